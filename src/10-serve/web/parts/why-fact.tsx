import type { WhyClaim, WhyFact } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { words } from '../words.ts';
import { dayInWords } from './day.ts';
import { Judging } from './judging.tsx';
import { Passage } from './passage.tsx';
import { Shown } from './waiting.tsx';

/** Why a fact stands as it does: reason, history, and every passage for and against it. */
export function WhyFactPanel({
  id,
  asOf,
  knownAt,
}: {
  readonly id: string;
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}) {
  const answer = useAnswer<WhyFact>(question(`/facts/${encodeURIComponent(id)}`, { asOf, knownAt }));
  return (
    <Shown answer={answer}>
      {({ fact, supports, rivals, judgements }) => (
        <>
          <p>
            <span class={`standing ${fact.standing}`}>{fact.standing}</span> {fact.reason}
          </p>
          <p class="soft">
            {words.evidence.support(fact.support.documents, fact.support.origins)}
            {fact.lastConfirmed && `; ${words.evidence.last} ${dayInWords(fact.lastConfirmed)}`}
          </p>
          {fact.history.length > 1 && (
            <>
              <h3>{words.evidence.history}</h3>
              <ol class="history">
                {fact.history.map((step) => (
                  <li key={`${step.said}${step.status}${step.date}`}>
                    <span class="soft">{dayInWords(step.said)}</span> {step.status}
                    {step.date && `, ${dayInWords(step.date)}`}
                  </li>
                ))}
              </ol>
            </>
          )}
          <Judging about={fact.id} judgements={judgements} />
          <h3>{words.evidence.forIt}</h3>
          {supports.map((one) => (
            <Passage key={one.claim.id} cited={citedIn(one)} />
          ))}
          {rivals.length > 0 && <h3>{words.evidence.against}</h3>}
          {fact.rivals.map(({ says, kind, reason }) => (
            <p key={says + kind}>
              <b>{says}</b> ({kind}): {reason}
            </p>
          ))}
          {rivals.map((one) => (
            <Passage key={one.claim.id} cited={citedIn(one)} />
          ))}
        </>
      )}
    </Shown>
  );
}

/** A claim as a passage shows it. */
export function citedIn({ claim, document }: WhyClaim) {
  const [first] = claim.evidence;
  return {
    claim: claim.id,
    document: document.id,
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    quoted: first?.exact.replace(/\s+/g, ' ') ?? '',
    outlet: document.outlet,
    title: document.title,
    published: document.published,
    attribution: claim.attribution,
  };
}
