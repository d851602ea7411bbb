import { useEffect } from 'preact/hooks';
import { goWith, type Place } from '../address.ts';
import type { Brief, Note, Overview } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { noteRead } from '../memory.ts';
import { Body } from '../parts/brief-body.tsx';
import { Controls } from '../parts/brief-controls.tsx';
import { codesIn } from '../parts/countries.ts';
import { OwnForm } from '../parts/own-words.tsx';
import { PairHead } from '../parts/pair-head.tsx';
import { Panel } from '../parts/panel.tsx';
import { Passage } from '../parts/passage.tsx';
import { Pictures } from '../parts/pictures.tsx';
import { Shown } from '../parts/waiting.tsx';
import { words } from '../words.ts';

/** The living brief: as of any day, as known at any day, every sentence opening its evidence beside it. */
export function BriefView({ place }: { readonly place: Place }) {
  const pair = place.parts[1] ?? '';
  const read = (name: string): string | undefined => place.query.get(name) ?? undefined;
  const query = { countries: codesIn(pair).join(','), asOf: read('asOf'), knownAt: read('knownAt'), full: read('full') };
  const overview = useAnswer<Overview>(question('/overview'));
  const answer = useAnswer<Brief>(question('/brief', query));
  const today = overview.data?.today;
  useEffect(() => {
    if (today && !query.asOf && !query.knownAt) noteRead(pair, today);
  }, [pair, today]);
  const open = read('open');
  const notes = answer.data && open ? notesOf(answer.data, open) : [];
  const restsOn = answer.data && open ? groundsOf(answer.data, open) : [];
  return (
    <div class={notes.length > 0 ? 'split' : ''}>
      <section class="column brief">
        <PairHead pair={pair} here="brief" kind={words.brief.kind}>
          <Controls pair={pair} query={query} today={today} brief={answer.data} />
        </PairHead>
        <Shown answer={answer}>
          {(brief) => (
            <>
              <Body brief={brief} pair={pair} open={open} />
              <Pictures query={query} />
            </>
          )}
        </Shown>
      </section>
      {notes.length > 0 && (
        <Panel title={words.evidence.title} onClose={() => goWith({ open: undefined })} key={open}>
          {restsOn.length > 0 && (
            <details>
              <summary>{words.own.write}</summary>
              <OwnForm countries={query.countries} restsOn={restsOn} onDone={() => goWith({ open: undefined })} />
            </details>
          )}
          {notes.map((note) => (
            <Passage key={note.number} cited={note} />
          ))}
        </Panel>
      )}
    </div>
  );
}

/** What a paragraph about an open sentence would rest on: its facts, else its claims. */
function groundsOf(brief: Brief, open: string): readonly string[] {
  const [section = '', line = ''] = open.split('.');
  const found = brief.sections[Number(section)]?.lines[Number(line)];
  if (!found || !('supportedBy' in found)) return [];
  return found.facts.length > 0 ? found.facts : found.supportedBy;
}

/** The notes of an open sentence, or the one note that was asked for as "n12". */
function notesOf(brief: Brief, open: string): readonly Note[] {
  if (open.startsWith('n')) return brief.notes.filter(({ number }) => number === Number(open.slice(1)));
  const [section = '', line = ''] = open.split('.');
  const found = brief.sections[Number(section)]?.lines[Number(line)];
  return found && 'notes' in found ? brief.notes.filter(({ number }) => found.notes.includes(number)) : [];
}
