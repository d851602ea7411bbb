import { bare, isProse, isSentence, saysLetters, wordsIn } from '../draft.ts';
import { roleOfLine } from '../line-rule.ts';
import type { LinkedArticle } from './linked-data.ts';
import type { MainPart } from './main-element.ts';
import type { Block, Outline } from './outline.ts';
import { type Found, found, metaNamed } from './said.ts';

/** The headline as the page prints it; else what the head says, without the outlet's name. */
export function titleOf(outline: Outline, part: MainPart, linked: LinkedArticle, outlet: string | undefined): Found | undefined {
  const said = [
    ...found(linked.headline, 'linked data headline'),
    ...metaNamed(outline, ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title']),
    ...found(outline.said.title, '<title>'),
  ];
  const headings = headingsOf(outline, outlet);
  const heading = headings.find((block) => said.some(({ value }) => alike(value, block.text)));
  if (heading) return printed(heading);
  const shown = headings.filter((block) => !part.dropped[block.element]);
  const [only] = shown;
  // One heading of several words is what readers see, whatever the head tells search engines.
  if (only && headings.length === 1 && (said.length <= 1 || wordsIn(only.text) >= fewestWords) && !isPrinted(outline, said))
    return printed(only);
  const [first] = said;
  const above = first === undefined || isOfPage(first.value, outlet) ? titleAbove(outline, part) : undefined;
  if (above) return above;
  return first ? { value: withoutOutlet(first.value, outlet), place: first.place } : only && printed(only);
}

const fewestWords = 4;

/** What programs write into the window's title of every page alike. */
export const ofPage =
  /^(?:(?:all |latest |press |media |news )*(?:releases?|statements?|news|speeches|events?|announcements?|updates?|room|information)|details?|article|content|page|view|home|index|default|welcome|untitled(?: document)?|new page \d+)(?: (?:details?|view|page|room|archive))*$/iu;

const isOfPage = (title: string, outlet: string | undefined): boolean => {
  const own = withoutOutlet(title, outlet);
  return ofPage.test(own) || bare(own) === bare(outlet ?? '');
};

const mostAbove = 4;

/** The line right above the first sentences that could be their headline, on pages whose makers knew no headings. */
function titleAbove({ blocks }: Outline, part: MainPart): Found | undefined {
  const kept = blocks.filter((block) => !part.dropped[block.element]);
  const first = kept.findIndex((block) => block.text.length > 90 && isProse(block.text) && block.linked < block.text.length * 0.3);
  const above = kept
    .slice(Math.max(0, first - mostAbove), Math.max(0, first))
    .flatMap(({ text, linked }) => (linked > 0 ? [] : text.split('\n')));
  const line = above.findLast((one) => wordsIn(one) >= fewestWords && wordsIn(one) <= 30 && !isSentence(one) && !roleOfLine(one));
  return line === undefined ? undefined : { value: line, place: 'line above the text' };
}

function headingsOf({ blocks, elements }: Outline, outlet: string | undefined): Block[] {
  const letters = bare(outlet ?? '');
  return blocks.filter((block) => elements[block.element]?.tag === 'h1' && block.text.length < 300 && !saysLetters(block.text, letters));
}

const printed = (block: Block): Found => ({ value: block.text.replace(/\n/gu, ' '), place: '<h1>' });

/** True where the page prints what its head says, though not as its heading. */
const isPrinted = ({ blocks }: Outline, said: readonly Found[]): boolean => {
  const titles = new Set(
    said.flatMap(({ value }) => [bare(value), bare(value.split(titleBreak)[0] ?? '')]).filter((title) => title.length >= 8),
  );
  const shortest = Math.min(...[...titles].map((title) => title.length));
  return blocks.some((block) => block.text.length >= shortest && block.text.length < 300 && titles.has(bare(block.text)));
};

const alike = (title: string, heading: string): boolean => {
  const [long, short] = [bare(title), bare(heading)];
  return short.length >= 8 && (long.includes(short) || short.startsWith(long) || sharedWords(title, heading) >= 0.75);
};

/** The share of the shorter one's words that the other has too. */
function sharedWords(title: string, heading: string): number {
  const [first, second] = [title, heading].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!first || !second || Math.min(first.size, second.size) < 4) return 0;
  return [...first].filter((word) => second.has(word)).length / Math.min(first.size, second.size);
}

const titleBreak = /\s+(?:[|»·•–—-]|::?)\s+/u;

function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet !== undefined && title.startsWith(`${outlet}: `)) return title.slice(outlet.length + 2);
  const parts = title.split(titleBreak);
  const [first = '', last = ''] = [parts[0], parts[parts.length - 1]];
  if (parts.length < 2) return title;
  if (outlet !== undefined && bare(first) === bare(outlet)) return title.slice(first.length).replace(/^\s+(?:[|»·•–—-]|::?)\s+/u, '');
  const drops =
    (outlet !== undefined && (bare(last) === bare(outlet) || bare(outlet).startsWith(bare(last)))) ||
    /\.(?:com|org|net|co|in|uk)\b/iu.test(last);
  if (!drops && !(last.split(' ').length <= 4 && /[|»·]/u.test(title))) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+(?:[|»·•–—-]|::?)\s+$/u, '');
}
