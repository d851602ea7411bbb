import type { Sentence, Token } from '#model/sentence.ts';
import { apart } from '#values/remember.ts';
import { normalise } from './form.ts';
import { hashOf, mix } from './linear.ts';
import type { DocumentWords } from './names-document.ts';
import { isCapitalised, nounMask } from './names-lists.ts';

/** Most features that one token has. */
export const mostFeatures = 80;

/** The form with letters and digits replaced by their class, runs cut to two: "G-20" is "A-dd". */
function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let at = 0; at < form.length && shape.length < 8; at++) {
    const code = form.charCodeAt(at);
    const kind = code >= 48 && code <= 57 ? 'd' : isLetterCode(code) ? (isUpper(form.charAt(at)) ? 'A' : 'a') : form.charAt(at);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}
const isLetterCode = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
const isUpper = (character: string): boolean => character.toLowerCase() !== character;

const connectors = new Set(['of', 'and', 'the', 'for', '&', '-', 'de', 'la', 'du', 'del', 'von', 'van', 'al', 'bin', "'s", '’s', 'on']);

/** A sentence with what is asked of its tokens again and again, as numbers. */
export interface Prepared {
  readonly size: number;
  readonly forms: readonly string[];
  /** Hashes of the forms in small letters, of their shapes (near names only), tags and relations. */
  readonly words: Int32Array;
  readonly shapes: Int32Array;
  readonly tags: Int32Array;
  readonly arcs: Int32Array;
  /** Groups of words in like places, 0 for unknown words. */
  readonly clusters: Int32Array;
  readonly heads: Int32Array;
  /** Bits of `names-lists.ts`. */
  readonly marks: Int32Array;
  /** Bits of `names-document.ts`. */
  readonly about: Int32Array;
  /** First and last token of the run of capitalised words, with the small words between them, that a token stands in; -1 outside. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** 1 where features look; what the other columns hold elsewhere means nothing. */
  readonly asked: Uint8Array;
}

const start = hashOf('<');
const end = hashOf('>');
const the = hashOf('the');
const longestForm = 40;

/** What the features ask of a form alone. */
interface FormFacts {
  readonly word: number;
  readonly shape: number;
  readonly spelling: string;
}

/** Forms remembered at a time: texts repeat their words. */
const remembered = 8192;
const facts = new Map<string, FormFacts>();

function factsOf(form: string): FormFacts {
  const seen = facts.get(form);
  if (seen !== undefined) return seen;
  if (facts.size >= remembered) facts.clear();
  const made = { word: hashOf(form.toLowerCase()), shape: hashOf(shapeOf(form)), spelling: normalise(form) };
  facts.set(form, made);
  return made;
}

const columns = (size: number) => ({
  words: new Int32Array(size),
  shapes: new Int32Array(size),
  tags: new Int32Array(size),
  arcs: new Int32Array(size),
  clusters: new Int32Array(size),
  heads: new Int32Array(size),
  about: new Int32Array(size),
  runFrom: new Int32Array(size),
  runTo: new Int32Array(size),
  asked: new Uint8Array(size),
});
// One sentence is read at a time, and fresh columns for each cost more than their contents.
let scratch = columns(256);

/** Gathers once what the features of all tokens of a sentence need. What it gives holds until it is called again. */
export function prepare({ tokens }: Sentence, marks: Int32Array, words: DocumentWords, clusters: ReadonlyMap<string, number>): Prepared {
  const size = tokens.length;
  if (size > scratch.words.length) scratch = columns(size * 2);
  const forms = tokens.map(({ form }) => (form.length > longestForm ? apart(form.slice(0, longestForm)) : form));
  const prepared: Prepared = { size, forms, marks, ...scratch };
  prepared.runFrom.fill(-1, 0, size);
  prepared.runTo.fill(-1, 0, size);
  if (!findRuns(forms, prepared.runFrom, prepared.runTo)) return prepared;
  markAsked(prepared, tokens);
  for (const [index, { tag, arc, head }] of tokens.entries()) {
    if (prepared.asked[index] === 0) continue;
    const form = forms[index] ?? '';
    const { word, shape, spelling } = factsOf(form);
    prepared.words[index] = word;
    prepared.tags[index] = hashOf(tag);
    prepared.arcs[index] = hashOf(arc);
    prepared.heads[index] = head;
    prepared.clusters[index] = 0;
    prepared.shapes[index] = 0;
    prepared.about[index] = 0;
    if (!isNearRun(prepared.runFrom, index, size)) continue;
    prepared.clusters[index] = clusters.get(spelling) ?? 0;
    prepared.shapes[index] = shape;
    prepared.about[index] = words.get(form)?.bits ?? 0;
  }
  return prepared;
}

/** Marks the words that features look at: those of runs, two to the left and right of them, and their heads. */
function markAsked({ asked, runFrom, size }: Prepared, tokens: readonly Token[]): void {
  asked.fill(0, 0, size);
  for (let index = 0; index < size; index++) {
    if ((runFrom[index] ?? -1) < 0) continue;
    asked.fill(1, Math.max(0, index - 2), Math.min(size, index + 3));
    const head = tokens[index]?.head ?? -1;
    if (head >= 0) asked[head] = 1;
  }
}

const isNearRun = (runFrom: Int32Array, index: number, size: number): boolean =>
  (runFrom[index] ?? -1) >= 0 || (runFrom[index - 1] ?? -1) >= 0 || (index + 1 < size && (runFrom[index + 1] ?? -1) >= 0);

/** Finds the runs of capitals and says whether there are any. */
function findRuns(forms: readonly string[], from: Int32Array, to: Int32Array): boolean {
  let isAny = false;
  for (let first = 0; first < forms.length; first++) {
    if (!isCapitalised(forms[first] ?? '')) continue;
    isAny = true;
    let last = first;
    for (let at = first + 1; at < forms.length && at <= last + 2; at++) {
      const form = forms[at] ?? '';
      if (isCapitalised(form)) last = at;
      else if (!connectors.has(form.toLowerCase())) break;
    }
    from.fill(first, first, last + 1);
    to.fill(last, first, last + 1);
    first = last;
  }
  return isAny;
}

/** Fills `features` with the hashed features of a token inside a run of capitals and gives their number. */
export function featuresOf(sentence: Prepared, index: number, features: Int32Array): number {
  const { size, words, shapes, tags, arcs, clusters, heads, marks, about, forms } = sentence;
  let count = 0;
  const add = (template: number, value: number): void => {
    features[count++] = mix(template, value);
  };
  const isFirst = index === 0;
  const isLast = index + 1 >= size;
  const word = words[index] ?? 0;
  const before = isFirst ? start : (words[index - 1] ?? 0);
  const after = isLast ? end : (words[index + 1] ?? 0);
  const shape = shapes[index] ?? 0;
  const tag = tags[index] ?? 0;
  const mark = marks[index] ?? 0;
  const markBefore = isFirst ? -1 : (marks[index - 1] ?? 0);
  const markAfter = isLast ? -1 : (marks[index + 1] ?? 0);
  const place = isFirst ? 1 : 2;
  add(0, 0);
  add(1, hashOf(forms[index] ?? ''));
  add(2, word);
  add(3, before);
  add(4, after);
  add(5, index < 2 ? start : (words[index - 2] ?? 0));
  add(6, index + 2 >= size ? end : (words[index + 2] ?? 0));
  add(7, mix(before, word));
  add(8, mix(word, after));
  count = addAffixes((forms[index] ?? '').toLowerCase(), features, count);
  add(20, shape);
  add(21, mix(shape, isFirst ? start : (shapes[index - 1] ?? 0)));
  add(22, mix(shape, isLast ? end : (shapes[index + 1] ?? 0)));
  add(23, mix(shape, before));
  add(24, mix(shape, after));
  add(25, mix(shape, place));
  add(26, tag);
  add(29, mix(mark, shape));
  add(30, markBefore);
  add(31, markAfter);
  add(32, mix(mark, markBefore));
  add(33, mix(mark, markAfter));
  for (let bit = 1; bit <= mark; bit <<= 1) if ((mark & bit) !== 0) add(56, bit);
  const cluster = clusters[index] ?? 0;
  const clusterBefore = isFirst ? -1 : (clusters[index - 1] ?? 0);
  const clusterAfter = isLast ? -1 : (clusters[index + 1] ?? 0);
  add(60, mix(cluster, shape));
  add(61, clusterBefore);
  add(62, clusterAfter);
  add(63, mix(cluster, clusterBefore));
  add(64, mix(cluster, clusterAfter));
  const arc = arcs[index] ?? 0;
  const head = heads[index] ?? -1;
  add(34, mix(arc, shape));
  add(35, mix(arc, head < 0 ? 0 : (words[head] ?? 0)));
  add(36, mix(about[index] ?? 0, shape));
  add(37, mix(about[index] ?? 0, place));
  return addRun(sentence, index, features, count);
}

/** Beginnings of two to four letters, endings of one to four. */
function addAffixes(small: string, features: Int32Array, given: number): number {
  let count = given;
  for (let length = 1; length <= 4 && length < small.length; length++) {
    features[count++] = mix(8 + length, hashOf(small, small.length - length));
    if (length > 1) features[count++] = mix(12 + length, hashOf(small, 0, length));
  }
  return count;
}

/** Features of the run of capitals: its ends say what the words between them are. */
function addRun(sentence: Prepared, index: number, features: Int32Array, given: number): number {
  const { size, words, clusters, marks, tags, runFrom, runTo } = sentence;
  const from = runFrom[index] ?? -1;
  const to = runTo[index] ?? -1;
  if (from < 0) return given;
  let count = given;
  const add = (template: number, value: number): void => {
    features[count++] = mix(template, value);
  };
  const position = index === from ? 1 : index === to ? 2 : 3;
  const last = words[to] ?? 0;
  const first = words[from] ?? 0;
  const before = from === 0 ? start : (words[from - 1] ?? 0);
  const after = to + 1 >= size ? end : (words[to + 1] ?? 0);
  const length = Math.min(to - from, 6);
  const nounLast = (marks[to] ?? 0) & nounMask;
  const nounFirst = (marks[from] ?? 0) & nounMask;
  add(40, mix(last, position));
  add(41, mix(first, position));
  add(42, mix(before, position));
  add(43, mix(after, position));
  add(44, mix(length, position));
  add(45, mix(before, after));
  add(46, mix(marks[from] ?? 0, position));
  add(47, mix(marks[to] ?? 0, position));
  add(48, mix(from === 0 ? -1 : (marks[from - 1] ?? 0), position));
  add(49, mix(mix(before, length), position));
  add(50, mix(to + 1 >= size ? end : (tags[to + 1] ?? 0), position));
  for (let at = from; at <= to && at < from + 5; at++) if (at !== index) add(51, words[at] ?? 0);
  if (before === the) add(52, mix(from < 2 ? start : (words[from - 2] ?? 0), position));
  add(65, mix(clusters[to] ?? 0, position));
  add(66, mix(clusters[from] ?? 0, position));
  add(67, mix(mix(clusters[from] ?? 0, clusters[to] ?? 0), length));
  add(53, mix(nounLast, position));
  add(54, mix(nounFirst, position));
  add(55, mix(mix(nounLast, nounFirst), length));
  return count;
}
