/** Stand for the end of a table's cell and of a line within a paragraph until the run of text is complete. */
export const cellBreak = '\u241f';
export const lineBreak = '\u240a';

const notBlank = /[^\s\u00a0\u200b\ufeff]/u;
export const isBlankText = (text: string): boolean => !notBlank.test(text);

/** All of the marks below in one look: most texts hold none. */
const odd = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2060\u2066-\u2069\u240a\u241f\u3000\ufb00-\ufb06\ufeff]| {2}/u;
const uneven = /[^\S ]| {2}/u;
/** Soft hyphens, blanks of no width, joiners, marks of direction, ligatures of printers. */
const special = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufb00-\ufb06]/u;
const silent = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;
// Persian and the scripts of India need joiners, and so do pictures; Latin letters do not.
const idleJoiner = /(?<=^|[\s\p{Script=Latin}\p{N}\p{P}])[\u200c\u200d]+|[\u200c\u200d]+(?=[\s\p{Script=Latin}\p{N}\p{P}]|$)/gu;

/** Blanks to one, breaks kept as single line breaks; marks that print nothing taken out, ligatures spelt. */
export function collapse(text: string): string {
  const bare = text.trim();
  return odd.test(bare) ? mended(bare).trim() : bare;
}

function mended(text: string): string {
  let collapsed = special.test(text) ? plain(text) : text;
  if (uneven.test(collapsed)) collapsed = collapsed.replace(/\s+/gu, ' ');
  if (collapsed.includes(lineBreak))
    collapsed = collapsed.replace(/^(?:\s?\u240a\s?)+|(?:\s?\u240a\s?)+$/gu, '').replace(/(?:\s?\u240a\s?)+/gu, '\n');
  if (collapsed.includes(cellBreak))
    collapsed = collapsed
      .replace(/(?:\s?\u241f\s?)+$/u, '')
      .replace(/\s?\u241f\s?/gu, ' | ')
      .replace(/ {2}/gu, ' ');
  return collapsed;
}

const plain = (text: string): string =>
  text
    .replace(silent, '')
    .replace(idleJoiner, '')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'));
