import {
  byNoState,
  excludes,
  lacks,
  mentions,
  notCarriedBy,
  ofNoState,
  requires,
  sentenceMentions,
  thenTold,
  without,
} from '../conditions.ts';
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
  predicate,
  reason,
  state,
  stateItself,
  subject,
  topics,
  traveller,
} from '../frame.ts';

const purpose = { place, topics, reason };
/** Whoever lives in the country is no guest there. */
const resident = ['ambassador', 'high commissioner', 'chargé', 'credentials', 'embassy', 'consul'];
/** That an invitation was taken up, in its own sentence or the next. */
const accepted = /\b(?:accepted|agreed to come|promised to come|took up)\b/i;
const notAccepted = /^(?![\s\S]*\b(?:accepted|promised to come|agreed to come|took up)\b)/i;
const toVisit = ['to visit', 'a visit', 'visit to', 'state visit', 'official visit', 'working visit', 'to travel', 'to come', 'to attend'];
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
    // "set out a plan for Gondor": who leaves a town for another does go.
    when: [
      excludes('object', [
        'plan',
        'programme',
        'program',
        'proposal',
        'package',
        'vision',
        'strategy',
        'agenda',
        'case',
        'terms',
        'demand',
      ]),
    ],
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
  // "extended an invitation to Imrahil to visit Gondor"; with "which he accepted", he is to come
  ...(['planned', 'proposed'] as const).map(
    (status): Frame => ({
      name: status === 'planned' ? 'invitation-taken' : 'invitation-to',
      on: 'clause',
      kinds: ['noun'],
      predicate: ['invitation'],
      when: [
        sentenceMentions(toVisit),
        without(['accept', 'declin', 'turned down', 'at the invitation', 'rejected']),
        thenTold(status === 'planned' ? accepted : notAccepted),
      ],
      status: { always: status },
      roles: {
        visitor: traveller(oblique('to', 'for')),
        host: state(possessor, oblique('of', 'from'), carrierSubject),
        inviter: [possessor, oblique('of', 'from'), carrierSubject],
        ...purpose,
      },
      confidence: 0.6,
    }),
  ),
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
  // "invited Imrahil to visit Gondor", "invited him to Minas Tirith, which he accepted"
  ...(['planned', 'proposed'] as const).map(
    (status): Frame => ({
      name: status === 'planned' ? 'invites-and-accepts' : 'invites',
      on: 'clause',
      kinds: ['verb'],
      predicate: ['invite'],
      when: [thenTold(status === 'planned' ? accepted : notAccepted)],
      status: { always: status },
      roles: { visitor: traveller(object), host: [oblique('to'), complement, state(subject)], inviter: subject, ...purpose },
      confidence: 0.65,
    }),
  ),
  // "was received with military honours in Edoras", "was welcomed in Edoras by King Theoden"
  {
    name: 'is-received',
    on: 'clause',
    kinds: ['verb'],
    voice: 'passive',
    predicate: ['receive', 'welcome', 'greet', 'host', 'fete', 'fête'],
    when: [without(resident), lacks('complement')],
    roles: { visitor: traveller(object), host: oblique('in', 'at'), inviter: subject, ...purpose },
    confidence: 0.6,
  },
  // "stopped over in Edoras", "made a stopover in Edoras", "called in at Edoras"
  {
    name: 'stops-over',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['stop', 'stop over', 'stop off', 'transit', 'call in', 'drop in', 'drop by', 'swing by', 'swing through', 'pass through'],
    when: [lacks('object'), without(['stop at nothing', 'stopped short'])],
    roles: { visitor: traveller(subject), host: oblique('in', 'at', 'over in', 'off in', 'through'), ...purpose },
  },
  {
    name: 'stopover-noun',
    event: true,
    on: 'clause',
    kinds: ['noun'],
    predicate: ['stopover', 'stop-over', 'layover', 'stop', 'leg'],
    when: [
      mentions([
        'stopover',
        'stop-over',
        'layover',
        'a stop in',
        'first stop',
        'last stop',
        'next stop',
        'final stop',
        'brief stop',
        'first leg',
        'last leg',
        'final leg',
        'second leg',
      ]),
    ],
    roles: {
      visitor: traveller(possessor, oblique('by'), subject, carrierSubject),
      host: [oblique('in', 'at'), predicate],
      ...purpose,
    },
    confidence: 0.65,
  },
  // "on his way to Edoras", "en route to Edoras"
  {
    name: 'on-way-to',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['way', 'route'],
    when: [mentions(['on his way to', 'on her way to', 'on their way to', 'en route to'])],
    roles: { visitor: traveller(subject, carrierSubject, possessor), host: oblique('to'), ...purpose },
    confidence: 0.65,
  },
  // "is in Edoras for talks", "will be in Edoras to negotiate": for a purpose
  {
    name: 'is-there',
    on: 'clause',
    kinds: ['copula'],
    predicate: ['be'],
    status: { lasting: true },
    when: [
      byNoState,
      sentenceMentions([
        'for talks',
        'for a ',
        'for the ',
        'for two days',
        'on a visit',
        'on an official',
        'on a state',
        'on a working',
        'to attend',
        'to hold',
        'to meet',
        'to discuss',
        'to negotiate',
        'to sign',
        'to take part',
        'to prepare',
        'to oversee',
        'to drum up',
        'to open',
        'to co-chair',
        'to chair',
        'attending',
        'chairing',
        'meeting',
        'accompanied',
      ]),
      without([...resident, 'troops', 'soldiers', 'jail', 'prison', 'exile', 'custody', 'hospital']),
    ],
    roles: { visitor: traveller(subject), host: oblique('in'), ...purpose },
    confidence: 0.6,
  },
  // "is due in Edoras on Thursday", "is expected in Edoras"
  {
    name: 'due-in',
    on: 'clause',
    kinds: ['copula'],
    predicate: ['due'],
    status: { always: 'planned' },
    when: [without(['due in court'])],
    roles: { visitor: traveller(subject), host: oblique('in', 'due in', 'at'), ...purpose },
  },
  {
    name: 'expected-in',
    on: 'clause',
    kinds: ['verb'],
    voice: 'passive',
    predicate: ['expect', 'await'],
    status: { always: 'planned' },
    when: [lacks('complement')],
    roles: { visitor: traveller(object), host: oblique('in', 'at'), ...purpose },
  },
  // "a trip that will take him to Rohan and then on to Arnor"
  {
    name: 'takes-to',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['take', 'bring', 'lead'],
    when: [requires('subject', ['trip', 'tour', 'visit', 'journey', 'itinerary', 'swing', 'mission'])],
    roles: { visitor: traveller(object), host: oblique('to'), ...purpose },
  },
  // "attended the coronation of the king in Edoras"
  {
    name: 'attends-rite',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['attend', 'participate', 'take part'],
    when: [
      mentions(['coronation', 'funeral', 'enthronement', 'inauguration', 'swearing-in', 'wedding', 'independence celebration']),
      without(resident),
    ],
    roles: { visitor: traveller(subject), host: [oblique('in', 'at'), state(object), other], ...purpose },
    confidence: 0.6,
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
