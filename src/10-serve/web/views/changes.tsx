import { addressWith, goWith, type Place } from '../address.ts';
import type { Change, Overview } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { codesIn } from '../parts/countries.ts';
import { daysAfter } from '../parts/day.ts';
import { PairHead } from '../parts/pair-head.tsx';
import { Panel } from '../parts/panel.tsx';
import { Shown } from '../parts/waiting.tsx';
import { WhyFactPanel } from '../parts/why-fact.tsx';
import { words } from '../words.ts';

const order: readonly Change['kind'][] = ['new', 'changed', 'stale', 'gone'];

/** What is new, says otherwise, went stale or fell away since a day. */
export function ChangesView({ place }: { readonly place: Place }) {
  const pair = place.parts[1] ?? '';
  const overview = useAnswer<Overview>(question('/overview'));
  const since = place.query.get('since') ?? (overview.data && daysAfter(overview.data.today, -30));
  const answer = useAnswer<{ readonly changes: readonly Change[] }>(
    since && question('/changes', { countries: codesIn(pair).join(','), since }),
  );
  const chosen = place.query.get('fact') ?? undefined;
  return (
    <div class={chosen ? 'split' : ''}>
      <section class="column">
        <PairHead pair={pair} here="changes" kind={words.changes.title}>
          <p class="controls">
            <label>
              <span>{words.changes.since}</span>
              <input type="date" value={since ?? ''} onChange={(event) => goWith({ since: event.currentTarget.value || undefined })} />
            </label>
          </p>
        </PairHead>
        <Shown answer={answer}>
          {({ changes }) =>
            changes.length === 0 ? (
              <p>{words.changes.none}</p>
            ) : (
              order.map((kind) => <Kind key={kind} kind={kind} changes={changes.filter((change) => change.kind === kind)} />)
            )
          }
        </Shown>
      </section>
      {chosen && (
        <Panel title={words.evidence.title} onClose={() => goWith({ fact: undefined })} key={chosen}>
          <WhyFactPanel id={chosen} />
        </Panel>
      )}
    </div>
  );
}

function Kind({ kind, changes }: { readonly kind: Change['kind']; readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>
        {words.changes.kinds[kind]} <span class="soft">{changes.length}</span>
      </h2>
      <ul>
        {changes.map(({ fact, before }) => (
          <li key={fact.id}>
            {kind === 'gone' ? (
              <s>{fact.sentence}</s>
            ) : (
              <a class="says" href={addressWith({ fact: fact.id })}>
                {fact.sentence}
              </a>
            )}
            {kind === 'changed' && before && before.sentence !== fact.sentence && (
              <p class="soft">
                {words.changes.before} <del>{before.sentence}</del>
              </p>
            )}
            <p class="soft">{fact.reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
