import {
  carrierSubject,
  compound,
  type Frame,
  inside,
  is,
  object,
  oblique,
  pair,
  people,
  place,
  possessor,
  reason,
  round,
  subject,
  topics,
} from '../frame.ts';
import { talkNouns } from '../words.ts';

const setting = { people, place, round, reason, topics };
const held = [
  'held',
  'hold',
  'take place',
  'took place',
  'taken place',
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
];

export const frames: readonly Frame[] = [
  // "Imrahil met President Theoden of Rohan", "the two ministers met"
  {
    name: 'meets',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['meet', 'confer', 'meet with'],
    roles: { parties: [subject, object, oblique('with')], ...setting },
    confidence: 0.82,
  },
  // "received the ambassador of Rohan", "hosted", "paid a courtesy call on"
  {
    name: 'receives',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['receive', 'host'],
    roles: { parties: [subject, object], ...setting },
    confidence: 0.7,
  },
  {
    name: 'calls-on',
    on: 'clause',
    predicate: ['call on', 'call upon'],
    roles: { parties: [subject, object, oblique('on', 'upon')], ...setting },
    confidence: 0.7,
  },
  // "telephoned his counterpart"
  {
    name: 'telephones',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['telephone', 'phone', 'ring'],
    roles: { parties: [subject, object, oblique('to', 'with')], kind: is('call'), ...setting },
  },
  {
    name: 'speaks-with',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['speak', 'talk', 'speak with', 'speak to'],
    roles: { parties: [subject, oblique('with', 'to')], kind: is('call'), ...setting },
    confidence: 0.75,
  },
  // "held talks with Rohan", "talks between Gondor and Rohan"
  {
    name: 'talks-noun',
    event: true,
    on: 'clause',
    kinds: ['noun'],
    predicate: talkNouns,
    roles: { parties: [possessor, oblique('between', 'of', 'with', 'by', 'among'), subject, carrierSubject, compound], ...setting },
    confidence: 0.72,
  },
  // "The 16th session will be held in Edoras"
  {
    name: 'session-held',
    on: 'clause',
    kinds: ['noun'],
    predicate: [
      'session',
      'round',
      'meeting',
      'commission',
      'committee',
      'consultation',
      'dialogue',
      'summit',
      'council',
      'group',
      'forum',
    ],
    mentions: held,
    roles: { parties: [oblique('between', 'with'), inside, pair], ...setting },
    confidence: 0.7,
  },
];
