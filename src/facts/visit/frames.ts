import { excludes, lacks, mentions, notCarriedBy, ofNoState, requires, without } from '../conditions.ts';
import {
  carrierSubject,
  complement,
  compound,
  type Frame,
  object,
  oblique,
  other,
  place,
  possessor,
  reason,
  state,
  stateItself,
  subject,
  topics,
  traveller,
} from '../frame.ts';

const purpose = { place, topics, reason };
/** Those who do this stay at home. */
const hosting = ['host', 'welcome', 'receive', 'await', 'greet'];

export const frames: readonly Frame[] = [
  // "Imrahil visited Gondor"
  {
    name: 'visits',
    status: { stays: true },
    on: 'clause',
    kinds: ['verb'],
    predicate: ['visit', 'tour'],
    roles: { visitor: traveller(subject), host: [stateItself(object), oblique('in'), object], ...purpose },
  },
  // "was to visit in October": where to, the text has told
  {
    name: 'visits-there',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['visit'],
    when: [lacks('object'), excludes('subject', ['state'])],
    roles: { visitor: traveller(subject), host: other, ...purpose },
    confidence: 0.6,
  },
  // "Imrahil flew to Gondor", "is expected to travel to Gondor"
  {
    name: 'travels-to',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['travel', 'fly', 'head', 'journey', 'go', 'continue', 'come'],
    when: [
      lacks('object'),
      // An envoy who goes back to his post visits nobody.
      without(['back to', 'back in']),
    ],
    roles: { visitor: traveller(subject), host: oblique('to'), ...purpose },
  },
  // "Imrahil pays a courtesy call to Gondor"
  {
    name: 'pays-visit',
    status: { stays: true },
    on: 'clause',
    kinds: ['verb'],
    predicate: ['pay'],
    when: [requires('object', ['visit', 'trip', 'tour', 'journey', 'call', 'stop'])],
    roles: { visitor: traveller(subject), host: oblique('to', 'in'), ...purpose },
  },
  // "Imrahil arrived in Gondor", "landed in Minas Tirith"
  {
    name: 'arrives-in',
    status: { stays: true },
    on: 'clause',
    kinds: ['verb'],
    predicate: ['arrive', 'land', 'be', 'touch down'],
    when: [requires('subject', ['president', 'minister', 'delegation', 'leader'])],
    roles: { visitor: traveller(subject), host: oblique('in', 'at', 'to'), ...purpose },
  },
  {
    name: 'comes-to-land',
    status: { stays: true },
    on: 'clause',
    kinds: ['verb'],
    predicate: ['arrive', 'land', 'touch down'],
    roles: { visitor: traveller(subject), host: oblique('in', 'at', 'to'), ...purpose },
  },
  // "who landed on Monday for a three-day stay": where, the text has told
  {
    name: 'comes-to-stay',
    status: { stays: true },
    on: 'clause',
    kinds: ['verb'],
    predicate: ['arrive', 'land', 'touch down', 'fly in', 'come'],
    when: [mentions(['day visit', 'day stay', 'day trip', 'day tour', 'state visit', 'official visit', 'working visit']), lacks('object')],
    roles: { visitor: traveller(subject), host: [oblique('in', 'at', 'to'), other], ...purpose },
    confidence: 0.6,
  },
  // "Imrahil left for Gondor"
  {
    name: 'leaves-for',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['leave', 'depart', 'set off', 'set out', 'embark'],
    roles: { visitor: traveller(subject), host: oblique('for', 'to'), ...purpose },
  },
  // "the visit of Imrahil to Gondor", "his trip", "paid a visit to Gondor"
  {
    name: 'visit-noun',
    status: { stays: true },
    event: true,
    on: 'clause',
    kinds: ['noun'],
    predicate: ['visit', 'trip', 'journey'],
    when: [notCarriedBy(hosting)],
    roles: {
      visitor: traveller(possessor, oblique('of', 'by'), subject, carrierSubject),
      host: [oblique('to', 'in'), compound, other],
      ...purpose,
    },
  },
  // "a four-day tour of Gondor"
  {
    name: 'tour-of',
    status: { stays: true },
    event: true,
    on: 'clause',
    kinds: ['noun'],
    predicate: ['tour'],
    when: [
      notCarriedBy(hosting),
      without([
        'guided',
        'museum',
        'palace',
        'temple',
        'exhibition',
        'factory',
        'plant',
        'facilit',
        'hospital',
        'campus',
        'school',
        'concert',
      ]),
    ],
    roles: {
      visitor: traveller(possessor, oblique('by'), subject, carrierSubject),
      host: [oblique('of', 'to', 'in'), compound, other],
      ...purpose,
    },
  },
  // "extended an invitation to Imrahil to visit Gondor"
  {
    name: 'invitation-to',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['invitation'],
    when: [
      mentions(['to visit', 'a visit', 'visit to', 'state visit', 'official visit', 'working visit', 'to travel', 'to come']),
      without(['accept', 'declin', 'turned down', 'at the invitation', 'rejected']),
    ],
    status: { always: 'proposed' },
    roles: {
      visitor: traveller(oblique('to', 'for')),
      host: state(possessor, oblique('of', 'from'), carrierSubject),
      inviter: [possessor, carrierSubject],
      ...purpose,
    },
    confidence: 0.6,
  },
  // "Gondor will host Imrahil", "received the president of Arnor"
  {
    name: 'hosts',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['host', 'welcome'],
    when: [ofNoState],
    roles: { visitor: traveller(object), host: state(subject), ...purpose },
    confidence: 0.65,
  },
  // "invited Imrahil to visit Gondor", "invited him to Minas Tirith"
  {
    name: 'invites',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['invite'],
    status: { always: 'proposed' },
    roles: { visitor: traveller(object), host: [oblique('to'), complement, state(subject)], inviter: subject, ...purpose },
    confidence: 0.65,
  },
  {
    name: 'delegation',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['lead', 'head'],
    when: [requires('object', ['delegation', 'mission'])],
    roles: { visitor: traveller(subject), host: oblique('to'), ...purpose },
  },
  // Under the heading "High-level visits": "President Imrahil (May 2031)"
  { name: 'visit-listed', on: 'entry', under: ['visit', 'visits'], who: 'visitor', where: 'host', roles: {}, confidence: 0.8 },
];
