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
const firstWord = /[\p{L}\p{N}\p{M}]+/uy;
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

const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\u00a0' || character === '\t';

/** Where `form` ends in `text` if it stands at `start`, else -1. */
function endOf(form: string, text: string, start: number): number {
  let at = start;
  for (const wanted of form) {
    const found = text.charAt(at);
    if (wanted === ' ') {
      if (!isBlank(found)) return -1;
      while (isBlank(text.charAt(at)) && at < start + 200) at++;
    } else if (wanted === found || (wanted === "'" && found === '’')) at++;
    else return -1;
  }
  // "US$5 million" is money and not a country.
  return wordCharacter.test(text.charAt(at)) || text.charAt(at) === '$' ? -1 : at;
}

/** The first two characters as one number, the two kinds of apostrophe as one. */
const openingAt = (text: string, start: number): number => {
  const second = text.charCodeAt(start + 1) || 0;
  return text.charCodeAt(start) * 65536 + (second === 0x2019 ? 0x27 : second);
};

/** Indexes forms by their first word, so that a lookup costs what that word costs. */
export function indexForms<T>(entries: Iterable<readonly [form: string, meaning: T]>): Forms<T> {
  const forms = new Map<string, T[]>();
  const byFirstWord = new Map<string, string[]>();
  for (const [given, meaning] of entries) {
    for (const form of variants(given)) {
      const meanings = forms.get(form);
      if (meanings) {
        if (!meanings.includes(meaning)) meanings.push(meaning);
        continue;
      }
      forms.set(form, [meaning]);
      firstWord.lastIndex = 0;
      const word = firstWord.exec(form)?.[0] ?? form;
      const sisters = byFirstWord.get(word);
      if (sisters) sisters.push(form);
      else byFirstWord.set(word, [form]);
    }
  }
  for (const sisters of byFirstWord.values()) sisters.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

  // Nearly every word of a text is turned away here.
  const openings = new Set([...forms.keys()].map((form) => openingAt(form, 0)));
  const at = (text: string, start: number): Found<T> | undefined => {
    if (!openings.has(openingAt(text, start))) return undefined;
    if (start > 0 && wordCharacter.test(text.charAt(start - 1))) return undefined;
    firstWord.lastIndex = start;
    const word = firstWord.exec(text)?.[0];
    for (const form of (word && byFirstWord.get(word)) ?? []) {
      const end = endOf(form, text, start);
      const meanings = forms.get(form);
      if (end >= 0 && meanings) return { form, end, meanings };
    }
    return undefined;
  };
  return { at, of: (form) => forms.get(form) ?? [], forms };
}
