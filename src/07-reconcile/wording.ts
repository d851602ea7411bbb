import { adjectiveOf, nameOf } from '#values/country.ts';
import { remember, rememberOfTwo } from '#values/remember.ts';

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const unmarked: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

/** Lower case, without marks on letters, apostrophes or quotation marks. */
export const plain = (text: string): string =>
  text
    .slice(0, 4000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıħŋ]/gu, (letter) => unmarked[letter] ?? letter)
    .replace(/[’‘'`´ʼ]s\b/gu, '')
    .replace(/[’‘'`´ʼ"“”«»]/gu, '')
    // "U.S." and "US" are one.
    .replace(/\b(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .replace(/\b(\p{L}{1,4})\.(?=\s|$)/gu, '$1');

/** Words and numbers of a text, plain. */
export const words = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const empty = new Set(
  (
    'a an the of on in at to for from by with and or as is are was were be been being that this these those it its their his her our between among into over ' +
    'under about via per covering concerning regarding related both two new will shall would which who'
  ).split(' '),
);

/** Words that stand for one thing in the names of projects, agreements and forums; each goes to the first of its line. */
const alike = new Map(
  [
    'agreement pact accord treaty convention deal',
    'memorandum mou memoranda understanding',
    'plant facility factory works',
    'stage phase',
    'statement declaration communique',
    'consultation consultations',
    'talk talks dialogue dialogues',
    'taxation tax',
    'programme program scheme',
    'defence defense',
    'harbour harbor',
    'centre center',
    'labour labor',
    'train coach training',
    'build construct construction building',
    'railway railroad rail',
    'commission committee',
    'group grouping',
    'first 1st',
    'second 2nd',
    'third 3rd',
    'avoidance avoiding',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return [first, ...others].map((word) => [word, first] as const);
  }),
);

/** A word without its plural ending: crude, and only ever compared with itself. */
const stem = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1);
  return word;
};

/** Words that carry the meaning of a name, in the singular, synonyms made one. */
export const contentWords: (text: string) => readonly string[] = remember((text) =>
  words(text)
    .filter((word) => !empty.has(word))
    .map((word) => {
      const single = stem(word);
      return alike.get(word) ?? alike.get(single) ?? single;
    }),
);

/** The same as a set. */
export const contentSet: (text: string) => ReadonlySet<string> = remember((text) => new Set(contentWords(text)));

const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** The number in "fourth", "4th", "13th round"; undefined where there is none, or several. */
export const ordinalIn: (text: string) => number | undefined = remember((text) => {
  const found = words(text).flatMap((word) => {
    const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word)?.[1];
    const number = ordinals.get(word) ?? (digits === undefined ? undefined : Number(digits));
    return number === undefined ? [] : [number];
  });
  return found.length === 1 ? found[0] : undefined;
});

/** Share of the smaller set that is in the larger, and of both in their union. Both 0 where one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): { readonly contained: number; readonly jaccard: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return { contained: 0, jaccard: 0 };
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return { contained: both / small.size, jaccard: both / (a.size + b.size - both) };
}

const editions = new Set(
  'modernised modernized revised renewed updated expanded extended amended supplementary interim draft upgraded proposed additional'.split(
    ' ',
  ),
);
/** Words for kinds of things: a name made of these alone fits any name of the kind. */
const kinds = new Set(
  contentWords(
    'agreement memorandum statement protocol contract joint bilateral free trade partnership cooperation framework mechanism group working committee council meeting session ' +
      'dialogue consultations forum project programme text document letter intent plan plant office',
  ),
);

/** Words that name the countries themselves, from their codes: in a name that a pair shares they tell nothing apart. */
const countryWords: (codes: string) => ReadonlySet<string> = remember(
  (codes) =>
    new Set(
      codes
        .split(' ')
        .slice(0, 8)
        .flatMap((code) => [...contentWords(nameOf(code)), ...contentWords(adjectiveOf(code))]),
    ),
);

const nameWords = rememberOfTwo((text, codes) => {
  const passedOver = countryWords(codes);
  const content = contentWords(text).filter((word) => !passedOver.has(word));
  const edition = content
    .filter((word) => editions.has(word))
    .sort()
    .join(' ');
  const all = new Set(content.filter((word) => !editions.has(word)));
  const own = new Set([...all].filter((word) => !kinds.has(word) && !ordinals.has(word)));
  return { all, own, edition, number: ordinalIn(text) };
});

export type Likeness = 'same' | 'compatible' | 'partial' | 'different';

/**
 * Whether two names of an agreement, forum or project mean one. `same`: they share the words that tell it apart. `compatible`: one says no
 * more than what kind of thing it is. `partial`: each says something that the other does not. Numbers ("first stage", "second stage") and editions ("modernised") tell apart. `codes` are countries that both
 * names may name, separated by blanks.
 */
export function compareNames(a: string, b: string, codes = ''): Likeness {
  const [left, right] = [nameWords(a, codes), nameWords(b, codes)];
  if (left.all.size === 0 || right.all.size === 0) return 'compatible';
  if (left.edition !== right.edition || clash(left.number, right.number)) return 'different';
  if (left.own.size === 0 || right.own.size === 0) {
    if (left.own.size === right.own.size && overlap(left.all, right.all).contained === 1) return 'same';
    return overlap(left.all, right.all).contained === 1 ? 'compatible' : 'different';
  }
  const own = overlap(left.own, right.own);
  if (isOtherKind(left.all, right.all)) return own.contained >= 0.5 ? 'partial' : 'different';
  const all = overlap(left.all, right.all);
  if (own.contained === 1) return own.jaccard === 1 || all.jaccard >= 0.4 || all.contained === 1 ? 'same' : 'partial';
  if (own.contained >= 0.6 && all.jaccard >= 0.4) return 'same';
  return own.contained >= 0.5 && all.jaccard >= 0.3 ? 'partial' : 'different';
}

/** Words of which a name needs one: a council is no forum, whatever both are about. */
const forms = contentWords(
  'agreement memorandum statement protocol contract forum council commission working group consultations dialogue summit conference',
);

function isOtherKind(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [left, right] = [a, b].map((all) => forms.filter((form) => all.has(form)));
  return left !== undefined && right !== undefined && left.length > 0 && right.length > 0 && !left.some((form) => right.includes(form));
}

const clash = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** First letters of the words that count: "Kenya-Norway Business Forum" gives "knbf". */
export const initials = (name: string): string =>
  words(name)
    .filter((word) => !empty.has(word))
    .map((word) => word[0] ?? '')
    .join('');
