import { goWith, type Place } from '../address.ts';
import type { Fact, Kind, Page } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { codesIn, useNames } from '../parts/countries.ts';
import { FactTable } from '../parts/fact-table.tsx';
import { FigureChart } from '../parts/figure-chart.tsx';
import { PairHead } from '../parts/pair-head.tsx';
import { Panel } from '../parts/panel.tsx';
import { SuccessionChart } from '../parts/succession-chart.tsx';
import { Shown } from '../parts/waiting.tsx';
import { WhyFactPanel } from '../parts/why-fact.tsx';
import { words } from '../words.ts';

/** The facts of one kind. How they are drawn follows from the kind's shape: who held what one after another, figures over time, or a list. */
export function FactsView({ place }: { readonly place: Place }) {
  const [, pair = '', type = ''] = place.parts;
  const nameOf = useNames();
  const kinds = useAnswer<readonly Kind[]>(question('/kinds'));
  const answer = useAnswer<Page<Fact>>(question('/facts', { countries: codesIn(pair).join(','), type, limit: '500' }));
  const kind = kinds.data?.find((one) => one.type === type);
  const chosen = place.query.get('fact') ?? undefined;
  return (
    <div class={chosen ? 'split' : ''}>
      <section class="column broad">
        <PairHead pair={pair} here={type} kind={type}>
          {kind && <p class="soft">{kind.about}</p>}
        </PairHead>
        <Shown answer={answer}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{words.facts.nothing(type)}</p>
            ) : (
              <>
                {kind?.shape === 'slot' && kind.holder && <SuccessionChart facts={items} holder={kind.holder} nameOf={nameOf} />}
                {kind?.shape === 'measure' && <FigureChart facts={items} nameOf={nameOf} />}
                <FactTable facts={items} chosen={chosen} />
              </>
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
