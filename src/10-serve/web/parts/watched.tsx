import { to } from '../address.ts';
import type { WatchedText } from '../answers.ts';
import { question, send, useAnswer } from '../asking.ts';
import { words } from '../words.ts';
import { dayInWords } from './day.ts';
import { Shown } from './waiting.tsx';

/** Texts under watch, and how many of their lines have another standing than when they were last looked at. */
export function Watched() {
  const answer = useAnswer<readonly WatchedText[]>(question('/watched'));
  return (
    <Shown answer={answer}>
      {(texts) =>
        texts.length === 0 ? null : (
          <section>
            <h2>{words.audit.watched}</h2>
            <ul>
              {texts.map(({ document, begins, since, changed }) => (
                <li key={document}>
                  <a href={to(['audit'], { document })}>{begins}</a>{' '}
                  {changed.length > 0 && <b class="changed">{words.audit.became(changed.length)} </b>}
                  <span class="soft">{dayInWords(since)}</span>{' '}
                  <button type="button" class="small" onClick={() => send('/watched', { document, end: true })}>
                    {words.audit.unwatch}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Shown>
  );
}
