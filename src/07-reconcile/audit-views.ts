import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { ClaimId } from '#model/id.ts';
import { isReport } from '#model/segment.ts';
import { countriesIn } from '#values/country.ts';
import type { AuditInput, Verdict } from './audit.ts';
import type { Passage } from './audit-passages.ts';
import { complaintIn, praiseIn, rankPhrase, toneOf } from './audit-words.ts';
import type { Written } from './audit-written.ts';
import { figureOf, sayFigure } from './figure.ts';
import { isCode, listOf } from './roles.ts';
import { compareText } from './saying.ts';

/**
 * Judgements in the prose of a text: how a relation goes ("enhanced momentum"), and what one country is to another ("a key development
 * partner"). They are no facts; they are compared with what others judge, and with the figures.
 */
export function judgeViews(input: AuditInput, written: Written): readonly Passage[] {
  const pair = busiestPair(input.own);
  if (!pair) return [];
  const desk: Desk = {
    ...input,
    pair,
    from: written.from ?? '',
    saidOn: new Map(input.documents.map(({ id, published }) => [id, published ?? ''])),
  };
  return input.reading.sentences.flatMap((sentence) => {
    if (!isReport(sentence.role)) return [];
    const text = input.document.text.slice(sentence.start, sentence.end);
    return [...judgeTone(text, sentence.start, desk), ...judgeRanks(text, sentence.start, desk)];
  });
}

interface Desk extends AuditInput {
  readonly pair: readonly [string, string];
  readonly from: string;
  readonly saidOn: ReadonlyMap<string, string>;
}

/** The two countries that most of the text's claims name together. */
function busiestPair(own: readonly Claim[]): readonly [string, string] | undefined {
  const counts = new Map<string, number>();
  for (const { roles } of own) {
    const codes = [...new Set(Object.values(roles).flatMap(listOf).filter(isCode))].sort();
    const [a, b] = codes;
    if (codes.length === 2 && a !== undefined && b !== undefined) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
  }
  const [best] = [...counts].sort((x, y) => y[1] - x[1] || compareText(x[0], y[0]));
  const [a, b] = best?.[0].split(' ') ?? [];
  return a !== undefined && b !== undefined ? [a, b] : undefined;
}

/** A view that a later document gives the other way. */
function judgeTone(text: string, offset: number, desk: Desk): readonly Passage[] {
  const tone = toneOf(text);
  const words = tone > 0 ? praiseIn(text) : tone < 0 ? complaintIn(text) : null;
  if (!words) return [];
  const against = viewsOf(desk).filter(({ tone: theirs }) => theirs === -tone);
  const [first] = against;
  if (!first) return [];
  const verdict: Verdict = {
    standing: 'contradicted',
    since: first.said,
    reason: `Others judge otherwise: ${against
      .slice(0, 2)
      .map(({ words: theirs }) => `“${theirs.slice(0, 160)}”`)
      .join(', ')}. A judgement, not a fact: both stand.`,
    claims: against.map(({ id }) => id).slice(0, 6),
  };
  return [{ ...around(text, words.index, words[0].length, offset), verdict }];
}

/** The clause around some words: from the mark before them to the one after. */
function around(text: string, index: number, length: number, offset: number) {
  const before = Math.max(0, ...[...text.slice(0, index).matchAll(/[,;:–—]\s/g)].map((match) => match.index + match[0].length));
  const after = /[,;:–—.]\s|[.!?]?$/.exec(text.slice(index + length));
  return { start: offset + before, end: offset + index + length + (after?.index ?? 0) };
}

/** What others say in words about both countries, with its tone, oldest first. */
function viewsOf(desk: Desk) {
  return desk.claims
    .filter(({ document }) => document !== desk.document.id && !desk.copies.has(document))
    .flatMap((claim) => {
      const words = wordsOf(claim);
      const said = desk.saidOn.get(claim.document) ?? '';
      if (words === undefined || said <= desk.from || !concerns(claim, words, desk.pair)) return [];
      const tone = toneOf(words);
      return tone === 0 ? [] : [{ id: claim.id, words, said, tone }];
    })
    .sort((a, b) => compareText(a.said, b.said) || compareText(a.id, b.id));
}

const wordsOf = ({ value }: Claim): string | undefined => {
  if (value === undefined) return undefined;
  return 'quote' in value ? value.quote : 'text' in value ? value.text : undefined;
};

/** Countries that a text names, in its order. */
const countriesNamed = (text: string): readonly string[] => countriesIn(text).flatMap(({ meanings }) => meanings[0]?.code ?? []);

/** It names both countries, in its roles or its words; or one of them, and speaks of the relation. */
function concerns({ roles, evidence }: Claim, words: string, [a, b]: Desk['pair']): boolean {
  const named = new Set([...Object.values(roles).flatMap(listOf).filter(isCode), ...countriesNamed(`${words} ${evidence[0].exact}`)]);
  if (named.has(a) && named.has(b)) return true;
  return (named.has(a) || named.has(b)) && /\b(?:relations?|relationship|ties|diplomatic|bilateral)\b/i.test(words);
}

/** Nouns for what a country is to another, with the direction of what flows: "from" is the country so called. */
const flowsOf: readonly (readonly [pattern: RegExp, measure: RegExp, isFrom: boolean])[] = [
  [/destination|market|buyer/, /^exports$/, false],
  [/trad(?:e|ing) partner/, /^(?:exports|trade)$/, false],
  [/investor|lender|creditor/, /^(?:investment|loan)$/, true],
  [/supplier|source/, /^exports$/, true],
  [/development partner|donor/, /^(?:aid|loan)$/, true],
];

function judgeRanks(text: string, offset: number, desk: Desk): readonly Passage[] {
  return [...text.matchAll(rankPhrase)].flatMap((match) => {
    const [words, noun = ''] = match;
    const [subject, other] = whoIsWhat(text, match.index, desk.pair);
    const verdict = byFigures(noun.toLowerCase(), subject, other, desk);
    return verdict ? [{ start: offset + match.index, end: offset + match.index + words.length, verdict }] : [];
  });
}

/** Who is called so: the country named last before the words; "Japan, being a key partner" is about Japan. */
function whoIsWhat(text: string, index: number, [a, b]: Desk['pair']): readonly [string, string] {
  const before = countriesNamed(text.slice(0, index)).filter((code) => code === a || code === b);
  return before.at(-1) === b ? [b, a] : [a, b];
}

function byFigures(noun: string, subject: string, other: string, desk: Desk): Verdict | undefined {
  const found = flowsOf.find(([pattern]) => pattern.test(noun));
  if (!found) return undefined;
  const [, measure, isFrom] = found;
  const [from, to] = isFrom ? [subject, other] : [other, subject];
  const facts = desk.facts.filter((fact) => isFlow(fact, from, to, measure, desk) && lastSaid(fact, desk) > desk.from);
  const falling = facts.filter((fact) => (figureOf(fact.value)?.number ?? 0) < 0);
  if (falling.length > 0) return weakened(falling, desk);
  const shown = facts.length > 0 ? facts : /development|donor/.test(noun) ? desk.facts.filter((fact) => isWork(fact, from, to, desk)) : [];
  const claims = othersOf(shown, desk);
  const said = claims
    .map((id) => saidOf(id, desk))
    .sort(compareText)
    .at(-1);
  if (claims.length === 0 || said === undefined) return undefined;
  return { standing: 'current', since: said, reason: `Borne out in part by later claims, the last of ${said}.`, claims };
}

const weakened = (falling: readonly Fact[], desk: Desk): Verdict => {
  const claims = othersOf(falling, desk);
  const since = claims.map((id) => saidOf(id, desk)).sort(compareText)[0];
  const says = falling.map((fact) => `${sayFigure(fact.value)}${fact.date === undefined ? '' : ` (${fact.date})`}`);
  return {
    standing: 'contradicted',
    ...(since !== undefined && { since }),
    reason: `Weakened by later figures: ${says.slice(0, 3).join('; ')}.`,
    claims,
  };
};

/** A figure of this measure from one to the other; a negative balance of the seller speaks of the same. */
function isFlow(fact: Fact, from: string, to: string, measure: RegExp, desk: Desk): boolean {
  const type = desk.types.find((one) => one.type === fact.type);
  if (type?.identity.kind !== 'measure') return false;
  const [first, second] = type.identity.by.filter((role) => type.roles[role]?.kind === 'actor');
  if (first === undefined || second === undefined || fact.roles[first] !== from || fact.roles[second] !== to) return false;
  const listed = type.identity.by.filter((role) => Array.isArray(type.roles[role]?.kind)).flatMap((role) => listOf(fact.roles[role]));
  return listed.some((word) => measure.test(word) || (word === 'balance' && measure.test('exports')));
}

/** Something that stands, of one country in the other, for its development: an agency's works. */
function isWork(fact: Fact, from: string, to: string, desk: Desk): boolean {
  const type = desk.types.find((one) => one.type === fact.type);
  if (type?.identity.kind !== 'standing' || lastSaid(fact, desk) <= desk.from) return false;
  const [first, second] = type.identity.by;
  if (first === undefined || second === undefined || fact.roles[first] !== from || fact.roles[second] !== to) return false;
  return Object.values(fact.roles)
    .flatMap(listOf)
    .some((words) => /\b(?:development|aid|assistance|grants?|loans?|projects?)\b/i.test(words));
}

const othersOf = (facts: readonly Fact[], desk: Desk): readonly ClaimId[] => {
  const own = new Set(desk.own.map(({ id }) => id));
  return [...new Set(facts.flatMap(({ supportedBy }) => supportedBy))].filter((id) => !own.has(id)).slice(0, 6);
};
const saidOf = (id: ClaimId, desk: Desk): string => {
  const claim = desk.claims.find((one) => one.id === id);
  return (claim && desk.saidOn.get(claim.document)) ?? '';
};
const lastSaid = (fact: Fact, desk: Desk): string =>
  othersOf([fact], desk)
    .map((id) => saidOf(id, desk))
    .sort(compareText)
    .at(-1) ?? '';
