import { addressWith, goWith, type Place } from '../address.ts';
import type { Doubt, Judgement, Page, WhyClaim } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { dayInWords } from '../parts/day.ts';
import { Judging } from '../parts/judging.tsx';
import { Panel } from '../parts/panel.tsx';
import { Passage } from '../parts/passage.tsx';
import { SameOrNot } from '../parts/same-or-not.tsx';
import { Shown } from '../parts/waiting.tsx';
import { citedIn, WhyFactPanel } from '../parts/why-fact.tsx';
import { words } from '../words.ts';

/** What a person should decide, with the passages beside it, and the log of what was decided. */
export function ReviewView({ place }: { readonly place: Place }) {
  const queue = useAnswer<readonly Doubt[]>(question('/queue'));
  const log = useAnswer<Page<Judgement>>(question('/judgements', { limit: '50' }));
  const open = place.query.get('about')?.split(' ') ?? [];
  return (
    <div class={open.length > 0 ? 'split' : ''}>
      <section class="column">
        <h1>{words.review.title}</h1>
        <p class="soft">{words.review.about}</p>
        <Shown answer={queue}>
          {(doubts) => (
            <>
              {doubts.length === 0 && <p>{words.review.none}</p>}
              <ol class="doubts">
                {doubts.map((doubt) => (
                  <Waiting key={doubt.question} doubt={doubt} isOpen={doubt.about.join(' ') === open.join(' ')} />
                ))}
              </ol>
            </>
          )}
        </Shown>
        <h2>{words.review.log}</h2>
        <Shown answer={log}>
          {({ items }) => (
            <>
              {items.length === 0 && <p class="soft">{words.review.noLog}</p>}
              <ul class="log">
                {items.map(({ id, verdict, about, by, because, at }) => (
                  <li key={id}>
                    <span class="day">{dayInWords(at.slice(0, 10))}</span> <b>{words.evidence.judged[verdict]}</b> {words.evidence.by} {by}:{' '}
                    {because}{' '}
                    {verdict !== 'undo' && (
                      <a class="soft" href={addressWith({ about: about.join(' ') })}>
                        {words.review.look}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Shown>
      </section>
      {open.length > 0 && (
        <Panel title={words.evidence.title} onClose={() => goWith({ about: undefined })} key={open.join()}>
          {open.length === 2 && <SameOrNot about={open} />}
          {open.map((id) => (id.startsWith('f-') ? <WhyFactPanel key={id} id={id} /> : <ClaimGrounds key={id} id={id} />))}
        </Panel>
      )}
    </div>
  );
}

/** Ids in a question lead nowhere by themselves, as the passages open beside it. */
const readable = (text: string): string =>
  text.replace(/ ?\[[cf]-[0-9a-f]{16}\]| Confirm or reject [cf]-[0-9a-f]{16}\.?/g, '').replace(/[“”]{2}/g, ([mark = '']) => mark);

function Waiting({ doubt, isOpen }: { readonly doubt: Doubt; readonly isOpen: boolean }) {
  return (
    <li class={isOpen ? 'chosen' : ''}>
      <span class="standing">{doubt.kind}</span>{' '}
      <a class="says" href={addressWith({ about: doubt.about.join(' ') })}>
        {readable(doubt.question)}
      </a>
    </li>
  );
}

function ClaimGrounds({ id }: { readonly id: string }) {
  const answer = useAnswer<WhyClaim>(question(`/claims/${encodeURIComponent(id)}`));
  if (!id.startsWith('c-')) return <Judging about={id} judgements={[]} />;
  return <Shown answer={answer}>{(one) => <Passage cited={citedIn(one)} />}</Shown>;
}
