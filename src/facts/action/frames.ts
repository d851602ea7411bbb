import {
  type ClauseFrame,
  carrierSubject,
  compound,
  type Frame,
  government,
  indirect,
  inside,
  is,
  modifier,
  object,
  oblique,
  other,
  possessor,
  state,
  subject,
} from '../frame.ts';

const prepositions = ['to', 'with', 'against', 'on', 'of', 'for', 'toward', 'towards', 'from', 'behind', 'by'] as const;
const toward = [object, oblique(...prepositions), inside] as const;
/** As `toward`, where a country named anywhere else in the clause would be a guess. */
const straight = [object, indirect, oblique(...prepositions)] as const;
const asked = [object, indirect, oblique('on', 'upon', 'to', 'of', 'from', 'with')] as const;
const charges = ['charge', 'accusation', 'allegation', 'claim', 'complaint', 'it', 'them', 'this', 'that', 'criticism', 'report'] as const;
const act = (name: string, event: string, predicate: readonly string[], more: Partial<ClauseFrame> = {}): Frame => ({
  name,
  on: 'clause',
  predicate,
  kinds: ['verb'],
  confidence: 0.7,
  ...more,
  roles: { actor: government(subject), recipient: state(...toward), event: is(event), ...more.roles },
});
const envoys = ['ambassador', 'diplomat', 'envoy', 'attaché', 'attache', 'staff', 'employee', 'consul', 'official', 'chargé'];
const armed = ['terror', 'isil', 'isis', 'daesh', 'bombing', 'suicide', 'militant', 'extremist'];

export const frames: readonly Frame[] = [
  act('congratulates', 'support', [
    'congratulate',
    'felicitate',
    'thank',
    'praise',
    'commend',
    'hail',
    'salute',
    'laud',
    'applaud',
    'appreciate',
  ]),
  act('supports', 'support', ['support', 'back', 'endorse'], { without: ['project', 'programme', 'facility', 'plant'] }),
  // "thanked Rohan for its support of Gondor's candidacy"
  act('support-noun', 'support', ['support', 'backing', 'endorsement'], {
    kinds: ['noun'],
    mentions: ['candidacy', 'candidature', 'bid', 'membership', 'accession', 'nomination'],
    without: ['project', 'programme', 'facility', 'plant', 'urge', 'ask', 'seek', 'sought', 'request', 'hope', 'withdr', 'without'],
    status: 'reported',
    roles: { actor: government(possessor, oblique('by', 'from'), subject), recipient: state(oblique('for', 'of')) },
    confidence: 0.65,
  }),
  act('stands-by', 'support', ['stand', 'stand by', 'side'], {
    roles: { recipient: state(oblique('by', 'with', 'behind', 'alongside', 'to')) },
    mentions: ['stands by', 'stand by', 'stood by', 'stands with', 'stand with', 'stood with', 'behind', 'alongside', 'shoulder', 'sides with', 'sided with'],
  }),
  act(
    'expresses-support',
    'support',
    [
      'express',
      'convey',
      'offer',
      'extend',
      'confirm',
      'pledge',
      'reaffirm',
      'reiterate',
      'renew',
      'repeat',
      'restate',
      'voice',
      'declare',
    ],
    {
      mentions: ['support', 'solidarity', 'condolence', 'gratitude', 'thanks', 'congratulation', 'sympathy', 'appreciation', 'respect for'],
      without: ['concern'],
      roles: { recipient: state(...toward, other) },
    },
  ),
  // "backed the application"
  act('backs', 'support', ['support', 'back', 'endorse', 'favour', 'favor'], {
    requires: { object: ['application', 'bid', 'candidacy', 'candidature', 'candidate', 'membership', 'accession', 'nomination', 'entry', 'integrity', 'sovereignty', 'claim'] },
    roles: { recipient: state(object, oblique('of', 'for', 'to'), other) },
    confidence: 0.6,
  }),
  act('intends-to-cooperate', 'agree', ['express', 'signal', 'pledge', 'announce', 'reaffirm', 'voice', 'plan', 'intend', 'look forward'], {
    mentions: ['intention', 'readiness', 'willingness', 'desire', 'plans to', 'deepen', 'strengthen', 'boost', 'expand', 'enhance'],
    without: ['concern', 'tariff', 'sanction'],
    status: 'planned',
    roles: { recipient: state(oblique('with'), inside) },
  }),
  act('is-committed', 'agree', ['committed', 'ready', 'willing', 'prepared'], {
    kinds: ['copula', 'verb'],
    mentions: ['cooperat', 'relations', 'ties', 'partnership', 'work with', 'working with'],
    status: 'planned',
    roles: { recipient: state(oblique('with'), inside, other) },
    confidence: 0.6,
  }),
  act('agrees', 'agree', ['agree'], {
    roles: { recipient: state(oblique('with'), subject) },
    mutual: ['actor', 'recipient'],
    without: ['central bank'],
    confidence: 0.55,
  }),
  act('promises', 'agree', ['promise', 'undertake'], {
    status: 'planned',
    roles: { recipient: state(object, oblique('to'), inside) },
    confidence: 0.6,
  }),
  act('requests', 'request', ['ask', 'urge', 'request', 'invite', 'call on', 'call upon', 'demand', 'appeal', 'press', 'implore', 'beg', 'petition', 'exhort'], {
    possible: 'reported',
    roles: { recipient: state(...asked) },
  }),
  act('calls-on', 'request', ['call'], {
    mentions: ['called on', 'calls on', 'calling on', 'call on', 'called upon', 'calls upon'],
    possible: 'reported',
    roles: { recipient: state(oblique('on', 'upon')) },
  }),
  // "Gondor asked for a delay", "a text that Gondor had requested"
  act('asks-for', 'request', ['ask', 'request', 'demand', 'appeal', 'seek'], {
    mentions: ['asked for', 'ask for', 'asks for', 'asking for', 'appealed for', 'requested', 'demanded', 'demands', 'demand', 'has sought', 'sought'],
    without: ['asylum', 'anonymity', 'not to be', 'sought to', 'seeks to', 'refuge'],
    roles: { recipient: state(oblique('from', 'of'), other) },
    confidence: 0.55,
  }),
  // "its request for easier visas", "at the request of Gondor"
  act('request-noun', 'request', ['request', 'appeal', 'plea'], {
    kinds: ['noun'],
    without: ['court', 'asylum', 'on request', 'convoy'],
    status: 'reported',
    roles: { actor: government(possessor, modifier, compound, oblique('of', 'by', 'from')), recipient: state(oblique('to'), carrierSubject, other) },
    confidence: 0.5,
  }),
  act(
    'accuses',
    'accuse',
    [
      'accuse',
      'criticise',
      'criticize',
      'condemn',
      'blame',
      'denounce',
      'summon',
      'call in',
      'rebuke',
        'deplore',
      'decry',
      'censure',
      'slam',
      'lambast',
      'lambaste',
    ],
    { without: armed, roles: { recipient: state(...straight) } },
  ),
  act('calls-in', 'accuse', ['call', 'summon', 'hand'], {
    mentions: ['ambassador', 'commissioner', 'envoy', 'charg', 'consul'],
    requires: { object: ['ambassador', 'commissioner', 'envoy', 'chargé', 'charge', 'consul', 'note', 'representative', 'diplomat'] },
    without: ['invitation', 'credentials', 'congratulat', 'copy', 'copies'],
    roles: { recipient: state(object, oblique('to', 'of'), other) },
    confidence: 0.6,
  }),
  act('is-concerned', 'accuse', ['express', 'voice', 'raise', 'convey'], {
    mentions: ['concern', 'protest', 'objection', 'displeasure'],
    without: armed,
    confidence: 0.6,
  }),
  act('rejects', 'reject', ['reject', 'refuse', 'deny', 'rebuff', 'dismiss', 'veto', 'block', 'turn down', 'rule out'], {
    without: ['denied that', 'denies that', 'deny that', 'denied reports'],
    roles: { recipient: state(...straight) },
  }),
  // "a charge that Gondor rejected", "Gondor denied it"
  act('rejects-charge', 'reject', ['reject', 'deny', 'dismiss', 'refute', 'rebut', 'rebuff'], {
    requires: { object: charges },
    roles: { recipient: state(...straight, other) },
    confidence: 0.6,
  }),
  act('refuses', 'reject', ['refuse', 'decline', 'rule out'], {
    mentions: ['to discuss', 'to meet', 'to sign', 'to accept', 'to recogni', 'to hand over', 'to talk', 'to negotiate', 'to withdraw', 'to attend', 'to pay', 'any meeting', 'ruled out', 'to return', 'to lift', 'to extradite', 'to release', 'to allow'],
    without: ['to comment', 'to be named', 'to be identified', 'to say', 'to give'],
    roles: { recipient: state(...straight, other) },
    confidence: 0.55,
  }),
  act('threatens', 'threaten', ['threaten', 'warn', 'vow'], {
    mentions: ['threaten', 'retaliat', 'warn', 'sanction', 'tariff', 'answer', 'consequence', 'respond'],
    possible: 'reported',
    roles: { recipient: state(...straight, other) },
    confidence: 0.6,
  }),
  // "Moscow promised to answer in kind"
  act('promises-answer', 'threaten', ['promise', 'vow', 'pledge'], {
    mentions: ['retaliat', 'answer in kind', 'respond in kind', 'reciprocal', 'mirror', 'countermeasure', 'counter-measure'],
    roles: { recipient: state(...toward, other) },
    status: 'reported',
    confidence: 0.6,
  }),
  // "expelled three Rohirric diplomats"
  act('expels', 'sanction', ['expel', 'eject', 'deport'], {
    requires: { object: envoys },
    roles: { recipient: state(...straight, other) },
  }),
  // "recalled its ambassador from Rohan": the envoy is the actor's own
  act('recalls', 'sanction', ['recall', 'withdraw', 'pull', 'pull out'], {
    requires: { object: envoys },
    roles: { recipient: state(oblique('from', 'to', 'in'), other) },
  }),
  act('sanctions', 'sanction', ['sanction', 'embargo', 'blacklist', 'boycott']),
  act('orders-out', 'sanction', ['order', 'tell', 'give'], {
    mentions: ['leave the country', 'to leave', 'persona non grata', 'hours to'],
    roles: { recipient: state(...toward, other) },
  }),
  act('imposes', 'sanction', ['impose', 'slap', 'levy'], {
    mentions: ['sanction', 'tariff', 'dut', 'embargo', 'ban', 'restriction', 'surcharge', 'quota'],
    roles: { recipient: state(oblique('on', 'against'), object, inside, other) },
  }),
  act('closes', 'coerce', ['close', 'arrest', 'detain', 'seize', 'blockade', 'confiscate', 'impound'], {
    mentions: ['border', 'crossing', 'custom', 'vessel', 'fishermen', 'national', 'citizen', 'ship', 'boat', 'trawler', 'port'],
    roles: { recipient: state(oblique('with', 'against', 'from', 'of'), object) },
  }),
  // "closed the crossing at Melilla"
  act('shuts', 'coerce', ['close', 'shut', 'seal'], {
    requires: { object: ['crossing', 'border', 'frontier', 'post', 'airspace', 'consulate'] },
    without: ['stock', 'higher', 'lower', 'borders again', 'pandemic', 'covid', 'its borders to'],
    roles: { recipient: state(oblique('with', 'to', 'against'), object, other) },
    confidence: 0.55,
  }),
  act('attacks', 'assault', ['attack', 'bomb', 'strike', 'invade', 'shell', 'bombard', 'shoot down', 'raid', 'target'], {
    without: ['deal', 'agreement', 'accord', 'thought'],
    roles: { recipient: state(object, oblique('in', 'inside', 'near', 'against', 'on')) },
  }),
  // "fired rockets into Rohan"
  act('fires', 'assault', ['fire', 'launch', 'drop', 'lob', 'carry out', 'conduct'], {
    requires: { object: ['missile', 'rocket', 'shell', 'bomb', 'drone', 'artillery', 'strike', 'airstrike', 'raid', 'attack', 'shot', 'offensive', 'mortar'] },
    without: ['test', 'exercise', 'drill', 'sea of japan', 'east sea'],
    roles: { recipient: state(oblique('into', 'at', 'on', 'against', 'across', 'in', 'toward', 'towards', 'inside')) },
  }),
  act('attack-noun', 'assault', ['strike', 'attack', 'raid', 'airstrike', 'bombardment', 'shelling', 'invasion'], {
    kinds: ['noun'],
    without: [...armed, 'general strike', 'alleged', 'heart attack', 'cyber', 'attack on the', 'strike a', 'hunger strike', 'panic attack', 'condemn'],
    roles: {
      actor: state(possessor, modifier, compound, oblique('by')),
      recipient: state(oblique('on', 'against', 'in', 'of', 'near', 'into')),
    },
    confidence: 0.55,
  }),
  act('mobilises', 'mobilize', ['deploy', 'mobilise', 'mobilize', 'mass', 'station', 'send'], {
    mentions: ['troop', 'soldier', 'warship', 'army', 'navy', 'fighter jet', 'tanks'],
    roles: { recipient: state(oblique('to', 'into', 'on', 'against', 'in', 'near'), other) },
  }),
  act('aids', 'aid', ['donate', 'provide', 'send', 'give', 'deliver', 'supply', 'fund', 'finance', 'assist', 'hand over', 'contribute', 'increase', 'commit', 'fly', 'airlift', 'dispatch', 'grant', 'pledge', 'ship'], {
    mentions: ['aid', 'grant', 'relief', 'assistance', 'donat', 'humanitarian', 'scholarship', 'vaccine', 'tents', 'doses', 'medical supplies', 'medical equipment', 'medicine', 'rescue', 'firefighter', 'ambulance'],
    without: ['loan', 'tariff', 'sanction'],
    roles: { recipient: state(indirect, oblique('to'), object, oblique('for', 'in'), inside, other) },
    confidence: 0.6,
  }),
  act('cooperates', 'cooperate', ['cooperate', 'collaborate', 'co-operate', 'patrol'], {
    roles: { recipient: state(oblique('with'), other) },
    mutual: ['actor', 'recipient'],
    lasting: true,
    confidence: 0.6,
  }),
  act('works-together', 'cooperate', ['work', 'operate', 'cooperate', 'collaborate'], {
    mentions: ['work together', 'works together', 'working together', 'worked together', 'work closely', 'working closely', 'collaborat', 'cooperat'],
    lasting: true,
    roles: { recipient: state(oblique('with'), subject) },
    mutual: ['actor', 'recipient'],
    confidence: 0.55,
  }),
  act('exercises', 'cooperate', ['exercise', 'drill', 'manoeuvre', 'maneuver', 'patrol'], {
    kinds: ['noun'],
    mentions: ['joint', 'bilateral', 'military', 'naval', 'coast guard', 'troops', 'forces'],
    roles: {
      actor: state(subject, carrierSubject, oblique('between', 'by')),
      recipient: state(oblique('with', 'between'), carrierSubject, inside, other),
    },
    mutual: ['actor', 'recipient'],
    confidence: 0.6,
  }),
  act('concedes', 'concede', ['concede', 'apologise', 'apologize', 'lift', 'ease', 'release', 'relent', 'back down'], {
    mentions: ['apolog', 'sanction', 'tariff', 'ban', 'prisoner', 'detain', 'restriction', 'siege', 'concession', 'concede'],
    confidence: 0.55,
  }),
];
