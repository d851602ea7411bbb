import { useState } from 'preact/hooks';
import { type Place, to } from '../address.ts';
import type { Page } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { codesIn } from '../parts/countries.ts';
import { dayInWords } from '../parts/day.ts';
import { PairHead } from '../parts/pair-head.tsx';
import { Shown } from '../parts/waiting.tsx';
import { words } from '../words.ts';

interface Unread {
  readonly document: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

/** The sentences that named the countries and gave no claim. */
export function RemainderView({ place }: { readonly place: Place }) {
  const pair = place.parts[1] ?? '';
  const [limit, setLimit] = useState(50);
  const answer = useAnswer<Page<Unread>>(question('/remainder', { countries: codesIn(pair).join(','), limit: String(limit) }));
  return (
    <section class="column">
      <PairHead pair={pair} here="remainder" kind={words.remainder.title}>
        <p class="soft">{words.remainder.about}</p>
      </PairHead>
      <Shown answer={answer}>
        {({ items, total }) => (
          <>
            {total === 0 && <p>{words.remainder.none}</p>}
            <ul>
              {items.map(({ document, outlet, published, start, end, sentence }) => (
                <li key={`${document}@${start}`}>
                  <a href={to(['document', document], { at: `${start}-${end}` })}>{sentence}</a>
                  <p class="soft">
                    {outlet ?? words.untitled}, {dayInWords(published)}
                  </p>
                </li>
              ))}
            </ul>
            {items.length < total && items.length < 500 && (
              <button type="button" onClick={() => setLimit(Math.min(500, limit + 100))}>
                {words.remainder.more}
              </button>
            )}
          </>
        )}
      </Shown>
    </section>
  );
}
