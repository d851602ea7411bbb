import { to } from '../address.ts';
import type { OpenDocument, WhyClaim } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { words } from '../words.ts';
import { dayInWords } from './day.ts';
import { Judging } from './judging.tsx';
import { MarkedText } from './marked-text.tsx';
import { Shown } from './waiting.tsx';

/** Characters shown before and behind a passage. */
const around = 420;

interface Cited {
  readonly number?: number;
  readonly claim: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly quoted: string;
  readonly attribution: readonly string[];
  readonly mistakes?: readonly string[] | undefined;
  readonly remark?: string | undefined;
  readonly alsoIn?: readonly string[] | undefined;
}

/** One passage in its document: the words, marked, with what stands around them; who said it, through whom; and how it was judged. */
export function Passage({ cited }: { readonly cited: Cited }) {
  const open = useAnswer<OpenDocument>(question(`/documents/${encodeURIComponent(cited.document)}`));
  const grounds = useAnswer<WhyClaim>(question(`/claims/${encodeURIComponent(cited.claim)}`));
  const address = to(['document', cited.document], { at: `${cited.start}-${cited.end}` });
  return (
    <article class="passage">
      <header>
        {cited.number !== undefined && <span class="number">{cited.number}</span>}
        <b>{cited.outlet ?? cited.title ?? cited.document.slice(0, 24)}</b>
        <span class="soft"> · {dayInWords(cited.published)}</span>
        {cited.title && cited.outlet && <cite>{cited.title}</cite>}
      </header>
      <Shown answer={open}>{({ document }) => <Excerpt text={document.text} cited={cited} />}</Shown>
      {cited.mistakes && (
        <p class="soft">
          {words.evidence.misprint} “{cited.mistakes.join(' ')}”.
        </p>
      )}
      {cited.remark && <p class="soft">{cited.remark}</p>}
      {cited.attribution.length > 0 && (
        <p class="soft chain">
          {words.evidence.named} {[...cited.attribution].join(' ← ')}
        </p>
      )}
      {cited.alsoIn && cited.alsoIn.length > 0 && (
        <p class="soft">
          {words.evidence.also(cited.alsoIn.length)}:{' '}
          {cited.alsoIn.map((id, index) => (
            <a key={id} class="nth" href={to(['document', id])}>
              {index + 1}
            </a>
          ))}
        </p>
      )}
      <p class="soft">
        <a href={address}>{words.evidence.open}</a>
      </p>
      <Shown answer={grounds}>
        {({ claim, judgements }) => (
          <>
            <p class="soft frame">{words.evidence.readBy(claim.frame, claim.confidence)}</p>
            <Judging about={claim.id} judgements={judgements} />
          </>
        )}
      </Shown>
    </article>
  );
}

function Excerpt({ text, cited }: { readonly text: string; readonly cited: Cited }) {
  const isInText = text.slice(cited.start, cited.end).replace(/\s+/g, ' ').startsWith(cited.quoted.split(' ').slice(0, 3).join(' '));
  if (!isInText) return <blockquote class="excerpt">{cited.quoted}</blockquote>;
  const begin = wordEdge(text, Math.max(0, cited.start - around), 1);
  const end = wordEdge(text, Math.min(text.length, cited.end + around), -1);
  return (
    <blockquote class="excerpt">
      {begin > 0 && <span class="soft">… </span>}
      <MarkedText text={text.slice(begin, end)} from={begin} marks={[{ start: cited.start, end: cited.end, look: 'cited' }]} />
      {end < text.length && <span class="soft">…</span>}
    </blockquote>
  );
}

/** The nearest place between two words, so that no word is cut. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  let place = at;
  while (place > 0 && place < text.length && /\S/.test(text[place - 1] ?? ' ')) place += step;
  return place;
}
