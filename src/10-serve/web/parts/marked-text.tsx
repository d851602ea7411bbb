import type { ComponentChildren } from 'preact';

/** A stretch of a text that is shown in some way. Stretches may overlap. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly look: string;
  readonly id?: string;
  readonly title?: string;
  /** Where choosing it leads. */
  readonly address?: string;
}

/** A text with its stretches marked, one element for each piece between two edges, paragraphs as they stand; `beside` gives what stands in a paragraph's margin. */
export function MarkedText({
  text,
  marks,
  from = 0,
  beside,
}: {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly from?: number;
  readonly beside?: ((start: number, end: number) => ComponentChildren) | undefined;
}) {
  const paragraphs: { readonly start: number; readonly end: number }[] = [];
  for (const found of text.matchAll(/[^\n]+/g)) paragraphs.push({ start: from + found.index, end: from + found.index + found[0].length });
  return (
    <>
      {paragraphs.map(({ start, end }) => {
        const paragraph = <p key={start}>{piecesOf(text, from, start, end, marks)}</p>;
        if (!beside) return paragraph;
        return (
          <div key={start} class="line">
            {paragraph}
            {beside(start, end)}
          </div>
        );
      })}
    </>
  );
}

function piecesOf(text: string, from: number, start: number, end: number, marks: readonly Mark[]): ComponentChildren[] {
  const own = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = [...new Set([start, end, ...own.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((begin, index) => {
    const until = edges[index + 1] ?? end;
    const covering = own.filter((mark) => mark.start <= begin && mark.end >= until);
    const words = text.slice(begin - from, until - from);
    return covering.length === 0 ? (
      <span key={begin} data-from={begin}>
        {words}
      </span>
    ) : (
      <Piece key={begin} words={words} covering={covering} begin={begin} />
    );
  });
}

function Piece({ words, covering, begin }: { readonly words: string; readonly covering: readonly Mark[]; readonly begin: number }) {
  const address = covering.find((mark) => mark.address !== undefined)?.address;
  const look = [...new Set(covering.map((mark) => mark.look))].join(' ');
  const title = covering
    .map((mark) => mark.title)
    .filter(Boolean)
    .join(' · ');
  const id = covering.find((mark) => mark.id && mark.start === begin)?.id;
  const shared = { class: look, 'data-from': begin, ...(id && { id }), ...(title && { title }) };
  return address === undefined ? (
    <span {...shared}>{words}</span>
  ) : (
    <a {...shared} href={address}>
      {words}
    </a>
  );
}
