import { deepStrictEqual, doesNotMatch, match, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { leastConfidence } from '#model/claim.ts';
import { draw } from './draw.ts';
import { claim, document, fact, inventedInput } from './invented.ts';
import { toMarkdown } from './markdown.ts';

const source = document('letter', 'Harbour Letter', '2031-05-10', 'Iceland and New Zealand signed an accord on kelp on 9 May 2031.');
const read = (author: string, confidence: number) => ({
  ...claim('agreement', source, 'Iceland and New Zealand signed an accord on kelp on 9 May 2031.', {
    roles: { parties: ['ISL', 'NZL'], title: 'accord on kelp', stage: 'signed' },
    date: '2031-05-09',
  }),
  author,
  confidence,
});
const input = inventedInput();

const readings: readonly (readonly [what: string, author: string, confidence: number, confirmedBy: string | undefined, isTold: boolean])[] =
  [
    ['read with enough confidence', 'machine', 0.8, undefined, true],
    ['read with less', 'machine', 0.79, undefined, false],
    ['read with less and confirmed', 'machine', 0.3, 'Wenna', true],
    ['entered by a person', 'Wenna', 0.3, undefined, true],
    ['brought from elsewhere', 'import', 0.3, undefined, true],
  ];
for (const [what, author, confidence, confirmedBy, isTold] of readings)
  test(`waiting: ${what} is ${isTold ? 'told' : 'counted'}`, () => {
    const kelp = read(author, confidence);
    const made = { ...fact([kelp], [source]), ...(confirmedBy !== undefined && { confirmedBy }) };
    const brief = draw({
      ...input,
      facts: [...input.facts, made],
      claims: [...input.claims, kelp],
      documents: [...input.documents, source],
      leastConfidence,
    });
    strictEqual(brief.waiting, isTold ? 0 : 1);
    if (isTold) match(toMarkdown(brief), /accord on kelp/);
    else {
      doesNotMatch(toMarkdown(brief), /kelp/);
      match(toMarkdown(brief), /1 claim waits for review\. .*`chancery queue` lists the claims\./);
      deepStrictEqual(
        brief.events.filter(({ says }) => /kelp/.test(says)),
        [],
      );
    }
  });
