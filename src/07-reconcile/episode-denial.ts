import type { Context, Draft } from './context.ts';
import { isDone, touch, windowOf } from './episode-window.ts';
import { claimIds, isOfOneDocument } from './rival.ts';
import { isCode, listOf } from './roles.ts';
import type { Saying } from './saying.ts';
import { readSlot } from './slot-name.ts';
import { plain } from './wording.ts';

/** "No foreign minister of Arnor has come since 2012" speaks against a report that one came in 2019. */
export function contradictDenials(drafts: readonly Draft[], context: Context): readonly Draft[] {
  const denials = drafts.filter((draft) => draft.status === 'denied').slice(0, 20);
  if (denials.length === 0) return drafts;
  return drafts.map((draft) => {
    const against = denials.filter((denial) => denial !== draft && isDone(draft.best) && denies(denial, draft, context));
    if (draft.status === 'denied') {
      const reports = drafts.filter((other) => other !== draft && isDone(other.best) && denies(draft, other, context)).slice(0, 20);
      return reports.length === 0 ? draft : dispute(draft, reports);
    }
    return against.length === 0 ? draft : dispute(draft, against);
  });
}

const dispute = (draft: Draft, others: readonly Draft[]): Draft => ({
  ...draft,
  standing: 'disputed',
  reason: `Another source says otherwise: ${others.map(({ best }) => `"${best.claim.evidence[0].exact.slice(0, 120)}"`).join(', ')}.`,
  rivals: [
    ...draft.rivals,
    ...others.map((other) => ({
      claims: claimIds(other.sayings),
      kind: 'contradiction' as const,
      says: other.best.claim.evidence[0].exact.slice(0, 120),
      reason: 'One says that it happened, the other that it did not.',
    })),
  ],
});

const offices =
  /\b(?:head of (?:state|government)|(?:prime|foreign|finance|trade|defen[cs]e) minister|minister of foreign affairs|president|chancellor|premier|king|queen|emperor)\b/g;

/** Without an office in the words, only a denial about the same person counts: countries meet too often for one to exclude the other. */
function isSamePerson(denial: Saying, report: Saying, context: Context): boolean {
  const { identity } = context.type;
  if (identity.kind !== 'episode') return false;
  const keys = (saying: Saying): readonly string[] =>
    identity.by.flatMap((role) => listOf(saying.claim.roles[role]).map((name) => context.register.keyOf(name, saying.document.id)));
  const persons = keys(denial).filter((key) => !isCode(key));
  return persons.length > 0 && persons.every((key) => keys(report).includes(key));
}

function denies(denial: Draft, report: Draft, context: Context): boolean {
  const [never, done] = [denial.best.period, report.best.period ?? windowOf(report.best)];
  if (!never || !done || !touch({ from: never.from + 366, to: never.to }, done)) return false;
  const named = plain(denial.best.claim.evidence[0].exact).match(offices) ?? [];
  if (named.length === 0) return !isOfOneDocument(denial.sayings, report.sayings) && isSamePerson(denial.best, report.best, context);
  const { identity } = context.type;
  const persons =
    identity.kind === 'episode' ? identity.by.flatMap((role) => listOf(report.best.claim.roles[role])).filter((name) => !isCode(name)) : [];
  const held = persons.flatMap((name) => context.register.slotsOf(context.register.keyOf(name, report.best.document.id)));
  return named.some((office) => held.includes(readSlot(office, '').name));
}
