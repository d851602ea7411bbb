import { Component } from 'preact';
import { useMemo, useState } from 'preact/hooks';
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
  const facts = useMemo(() => happened(answer.data ?? [], kinds.data ?? []), [answer.data, kinds.data]);
  const types = useMemo(() => [...new Set(facts.map(({ type }) => type))], [facts]);
  const years = useMemo(() => byYear(facts.filter(({ type }) => !hidden.includes(type))), [facts, hidden]);
  const today = overview.data?.today ?? '9999';
  return (
    <WithChosenFact chosen={chosen} column="column">
      <PairHead pair={pair} here="timeline" kind={words.timeline.title} />
      <Shown answer={answer}>
        {() => (
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
                  <span class={`dot k-${types.indexOf(type) % 6}`}>{words.kinds[type] ?? type}</span>
                </label>
              ))}
            </fieldset>
            {facts.length === 0 && !answer.isWaiting && <p>{words.timeline.nothing}</p>}
            <ol class="timeline" aria-busy={answer.isWaiting}>
              {years.map(([year, stretches]) => (
                <li key={year}>
                  <h2>{year}</h2>
                  {stretches.map((own) => (
                    <Stretch key={own[0]?.id} facts={own} types={types} today={today} chosen={own.find(({ id }) => id === chosen)?.id} />
                  ))}
                </li>
              ))}
            </ol>
          </>
        )}
      </Shown>
    </WithChosenFact>
  );
}

const begin = (fact: Fact): number => spanOf(fact.date)?.[0] ?? 0;

/** Facts of the kinds that happen, those with a date, newest first. */
function happened(facts: readonly Fact[], kinds: readonly Kind[]): readonly Fact[] {
  const happening = new Set(kinds.filter(({ happens }) => happens).map(({ type }) => type));
  return facts.filter((fact) => happening.has(fact.type) && spanOf(fact.date) !== undefined).toSorted((a, b) => begin(b) - begin(a));
}

/** Events that are laid out together: a screen of them, so that scrolling lays out one stretch now and then, and never ten thousand. */
const together = 16;

function byYear(facts: readonly Fact[]): readonly (readonly [number, readonly (readonly Fact[])[]])[] {
  const years = Map.groupBy(facts, (fact) => Math.floor(begin(fact)));
  return [...years].map(([year, own]) => [
    year,
    Array.from({ length: Math.ceil(own.length / together) }, (_, index) => own.slice(index * together, (index + 1) * together)),
  ]);
}

interface Listed {
  readonly facts: readonly Fact[];
  readonly types: readonly string[];
  readonly today: string;
  readonly chosen: string | undefined;
}

/**
 * Some events one after another. Out of sight they are in the page, for the browser's own search and the keyboard, but not laid out; and they are
 * compared again only when they are others.
 */
class Stretch extends Component<Listed> {
  override shouldComponentUpdate(next: Listed): boolean {
    const { facts, types, today, chosen } = this.props;
    return next.facts !== facts || next.types !== types || next.today !== today || next.chosen !== chosen;
  }

  override render({ facts, types, today, chosen }: Listed) {
    return (
      <ol style={{ containIntrinsicSize: `auto ${facts.length * 3.4}rem` }}>
        {facts.map((fact) => (
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
    );
  }
}
