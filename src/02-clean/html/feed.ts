import type { Tokenizer } from 'htmlparser2';

/** Whoever reads the tokens: it knows what has just been opened, and takes what is in it. */
interface Reader {
  /** The tag whose raw text comes next; undefined outside scripts and style sheets. */
  readonly raw: string | undefined;
  /** True when the last tag opened a drawing. */
  readonly isDrawing: boolean;
  /** Takes what the tokenizer is not shown: its offsets fall behind by so much. */
  readonly skip: (unseen: string) => void;
}

/**
 * Gives a page to the tokenizer but for the insides of scripts, style sheets and drawings (SVG), most of a page and none of its text.
 * The tokenizer decides whether a tag opens one: in comments and attributes none does.
 */
export function feed(html: string, tokenizer: Tokenizer, reader: Reader): void {
  let from = 0;
  let areDrawingsClosed = true;
  for (let at = html.indexOf('<s'); at >= 0; at = html.indexOf('<s', Math.max(at + 2, from))) {
    const isDrawing = areDrawingsClosed && html.startsWith('vg', at + 2);
    if (!isDrawing && !html.startsWith('cript', at + 2) && !html.startsWith('tyle', at + 2)) continue;
    const end = html.indexOf('>', at) + 1;
    if (end === 0) break;
    tokenizer.write(html.slice(from, end));
    from = end;
    if (reader.raw !== undefined) from = endOfRaw(html, end, reader.raw);
    else if (isDrawing && reader.isDrawing) {
      from = endOfDrawing(html, end) ?? end;
      // One that is never closed holds the rest of the page, which is looked through once.
      areDrawingsClosed = from > end;
    }
    if (from > end) reader.skip(html.slice(end, from));
  }
  tokenizer.write(html.slice(from));
  tokenizer.end();
}

/** Where the end tag of a script or style sheet stands; the end of the page where it has none. */
function endOfRaw(html: string, from: number, tag: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const name = html.slice(at + 2, at + 3 + tag.length).toLowerCase();
    if (name.startsWith(tag) && !/\w$/u.test(name.slice(tag.length))) return at;
  }
  return html.length;
}

/** Where the end tag of a drawing stands, those of drawings within it passed over; undefined where it has none. */
function endOfDrawing(html: string, from: number): number | undefined {
  let depth = 1;
  for (let at = html.indexOf('svg', from); at >= 0; at = html.indexOf('svg', at + 3)) {
    if (html.startsWith('</', at - 2)) depth--;
    else if (html.startsWith('<', at - 1) && html[html.indexOf('>', at) - 1] !== '/') depth++;
    if (depth === 0) return at - 2;
  }
  return undefined;
}
