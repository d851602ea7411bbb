import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Complaint } from './cli/complaint.ts';
import { ownWordsBeside, pairIn, readOwnWords } from './own-words.ts';

/** What somebody of the house writes on a pair, or on a country. */
export interface Writing {
  /** Codes in alphabetical order, with a hyphen between. */
  readonly pair: string;
  /** "Position", "Talking points", "Asks", "Notes" or another heading. */
  readonly under: string;
  /** One paragraph. Empty: what `instead` names is taken out. */
  readonly text: string;
  /** Facts or claims. */
  readonly restsOn: readonly string[];
  /** YYYY-MM-DD: the day on which it was checked. */
  readonly checked: string;
  /** The words of a paragraph that this one takes the place of. */
  readonly instead?: string;
}

/**
 * Puts a paragraph into the file of own words beside a ledger, where people would look for it; all other lines stay as they are.
 * False where what it should replace is no longer there. @throws Complaint where the file cannot be read, with the line.
 */
export function writeOwnWords(ledger: string, writing: Writing): boolean {
  const file = ownWordsBeside(ledger);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  readOwnWords(before, file);
  const after = edited(before, writing);
  if (after === undefined) return false;
  readOwnWords(after, file);
  writeFileSync(`${file}.new`, after);
  renameSync(`${file}.new`, file);
  return true;
}

/** The text with the paragraph in it; undefined where the one to replace is not found. */
export function edited(text: string, { pair, under, text: words, restsOn, checked, instead }: Writing): string | undefined {
  const lines = text === '' ? [] : text.replace(/\r?\n$/u, '').split(/\r?\n/u);
  const line = `- ${words.replace(/\s+/gu, ' ').trim()} [${restsOn.join(', ')}; ${checked}]`;
  const put = words.trim() === '' ? [] : [line];
  if (instead !== undefined) {
    const [from, to] = stretchOf(lines, instead) ?? [];
    if (from === undefined || to === undefined) return undefined;
    return `${lines.toSpliced(from, to - from, ...put).join('\n')}\n`;
  }
  const [start, end] = below(lines, 0, lines.length, (heading) => namesPair(heading, pair)) ?? [];
  if (start === undefined || end === undefined)
    return `${[...lines, ...(lines.length > 0 ? [''] : []), `# ${pair}`, `## ${under}`, ...put].join('\n')}\n`;
  const section = below(lines, start, end, (heading) => heading === `## ${under}`);
  const at = lastFilled(lines, section ? section[1] : end);
  return `${lines.toSpliced(at, 0, ...(section ? put : [`## ${under}`, ...put])).join('\n')}\n`;
}

const namesPair = (heading: string, pair: string): boolean =>
  heading.startsWith('# ') && pairIn(heading.slice(2), (because) => new Complaint(because)) === pair;

/** The lines of a heading and what stands below it, up to the next heading of its rank. */
function below(
  lines: readonly string[],
  from: number,
  to: number,
  is: (heading: string) => boolean,
): readonly [number, number] | undefined {
  const start = lines.findIndex((line, index) => index >= from && index < to && is(line.trim()));
  if (start < 0) return undefined;
  const rank = /^#+ /u.exec(lines[start] ?? '')?.[0] ?? '# ';
  const next = lines.findIndex((line, index) => index > start && index < to && (line.startsWith(rank) || line.startsWith('# ')));
  return [start, next < 0 ? to : next];
}

/** Blank lines at the end of a section stay below what is added. */
function lastFilled(lines: readonly string[], end: number): number {
  let at = end;
  while (at > 0 && (lines[at - 1] ?? '').trim() === '') at -= 1;
  return at;
}

/** The lines that a paragraph takes up, found by its words. */
function stretchOf(lines: readonly string[], words: string): readonly [number, number] | undefined {
  const plain = (line: string): string => line.replace(/^\s*[-*] +/u, '').trim();
  for (let from = 0; from < lines.length; from++) {
    let joined = '';
    for (let to = from; to < lines.length && (lines[to] ?? '').trim() !== '' && !/^#{1,2} /u.test(lines[to] ?? ''); to++) {
      if (to > from && /^\s*[-*] +/u.test(lines[to] ?? '')) break;
      joined = joined === '' ? plain(lines[to] ?? '') : `${joined} ${plain(lines[to] ?? '')}`;
      if (joined.replace(/\s*\[[^\]]*\]\s*$/u, '') === words && /\]\s*$/u.test(joined)) return [from, to + 1];
    }
  }
  return undefined;
}
