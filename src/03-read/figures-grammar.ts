import type { Figure } from '#model/reading.ts';
import { briefScales, exact, fractions, ordinals, scales, smallNumbers } from '#values/count.ts';
import { atomAt, isDash, type Line, skipDash, wordAt } from './atoms.ts';
import { type CountryCount, currencyAfter, currencyBefore } from './figures-money.ts';
import { approximations, exactWords, longApproximations, measures, namedNumbers, notCounted, powers } from './figures-words.ts';
import { type NumberFound, numberAt, ordinalAt } from './numbers.ts';

/** A figure over atoms `from` to `to`, `to` not included. */
export interface FigureFound {
  readonly from: number;
  readonly to: number;
  readonly kind: Figure['kind'];
  readonly amount: number;
  readonly upTo?: number;
  readonly unit?: string;
  readonly approximate?: string;
}

/** The number with what it runs up to. */
interface Range {
  readonly amount: number;
  readonly upTo: number | undefined;
  readonly to: number;
  /** A scale stands in it: "million". */
  readonly scaled: boolean;
}

const isScaled = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (scales.has(wordAt(line, at))) return true;
  return false;
};

/** The amount that a smaller figure shares with a larger: in "$5-7 million" the 5 is five million. */
const shared = (line: Line, from: number, first: NumberFound, second: NumberFound): number => {
  const figure = atomAt(line, from).value;
  const other = atomAt(line, second.to - 1);
  const scale = other.kind === 'word' ? scales.get(other.word) : undefined;
  return scale !== undefined && first.value === figure && figure < second.value / scale ? exact(first.value * scale) : first.value;
};

/** "3/4", "7-1/2" after the first number. */
function vulgar(line: Line, first: NumberFound): NumberFound | undefined {
  const dash = isDash(wordAt(line, first.to)) ? 1 : 0;
  const top = dash ? atomAt(line, first.to + 1) : atomAt(line, first.to - 1);
  const slash = first.to + dash * 2;
  const bottom = atomAt(line, slash + 1);
  if (wordAt(line, slash) !== '/' || !atomAt(line, slash).joined || !bottom.joined || ![2, 3, 4, 5, 8, 16, 32].includes(bottom.value))
    return undefined;
  if (!(top.value < bottom.value) || (dash === 1 && !top.joined)) return undefined;
  return { value: (dash ? first.value : 0) + top.value / bottom.value, to: slash + 2 };
}

/** A number at an index, with its partner where a dash, "to", or "and" after "between" follows. `from` is the first atom of its sum. */
function rangeAt(line: Line, index: number, from: number): Range | undefined {
  const plain = numberAt(line, index);
  if (!plain) return undefined;
  const first = vulgar(line, plain) ?? halves(line, plain);
  const single: Range = { amount: first.value, upTo: undefined, to: first.to, scaled: isScaled(line, index, first.to) };
  const joint = wordAt(line, first.to);
  const between = joint === 'and' && wordAt(line, from - 1) === 'between';
  if (!isDash(joint) && joint !== 'to' && !between) return single;
  const mark = currencyMarkSkip(line, first.to + 1);
  const second = numberAt(line, mark);
  if (!second || (atomAt(line, mark).digits === 0) !== (atomAt(line, index).digits === 0)) return single;
  const amount = shared(line, index, first, second);
  if (joint === 'to' && wordAt(line, from - 1) === 'from' && !spans(line, from - 2)) return { ...single, amount };
  if (second.value <= amount || (joint === 'to' && second.value > amount * widest)) return single;
  return { amount, upTo: second.value, to: second.to, scaled: isScaled(line, index, second.to) };
}

/** A range with "to" keeps within this factor: "5 to 7", not "3 to 450". */
const widest = 10;

/** "ranging from 5 to 7" is a range; "rose from 5 to 7" names two figures. */
const spans = (line: Line, index: number): boolean =>
  ['ranging', 'ranges', 'ranged', 'range', 'varies', 'anywhere', 'anything'].includes(wordAt(line, index));

/** "2 and a half", "one and a half million". */
function halves(line: Line, first: NumberFound): NumberFound {
  const { to } = first;
  if (wordAt(line, to) !== 'and' || wordAt(line, to + 1) !== 'a' || wordAt(line, to + 2) !== 'half') return first;
  const scale = scales.get(wordAt(line, to + 3));
  return scale === undefined ? { value: first.value + 0.5, to: to + 3 } : { value: exact((first.value + 0.5) * scale), to: to + 4 };
}

/** "$5 million to $7 million": past the marks of the second sum. */
function currencyMarkSkip(line: Line, index: number): number {
  let at = index;
  while (at < index + 3 && atomAt(line, at).kind !== 'number' && !smallNumbers.has(wordAt(line, at))) at += 1;
  const marked = at > index && '$€£¥₹'.includes(wordAt(line, at - 1));
  return marked ? at : index;
}

/** The words before a figure that make it inexact. */
export function approximationBefore(line: Line, index: number): string | undefined {
  for (const phrase of longApproximations) {
    const from = index - phrase.length;
    if (phrase.every((word, offset) => wordAt(line, from + offset) === word)) return longest(phrase, line, from);
  }
  const word = wordAt(line, index - 1);
  if (word === '~' || word === '≈') return 'about';
  if (!approximations.has(word) || exactWords.has(word)) return undefined;
  return word;
}

/** "no more than" is found as "more than" first. */
const longest = (phrase: readonly string[], line: Line, from: number): string => {
  const before = wordAt(line, from - 1);
  const joins = phrase[1] === 'than' && (before === 'no' || before === 'not');
  const text = phrase.join(' ').replace('an estimated', 'estimated');
  return joins ? `${before} ${text}` : text;
};

type Unit = Pick<FigureFound, 'kind' | 'to'> & { readonly unit?: string; readonly factor?: number };

const isPoint = (word: string): boolean => word === 'point' || word === 'points';

/** "%", "per cent", "pct", "percentage points", "basis points", a measure. */
function unitAfter(line: Line, index: number): Unit | undefined {
  const at = skipDash(line, index);
  const word = wordAt(line, at);
  const next = wordAt(line, skipDash(line, at + 1));
  const end = skipDash(line, at + 1) + 1;
  if (word === 'per' && (next === 'cent' || next === 'cents')) return percent(line, end);
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'pc')
    return percent(line, word === '%' && wordAt(line, at + 1) === '-' ? at + 1 : at + 1);
  if (word === 'percentage' && isPoint(next)) return { kind: 'points', to: end, unit: 'percent' };
  if (word === 'basis' && isPoint(next)) return { kind: 'points', to: end, unit: 'percent', factor: 0.01 };
  return measureAfter(line, at);
}

function percent(line: Line, to: number): Unit {
  const at = skipDash(line, to);
  return isPoint(wordAt(line, at)) ? { kind: 'points', to: at + 1, unit: 'percent' } : { kind: 'percent', to, unit: 'percent' };
}

function measureAfter(line: Line, index: number): Unit | undefined {
  const power = powers.has(wordAt(line, index)) ? wordAt(line, index) : '';
  const at = power === '' ? index : wordAt(line, index + 1) === '.' ? index + 2 : index + 1;
  const atom = atomAt(line, at);
  const unit = measures.get(atom.word);
  if (unit === undefined || (atom.word === 'nm' && !atom.joined)) return undefined;
  const raised =
    power === '' || power === 'metric' || power === 'long' || power === 'short'
      ? unit
      : `${{ sq: 'square', cu: 'cubic' }[power] ?? power} ${unit}`;
  const daily = (wordAt(line, at + 1) === 'a' || wordAt(line, at + 1) === 'per') && wordAt(line, at + 2) === 'day';
  return daily ? { kind: 'quantity', to: at + 3, unit: `${raised} a day` } : { kind: 'quantity', to: at + 1, unit: raised };
}

/** "8 a.m.", "6pm", "7 o'clock", "3 min read". */
function isTime(line: Line, to: number): boolean {
  const word = wordAt(line, to);
  if (word === 'a' || word === 'p') return wordAt(line, to + 1) === '.' && wordAt(line, to + 2) === 'm';
  if (word === 'min' || word === 'mins') return true;
  return word === 'am' || word === 'pm' || (word === 'o' && wordAt(line, to + 2) === 'clock');
}

/** True where a number is part of a code, a time, a score ("won 3-2") or an address. */
function isCode(line: Line, index: number, to: number): boolean {
  if (isTime(line, to)) return true;
  const atom = atomAt(line, index);
  const before = atomAt(line, index - 1);
  const next = atomAt(line, to);
  if (atom.joined && before.kind === 'word' && !'$€£¥'.includes(before.word)) return true;
  if (atom.joined && (before.word === ':' || before.word === '.' || before.word === '_' || before.word === '#' || before.word === '/'))
    return true;
  if (atom.joined && isDash(before.word) && before.joined && atomAt(line, index - 2).kind !== 'mark') return true;
  if (next.joined && isDash(next.word) && atomAt(line, to + 1).joined && atomAt(line, to + 1).value <= atom.value) return true;
  if (
    next.joined &&
    (next.word === ':' || next.word === '_' || next.word === '/') &&
    atomAt(line, to + 1).joined &&
    atomAt(line, to + 1).kind === 'number'
  )
    return true;
  return namedNumbers.has(before.word) && atom.kind === 'number' && atomAt(line, index - 1).kind === 'word';
}

const negative = (line: Line, index: number): boolean => {
  const mark = atomAt(line, index - 1);
  return (mark.word === '-' || mark.word === '−') && atomAt(line, index).joined && !mark.joined && atomAt(line, index).digits > 0;
};

/** The kind and unit of a figure, and the first atom after them. */
type Kind = Pick<FigureFound, 'kind' | 'to'> & { readonly unit: string | undefined; readonly factor?: number };

/** Words for the hundredth part of a currency. */
const hundredths: ReadonlyMap<string, string> = new Map([
  ['cents', 'USD'],
  ['cent', 'USD'],
  ['cts', 'USD'],
  ['ct', 'USD'],
  ['pence', 'GBP'],
]);

/** What a number that ends before an index is a number of. */
function kindAfter(line: Line, index: number, scaled: boolean, countries: CountryCount): Kind | undefined {
  const unit = unitAfter(line, index);
  if (unit) return { unit: undefined, ...unit };
  const currency = currencyAfter(line, index, scaled, countries);
  if (currency) return { kind: 'money', to: currency.to, unit: currency.unit };
  const hundredth = hundredths.get(wordAt(line, index));
  return hundredth === undefined ? undefined : { kind: 'money', to: index + 1, unit: hundredth, factor: 0.01 };
}

/** In "from 5 to 7 per cent" the first figure has the unit of the second. */
function kindOfPartner(line: Line, index: number, countries: CountryCount): Omit<Kind, 'to'> | undefined {
  if (wordAt(line, index) !== 'to') return undefined;
  const partner = numberAt(line, index + 1);
  const kind = partner && kindAfter(line, partner.to, true, countries);
  return kind && { kind: kind.kind, unit: kind.unit, ...(kind.factor === undefined ? {} : { factor: kind.factor }) };
}

/** A sum, share, quantity or count whose number is at an index. */
function cardinal(line: Line, index: number, countries: CountryCount): FigureFound | undefined {
  const before = currencyBefore(line, index, countries);
  const minus = before === undefined && negative(line, index);
  const from = before?.from ?? (minus ? index - 1 : index);
  const range = rangeAt(line, index, from);
  if (!range || (!before && isCode(line, index, range.to))) return undefined;
  const own: Kind | undefined = before
    ? { kind: 'money', to: range.to, unit: before.unit }
    : kindAfter(line, range.to, range.scaled, countries);
  const partner = own ?? kindOfPartner(line, range.to, countries);
  if (!partner && isPronoun(line, index, range)) return undefined;
  const { kind, unit, factor = 1 }: Omit<Kind, 'to'> = partner ?? { kind: 'count', unit: undefined };
  return {
    from,
    to: own?.to ?? range.to,
    kind,
    amount: exact((minus ? -1 : 1) * range.amount * factor),
    ...(range.upTo === undefined ? {} : { upTo: exact(range.upTo * factor) }),
    ...(unit === undefined ? {} : { unit }),
    ...inexactness(line, from, range.to),
  };
}

function inexactness(line: Line, from: number, to: number): Pick<FigureFound, 'approximate'> {
  const word = approximationBefore(line, from);
  if (word !== undefined) return { approximate: word };
  return wordAt(line, to) === '+' && atomAt(line, to).joined ? { approximate: 'more than' } : {};
}

/** "one" is a pronoun where nothing follows that it could count. */
function isPronoun(line: Line, index: number, range: Range): boolean {
  const atom = atomAt(line, index);
  if (atom.kind !== 'word' || range.scaled || range.upTo !== undefined) return false;
  const next = atomAt(line, range.to);
  if (atom.word === 'one')
    return next.kind !== 'word' || notCounted.has(next.word) || wordAt(line, index - 1) === 'no' || isDash(wordAt(line, index - 1));
  return false;
}

/** "two-thirds", "a third of", "half the seats", "three quarters", "a quarter of a million". */
function fraction(line: Line, index: number, countries: CountryCount): FigureFound | undefined {
  const word = wordAt(line, index);
  const article = word === 'a' || word === 'an' || word === 'one';
  const small = article ? 1 : smallNumbers.get(word);
  const at = small === undefined ? index : skipDash(line, index + 1);
  const part = fractions.get(wordAt(line, at));
  if (part === undefined || (small === undefined && wordAt(line, at) !== 'half')) return undefined;
  if (small !== undefined && small > 1 && !wordAt(line, at).endsWith('s')) return undefined;
  const amount = (small ?? 1) * part;
  const of = wordAt(line, at + 1) === 'of' ? 1 : 0;
  const a = wordAt(line, at + 1 + of) === 'a' || wordAt(line, at + 1 + of) === 'an' ? 1 : 0;
  const touching = isDash(wordAt(line, at + 1)) ? 1 : 0;
  const scale = of + a + touching > 0 ? scales.get(wordAt(line, at + 1 + of + a + touching)) : undefined;
  const approximate = approximationBefore(line, index);
  const inexact = approximate === undefined ? {} : { approximate };
  if (scale !== undefined) return scaled(line, { from: index, to: at + 2 + of + a + touching, amount: amount * scale }, countries);
  if (!standsAsFraction(line, index, at, small)) return undefined;
  return { from: index, to: at + 1, kind: 'percent', amount: Math.round(amount * 1000) / 10, unit: 'percent', ...inexact };
}

/** "a third party" and "a quarter ago" are no parts; "a third of", "by a third" and "two-thirds majority" are. */
function standsAsFraction(line: Line, index: number, at: number, small: number | undefined): boolean {
  const next = atomAt(line, at + 1);
  if (next.word === 'of') return true;
  if (small !== undefined && small > 1) return true;
  if (wordAt(line, at) === 'half' && small === undefined)
    return next.word === 'the' || next.word === 'its' || next.word === 'their' || next.word === 'all';
  return wordAt(line, index - 1) === 'by' || (next.kind === 'mark' && approximationBefore(line, index) !== undefined);
}

/** "14th session", "second-largest", "twenty-first". */
function ordinal(line: Line, index: number): FigureFound | undefined {
  const found = ordinalAt(line, index);
  if (!found) return undefined;
  const next = atomAt(line, found.to);
  const inWords = atomAt(line, index).kind === 'word';
  if (inWords && next.kind === 'word' && notCounted.has(next.word)) return undefined;
  if (inWords && next.kind === 'mark' && !isDash(next.word)) return undefined;
  return { from: index, to: found.to, kind: 'ordinal', amount: found.value };
}

/** The figure that starts at an atom, if one does. Looks a bounded number of atoms ahead. */
export function figureAt(line: Line, index: number, countries: CountryCount): FigureFound | undefined {
  const atom = atomAt(line, index);
  if (atom.kind === 'mark') return undefined;
  if (atom.kind === 'number') return Number.isNaN(atom.value) ? undefined : cardinal(line, index, countries);
  if (atom.kind === 'ordinal') return ordinal(line, index);
  return starters.has(atom.word) ? inWords(line, index, atom.word, countries) : undefined;
}

const starters: ReadonlySet<string> = new Set([...fractions.keys(), ...smallNumbers.keys(), ...ordinals.keys(), 'a', 'an']);

/** Words that make a figure of an article: "a third", "a dozen". */
const afterArticle: ReadonlySet<string> = new Set([...fractions.keys(), ...scales.keys()]);

/** A figure that begins with a word. */
function inWords(line: Line, index: number, word: string, countries: CountryCount): FigureFound | undefined {
  const isArticle = word === 'a' || word === 'an';
  if (isArticle && !afterArticle.has(wordAt(line, index + 1))) return undefined;
  const part = ordinals.has(word) && word !== 'half' && word !== 'quarter' ? undefined : fraction(line, index, countries);
  if (part) return part;
  if (isArticle) return articleScale(line, index, countries);
  if (!smallNumbers.has(word)) return ordinals.has(word) ? ordinal(line, index) : undefined;
  return ordinals.has(wordAt(line, index + 2)) && isDash(wordAt(line, index + 1)) ? ordinal(line, index) : cardinal(line, index, countries);
}

/** A round number with its scale in words: money where a currency follows, else a count. */
function scaled(line: Line, number: { from: number; to: number; amount: number }, countries: CountryCount): FigureFound {
  const approximate = approximationBefore(line, number.from);
  const inexact = approximate === undefined ? {} : { approximate };
  const currency = currencyAfter(line, number.to, true, countries);
  const amount = exact(number.amount);
  if (!currency) return { from: number.from, to: number.to, kind: 'count', amount, ...inexact };
  const unit = currency.unit === undefined ? {} : { unit: currency.unit };
  return { from: number.from, to: currency.to, kind: 'money', amount, ...unit, ...inexact };
}

/** "a million", "a dozen", "a billion-dollar deal". */
function articleScale(line: Line, index: number, countries: CountryCount): FigureFound | undefined {
  const next = atomAt(line, index + 1);
  const scale = briefScales.has(next.word) || next.word.endsWith('s') || next.capital ? undefined : scales.get(next.word);
  return scale === undefined ? undefined : scaled(line, { from: index, to: index + 2, amount: scale }, countries);
}
