import { useState } from 'preact/hooks';
import { type Place, to } from '../address.ts';
import type { DocumentHead, Groups, Picture } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { dayInWords } from '../parts/day.ts';
import { documentName } from '../parts/document-name.ts';
import { Drawn } from '../parts/pictures.tsx';
import { Shown } from '../parts/waiting.tsx';
import { words } from '../words.ts';

/** Documents that tell of one event, and those that descend from one text. */
export function StoriesView(_: { readonly place: Place }) {
  const answer = useAnswer<Groups>(question('/stories'));
  return (
    <section class="column">
      <h1>{words.stories.title}</h1>
      <p class="soft">{words.stories.about}</p>
      <Shown answer={answer}>
        {({ stories, lineages, documents }) => {
          const heads = new Map(documents.map((head) => [head.id, head]));
          return (
            <>
              {stories.length + lineages.length === 0 && <p>{words.stories.none}</p>}
              <List title={words.stories.lineages} groups={lineages} heads={heads} isDrawn />
              <List title={words.stories.stories} groups={stories} heads={heads} />
            </>
          );
        }}
      </Shown>
    </section>
  );
}

/** A reason with its documents called by their names. */
const named = (because: string, documents: readonly string[], heads: ReadonlyMap<string, DocumentHead>): string =>
  documents.reduce((text, id) => text.replaceAll(id, heads.get(id)?.outlet ?? documentName(heads.get(id))), because);

/** Groups shown before more are asked for, and those whose picture is opened without being asked. */
const atOnce = 50;
const drawnAtOnce = 3;

/** Who has the text from whom, drawn when it is opened. */
function Copies({ id, begins }: { readonly id: string; readonly begins: boolean }) {
  const [isOpen, setIsOpen] = useState(begins);
  const answer = useAnswer<Picture>(isOpen ? question(`/stories/${encodeURIComponent(id)}/picture`) : undefined);
  return (
    <details open={begins} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.stories.picture}</summary>
      {isOpen && <Shown answer={answer}>{(picture) => <Drawn picture={picture} isTold />}</Shown>}
    </details>
  );
}

interface Group {
  readonly id: string;
  readonly documents: readonly string[];
  readonly because: string;
  readonly source?: string | undefined;
}

function List({
  title,
  groups,
  heads,
  isDrawn = false,
}: {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly heads: ReadonlyMap<string, DocumentHead>;
  readonly isDrawn?: boolean;
}) {
  const [most, setMost] = useState(atOnce);
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="soft">{groups.length}</span>
      </h2>
      {groups.slice(0, most).map(({ id, documents, because, source }, index) => (
        <article class="group" key={id}>
          <ul>
            {documents.map((document) => {
              const head = heads.get(document);
              return (
                <li key={document}>
                  <span class="day">{dayInWords(head?.published)}</span>
                  <a href={to(['document', document])}>{documentName(head)}</a> <span class="soft">{head?.outlet}</span>
                </li>
              );
            })}
          </ul>
          <p class="soft">
            {named(because, documents, heads)}
            {source && ` ${words.stories.source} ${source}.`}
          </p>
          {isDrawn && <Copies id={id} begins={index < drawnAtOnce} />}
        </article>
      ))}
      {groups.length > most && (
        <button type="button" onClick={() => setMost(most + atOnce)}>
          {words.remainder.more}
        </button>
      )}
    </section>
  );
}
