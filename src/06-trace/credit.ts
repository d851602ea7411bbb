import type { Document } from '#model/document.ts';
import { outletForms, outletFrom } from '#values/outlet.ts';

/** Whose text a document says it prints, and whom it says it follows. Weighed, not believed: a text may credit out of habit. */
export interface Credits {
  /** The agency, as the table or the text writes it. Absent for own reports. */
  readonly agency?: string;
  /** Papers and broadcasters that it cites as having reported it. */
  readonly cited: readonly string[];
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
  new RegExp(`^\\(?(?:With|Additional) (?:additional )?(?:inputs?|reporting) (?:from|by) (?:the )?${lastName}`, 'u'),
  new RegExp(`^(?:Source|Agency|Credit)\\s?: ?${lastName}`, 'u'),
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
const unnamed = /^\(?with (?:additional )?inputs? from (?:news )?agencies/i;

const longestCredit = 120;

/** Reads the credits of a text: lines of their own, datelines, closing stamps, and the papers it says it follows. */
export function readCredits(document: Document): Credits {
  const lines = document.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const named = [document.agency, ...lines.flatMap(agenciesIn)].filter((agency) => agency !== undefined).map(canonical);
  const agency = named.find((one) => !isOwn(one, document.outlet));
  return {
    ...(agency !== undefined && { agency }),
    cited: citedIn(document).filter((one) => !isOwn(one, document.outlet)),
    unnamedAgencies: lines.some((line) => unnamed.test(line)),
  };
}

function agenciesIn(line: string): readonly string[] {
  const found: (string | undefined)[] = [dateline.exec(line.slice(0, 160))?.[1], stamp.exec(line.slice(-60))?.[1]];
  if (line.length <= longestCredit) found.push(...creditLines.map((pattern) => pattern.exec(line)?.[1]), madeFrom.exec(line)?.[1]);
  return found.filter((agency) => agency !== undefined).filter(isAgency);
}

const isAgency = (text: string): boolean => !otherStamps.has(text) && (outletFrom(text) !== undefined || wire.test(text));

/** The name an attribution would write. */
export const canonical = (text: string): string => outletFrom(text)?.name ?? text;

/** "PNW" for the Pacifica Newswire, "EPS" for the Equator Press Service: the letters stand in the name, in order, and begin it. */
export function abbreviates(short: string, full: string): boolean {
  if (!/^[A-Z]{2,6}$/.test(short) || full[0]?.toUpperCase() !== short[0]) return false;
  const letters = full.toUpperCase();
  let at = -1;
  for (const letter of short) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return full.includes(' ');
}

const isOwn = (agency: string, outlet: string | undefined): boolean =>
  outlet !== undefined && (canonical(outlet) === agency || abbreviates(agency, outlet) || outlet.toLowerCase() === agency.toLowerCase());

const reporting = /\b(?:reported(?: by)?|reports|according to|citing|told|quoted by|cited by|in an interview with|writes) /g;
const paper =
  /^(?:The )?(?:[A-Z][\p{L}'’-]+ ){1,3}(?:Times|Post|Herald|Journal|News|Tribune|Daily|Guardian|Gazette|Chronicle|Observer|Standard|Mail|Express|Courier|Star|Review)(?![\p{L}])/u;
const mostCited = 200;

/** Papers named after "reported", "according to", "told": by the table, or by the look of a paper's name. */
function citedIn({ text }: Document): readonly string[] {
  const found = new Set<string>();
  let looked = 0;
  for (const cue of text.matchAll(reporting)) {
    if (++looked > mostCited) break;
    const start = cue.index + cue[0].length;
    const article = /^the /i.exec(text.slice(start, start + 4))?.[0].length ?? 0;
    const known = outletForms().at(text, start) ?? outletForms().at(text, start + article);
    const outlet =
      known?.meanings[0]?.outlet.name ??
      paper.exec(text.slice(start, start + 80))?.[0] ??
      paper.exec(text.slice(start + article, start + 80))?.[0];
    if (outlet !== undefined) found.add(canonical(outlet));
  }
  return [...found];
}
