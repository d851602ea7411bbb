import { isCapitalised, isGlued, isInnerHyphen, type Line } from '#model/line.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { OfficePhrase } from './offices.ts';
import type { Known } from './places.ts';

/** A person's name as it stands in one line. */
export interface NamedPerson {
  readonly from: number;
  readonly to: number;
  /** Without titles and honorifics. */
  readonly name: string;
  /** The rank before the name, in lower case: "colonel". */
  readonly rank?: string;
  /** What tells that it is a person. */
  readonly by: 'title' | 'honorific' | 'given name' | 'speech' | 'reader';
}

const particles = /^(de|da|do|dos|das|del|della|di|du|van|von|der|den|bin|bint|ibn|binti|al|el|la|le|ben|ter|zu|y|e|abu|af|av|of)$/i;
const separators = /^[-‐‑–.'’]$/;

const bodyWord =
  /^(Ministry|Office|Department|Bank|Institute|Agency|Party|Council|Commission|Union|Times|Post|Journal|News|Group|Company|Ltd|Inc|Centre|Center|University|Service|House|Association|Committee|Court|Army|Board|Authority|Foundation|Network|Securities|Organisation|Organization|Embassy|Federation|Hotel|Street|Avenue|Road|Bridge|Airport|Palace|House|Square|Hall|Hostel|Museum|Park|School|College|Hospital|Church|Prize|Award|Cup|Act|Bill|Treaty|Agreement|Dialogue|Forum|Summit|Conference|Plan|Fund|Project|Festival|Championship|Tournament|Cooperation|Relations|Affairs|Development|Partnership|Technology|Consultations|Memorandum|Convention|Protocol|Sea|Ocean|River|Lake|Gulf|Bay|Strait|Islands?|Mountains?|Valley|Corp|Inc|Ltd|Plc|Co|Bancorp|Churches)\.?$/;

/** Reads one name from a token on: capitalised words, particles between them, initials. Honorifics before it are passed over. */
export function nameAt(
  line: Line,
  start: number,
  taken: ReadonlySet<number>,
  gazetteer: Gazetteer,
): { from: number; to: number } | undefined {
  let from = start;
  for (let length = isHonorificAt(line, from, gazetteer); length > 0; length = isHonorificAt(line, from, gazetteer)) from += length;
  if (!isCapitalised(line.tokens[from]) || !isNameWord(line, from, taken)) return undefined;
  let to = from;
  while (to < line.tokens.length && to - from < 9) {
    const token = line.tokens[to];
    if (!token || taken.has(to)) break;
    const particle = particles.test(token.form) && !/^of$/i.test(token.form);
    const joins =
      (particle || isInnerHyphen(line.tokens, to) || (separators.test(token.form) && isGlued(line.tokens, to))) &&
      isNameWord(line, to + 1, taken);
    const hyphened = particle && isInnerHyphen(line.tokens, to + 1) && isNameWord(line, to + 2, taken);
    // "Voreqe (Frank) Bainimarama": how friends call him.
    if (
      to > from &&
      token.form === '(' &&
      line.tokens[to + 2]?.form === ')' &&
      isNameWord(line, to + 1, taken) &&
      isNameWord(line, to + 3, taken)
    ) {
      to += 3;
      continue;
    }
    const followsParticle = particle && particles.test(line.tokens[to + 1]?.form ?? '') && isNameWord(line, to + 2, taken);
    // "Sang-woo", "Jong-un": what follows a hyphen inside a name may be small.
    const inName = to > from && (isInnerHyphen(line.tokens, to) || isInnerHyphen(line.tokens, to - 1));
    if (!(inName || isNameWord(line, to, taken) || (to > from && (joins || followsParticle || hyphened)))) break;
    to++;
  }
  // "President Hotel", "Minister Street": what ends like a building or a body is no person.
  const isAlone = to === from + 1 && !isCapitalised(line.tokens[from - 1]) && families.test(line.tokens[from]?.form ?? '');
  if (!isAlone && bodyWord.test(line.tokens[to - 1]?.form ?? '')) return undefined;
  return { from, to };
}

/** Words for places that are families' names as well: "Park told reporters". */
const families = /^(?:Park|Hall|Church|Lake|Bridge|Post|Street)$/;

function isNameWord(line: Line, at: number, taken: ReadonlySet<number>): boolean {
  const token = line.tokens[at];
  if (!token || taken.has(at) || !(isCapitalised(token) || /^(al|el|d|l)[-'’]\p{Lu}/u.test(token.form))) return false;
  if (isFamilyName(line, at)) return true;
  if (notInNames.test(token.form)) return false;
  if (token.tag === 'PROPN' || token.tag === 'X') return true;
  // Within a sentence only names are capitalised, whatever the tagger makes of a name it has never seen.
  const isInside = at > 0 && !line.titleCase && isCapitalised(line.tokens[at - 1]) && token.tag !== 'PUNCT';
  return isInside || !/^(PUNCT|AUX|VERB|ADV|PRON|DET|ADP|CCONJ|SCONJ|NUM|INTJ)$/.test(token.tag);
}
/** "spokesman He Yadong", "Secretary To Lam": words of the language that are families' names, within a sentence before a name. */
const isFamilyName = ({ tokens, titleCase }: Line, at: number): boolean =>
  at > 0 &&
  !titleCase &&
  /^(?:He|To|An|She|As|Has)$/.test(tokens[at]?.form ?? '') &&
  tokens[at + 1]?.tag === 'PROPN' &&
  /^\p{L}/u.test(tokens[at - 1]?.form ?? '');

const notInNames =
  /^(MP|KC|QC|PhD|Jr|Sr|I|The|A|An|In|On|At|And|But|He|She|It|They|We|His|Her|Its|Of|For|To|By|With|From|As|Also|Says|Said|Is|Was|Has|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;

/** How many tokens an honorific takes here: 0 when there is none, 2 for "Rt Hon". */
export function isHonorificAt(line: Line, at: number, gazetteer: Gazetteer): number {
  const reach = gazetteer.titleReach(line.lower[at] ?? '');
  if (reach === 0) return 0;
  for (let length = 4; length > 0; length--) {
    const form = line.words(at, Math.min(at + length, line.tokens.length));
    // No title is longer, but for the point of an abbreviation.
    const entry = form && form.length <= reach + 1 ? (gazetteer.title(form) ?? gazetteer.title(form.replace(/\.$/, ''))) : undefined;
    if (entry?.kind === 'honorific' && (isCapitalised(line.tokens[at]) || length > 1)) return length;
  }
  return 0;
}

/** What `findPeople` gives. */
export interface NamesFound {
  readonly people: readonly NamedPerson[];
  /** Names that nothing in the line shows to be a person's; the document may know them. */
  readonly unsure: readonly { readonly from: number; readonly to: number; readonly name: string }[];
}

/** The persons of a line: those an office introduces or follows, those with an honorific, and those with a known given name. */
export function findPeople(
  line: Line,
  known: readonly Known[],
  offices: readonly OfficePhrase[],
  gazetteer: Gazetteer,
  readerNames: ReadonlySet<number>,
): NamesFound {
  const taken = new Set<number>();
  for (const hit of known) for (let i = hit.from; i < hit.to; i++) taken.add(i);
  for (const office of offices) for (let i = office.from; i < office.to; i++) taken.add(i);
  const beforeOffice = new Set(offices.map((office) => appositionStart(line, office.from)).filter((at) => at !== undefined));
  const afterOffice = new Set(offices.map((office) => holderStart(line, office.to)));
  const people: NamedPerson[] = [];
  const unsure: { from: number; to: number; name: string }[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    if (taken.has(i)) continue;
    const span = nameAt(line, i, taken, gazetteer);
    if (!span || isAbbreviation(line, span)) continue;
    const isTitled = afterOffice.has(i) || afterOffice.has(span.from) || (beforeOffice.has(span.to) && span.to - span.from >= 2);
    const isHonoured = span.from > i;
    const by = isTitled ? 'title' : isHonoured ? 'honorific' : speaks(line, span) ? 'speech' : kindOf(line, span, gazetteer, readerNames);
    const rank = isHonoured ? rankIn(line, i, span.from) : undefined;
    const named = { ...span, name: line.words(span.from, span.to).replace(/ ?([-‐‑–]) ?/g, '$1'), ...(rank && { rank }) };
    if (by) people.push({ ...named, by });
    else unsure.push(named);
    i = span.to - 1;
  }
  return { people, unsure };
}

/** "Colonel Imrahil", whom the text calls "the colonel" further on. */
const rankIn = ({ lower }: Line, from: number, to: number): string | undefined =>
  lower
    .slice(from, to)
    .find((word) => /^(?:general|admiral|colonel|major|captain|commander|brigadier|marshal|prince|princess|sheikh)$/.test(word));

/** "the Growers' Association (GRA)". */
const isAbbreviation = (line: Line, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  to === from + 1 &&
  /^[(,]$/.test(line.tokens[from - 1]?.form ?? '') &&
  ((line.tokens[to]?.form === ')' && line.tokens[from - 1]?.form === '(' && !isCapitalised(line.tokens[to + 1])) ||
    /^\p{Lu}{2,}$/u.test(line.tokens[from]?.form ?? ''));

/** The comma or bracket between a name and the office that follows it: "Kono, the foreign minister". */
function appositionStart(line: Line, from: number): number | undefined {
  let at = from - 1;
  while (/^(a|an|the)$/i.test(line.tokens[at]?.form ?? '')) at--;
  return /^[,(]$/.test(line.tokens[at]?.form ?? '') ? at : undefined;
}

/** First token where a holder may stand after an office: past a comma, a colon, a bracket. */
export function holderStart(line: Line, to: number): number {
  // "Head of the Harbour Agency (HAG) Imrahil": the body's letters.
  if (
    line.tokens[to]?.form === '(' &&
    !/^['’]s$/.test(line.tokens[to - 1]?.form ?? '') &&
    /^\p{Lu}[\p{L}&-]*\p{Lu}$/u.test(line.tokens[to + 1]?.form ?? '') &&
    line.tokens[to + 2]?.form === ')'
  )
    return holderStart(line, to + 3);
  const isDash = /^[-–—]$/.test(line.tokens[to]?.form ?? '') && !isInnerHyphen(line.tokens, to);
  return isDash || /^[,:(]$/.test(line.tokens[to]?.form ?? '') ? to + 1 : to;
}

const speech =
  /^(say|add|tell|note|argue|warn|believe|explain|ask|write|recall|insist|stress|remark|reply|respond|state|repeat|become|succeed|replace|resign|meet|visit|arrive|retire|travel|congratulate|telephone)$/;

// Two or three capitalised words that say something are a person, unless they end like a body.
function speaks(line: Line, span: { from: number; to: number }): boolean {
  const head = line.tokens[span.from];
  const verb = line.tokens[head?.head ?? -1];
  const last = line.tokens[span.to - 1]?.form ?? '';
  return (
    span.to - span.from >= 2 &&
    span.to - span.from <= 4 &&
    head?.arc === 'nsubj' &&
    speech.test(verb?.lemma.toLowerCase() ?? '') &&
    !bodyWord.test(last)
  );
}

function kindOf(
  line: Line,
  span: { from: number; to: number },
  gazetteer: Gazetteer,
  readerNames: ReadonlySet<number>,
): NamedPerson['by'] | undefined {
  for (let i = span.from; i < span.to; i++) if (readerNames.has(i)) return 'reader';
  const first = line.tokens[span.from];
  return first && span.to - span.from >= 2 && gazetteer.isGivenName(first.form) ? 'given name' : undefined;
}
