import { excludes, mentions, ofNoBloc, ofNoFirm, ofTwo, requires, sentenceMentions, sentenceWithout, without } from '../conditions.ts';
import { alongside, carrierSubject, type Frame, inside, is, oblique, pair } from '../frame.ts';
import { forumNouns } from '../words.ts';
import { setting } from './calls.ts';

/** Bodies of the world that meet, and no two of their members. */
export const ofMany = [
  'security council',
  'general assembly',
  'board of governors',
  'council meeting',
  'human rights council',
  'party congress',
];
/** What is held again and again is a forum, and no meeting. */
export const recurs = [
  'hold regular',
  'holds regular',
  'holding regular',
  'regularly hold',
  'regularly held',
  'held regularly',
  'held annually',
  'held every',
];
/** "the 10th": a session by its number alone. */
const counted = Array.from({ length: 60 }, (_, at) => {
  const number = at + 1;
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
});
const held = [
  'held',
  'hold',
  'take place',
  'took place',
  'taken place',
  'will meet',
  'would meet',
  'to meet',
  'met ',
  'convene',
  'chair',
  'postpone',
  'cancel',
  'called off',
  'schedule',
  'set for',
  'begin',
  'began',
  'open',
  'gather',
  'resume',
  'conclude',
  'due',
  'host',
  'wrap up',
  'resumed',
];

/** Sessions, rounds and standing forums that meet. */
export const sessions: readonly Frame[] = [
  // "It is to meet again in Edoras", "It would hold its first meeting in May": the commission that the text has just told of
  {
    name: 'meets-again',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['meet', 'convene', 'reconvene', 'sit', 'gather', 'hold'],
    when: [
      requires('subject', ['it', 'which', 'commission', 'committee', 'council', 'group', 'forum', 'dialogue']),
      excludes('subject', ['minister', 'president', 'official']),
      mentions([
        'meet again',
        'met again',
        'meets again',
        'reconvene',
        'again in',
        'again on',
        'first meeting',
        'next meeting',
        'first session',
        'next session',
        'inaugural meeting',
        'inaugural session',
        'second meeting',
        'third meeting',
        'second session',
        'third session',
        'last met',
      ]),
    ],
    roles: { parties: [oblique('between', 'with'), inside, pair], ...setting },
    confidence: 0.6,
  },
  // "its seventh session is foreseen for the autumn", "consultations have been rescheduled for May"
  {
    name: 'is-foreseen',
    on: 'clause',
    kinds: ['verb'],
    voice: 'passive',
    predicate: ['foresee', 'envisage', 'schedule', 'reschedule', 'plan', 'slate', 'pencil', 'pencil in', 'prepare', 'set', 'arrange'],
    status: { always: 'planned' },
    when: [
      requires('object', [
        'session',
        'round',
        'meeting',
        'consultation',
        'consultations',
        'dialogue',
        'summit',
        'talk',
        'talks',
        'commission',
        'committee',
        'sitting',
      ]),
      ofTwo,
      without([...ofMany, ...recurs, 'set up', 'set out']),
    ],
    roles: { parties: [oblique('between', 'with'), inside, pair], ...setting },
    confidence: 0.65,
  },
  // "the 10th is due in Edoras", "the next session is due in May"
  {
    name: 'round-due',
    on: 'clause',
    kinds: ['copula'],
    predicate: ['due', 'be'],
    status: { always: 'planned' },
    when: [
      requires('subject', ['session', 'round', 'meeting', 'consultation', 'consultations', 'dialogue', 'summit', 'one', ...counted]),
      mentions(['due in', 'due on', 'due at', 'due to take place', 'due next', 'due this', 'due later', 'due before', 'due by', 'overdue']),
    ],
    roles: { parties: [oblique('between', 'with'), inside, pair], ...setting },
    confidence: 0.6,
  },
  // "The ninth Joint Commission will be convened in Edoras"
  {
    name: 'forum-meets',
    on: 'name',
    nouns: forumNouns,
    when: [sentenceWithout(['security council', 'united nations', ...recurs])],
    carriedBy: [
      'hold',
      'convene',
      'meet',
      'take place',
      'gather',
      'sit',
      'postpone',
      'cancel',
      'call off',
      'schedule',
      'co-chair',
      'chair',
      'host',
    ],
    roles: { parties: [inside, pair], ...setting },
    confidence: 0.65,
  },
  // "The 16th session will be held in Edoras"
  {
    name: 'session-held',
    when: [
      ofNoBloc,
      ofNoFirm,
      ofTwo,
      mentions(held),
      without([
        ...ofMany,
        ...recurs,
        'round of tariff',
        'rounds of tariff',
        'round of sanction',
        'rounds of sanction',
        'round of funding',
        'round of voting',
        'round of fighting',
        'round of layoff',
        'round of cuts',
      ]),
    ],
    on: 'clause',
    kinds: ['noun'],
    predicate: ['session', 'round', 'meeting', 'consultation', 'dialogue', 'summit', 'talk', 'talks'],
    roles: { parties: [oblique('between'), carrierSubject, alongside('with'), inside, pair], ...setting },
    confidence: 0.7,
  },
  // "the previous session, held in Edoras in 2029"
  {
    name: 'was-held',
    on: 'clause',
    kinds: ['verb'],
    voice: 'passive',
    predicate: ['hold', 'convene'],
    when: [
      mentions(
        ['session', 'meeting', 'round', 'consultations', 'dialogue', 'commission', 'committee', 'forum'].flatMap((noun) => [
          `${noun}, held`,
          `${noun} held`,
          `${noun}, convened`,
          `${noun} convened`,
        ]),
      ),
      without(['elections', 'security council']),
    ],
    roles: { parties: [inside, pair], ...setting },
    confidence: 0.6,
  },
  // "are held every second year, most recently in Edoras on 3 June", "the last of which was held in Edoras"
  {
    name: 'held-last',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['hold', 'meet', 'convene', 'take place', 'sit'],
    status: { always: 'reported' },
    when: [
      mentions([
        'most recently',
        'last held',
        'last met',
        'last of which',
        'latest of which',
        'last convened',
        'last took place',
        'latest being',
      ]),
      sentenceMentions([
        'session',
        'meeting',
        'round',
        'consultation',
        'dialogue',
        'commission',
        'committee',
        'forum',
        'talks',
        'sitting',
        'summit',
      ]),
      without(['elections', 'parliament']),
    ],
    roles: { parties: [oblique('between'), inside, pair], ...setting },
    confidence: 0.6,
  },
  // "A business forum that was to accompany the visit has been cancelled"
  {
    name: 'business-forum',
    on: 'clause',
    kinds: ['noun'],
    event: true,
    when: [ofTwo, requires('compound', ['business', 'investment', 'trade', 'economic']), mentions(held)],
    predicate: ['forum', 'conference', 'roundtable', 'seminar'],
    roles: { parties: [oblique('between', 'with'), inside, pair], kind: is('conference'), ...setting },
    confidence: 0.6,
  },
  // "The joint committee will meet in Edoras": one country's committees meet too
  {
    name: 'body-meets',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['commission', 'committee', 'council', 'group', 'forum'],
    when: [
      mentions(held),
      requires('modifier', ['joint', 'bilateral', 'mixed', 'intergovernmental', 'binational', 'trilateral', 'working']),
      without(['chairs the', 'who chairs', 'chairman of', 'national assembly', 'parliament']),
    ],
    roles: { parties: [oblique('between', 'with'), inside, pair], ...setting },
    confidence: 0.7,
  },
  // "The minerals committee met for the fourth time"
  {
    name: 'committee-meets',
    when: [
      ofTwo,
      requires('subject', [
        'committee',
        'commission',
        'group',
        'council',
        'consultation',
        'consultations',
        'dialogue',
        'forum',
        'talks',
        'round',
        'session',
      ]),
      without(['parliament', 'senate', 'cabinet', 'security council']),
    ],
    on: 'clause',
    kinds: ['verb'],
    predicate: ['meet', 'convene', 'gather', 'reconvene'],
    roles: { parties: [oblique('between', 'with'), inside, pair], ...setting },
    confidence: 0.62,
  },
];
