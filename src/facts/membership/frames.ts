import { mentions, without } from '../conditions.ts';
import {
  allianceIn,
  apposition,
  behind,
  bodyIn,
  carrierSubject,
  compound,
  type Frame,
  inside,
  is,
  listed,
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
  'of parliament',
  'of congress',
  'of the parliament',
  'of the senate',
  'of the cabinet',
  'of the committee',
];
// What is bargained about is not yet.
const bargained = ['terms of', 'negotiat', 'application', 'bid for', 'prospect', 'possible', 'seek', 'hope for', 'talks on'];
const member = [listed, state(subject), namesIn(subject)];
const ofGroup = [allianceIn(oblique('of', 'in', 'to')), allianceIn(compound), namesIn(oblique('of', 'in', 'to')), nearBloc];
const ends = ['end', 'terminate', 'renounce', 'relinquish', 'quit', 'give up', 'revoke'];
const coalition = is('coalition');

export const frames: readonly Frame[] = [
  // "Gondor is a member of the League", "the League, of which both are members"
  {
    name: 'is-member',
    on: 'clause',
    kinds: ['copula'],
    predicate: ['member', 'part', 'signatory'],
    when: [mentions(['member', 'part of', 'signator', 'of which']), without(notYet)],
    roles: { member, group: ofGroup },
  },
  // "the Community, of which both are partner states": elsewhere a bloc's partner is no member of it
  {
    name: 'is-partner',
    on: 'clause',
    kinds: ['copula'],
    predicate: ['partner', 'state'],
    when: [mentions(['partner state', 'member state', 'coalition']), without(notYet)],
    roles: { member, group: ofGroup },
  },
  // "Gondor, a member of the League", "League member Gondor", "one of the League's members"
  {
    name: 'member-noun',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['member', 'signatory'],
    when: [without([...notYet, 'member state', 'member countr', 'member nation'])],
    roles: { member: [behind, state(apposition, subject, self)], group: ofGroup },
    confidence: 0.7,
  },
  {
    name: 'one-of',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['member', 'signatory'],
    when: [mentions(['one of', 'among the']), without(notYet)],
    roles: { member: state(carrierSubject), group: ofGroup },
    confidence: 0.6,
  },
  // "League member state Gondor"
  {
    name: 'member-state',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['state', 'country', 'nation'],
    when: [mentions(['member state', 'member countr', 'member nation']), without([...notYet, 'former'])],
    roles: { member: behind, group: nearBloc },
    needs: ['group', 'member'],
    confidence: 0.55,
  },
  // "is celebrating 25 years in the League"
  {
    name: 'years-in',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['celebrate', 'mark', 'spend', 'complete', 'commemorate'],
    when: [mentions(['years in', 'years of membership', 'year in'])],
    roles: { member: state(subject), group: [allianceIn(oblique('in', 'of')), allianceIn(object)] },
    confidence: 0.55,
  },
  // "Gondor, part of the League"
  {
    name: 'part',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['part'],
    roles: { member: state(apposition, subject), group: allianceIn(oblique('of')) },
    confidence: 0.6,
  },
  // "the two League partners"
  {
    name: 'partners',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['partner'],
    when: [
      mentions(['the two', 'both', 'two partner', 'coalition']),
      without([...notYet, 'trading partner', 'trade partner', 'strategic partner', 'dialogue partner']),
    ],
    roles: { member: state(apposition, subject, self), group: ofGroup },
    confidence: 0.7,
  },
  // "the Harbour Party, the junior partner in the coalition", "coalition partner, the Harbour Party": parties that govern together
  {
    name: 'coalition-partner',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['partner', 'ally', 'party', 'member'],
    when: [mentions(['coalition']), without(['former coalition', 'potential', 'possible'])],
    roles: { member: bodyIn(apposition), group: coalition },
    needs: ['member'],
    confidence: 0.55,
  },
  // "a coalition of the Harbour Party, the Meadow Party and the Greens"
  {
    name: 'coalition-of',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['coalition'],
    when: [without(['coalition of the willing', 'states', 'nations', 'countries', 'would be', 'possible'])],
    roles: { member: allianceIn(oblique('of', 'between')), group: coalition },
    confidence: 0.55,
  },
  // "Gondor's membership of the League", "ended their League membership"
  {
    name: 'membership-noun',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['membership', 'accession'],
    when: [without(bargained)],
    status: { endedBy: ends },
    roles: { member: state(possessor, subject, oblique('by', 'of')), group: ofGroup },
  },
  {
    name: 'joins',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['join', 'accede', 'enter', 'rejoin'],
    roles: { member, group: [allianceIn(object), allianceIn(oblique('to'))] },
    confidence: 0.7,
  },
  // "Gondor was admitted to the League"
  {
    name: 'is-admitted',
    on: 'clause',
    kinds: ['verb'],
    voice: 'passive',
    predicate: ['admit', 'accept', 'induct', 'readmit'],
    roles: { member: state(object), group: allianceIn(oblique('to', 'into', 'as')) },
    confidence: 0.7,
  },
  // "which Gondor applied to join"
  {
    name: 'applies',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['apply', 'bid'],
    when: [mentions(['join', 'membership', 'member', 'accession'])],
    status: { always: 'planned' },
    roles: { member: state(subject), group: [namesIn(object), namesIn(oblique('to', 'for')), nearBloc] },
    confidence: 0.65,
  },
  {
    name: 'leaves',
    day: { tenure: 'closes' },
    on: 'clause',
    kinds: ['verb'],
    predicate: ['leave', 'quit', 'withdraw', 'exit', 'pull out'],
    status: { always: 'former' },
    roles: { member, group: [allianceIn(object), allianceIn(oblique('from', 'of'))] },
    confidence: 0.7,
  },
  // "their withdrawal from the League"
  {
    name: 'withdrawal',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['withdrawal', 'exit', 'departure'],
    status: { always: 'former' },
    roles: { member: [state(possessor, oblique('of', 'by')), state(carrierSubject)], group: allianceIn(oblique('from')) },
    confidence: 0.6,
  },
  {
    name: 'belongs',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['belong'],
    roles: { member: state(subject), group: [allianceIn(oblique('to')), nearBloc] },
  },
  // "holds a seat on the Council", "will chair the League"
  {
    name: 'sits',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['seat', 'presidency', 'chair'],
    when: [
      mentions([
        'its permanent seat',
        'permanent seat on',
        'its seat on',
        'his seat on',
        'hold a',
        'holds a',
        'held a',
        'hold the',
        'holds the',
        'held the',
        'holding the',
        'occup',
        'assume',
      ]),
    ],
    roles: {
      member: [state(subject), state(carrierSubject)],
      group: [allianceIn(oblique('at', 'in', 'on', 'of')), allianceIn(compound), nearBloc],
    },
    confidence: 0.6,
  },
  {
    name: 'chairs',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['chair', 'preside over'],
    status: { always: 'reported' },
    roles: { member: state(subject), group: allianceIn(object) },
    confidence: 0.6,
  },
  // "the League, a grouping that also includes Gondor and Rohan", "the League is made up of …"
  {
    name: 'includes',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['include', 'comprise', 'unite'],
    when: [
      mentions([
        'grouping',
        'bloc',
        'alliance',
        'members',
        'group',
        'community',
        'union',
        'association',
        'league',
        'which includes',
        'that includes',
      ]),
    ],
    roles: { member: [state(object), inside], group: [namesIn(subject), nearBloc] },
    confidence: 0.6,
  },
  {
    name: 'is-made-up',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['make up', 'consist', 'compose'],
    roles: { member: state(oblique('of')), group: [allianceIn(object), allianceIn(subject), nearBloc] },
    confidence: 0.6,
  },
];
