import { useEffect, useState } from 'preact/hooks';
import { go, type Place, to } from '../address.ts';
import type { Fact, Overview, Page } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { codesIn, pairOf, useNames } from '../parts/countries.ts';
import { CountryPicker } from '../parts/country-picker.tsx';
import { PairHead } from '../parts/pair-head.tsx';
import { Shown } from '../parts/waiting.tsx';
import type { Shape } from '../parts/world.ts';
import { words } from '../words.ts';

/** With whom a country has to do, on a map and as a list; the land is loaded only here. */
export function MapView({ place }: { readonly place: Place }) {
  const codes = codesIn(place.parts[1] ?? '');
  const overview = useAnswer<Overview>(question('/overview'));
  if (codes.length > 0) return <CountryMap codes={codes} />;
  return (
    <section class="column broad">
      <h1>{words.map.title}</h1>
      <CountryPicker onChoose={(chosen) => go(to(['map', pairOf(chosen)]))} />
      <Shown answer={overview}>
        {({ pairs }) => (
          <World
            weights={weightsOf(pairs.flatMap(({ countries, claims }) => countries.map((code) => [code, claims] as const)))}
            chosen={[]}
            onChoose={(code) => go(to(['map', code]))}
          />
        )}
      </Shown>
    </section>
  );
}

function weightsOf(found: Iterable<readonly [string, number]>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [code, weight] of found) weights.set(code, (weights.get(code) ?? 0) + weight);
  return weights;
}

function CountryMap({ codes }: { readonly codes: readonly string[] }) {
  const nameOf = useNames();
  const pair = pairOf(codes);
  const answer = useAnswer<Page<Fact>>(question('/facts', { countries: codes.join(','), limit: '500' }));
  return (
    <section class="column broad">
      <PairHead pair={pair} here="map" kind={words.map.title}>
        <p class="soft">{words.map.of(codes.map(nameOf).join(', '))}</p>
      </PairHead>
      <Shown answer={answer}>
        {({ items }) => {
          const weights = weightsOf(
            items.flatMap(({ roles }) =>
              [...new Set(Object.values(roles).flat())]
                .filter((name) => nameOf(name) !== name && !codes.includes(name))
                .map((code) => [code, 1] as const),
            ),
          );
          const partners = [...weights].toSorted(([, a], [, b]) => b - a);
          return (
            <>
              <World
                weights={weights}
                chosen={codes}
                onChoose={(code) => go(to(['brief', pairOf([...new Set([codes[0] ?? code, code])])]))}
              />
              <h2>{words.map.partners}</h2>
              {partners.length === 0 && <p>{words.map.nothing}</p>}
              <ul class="cards small">
                {partners.map(([code, count]) => (
                  <li key={code}>
                    <a href={to(['brief', pairOf([codes[0] ?? code, code])])}>{nameOf(code)}</a>
                    <span class="soft">{words.map.facts(count)}</span>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Shown>
    </section>
  );
}

function World({
  weights,
  chosen,
  onChoose,
}: {
  readonly weights: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChoose: (code: string) => void;
}) {
  const [shapes, setShapes] = useState<readonly Shape[]>([]);
  const nameOf = useNames();
  useEffect(() => {
    import('../parts/world.ts').then(({ drawWorld }) => setShapes(drawWorld()));
  }, []);
  const most = Math.max(1, ...weights.values());
  return (
    <svg class="world" viewBox="0 0 960 470" role="img" aria-label={words.map.title}>
      {shapes.map(({ code, path }, index) => {
        const weight = code === undefined ? 0 : (weights.get(code) ?? 0);
        const look = code !== undefined && chosen.includes(code) ? 'own' : weight > 0 ? 'known' : 'land';
        const strength = weight > 0 ? 0.25 + 0.75 * Math.sqrt(weight / most) : undefined;
        return (
          <path
            key={code ?? index}
            d={path}
            class={look}
            {...(strength !== undefined && look === 'known' && { 'fill-opacity': strength })}
            {...(code !== undefined && { onClick: () => onChoose(code) })}
          >
            {code !== undefined && <title>{weight > 0 ? `${nameOf(code)}: ${weight}` : nameOf(code)}</title>}
          </path>
        );
      })}
    </svg>
  );
}
