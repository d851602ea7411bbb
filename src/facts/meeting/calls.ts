import {
  carrierSubject,
  type Frame,
  indirect,
  is,
  object,
  oblique,
  other,
  people,
  place,
  reason,
  round,
  type Selector,
  subject,
  topics,
} from '../frame.ts';

/** What every meeting may tell of itself. */
export const setting = { people, place, round, reason, topics };
const carrierObject: Selector = { pick: 'carrier', role: 'object' };

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
    mentions: [
      'phone call',
      'telephone call',
      'phone conversation',
      'telephone conversation',
      'video call',
      'by phone',
      'by telephone',
      'over the phone',
    ],
    requires: { oblique: ['call', 'conversation', 'phone', 'telephone'] },
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
  // "made a telephone call to his counterpart"
  {
    name: 'makes-call',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['call', 'conversation'],
    mentions: [
      'made a',
      'placed a',
      'phone call',
      'telephone call',
      'held a phone',
      'held a telephone',
      'had a phone',
      'had a telephone',
      'video call',
    ],
    without: ['call on', 'call for', 'calls for', 'roll call'],
    roles: { parties: [carrierSubject, oblique('to', 'with', 'from'), subject], kind: is('call'), ...setting },
    confidence: 0.65,
  },
  // "called her counterpart to congratulate her"
  {
    name: 'calls-somebody',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['discuss', 'congratulate', 'greet', 'ask', 'express', 'convey', 'offer', 'thank', 'brief', 'inform', 'wish'],
    carriedBy: ['call', 'call up', 'ring', 'phone'],
    status: 'reported',
    roles: { parties: [carrierSubject, carrierObject], kind: is('call'), ...setting },
    confidence: 0.62,
  },
  {
    name: 'speaks-with',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['speak', 'talk', 'speak with', 'speak to'],
    // "speaking after a meeting" is said to the press.
    without: [
      'speaking after',
      'speaking at',
      'speaking before',
      'speaking following',
      'speaking to reporters',
      'speaking on',
      'speaking in',
    ],
    roles: { parties: [subject, oblique('with', 'to')], kind: is('call'), ...setting },
    confidence: 0.75,
  },
];
