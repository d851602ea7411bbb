import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import type { Brief, BriefEvent, BriefFigure } from '#model/brief.ts';
import { documentId, factId } from '#model/id.ts';
import type { Lineage } from '#model/story.ts';
import { toDots } from '#serve/picture-dots.ts';
import { toDocx } from './brief-docx.ts';
import { draw } from './draw.ts';
import { document, inventedInput } from './invented.ts';
import type { Picture } from './picture.ts';
import { drawPictures } from './pictures.ts';

const drawn = draw(inventedInput());
const [known] = drawn.events;
if (known === undefined) throw new Error('the invented brief has no event');
const some: BriefEvent = known;
const id = factId('any', {}, undefined, undefined);

const event = (type: string, date: string | undefined, status: BriefEvent['status'], quad?: string): BriefEvent => {
  const { date: _, codes: __, ...rest } = some;
  return {
    ...rest,
    type,
    status,
    ...(date !== undefined && { date }),
    ...(quad !== undefined && { codes: { plover: 'consult', cameo: '04', quad } }),
  };
};
const went = (from: string, to: string, date: string, amount: number, more: { unit?: string; goods?: string } = {}): BriefFigure => ({
  picture: 'exchange',
  what: 'Exports',
  from,
  to,
  amount,
  unit: 'USD',
  fact: id,
  date,
  ...more,
});
const seats = (party: string | undefined, count: number, date = '2031-04'): BriefFigure => ({
  picture: 'chamber',
  country: 'NZL',
  seats: count,
  fact: id,
  date,
  ...(party !== undefined && { party }),
});
const picture = (title: RegExp, brief: Partial<Brief>, lineages: readonly Lineage[] = []): Picture | undefined =>
  drawPictures({ ...drawn, events: [], figures: [], ...brief }, [], lineages).find((one) => title.test(one.title));
const rows = (one: Picture | undefined): readonly string[] => (one?.table.rows ?? []).map((row) => row.join(' | '));

test('timeline: counts by kind and period, conflict apart, what was put off or has no day left out and said so', () => {
  const timeline = picture(/^Events/, {
    events: [
      event('visit', '2031-05-03', 'reported', 'verbal cooperation'),
      event('visit', '2031-05-20', 'reported', 'verbal cooperation'),
      event('action', '2031-04-01', 'reported', 'material conflict'),
      event('visit', '2031-06-04', 'planned', 'verbal cooperation'),
      event('visit', '2031-05-06', 'postponed', 'verbal cooperation'),
      event('meeting', undefined, 'reported', 'verbal cooperation'),
      event('meeting', '2031-05-02', 'planned', 'verbal cooperation'),
    ],
  });
  deepStrictEqual(timeline?.table.head, ['Period', 'Visit', 'Action']);
  deepStrictEqual(rows(timeline), ['Apr 2031 | – | 1 conflict', 'May 2031 | 2 | –', 'Jun 2031 | 1 planned | –']);
  match(timeline?.says ?? '', /Not counted: 3 /);
  strictEqual(picture(/^Events/, { events: [event('visit', '2031-05-03', 'reported')] }), undefined);
});

test('timeline: one old event does not press the others together', () => {
  const timeline = picture(/^Events/, {
    events: ['1952-04-28', '2030-01-02', '2030-05-02', '2031-04-30', '2031-05-02'].map((date) => event('visit', date, 'reported')),
  });
  deepStrictEqual(rows(timeline)[0], 'before Oct 2028 | 1 neither');
  deepStrictEqual(rows(timeline).at(-1), 'Apr–Jun 2031 | 2 neither');
});

test('trade: both ways by period, the newest below; what is said otherwise of one period is no second bar', () => {
  const trade = picture(/^Exports/, {
    figures: [
      went('ISL', 'NZL', '2030', 12_000_000),
      went('ISL', 'NZL', '2030', 13_000_000),
      went('NZL', 'ISL', '2030', 30_000_000, { goods: 'lamb' }),
      went('NZL', 'ISL', '2029', 28_000_000),
      went('NZL', 'AUS', '2030', 1_000_000),
    ],
  });
  deepStrictEqual(rows(trade), [
    '2029 | New Zealand to Iceland | US$28 million',
    '2030, lamb | New Zealand to Iceland | US$30 million',
    '2030 | Iceland to New Zealand | US$12 million',
  ]);
  strictEqual(picture(/^Exports/, { figures: [went('ISL', 'NZL', '2030', 12_000_000)] }), undefined);
});

test('trade: changes rise and fall from a common zero', () => {
  const trade = picture(/^Exports/, {
    figures: [went('ISL', 'NZL', '2030', 28, { unit: 'per cent' }), went('NZL', 'ISL', '2030', -11, { unit: 'per cent' })],
  });
  deepStrictEqual(rows(trade), ['2030 | New Zealand to Iceland | −11 %', '2030 | Iceland to New Zealand | +28 %']);
});

test('seats: of the latest election, with what a vote needs', () => {
  const chamber = picture(/^Seats/, {
    figures: [seats('Meadow Party', 34), seats('Harbour Alliance', 62), seats('Harbour Alliance', 40, '2028-04'), seats(undefined, 120)],
  });
  deepStrictEqual(rows(chamber).slice(0, 2), ['Harbour Alliance | 62', 'Meadow Party | 34']);
  ok(rows(chamber).includes('Needed: majority | 61') && rows(chamber).includes('All seats | 120'), rows(chamber).join('\n'));
});

const ids = ['wire', ...Array.from({ length: 20 }, (_, index) => `copy ${index}`)].map(documentId);
const copied: Lineage = {
  id: 'l-1',
  documents: ids,
  because: 'They correspond.',
  descents: ids.map((one, index) =>
    index === 0
      ? { document: one, relation: 'original', sure: 1, because: '' }
      : { document: one, relation: 'copy', from: documentId('wire'), sure: 1, because: '' },
  ),
};

test('lineage: drawn where a note cites one of its texts, the rest of a long one counted', () => {
  const lineage = picture(/^One text/, {}, [copied]);
  strictEqual(lineage?.table.rows.length, 15);
  deepStrictEqual(rows(lineage).at(-1), 'and 7 more |  | ');
  strictEqual(picture(/^One text/, { notes: [] }, [copied]), undefined);
});

const hostile = '</svg><script>alert(1)</script> & "x" {ink} العربية 日本 \u0000';
const busy: Brief = {
  ...drawn,
  events: [hostile, 'visit', 'visit'].map((type) => event(type, '2031-05-03', 'reported', 'verbal conflict')),
  figures: [
    went('ISL', 'NZL', '2030', 1e300, { goods: hostile }),
    went('NZL', 'ISL', '../2030', -3),
    seats(hostile, 0),
    seats('x'.repeat(5000), 119),
  ],
};
const texts = [document('wire', hostile, '2031-05-04', 'x')];

test('pictures: names are escaped, every drawing has its name and description, and its numbers are finite', () => {
  const all = drawPictures(busy, texts, [copied]);
  strictEqual(all.length, 4);
  for (const { title, svg } of all) {
    const xml = svg('#000');
    doesNotMatch(xml, /<script|NaN|Infinity|\{ink\}/, title);
    const root = parseDocument(xml, { xmlMode: true });
    strictEqual(root.children.length, 1, title);
    match(xml, /^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  }
});

test('pictures: in Word each as a drawing, as dots for other readers, and as a table; the same bytes every time', async () => {
  const bytes = await toDocx(busy, texts, [copied], toDots);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
  strictEqual(names.filter((name) => name.endsWith('.svg')).length, 4);
  for (const name of names.filter((one) => one.endsWith('.png')))
    deepStrictEqual([...(parts[name]?.slice(1, 4) ?? [])], [80, 78, 71], name);
  strictEqual(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).match(/<w:drawing>/g)?.length, 4);
  deepStrictEqual(await toDocx(busy, texts, [copied], toDots), bytes);
});

test('pictures: any events and figures whatever give drawings within their frames', () => {
  const date = fc.constantFrom(undefined, '0001', '2031-05', '2031-05-03', '19XX', '../2030', '2031-04/..', '9999-12-31', '2031-21');
  const events = fc.array(
    fc.record({ type: fc.constantFrom('visit', 'meeting', 'act', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), date, ahead: fc.boolean() }),
    { maxLength: 40 },
  );
  const numbers = fc.array(fc.record({ date, amount: fc.double({ noNaN: true, noDefaultInfinity: true }), out: fc.boolean() }), {
    maxLength: 20,
  });
  const property = fc.property(events, numbers, (happened, figures) => {
    const brief = {
      ...drawn,
      events: happened.map(({ type, date: day, ahead }) => event(type, day, ahead ? 'planned' : 'reported')),
      figures: figures.flatMap(({ date: day, amount, out }) => [
        went(out ? 'ISL' : 'NZL', out ? 'NZL' : 'ISL', day ?? 'nonsense', amount),
        seats(`Party ${amount}`, Math.trunc(Math.abs(amount)), day),
      ]),
    };
    for (const { svg, width, title } of drawPictures(brief, [], [])) {
      const xml = svg('#000');
      doesNotMatch(xml, /NaN|Infinity/, title);
      for (const [, x] of xml.matchAll(/<rect x="(-?[\d.e+]+)"/g)) ok(Number(x) >= 0 && Number(x) <= width, `${title}: ${x}`);
    }
  });
  fc.assert(property, { numRuns: 60 });
});
