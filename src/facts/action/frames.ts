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

const toward = [object, oblique('to', 'with', 'against', 'on', 'of', 'for', 'toward', 'towards', 'from', 'behind', 'by'), inside] as const;
const act = (name: string, event: string, predicate: readonly string[], more: Partial<ClauseFrame> = {}): Frame => ({
  name,
  on: 'clause',
  predicate,
  kinds: ['verb'],
  confidence: 0.7,
  ...more,
  roles: { actor: government(subject), recipient: state(...toward), event: is(event), ...more.roles },
});
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
  act('stands-by', 'support', ['stand', 'stand by', 'side'], {
    roles: { recipient: state(oblique('by', 'with', 'behind', 'alongside', 'to'), inside) },
    mentions: ['by', 'with', 'behind', 'alongside', 'shoulder'],
  }),
  act(
    'expresses-support',
    'support',
    ['express', 'convey', 'offer', 'extend', 'confirm', 'pledge', 'reaffirm', 'reiterate', 'voice', 'declare'],
    {
      mentions: ['support', 'solidarity', 'condolence', 'gratitude', 'thanks', 'congratulation', 'sympathy', 'appreciation', 'respect for'],
      without: ['concern'],
    },
  ),
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
  act(
    'requests',
    'request',
    ['ask', 'urge', 'request', 'invite', 'call on', 'call upon', 'demand', 'appeal', 'press', 'implore', 'ask for', 'call for', 'insist'],
    { possible: 'reported' },
  ),
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
      'allege',
      'deplore',
      'decry',
      'censure',
      'slam',
      'lambast',
      'lambaste',
    ],
    { without: armed },
  ),
  act('is-concerned', 'accuse', ['express', 'voice', 'raise', 'convey'], {
    mentions: ['concern', 'protest', 'objection', 'displeasure'],
    without: armed,
    confidence: 0.6,
  }),
  act('rejects', 'reject', ['reject', 'refuse', 'deny', 'rule out', 'rebuff', 'dismiss', 'veto', 'block', 'turn down'], {
    without: ['rule out', 'denied that', 'denies that', 'deny that'],
  }),
  act('threatens', 'threaten', ['threaten', 'warn', 'vow'], {
    mentions: ['threaten', 'retaliat', 'warn', 'sanction', 'tariff', 'answer', 'consequence', 'respond'],
    possible: 'reported',
    confidence: 0.6,
  }),
  // "expelled three diplomats", "recalled its ambassador from Rohan"
  act('expels', 'sanction', ['expel', 'recall', 'withdraw', 'eject', 'deport'], {
    requires: { object: ['ambassador', 'diplomat', 'envoy', 'attaché', 'attache', 'staff', 'employee', 'consul', 'official', 'chargé'] },
  }),
  act('sanctions', 'sanction', ['sanction', 'embargo', 'blacklist', 'boycott']),
  act('orders-out', 'sanction', ['order', 'tell', 'give'], {
    mentions: ['leave the country', 'to leave', 'persona non grata', 'hours to'],
  }),
  act('imposes', 'sanction', ['impose', 'slap', 'levy'], {
    mentions: ['sanction', 'tariff', 'dut', 'embargo', 'ban', 'restriction', 'surcharge', 'quota'],
    roles: { recipient: state(oblique('on', 'against'), object, inside, other) },
  }),
  act('closes', 'coerce', ['close', 'arrest', 'detain', 'seize', 'blockade', 'confiscate', 'impound'], {
    mentions: ['border', 'crossing', 'custom', 'vessel', 'fishermen', 'national', 'citizen', 'ship', 'boat', 'trawler', 'port'],
  }),
  act('attacks', 'assault', ['attack', 'bomb', 'strike', 'invade', 'shell', 'bombard', 'shoot down', 'raid', 'target'], {
    without: ['deal', 'agreement', 'accord', 'thought'],
    roles: { recipient: state(object, oblique('in', 'inside', 'near', 'against'), inside) },
  }),
  act('attack-noun', 'assault', ['strike', 'attack', 'raid', 'airstrike', 'bombardment', 'shelling', 'invasion'], {
    kinds: ['noun'],
    without: [...armed, 'general strike'],
    roles: {
      actor: state(possessor, modifier, compound, oblique('by')),
      recipient: state(oblique('on', 'against', 'in', 'of', 'near'), inside),
    },
    confidence: 0.55,
  }),
  act('mobilises', 'mobilize', ['deploy', 'mobilise', 'mobilize', 'mass', 'station', 'send'], {
    mentions: ['troop', 'soldier', 'warship', 'army', 'navy', 'fighter jet', 'tanks'],
    roles: { recipient: state(oblique('to', 'into', 'on', 'against', 'in', 'near'), other) },
  }),
  act(
    'aids',
    'aid',
    [
      'donate',
      'provide',
      'send',
      'give',
      'deliver',
      'supply',
      'fund',
      'finance',
      'assist',
      'hand over',
      'contribute',
      'increase',
      'commit',
    ],
    {
      mentions: ['aid', 'grant', 'relief', 'assistance', 'donat', 'humanitarian', 'scholarship', 'vaccine', 'tents', 'doses', 'medical'],
      roles: { recipient: state(indirect, oblique('to'), object, oblique('for', 'in'), inside) },
      confidence: 0.6,
    },
  ),
  act('cooperates', 'cooperate', ['cooperate', 'collaborate', 'co-operate', 'patrol'], {
    roles: { recipient: state(oblique('with'), other) },
    mutual: ['actor', 'recipient'],
    lasting: true,
    confidence: 0.6,
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
