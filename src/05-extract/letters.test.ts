import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { namesByLetters } from './letters.ts';

const examples: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['The Harbour Guard Corps (HGC) sailed.', { HGC: 'Harbour Guard Corps' }],
  [
    'At the Organization for the Road of Arnor (the ORA) and the Bank of Dale (BD).',
    { ORA: 'Organization for the Road of Arnor', BD: 'Bank of Dale' },
  ],
  ['Nobody Outside Gondor Heard What The Eastern Western Northern Southern Union Council (UC) said.', { UC: 'Union Council' }],
  ['pro-Rohan Guard (RG)', { RG: 'Rohan Guard' }],
  ['The Harbour Guard (XY) and Rohan (R), in Edoras (see below).', {}],
  ['the guard of the harbour (GH)', {}],
  ['AAAAA '.repeat(100_000), {}],
  ['A-'.repeat(200_000), {}],
  [`A ${'of '.repeat(200_000)}`, {}],
];

for (const [text, names] of examples)
  test(`letters: ${text.slice(0, 60)}`, () => deepEqual(Object.fromEntries(namesByLetters(text)), names));
