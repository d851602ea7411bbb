/** A stretch of one text. Offsets count UTF-16 units; `end` is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const cut = (text: string, span: Span): string => text.slice(span.start, span.end);
