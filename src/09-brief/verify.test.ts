import { match, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { claim, document } from './invented.ts';
import { verify } from './verify.ts';

const source = document(
  'gazette',
  'Reykjanes Gazette',
  '2031-05-04',
  "Prime Minister Sigrun Vatnsdal of Iceland exported fish worth US$12 million to New Zealand in 2030. Iceland's exports fell by 4 per cent.",
);
const exports = claim('flow', source, 'exported fish worth US$12 million to New Zealand in 2030', {
  roles: { from: 'ISL', to: 'NZL', measure: 'exports' },
  value: { amount: 12_000_000, unit: 'USD' },
  date: '2030',
});
const visit = claim('visit', source, 'Prime Minister Sigrun Vatnsdal of Iceland', {
  roles: { visitor: 'Sigrun Vatnsdal', host: 'NZL' },
  date: '2031-05-03',
  status: 'planned',
});

const sentences: readonly (readonly [text: string, fault: RegExp | undefined])[] = [
  ["Iceland's exports to New Zealand came to US$12 million in 2030.", undefined],
  ['Sigrun Vatnsdal visited New Zealand on 3 May 2031.', undefined],
  ['A visit by Sigrun Vatnsdal to New Zealand is planned for 3 May 2031.', undefined],
  ['An Icelandic delegation visited New Zealand.', undefined],
  ["Iceland's exports to New Zealand came to US$13 million in 2030.", /13/],
  ["Iceland's exports to New Zealand came to US$12 million in 2029.", /2029/],
  ['Sigrun Vatnsdal visited Norway on 3 May 2031.', /Norway/],
  ['A visit by Hera Tui to New Zealand is planned for 3 May 2031.', /Hera/],
  ['Sigrun Vatnsdal visited New Zealand on 4 May 2031 with Moana.', /Moana/],
];

for (const [text, fault] of sentences) {
  test(`verify: ${text}`, () => {
    const found = verify(text, [exports, visit], [source]);
    if (fault === undefined) strictEqual(found, undefined);
    else match(found ?? '', fault);
  });
}

const call = claim('meeting', source, 'Prime Minister Sigrun Vatnsdal of Iceland', {
  roles: { parties: ['ISL', 'NZL'], people: ['Sigrun Vatnsdal'], kind: 'talks' },
  date: '2031-05-03',
});
const statuses: readonly (readonly [text: string, fault: RegExp | undefined])[] = [
  ['Talks between Iceland and New Zealand took place on 3 May 2031.', undefined],
  ['Talks between Iceland and New Zealand, due on 3 May 2031, were cancelled.', /called off/],
  ['Talks between Iceland and New Zealand were postponed from 3 May 2031.', /put off/],
  ['Talks between Iceland and New Zealand are planned for 3 May 2031.', /as planned/],
  ['Talks between Iceland and New Zealand on 3 May 2031 are denied.', /denied/],
  ['Sigrun Vatnsdal said: “The talks were cancelled”.', undefined],
  ['Hera Vatnsdal met New Zealand.', /Hera/],
  ['Norway met Iceland.', /Norway/],
];
for (const [text, fault] of statuses) {
  test(`verify: how things stand: ${text}`, () => {
    const found = verify(text, [call], [source]);
    if (fault === undefined) strictEqual(found, undefined);
    else match(found ?? '', fault);
  });
}

test('verify: a plan told as done is a fault', () => {
  match(verify('A visit by Sigrun Vatnsdal to New Zealand took place on 3 May 2031.', [visit], [source]) ?? '', /plan/);
  match(verify('Sigrun Vatnsdal visited New Zealand on 3 May 2031.', [visit], [source]) ?? '', /plan/);
});
