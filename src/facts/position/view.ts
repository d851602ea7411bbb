import { type ClauseFrame, type Frame, inside, modifier, possessor, state, subject, topics, voice } from '../frame.ts';

/** Who holds the view is the subject, or whoever speaks for it; what it is about stands inside. */
export const roles = { holder: voice(subject), of: state(subject, possessor, modifier), about: inside, topics };
/** What a verb leads to is the view: "said that the dam must go". */
export const view = (name: string, predicate: readonly string[], more: Partial<ClauseFrame> = {}): Frame => ({
  name,
  on: 'clause',
  kinds: ['verb'],
  predicate,
  value: 'complement',
  voice: 'active',
  roles,
  confidence: 0.65,
  ...more,
  status: { possible: 'reported', ...more.status },
});
/** The verb itself tells the view: "opposes the dam". */
export const stand = (name: string, predicate: readonly string[], more: Partial<ClauseFrame> = {}): Frame =>
  view(name, predicate, { value: 'clause', ...more });
