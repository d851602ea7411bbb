import type { Clause } from '#model/clause.ts';
import { sayingVerbs } from '#values/saying.ts';
import { mentionAt, type Place, type Scene } from './scene.ts';
import { dateOf } from './when.ts';

/** A day, a month, or a week: "urged last week". */
export const isOfSaying = (date: string): boolean => /^\d{4}-\d{2}(?:-\d{2}(?:\/\d{4}-\d{2}-\d{2})?)?$/.test(date);

/** So many sentences on a text still tells of the same speech. */
const oneOccasion = 14;

/** What somebody does with words, or where he is to be heard. */
const appears =
  /^(?:urge|call|call on|reiterate|repeat|vow|speak|address|disclose|reveal|confirm|accuse|criticise|criticize|condemn|hail|praise|reject|deny|hit back|hit|respond|reply|react|appeal|demand|comment|brief|promise|pledge|rule out|dismiss|defend|admit|acknowledge)$/;

/** "announced on Wednesday. “…,” she said": what the same person says next was said then, too. */
export function saidJustBefore(scene: Scene, speaker: { readonly sentence: number; readonly token: number }): string | undefined {
  const who = nameAt(scene.places[speaker.sentence], speaker.token);
  for (let at = speaker.sentence - 1; who && at >= Math.max(0, speaker.sentence - oneOccasion); at--) {
    const place = scene.places[at];
    const told = place?.clauses.filter(
      ({ kind, lemma, tense, head, arguments: all }) =>
        kind === 'verb' &&
        tense === 'past' &&
        // What he "had warned" he warned at another time.
        !/\bhad\b/i.test(place.line.words(Math.max(0, head - 3), head)) &&
        (sayingVerbs.has(lemma) || appears.test(lemma)) &&
        all.some(({ role, heads }) => role === 'subject' && heads.some((head) => nameAt(place, head) === who)),
    );
    const date = place && told?.map((clause) => dateOf(scene, place, clause)).find((day) => day !== undefined);
    if (date) return isOfSaying(date) && told?.some((clause) => isOwnDay(place, clause, date)) ? date : undefined;
  }
  return undefined;
}

const nameAt = (place: Place | undefined, token: number): string | undefined => place && mentionAt(place, token)?.actors[0]?.name;

/** Not of what is said: "said the meeting in Edoras last month agreed …" dates the meeting. */
const isOwnDay = ({ line: { tokens }, dates }: Place, { arguments: all }: Clause, value: string): boolean => {
  const isSaid = (start: number): boolean =>
    all.some(({ role, from, to }) => role === 'complement' && (tokens[from]?.start ?? 0) <= start && start < (tokens[to - 1]?.end ?? 0));
  return dates.every((date) => date.value !== value || !isSaid(date.start));
};
