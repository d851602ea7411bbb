import type { Document } from '#model/document.ts';
import type { SegmentRole } from '#model/segment.ts';
import { outletForms, outletFrom } from '#values/outlet.ts';
import { apart } from '#values/remember.ts';
import { fold } from './words.ts';

/** Whose text a document says it prints, and whom it says it follows. Weighed, not believed: a text may credit out of habit. */
export interface Credits {
  /** The agency, as the table or the text writes it. Absent for own reports. */
  readonly agency?: string;
  /** True where it has that agency's copy besides its own: "With inputs from Xinhua". */
  readonly isPartly?: true;
  /** Papers and broadcasters that it cites as having reported it. */
  readonly cited: readonly string[];
  /** The first of them that its opening names: the text as a whole follows that report. */
  readonly follows?: string;
  /** "With inputs from agencies": others' copy, whose it does not say. */
  readonly unnamedAgencies: boolean;
}

const wire =
  /^(?:[A-Z]{2,6}|[A-Z][\p{L}.&-]*(?: [A-Z][\p{L}.&-]*){0,3} (?:Wire|Newswire|News|News Agency|News Service|Press|Press Agency|Press Service|Agency|Service))$/u;
/** Abbreviations that stand alone in brackets and are no agency. */
const otherStamps = new Set([
  'END',
  'ENDS',
  'MORE',
  'FILE',
  'PHOTO',
  'VIDEO',
  'WATCH',
  'LIVE',
  'OPINION',
  'AI',
  'PDF',
  'US',
  'UK',
  'EU',
  'UN',
  'AM',
  'PM',
  'GMT',
  'IST',
]);

const name = "([A-Z][\\p{L}\\p{N}&’'-]*(?: [A-Z][\\p{L}\\p{N}&’'-]*){0,4})";
const lastName = `${name}(?=[\\s.,;)]|$)`;

/** What a short line says when it credits somebody. */
const creditLines: readonly RegExp[] = [
  new RegExp(`^\\(${name}\\)(?:\\s\\S{1,8})?$`, 'u'),
  new RegExp(`^[-–—]+\\s?${name}$`, 'u'),
  /^\((?:Reporting|Writing|Editing) by ([A-Z]{2,6})\b/u,
  new RegExp(`^(?:Copyright|©|\\(c\\))\\s*(?:\\d{4}\\s*)?${lastName}`, 'u'),
  new RegExp(`^(?:Source|Agency)\\s?: ?${lastName}`, 'u'),
  /^By ([A-Z]{2,6})(?: and |\s*[,|/]|$)/u,
];

/** "NAIROBI, March 3 (EPS) - …", "TOKYO (Kyodo) --". */
const dateline = new RegExp(
  `^\\p{Lu}[\\p{L} .'’-]{1,40}(?:, [\\p{L}.]{3,10} \\d{1,2}(?:, \\d{4})?)? ?\\(${name}\\)\\s?(?:[-–—]{1,2}|:)\\s`,
  'u',
);
/** A stamp at the end of the last sentence: "… global challenges. (ANI)". */
const stamp = new RegExp(`[.!?”"’]\\s*\\(${name}\\)$`, 'u');
const madeFrom = new RegExp(`\\bfrom (?:an? )?${name} (?:copy|feed|report|dispatch)`, 'u');
/** Lines that say that some of it is another's. "Credit:" alone is as often a photograph's. */
const partCredits: readonly RegExp[] = [
  new RegExp(`^\\(?(?:With|Additional) (?:additional )?(?:inputs?|reporting|files|material) (?:from|by) (?:the )?${lastName}`, 'iu'),
  new RegExp(`^(?:Credit|Credits|Via)\\s?: ?${lastName}`, 'u'),
];
/** A short line about a picture tells whose the picture is. */
const picture =
  /\b(?:photo(?:graph)?s?|photographer|pic(?:ture)?s?|images?|footage|screen ?grab|screenshot|video|graphics?|illustration|cartoon|courtesy|getty|shutterstock|representational|file pic)\b/iu;
const unnamed = /^\(?with (?:additional )?inputs? from (?:news )?agencies/i;

const longestCredit = 120;

/** Reads the credits of a text: lines of their own, datelines, closing stamps, and the papers it says it follows. */
export function readCredits(document: Document): Credits {
  const lines = linesOf(document);
  const isAnothers = (name: string): boolean => !isOwn(name, document.outlet);
  const whole = [document.agency, ...lines.flatMap(agenciesIn)].filter((agency) => agency !== undefined).map(canonical);
  const part = lines.flatMap(partAgenciesIn).map(canonical).find(isAnothers);
  const agency = whole.find(isAnothers) ?? part;
  const cited = citedIn(document.text).filter(({ name }) => isAnothers(name));
  const follows = cited.find(({ at }) => at < opening)?.name;
  return {
    ...(agency !== undefined && { agency }),
    ...(agency !== undefined && agency === part && !whole.includes(agency) && { isPartly: true }),
    cited: [...new Set(cited.map(({ name }) => name))],
    ...(follows !== undefined && { follows }),
    unnamedAgencies: lines.some((line) => unnamed.test(line)),
  };
}

/** Letters in which a text says whose report it follows. */
const opening = 500;
const notCredits: readonly SegmentRole[] = ['caption', 'comment', 'furniture', 'pull quote'];

/** Lines but those about pictures, and those of readers. */
function linesOf({ text, segments }: Document): readonly string[] {
  const passed = segments.filter(({ role }) => notCredits.includes(role));
  const lines: string[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    const said = line.trim();
    if (said === '' || (said.length <= longestCredit && picture.test(said))) continue;
    if (passed.some((segment) => segment.start <= start && start < segment.end)) continue;
    lines.push(said);
  }
  return lines;
}

function agenciesIn(line: string): readonly string[] {
  const found: (string | undefined)[] = [dateline.exec(line.slice(0, 160))?.[1], stamp.exec(line.slice(-60))?.[1]];
  if (line.length <= longestCredit) found.push(...creditLines.map((pattern) => pattern.exec(line)?.[1]), madeFrom.exec(line)?.[1]);
  return found.filter((agency) => agency !== undefined).filter(isAgency);
}

const partAgenciesIn = (line: string): readonly string[] =>
  line.length > longestCredit ? [] : partCredits.flatMap((pattern) => pattern.exec(line)?.[1] ?? []).filter(isAgency);

const isAgency = (text: string): boolean => !otherStamps.has(text) && (outletFrom(text) !== undefined || wire.test(text));

/** The name an attribution would write. */
export const canonical = (text: string): string => outletFrom(text)?.name ?? text;

/** "PNW" for the Pacifica Newswire, "EPS" for the Equator Press Service: each word of the name gives its first letter, the last may give more. */
export const abbreviates = (short: string, full: string): boolean => /^[A-Z]{2,6}$/.test(short) && shortOf(full).test(short);

const shortForms = new Map<string, RegExp>();
const linking = /^(?:the|of|for|and|de|del|la|le|el|des|du|a)$/;
const never = /(?!)/;

function shortOf(full: string): RegExp {
  const known = shortForms.get(full);
  if (known) return known;
  const words = fold(full.slice(0, 100).replace(/\([^)]*\)/g, ' ')).match(/[a-z0-9]+/g) ?? [];
  const letters = words.map((word) => (linking.test(word) ? `${word[0]}?` : word[0])).join('');
  const inside = [...(words.at(-1) ?? '').slice(1)].map((letter) => `${letter}?`).join('');
  const form = words.length < 2 ? never : new RegExp(`^${letters}${inside}$`, 'i');
  if (shortForms.size > 5000) shortForms.clear();
  shortForms.set(apart(full), form);
  return form;
}

/** Whether an outlet goes by this name, in full or in short. */
export const isNamed = (outlet: string | undefined, name: string): boolean =>
  outlet !== undefined && (canonical(outlet) === canonical(name) || (outletFrom(name) === undefined && abbreviates(name, outlet)));

const isOwn = (agency: string, outlet: string | undefined): boolean =>
  isNamed(outlet, agency) || outlet?.toLowerCase() === agency.toLowerCase();

/** After these, whoever is named reported it; … */
const before =
  /\b(?:reported(?: by| in)?|reports|according to(?: a report (?:by|in|from))?|citing|told|quoted by|cited by|(?:an|his|her|exclusive) interview (?:with|to)|writes|carried by|published (?:by|in)) /g;
/** … and before these. */
const after =
  /^(?:[’']s)?,? (?:(?:a |the )?[\p{Ll}-]+ (?:news ?paper|daily|agency|magazine|broadcaster|website),? )?(?:(?:first|also|has|had|on \p{L}+|earlier) )*(?:reported|reports|quoted)\b/u;
const paper =
  /^(?:The )?(?:[A-Z][\p{L}'’-]+ ){1,3}(?:Times|Post|Herald|Journal|News|Tribune|Daily|Guardian|Gazette|Chronicle|Observer|Standard|Mail|Express|Courier|Star|Review|Ledger|Telegraph)(?![\p{L}])/u;
const mostCited = 200;
const longText = 30_000;

interface Citing {
  readonly name: string;
  readonly at: number;
}

/** Papers and broadcasters that a text names as having reported it, by the table or by the look of a paper's name, in its order. */
export function citedIn(whole: string): readonly Citing[] {
  const text = whole.slice(0, longText);
  const found: Citing[] = [];
  for (const cue of text.matchAll(before)) {
    if (found.length > mostCited) break;
    const outlet = outletNamedAt(text, cue.index + cue[0].length);
    if (outlet) found.push({ name: outlet.name, at: cue.index });
  }
  for (const verb of text.matchAll(/\b(?:reported|reports|quoted)\b/g)) {
    if (found.length > mostCited) break;
    const outlet = subjectBefore(text, verb.index);
    if (outlet !== undefined) found.push({ name: outlet, at: verb.index });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The outlet whose name stands at a place, with or without "the". */
export function outletNamedAt(text: string, start: number): { readonly name: string; readonly end: number } | undefined {
  const article = /^(?:the|a|an) /i.exec(text.slice(start, start + 4))?.[0].length ?? 0;
  for (const at of [start, start + article]) {
    const known = outletForms().at(text, at);
    const [meaning] = known?.meanings ?? [];
    if (known && meaning) return { name: meaning.outlet.name, end: known.end };
    const alike = paper.exec(text.slice(at, at + 80))?.[0];
    if (alike !== undefined) return { name: canonical(alike), end: at + alike.length };
  }
  return undefined;
}

/** "The Minas Times, a daily, reported on Monday": who did. */
function subjectBefore(text: string, verb: number): string | undefined {
  const from = Math.max(0, verb - 90);
  for (const { index } of text.slice(from, verb).matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
    const outlet = outletNamedAt(text, from + index);
    if (outlet && after.test(text.slice(outlet.end, verb + 10))) return outlet.name;
  }
  return undefined;
}
