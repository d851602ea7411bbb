import type { Place, Scene } from './scene.ts';
import { isAhead } from './when.ts';

/** "Sunday's snap election", "the polls held on 4 May": the day that the words of the event themselves bear, in the sentence or near it. */
export function dayOfEvent(scene: Scene, place: Place, { datedBy }: { readonly datedBy?: readonly string[] }): string | undefined {
  if (!datedBy) return undefined;
  const words = datedBy.map((word) => word.replace(/^the /, '')).join('|');
  const before = new RegExp(`^(?:['’]s)? (?:[\\p{L}-]+ ){0,3}(?:${words})`, 'iu');
  const behind = new RegExp(`\\b(?:${words})s? (?:(?:was|were|that was|which was)? ?held )?(?:on |in )?(?:the )?$`, 'iu');
  const text = scene.document.text;
  for (const back of [0, 1, 2, 3, 4, 5, 6]) {
    const each = scene.places[place.line.index - back];
    const day = each?.dates.find(
      ({ kind, value, start, end }) =>
        kind === 'point' &&
        /^\d{4}-\d{2}/.test(value ?? '') &&
        (before.test(text.slice(end, end + 60)) || behind.test(text.slice(Math.max(0, start - 60), start))),
    )?.value;
    if (day) return isAhead(scene, day) ? undefined : day;
  }
  return undefined;
}
