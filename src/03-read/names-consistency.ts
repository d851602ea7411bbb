import type { Sentence } from '#model/sentence.ts';
import { isGivenName } from '#values/given-name.ts';
import { type DocumentWords, elsewhere } from './names-document.ts';
import { isCapitalised, listed, nounMask } from './names-lists.ts';
import type { LearnedKind } from './names-model.ts';

/** A name as the tagger found it, before the rest of the document has been asked. */
export interface Found {
  readonly sentence: number;
  kind: LearnedKind;
  from: number;
  to: number;
}

/** Tokens of one name beyond which it is no longer compared. */
const longestName = 8;

/**
 * Makes a document agree with itself: one string of words is one kind of name, and "Lindholm" alone is the person that
 * "Maria Lindholm" was before.
 */
export function agree(
  found: readonly Found[],
  sentences: readonly Sentence[],
  marks: readonly Int32Array[],
  words: DocumentWords,
): Found[] {
  const trimmed = found
    .map((name) => trim(mendOpening(name, sentences, marks), sentences, marks))
    .flatMap((name) => split(name, sentences, marks))
    .filter((name) => !isWord(name, sentences, marks, words));
  const votes = count(trimmed, sentences, marks, words);
  for (const name of trimmed) name.kind = votes.get(formOf(name, sentences)) ?? name.kind;
  return [...trimmed, ...missed(trimmed, sentences, votes)].sort((a, b) => a.sentence - b.sentence || a.from - b.from);
}

/** "of Athens", "Cyclone Imrahil", "R Imrahil": a name does not begin with "of", storms are called by persons' names, and initials are a person's. */
function mendOpening(name: Found, sentences: readonly Sentence[], marks: readonly Int32Array[]): Found {
  const tokens = sentences[name.sentence]?.tokens ?? [];
  let { from, kind } = name;
  while (from < name.to - 1 && linking.has(tokens[from]?.form.toLowerCase() ?? '')) from++;
  if (storms.has(tokens[from - 1]?.form ?? '')) from--;
  const first = tokens[from]?.form ?? '';
  const last = tokens[name.to - 1]?.form ?? '';
  if (name.to - from > 1 && storms.has(first)) kind = 'event';
  const isListed = ((marks[name.sentence]?.[from] ?? 0) & (listed.country | listed.city | listed.place)) !== 0;
  if (kind === 'place' && name.to - from === 2 && initial.test(first) && surname.test(last) && !isListed) kind = 'person';
  return { ...name, from, kind };
}

const initial = /^\p{Lu}\.?$/u;
const surname = /^\p{Lu}\p{Ll}{2,}/u;
const linking = new Set(['of', 'and', 'the', 'for', 'on', '&']);
const isStorm = (form: string): boolean => storms.has(form.slice(0, form.indexOf(' ')));
const storms = new Set(['Cyclone', 'Hurricane', 'Typhoon', 'Storm']);

/** Titles are no part of a person's name. */
function trim(name: Found, sentences: readonly Sentence[], marks: readonly Int32Array[]): Found {
  if (name.kind !== 'person') return name;
  const tokens = sentences[name.sentence]?.tokens ?? [];
  const known = marks[name.sentence];
  let { from } = name;
  while (from < name.to - 1) {
    const isTitle = ((known?.[from] ?? 0) & listed.title) !== 0 && ((known?.[from] ?? 0) & listed.given) === 0;
    const isDescription = tokens[from]?.arc === 'nmod:desc' && (tokens[from]?.head ?? -1) > from;
    if (!isTitle && !isDescription) break;
    from++;
  }
  return { ...name, from };
}

const formOf = ({ sentence, from, to }: Found, sentences: readonly Sentence[]): string =>
  (sentences[sentence]?.tokens ?? [])
    .slice(from, Math.min(to, from + longestName))
    .map(({ form }) => form)
    .join(' ');

const parting = new Set(['for', 'on', 'to', 'and', 'in', 'from']);

/** "Imrahil of Gondor" is a person and a place, "Maria Lindholm of Bergen Shipping" a person and a body, "Bergen for Mombasa" two places. */
function split(name: Found, sentences: readonly Sentence[], marks: readonly Int32Array[]): Found[] {
  const { kind, sentence, from, to } = name;
  const tokens = sentences[sentence]?.tokens ?? [];
  const known = marks[sentence];
  if (kind !== 'person' && kind !== 'place') return [name];
  for (let at = from + 1; at < to - 1; at++) {
    const link = tokens[at]?.form ?? '';
    const after = known?.[at + 1] ?? 0;
    const inPlace = listed.country | listed.city | listed.place;
    const isPlace =
      (after & inPlace) !== 0 && (after & listed.begins) !== 0 && (kind === 'place' || ((known?.[to - 1] ?? 0) & inPlace) !== 0);
    const isOne = ((known?.[at] ?? 0) & (listed.country | listed.place)) !== 0;
    const isBody = kind === 'person' && link === 'of' && !isPlace && at - from > 1 && isGivenName(tokens[from]?.form ?? '');
    if (isOne || !(kind === 'person' ? link === 'of' && (isPlace || isBody) : parting.has(link))) continue;
    const rest: Found = { sentence, kind: isBody ? 'organisation' : 'place', from: at + 1, to };
    return [{ ...name, to: at }, rest];
  }
  return [name];
}

/** "Senators", "the President", "Iodine" at the head of a sentence, "Article 5": what somebody is, or any word, and nobody's name. */
function isWord(name: Found, sentences: readonly Sentence[], marks: readonly Int32Array[], words: DocumentWords): boolean {
  const { kind, sentence, from, to } = name;
  const form = sentences[sentence]?.tokens[to - 1]?.form ?? '';
  const mark = marks[sentence]?.[to - 1] ?? 0;
  const about = words.get(form)?.bits ?? 0;
  if (to - from === 1 && numbered.has(form) && isNumber(sentences[sentence]?.tokens[to]?.form ?? '')) return true;
  // At the head of a sentence a capital says nothing, and elsewhere the word has none.
  if (from === 0 && to === 1 && (about & elsewhere.small) !== 0 && (about & (elsewhere.personal | elsewhere.speaking)) === 0) return true;
  return kind === 'person' && (mark & listed.title) !== 0 && (mark & listed.given) === 0 && !isInitialled(name, sentences);
}

/** "Article III", "Tab 4" */
const numbered = new Set(
  'Article Section Chapter Tab Figure Table Page Exhibit Appendix Annex Part Paragraph Item Step Level Phase Day'.split(' '),
);
const isNumber = (form: string): boolean => /^(?:\d[\d.]*|[IVX]+)$/.test(form);

/** "John Major": a given name before it makes a name of a title. */
const isInitialled = ({ sentence, from, to }: Found, sentences: readonly Sentence[]): boolean =>
  to - from > 1 && isGivenName(sentences[sentence]?.tokens[from]?.form ?? '');

/** The kind that a string of words has most often; the parts of a person's full name stand for the person. */
function count(
  found: readonly Found[],
  sentences: readonly Sentence[],
  marks: readonly Int32Array[],
  words: DocumentWords,
): Map<string, LearnedKind> {
  const tallies = new Map<string, Map<LearnedKind, number>>();
  const vote = (form: string, kind: LearnedKind, weight: number): void => {
    const tally = tallies.get(form) ?? new Map<LearnedKind, number>();
    tally.set(kind, (tally.get(kind) ?? 0) + weight);
    tallies.set(form, tally);
  };
  for (const name of found) {
    const form = formOf(name, sentences);
    vote(form, name.kind, 1);
    const lead = tallies.get(form)?.size === 1 && tallies.get(form)?.get(name.kind) === 1;
    if (lead) testify(name, form, marks, words, vote);
    const last = form.slice(form.lastIndexOf(' ') + 1);
    if ((name.kind === 'person' || isStorm(form)) && last !== form && last.length > 2) vote(last, name.kind, 2);
  }
  const winners = new Map<string, LearnedKind>();
  for (const [form, tally] of tallies) {
    let best = 0;
    for (const [kind, weight] of tally) {
      if (weight > best) {
        best = weight;
        winners.set(form, kind);
      }
    }
  }
  return winners;
}

/** What the tables and the rest of the document say of a form, once for each form. */
function testify(
  { sentence, from, to }: Found,
  form: string,
  marks: readonly Int32Array[],
  words: DocumentWords,
  vote: (form: string, kind: LearnedKind, weight: number) => void,
): void {
  const mark = marks[sentence]?.[from] ?? 0;
  testifyByNoun(form, mark, vote);
  const isWhole = to - from === 1 || ((marks[sentence]?.[to - 1] ?? 0) & listed.country) !== 0;
  if ((mark & listed.country) !== 0 && (mark & listed.begins) !== 0 && isWhole && (mark & listed.given) === 0) vote(form, 'place', 5);
  if (to - from > 1) return;
  const shown = words.get(form);
  if (shown === undefined) return;
  const isPersonal = (shown.bits & elsewhere.personal) !== 0;
  if (!isPersonal && shown.located > 1 && shown.located * 4 >= shown.total) vote(form, 'place', shown.located);
  if (isPersonal && shown.located * 4 < shown.total) vote(form, 'person', 2);
}

/** "Treaty of Bergen", "University of Gondor": the noun before "of" says what kind of thing the name is of. */
function testifyByNoun(form: string, mark: number, vote: (form: string, kind: LearnedKind, weight: number) => void): void {
  if (!/^\S+ (?:of|on|for) /.test(form)) return;
  for (const [bit, kind] of nounKinds) if ((mark & nounMask) === bit) vote(form, kind, 3);
}

const nounKinds: readonly (readonly [number, LearnedKind])[] = [
  [listed.organisationNoun, 'organisation'],
  [listed.placeNoun, 'place'],
  [listed.eventNoun, 'event'],
  [listed.workNoun, 'work'],
];

/** Surnames of persons named in full, and names of several words, where the tagger saw nothing. */
function missed(found: readonly Found[], sentences: readonly Sentence[], votes: ReadonlyMap<string, LearnedKind>): Found[] {
  const taken = new Map<number, Found[]>();
  for (const name of found) {
    const here = taken.get(name.sentence);
    if (here) here.push(name);
    else taken.set(name.sentence, [name]);
  }
  const persons = new Set([...votes].filter(([form, kind]) => kind === 'person' && !form.includes(' ')).map(([form]) => form));
  const more: Found[] = [];
  for (const [sentence, { tokens }] of sentences.entries()) {
    const covered = new Uint8Array(tokens.length);
    for (const { from, to } of taken.get(sentence) ?? []) covered.fill(1, from, to);
    for (let from = 0; from < tokens.length; from++) {
      const form = tokens[from]?.form ?? '';
      if (covered[from] === 1 || !isCapitalised(form) || !persons.has(form)) continue;
      if (
        isCapitalised(tokens[from + 1]?.form ?? '') ||
        (from > 0 && isCapitalised(tokens[from - 1]?.form ?? '') && covered[from - 1] === 0)
      )
        continue;
      more.push({ sentence, kind: 'person', from, to: from + 1 });
    }
  }
  return more;
}
