import type { Tokenizer } from 'htmlparser2';

/** Whoever reads the tokens: it knows whether a script or a style sheet has just been opened, and takes what is in it. */
interface Reader {
  /** The tag whose raw text comes next; undefined outside scripts and style sheets. */
  readonly raw: string | undefined;
  /** Takes raw text that the tokenizer is not shown: its offsets fall behind by so much. */
  readonly skip: (raw: string) => void;
}

/**
 * Gives a page to the tokenizer but for the insides of scripts and style sheets, more than half of a page and none of its text.
 * The tokenizer decides whether a tag opens one: in comments and attributes none does.
 */
export function feed(html: string, tokenizer: Tokenizer, reader: Reader): void {
  let from = 0;
  for (let at = html.indexOf('<s'); at >= 0; at = html.indexOf('<s', Math.max(at + 2, from))) {
    if (!html.startsWith('cript', at + 2) && !html.startsWith('tyle', at + 2)) continue;
    const end = html.indexOf('>', at) + 1;
    if (end === 0) break;
    tokenizer.write(html.slice(from, end));
    from = reader.raw === undefined ? end : endOfRaw(html, end, reader.raw);
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
