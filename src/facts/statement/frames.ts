import type { Frame } from '../frame.ts';

export const frames: readonly Frame[] = [
  // "We agree on most things," said Imrahil.
  { name: 'quoted', on: 'quotation', words: 4, roles: {}, confidence: 0.88 },
];
