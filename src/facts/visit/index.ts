import { articleBefore } from '#values/article.ts';
import { capitalOf } from '#values/country.ts';
import { defineFact, needed, optional, type Told } from '../define.ts';
import { adjective, asSentence, dated, introduced, named, purposeOf, text, when, withArticle } from '../phrase.ts';
import { coded } from '../plover.ts';
import { topics } from '../topics.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const isCountry = (visitor: string): boolean => /^[A-Z]{3}$/.test(visitor);

/** The capital stands for its country; any other place is named beside it. */
function destination(told: Told): string {
  const { host, place } = told.roles;
  if (place === undefined) return named(told, host);
  return text(place) === capitalOf(text(host)) ? text(place) : `${named(told, host)} (${text(place)})`;
}

/** "A visit by Ada Orn to Gondor (Minas)", "A state visit by a delegation of Arnor to Gondor". */
function theVisit(told: Told): string {
  const { visitor, purpose } = told.roles;
  const kind = /\b(?:visit|trip|tour)$/i.test(text(purpose)) ? text(purpose) : 'visit';
  const who = isCountry(text(visitor)) ? withArticle(`${adjective(told, visitor)} delegation`, true) : introduced(told, visitor);
  const why = kind === 'visit' ? purposeOf(text(purpose)) : '';
  return `${articleBefore(kind)} ${kind} by ${who} to ${destination(told)}${why}`;
}

const because = (told: Told): string => (told.roles.reason === undefined ? '' : `; reason given: ${text(told.roles.reason)}`);
const due = (told: Told): string => (told.date === undefined ? '' : `, due${when(told.date)},`);

function done(told: Told, verb: string): string {
  const { visitor, purpose, inviter } = told.roles;
  const who = isCountry(text(visitor)) ? withArticle(`${adjective(told, visitor)} delegation`, true) : introduced(told, visitor);
  const bidden = inviter === undefined ? '' : `, at the invitation of ${introduced(told, inviter)}`;
  return `${who} ${verb} ${destination(told)}${when(told.date)}${purposeOf(text(purpose))}${bidden}`;
}

function sentence(told: Told): string {
  switch (told.status) {
    case 'planned':
      if (told.lapsed) return asSentence(`${theVisit(told)} was due${when(told.date)}`);
      return asSentence(`${theVisit(told)} is planned${when(told.date).replace(/^ (?:on|in) /, ' for ')}`);
    case 'proposed':
      return asSentence(`${theVisit(told)} has been proposed${when(told.date).replace(/^ (?:on|in) /, ' for ')}`);
    case 'postponed':
      return asSentence(`${theVisit(told)}${due(told)} was postponed${because(told)}`);
    case 'cancelled':
      return asSentence(`${theVisit(told)}${due(told)} was cancelled${because(told)}`);
    case 'denied':
      return asSentence(`It is denied that ${theVisit(told)} took place${when(told.date)}`);
    case 'ongoing':
      // "Is visiting" grows false within days; what is known is that the visit took place.
      return asSentence(done(told, 'visited'));
    default:
      return asSentence(done(told, 'visited'));
  }
}

export const visit = defineFact({
  type: 'visit',
  about: 'A person or delegation of one country goes to another.',
  roles: {
    visitor: needed('actor'),
    host: needed('country'),
    place: optional('text'),
    purpose: optional('text'),
    inviter: optional('actor'),
    reason: optional('text'),
    topics: optional(topics),
  },
  identity: { kind: 'episode', by: ['visitor', 'host'], toldApartBy: ['place', 'purpose'] },
  // History does not age; a plan lapses with its day.
  lasts: Number.POSITIVE_INFINITY,
  section: 'visits and meetings',
  happens: true,
  sentence,
  glance: (told) => ({
    says: `${theVisit(told)}${dated(told, when(told.date))}`,
  }),
  weight: () => 7,
  coded: () => coded('consult', '042'),
  frames,
  examples,
});
