import type { ComponentChildren } from 'preact';
import { to } from '../address.ts';
import type { Kind } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { words } from '../words.ts';
import { codesIn, useNames } from './countries.ts';

/** The head of every view about a pair or a country: its names, and the ways to look at it. */
export function PairHead({
  pair,
  here,
  kind,
  children,
}: {
  readonly pair: string;
  readonly here: string;
  readonly kind: string;
  readonly children?: ComponentChildren;
}) {
  const nameOf = useNames();
  const kinds = useAnswer<readonly Kind[]>(question('/kinds'));
  const ways: readonly (readonly [string, string, string])[] = [
    ['brief', words.pairNav.brief, to(['brief', pair])],
    ['changes', words.pairNav.changes, to(['changes', pair])],
    ['timeline', words.pairNav.timeline, to(['timeline', pair])],
    ['map', words.pairNav.map, to(['map', pair])],
    ['remainder', words.pairNav.remainder, to(['remainder', pair])],
  ];
  return (
    <header class="pair-head">
      <p class="kind">{kind}</p>
      <h1>
        {codesIn(pair).map((code, index) => (
          <span key={code}>
            {index > 0 && <i aria-hidden="true"> – </i>}
            {nameOf(code)}
          </span>
        ))}
      </h1>
      {children}
      <nav aria-label={words.pairNav.label}>
        {ways.map(([name, label, address]) => (
          <a key={name} href={address} {...(name === here && { 'aria-current': 'page' as const })}>
            {label}
          </a>
        ))}
      </nav>
      <nav class="by-kind" aria-label={words.pairNav.kinds}>
        <span class="soft" aria-hidden="true">
          {words.pairNav.kinds}
        </span>
        {(kinds.data ?? []).map(({ type, about }) => (
          <a key={type} href={to(['facts', pair, type])} title={about} {...(type === here && { 'aria-current': 'page' as const })}>
            {words.kinds[type] ?? type}
          </a>
        ))}
      </nav>
    </header>
  );
}
