import type { Place } from '../address.ts';
import type { Fact, Kind, Reckoning } from '../answers.ts';
import { question, useAnswer, useList } from '../asking.ts';
import { WithChosenFact } from '../parts/chosen-fact.tsx';
import { codesIn, useNames } from '../parts/countries.ts';
import { FactTable } from '../parts/fact-table.tsx';
import { FigureChart } from '../parts/figure-chart.tsx';
import { PairHead } from '../parts/pair-head.tsx';
import { SuccessionChart } from '../parts/succession-chart.tsx';
import { Shown } from '../parts/waiting.tsx';
import { words } from '../words.ts';

/** The facts of one kind. How they are drawn follows from the kind's shape: who held what one after another, figures over time, or a list. */
export function FactsView({ place }: { readonly place: Place }) {
  const [, pair = '', type = ''] = place.parts;
  const nameOf = useNames();
  const kinds = useAnswer<readonly Kind[]>(question('/kinds'));
  const answer = useList<Fact>(question('/facts', { countries: codesIn(pair).join(','), type }));
  const reckoned = useAnswer<readonly Reckoning[]>(question('/reckonings', { countries: codesIn(pair).join(',') }));
  const kind = kinds.data?.find((one) => one.type === type);
  const chosen = place.query.get('fact') ?? undefined;
  return (
    <WithChosenFact chosen={chosen} column="column broad">
      <PairHead pair={pair} here={type} kind={words.kinds[type] ?? type}>
        {kind && <p class="soft">{kind.about}</p>}
      </PairHead>
      <Shown answer={answer}>
        {(items) =>
          items.length === 0 ? (
            <p>{words.facts.nothing(type)}</p>
          ) : (
            <>
              {kind?.shape === 'slot' && kind.holder && <SuccessionChart facts={items} holder={kind.holder} nameOf={nameOf} />}
              {kind?.shape === 'measure' && <FigureChart facts={items} nameOf={nameOf} />}
              <Reckoned reckonings={reckoned.data ?? []} facts={items} />
              <FactTable facts={items} chosen={chosen} />
            </>
          )
        }
      </Shown>
    </WithChosenFact>
  );
}

/** What the facts shown come to together, those first that do not go together. */
function Reckoned({ reckonings, facts }: { readonly reckonings: readonly Reckoning[]; readonly facts: readonly Fact[] }) {
  const shown = new Set(facts.map(({ id }) => id));
  const own = reckonings.filter((one) => one.facts.some((id) => shown.has(id)));
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{words.facts.together}</h2>
      <ul>
        {own
          .toSorted((a, b) => Number(a.fits !== false) - Number(b.fits !== false))
          .map(({ says, fits }) => (
            <li key={says}>
              {fits === false && <span class="standing disputed">{words.facts.misfit}</span>} {says}
            </li>
          ))}
      </ul>
    </section>
  );
}
