import { type Draft, furniture, isProse, isSentence, wordsIn } from './draft.ts';
import { isBullet } from './line.ts';
import type { LineRole } from './line-rule.ts';

type Section = NonNullable<LineRole['opens']>;

/** Gives roles to the boxes that announce themselves: key points, links to other articles, readers' comments. */
export function openSections(draft: Draft): void {
  let section: Section | undefined;
  const prose = { before: 0, all: draft.lines.reduce((sum, line) => sum + (isProse(line.text) ? line.text.length : 0), 0) };
  let entries = 0;
  for (const [index, line] of draft.lines.entries()) {
    const own = draft.own[index];
    if (isProse(line.text)) prose.before += line.text.length;
    const opened = sectionAt(draft, index, prose);
    if (opened) {
      section = opened;
      entries = 0;
      draft.decided[index] = { role: own?.role ?? 'furniture', reason: own?.reason ?? 'heading of a box' };
      continue;
    }
    if (section === undefined) continue;
    if (section === 'comments') {
      const kept = own?.role === 'furniture' || own?.role === 'credit';
      draft.decided[index] = kept ? own : { role: 'comment', reason: "below the heading of the readers' comments" };
    } else if (section === 'key points' && entries === 0 && prose.before < 1500 && isSummary(draft, index)) {
      draft.decided[index] = { role: 'summary', reason: 'paragraph below the heading of the key points' };
      section = undefined;
    } else if (belongs(draft, index, section, entries)) {
      entries++;
      draft.decided[index] =
        section === 'links'
          ? furniture('link in a list of other articles')
          : { role: 'key points', reason: 'entry below the heading of the key points' };
    } else section = undefined;
  }
}

/** The section that a line opens at its place. A counter of comments above the article opens none. */
function sectionAt(draft: Draft, index: number, prose: { readonly before: number; readonly all: number }): Section | undefined {
  const own = draft.own[index];
  const line = draft.lines[index];
  if (own?.opens === undefined || line === undefined) return undefined;
  if (own.opens === 'comments')
    return prose.before > 200 && (prose.all < prose.before * 5 || (prose.before > 600 && own.role === 'comment')) ? 'comments' : undefined;
  if (own.opens === 'links') return /[:»>]\s*\S/u.test(line.text) ? undefined : 'links';
  return 'key points';
}

/** One paragraph in place of the points, as machines write them. */
function isSummary(draft: Draft, index: number): boolean {
  const line = draft.lines[index];
  return (
    line !== undefined &&
    draft.own[index] === undefined &&
    !isBullet(line.text) &&
    isProse(line.text) &&
    wordsIn(line.text) >= 25 &&
    wordsIn(line.text) <= 120
  );
}

function belongs(draft: Draft, index: number, section: Section, entries: number): boolean {
  const line = draft.lines[index];
  if (line === undefined || draft.own[index] !== undefined || entries >= 15) return false;
  if (isBullet(line.text)) return true;
  if (line.opens && entries > 0) return false;
  if (section === 'key points') return !line.opens && wordsIn(line.text) <= 40;
  return !isSentence(line.text) && wordsIn(line.text) <= 20;
}
