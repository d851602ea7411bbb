import { defineFact, needed, optional, type Told } from '../define.ts';
import { aboutTopics, asSentence, named, quoted, text, when } from '../phrase.ts';
import { topics } from '../topics.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

/** PLOVER's event types (ploverdata.org) as verbs: past, infinitive, and the word that leads to the recipient. */
const events: Readonly<Record<string, readonly [past: string, infinitive: string]>> = {
  agree: ['agreed with', 'come to an understanding with'],
  consult: ['consulted with', 'consult with'],
  support: ['expressed support for', 'express support for'],
  concede: ['made a concession to', 'make a concession to'],
  cooperate: ['cooperated with', 'cooperate with'],
  aid: ['gave aid to', 'give aid to'],
  retreat: ['drew back from', 'draw back from'],
  request: ['made a request of', 'make a request of'],
  accuse: ['criticised', 'criticise'],
  reject: ['turned down', 'turn down'],
  threaten: ['threatened', 'threaten'],
  protest: ['saw protests against', 'protest against'],
  sanction: ['took measures against', 'take measures against'],
  mobilize: ['mobilised forces against', 'mobilise forces against'],
  coerce: ['used coercion against', 'use coercion against'],
  assault: ['used force against', 'use force against'],
};
const friendly = new Set(['agree', 'consult', 'support', 'concede', 'cooperate', 'aid']);
const weights: Readonly<Record<string, number>> = { consult: 0, cooperate: 4, agree: 5, support: 5, request: 5 };

function act(told: Told): string {
  const [past = 'acted toward', infinitive = 'act toward'] = events[text(told.roles.event)] ?? [];
  const actor = named(told, told.roles.actor);
  switch (told.status) {
    case 'planned':
      return `${actor} ${told.lapsed ? 'meant' : 'means'} to ${infinitive}`;
    case 'proposed':
      return `it has been proposed that ${actor} ${infinitive}`;
    case 'denied':
      return `it is denied that ${actor} ${past}`;
    case 'postponed':
    case 'cancelled':
      return `${actor} ${told.status} a plan to ${infinitive}`;
    case 'ongoing':
      return text(told.roles.event) === 'cooperate' ? `${actor} is cooperating with` : `${actor} has ${past}`;
    default:
      return `${actor} ${past}`;
  }
}

function sentence(told: Told): string {
  const passage = told.words === undefined ? '' : `: ${quoted(told.words)}`;
  return asSentence(`${act(told)} ${named(told, told.roles.recipient)}${aboutTopics(told.roles.topics)}${when(told.date)}${passage}`);
}

export const action = defineFact({
  type: 'action',
  about: 'One country acts toward another.',
  roles: { actor: needed('country'), recipient: needed('country'), event: needed(Object.keys(events)), topics: optional(topics) },
  identity: { kind: 'episode', by: ['actor', 'recipient', 'event'], toldApartBy: ['topics'] },
  // What was done stays done; a plan lapses with its day.
  lasts: Number.POSITIVE_INFINITY,
  section: 'recent developments',
  happens: true,
  sentence,
  glance: (told) => ({ says: `${act(told)} ${named(told, told.roles.recipient)}${aboutTopics(told.roles.topics)}${when(told.date)}` }),
  weight: (told) => weights[text(told.roles.event)] ?? (friendly.has(text(told.roles.event)) ? 5 : 6),
  frames,
  examples,
});
