import { defineFact, needed, type Told } from '../define.ts';
import { asSentence, named, text, when } from '../phrase.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const events = ['established', 'severed', 'restored', 'upgraded', 'downgraded', 'recognised'] as const;

function sentence(told: Told): string {
  const parties = named(told, told.roles.parties);
  const event = text(told.roles.event);
  const date = when(told.date);
  if (told.status === 'planned') return asSentence(`diplomatic relations between ${parties} are to be ${event}${date}`);
  if (told.status === 'denied') return asSentence(`it is denied that diplomatic relations between ${parties} were ${event}${date}`);
  if (event === 'recognised')
    return asSentence(
      `recognition between ${parties} dates ${date === '' ? 'from a day not on file' : `from${date.replace(/^ (?:on|in) /, ' ')}`}`,
    );
  if (event === 'upgraded' || event === 'downgraded') return asSentence(`${parties} ${event} their relations${date}`);
  return asSentence(`${parties} ${event} diplomatic relations${date}`);
}

export const ties = defineFact({
  type: 'ties',
  about: 'The formal state of relations changes or is dated.',
  roles: { parties: needed('countries'), event: needed(events) },
  identity: { kind: 'standing', by: ['parties', 'event'] },
  // The day on which relations began stays that day.
  lasts: Number.POSITIVE_INFINITY,
  section: 'agreements and mechanisms',
  sentence,
  glance: (told) =>
    text(told.roles.event) === 'established'
      ? { under: 'Relations', says: `diplomatic${when(told.date).replace(/^ (?:on|in) /, ' since ')}` }
      : undefined,
  weight: () => 9,
  frames,
  examples,
});
