import type { Line } from '#model/line.ts';
import type { Found } from './found.ts';
import { bodies } from './office-words.ts';

/** The name that a text gives for a body's letters: with them in brackets behind it, or because its words begin with them. */
export function spelt(letters: string, found: readonly Found[]): string | undefined {
  for (const { line } of found) {
    const at = line.tokens.findIndex(({ form }, token) => form === letters && /^[(,]$/.test(line.tokens[token - 1]?.form ?? ''));
    const name = nameBefore(line, at, letters) ?? nameInOtherTongue(line, at) ?? nameWithInitials(line, letters);
    if (name) return name;
  }
  return undefined;
}

/** "Liberal Democratic Party" for "LDP": words with capitals that begin with its letters and end as bodies do. */
function nameWithInitials({ tokens, lower, words }: Line, letters: string): string | undefined {
  const size = letters.length;
  const at = tokens.findIndex(
    (_, from) =>
      bodies.test(lower[from + size - 1] ?? '') && [...letters].every((letter, n) => tokens[from + n]?.form.startsWith(letter) === true),
  );
  return at < 0 ? undefined : words(at, at + size);
}

/** "Republican Harbour Party (CHP)": letters of another language than the name's, right behind a body's noun. */
function nameInOtherTongue(line: Line, at: number): string | undefined {
  const end = at - 1;
  if (line.tokens[end]?.form !== '(' || line.tokens[at + 1]?.form !== ')' || !bodies.test(line.lower[end - 1] ?? '')) return undefined;
  let from = end;
  while (from > 0 && /^(?:['’]s?|\p{Lu}\S*)$/u.test(line.tokens[from - 1]?.form ?? '')) from--;
  return end - from >= 2 ? line.words(from, end) : undefined;
}

/** "Liberal Democratic Party (LDP)": the words with capitals before the bracket, where they begin with its letters. */
function nameBefore(line: Line, at: number, letters: string): string | undefined {
  let rest = letters.length;
  // "the Harbour Distillers Limited's (HDL)"
  const end = /^['’]s$/.test(line.tokens[at - 2]?.form ?? '') ? at - 2 : at - 1;
  let from = end;
  while (rest > 0 && from > 0) {
    const form = line.tokens[from - 1]?.form ?? '';
    if (form[0] === letters[rest - 1]) rest--;
    else if (!/^(?:of|for|and|the|&|\p{Lu}\S*)$/u.test(form)) return undefined;
    from--;
  }
  return rest === 0 && at > 0 ? line.words(from, end) : undefined;
}
