import type { Picture } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { words } from '../words.ts';

type Asked = Readonly<Record<string, string | undefined>>;

/** The pictures of a brief, each with its numbers. A picture is shown as an image, so that nothing in it can act. */
export function Pictures({ query }: { readonly query: Asked }) {
  const answer = useAnswer<readonly Picture[]>(question('/pictures', query));
  const pictures = answer.data ?? [];
  if (pictures.length === 0) return null;
  return (
    <section id="pictures">
      <h2>{words.brief.pictures}</h2>
      {pictures.map((picture, index) => (
        <Drawn key={`${index}${picture.title}`} picture={picture} />
      ))}
    </section>
  );
}

/** One picture with its numbers; `isTold` where what it says stands beside it already. */
export function Drawn({
  picture: { title, says, width, height, svg, table },
  isTold = false,
}: {
  readonly picture: Picture;
  readonly isTold?: boolean;
}) {
  return (
    <figure class="picture">
      {!isTold && (
        <figcaption>
          <b>{title}</b> <span class="soft">{says}</span>
        </figcaption>
      )}
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={says} width={width} height={height} />
      <details>
        <summary>{words.brief.numbers}</summary>
        <table>
          <thead>
            <tr>
              {table.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join()}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
