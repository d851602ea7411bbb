import { deepStrictEqual, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { compare, type EarlierFact } from './changes.ts';
import { draw } from './draw.ts';
import { inventedInput } from './invented.ts';
import { toMarkdown } from './markdown.ts';
import type { Written } from './own-words.ts';

const input = inventedInput();
const before = draw({ ...input, full: true });
const sectionOf = (markdown: string, name: string): string => markdown.split(/^## /m).find((section) => section.startsWith(name)) ?? '';
const changed = (change: (facts: typeof input.facts) => typeof input.facts): string =>
  sectionOf(
    toMarkdown(draw({ ...input, facts: change(input.facts), lastReading: { asOf: '2031-05-10', facts: before.facts } })),
    'What changed',
  );

test('changes: the same facts give none, and the brief says so', () =>
  match(
    changed((facts) => facts),
    /Nothing has changed since 10 May 2031/,
  ));

test('changes: what was not there is new', () => {
  const lastReading = { asOf: '2031-05-10', facts: before.facts.filter(({ says }) => !says.includes('memorandum')) };
  match(
    toMarkdown(draw({ ...input, lastReading })),
    /^- New: Iceland and New Zealand signed a memorandum on geothermal drilling on 3 May 2031\. \[/m,
  );
});

test('changes: a plan that moves is told with both days', () =>
  match(
    changed((facts) =>
      facts.map((fact) => (fact.status === 'planned' ? { ...fact, date: '2031-10', status: 'postponed' as const } : fact)),
    ),
    /Changed: A visit by Sigrun Vatnsdal to Wellington is planned for October 2031\. → A visit by Sigrun Vatnsdal to Wellington, due in October 2031, was postponed\./,
  ));

test('changes: what nothing confirms any more went stale', () =>
  match(
    changed((facts) => facts.map((fact) => (fact.type === 'mechanism' ? { ...fact, standing: 'stale' as const } : fact))),
    /Went stale: .*Joint Fisheries Committee/,
  ));

test('changes: what is no longer told is named without asserting it', () =>
  match(
    changed((facts) => facts.filter(({ type }) => type !== 'presence')),
    /^- \*No longer told: .*300 people/m,
  ));

const fact = (id: string, thing: string, says: string, standing = 'current'): EarlierFact => ({
  id,
  thing,
  says,
  standing,
  status: 'reported',
  supportedBy: ['c-1'],
});
const kinds: readonly (readonly [string, readonly EarlierFact[], readonly EarlierFact[], readonly string[]])[] = [
  ['one value after another', [fact('a', 'x', 'A')], [fact('b', 'x', 'B')], ['changed']],
  ['two values after one: nobody knows which', [fact('a', 'x', 'A')], [fact('b', 'x', 'B'), fact('c', 'x', 'C')], ['new', 'new', 'gone']],
  ['another thing', [fact('a', 'x', 'A')], [fact('b', 'y', 'B')], ['new', 'gone']],
  ['a second source', [fact('a', 'x', 'A', 'unconfirmed')], [fact('a', 'x', 'A')], ['confirmed']],
  ['a dispute', [fact('a', 'x', 'A')], [fact('a', 'x', 'A', 'disputed')], ['disputed']],
  ['nothing', [fact('a', 'x', 'A')], [fact('a', 'x', 'A')], []],
  ['what is new and stale at once is no news', [], [fact('a', 'x', 'A', 'stale')], []],
];
for (const [what, old, now, expected] of kinds)
  test(`changes: ${what}`, () => {
    deepStrictEqual(
      compare(old, now).map(({ kind }) => kind),
      expected,
    );
  });

const planned = input.facts.find(({ status }) => status === 'planned');
ok(planned);
const own: readonly Written[] = [
  { under: 'Position', text: 'We support *the visit*.', restsOn: [planned.id], checked: '2031-05-10' },
  { under: 'Notes', text: 'Ask her office for the day.', restsOn: [planned.supportedBy[0]] },
  { under: 'Notes', text: 'This was about something else.', restsOn: ['f-0000000000000000'] },
];

test('own words: they stand as they were written, a note beside its sentence, and are not flagged while their facts hold', () => {
  const markdown = toMarkdown(draw({ ...input, ownWords: own }));
  match(sectionOf(markdown, 'Our own words'), /^- \*\*Position:\*\* We support \\\*the visit\\\*\.$/m);
  match(markdown, /planned for October 2031.*\]\n {2}- \*\*Notes:\*\* Ask her office for the day\.$/m);
  match(markdown, /something else\. \*\*⚑ To be looked at again: f-0{16} is no longer on file as it was when this was written\.\*\*/);
});

for (const [what, change, flag] of [
  ['a stale fact', { standing: 'stale' }, /has gone stale/],
  ['a disputed one', { standing: 'disputed' }, /is disputed/],
  ['a superseded one', { standing: 'superseded' }, /has been superseded/],
  ['a plan whose day has passed', { date: '2031-05-01' }, /has passed without a report/],
  [
    'a later report',
    { history: [{ status: 'postponed', said: '2031-05-15', claims: planned.supportedBy }] },
    /was said to be postponed on 15 May 2031/,
  ],
] as const)
  test(`own words: ${what} flags what rests on it`, () => {
    const facts = input.facts.map((one) => (one === planned ? { ...one, ...change } : one));
    match(toMarkdown(draw({ ...input, facts, ownWords: own })), flag);
  });
