import type { Clause } from '#model/clause.ts';
import type { DateMention } from '#model/reading.ts';
import { earliest, isDay } from '#values/day.ts';
import { carrierOf, type Place, type Scene, tokenAt } from './scene.ts';

/** True for a day after the text's own. */
export const isAhead = ({ document: { published } }: Scene, date: string): boolean =>
  published !== undefined && /^\d{4}-\d{2}/.test(date) && isDay(date) && earliest(date) > published;

/** The day or period of what a clause says: a date that hangs on it, or on the clause that carries it. Absent when the text gives none. */
export function dateOf(scene: Scene, place: Place, clause: Clause): string | undefined {
  const dated = place.dates.filter(
    (date) =>
      date.value !== undefined &&
      (date.kind === 'point' || date.kind === 'span') &&
      !isDeadline(place, date) &&
      !isTerm(place, date) &&
      !isOfLast(place, date) &&
      !isOfDateline(scene, place, date),
  );
  if (dated.length === 0) return undefined;
  const carrier = carrierOf(scene, clause);
  const named =
    namedBefore(place, dated, clause) ?? (clause.relation === 'conjunct' && carrier ? namedBefore(place, dated, carrier) : undefined);
  if (named) return named.value;
  const owners = dated.map((date) => ({ date, owner: ownerOf(scene, place, date) }));
  const own = owners.filter(({ date, owner }) => owner === clause || isOblique(place, date, clause) || isRightBefore(place, date, clause));
  const carried = owners.filter(
    ({ owner, date }) =>
      carrier !== undefined &&
      owner === carrier &&
      (clause.kind === 'noun' ? !isPassed(place, date, clause) : clause.relation === 'complement'),
  );
  // "agreed on 17 June to end the war under a memorandum": the day of what is agreed is that of the text it is agreed in.
  const isAgreed = carrier?.relation === 'complement' || (carrier?.relation === 'adverbial' && carrier.modal === 'to');
  const above = carrier && isAgreed && clause.kind === 'noun' ? carrierOf(scene, carrier) : undefined;
  const agreed = owners.filter(
    ({ owner, date }) => above !== undefined && owner === above && above.kind === 'verb' && date.end < startOf(place, clause),
  );
  // "the visit, scheduled for December, has been postponed": the day belongs to what is scheduled.
  const described = owners.filter(
    ({ owner }) =>
      clause.kind === 'noun' &&
      (owner?.arguments.some((argument) => argument.role !== 'oblique' && argument.heads.includes(clause.head)) ||
        isPlanFor(place, owner, clause)),
  );
  // "was told on Monday that the trip, pencilled in for May, …": a plan's day goes before that of the telling.
  const planned = described.filter(
    ({ owner }) => owner !== undefined && planning.test(owner.lemma) && owner.head > clause.head && aside.test(owner.relation ?? ''),
  );
  // "a summit between … in Edoras on 19 March": what stands right behind the event is its day, whatever verb the tree hangs it on.
  const isEvent = clause.kind === 'noun' || clause.tense === 'none';
  const behind = owners.filter(({ date }) => isEvent && isRightBehind(place, date, clause));
  // "a treaty that the two signed in May", "their accord, in force since 2004": what is told of the thing dates it.
  const told = owners.filter(({ owner, date }) => clause.kind === 'noun' && tellsOf(scene, place, owner, clause) && !isOther(place, date));
  const also = owners.filter(({ owner, date }) => isSameTime(scene, place, owner, date, clause));
  // "Speaking in Edoras on Thursday, he urged …": what is done meanwhile is done on that day.
  const meanwhile = owners.filter(({ owner, date }) => isMeanwhile(scene, place, owner, clause) && date.start < startOf(place, clause));
  const shared = owners.filter(({ owner, date }) => isSharedBy(scene, place, owner, date, clause));
  const verbs = place.clauses.filter((each) => each.kind !== 'noun');
  const only = dated.length === 1 && verbs.length <= 1 ? owners : [];
  const next = owners.filter(({ date }) => isBehindVerb(place, date, clause) && !isOther(place, date));
  const date = (
    finest(own) ??
    planned[0] ??
    carried[0] ??
    described[0] ??
    behind[0] ??
    told[0] ??
    next[0] ??
    agreed[0] ??
    meanwhile[0] ??
    shared[0] ??
    also[0] ??
    only[0]
  )?.date;
  return date && asPlannedThen(scene, clause, carrier, date);
}

/** "46 years ago, on 1 February 1980": of two that say the same the one that says it to the day. */
const finest = <T extends { readonly date: DateMention }>(own: readonly T[]): T | undefined => {
  const [first, ...others] = own;
  const value = first?.date.value ?? '';
  return others.find(({ date }) => value !== '' && date.value?.startsWith(`${value}-`)) ?? first;
};

/** "ahead of an April 1 deadline": by when, not when. */
const isDeadline = (place: Place, date: DateMention): boolean => {
  const [first, last] = [tokenAt(place, date.start), tokenAt(place, date.end - 1)];
  return (
    /\bahead of(?: an?| the)?$/i.test(place.line.words(Math.max(0, first - 3), first)) ||
    /^deadline$/i.test(place.line.tokens[last + 1]?.form ?? '')
  );
};

/** "a plan of cooperation for 2014-2016": for how long, not when; "was scheduled for 2014" says when. */
const isTerm = (place: Place, date: DateMention): boolean => {
  if (!/^\d{4}(?:\/\d{4})?$/.test(date.value ?? '')) return false;
  const at = tokenAt(place, date.start);
  const words = place.line.words(Math.max(0, at - 4), at);
  return (
    /\bfor$/i.test(words) &&
    !/\b(?:scheduled|planned|slated|set|due|pencil\w+(?: in)?|foreseen|expected|envisaged|agreed(?: upon)?) for$/i.test(words)
  );
};

/** "the first visit since 2012", "since that of Imrahil in 2003": when it was done last. */
const isOfLast = (place: Place, date: DateMention): boolean => {
  const at = Math.max(0, tokenAt(place, date.start));
  const words = place.line.words(Math.max(0, at - 24), at + 1);
  return /\b(?:first|only|biggest|largest|highest|lowest|worst|deadliest)\b[^;:]* since(?: (?:(?:that|those|the (?:one|visit|last)) [^,;:]* )?(?:\S+ ){0,2}\S*)?$/i.test(
    words,
  );
};

/** "MOSCOW (Wire - 5 April) The ministry summoned …": when it was written. */
const isOfDateline = ({ document }: Scene, { line }: Place, date: DateMention): boolean => {
  const before = document.text.slice(line.sentence.start, date.start);
  return /^\p{Lu}{3,}[\p{Lu} .,'-]*\([^)]{0,60}$/u.test(before);
};

/** "recognised Rohan in 1991, and the treaty …": another clause has begun since. */
const isPassed = (place: Place, date: DateMention, clause: Clause): boolean => {
  const at = tokenAt(place, date.end - 1);
  return at >= 0 && at < clause.head && /^, (?:and|but|while) /i.test(place.line.words(at + 1, clause.head));
};

/** "the crisis of 2021, when Gondor recalled its ambassador", "on 5 December, during which …": the clause tells of that time. */
function namedBefore(place: Place, dated: readonly DateMention[], clause: Clause): DateMention | undefined {
  if (clause.kind !== 'verb') return undefined;
  const { tokens } = place.line;
  const first = Math.min(clause.from, clause.head);
  let at = -1;
  for (let i = clause.head; i >= Math.max(0, first - 2); i--) if (/^(?:when|which)$/i.test(tokens[i]?.form ?? '')) at = i;
  if (at < 0 || (/^which$/i.test(tokens[at]?.form ?? '') && !/^(?:during|in|on)$/i.test(tokens[at - 1]?.form ?? ''))) return undefined;
  let end = at - 1;
  while (end >= 0 && /^(?:,|during|in|on)$/i.test(tokens[end]?.form ?? '')) end--;
  const last = tokens[end];
  const date = last && dated.find((each) => each.start < last.end && each.end >= last.end);
  const isDatedItself = dated.some(
    (each) => each !== date && each.start > (tokens[at]?.start ?? 0) && each.end <= (tokens[clause.to - 1]?.end ?? 0),
  );
  return isDatedItself ? undefined : date;
}

const settles =
  /^(?:sign|initial|ink|conclude|agree|reach|adopt|ratify|hold|convene|meet|enter|come|take|take place|open|begin|establish|launch|force|effect|be|apply)$/;

/** A verb or "in force" that hangs on the noun right behind it. */
function tellsOf(scene: Scene, place: Place, owner: Clause | undefined, clause: Clause): boolean {
  if (!owner || owner.head < clause.head || !settles.test(owner.lemma)) return false;
  // "the forum, last held in May, will meet again"
  if (/^(?:last|previously|earlier)$/i.test(place.line.tokens[owner.head - 1]?.form ?? '')) return false;
  const up = carrierOf(scene, owner);
  if (up === clause) return owner.kind !== 'noun' || /^(?:force|effect)$/.test(owner.lemma);
  // "the memorandum on fisheries, signed in January": the tree hangs it on the nearer noun.
  const isNearest = place.clauses.every(({ kind, head }) => kind === 'noun' || head <= clause.head || head >= owner.head);
  return owner.relation === 'participle' && up?.kind === 'noun' && up.head > clause.head && isNearest && owner.head - clause.head <= 16;
}

/** "Speaking on Thursday, he urged", "Addressing the House on Monday, she said": the participle before the subject tells of the same time. */
function isMeanwhile(scene: Scene, place: Place, owner: Clause | undefined, clause: Clause): boolean {
  if (owner?.kind !== 'verb' || clause.kind !== 'verb' || owner.head > clause.head) return false;
  if (owner.relation !== 'participle' && owner.relation !== 'adverbial') return false;
  return /ing$/.test(place.line.tokens[owner.head]?.form ?? '') && carrierOf(scene, owner) === clause && clause.tense === 'past';
}

const startOf = (place: Place, { head }: Clause): number => place.line.tokens[head]?.start ?? 0;

const isOther = (place: Place, date: DateMention): boolean => isCompared(place, date);

/** "visited Edoras in May and signed …", "visited Edoras in May to sign …": the day of the first holds for what goes with it. */
function isSharedBy(scene: Scene, place: Place, owner: Clause | undefined, date: DateMention, clause: Clause): boolean {
  const up = carrierOf(scene, clause);
  if (!up || owner !== up || up.kind !== 'verb' || clause.kind !== 'verb') return false;
  const isNext = clause.relation === 'conjunct' && (clause.tense === up.tense || clause.tense === 'none');
  const isAim = clause.relation === 'adverbial' && clause.modal === 'to';
  return (isNext || isAim) && date.start < (place.line.tokens[clause.head]?.start ?? 0);
}

/** "were severed and the embassy was closed on 3 May", "were established when he arrived on 3 May": the last word gives the day of both. */
function isSameTime(scene: Scene, place: Place, owner: Clause | undefined, date: DateMention, clause: Clause): boolean {
  const { tokens } = place.line;
  if (!owner || clause.kind !== 'verb' || owner === clause || carrierOf(scene, owner) !== clause || owner.head < clause.head) return false;
  const isBehind = date.start > (tokens[owner.head]?.start ?? 0);
  const isWhen = owner.relation === 'adverbial' && tokens.slice(clause.head, owner.head).some(({ form }) => /^when$/i.test(form));
  const isPaired =
    owner.relation === 'conjunct' && owner.tense === clause.tense && owner.modality === clause.modality && owner.kind === 'verb';
  return isBehind && clause.tense === owner.tense && (isWhen || isPaired);
}

/** "became partners in 2016": behind the verb, with no other verb, comma or condition between them, whatever the tree hangs it on. */
function isBehindVerb(place: Place, date: DateMention, clause: Clause): boolean {
  const at = tokenAt(place, date.start);
  return (
    clause.kind === 'verb' &&
    clause.tense === 'past' &&
    at > clause.head &&
    at - clause.head <= 12 &&
    place.clauses.every(({ kind, head }) => kind === 'noun' || head <= clause.head || head >= at) &&
    !/[,;:]|\b(?:to|by|until|till|before|after|for|since)\b/i.test(place.line.words(clause.head + 1, at))
  );
}

function isRightBehind(place: Place, date: DateMention, clause: Clause): boolean {
  const { tokens } = place.line;
  const end = Math.max(clause.to, ...clause.arguments.map(({ to }) => to));
  const at = tokens.findIndex((token) => token.start >= date.start);
  return at === end || (at === end + 1 && (tokens[end]?.tag === 'ADP' || tokens[end]?.form === '('));
}

/** "The king on Friday denounced …": between subject and verb. */
function isRightBefore(place: Place, date: DateMention, clause: Clause): boolean {
  const { tokens } = place.line;
  const end = tokenAt(place, date.end - 1) + 1;
  return (
    clause.kind === 'verb' &&
    clause.tense !== 'none' &&
    end > 0 &&
    end <= clause.head &&
    clause.head - end <= 2 &&
    date.start > (tokens[clause.from]?.start ?? 0) &&
    tokens.slice(end, clause.head).every(({ tag }) => /^(?:AUX|ADV|PART)$/.test(tag))
  );
}

/** A phrase of the clause, although the tree hangs it on the clause's object: "won the election on Sunday". */
const isOblique = (place: Place, date: DateMention, clause: Clause): boolean =>
  clause.kind !== 'noun' &&
  clause.arguments.some(
    (argument) =>
      argument.role === 'oblique' &&
      argument.heads.some((head) => {
        const start = place.line.tokens[head]?.start ?? -1;
        return date.start <= start && start < date.end;
      }),
  );

/** How a clause stands that tells of a noun by the way. */
const aside = /^(?:participle|relative|adverbial)$/;

const planning = /^(plan|schedule|set|slate|due|expect|pencil|fix|intend|foresee|envisage|agree)$/;

/** "a visit by Imrahil, planned for May, …": a participle of planning belongs to the event before it, whatever noun the tree hangs it on. */
const isPlanFor = (place: Place, owner: Clause | undefined, clause: Clause): boolean =>
  (owner?.relation === 'participle' || (owner?.relation === 'adverbial' && owner.voice === 'passive')) &&
  planning.test(owner.lemma) &&
  owner.head > clause.head &&
  owner.head - clause.head <= 12 &&
  place.clauses.every((each) => each.kind === 'noun' || each.head <= clause.head || each.head >= owner.head);

/** "was scheduled for October": a plan told in the past looks from its own time; a month far ahead of the text is last year's. */
function asPlannedThen(scene: Scene, clause: Clause, carrier: Clause | undefined, date: DateMention): string | undefined {
  const { published, text } = scene.document;
  const value = date.value ?? '';
  const wasPlanned =
    [clause, carrier].some((each) => each?.tense === 'past') && (clause.modality === 'planned' || carrier?.modality === 'planned');
  const isFarMonth =
    /^\d{4}-\d{2}$/.test(value) &&
    published !== undefined &&
    /^\d{4}-\d{2}/.test(published) &&
    monthNumber(value) - monthNumber(published) >= 4;
  const saysYear = /\d{4}/.test(text.slice(date.start, date.end));
  return wasPlanned && isFarMonth && !saysYear ? `${Number(value.slice(0, 4)) - 1}${value.slice(4)}` : date.value;
}

const monthNumber = (edtf: string): number => Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5, 7));

/** The clause a date hangs on: up the tree until a predicate is met. */
export function ownerOf(scene: Scene, place: Place, date: DateMention): Clause | undefined {
  const first = tokenAt(place, date.start);
  const last = tokenAt(place, date.end - 1);
  let at = first;
  for (let i = first; i >= 0 && i <= last; i++) {
    const head = place.line.tokens[i]?.head ?? -1;
    if (head < first || head > last) at = i;
  }
  for (let steps = 0; at >= 0 && steps < 20; steps++) {
    at = place.line.tokens[at]?.head ?? -1;
    const clause = at >= 0 ? scene.clauseAt(place.line.index, at) : undefined;
    if (clause) return clause.kind === 'noun' ? (verbBetween(place, clause, first) ?? clause) : clause;
  }
  return undefined;
}

/** "the treaty that the two countries signed in Edoras in 2014": a day behind a verb is none of the noun in front of it. */
const verbBetween = (place: Place, noun: Clause, date: number): Clause | undefined =>
  place.clauses.findLast(
    ({ kind, head }) => kind === 'verb' && head > noun.head && head < date && !/[,;:]/.test(place.line.words(head, date)),
  );

// "up from $4 million in 2020", "less than in 2019": the year of the other figure.
const isCompared = (place: Place, date: DateMention): boolean => {
  const at = tokenAt(place, date.start);
  return /\b(than|from|against|compared with|compared to|versus)( the| in| a)?$/i.test(place.line.words(Math.max(0, at - 3), at));
};

/** "to $2 million from $4 million in 2020": the year of the figure that another is held against. */
const isOfOther = (place: Place, date: DateMention, end: number): boolean => {
  const at = tokenAt(place, date.start);
  return (
    date.start - end > 6 &&
    /\b(?:from|against|than|versus|compared (?:with|to)) (?:[^\s,;]+ ){1,5}in$/i.test(place.line.words(Math.max(0, at - 8), at)) &&
    place.figures.some((figure) => figure.start >= end && figure.end <= date.start)
  );
};

/** The date nearest to a figure, those behind it before those in front. */
export function dateNear(place: Place, start: number, end: number): string | undefined {
  const dated = place.dates.filter(
    (date) => date.value !== undefined && date.kind !== 'duration' && date.kind !== 'repeated' && !isOfOther(place, date, end),
  );
  const distance = (date: DateMention) =>
    (date.start >= end ? date.start - end : (start - date.end) * 1.5 + 10) + (isCompared(place, date) ? 200 : 0);
  return dated.sort((a, b) => distance(a) - distance(b))[0]?.value;
}

/** A date that is part of a name or stands right beside it: "the 1962 Water Agreement", "Treaty of 1973", "Agreement on Tourism (2004)". */
export function dateBeside(place: Place, start: number, end: number): string | undefined {
  const beside = place.dates.filter(
    (date) =>
      date.value !== undefined && date.kind !== 'duration' && date.kind !== 'repeated' && date.end >= start - 2 && date.start <= end + 12,
  );
  return beside[0]?.value;
}

/** The day in the first brackets behind a clause's head, before another mark: "relations between Gondor and Rohan (3 May 1951)". */
export function dateInBrackets({ line, dates }: Place, { head }: Clause): string | undefined {
  const open = line.tokens.findIndex(({ form }, at) => at > head && /^[(,;:.]$/.test(form));
  const next = line.tokens[open + 1];
  return line.tokens[open]?.form === '(' && next ? dates.find(({ start }) => start === next.start)?.value : undefined;
}
