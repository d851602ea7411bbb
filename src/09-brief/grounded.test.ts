import { strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { layOut } from './desk.ts';
import { isGrounded } from './grounded.ts';
import { claim, document, fact, inventedInput } from './invented.ts';

const rows: readonly (readonly [text: string, author: string, grounded: boolean])[] = [
  ['Iceland exported fish worth US$12 million to New Zealand.', 'machine', true],
  ['Reykjavík sold fish worth US$12 million to New Zealanders.', 'machine', true],
  ['Iceland and New Zealand trade little. Exports came to US$12 million.', 'machine', true],
  ['The two firms exported fish worth US$12 million.', 'machine', false],
  ['Iceland exported fish worth US$12 million.', 'machine', false],
  ['The two exported fish worth US$12 million.', 'M. Orn', true],
];
for (const [text, author, grounded] of rows)
  test(`grounded: ${grounded ? 'yes' : 'no'}: ${text} (${author})`, () => {
    const source = document('d', 'Reykjanes Gazette', '2031-05-04', text);
    const said = claim('flow', source, 'US$12 million', {
      roles: { from: 'ISL', to: 'NZL', measure: 'exports' },
      value: { amount: 12_000_000, unit: 'USD' },
    });
    const claims = [{ ...said, author }];
    const facts = [fact([said], [source])];
    const [first] = facts;
    strictEqual(first && isGrounded(first, layOut({ ...inventedInput(), facts, claims, documents: [source] })), grounded);
  });
