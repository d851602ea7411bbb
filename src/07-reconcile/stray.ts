import type { Context, Kind } from './context.ts';
import { groupBy } from './groups.ts';
import { nameTokens } from './person.ts';
import { isCode, listOf } from './roles.ts';
import { compareText, type Saying } from './saying.ts';
import { readSlot } from './slot-name.ts';
import { countSupport } from './support.ts';
import { holderOf } from './tenure.ts';

interface Post {
  readonly saying: Saying;
  readonly office: string;
  /** One person at a time holds it. */
  readonly single: boolean;
  readonly country: string;
  readonly person: string;
  readonly family: string;
}

const blocs = new Set(['EUE']);

/** Office, country and holder, where the claim is about an office of a country. Blocs lend each other people: they are left out. */
function postOf(saying: Saying, context: Context): Post | undefined {
  const { identity } = context.type;
  if (identity.kind !== 'slot') return undefined;
  const country = identity.by.flatMap((role) => listOf(saying.claim.roles[role])).find(isCode);
  const role = identity.by.find((name) => context.type.roles[name]?.kind === 'text');
  const holder = holderOf(saying, context);
  const family = nameTokens(holder).at(-1);
  if (country === undefined || role === undefined || family === undefined) return undefined;
  const slot = readSlot(listOf(saying.claim.roles[role])[0] ?? '', country);
  if (blocs.has(country)) return undefined;
  return {
    saying,
    office: slot.name,
    single: slot.single && !slot.postMissing,
    country,
    person: context.register.keyOf(holder, saying.document.id),
    family,
  };
}

/**
 * Nobody serves two countries. Where that is said of a person, or by one document of a family name in one office, the country that more
 * origins give is right, and the other claim is an error of its document, or of its reading: it is set aside before holders are weighed.
 */
export const setStraysAside: NonNullable<Kind['before']> = (sayings, context) => {
  const posts = sayings.flatMap((saying) => postOf(saying, context) ?? []);
  const aside = new Map<Saying, string>();
  const settle = (claims: readonly Post[], isStray: (post: Post, right: ReadonlySet<string>) => boolean): void => {
    const countries = [...groupBy(claims, ({ country }) => country)];
    if (countries.length < 2) return;
    const ranked = countries.map(([country, own]) => ({
      country,
      own,
      ...countSupport(
        own.map(({ saying }) => saying),
        context,
      ),
    }));
    ranked.sort((a, b) => b.origins - a.origins || b.documents - a.documents || compareText(a.country, b.country));
    const [right, second] = ranked;
    if (!right || !second || (right.origins === second.origins && right.documents === second.documents)) return;
    const documents = new Set<string>(right.own.map(({ saying }) => saying.document.id));
    for (const post of claims) if (post.country !== right.country && isStray(post, documents)) aside.set(post.saying, right.country);
  };
  for (const claims of groupBy(posts, ({ person }) => person).values()) settle(claims, ({ person }) => person.includes(' '));
  const single = posts.filter((post) => post.single);
  for (const claims of groupBy(single, ({ office, family }) => `${office} ${family}`).values())
    settle(claims, ({ saying }, documents) => documents.has(saying.document.id));
  return { kept: aside.size === 0 ? sayings : sayings.filter((saying) => !aside.has(saying)), aside };
};

/** Notes what was set aside with the fact that stands against it. */
export const noteStrays: NonNullable<Kind['after']> = (drafts, context, aside) => {
  if (aside.size === 0) return drafts;
  const places = new Map<string, number>();
  drafts.forEach((draft, index) => {
    for (const own of draft.sayings) {
      const post = postOf(own, context);
      if (!post) continue;
      places.set(`${post.office} ${post.family} ${post.country}`, index);
      places.set(`${post.person} ${post.country}`, index);
    }
  });
  const byDraft = groupBy(aside, ([saying, country]) => {
    const post = postOf(saying, context);
    return String(places.get(`${post?.office} ${post?.family} ${country}`) ?? places.get(`${post?.person} ${country}`) ?? 0);
  });
  return drafts.map((draft, index) => {
    const strays = byDraft.get(String(index)) ?? [];
    return {
      ...draft,
      rivals: [
        ...draft.rivals,
        ...strays.map(([{ claim }]) => ({
          claims: [claim.id] as const,
          kind: 'different thing' as const,
          says: Object.values(claim.roles).flatMap(listOf).join(', '),
          reason: 'Gives the office to another country than better supported claims do: an error of the document, or of its reading.',
        })),
      ],
    };
  });
};
