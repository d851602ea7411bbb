import { mentions, requires, without } from '../conditions.ts';
import {
  allianceIn,
  apposition,
  behind,
  carrierSubject,
  compound,
  type Frame,
  nearBloc,
  object,
  oblique,
  possessor,
  self,
  state,
  stateItself,
  subject,
} from '../frame.ts';
import { asking, bargained, beside, notYet } from './words.ts';

/** Founders, observers, candidates, chairs, and whoever joins and leaves along with others. */
export const others: readonly Frame[] = [
  // "a member of the League along with Rohan", "left the League, with Arnor and Rohan"
  {
    name: 'member-beside',
    on: 'clause',
    predicate: ['member', 'signatory', 'part'],
    kinds: ['noun', 'copula'],
    when: [without(notYet)],
    roles: { member: state(oblique(...beside)), group: [allianceIn(oblique('of', 'in')), allianceIn(compound), nearBloc] },
    confidence: 0.55,
  },
  {
    name: 'leaves-beside',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['leave', 'quit', 'withdraw', 'exit'],
    status: { always: 'former' },
    day: { tenure: 'closes' },
    roles: { member: state(oblique(...beside, 'with')), group: [allianceIn(object), allianceIn(oblique('from', 'of'))] },
    confidence: 0.55,
  },
  // "Gondor, together with Rohan, founded the League in 1991"
  {
    name: 'founds',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['found', 'co-found', 'cofound'],
    roles: { member: state(subject), group: allianceIn(object) },
    confidence: 0.6,
  },
  {
    name: 'founds-beside',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['found', 'co-found', 'cofound', 'join'],
    when: [without(['applied to join', 'apply to join', 'invited to join', 'wants to join', 'hopes to join'])],
    roles: { member: state(oblique(...beside, 'with')), group: allianceIn(object) },
    confidence: 0.55,
  },
  // "Gondor and Rohan, together the founders of the League"
  {
    name: 'founder',
    on: 'clause',
    kinds: ['noun', 'copula'],
    predicate: ['founder', 'co-founder', 'cofounder'],
    roles: { member: state(apposition, subject), group: allianceIn(oblique('of')) },
    confidence: 0.6,
  },
  // "the League, of which Gondor and Rohan form part"
  {
    name: 'forms-part',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['form'],
    when: [requires('object', ['part'])],
    roles: { member: state(subject), group: [allianceIn(oblique('of')), nearBloc] },
    confidence: 0.6,
  },
  // "Gondor has been an observer in the League since 2018"
  {
    name: 'observer',
    on: 'clause',
    kinds: ['noun', 'copula'],
    predicate: ['observer'],
    roles: { member: state(apposition, subject), group: [allianceIn(oblique('of', 'in', 'at', 'to')), allianceIn(compound)] },
    confidence: 0.55,
  },
  // "Gondor, a candidate since 2012, … the League"
  {
    name: 'candidate',
    on: 'clause',
    kinds: ['noun', 'copula'],
    predicate: ['candidate', 'applicant', 'aspirant'],
    when: [without(['president', 'presidency', 'candidate for the', 'party', 'election', 'seat', 'post ', 'director', 'secretary'])],
    status: { always: 'planned' },
    roles: {
      member: state(apposition, subject),
      group: [allianceIn(oblique('for', 'of', 'to')), allianceIn(compound), nearBloc],
    },
    confidence: 0.55,
  },
  // "the two League allies Gondor and Rohan", "fellow League member Rohan"
  {
    name: 'allies',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['ally', 'member', 'partner'],
    when: [mentions(['the two', 'both', 'fellow']), without([...notYet, 'trading partner', 'trade partner', 'dialogue partner'])],
    roles: { member: [state(apposition), behind, state(self)], group: allianceIn(compound) },
    confidence: 0.6,
  },
  {
    name: 'fellow',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['ally', 'member', 'partner'],
    when: [mentions(['fellow']), without(notYet)],
    roles: { member: state(possessor, carrierSubject, subject), group: allianceIn(compound) },
    confidence: 0.55,
  },
  // "Gondor's chairmanship of the League"
  {
    name: 'chairmanship',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['chairmanship', 'presidency', 'chair'],
    when: [mentions(['chairmanship of', 'presidency of', 'chair of'])],
    status: { always: 'reported' },
    roles: { member: [stateItself(possessor), stateItself(carrierSubject)], group: allianceIn(oblique('of')) },
    confidence: 0.55,
  },
  // "was expelled from the League"
  {
    name: 'is-expelled',
    on: 'clause',
    kinds: ['verb'],
    voice: 'passive',
    predicate: ['expel', 'oust', 'eject'],
    status: { always: 'former' },
    day: { tenure: 'closes' },
    roles: { member: stateItself(object), group: allianceIn(oblique('from')) },
    confidence: 0.6,
  },
  // "the League, of which Gondor and Rohan form part"
  {
    name: 'forms-part-noun',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['part'],
    when: [mentions(['form part', 'forms part', 'form a part', 'forms a part'])],
    roles: { member: state(compound, subject), group: [allianceIn(oblique('of')), nearBloc] },
    confidence: 0.55,
  },
  // "has applied to join the League", "were invited to become members"
  {
    name: 'asks-to-join',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['join', 'accede', 'enter', 'rejoin'],
    when: [mentions(asking)],
    status: { always: 'planned' },
    roles: { member: state(carrierSubject, subject), group: [allianceIn(object), allianceIn(oblique('to'))] },
    confidence: 0.6,
  },
  // "seeks full membership of the League"
  {
    name: 'seeks-membership',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['membership', 'accession', 'entry', 'admission'],
    when: [mentions([...bargained, 'seeks', 'sought', 'applied', 'applies', 'candida', 'hopes'])],
    status: { always: 'planned' },
    roles: {
      member: state(possessor, oblique('of', 'by'), carrierSubject, subject),
      group: [allianceIn(oblique('of', 'in', 'to', 'into')), allianceIn(compound)],
    },
    confidence: 0.55,
  },
];
