import { existsSync, readFileSync } from 'node:fs';
import type { Written } from '#brief/own-words.ts';
import { countryFrom } from '#values/country.ts';
import { isDay } from '#values/day.ts';
import { Complaint } from './cli/complaint.ts';

/** The file beside a ledger in which a desk keeps its own paragraphs, and notes on single sentences. */
export const ownWordsBeside = (ledger: string): string => `${ledger.replace(/\.db$/u, '')}.notes.md`;

/** What the desk wrote on these countries; nothing where there is no such file. @throws Complaint that names the line where it cannot be read. */
export function ownWordsOn(ledger: string, countries: readonly string[]): readonly Written[] {
  const file = ownWordsBeside(ledger);
  if (!existsSync(file)) return [];
  const pair = [...countries].sort().join('-');
  return readOwnWords(readFileSync(file, 'utf8'), file).filter((written) => written.pair === pair);
}

interface WrittenOn extends Written {
  /** Codes in alphabetical order, with a hyphen between. */
  readonly pair: string;
}

/**
 * Reads a file of Markdown: "# JPN-PAK" names the pair or the country, "## Position" what follows, and every paragraph or point ends with what
 * it rests on, in square brackets: "[f-0123456789abcdef, c-…; 2026-02-11]". The day, where it is given, is that of the last check.
 */
export function readOwnWords(text: string, file: string): readonly WrittenOn[] {
  const found: WrittenOn[] = [];
  let pair: string | undefined;
  let under: string | undefined;
  let open: { line: number; words: string[] } | undefined;
  const fail = (line: number, because: string): Complaint => new Complaint(`${file}, line ${line}: ${because}`);
  const close = (): void => {
    if (open === undefined) return;
    const { line, words } = open;
    if (pair === undefined) throw fail(line, 'Nothing says which countries this is about. Put a line such as "# JPN-PAK" above it.');
    found.push({ pair, ...paragraphIn(words.join(' '), under ?? 'Position', (because) => fail(line, because)) });
    open = undefined;
  };
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const heading = /^(#{1,2}) +(.+?)\s*$/u.exec(line);
    const point = /^\s*[-*] +(.*)$/u.exec(line);
    if (heading || point || line.trim() === '') close();
    if (heading?.[1] === '#') pair = pairIn(heading[2] ?? '', (because) => fail(index + 1, because));
    else if (heading) under = heading[2];
    else if (line.trim() !== '') open = { line: open?.line ?? index + 1, words: [...(open?.words ?? []), (point?.[1] ?? line).trim()] };
    if (heading?.[1] === '#') under = undefined;
  }
  close();
  return found;
}

/** The pair that a heading names, by codes or names. */
export function pairIn(heading: string, fail: (because: string) => Complaint): string {
  const names = countryFrom(heading) === undefined ? heading.split(/\s*[–—]\s*|\s+-\s+|(?<=^[A-Z]{3})-(?=[A-Z]{3}$)|\s*,\s*/u) : [heading];
  const codes = names.map((name) => {
    const code = countryFrom(name);
    if (code === undefined) throw fail(`"${name.slice(0, 60)}" is no country. Write "# JPN-PAK" or "# Japan – Pakistan".`);
    return code;
  });
  return [...new Set(codes)].sort().join('-');
}

function paragraphIn(text: string, under: string, fail: (because: string) => Complaint): Written {
  const ground = /\s*\[((?:[fc]-[0-9a-f]{16}(?:,\s*)?)+)(?:;\s*([0-9-]+))?\]\s*$/u.exec(text);
  if (!ground)
    throw fail(
      `"${text.slice(0, 40)}" does not say what it rests on. End it with facts or claims: [f-0123456789abcdef, c-0123456789abcdef; 2026-02-11].`,
    );
  const [all, ids = '', checked] = ground;
  if (checked !== undefined && !isDay(checked)) throw fail(`"${checked}" is no day. Write it as 2026-02-11.`);
  const restsOn = ids
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return { under, text: text.slice(0, -all.length), restsOn, ...(checked !== undefined && { checked }) };
}
