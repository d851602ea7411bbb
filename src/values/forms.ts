/** Finds the longest known form at a place in a text. Built once from a table, then only read. */
export interface Forms<T> {
  /**
   * The longest form that begins at `start` and ends where a word ends, and everything it may mean.
   * Case counts; a blank matches any run of white space, so that a name broken over two lines is found; so do both kinds of apostrophe.
   */
  readonly at: (text: string, start: number) => Found<T> | undefined;
  /** What exactly this form means; empty when it is not known. */
  readonly of: (form: string) => readonly T[];
  readonly forms: ReadonlyMap<string, readonly T[]>;
}

export interface Found<T> {
  /** The form as the table writes it. */
  readonly form: string;
  /** Where it ends in the text; not included. */
  readonly end: number;
  readonly meanings: readonly T[];
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
/** What was asked of a UTF-16 unit before: 1 for one of which words are made, -1 for others. */
const wordUnits = new Int8Array(65_536);

/** True where a word goes on or begins; remembered by unit, so that a text costs one look-up a unit. */
function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) === 0xd800) return wordCharacter.test(text.slice(at, at + 2));
  if (wordUnits[unit] === 0) wordUnits[unit] = wordCharacter.test(String.fromCharCode(unit)) ? 1 : -1;
  return wordUnits[unit] === 1;
}

/** A number for the word that begins at a place: words are looked up without being cut out. */
function wordKeyAt(text: string, start: number): number {
  let key = 0x811c9dc5;
  for (let at = start; isWordAt(text, at); at++) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193);
  return key;
}

/** The word that was asked about last: many tables are asked about one place of a text, one after another. */
const asked = { text: '', start: -1, begins: false, key: 0 };

/** True where a word begins, whose key `asked` then holds. */
function beginsWord(text: string, start: number): boolean {
  if (asked.start === start && asked.text === text) return asked.begins;
  asked.text = text;
  asked.start = start;
  asked.begins = isWordAt(text, start) && !isWordAt(text, start - 1);
  asked.key = asked.begins ? wordKeyAt(text, start) : 0;
  return asked.begins;
}

/** Where the word behind the one at a place begins, as far as forms reach. */
function nextWordFrom(text: string, start: number): number {
  let at = start;
  while (isWordAt(text, at)) at++;
  const limit = Math.min(text.length, at + mostBlanks);
  while (at < limit && !isWordAt(text, at)) at++;
  return at;
}

const marks = /\p{M}+/gu;
const beyondAscii = /[^\0-\x7f]/;
const isPlain = (text: string): boolean => !beyondAscii.test(text);

/** The text without diacritics: "Malacañang" is "Malacanang". */
export const plain = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .normalize('NFD')
        .replace(marks, '')
        .replaceAll('ø', 'o')
        .replaceAll('Ø', 'O')
        .replaceAll('ł', 'l')
        .replaceAll('Ł', 'L')
        .replaceAll('ı', 'i')
        .replaceAll('ð', 'd');

/** A form as written, without diacritics, and, for names of four letters and more, as headlines in capitals write it. */
function variants(form: string): readonly string[] {
  const upper = form.toUpperCase();
  const capitals = form.length < 4 || upper === form ? [] : [upper];
  if (isPlain(form)) return [form, ...capitals];
  const bare = plain(form);
  return [form, bare, ...capitals, ...(form.length < 4 ? [] : [bare.toUpperCase()])];
}

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0xa0 || unit === 0x09;
const blank = 0x20;
const straight = 0x27;
const curly = 0x2019;
const mostBlanks = 200;

/** Where `form` ends in `text` if it stands at `start`, else -1. */
function endOf(form: string, text: string, start: number): number {
  let at = start;
  for (let i = 0; i < form.length; i++) {
    if (at >= text.length) return -1;
    const wanted = form.charCodeAt(i);
    const found = text.charCodeAt(at);
    if (wanted === blank) {
      if (!isBlank(found)) return -1;
      while (at < text.length && isBlank(text.charCodeAt(at)) && at < start + mostBlanks) at++;
    } else if (wanted === found || (wanted === straight && found === curly)) at++;
    else return -1;
  }
  // "US$5 million" is money and not a country.
  return isWordAt(text, at) || text.charAt(at) === '$' ? -1 : at;
}

/** The forms that begin with certain words: those that end there, the longest first, and the ways on by the next word. */
interface Branch<T> {
  readonly ends: Omit<Found<T>, 'end'>[];
  readonly next: Map<number, Branch<T>>;
}

const newBranch = <T>(): Branch<T> => ({ ends: [], next: new Map() });

/** The branch of a form's words, made where there is none yet. */
function branchOf<T>(root: Branch<T>, form: string): Branch<T> {
  let branch = root;
  for (let at = 0; isWordAt(form, at); at = nextWordFrom(form, at)) {
    const key = wordKeyAt(form, at);
    const next = branch.next.get(key) ?? newBranch<T>();
    branch.next.set(key, next);
    branch = next;
  }
  return branch;
}

const keyBits = 0x3fff;

/** Indexes forms word by word, so that a lookup costs what its words cost: for most words nothing. */
export function indexForms<T>(entries: Iterable<readonly [form: string, meaning: T]>): Forms<T> {
  const forms = new Map<string, T[]>();
  const root = newBranch<T>();
  for (const [given, meaning] of entries) {
    for (const form of variants(given)) {
      const known = forms.get(form);
      if (known) {
        if (!known.includes(meaning)) known.push(meaning);
        continue;
      }
      const meanings = [meaning];
      forms.set(form, meanings);
      const { ends } = branchOf(root, form);
      ends.push({ form, meanings });
      ends.sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
    }
  }

  /** The longest of the forms below a branch, which has been reached at `word`. */
  const longestBelow = (branch: Branch<T>, text: string, start: number, word: number): Found<T> | undefined => {
    if (branch.next.size > 0) {
      const next = nextWordFrom(text, word);
      const below = branch.next.get(wordKeyAt(text, next));
      const longer = below && longestBelow(below, text, start, next);
      if (longer) return longer;
    }
    for (const { form, meanings } of branch.ends) {
      const end = endOf(form, text, start);
      if (end >= 0) return { form, end, meanings };
    }
    return undefined;
  };
  // Nearly all words begin no form, which a bit of their key tells.
  const firsts = new Uint8Array(keyBits + 1);
  for (const key of root.next.keys()) firsts[key & keyBits] = 1;
  const at = (text: string, start: number): Found<T> | undefined => {
    if (!beginsWord(text, start) || firsts[asked.key & keyBits] === 0) return undefined;
    const first = root.next.get(asked.key);
    return first === undefined ? undefined : longestBelow(first, text, start, start);
  };
  return { at, of: (form) => forms.get(form) ?? [], forms };
}
