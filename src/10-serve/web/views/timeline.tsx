import { useState } from 'preact/hooks';
import { addressWith, type Place } from '../address.ts';
import type { Fact, Kind, Overview } from '../answers.ts';
import { question, useAnswer, useList } from '../asking.ts';
import { WithChosenFact } from '../parts/chosen-fact.tsx';
import { codesIn } from '../parts/countries.ts';
import { dayInWords, spanOf } from '../parts/day.ts';
import { PairHead } from '../parts/pair-head.tsx';
import { Shown } from '../parts/waiting.tsx';
import { words } from '../words.ts';

/** What happened between countries, newest first, by year; kinds can be left out. */
export function TimelineView({ place }: { readonly place: Place }) {
  const pair = place.parts[1] ?? '';
  const kinds = useAnswer<readonly Kind[]>(question('/kinds'));
  const overview = useAnswer<Overview>(question('/overview'));
  const answer = useList<Fact>(question('/facts', { countries: codesIn(pair).join(',') }));
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const chosen = place.query.get('fact') ?? undefined;
  const happening = new Set((kinds.data ?? []).filter(({ happens }) => happens).map(({ type }) => type));
  const isShown = (fact: Fact): boolean => happening.has(fact.type) && spanOf(fact.date) !== undefined;
  return (
    <WithChosenFact chosen={chosen} column="column">
      <PairHead pair={pair} here="timeline" kind={words.timeline.title} />
      <Shown answer={answer}>
        {(items) => {
          const facts = items.filter(isShown);
          const types = [...new Set(facts.map(({ type }) => type))];
          const shown = facts.filter(({ type }) => !hidden.includes(type));
          return (
            <>
              <fieldset class="choices">
                <legend>{words.timeline.kinds}</legend>
                {types.map((type) => (
                  <label key={type} class="check">
                    <input
                      type="checkbox"
                      checked={!hidden.includes(type)}
                      onChange={() => setHidden(hidden.includes(type) ? hidden.filter((one) => one !== type) : [...hidden, type])}
                    />
                    <span class={`dot k-${types.indexOf(type) % 6}`}>{type}</span>
                  </label>
                ))}
              </fieldset>
              {facts.length === 0 && <p>{words.timeline.nothing}</p>}
              <Years facts={shown} types={types} today={overview.data?.today ?? '9999'} chosen={chosen} />
            </>
          );
        }}
      </Shown>
    </WithChosenFact>
  );
}

interface Listed {
  readonly facts: readonly Fact[];
  readonly types: readonly string[];
  readonly today: string;
  readonly chosen: string | undefined;
}

function Years({ facts, types, today, chosen }: Listed) {
  const begin = (fact: Fact): number => spanOf(fact.date)?.[0] ?? 0;
  const sorted = facts.toSorted((a, b) => begin(b) - begin(a));
  const years = Map.groupBy(sorted, (fact) => Math.floor(begin(fact)));
  return (
    <ol class="timeline">
      {[...years].map(([year, own]) => (
        <li key={year}>
          <h2>{year}</h2>
          <ol>
            {own.map((fact) => (
              <li
                key={fact.id}
                class={`k-${types.indexOf(fact.type) % 6}${(fact.date ?? '') > today ? ' ahead' : ''}${fact.id === chosen ? ' chosen' : ''}`}
              >
                <span class="day">{dayInWords(fact.date)}</span>
                <a class="says" href={addressWith({ fact: fact.id })}>
                  {fact.sentence}
                </a>{' '}
                <span class="soft">{fact.type}</span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
