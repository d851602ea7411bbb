import type { FactType } from '#facts/define.ts';
import type { Claim } from '#model/claim.ts';
import { countriesIn } from '#values/country.ts';
import { earliest, isDay } from '#values/day.ts';
import type { AuditInput, Verdict } from './audit.ts';
import { likeWords } from './audit-lines.ts';
import { linesLike, type OtherLine, type Others, quote, tell } from './audit-others.ts';
import { nameTokens } from './person.ts';
import { isCode, listOf } from './roles.ts';
import { readSlot } from './slot-name.ts';
import { plain } from './wording.ts';

/**
 * What others' sentences say of a claim that their claims leave open: that a holder is a former one, that a figure was put right, that nobody
 * had come since an earlier year, or the same in like words. Undefined where they say nothing of it.
 */
export function judgeByTexts(claim: Claim, verdict: Verdict, input: AuditInput, others: Others): Verdict | undefined {
  const type = input.types.find((one) => one.type === claim.type);
  if (!type || verdict.standing === 'superseded' || verdict.standing === 'contradicted') return undefined;
  const spoken = formerHolder(claim, type, others) ?? putRight(claim, others);
  if (spoken) return spoken;
  if (verdict.standing !== 'unconfirmed') return undefined;
  return deniedSince(claim, type, input, others) ?? tell('current', linesLike(claim.evidence[0].exact, others), likeWords);
}

/** "A former ambassador to South Korea, Ada Orn" in a later text. */
function formerHolder(claim: Claim, type: FactType, others: Others): Verdict | undefined {
  if (type.identity.kind !== 'slot' || claim.status === 'former') return undefined;
  const holder = listOf(claim.roles[type.identity.holder])[0] ?? '';
  const family = nameTokens(holder).at(-1);
  if (family === undefined || nameTokens(holder).length < 2) return undefined;
  const calling = others.lines.filter(({ text }) => {
    const words = plain(text);
    if (!words.includes(plain(holder))) return false;
    const at = words.indexOf(plain(holder));
    const around = words.slice(Math.max(0, at - 40), at + holder.length + 40);
    return /\b(?:former|ex|then|outgoing|late|predecessor|succeeded by|retired|stepped down|resigned)\b/.test(around);
  });
  return tell('superseded', calling, (newest) => `Later called a former holder: ${quote(newest)}.`);
}

/** "The board corrected its count for 2017 from 1.1 to 0.8 billion". */
function putRight(claim: Claim, others: Others): Verdict | undefined {
  const figures = claim.value === undefined || 'quote' in claim.value || 'text' in claim.value ? [] : figuresIn(claim.evidence[0].exact);
  if (figures.length === 0) return undefined;
  const years = claim.evidence[0].exact.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const correcting = others.lines.filter(
    ({ text }) =>
      /\b(?:correct(?:ed|s|ion)|revis(?:ed|es|ion)|put right|restated|adjusted)\b/i.test(text) &&
      figures.some((figure) => figuresIn(text).includes(figure)) &&
      (years.length === 0 || years.some((year) => text.includes(year))),
  );
  return tell('contradicted', correcting, (newest) => `The figure was put right: ${quote(newest)}.`);
}

/** Figures as they stand, with their scale: "1.1 billion", "19,000"; years are none. */
const figuresIn = (text: string): readonly string[] =>
  [...text.matchAll(/\d[\d.,]*\d|\d/g)].flatMap(({ 0: digits, index }) => {
    const scale = /^\s?(?:million|billion|trillion|thousand|crore|lakh|bn|mln)\b/.exec(text.slice(index + digits.length))?.[0].trim() ?? '';
    return scale === '' && /^(?:19|20)\d\d$/.test(digits) ? [] : [`${digits} ${scale}`.trim()];
  });

const offices =
  /\b(?:head of (?:state|government)|prime minister|foreign minister|minister of foreign affairs|president|chancellor|king|queen)\b/;

/** "The first by a foreign minister of Arnor since 2012", against a visit of 2019. */
function deniedSince(claim: Claim, type: FactType, input: AuditInput, others: Others): Verdict | undefined {
  if (type.identity.kind !== 'episode' || claim.status !== 'reported' || claim.date === undefined || !isDay(claim.date)) return undefined;
  const year = Number(earliest(claim.date).slice(0, 4));
  const persons = type.identity.by.flatMap((role) => listOf(claim.roles[role])).filter((name) => !isCode(name));
  const held = persons.flatMap((person) => officesOf(person, input));
  const denying = others.lines.filter((line) => denies(line, year, held) && concerns(line, claim, input));
  return tell('contradicted', denying, (newest) => `Another says otherwise: ${quote(newest)}.`);
}

interface Held {
  /** As `readSlot` names it. */
  readonly slot: string;
  readonly of: readonly string[];
}

/** What the text says that a person holds. */
const officesOf = (person: string, { own, types }: AuditInput): readonly Held[] =>
  own.flatMap(({ type, roles }) => {
    const slot = types.find((one) => one.type === type);
    if (slot?.identity.kind !== 'slot' || listOf(roles[slot.identity.holder])[0] !== person) return [];
    const of = slot.identity.by.flatMap((role) => listOf(roles[role])).filter(isCode);
    return slot.identity.by
      .filter((role) => slot.roles[role]?.kind === 'text')
      .map((role) => ({ slot: readSlot(listOf(roles[role])[0] ?? '', '').name, of }));
  });

function denies({ text, published }: OtherLine, year: number, held: readonly Held[]): boolean {
  const [, since, span] = /\bsince (\d{4})\b|\b(?:in|for|over) (?:the )?(?:past|last) (\d+) years\b/.exec(text) ?? [];
  const from = since === undefined ? Number((published ?? '').slice(0, 4)) - Number(span ?? Number.NaN) : Number(since);
  if (!(from < year) || !/\b(?:first|no|none|never|not|nobody)\b/i.test(text)) return false;
  const [office] = offices.exec(plain(text)) ?? [];
  if (office === undefined) return false;
  const named = countriesIn(text).flatMap(({ meanings }) => meanings[0]?.code ?? []);
  return held.some(({ slot, of }) => slot === readSlot(office, '').name && (named.length === 0 || of.some((code) => named.includes(code))));
}

/** The sentence's document speaks of the same countries. */
function concerns({ document }: OtherLine, claim: Claim, input: AuditInput): boolean {
  const codes = new Set(Object.values(claim.roles).flatMap(listOf).filter(isCode));
  const theirs = new Set(
    input.claims.filter((other) => other.document === document.id).flatMap(({ roles }) => Object.values(roles).flatMap(listOf)),
  );
  return [...codes].every((code) => theirs.has(code));
}
