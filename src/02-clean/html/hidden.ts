import type { Attributes } from './attributes.ts';
import { headings } from './tags.ts';

/** Names of words that only readers aloud are to say: "opens in a new window". */
const spokenOnly = /(?:^|\s)(?:sr-only|screen-reader(?:-text)?|visually-?hidden|off-?screen|a11y-hidden)(?:\s|$)/iu;

/** Names of marks within a line that lead to a note or to the page's editor: "[1]", "[edit]". */
const noteMarks = /(?:^|\s)(?:cite_?ref|footnote-?(?:ref(?:erence)?|anchor|marker|link)|fn-?ref|mw-editsection|noprint)(?:[\s_-]|$)/iu;
const raisedMarks = /(?:^|\s)(?:reference|citation|footnote)s?(?:[\s_-]|$)/iu;

/** True for words within a line that are no part of it by the names of their element. */
export const besideLine = (tag: string, label: string): boolean =>
  spokenOnly.test(label) || noteMarks.test(label) || (tag === 'sup' && raisedMarks.test(label));

/** An initial that is drawn large is hidden from readers aloud, and shown all the same. */
const initial = /drop-?cap|initial/iu;

const noBox =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*(?:0|0?\.0+|0%)\s*(?:[;!]|$)|font(?:-size)?\s*:\s*(?:0|[01]px|0?\.[0-4]\d*(?:px|em|rem|pt))(?:[\s;!/]|$)|color\s*:\s*transparent|(?:text-indent|left|top|right)\s*:\s*-\d{3,}(?![\d%])|clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?[\s,]|inset\(\s*(?:100|50)%)|(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:[;!]|$))/iu;
const ink = /(?:^|;)\s*color\s*:\s*([^;!]{3,40})/iu;
const paper = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]{3,200})/iu;
const white = new Set(['#ffffff', 'white', 'rgb(255,255,255)', 'rgba(255,255,255,1)', 'rgba(255,255,255,0)', '#fffffe', '#fefefe']);

const longestStyle = 1000;

/**
 * True where an element's own attributes say that nobody sees it: not drawn, of no size, beyond the edge, in the colour of the paper.
 * Headings in white stand on pictures.
 */
export function hiddenBy(tag: string, attributes: Attributes): boolean {
  if (attributes.hidden !== undefined) return true;
  if (attributes['aria-hidden'] === 'true' && !initial.test(attributes.class ?? '')) return true;
  const { style } = attributes;
  return style !== undefined && style.length <= longestStyle && (hidesBox(style) || (!headings.has(tag) && hidesInk(style)));
}

/** A line of no height shows its text all the same unless it is cut off. */
const hidesBox = (style: string): boolean => {
  const found = noBox.exec(style)?.[0];
  if (found === undefined) return false;
  return !/(?:height|width)/iu.test(found) || /overflow[^;]*:\s*(?:hidden|clip)/iu.test(style);
};

function hidesInk(style: string): boolean {
  const written = ink.exec(style)?.[1];
  if (written === undefined) return false;
  const [colour, behind] = [named(written), named(paper.exec(style)?.[1] ?? 'white')];
  return colour === behind || (white.has(colour) && white.has(behind));
}

const named = (colour: string): string => {
  const bare = colour.toLowerCase().replace(/\s+/gu, '');
  return /^#[\da-f]{3}$/u.test(bare) ? bare.replace(/[\da-f]/gu, '$&$&') : bare;
};
