import type { Context, Draft, Kind } from './context.ts';
import { groupBy } from './groups.ts';
import { nameTokens } from './person.ts';
import { isCode, listOf } from './register.ts';
import { compareText, type Saying } from './saying.ts';
import { readSlot } from './slot-name.ts';
import { holderOf } from './tenure.ts';

/** Office and family name, where the claim is about an office of a country. */
function postOf(saying: Saying, context: Context): { readonly post: string; readonly country: string } | undefined {
  const { identity } = context.type;
  if (identity.kind !== 'slot') return undefined;
  const country = identity.by.flatMap((role) => listOf(saying.claim.roles[role])).find(isCode);
  const office = identity.by.find((role) => context.type.roles[role]?.kind === 'text');
  const family = nameTokens(holderOf(saying, context)).at(-1);
  if (country === undefined || office === undefined || family === undefined) return undefined;
  const slot = readSlot(listOf(saying.claim.roles[office])[0] ?? '', country);
  return slot.single && !slot.postMissing ? { post: `${slot.name} ${family}`, country } : undefined;
}

/**
 * Nobody is prime minister of two countries. Where one document says so of a family name, the country that more documents give is right,
 * and the other claim is an error of that document, or of its reading: it is set aside before holders are weighed.
 */
export const setStraysAside: NonNullable<Kind['before']> = (sayings, context) => {
  const posts = groupBy(
    sayings.flatMap((saying) => {
      const post = postOf(saying, context);
      return post ? [{ saying, ...post }] : [];
    }),
    ({ post }) => post,
  );
  const aside = new Map<Saying, string>();
  for (const claims of posts.values()) {
    const countries = [...groupBy(claims, ({ country }) => country)].map(([country, own]) => ({
      country,
      documents: new Set(own.map(({ saying }) => saying.document.id)),
    }));
    if (countries.length < 2) continue;
    countries.sort((a, b) => b.documents.size - a.documents.size || compareText(a.country, b.country));
    const [right, second] = countries;
    if (!right || !second || right.documents.size === second.documents.size) continue;
    for (const { saying, country } of claims)
      if (country !== right.country && right.documents.has(saying.document.id)) aside.set(saying, right.country);
  }
  return { kept: aside.size === 0 ? sayings : sayings.filter((saying) => !aside.has(saying)), aside };
};

/** Notes what was set aside with the fact that stands against it. */
export const noteStrays: NonNullable<Kind['after']> = (drafts, context, aside) => {
  if (aside.size === 0) return drafts;
  const byDraft = groupBy(aside, ([saying, country]) => {
    const post = postOf(saying, context)?.post;
    const fits = (draft: Draft): boolean =>
      draft.sayings.some((own) => {
        const other = postOf(own, context);
        return other?.post === post && other?.country === country;
      });
    return String(drafts.findIndex(fits));
  });
  return drafts.map((draft, index) => {
    const strays = byDraft.get(String(index)) ?? [];
    return {
      ...draft,
      rivals: [
        ...draft.rivals,
        ...strays.map(([{ claim }]) => ({
          claims: [claim.id] as const,
          kind: 'misprint' as const,
          says: Object.values(claim.roles).flatMap(listOf).join(', '),
          reason: 'The same document gives the office to another country, and more documents agree with that.',
        })),
      ],
    };
  });
};
