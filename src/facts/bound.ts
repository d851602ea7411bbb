import type { Document } from '#model/document.ts';
import type { Passage } from './passage.ts';

// Who is bound by what a passage tells: states, and the two that are named, or firms, or many together.

// By its form of law, by what it is called, or by its sign on an exchange, which newswires put in angles.
const firm =
  /\b(?:Corp|Inc|Ltd|Plc|PLC|AG|SA|NV|SpA|Bhd|GmbH|KK|Pty|Bancorp|Holdings|Industries|subsidiar(?:y|ies)|shareholders?|creditors?|lenders|(?:its|their|private|commercial|foreign|creditor|major) banks|bankers|joint venture|stake|takeover|merger|bargaining|opposition part(?:y|ies)|auto ?makers?|carmakers?|managing directors?|Chairman and Chief Executive|chief executive officers?|CEOs?|(?:trade|labou?r) unions?|workers['’]?)\b|\bconsorti(?:um|a)\b|(?<=\p{Lu}\p{Ll}+ )Co\b|<\p{Lu}/u;

/** A firm, its owners, its creditors or its workers stand in the words: what they sign binds no state. */
export const namesFirm = (words: string): boolean => firm.test(words);

const some = String.raw`\b(?:(?:three|four|five|six|seven|eight|nine|ten|\d+)(?:-nation|(?: \p{L}+){0,3} (?:nations|countries|states|governments|democracies|powers))|group of (?:five|six|seven|ten)|(?:leaders|ministers|members) of the (?:five|six|seven|ten)|g-?[5678]|g-? ?10|opec|multilateral|multi-?fib(?:re|er)|international \p{L}+ (?:agreement|organi[sz]ation)|major (?:industrial|trading|currency) (?:nations|countries))\b`;
const many = new RegExp(some, 'iu');
const texts = String.raw`\b(?:accord|agreement|pact|treaty)\b`;
const text = new RegExp(texts, 'i');
const textOfMany = new RegExp(`${texts}[^.]{0,80}?${some}|${some}[^.]{0,80}?${texts}`, 'iu');

/**
 * More than two are bound: the passage says so, or the text does, where the clause does not name the two itself, since "the accord" is
 * then the one told of before.
 */
export function isOfMany(passage: Passage): boolean {
  const { words, clause, line, document } = passage;
  if (many.test(words)) return true;
  if (!text.test(words)) return false;
  const stretches = clause ? clause.arguments : [{ from: 0, to: line.tokens.length }];
  const own = new Set(stretches.flatMap(({ from, to }) => passage.countriesIn(from, to)));
  const signed = clause?.arguments.find(({ role }) => role === 'object')?.heads[0];
  const head = clause?.kind === 'noun' ? clause.head : (signed ?? passage.to - 1);
  return own.size < 2 && (tellsOfMany(document) || isOfTown(passage, head));
}

const told = new WeakMap<Document, boolean>();

/** A text that tells of an accord of many; asked once, since it is as long as the text. */
function tellsOfMany(document: Document): boolean {
  const known = told.get(document) ?? textOfMany.test(document.text);
  told.set(document, known);
  return known;
}

/** "the Edoras accord": it bears the name of the town where it was made, and not of who made it. */
const isOfTown = ({ mentions }: Passage, head: number): boolean => {
  const before = mentions.filter(({ from, to }) => to <= head && head - from <= 4);
  return before.length === 1 && before.every(({ by }) => by === 'capital' || by === 'city');
};
