import type { Example } from '../define.ts';

export const examples: readonly Example[] = [];
