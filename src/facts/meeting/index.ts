import { defineFact, needed, optional, type Told } from '../define.ts';
import { aboutTopics, asSentence, dated, introduced, named, text, texts, when } from '../phrase.ts';
import { coded } from '../plover.ts';
import { topics } from '../topics.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const plural = /^(?:talks|consultations)$/;

/** "a summit", "talks", "the fourth round of consultations". */
function session(told: Told): string {
  const kind = text(told.roles.kind) || 'meeting';
  const round = text(told.roles.round).toLowerCase();
  const number = /^\d+/.exec(round)?.[0];
  const worded = number === undefined ? round : (ordinals[Number(number) - 1] ?? round);
  if (worded !== '' && (number !== undefined || ordinals.includes(worded))) {
    return plural.test(kind) ? `the ${worded} round of ${kind}` : `the ${worded} ${kind}`;
  }
  return plural.test(kind) ? kind : `a ${kind === 'call' ? 'telephone call' : kind}`;
}

function between(told: Told): string {
  const people = texts(told.roles.people);
  const who = people.length >= 2 ? introduced(told, people) : named(told, told.roles.parties);
  return ` between ${who}`;
}
function attended(told: Told): string {
  const people = texts(told.roles.people);
  return people.length === 1 ? `, with ${introduced(told, people)}` : '';
}

const place = (told: Told): string =>
  told.roles.place === undefined ? '' : ` in ${text(told.roles.place)}`.replace(' in White House', ' at the White House');
const because = (told: Told): string => (told.roles.reason === undefined ? '' : `; reason given: ${text(told.roles.reason)}`);

function sentence(told: Told): string {
  const what = session(told);
  const many = plural.test(what) && !what.startsWith('the');
  const [is, was, has] = many ? ['are', 'were', 'have'] : ['is', 'was', 'has'];
  const whole = `${what}${between(told)}`;
  const wherewhen = `${place(told)}${when(told.date)}`;
  const agenda = aboutTopics(told.roles.topics);
  switch (told.status) {
    case 'planned':
      return told.lapsed
        ? asSentence(`${whole}${agenda} ${was} due${wherewhen}${attended(told)}`)
        : asSentence(`${whole}${agenda} ${is} planned${place(told)}${when(told.date).replace(/^ (?:on|in) /, ' for ')}${attended(told)}`);
    case 'proposed':
      return asSentence(`${whole}${agenda} ${has} been proposed${wherewhen}`);
    case 'postponed':
      return asSentence(`${whole}${wherewhen === '' ? '' : `, due${wherewhen},`} ${was} postponed${because(told)}`);
    case 'cancelled':
      return asSentence(`${whole}${wherewhen === '' ? '' : `, due${wherewhen},`} ${was} cancelled${because(told)}`);
    case 'denied':
      return asSentence(`it is denied that ${whole} took place${wherewhen}`);
    case 'ongoing':
      return asSentence(
        `${whole}${agenda} ${/^ since/.test(when(told.date)) ? `${has} been` : was} under way${wherewhen}${attended(told)}`,
      );
    default:
      return asSentence(`${whole}${agenda} took place${wherewhen}${attended(told)}`);
  }
}

export const meeting = defineFact({
  type: 'meeting',
  about: 'Parties meet, call or hold talks.',
  roles: {
    parties: needed('actors'),
    people: optional('actors'),
    place: optional('text'),
    kind: optional(['summit', 'talks', 'call', 'consultations', 'conference']),
    round: optional('text'),
    reason: optional('text'),
    topics: optional(topics),
  },
  identity: { kind: 'episode', by: ['parties'], toldApartBy: ['place', 'kind', 'round', 'people'] },
  // History does not age; a plan lapses with its day.
  lasts: Number.POSITIVE_INFINITY,
  section: 'visits and meetings',
  happens: true,
  sentence,
  glance: (told) => ({
    says: `${session(told)}${between(told)}${dated(told, place(told) + when(told.date))}`,
  }),
  weight: (told) => (text(told.roles.kind) === 'summit' ? 8 : 6),
  coded: (told) => coded('consult', text(told.roles.kind) === 'call' ? '041' : '04'),
  frames,
  examples,
});
