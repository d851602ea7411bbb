import { type Place, to } from '../address.ts';
import type { DocumentHead, Groups } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { dayInWords } from '../parts/day.ts';
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
              <List title={words.stories.lineages} groups={lineages} heads={heads} />
              <List title={words.stories.stories} groups={stories} heads={heads} />
            </>
          );
        }}
      </Shown>
    </section>
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
}: {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly heads: ReadonlyMap<string, DocumentHead>;
}) {
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="soft">{groups.length}</span>
      </h2>
      {groups.map(({ id, documents, because, source }) => (
        <article class="group" key={id}>
          <ul>
            {documents.map((document) => {
              const head = heads.get(document);
              return (
                <li key={document}>
                  <span class="day">{dayInWords(head?.published)}</span>
                  <a href={to(['document', document])}>{head?.title ?? head?.from ?? document}</a> <span class="soft">{head?.outlet}</span>
                </li>
              );
            })}
          </ul>
          <p class="soft">
            {because}
            {source && ` ${words.stories.source} ${source}.`}
          </p>
        </article>
      ))}
    </section>
  );
}
