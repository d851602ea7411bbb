import type { Context, Draft, Kind, Sayings } from './context.ts';
import { filled } from './context.ts';
import { compareSayings, type Saying } from './saying.ts';
import { namedBy } from './standing.ts';
import { bestOf, lastSaid, standingByAge } from './support.ts';
import { contentWords, overlap } from './wording.ts';

/** Someone's words: the same where they are worded nearly alike, shortened or cut. */
export const wordsKind: Kind = {
  thingOf: (saying, context) => namedBy(saying, context, () => true).join(' · '),
  cluster: (sayings) => clusterWords(sayings),
  decide: (key, clusters, context) => clusters.map((sayings) => draftWords(key, sayings, context)),
};

const textOf = ({ claim }: Saying): string => {
  const { value } = claim;
  if (value && 'quote' in value) return value.quote;
  return value && 'text' in value ? value.text : claim.evidence[0].exact;
};

interface Heard {
  readonly words: ReadonlySet<string>;
  readonly members: Saying[];
}

/** A word that so many of a speaker's sayings share finds nothing any more. */
const mostSharing = 60;

/** The longest wording first, so that cut ones find it. */
function clusterWords(sayings: Sayings): readonly Sayings[] {
  const heard: Heard[] = [];
  const byWord = new Map<string, Heard[]>();
  const ordered = sayings.map((saying) => ({ saying, words: new Set(contentWords(textOf(saying))) }));
  ordered.sort((a, b) => b.words.size - a.words.size || compareSayings(a.saying, b.saying));
  for (const { saying, words } of ordered) {
    const votes = new Map<Heard, number>();
    for (const word of words) for (const other of byWord.get(word) ?? []) votes.set(other, (votes.get(other) ?? 0) + 1);
    const home = [...votes]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 8)
      .find(([other]) => isSame(words, other.words))?.[0];
    if (home) {
      home.members.push(saying);
      continue;
    }
    const opened = { words, members: [saying] };
    heard.push(opened);
    for (const word of words) {
      const sharing = byWord.get(word) ?? [];
      if (sharing.length < mostSharing) byWord.set(word, [...sharing, opened]);
    }
  }
  return filled(heard.map(({ members }) => members.sort(compareSayings)));
}

/** At least three in five words of the shorter, and not a mere scrap of the longer. */
function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const { contained, jaccard } = overlap(a, b);
  const shorter = Math.min(a.size, b.size);
  return jaccard >= 0.6 || (shorter >= 4 && contained >= 0.85) || (shorter >= 6 && contained >= 0.65 && jaccard >= 0.4);
}

function draftWords(key: string, sayings: Sayings, context: Context): Draft {
  const best = bestOf(sayings);
  const dated = sayings.find((saying) => saying.period);
  return {
    key: `${key} · ${contentWords(textOf(best)).slice(0, 8).join(' ')}`,
    own: contentWords(textOf(best)).join(' '),
    sayings,
    best,
    status: best.claim.status,
    ...(dated?.claim.date !== undefined && { date: dated.claim.date }),
    rivals: [],
    history: [],
    ...standingByAge(sayings, context, lastSaid(sayings), context.type.lasts),
  };
}
