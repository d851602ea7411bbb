import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import { pageId } from '#model/id.ts';
import type { Page } from '#model/page.ts';
import { clean, extractClaims } from '#pipeline';
import { countryFrom } from '#values/country.ts';

// Dated events of ties read from prose, against the headings over it: a guide to one state's recognition of and relations with the others, from 1776 on,
// states A to L. The program sees the paragraphs without their headings, one document to a state.
//
// What counts. A heading asks for a claim when its words name an event (recognition, relations established, severed, restored, a legation raised to an
// embassy) and the prose under it gives a full date. A claim of ties between the United States and the state answers a heading when the event is the
// heading's and its date falls in the year, month or day that the heading gives; one claim to a heading. A dated claim that answers no heading is wrong.
// Headings whose prose has no full date, and those that tell only that a mission opened, closed or moved, are neither asked for nor counted as wrong.
// States without a code are left out. The year of a heading is the one in its words, else that of its mark-up.

const folder = new URL('../../shared/data/statedept/rdcr/', import.meta.url);
const isVerbose = process.argv.includes('--misses');

type Event = 'established' | 'severed' | 'restored' | 'upgraded' | 'recognised';
interface Heading {
  readonly words: string;
  readonly events: readonly Event[];
  readonly date: string;
  /** The prose gives a full date and the words name an event of ties. */
  readonly isAsked: boolean;
}

/** Events that a heading's words name, the first of which is asked for. */
const named: readonly (readonly [RegExp, Event])[] = [
  [/\brecognition\b/i, 'recognised'],
  [/\b(?:re-?establish|resum|restor|normaliz)\w*\b.*\brelations|\brelations\b.*\b(?:re-?establish|resum|restor|normaliz)/i, 'restored'],
  [/\bestablishment of (?:\w+ )?(?:diplomatic )?relations/i, 'established'],
  [
    /\brelations\b.*\b(?:sever|interrupt|end|broken|terminat|suspen)|\b(?:sever|suspension|cessation|termination|interruption)\w*\b.*\brelations/i,
    'severed',
  ],
  [/\b(?:elevat|rais)\w*\b/i, 'upgraded'],
];
/** Events that such a heading may be told as, though it does not ask for them. */
const mission = /\b(?:legation|embassy|mission|consulate|consular|liaison|interests? section|ambassador\w*)\b/i;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const fullDate = new RegExp(`\\b(?:${months}) \\d{1,2}, \\d{4}\\b`);

const asked = (words: string): Event[] => named.flatMap(([pattern, event]) => (pattern.test(words) ? [event] : []));

function headingFrom(words: string, date: string | undefined, prose: string): Heading | undefined {
  const year = /\b(\d{4})\b/.exec(words)?.[1] ?? date;
  if (!year) return undefined;
  const events = /consul/i.test(words) && !/diplomatic/i.test(words) ? [] : asked(words);
  const others: Event[] = mission.test(words) ? ['upgraded', 'established', 'restored', 'severed'] : [];
  return { words, events: [...events, ...others], date: year, isAsked: events.length > 0 && fullDate.test(prose) };
}

type Node = ReturnType<typeof parseDocument>['children'][number];
const textOf = (node: Node): string =>
  'data' in node && node.type === 'text' ? node.data : 'children' in node ? node.children.map(textOf).join('') : '';
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const find = (nodes: readonly Node[], name: string): Node[] =>
  nodes.flatMap((node) => ('name' in node && node.name === name ? [node] : 'children' in node ? find(node.children, name) : []));

/** Headings of a page's timelines with the prose under them. */
function pageOf(file: string) {
  const { children } = parseDocument(readFileSync(new URL(file, folder), 'utf8'), { xmlMode: true });
  const titles = find(children, 'title').map((node) => plain(textOf(node)));
  const state = titles.at(-1) ?? '';
  const timelines = timelinesIn(children);
  const sections = timelines.map((node) => {
    const [head] = 'children' in node ? find(node.children, 'head') : [];
    const date =
      head && 'children' in head
        ? find(head.children, 'date').map((each) => ('attribs' in each ? each.attribs['when'] : undefined))[0]
        : undefined;
    const prose = 'children' in node ? find(node.children, 'p').map((each) => plain(textOf(each))) : [];
    return { heading: headingFrom(head ? plain(textOf(head)) : '', date, prose.join(' ')), prose };
  });
  return { state: state.replace(/\*$/, ''), title: (titles[0] ?? '').replace(/\*$/, ''), sections };
}

const timelinesIn = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) =>
    'attribs' in node && node.attribs['type'] === 'timeline' ? [node] : 'children' in node ? timelinesIn(node.children) : [],
  );

function claimsIn(title: string, text: string) {
  const page: Page = { id: pageId(text), hash: '', form: 'text', content: text, from: 'bench', given: { title } };
  const document = clean(page);
  return 'because' in document ? [] : extractClaims(document).claims;
}

if (!existsSync(folder)) {
  console.log(`ties: there is no folder ${folder.pathname}; it comes apart from the project.`);
  process.exit(0);
}
const tally = new Map<string, { asked: number; found: number; wrong: number }>();
const row = (event: string) => {
  const known = tally.get(event) ?? { asked: 0, found: 0, wrong: 0 };
  tally.set(event, known);
  return known;
};
const skipped: string[] = [];
for (const file of readdirSync(folder).sort()) {
  const { state, title, sections } = pageOf(file);
  const code = countryFrom(state);
  if (file >= 'm') continue;
  if (!code) {
    skipped.push(state);
    continue;
  }
  const headings = sections.flatMap(({ heading }) => (heading ? [heading] : []));
  const free = new Set(headings);
  for (const heading of headings) if (heading.isAsked) row(heading.events[0] ?? '').asked++;
  const claims = claimsIn(title, sections.flatMap(({ prose }) => prose).join('\n\n')).filter(
    ({ type, roles, date }) =>
      type === 'ties' &&
      date !== undefined &&
      [roles['parties'] ?? []].flat().includes('USA') &&
      [roles['parties'] ?? []].flat().includes(code),
  );
  const answers = (heading: Heading, event: string, date: string): boolean =>
    heading.events.some((each) => each === event) &&
    date.startsWith(heading.date.slice(0, 4)) &&
    (heading.date.length < 7 || date.length < heading.date.length || date.startsWith(heading.date));
  for (const { roles, date = '', evidence } of claims) {
    const event = String(roles['event']);
    const fitting = headings.filter((heading) => answers(heading, event, date));
    const hit = fitting
      .filter((heading) => free.has(heading))
      .sort((a, b) => Number(b.isAsked && b.events[0] === event) - Number(a.isAsked && a.events[0] === event))[0];
    if (hit) free.delete(hit);
    if (hit?.isAsked && hit.events[0] === event) row(event).found++;
    else if (fitting.length === 0) {
      row(event).wrong++;
      if (isVerbose) console.log('wrong', state, event, date, '|', evidence[0].exact.slice(0, 160));
    }
  }
  if (isVerbose)
    for (const heading of headings) {
      if (!heading.isAsked || !free.has(heading)) continue;
      const { prose } = sections.find((section) => section.heading === heading) ?? { prose: [] };
      console.log('missed', state, heading.events[0], heading.date, heading.words, '|', prose.join(' ').slice(0, 400));
    }
}
const show = (name: string, { asked: gold, found, wrong }: { asked: number; found: number; wrong: number }) => {
  const [precision, recall] = [found / (found + wrong), found / gold];
  console.log(
    name.padEnd(12),
    String(gold).padStart(5),
    String(found).padStart(6),
    String(wrong).padStart(6),
    `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
  );
};
console.log('event        asked  found  wrong');
const all = { asked: 0, found: 0, wrong: 0 };
for (const [event, counts] of [...tally].sort()) {
  show(event, counts);
  all.asked += counts.asked;
  all.found += counts.found;
  all.wrong += counts.wrong;
}
show('all', all);
console.log(`left out, no code: ${skipped.join(', ')}`);
