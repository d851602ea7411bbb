import type { Scene } from './scene.ts';

/** "Harbour Guard Corps (HGC)": names that the text gives letters to. */
const introduced = /((?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the|on|&))* )+)\((?:the )?(\p{Lu}{2,8})\)/gu;

const known = new WeakMap<Scene, ReadonlyMap<string, string>>();

/** The name in full where the text has given it, and the name else. */
export function fullName(scene: Scene, name: string): string {
  const names =
    known.get(scene) ??
    new Map([...scene.document.text.matchAll(introduced)].flatMap(([, long = '', letters = '']) => pairOf(long, letters)));
  known.set(scene, names);
  return names.get(name) ?? name;
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
