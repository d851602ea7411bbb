import type { Fact } from '../answers.ts';
import { words } from '../words.ts';
import { dayInWords } from './day.ts';

/** Who held what, one after another, in the order in which it is known. Ends that no text gives stay open. */
export function SuccessionChart({
  facts,
  holder,
  nameOf,
}: {
  readonly facts: readonly Fact[];
  readonly holder: string;
  readonly nameOf: (code: string) => string;
}) {
  const slots = Map.groupBy(facts, ({ key }) => key);
  return (
    <dl class="succession">
      {[...slots].map(([key, held]) => (
        <div key={key}>
          <dt>{titleOf(held[0], holder, nameOf)}</dt>
          <dd>
            <ol>
              {held
                .toSorted((a, b) => ((a.lastConfirmed ?? '') < (b.lastConfirmed ?? '') ? -1 : 1))
                .map((fact) => (
                  <li key={fact.id} class={fact.standing}>
                    <b>{[fact.roles[holder] ?? []].flat().join(', ')}</b>
                    <span class="soft">
                      {' '}
                      {fact.date
                        ? dayInWords(fact.date)
                        : `${fact.status === 'reported' ? fact.standing : fact.status}, ${words.evidence.last} ${dayInWords(fact.lastConfirmed)}`}
                    </span>
                  </li>
                ))}
            </ol>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const titleOf = (fact: Fact | undefined, holder: string, nameOf: (code: string) => string): string =>
  Object.entries(fact?.roles ?? {})
    .filter(([role]) => role !== holder)
    .flatMap(([, filler]) => filler)
    .map(nameOf)
    .join(' · ');
