import { defineFact, needed, optional, type Told } from '../define.ts';
import { aboutTopics, asSentence, named, quoted, text, texts, when } from '../phrase.ts';
import { codedBy } from '../plover.ts';
import { topics } from '../topics.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

/** PLOVER's event types (ploverdata.org) as verbs that take the recipient: past, infinitive, participle, and the word that leads to a topic. */
const events: Readonly<Record<string, readonly [past: string, infinitive: string, participle: string, on?: string]>> = {
  agree: ['agreed with', 'work more closely with', 'agreed with'],
  consult: ['consulted with', 'consult with', 'consulted with'],
  support: ['expressed support for', 'support', 'supported', 'over'],
  concede: ['made a concession to', 'make a concession to', 'made concessions to'],
  cooperate: ['cooperated with', 'cooperate with', 'cooperated with'],
  aid: ['gave aid to', 'give aid to', 'given aid to', 'for'],
  retreat: ['stepped back in a matter with', 'step back in a matter with', 'stepped back in a matter with', 'over'],
  request: ['made a request of', 'make a request of', 'made requests of', 'over'],
  accuse: ['criticised', 'criticise', 'criticised', 'over'],
  reject: ['turned down', 'turn down', 'turned down', 'over'],
  threaten: ['threatened', 'threaten', 'threatened', 'over'],
  protest: ['saw protests against', 'protest against', 'seen protests against', 'over'],
  sanction: ['took measures against', 'take measures against', 'taken measures against', 'over'],
  mobilize: ['mobilised forces against', 'mobilise forces against', 'mobilised forces against', 'over'],
  coerce: ['used coercion against', 'use coercion against', 'used coercion against', 'over'],
  assault: ['used force against', 'use force against', 'used force against', 'over'],
};
const friendly = new Set(['agree', 'consult', 'support', 'concede', 'cooperate', 'aid']);
const weights: Readonly<Record<string, number>> = { consult: 0, cooperate: 4, agree: 5, support: 5, aid: 5, request: 6 };

/** The root codes of CAMEO for PLOVER's types, as PLOVER's own table (2021) has them; the older scheme has several for some. */
const cameo: Readonly<Record<string, string>> = {
  agree: '03',
  consult: '04',
  support: '05',
  concede: '08',
  cooperate: '06',
  aid: '07',
  retreat: '08',
  request: '02 or 10',
  accuse: '11 or 09',
  reject: '12',
  threaten: '13',
  protest: '14',
  sanction: '16',
  mobilize: '15',
  coerce: '17',
  assault: '18 or 19',
};

/** "Arnor criticised Gondor", "Arnor means to work more closely with Gondor". */
function act(told: Told): string {
  const [past = 'acted toward', infinitive = 'act toward', participle = 'acted toward'] = events[text(told.roles.event)] ?? [];
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
      return `${actor} has ${participle}`;
    default:
      return `${actor} ${past}`;
  }
}

/** What it was about; a topic that the event says itself ("aid") is left out. */
function matter(told: Told): string {
  const event = text(told.roles.event);
  // The words that follow say better what an act of feeling or force was about.
  if (told.words !== undefined && events[event]?.[3] === 'over' && event !== 'request') return '';
  const topics = texts(told.roles.topics).filter((topic) => topic !== event);
  return aboutTopics(topics).replace(/^ on/, ` ${events[event]?.[3] ?? 'on'}`);
}

function sentence(told: Told): string {
  const passage = told.words === undefined ? '' : `: ${quoted(told.words)}`;
  return asSentence(`${act(told)} ${named(told, told.roles.recipient)}${matter(told)}${when(told.date)}${passage}`);
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
  glance: (told) => ({ says: `${act(told)} ${named(told, told.roles.recipient)}${matter(told)}${when(told.date)}` }),
  code: ({ event }) => {
    const root = cameo[text(event)];
    return root && `CAMEO ${root}`;
  },
  weight: (told) => weights[text(told.roles.event)] ?? (friendly.has(text(told.roles.event)) ? 5 : 6),
  coded: (told) => codedBy(text(told.roles.event)),
  frames,
  examples,
});
