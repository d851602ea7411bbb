import type { Figure } from '#model/reading.ts';
import type { Sentence } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { atomAt, atomsOf, type Line, wordAt } from './atoms.ts';
import { readDates, tokenAt } from './dates.ts';
import { type FigureFound, figureAt } from './figures-grammar.ts';
import { type CountryCount, countryCounter } from './figures-money.ts';
import { notCounted } from './figures-words.ts';
import { lowerOf } from './lower.ts';

/** Tokens between a figure and the noun it counts: "14 newly built Chinese ships". */
const reach = 6;

const isNominal = (tag: string): boolean => tag === 'NOUN' || tag === 'PROPN';

/** The noun that arcs give to the figure's tokens. */
function byArc({ tokens }: Sentence, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.head < 0 || (token.head >= from && token.head < to)) continue;
    const relation = token.arc.split(':')[0];
    const head = tokens[token.head];
    if (head && (relation === 'nummod' || (token.tag === 'ADJ' && relation === 'amod')) && isNominal(head.tag)) return token.head;
  }
  return undefined;
}

/** The next noun: where tags are missing, the next word that is no function word; past "of the". */
function byOrder({ tokens }: Sentence, from: number): number | undefined {
  let at = from;
  if (tokens[at]?.form === '-') at += 1;
  if (lowerOf(tokens[at]) === 'strong') at += 1;
  if (tokens[at]?.form === '-') at += 1;
  if (lowerOf(tokens[at]) === 'of') {
    at += 1;
    while (['the', 'its', 'their', 'all'].includes(lowerOf(tokens[at]))) at += 1;
    if (/^\d/.test(tokens[at]?.form ?? '')) at += 1;
  }
  const tagged = tokens[at] !== undefined && tokens[at]?.tag !== 'X';
  for (let next = at; next < Math.min(tokens.length, at + reach); next += 1) {
    const token = tokens[next];
    if (token === undefined || notCounted.has(lowerOf(token)) || !/^\p{L}/u.test(token.form)) return undefined;
    if (!tagged) return next;
    if (isNominal(token.tag)) return isNominal(tokens[next + 1]?.tag ?? '') && next + 1 < at + reach ? lastNoun(tokens, next) : next;
    if (token.tag !== 'ADJ' && token.tag !== 'ADV' && token.tag !== 'VERB') return undefined;
  }
  return undefined;
}

function lastNoun(tokens: Sentence['tokens'], from: number): number {
  let at = from;
  while (at + 1 < from + reach && isNominal(tokens[at + 1]?.tag ?? '')) at += 1;
  return at;
}

function finish(found: FigureFound, line: Line, sentence: Sentence, index: number): Figure {
  const start = atomAt(line, found.from).start;
  const end = atomAt(line, found.to - 1).end;
  const { kind, amount, upTo, unit, approximate } = found;
  const wanted = kind !== 'money' && kind !== 'points';
  const first = tokenAt(sentence, start);
  const after = tokenAt(sentence, end);
  const counts = wanted ? (byArc(sentence, first, after) ?? byOrder(sentence, after)) : undefined;
  return {
    sentence: index,
    start,
    end,
    kind,
    amount,
    ...(upTo === undefined ? {} : { upTo }),
    ...(unit === undefined ? {} : { unit }),
    ...(approximate === undefined ? {} : { approximate }),
    ...(counts === undefined ? {} : { counts }),
  };
}

const comparisons = new Set(['from', 'vs', 'versus', 'against', 'to']);
/** What stands before a bare sum in talk of money: "exported 88 million", "a deficit of 194 million", "stood at 2 billion". */
const tellers =
  /^(?:of|at|by|some|about|around|nearly|roughly|almost|over|just|only|another|exceed(?:ed)?|reached|total+ed|amounted|(?:ex|im)ported|sold|bought|paid|gave|received|lent|invested|cost|worth|was|were|[:(])$/;
/** What is counted in millions, and is no money. */
const crowds =
  /^(?:population|people|inhabitants|country|nation|state|market|citizens|speakers|voters|tourists|visitors|workers|community|diaspora|refugees|jobs|doses|barrels|tonnes|tons)$/;
/** Words of time behind a bare number: "slumped to 1.8 billion last year". */
const periods = /^(?:years?|months?|quarters?|weeks?|decades?|half)$/;
/** Farthest that a unit carries, in characters: to any bare number, and to one in millions or more, which in talk of money is money. */
const carry = { any: 60, large: 400 };
const large = 1e6;

/** "310 mln dlrs from 460 mln": a bare number that is compared with a sum or a quantity has its unit. */
function carried(figure: Figure, sum: Figure | undefined, line: Line, found: FigureFound, { tokens }: Sentence): Figure {
  if (figure.kind !== 'count' || sum?.unit === undefined) return figure;
  const { counts, ...bare } = figure;
  const isLarge = figure.amount >= large && sum.kind === 'money';
  // "1.8 billion last year" counts no years.
  if (counts !== undefined && !(isLarge && periods.test(lowerOf(tokens[counts])))) return figure;
  const before = wordAt(line, found.from - 1);
  if (!comparisons.has(before) && !(isLarge && tellers.test(before) && !isOfCrowd(line, found))) return figure;
  const reach = isLarge ? carry.large : carry.any;
  return figure.start - sum.end > reach ? figure : { ...bare, kind: sum.kind, unit: sum.unit };
}

/** "a country of 90 million", "60 million of its people": some words off stands who is counted. */
const isOfCrowd = (line: Line, { from, to }: FigureFound): boolean => {
  for (let at = from - 5; at < to + 4; at += 1) if (crowds.test(wordAt(line, at))) return true;
  return false;
};

/** "Norway will second six experts", "first announced in May". */
const isNoOrdinal = (sentence: Sentence, start: number): boolean => {
  const tag = sentence.tokens[tokenAt(sentence, start)]?.tag;
  return tag === 'VERB' || tag === 'ADV';
};

const isSum = ({ kind }: Figure): boolean => kind === 'money' || kind === 'quantity';

/** The figures of one sentence; `sum` is the last sum or quantity before it. */
function figuresIn(
  text: string,
  sentence: Sentence,
  index: number,
  dates: readonly Span[],
  countries: CountryCount,
  sum: Figure | undefined,
): Figure[] {
  const line = atomsOf(text, sentence);
  const figures: Figure[] = [];
  let last = sum;
  let date = 0;
  let at = 0;
  while (at < line.length) {
    const atom = atomAt(line, at);
    while ((dates[date]?.end ?? atom.end) <= atom.start) date += 1;
    const isDated = (dates[date]?.start ?? atom.end) <= atom.start;
    const found = isDated ? undefined : figureAt(line, at, countries);
    at = found?.to ?? at + 1;
    if (!found || (found.kind === 'ordinal' && isNoOrdinal(sentence, atom.start))) continue;
    const figure = carried(finish(found, line, sentence, index), last, line, found, sentence);
    if (isSum(figure)) last = figure;
    figures.push(figure);
  }
  return figures;
}

/**
 * The figures of a text, in its order. Numbers that belong to dates are no figures: `dates` are those of the same text, read here
 * where the caller has none. Linear in the length of the text.
 */
export function readFigures(sentences: readonly Sentence[], text: string, dates = readDates(sentences, text, undefined)): Figure[] {
  const countries = countryCounter(text);
  const bySentence = Map.groupBy(dates, ({ sentence }) => sentence);
  let sum: Figure | undefined;
  return sentences.flatMap((sentence, index) => {
    const figures = figuresIn(text, sentence, index, bySentence.get(index) ?? [], countries, sum);
    sum = figures.findLast(isSum) ?? sum;
    return figures;
  });
}
