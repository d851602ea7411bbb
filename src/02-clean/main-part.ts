import { isBiography } from './byline.ts';
import { bare, body, type Decision, type Draft, furniture, isProse, isSentence, wordsIn } from './draft.ts';
import { breaksOff, isBullet, type Line } from './line.ts';
import { writerNote } from './line-rule.ts';

/** Gives roles to the article itself and to what hangs on below it. Whatever nothing speaks against is body. */
export function arrangeBody(draft: Draft, from: number): void {
  if (draft.pasted) dropHeadlines(draft, from);
  const last = lastOfBody(draft, from);
  const prose = onceSaid(draft, from);
  for (let index = from; index < draft.lines.length; index++) {
    const line = draft.lines[index];
    if (line) draft.decided[index] ??= decideInBody(draft, index, line, last, prose);
  }
}

/** Lines in a row that could be headlines; fewer may be crossheads or a list. */
const fewestHeadlines = 4;
/** UTF-16 units of prose from which an article may be over. */
const leastArticle = 400;
const treaty =
  /\b(?:agreements?|memorand(?:um|a)|mous?|protocols?|conventions?|treat(?:y|ies)|declarations?|dialogues?|consultations?|committees?|commissions?|councils?|forums?|working groups?|mechanisms?|exchanges?|programmes?)\b/iu;

/** Title after title below most of an article's prose leads to other articles; a list of agreements or formats does not. */
function dropHeadlines(draft: Draft, from: number): void {
  const prose = draft.lines.map((line, index) => (index >= from && !draft.decided[index] && isProse(line.text) ? line.text.length : 0));
  const all = prose.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (let index = from; index < draft.lines.length; index++) {
    before += prose[index] ?? 0;
    let end = index;
    while (end < draft.lines.length && isHeadline(draft, end)) end++;
    const run = draft.lines.slice(index, end);
    if (
      run.length >= fewestHeadlines &&
      before > leastArticle &&
      before > all / 2 &&
      run.filter((line) => treaty.test(line.text)).length * 2 < run.length
    )
      for (let at = index; at < end; at++) draft.decided[at] = furniture('title among titles of other articles');
    if (end > index) index = end - 1;
  }
}

function isHeadline(draft: Draft, index: number): boolean {
  const line = draft.lines[index]?.text ?? '';
  const words = wordsIn(line);
  if (draft.decided[index] || draft.own[index] || words < 5 || words > 25 || isSentence(line) || isBullet(line) || isRow(line))
    return false;
  return /^["“‘'«\p{Lu}\p{N}]/u.test(line) && !/^[^:]{2,40}: \S/u.test(line) && !/\b(?:1[89]|20)\d{2}\b/u.test(line);
}

function decideInBody(draft: Draft, index: number, line: Line, last: number, prose: Prose): Decision {
  const own = draft.own[index];
  const heading = index < last && isHeading(draft, index);
  if (own && own.role === 'credit' && isBullet(line.text) && besideBullet(draft, index)) return body('list entry');
  if (own?.heads && heading && own.reason !== 'view counter' && own.reason !== 'reading time')
    return { role: 'crosshead', reason: 'a day or label above a paragraph' };
  if (own) return own;
  if (index >= last && index > 0 && isBiography(line.text)) return { role: 'byline', reason: writerNote };
  if (isBullet(line.text)) return body('list entry');
  if (index < last && isCaption(line.text)) return { role: 'caption', reason: 'ends in a picture credit' };
  if (isPullQuote(line.text, prose)) return { role: 'pull quote', reason: 'words of the article set apart' };
  if (index > last && hangsBelow(draft, index)) return furniture('short line below the article');
  if (heading && isEntry(draft, index)) return body('entry of a list without bullets');
  if (heading) return { role: 'crosshead', reason: 'short line above a paragraph' };
  return body('paragraph');
}

const pictureCredit =
  /[.!?]["”’]{0,2}\s?(?:[—–-]{1,2}\s?(?:\p{Lu}{2,8}|Reuters|Xinhua|Kyodo|File(?: photo)?|X|Twitter|Facebook|Instagram|Courtesy .{2,40}|Screengrab.{0,40})(?:\/\s?[\p{L}.-]{1,20}){0,2}|(?:REUTERS|AFP|AP|EPA|Reuters|Kyodo|Xinhua)\/[\p{L} .'’-]{3,40}(?:\/File(?: Photo)?)?)\.?$/u;

/** A short paragraph before the article's last one that ends in "— AFP" or "REUTERS/Name" tells a picture. */
const isCaption = (line: string): boolean => line.length <= 320 && pictureCredit.test(line.slice(-90));

/** The name of an agreement or a format, or something with its year, as embassies list them without bullets. */
const isInstrument = (line: string): boolean => (treaty.test(line) || /\b(?:1[89]|20)\d{2}\b/u.test(line)) && wordsIn(line) >= 4;

/** A short line set apart behind everything, or in a row with others like it. */
function hangsBelow(draft: Draft, index: number): boolean {
  const line = draft.lines[index];
  if (line === undefined || isSentence(line.text) || wordsIn(line.text) > 12) return false;
  const above = draft.decided[index - 1]?.role;
  return line.opens || above === 'furniture' || above === 'credit';
}

/** The last line that is surely the author's: a paragraph, a list entry, a table row, a labelled value. */
function lastOfBody(draft: Draft, from: number): number {
  for (let index = draft.lines.length - 1; index >= from; index--) {
    const line = draft.lines[index]?.text ?? '';
    if (draft.decided[index] || draft.own[index]) continue;
    if (isProse(line) || isBullet(line) || isRow(line) || isInstrument(line) || /^[^:]{2,80}: \S/u.test(line) || /^\(?[ivx]+\)/u.test(line))
      return index;
  }
  // A text of a single short line has nothing but that line to be its body.
  return draft.lines.length;
}

const isRow = (line: string): boolean =>
  (/\t| {2,}| \| /u.test(line) && /\d/u.test(line)) || /\S(?:\t| {2,})\S.*\S(?:\t| {2,})\S/u.test(line);

const besideBullet = (draft: Draft, index: number): boolean =>
  [draft.lines[index - 1], draft.lines[index + 1]].some((line) => line !== undefined && isBullet(line.text));

/** One of three or more short lines in a row; the first of them heads the others where it is short. */
function isEntry(draft: Draft, index: number): boolean {
  const own = draft.lines[index];
  if (own?.opens && wordsIn(own.text) <= 4 && draft.lines[index + 1]?.opens === false) return false;
  const isShort = (at: number): boolean => {
    const line = draft.lines[at]?.text;
    return line !== undefined && !draft.own[at] && !isSentence(line) && !isBullet(line) && !/: \S/u.test(line) && wordsIn(line) <= 25;
  };
  let start = index;
  while (start > index - 3 && isShort(start - 1)) start--;
  let end = index + 1;
  while (end < index + 3 && isShort(end)) end++;
  return end - start >= 3 && (start < index || wordsIn(draft.lines[index]?.text ?? '') > 4);
}

/** A short line that opens like a title, does not close like a sentence, and has something to stand above. */
function isHeading(draft: Draft, index: number): boolean {
  const line = draft.lines[index]?.text ?? '';
  const next = draft.lines[index + 1];
  if (next === undefined || line.length > 90 || wordsIn(line) > 12 || isSentence(line) || isRow(line) || breaksOff(line)) return false;
  if ((line.match(/\d+/gu)?.length ?? 0) > 2) return false;
  if (!/^["“‘'«\p{Lu}\p{N}]/u.test(line) || /: \S/u.test(line)) return false;
  return draft.own[index + 1] === undefined || draft.own[index + 1]?.role === 'caption';
}

/** UTF-16 units of an article that are searched for a pull quote, and how many quotes are sought: articles stay far below. */
const searchedProse = 60_000;
const mostSought = 40;

/** The article's letters and figures, drawn up when the first quotation is sought. */
interface Prose {
  readonly contains: (quote: string) => boolean;
}

function onceSaid(draft: Draft, from: number): Prose {
  let letters: string | undefined;
  let sought = 0;
  return {
    contains: (quote) => {
      sought++;
      if (sought > mostSought) return false;
      letters ??= lettersOf(draft, from);
      const first = letters.indexOf(quote);
      return first >= 0 && letters.indexOf(quote, first + 1) >= 0;
    },
  };
}

function lettersOf(draft: Draft, from: number): string {
  const parts: string[] = [];
  let length = 0;
  for (const line of draft.lines.slice(from)) {
    if (length > searchedProse) break;
    parts.push(bare(line.text.slice(0, searchedProse)));
    length += line.text.length;
  }
  return parts.join('\n');
}

/** Words in quotation marks that the article says again, or that carry their speaker within the marks. */
function isPullQuote(line: string, prose: Prose): boolean {
  const inside = /^["“«]([^"“”«»]{20,400})["”»]$/u.exec(line)?.[1];
  if (inside === undefined) return false;
  return /[.!?]?\s[-–—] \p{Lu}[\p{L}.'’ -]{2,40}$/u.test(inside) || prose.contains(bare(inside));
}
