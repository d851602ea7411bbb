import type { Line } from '#model/line.ts';
import type { Scene } from './scene.ts';

/**
 * "Harbour Guard Corps (HGC)": names that the text gives letters to. No more words are looked at than letters can stand for, and no longer
 * ones than there are, so that pages of capitals cost no more than others.
 */
const introduced = /(?<!\p{L})((?:\p{Lu}[\p{L}’'-]{0,40}(?: (?:of|for|and|the|on|&)){0,3} ){1,8})\((?:the )?(\p{Lu}{2,8})\)/gu;

const known = new WeakMap<Scene, ReadonlyMap<string, string>>();

/** The name in full where the text has given it, and the name else. */
export function fullName(scene: Scene, name: string): string {
  const names = known.get(scene) ?? namesByLetters(scene.document.text);
  known.set(scene, names);
  return names.get(name) ?? name;
}

/** The names that a text gives letters or a short name to, by these. */
export const namesByLetters = (text: string): ReadonlyMap<string, string> =>
  new Map([
    ...[...text.matchAll(introduced)].flatMap(([, long = '', letters = '']) => pairOf(long, letters)),
    ...[...text.matchAll(shortened)].flatMap(([, long = '', short = '']) => shortFor(long, short)),
  ]);

/** "Southern Command - or Southcom -", "Southern Command (Southcom)". */
const shortened =
  /(?<!\p{L})((?:\p{Lu}[\p{L}’'-]{0,40} ){1,6}\p{Lu}[\p{L}’'-]{0,40}),? ?(?:[-–—] )?(?:\((?:or |known as )?|(?:or|known as) )(\p{Lu}\p{Ll}{3,14})(?=[),;]| [-–—])/gu;

/** Its first three letters begin one of the words of the name, and three more another. */
function shortFor(long: string, short: string): [string, string][] {
  const starts = long.split(' ').map((word) => word.slice(0, 3).toLowerCase());
  const isShort = starts.some(
    (start, at) => short.toLowerCase().startsWith(start) && starts.slice(at + 1).some((next) => short.toLowerCase().indexOf(next) > 2),
  );
  return isShort ? [[short, long]] : [];
}

/** The last words before the bracket that begin with the letters, in their order. */
function pairOf(long: string, letters: string): [string, string][] {
  const words = long.trim().split(' ');
  for (let from = words.length - 1; from >= 0; from--) {
    const initials = words
      .slice(from)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    if (initials === letters) return [[letters, words.slice(from).join(' ')]];
  }
  return [];
}

/** Letters in brackets right behind what they stand for, by the index of the letters: "Memorandum of Understanding (MoU)". */
export const areLetters = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]?.form === '(' && tokens[at + 1]?.form === ')' && /^\p{Lu}[\p{L}.]{1,8}$/u.test(tokens[at]?.form ?? '');

/** Where a phrase goes on that letters in brackets interrupt: "Memorandum of Understanding (MoU) on Horses"; else where it ends. */
export const pastLetters = (line: Line, to: number): number => (areLetters(line, to + 1) ? to + 3 : to);
