import { contentWords, plain } from './wording.ts';

/** Words with which a text looks ahead of its own day. */
const ahead =
  /\b(?:will|shall|would|is to|are to|(?:is|are|was|were) due|set to|expected|expects?|planned|plans?|scheduled|to be held|next (?:week|month|year)|upcoming|forthcoming|aims?|intends?|by the end of)\b/i;
/** Words that bind a sentence to the day on which it was written. */
const passing =
  /\b(?:recent(?:ly)?|still|currently|at present|presently|at the moment|nowadays|these days|these weeks|this (?:week|month|year|summer|winter|spring|autumn)|last (?:week|month|year)|in the current scenario|soon|shortly|so far|to date|upcoming|forthcoming|ongoing|is considering|are considering|under (?:way|negotiation|discussion|construction))\b/i;
/** What is meant but not yet done: "is considering support for a plant". */
const meaning =
  /\b(?:is|are|was|were|has been|have been)\s+(?:considering|exploring|examining|studying|negotiating|discussing|weighing|preparing|planning|seeking|looking into)\b|\bunder (?:negotiation|discussion|consideration)\b/i;

export const speaksAhead = (line: string): boolean => ahead.test(line);
export const speaksOfItsDay = (line: string): string | undefined => passing.exec(line)?.[0];
export const isOnlyMeant = (line: string): boolean => meaning.test(line);

/** A relation called better or worse than it was, or good or bad. */
const better =
  /\b(?:(?:enhanced|gained|gaining|new|fresh|renewed|added|growing|greater|strong) momentum|momentum|picking up|picked up|flourish\w*|thriv\w*|blossom\w*|deepen\w*|(?:ever|going|growing) (?:closer|stronger|warmer)|on the rise|steadily (?:growing|improving|expanding)|warming|excellent|cordial|exemplary|never been (?:better|closer|stronger)|all-time high|upward (?:trend|trajectory)|improv(?:ed|ing))\b/i;
const worse =
  /\b(?:drift(?:ed|ing|s|ed apart)?|pause|paused|cool(?:ed|ing)|chill\w*|strain(?:ed|s)?|stagnat\w*|declin\w*|deteriorat\w*|sour(?:ed|ing)?|setbacks?|standstill|stalled?|neglect(?:ed)?|tense|tensions?|frosty|frozen|lowest|worsen\w*|rift|estrang\w*|downturn|lost momentum|slow(?:ed|ing) down)\b/i;

/** 1 where words praise how a relation goes, -1 where they deplore it, 0 where they do neither or both. */
export function toneOf(line: string): -1 | 0 | 1 {
  const [up, down] = [better.test(line), worse.test(line)];
  return up === down ? 0 : up ? 1 : -1;
}
export const praiseIn = (line: string): RegExpExecArray | null => better.exec(line);
export const complaintIn = (line: string): RegExpExecArray | null => worse.exec(line);

/** "A significant export destination": what one country is called to another. */
export const rankPhrase =
  /\b(?:an? |one of (?:the|its|our|their|\p{Lu}\p{L}+[’']s?) )?(?:key|major|significant|important|leading|largest|biggest|main|top|principal|chief|vital|close|closest|foremost)(?: \p{L}+){0,2}? (export destination|export market|destination|market|trading partner|trade partner|development partner|partners?|investors?|donors?|suppliers?|sources? of \p{L}+|lenders?|creditors?|buyers?)s?\b/giu;

/** Words that mark what a line speaks of, without those of countries and calendar. */
export const markedWords = (line: string): ReadonlySet<string> =>
  new Set(contentWords(line).filter((word) => word.length > 3 && !everyday.has(word) && !/^(?:19|20)\d\d$/.test(word)));
const everyday = new Set(
  contentWords(
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
      'year month week day today also have has had been were country countries government bilateral relation relations republic between most many some about around more than other first since there they them when while where still such much very well even just only before after during',
  ),
);

/** Names in a line, as runs of capitalised words: "Baringo County"; the first word of the line only where it is followed by another. */
export function namesIn(line: string): readonly string[] {
  const found = [...line.matchAll(/\p{Lu}[\p{L}’'&-]*(?: (?:of |for |and |de |the )?\p{Lu}[\p{L}’'&-]*)*/gu)];
  return found.flatMap(({ 0: name, index }) => (index === 0 && !name.includes(' ') ? [] : [plain(name)]));
}

const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, second: 2, third: 3, fourth: 4, other: 2 };

/** Months from one round to the next, where a line says how often something meets; undefined where it does not. */
export function rhythmIn(line: string): number | undefined {
  if (/\b(?:annual(?:ly)?|yearly|every year|each year|once a year)\b/i.test(line)) return 12;
  if (/\b(?:biennial(?:ly)?|biannual(?:ly)?)\b/i.test(line)) return 24;
  if (/\b(?:twice a year|every six months|half-yearly)\b/i.test(line)) return 6;
  const [, count = ''] = /\bevery (\w+) years?\b/i.exec(line) ?? [];
  const years = numbers[count.toLowerCase()] ?? Number(count);
  return Number.isInteger(years) && years > 0 && years <= 10 ? years * 12 : undefined;
}

const body = /\b\p{Lu}[\p{L}’'&-]*(?: (?:(?:of|for|on|and|the) )?\p{Lu}[\p{L}’'&-]*)*/gu;
const bodyNoun =
  /\b(?:Commission|Committee|Council|Dialogue|Dialogues|Consultations|Group|Forum|Talks|Mechanism|Partnership|Board|Panel|Working Party)\b/;

/** Standing bodies that a line names, each with its place: "a Free Trade Commission and a Joint Committee on Antarctic Science" names two. */
export function bodiesIn(line: string): readonly { readonly name: string; readonly index: number }[] {
  return [...line.matchAll(body)].flatMap(({ 0: name, index }) => (name.includes(' ') && bodyNoun.test(name) ? [{ name, index }] : []));
}
