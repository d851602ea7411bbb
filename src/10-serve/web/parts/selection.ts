/**
 * What is selected within a text that is shown in pieces, as offsets in the text; undefined where nothing is. Every piece says in `data-from`
 * where it begins, so that it does not matter how the browser describes the ends.
 */
export function selectedIn(element: HTMLElement | null): readonly [number, number] | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !element) return undefined;
  const range = selection.getRangeAt(0);
  const spans = [...element.querySelectorAll<HTMLElement>('[data-from]')]
    .filter((piece) => range.intersectsNode(piece))
    .map((piece) => within(piece, range));
  const filled = spans.filter(([start, end]) => start < end);
  const [first] = filled;
  const last = filled.at(-1);
  return first && last && [first[0], last[1]];
}

/** The part of a piece that lies in the range, as offsets in the whole text. */
function within(piece: HTMLElement, range: Range): readonly [number, number] {
  const from = Number(piece.dataset.from);
  const text = piece.firstChild;
  const length = piece.textContent?.length ?? 0;
  const start = range.startContainer === text ? range.startOffset : 0;
  const end = range.endContainer === text ? range.endOffset : range.endContainer === piece && range.endOffset === 0 ? 0 : length;
  return [from + start, from + end];
}
