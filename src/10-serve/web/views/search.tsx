import { useContext } from 'preact/hooks';
import { go, type Place, to } from '../address.ts';
import type { Found } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { CountryNames, pairOf } from '../parts/countries.ts';
import { dayInWords } from '../parts/day.ts';
import { Shown } from '../parts/waiting.tsx';
import { words } from '../words.ts';

/** Documents by their words; countries that are named among them open as briefs. */
export function SearchView({ place }: { readonly place: Place }) {
  const asked = place.query.get('words') ?? '';
  const answer = useAnswer<readonly Found[]>(asked ? question('/search', { words: asked }) : undefined);
  const names = useContext(CountryNames);
  const lower = asked.toLowerCase();
  const meant = [...names].filter(([, name]) => lower.includes(name.toLowerCase())).map(([code]) => code);
  return (
    <section class="column">
      <h1>{words.search.title}</h1>
      <search>
        <form
          class="searching"
          onSubmit={(event) => {
            event.preventDefault();
            go(to(['search'], { words: String(new FormData(event.currentTarget).get('words') ?? '') }));
          }}
        >
          <label>
            <span>{words.search.label}</span>
            <input type="search" name="words" defaultValue={asked} maxLength={400} />
          </label>
          <button type="submit" class="main">
            {words.search.go}
          </button>
        </form>
      </search>
      {asked === '' && <p class="soft">{words.search.begin}</p>}
      {meant.length > 0 && meant.length <= 2 && (
        <p>
          {words.search.briefOn} <a href={to(['brief', pairOf(meant)])}>{meant.map((code) => names.get(code)).join(' – ')}</a>
        </p>
      )}
      <Shown answer={answer}>
        {(found) => (
          <>
            <p class="soft" role="status">
              {found.length === 0 ? words.search.none(asked) : words.search.found(found.length)}
            </p>
            <ul class="found">
              {found.map(({ document, outlet, title, published, passage }) => (
                <li key={document}>
                  <a href={to(['document', document])}>{title ?? outlet ?? words.untitled}</a>
                  <span class="soft">
                    {' '}
                    {title ? outlet : ''} · {dayInWords(published)}
                  </span>
                  <p>{highlighted(passage)}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </Shown>
    </section>
  );
}

/** The words looked for stand between « and ». */
const highlighted = (passage: string) =>
  passage.split(/(«[^»]*»)/).map((part, index) => (index % 2 === 1 ? <mark key={`${index}${part}`}>{part.slice(1, -1)}</mark> : part));
