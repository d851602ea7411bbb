import type { Sentence } from '#model/sentence.ts';
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

/** A sentence with what is asked of its tokens again and again. */
export interface Prepared {
  readonly size: number;
  readonly lower: readonly string[];
  readonly shapes: readonly string[];
  readonly tags: readonly string[];
  readonly arcs: readonly string[];
  readonly heads: readonly number[];
  /** Bits of `names-lists.ts`. */
  readonly marks: Int32Array;
  /** Bits of `names-document.ts`. */
  readonly about: Int32Array;
  /** First and last token of the run of capitalised words, with the small words between them, that a token stands in; -1 outside. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  readonly forms: readonly string[];
}

/** Gathers once what the features of all tokens of a sentence need. */
export function prepare({ tokens }: Sentence, marks: Int32Array, words: DocumentWords): Prepared {
  const size = tokens.length;
  const forms = tokens.map(({ form }) => (form.length > 40 ? form.slice(0, 40) : form));
  const about = new Int32Array(size);
  for (let index = 0; index < size; index++) about[index] = words.get(forms[index] ?? '')?.bits ?? 0;
  const runFrom = new Int32Array(size).fill(-1);
  const runTo = new Int32Array(size).fill(-1);
  findRuns(forms, runFrom, runTo);
  return {
    size,
    forms,
    lower: forms.map((form) => form.toLowerCase()),
    shapes: forms.map(shapeOf),
    tags: tokens.map(({ tag }) => tag),
    arcs: tokens.map(({ arc }) => arc),
    heads: tokens.map(({ head }) => head),
    marks,
    about,
    runFrom,
    runTo,
  };
}

function findRuns(forms: readonly string[], from: Int32Array, to: Int32Array): void {
  for (let start = 0; start < forms.length; start++) {
    if (!isCapitalised(forms[start] ?? '')) continue;
    let end = start;
    for (let at = start + 1; at < forms.length && at <= end + 2; at++) {
      const form = forms[at] ?? '';
      if (isCapitalised(form)) end = at;
      else if (!connectors.has(form.toLowerCase())) break;
    }
    for (let at = start; at <= end; at++) {
      from[at] = start;
      to[at] = end;
    }
    start = end;
  }
}

/** Fills `features` with the hashed features of a token and gives their number. */
export function featuresOf(sentence: Prepared, index: number, features: Int32Array): number {
  const { lower, shapes, tags, arcs, heads, marks, about, runFrom, runTo, forms } = sentence;
  let count = 0;
  const add = (template: number, value: number): void => {
    features[count++] = mix(template, value);
  };
  const word = (offset: number): number => hashOf(lower[index + offset] ?? (index + offset < 0 ? '<' : '>'));
  const form = forms[index] ?? '';
  const small = lower[index] ?? '';
  const shape = hashOf(shapes[index] ?? '');
  const tag = hashOf(tags[index] ?? '');
  const mark = marks[index] ?? 0;
  add(0, 0);
  add(1, hashOf(form));
  add(2, word(0));
  add(3, word(-1));
  add(4, word(1));
  add(5, word(-2));
  add(6, word(2));
  add(7, mix(word(-1), word(0)));
  add(8, mix(word(0), word(1)));
  for (let length = 1; length <= 4; length++) {
    if (small.length > length) {
      add(8 + length, hashOf(small, small.length - length));
      if (length > 1) add(12 + length, hashOf(small, 0, length));
    }
  }
  add(20, shape);
  add(21, mix(shape, hashOf(shapes[index - 1] ?? '<')));
  add(22, mix(shape, hashOf(shapes[index + 1] ?? '>')));
  add(23, mix(shape, word(-1)));
  add(24, mix(shape, word(1)));
  add(25, mix(shape, index === 0 ? 1 : 2));
  add(26, tag);
  add(27, mix(tag, hashOf(tags[index - 1] ?? '<')));
  add(28, mix(tag, hashOf(tags[index + 1] ?? '>')));
  add(29, mix(mark, shape));
  add(30, marks[index - 1] ?? -1);
  add(31, marks[index + 1] ?? -1);
  add(32, mix(mark, marks[index - 1] ?? -1));
  add(33, mix(mark, marks[index + 1] ?? -1));
  const head = heads[index] ?? -1;
  const arc = hashOf(arcs[index] ?? '');
  for (let bit = 1; bit <= mark; bit <<= 1) if ((mark & bit) !== 0) add(56, bit);
  add(34, mix(arc, shape));
  add(35, mix(arc, hashOf(lower[head] ?? '')));
  add(36, mix(about[index] ?? 0, shape));
  add(37, mix(about[index] ?? 0, index === 0 ? 1 : 2));
  return addRun(sentence, index, features, count, runFrom[index] ?? -1, runTo[index] ?? -1);
}

/** Features of the run of capitals: its ends say what the words between them are. */
function addRun(sentence: Prepared, index: number, features: Int32Array, given: number, from: number, to: number): number {
  if (from < 0) return given;
  const { lower, marks, tags } = sentence;
  let count = given;
  const add = (template: number, value: number): void => {
    features[count++] = mix(template, value);
  };
  const position = index === from ? 1 : index === to ? 2 : 3;
  const last = hashOf(lower[to] ?? '');
  const first = hashOf(lower[from] ?? '');
  const before = hashOf(lower[from - 1] ?? '<');
  const after = hashOf(lower[to + 1] ?? '>');
  const length = Math.min(to - from, 6);
  add(40, mix(last, position));
  add(41, mix(first, position));
  add(42, mix(before, position));
  add(43, mix(after, position));
  add(44, mix(length, position));
  const nounLast = (marks[to] ?? 0) & nounMask;
  const nounFirst = (marks[from] ?? 0) & nounMask;
  add(53, mix(nounLast, position));
  add(54, mix(nounFirst, position));
  add(55, mix(mix(nounLast, nounFirst), length));
  add(45, mix(before, after));
  add(46, mix(marks[from] ?? 0, position));
  add(47, mix(marks[to] ?? 0, position));
  add(48, mix(marks[from - 1] ?? -1, position));
  add(49, mix(mix(before, length), position));
  add(50, mix(hashOf(tags[to + 1] ?? '>'), position));
  for (let at = from; at <= to && at < from + 5; at++) if (at !== index) add(51, hashOf(lower[at] ?? ''));
  if (lower[from - 1] === 'the') add(52, mix(hashOf(lower[from - 2] ?? '<'), position));
  return count;
}
