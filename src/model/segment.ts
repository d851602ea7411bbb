import type { Span } from './span.ts';

export const segmentRoles = [
  'headline',
  'crosshead',
  'standfirst',
  'summary',
  'key points',
  'byline',
  'dateline',
  'credit',
  'body',
  'pull quote',
  'caption',
  'comment',
  'furniture',
] as const;
export type SegmentRole = (typeof segmentRoles)[number];

/** A stretch of a document with a role, and the reason why it was given that role. */
export interface Segment extends Span {
  readonly role: SegmentRole;
  readonly reason: string;
  /** Where its words stand in the page they were taken from, in UTF-16 units of the page's content, from the first word's block to the last one's. Absent where the text is the page itself, and in what a ledger gives back. */
  readonly page?: Span;
}

/** Roles whose words are the outlet's own report; the others are kept but never read for claims. */
export const isReport = (role: SegmentRole): boolean =>
  role === 'headline' ||
  role === 'crosshead' ||
  role === 'standfirst' ||
  role === 'summary' ||
  role === 'key points' ||
  role === 'body' ||
  role === 'caption';
