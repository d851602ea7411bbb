import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { factTypes } from '#facts/index.ts';
import { statuses } from '#model/claim.ts';
import { draw, toHtml, toJson, toMarkdown } from './index.ts';
import { claim, document, fact, inventedInput } from './invented.ts';
import { mostWords, shorten } from './notes.ts';

const input = inventedInput();
const brief = draw(input);
const markdown = toMarkdown(brief);
const html = toHtml(brief, input.documents);

test('brief: the golden text of Iceland and New Zealand', () => {
  strictEqual(markdown, readFileSync(join(import.meta.dirname, 'golden', 'iceland-new-zealand.md'), 'utf8'));
});

test('brief: nothing was left out of it', () => deepStrictEqual(brief.leftOut, []));

const must: readonly (readonly [what: string, text: RegExp])[] = [
  [
    'the holder since a date, with the one before',
    /Tama Whakarongo has been New Zealand's foreign minister since March 2031, succeeding Hera Tui/,
  ],
  [
    'a missing office, with the last named',
    /No current head of state or government of New Zealand is on file; the last named, about 2024, was Moana Ruru/,
  ],
  ['a plan as a plan', /A visit by Sigrun Vatnsdal to Wellington is planned for October 2031/],
  ['a postponement with its reason and no new date', /was postponed; reason given: an eruption.*No new date is on file/],
  ['an old page by its age', /300 people from Iceland live in New Zealand \(last confirmed about 2024\)/],
  ['two copies of one wire as one source', /Southern Wire.*Harbour Mirror.*counted as one source/],
  ['the misprinted name as a misprint', /A misprint: Southern Wire writes “Tane”/],
  ['the source of a figure', /US\$12 million \| 2030 \| Bureau of Fish, via Reykjanes Gazette/],
];
for (const [what, text] of must) test(`brief: holds ${what}`, () => ok(text.test(markdown), markdown));

const mustNot: readonly (readonly [what: string, text: RegExp])[] = [
  ['a former holder as holder', /Hera Tui is|Moana Ruru is New/],
  ['a misprinted name as a person', /Tane Whakarongo/],
  ['a planned visit as made', /Vatnsdal visited/],
  ['what only a rewrite has', /^- .*deal of the century/m],
  ['the wire and its copy as two sources', /Harbour Mirror, 5 May 2031\. \[/],
];
for (const [what, text] of mustNot) test(`brief: does not hold ${what}`, () => ok(!text.test(markdown), markdown));

test('brief: every sentence names claims that are at hand, and notes that quote them verbatim', () => {
  const claims = new Set(input.claims.map(({ id }) => id));
  for (const { lines } of brief.sections)
    for (const line of lines) {
      if (!('supportedBy' in line)) continue;
      ok(line.supportedBy.every((id) => claims.has(id)));
      for (const number of line.notes) {
        const note = brief.notes[number - 1];
        ok(
          note &&
            input.documents.some(
              ({ id, text }) => id === note.document && text.slice(note.start, note.end).replace(/\s+/g, ' ') === note.quoted,
            ),
        );
      }
    }
});

test('brief: the same facts in another order give the same bytes', () => {
  const turned = draw({
    ...input,
    facts: input.facts.toReversed(),
    claims: input.claims.toReversed(),
    documents: input.documents.toReversed(),
  });
  strictEqual(toJson(turned), toJson(brief));
});

test('brief: one country alone', () => {
  const one = toMarkdown(draw({ ...input, countries: ['NZL'] }));
  ok(/# New Zealand\n/.test(one) && /Tama Whakarongo has been/.test(one));
});

test('brief: a pair of which nothing is known says so', () => {
  const empty = toMarkdown(draw({ ...input, facts: [], claims: [], documents: [], remainder: 0 }));
  ok(/No visit or meeting between Iceland and New Zealand is on file/.test(empty));
  ok(/No current foreign minister of Iceland is on file/.test(empty));
  ok(!/## Notes/.test(empty));
});

test('html: stands alone, with every link leading to a place in it', () => {
  ok(!/<script|src=|@import|url\(/i.test(html));
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]));
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) ok(ids.has(target), `#${target} is nowhere`);
  strictEqual([...html.matchAll(/ id="([^"]+)"/g)].length, ids.size);
});

test('html: a number opens its passage, marked, within its document', () => {
  ok(
    /<aside class="sheet"[^>]*>[\s\S]*<a id="p7"><\/a><mark class="[^"]*\bh7\b[^"]*">The two signed a memorandum on geothermal drilling\.<\/mark>/.test(
      html,
    ),
  );
});

const hostile = '<script>alert(1)</script> [x](javascript:alert(1)) | `a` *b* </style>"\'&';
test('outside text is escaped wherever it stands', () => {
  const source = document(
    'd"1><b>',
    `Out${hostile}let`,
    '2031-05-04',
    `Ada ${hostile} visited Iceland on 3 May 2031 for talks, and more was said.`,
    hostile,
  );
  const made = claim('visit', source, `Ada ${hostile} visited Iceland on 3 May 2031 for talks`, {
    roles: { visitor: `Ada ${hostile}`, host: 'ISL', purpose: `talks ${hostile}` },
    date: '2031-05-03',
  });
  const office = claim('office', source, `Ada ${hostile}`, { roles: { person: `Ada ${hostile}`, office: 'president', of: 'NZL' } });
  const drawn = draw({ ...input, facts: [fact([made], [source]), fact([office], [source])], claims: [made, office], documents: [source] });
  const page = toHtml(drawn, [source]);
  ok(/&lt;script&gt;/.test(page));
  ok(!/<script|<b>"|javascript:alert\(1\)["']/i.test(page.replaceAll('&quot;', '')));
  ok(!/<script|(?<!\\)\]\(javascript/.test(toMarkdown(drawn)));
});

test('notes: a passage of 5,000 words is cut at sixty', () => {
  const words = shorten('word '.repeat(5000)).split(' ');
  ok(words.length <= mostWords + 1);
  strictEqual(shorten('a  b\nc'), 'a b c');
});

test('brief: any claim of any type, however odd, is drawn or left out, and never throws', () => {
  const text = fc.string({ maxLength: 40, unit: 'grapheme' });
  const actor = fc.oneof(fc.constantFrom('ISL', 'NZL', 'AUS', 'Ada Orn', 'the Harbour Board'), text);
  const date = fc.constantFrom(undefined, '2031-05-03', '2031', '2031-04/..', '../2030', '2031-21', '2032-01', 'nonsense');
  const one = fc.record({
    type: fc.constantFrom(...factTypes),
    status: fc.constantFrom(...statuses),
    actors: fc.array(actor, { minLength: 1, maxLength: 3 }),
    text,
    date,
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (items) => {
      const source = document('s', 'Outlet', '2031-05-04', 'Some words that are quoted.');
      const claims = items.map(({ type, status, actors, text: words, date: day }) =>
        claim(type.type, source, 'Some words', {
          roles: Object.fromEntries(
            Object.entries(type.roles).map(([role, { kind }]) => [
              role,
              typeof kind !== 'string'
                ? (kind[0] ?? words)
                : /s$/.test(kind)
                  ? actors
                  : kind === 'country'
                    ? 'ISL'
                    : kind === 'text'
                      ? words
                      : (actors[0] ?? ''),
            ]),
          ),
          status,
          ...(day !== undefined && { date: day }),
        }),
      );
      const drawn = draw({
        ...input,
        full: items.length % 2 === 0,
        facts: claims.map((each) => fact([each], [source])),
        claims,
        documents: [source],
      });
      ok(toMarkdown(drawn).startsWith('# Iceland – New Zealand'));
      ok(!/undefined|\[object/.test(toMarkdown(drawn)));
      ok(toHtml(drawn, [source]).endsWith('</html>\n'));
    }),
    { numRuns: 150 },
  );
});

test('brief: words, names and lists without measure are cut, and the page stays a page', () => {
  const source = document('s', 'Outlet', '2031-05-04', 'Some words that are quoted.');
  const people = Array.from({ length: 400 }, (_, index) => `Ada Orn ${index}`);
  const claims = [
    claim('statement', source, 'Some words', {
      roles: { speaker: 'Ada Orn', of: 'ISL', about: ['NZL'] },
      value: { quote: 'word '.repeat(5000) },
    }),
    claim('meeting', source, 'Some words', { roles: { parties: ['ISL', 'NZL'], people, place: 'x'.repeat(100_000) }, date: '2031-05-03' }),
    claim('visit', source, 'Some words', {
      roles: { visitor: 'y'.repeat(100_000), host: 'NZL', purpose: 'talks '.repeat(9000) },
      date: '2031-05-03',
    }),
    claim('office', source, 'Some words', { roles: { person: 'y'.repeat(100_000), office: 'president', of: 'ISL' } }),
  ];
  const drawn = draw({ ...input, facts: claims.map((each) => fact([each], [source])), claims, documents: [source] });
  for (const { lines } of drawn.sections)
    for (const line of lines) ok(!('text' in line) || line.text.length < 1500, 'text' in line ? line.text : '');
});
