import { apposition, type Frame, object, oblique, possessor, subject } from '../frame.ts';

export const frames: readonly Frame[] = [
  // "Gondor is a member of the League", "both are members of the League"
  {
    name: 'is-member',
    on: 'clause',
    kinds: ['copula'],
    predicate: ['member', 'part', 'signatory'],
    roles: { member: subject, group: oblique('of', 'in') },
  },
  // "Gondor's membership of the League"
  {
    name: 'membership-noun',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['membership', 'accession'],
    roles: { member: [possessor, subject, oblique('by')], group: oblique('of', 'in', 'to') },
  },
  {
    name: 'joins',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['join', 'accede', 'enter'],
    roles: { member: subject, group: [object, oblique('to')] },
    confidence: 0.7,
  },
  {
    name: 'leaves',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['leave', 'quit', 'withdraw', 'exit'],
    status: 'former',
    roles: { member: subject, group: [object, oblique('from')] },
    confidence: 0.7,
  },
  { name: 'belongs', on: 'clause', kinds: ['verb'], predicate: ['belong'], roles: { member: subject, group: oblique('to') } },
  // "the League, which also includes Gondor and Rohan"
  {
    name: 'includes',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['include', 'comprise'],
    roles: { member: object, group: [subject, apposition] },
    confidence: 0.6,
  },
];
