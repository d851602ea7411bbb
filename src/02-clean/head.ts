import { isByline, isDesk, isInstitution, isNames, isOutletName, namesPublisher } from './byline.ts';
import { openingDateline } from './dateline.ts';
import { bare, body, type Decision, type Draft, furniture, isProse, isSentence, wordsIn } from './draft.ts';
import { isBullet } from './line.ts';
import { sectionReason } from './line-rule.ts';

export const mastheadReason = 'masthead of the outlet';
const longestHead = 30;
const longParagraph = 25;

/** Index of the first line behind everything that stands above an article: titles, bylines, days, counters, key points. */
export function endOfHead(draft: Draft): number {
  const all = draft.lines.reduce((sum, line) => sum + proseOf(line.text), 0);
  // Below the last sentences nothing stands above the article: short releases end in a bar of links or a day.
  const last = draft.lines.findLastIndex((line) => isProse(line.text) && isSentence(line.text));
  let end = 0;
  let paragraphs = 0;
  let prose = 0;
  for (const [index, line] of draft.lines.slice(0, longestHead).entries()) {
    if (draft.spoken.has(index) || (index > last && last >= 0)) break;
    if (openingDateline(line.text) && isProse(line.text)) return paragraphs <= 1 ? index : end;
    prose += proseOf(line.text);
    // What stands below most of the words stands below the article.
    if (prose > all * mostOfText && prose > longestStandfirst) break;
    if (marksHead(draft, index)) end = index + 1;
    else if (wordsIn(line.text) >= longParagraph && !draft.own[index]) paragraphs++;
    if (paragraphs > 1) break;
  }
  return end > 0 && isPlaceBelowByline(draft, end) ? end + 1 : end;
}

/** UTF-16 units: two sentences, so that the standfirst of a very short article does not end its head. */
const longestStandfirst = 300;
const mostOfText = 0.65;
const proseOf = (line: string): number => (isProse(line) ? line.length : 0);

/** True for a line that stands above articles and hardly ever in them. */
function marksHead(draft: Draft, index: number): boolean {
  const own = draft.own[index];
  const heads = own?.heads === true && (index === 0 || own.reason !== sectionReason);
  return (
    heads || isNamesAboveArticle(draft, index) || isByline(draft.lines[index]?.text ?? '') || draft.decided[index]?.role === 'key points'
  );
}

/** Gives roles to the lines above the article. */
export function arrangeHead(draft: Draft, end: number): void {
  const state: HeadState = { headline: draft.title !== undefined, standfirst: false, broken: false };
  for (let index = 0; index < end; index++) {
    draft.decided[index] ??= decideInHead(draft, index, end, state);
    const role = draft.decided[index]?.role;
    if (role === 'headline') Object.assign(state, { headline: true, standfirst: false, broken: false });
    else if (role === 'standfirst') state.standfirst = true;
    else if (role !== 'byline' && role !== 'caption') state.broken = true;
  }
  arrangeTitle(draft, end, state);
}

interface HeadState {
  headline: boolean;
  standfirst: boolean;
  /** True where something else stood between the last headline and here. */
  broken: boolean;
}

function decideInHead(draft: Draft, index: number, end: number, state: HeadState): Decision {
  const line = draft.lines[index]?.text ?? '';
  const own = draft.own[index];
  if (isTitle(draft, line)) return { role: 'headline', reason: 'the title given with the text' };
  if (own) return own;
  if (isByline(line)) return { role: 'byline', reason: isDesk(line) ? 'a post without a name' : 'names the writer' };
  if (isMasthead(draft, index, end)) return furniture(mastheadReason);
  if (state.headline && (isOutletName(line) || isInstitution(line))) return furniture(mastheadReason);
  if (isBullet(line)) return body('list entry');
  const words = wordsIn(line);
  const sentence = isSentence(line) && !(/[!?]["”’]?$/u.test(line) && words <= 20);
  if (state.headline && isNames(line) && !isTitleLike(draft, index)) return { role: 'byline', reason: 'names alone above the article' };
  if (isPlaceBelowByline(draft, index)) return { role: 'dateline', reason: 'place below the byline' };
  if (isQuoted(line)) return { role: 'pull quote', reason: 'quotation set apart above the article' };
  if (!sentence && words <= 35) {
    if (!state.headline) return { role: 'headline', reason: 'first line above the article' };
    if (state.broken && words >= 5) return { role: 'headline', reason: 'second headline above the article' };
    return state.standfirst
      ? { role: 'caption', reason: 'short line above the article' }
      : { role: 'standfirst', reason: 'line below the headline' };
  }
  if (/:$/u.test(line)) return body('announces what follows');
  if (words >= 45)
    return isSummary(draft, index, end)
      ? { role: 'summary', reason: 'paragraph above the key points or a second headline' }
      : body('paragraph');
  if (state.standfirst && words <= 25) return { role: 'caption', reason: 'sentence of its own between standfirst and article' };
  return { role: 'standfirst', reason: 'between headline and article' };
}

/** The headline where it stands below bylines and days, or where nothing marks the end of the head. */
function arrangeTitle(draft: Draft, end: number, state: HeadState): void {
  let at = end;
  while (at < end + 4 && (draft.own[at]?.role === 'furniture' || (!draft.decided[at] && isMasthead(draft, at, at + 3)))) {
    draft.decided[at] ??= draft.own[at] ?? furniture(mastheadReason);
    at++;
  }
  arrangeTitleAt(draft, at, state);
}

function arrangeTitleAt(draft: Draft, end: number, state: HeadState): void {
  const line = draft.lines[end];
  if (line === undefined || draft.decided[end] || draft.own[end]) return;
  const title = isTitle(draft, line.text);
  if (!title && (openingDateline(line.text) || !looksLikeHeadline(draft, end))) return;
  if (!title && draft.title !== undefined && end === 0 && wordsIn(line.text) >= 5) {
    draft.decided[end] = { role: 'standfirst', reason: 'first line below the title given with the text' };
    return;
  }
  if (!title && state.headline) return;
  draft.decided[end] = { role: 'headline', reason: title ? 'the title given with the text' : 'first line of the text' };
  const below = draft.lines[end + 1];
  const next = draft.lines[end + 2];
  if (below === undefined || next === undefined || draft.own[end + 1] || draft.decided[end + 1]) return;
  const words = wordsIn(below.text);
  if (isSentence(below.text) && below.opens && words >= 6 && words <= 30 && wordsIn(next.text) >= words * 2 && !/:$/u.test(below.text))
    draft.decided[end + 1] = { role: 'standfirst', reason: 'one sentence between headline and article' };
}

function looksLikeHeadline(draft: Draft, index: number): boolean {
  const line = draft.lines[index]?.text ?? '';
  const next = draft.lines[index + 1];
  const closed = isSentence(line) && !(/[!?]["”’]?$/u.test(line) && wordsIn(line) <= 20);
  return (
    next !== undefined &&
    !closed &&
    wordsIn(line) <= 30 &&
    line.length <= 240 &&
    /^["“‘'«\p{Lu}\p{N}$€£¥]/u.test(line) &&
    !isBullet(line) &&
    !/\t| {2,}/u.test(line)
  );
}

const isTitle = (draft: Draft, line: string): boolean =>
  draft.title !== undefined && line.length <= draft.title.length + 30 && bare(line).length > 0 && bare(line) === bare(draft.title);

/** A later line of the head that would be the headline if this one were not. */
const isTitleLike = (draft: Draft, index: number): boolean =>
  draft.decided.slice(0, index).every((decision) => decision?.role !== 'headline');

/** The publisher's own name above the headline: in capitals, or the outlet as given. */
function isMasthead(draft: Draft, index: number, end: number): boolean {
  const line = draft.lines[index]?.text ?? '';
  if (wordsIn(line) > 12 || isSentence(line)) return false;
  if (draft.outlet !== undefined && bare(line) === bare(draft.outlet)) return true;
  const later = draft.lines
    .slice(index + 1, end + 1)
    .some((other, offset) => !draft.own[index + 1 + offset] && !isSentence(other.text) && wordsIn(other.text) >= 4);
  return later && line === line.toUpperCase() && namesPublisher(line) && draft.decided.every((decision) => decision?.role !== 'headline');
}

/** Names alone are a byline where a title stands above, a place or paragraph below, and the text has no other line like it. */
function isNamesAboveArticle(draft: Draft, index: number): boolean {
  const line = draft.lines[index]?.text ?? '';
  if (
    index < 1 ||
    index > 6 ||
    !(isNames(line) || isOutletName(line) || (isInstitution(line) && draft.lines[index + 1]?.opens === true)) ||
    isSentence(line)
  )
    return false;
  if (draft.lines.slice(0, index).some((above) => wordsIn(above.text) >= longParagraph)) return false;
  const below = draft.lines[index + 1];
  if (index < 2 && !/&| and /u.test(line) && below?.opens !== true) return false;
  if (line === line.toUpperCase() && (below?.opens !== true || index > 3)) return false;
  if (below === undefined || !(isProse(below.text) || isPlaceBelowByline(draft, index + 1))) return false;
  return draft.lines.slice(index + 2, index + 60).every((other) => !isNames(other.text));
}

function isPlaceBelowByline(draft: Draft, index: number): boolean {
  const line = draft.lines[index]?.text ?? '';
  const above = draft.lines[index - 1]?.text;
  if (above === undefined || draft.lines[index]?.opens || !(isByline(above) || isNames(above))) return false;
  return /^\p{Lu}[\p{L}.'’-]+(?:[ ,/]{1,2}\p{Lu}[\p{L}.'’-]+){0,3}$/u.test(line);
}

const isQuoted = (line: string): boolean => /^["“«][^"“”«»]{15,400}["”»]$/u.test(line);

const isSummary = (draft: Draft, index: number, end: number): boolean =>
  draft.lines.slice(index + 1, end).some((line, offset) => {
    const at = index + 1 + offset;
    return (
      draft.decided[at]?.role === 'key points' ||
      (!draft.own[at] && !isSentence(line.text) && wordsIn(line.text) >= 5 && !isBullet(line.text))
    );
  });
