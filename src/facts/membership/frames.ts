import {
  allianceIn,
  apposition,
  type Frame,
  inside,
  namesIn,
  nearBloc,
  object,
  oblique,
  possessor,
  self,
  state,
  subject,
} from '../frame.ts';

// Whoever is to become a member, or only looks on.
const notYet = [
  'prospective',
  'aspiring',
  'candidate',
  'would be member',
  'potential member',
  'non member',
  'nonmember',
  'not a member',
  'not an',
  'observer state',
  'observer member',
  'observer status',
];
const member = [state(subject), namesIn(subject)];

export const frames: readonly Frame[] = [
  // "Gondor is a member of the League", "the League, of which both are members"
  {
    name: 'is-member',
    on: 'clause',
    kinds: ['copula'],
    predicate: ['member', 'part', 'signatory'],
    mentions: ['member', 'part of', 'signator', 'of which'],
    without: notYet,
    roles: { member, group: [namesIn(oblique('of', 'in', 'to')), nearBloc] },
  },
  // "the Community, of which both are partner states": elsewhere a bloc's partner is no member of it
  {
    name: 'is-partner',
    on: 'clause',
    kinds: ['copula'],
    predicate: ['partner', 'state'],
    mentions: ['partner state', 'member state', 'coalition'],
    without: notYet,
    roles: { member, group: [namesIn(oblique('of', 'in', 'to')), nearBloc] },
  },
  // "Gondor, a member of the League", "the two League partners"
  {
    name: 'member-noun',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['member', 'signatory'],
    without: notYet,
    roles: { member: state(apposition, subject, self), group: [namesIn(oblique('of', 'in', 'to')), nearBloc] },
    confidence: 0.7,
  },
  // "the two League partners"
  {
    name: 'partners',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['partner'],
    mentions: ['two', 'both', 'coalition'],
    without: [...notYet, 'trading partner', 'trade partner', 'strategic partner', 'dialogue partner'],
    roles: { member: state(apposition, subject, self), group: [namesIn(oblique('of', 'in', 'to')), nearBloc] },
    confidence: 0.7,
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
    roles: { member, group: [allianceIn(object), allianceIn(oblique('to'))] },
    confidence: 0.7,
  },
  // "which Gondor applied to join"
  {
    name: 'applies',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['apply', 'bid'],
    mentions: ['join', 'membership', 'member', 'accession'],
    status: 'planned',
    roles: { member: state(subject), group: [namesIn(object), namesIn(oblique('to', 'for')), nearBloc] },
    confidence: 0.65,
  },
  {
    name: 'leaves',
    tenure: 'closes',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['leave', 'quit', 'withdraw', 'exit'],
    status: 'former',
    roles: { member, group: [allianceIn(object), allianceIn(oblique('from'))] },
    confidence: 0.7,
  },
  {
    name: 'belongs',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['belong'],
    roles: { member: state(subject), group: allianceIn(oblique('to')) },
  },
  // "the League, a grouping that also includes Gondor and Rohan"
  {
    name: 'includes',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['include', 'comprise', 'unite', 'group'],
    mentions: ['grouping', 'bloc', 'alliance', 'members', 'group'],
    roles: { member: [state(object), inside], group: [namesIn(subject), nearBloc] },
    confidence: 0.6,
  },
];
