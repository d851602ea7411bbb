import type { Line } from './line.ts';

/** What the headings over a line say of it: "High-level visits", and below it "From Gondor to Rohan:". */
export interface Heading {
  /** The words of the headings, the higher first. */
  readonly words: string;
  /** Index of the lowest of these headings among the lines. */
  readonly at: number;
  /** Country from which those listed below come. */
  readonly from?: string;
  /** Country to which they go. */
  readonly to?: string;
}

/** A line with the countries it names, in order. `to` is not included. */
export interface HeadableLine {
  readonly line: Line;
  readonly countries: readonly { readonly from: number; readonly to: number; readonly code: string }[];
}

/** For each line what stands over it; absent where nothing does, and over running text. */
export function headingsOf(lines: readonly HeadableLine[]): (Heading | undefined)[] {
  let upper: Heading | undefined;
  let lower: Heading | undefined;
  return lines.map((each, at) => {
    const isOwnLine = lines[at - 1]?.line.sentence.paragraph !== each.line.sentence.paragraph;
    if (isOwnLine && isHeading(each)) {
      const heading = headingIn(each, at);
      const isBelow = upper !== undefined && each.line.sentence.role !== 'crosshead' && (heading.from ?? heading.to) !== undefined;
      if (isBelow || (upper && isRoute(each))) lower = heading;
      else [upper, lower] = [heading, undefined];
      return undefined;
    }
    return upper && { ...upper, ...lower, words: lower ? `${upper.words} / ${lower.words}` : upper.words };
  });
}

const longest = 12;
const longestBeforeList = 30;

function isHeading({ line }: HeadableLine): boolean {
  const { tokens } = line;
  const last = tokens.at(-1)?.form ?? '';
  // "The two ministers signed the following documents:"
  if (line.sentence.role !== 'headline' && last === ':' && tokens.length <= longestBeforeList) return true;
  if (line.sentence.role === 'headline' || tokens.length > longest || /\d{4}/.test(line.words(0, tokens.length))) return false;
  const isShort =
    tokens.length <= 5 && /^\p{Lu}/u.test(tokens[0]?.form ?? '') && tokens.every(({ tag }) => tag !== 'VERB' && tag !== 'AUX');
  return line.sentence.role === 'crosshead' || (!/^[.!?…"”]$/.test(last) && (isShort || isRoute({ line, countries: [] })));
}

const isRoute = ({ line }: HeadableLine): boolean =>
  /^(?:[•*–-] ?)?(?:from|to|visits? (?:from|to|by)|by) \S/i.test(line.words(0, line.tokens.length));

/** "From Gondor to Rohan", "Visits to Rohan", "Gondorian visits", "Visits by Gondorian officials". */
function headingIn({ line, countries }: HeadableLine, at: number): Heading {
  const words = line.words(0, line.tokens.length);
  let [from, to]: [string?, string?] = [];
  for (const each of countries) {
    const before = line
      .words(Math.max(0, each.from - 3), each.from)
      .toLowerCase()
      .replace(/ ?the$/, '');
    if (/(?:^|\b)(?:from|by|of)$/.test(before)) from ??= each.code;
    else if (/(?:^|\b)(?:to|in)$/.test(before)) to ??= each.code;
    else if (/^(?:['’]s )?(?:\p{L}+ ){0,2}visits?\b/iu.test(line.words(each.to, line.tokens.length))) from ??= each.code;
  }
  return { words, at, ...(from && { from }), ...(to && { to }) };
}
