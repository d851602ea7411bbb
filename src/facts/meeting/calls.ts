import { carriedBy, mentions, requires, without } from '../conditions.ts';
import {
  type ClauseFrame,
  carrierOblique,
  carrierSubject,
  type Frame,
  government,
  indirect,
  is,
  object,
  oblique,
  other,
  owns,
  people,
  place,
  possessor,
  reason,
  round,
  type Selector,
  subject,
  topics,
} from '../frame.ts';

/** What every meeting may tell of itself. */
export const setting = { people, place, round, reason, topics };
const carrierObject: Selector = { pick: 'carrier', role: 'object' };

/** By what people meet who stay at home. */
export const byTelephone = [
  'phone call',
  'telephone call',
  'phone conversation',
  'telephone conversation',
  'phone talk',
  'telephone talk',
  'conversation by phone',
  'conversation by telephone',
  'call by phone',
  'by phone',
  'by telephone',
  'over the phone',
  'video call',
  'video conference',
  'videoconference',
  'video link',
  'video talks',
];

/** Two who speak with each other. */
const spoken: ClauseFrame = {
  name: 'speaks-with',
  on: 'clause',
  kinds: ['verb'],
  predicate: ['speak', 'talk', 'speak with', 'speak to'],
  when: [
    // "speaking after a meeting" is said to the press.
    without([
      'speaking after',
      'speak of',
      'speaks of',
      'spoke of',
      'spoken of',
      'talk of',
      'talked of',
      'spoke out',
      'speak out',
      'spoke for',
      'spoke against',
      'speaking at',
      'speaking before',
      'speaking following',
      'speaking to reporters',
      'speaking on',
      'speaking in',
    ]),
  ],
  // "I spoke with the king of Rohan," the president said.
  roles: { parties: [government(subject), subject, oblique('with', 'to')], ...setting },
  confidence: 0.75,
};

/** Meetings by telephone. */
export const calls: readonly Frame[] = [
  // "In a telephone call on Monday, Imrahil told his Rohirric counterpart that …"
  {
    name: 'says-in-call',
    on: 'clause',
    kinds: ['verb'],
    predicate: [
      'tell',
      'inform',
      'assure',
      'urge',
      'discuss',
      'thank',
      'congratulate',
      'brief',
      'exchange',
      'express',
      'agree',
      'review',
      'speak',
    ],
    when: [
      mentions([...byTelephone, 'in a call', 'on a call', 'during a call', 'during the call', 'in the call', 'during their call']),
      requires('oblique', ['call', 'conversation', 'phone', 'telephone']),
    ],
    roles: { parties: [subject, object, indirect, oblique('with', 'to')], kind: is('call'), ...setting },
    confidence: 0.75,
  },
  // "telephoned his counterpart"
  {
    name: 'telephones',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['telephone', 'phone', 'ring'],
    roles: { parties: [subject, object, indirect, oblique('to', 'with'), other], kind: is('call'), ...setting },
  },
  // "made a telephone call to his counterpart", "a telephone conversation took place between the two"
  {
    name: 'makes-call',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['call', 'conversation', 'talk', 'talks', 'phone', 'conference', 'meeting'],
    when: [
      mentions([...byTelephone, 'made a call', 'placed a call']),
      without(['call on', 'call for', 'calls for', 'roll call', 'call center', 'call centre', 'press conference']),
    ],
    event: true,
    roles: {
      parties: [
        carrierSubject,
        possessor,
        oblique('to', 'with', 'from', 'between', 'of', 'by'),
        carrierOblique('between', 'with', 'to'),
        subject,
        owns(oblique('with', 'between')),
        other,
      ],
      kind: is('call'),
      ...setting,
    },
    confidence: 0.74,
  },
  // "called her counterpart to congratulate her"
  {
    name: 'calls-somebody',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['discuss', 'congratulate', 'greet', 'ask', 'express', 'convey', 'offer', 'thank', 'brief', 'inform', 'wish'],
    when: [carriedBy(['call', 'call up', 'ring', 'phone'])],
    status: { always: 'reported' },
    roles: { parties: [carrierSubject, carrierObject], kind: is('call'), ...setting },
    confidence: 0.62,
  },
  // "spoke by telephone with the king of Rohan"
  {
    ...spoken,
    name: 'speaks-by-telephone',
    when: [mentions([...byTelephone, 'in a call', 'on a call', 'spoke by'])],
    roles: { ...spoken.roles, kind: is('call') },
  },
  // "spoke with the king of Rohan": by what, the words do not say
  { ...spoken, when: [...(spoken.when ?? []), without([...byTelephone, 'in a call', 'on a call', 'spoke by'])] },
];
