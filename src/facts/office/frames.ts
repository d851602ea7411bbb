import { type Frame, home, object, oblique, person, phrase, possessor, state, subject, wordsOf } from '../frame.ts';

const offices = [
  'president',
  'minister',
  'premier',
  'chancellor',
  'secretary',
  'ambassador',
  'commissioner',
  'governor',
  'mayor',
  'speaker',
  'chairman',
  'chairwoman',
  'chair',
  'director',
  'king',
  'queen',
  'emperor',
  'envoy',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'leader',
  'professor',
];

export const frames: readonly Frame[] = [
  // "President Imrahil of Gondor", "Imrahil, the foreign minister", "Ambassador: Ms Imrahil"
  { name: 'titled', on: 'holding', roles: {}, confidence: 0.92 },
  // "Imrahil has been prime minister since May 2031"
  {
    name: 'is',
    on: 'clause',
    kinds: ['copula'],
    predicate: offices,
    roles: { person: person(subject), office: phrase, of: [possessor, oblique('of'), home] },
    confidence: 0.7,
  },
  // "Imrahil was sworn in as prime minister", "Gondor named Imrahil as its envoy"
  {
    name: 'takes-office',
    on: 'clause',
    predicate: [
      'swear',
      'swear in',
      'appoint',
      'name',
      'elect',
      're-elect',
      'reelect',
      'nominate',
      'inaugurate',
      'install',
      'take over',
      'confirm',
    ],
    roles: {
      person: person(object, subject),
      office: wordsOf(oblique('as')),
      of: [state(oblique('as'), oblique('of')), state(subject), home],
    },
    confidence: 0.7,
  },
];
