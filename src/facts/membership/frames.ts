import { type Frame, namesIn, object, oblique, possessor, state, subject } from '../frame.ts';

const member = [state(subject), namesIn(subject)];

export const frames: readonly Frame[] = [
  // "Gondor is a member of the League", "both are members of the League"
  {
    name: 'is-member',
    on: 'clause',
    kinds: ['copula', 'noun'],
    predicate: ['member', 'part', 'signatory'],
    roles: { member, group: namesIn(oblique('of', 'in', 'to')) },
  },
  // "Gondor's membership of the League"
  {
    name: 'membership-noun',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['membership', 'accession'],
    roles: { member: state(possessor, subject, oblique('by')), group: namesIn(oblique('of', 'in', 'to')) },
  },
  {
    name: 'joins',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['join', 'accede', 'enter'],
    roles: { member, group: [namesIn(object), namesIn(oblique('to'))] },
    confidence: 0.7,
  },
  {
    name: 'leaves',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['leave', 'quit', 'withdraw', 'exit'],
    status: 'former',
    roles: { member, group: [namesIn(object), namesIn(oblique('from'))] },
    confidence: 0.7,
  },
  { name: 'belongs', on: 'clause', kinds: ['verb'], predicate: ['belong'], roles: { member, group: namesIn(oblique('to')) } },
  // "the League, which also includes Gondor and Rohan"
  {
    name: 'includes',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['include', 'comprise'],
    roles: { member: state(object), group: namesIn(subject) },
    confidence: 0.6,
  },
];
