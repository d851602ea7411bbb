import { compound, type Frame, government, inside, modifier, object, oblique, other, possessor, state } from '../frame.ts';

import { act, armed, charges, envoys, straight, toward } from './act.ts';

/** Acts by which states blame, refuse, threaten, punish and attack one another. */
export const hostile: readonly Frame[] = [
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
  // "alleged that Rohan had favoured others"
  act('alleges', 'accuse', ['allege', 'complain', 'charge'], {
    mentions: ['alleged that', 'alleges that', 'complained that', 'complains that', 'charged that', 'charges that'],
    without: [...armed, 'court', 'prosecutor', 'police'],
    roles: { recipient: state(inside, other) },
    confidence: 0.6,
  }),
  act('calls-in', 'accuse', ['call', 'call in', 'hand'], {
    mentions: ['called in', 'calls in', 'protest note', 'note of protest', 'note verbale', 'démarche', 'demarche'],
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
  // "The Rohirric ambassador was summoned to the ministry"
  act('is-summoned', 'accuse', ['summon', 'call in'], {
    voice: 'passive',
    requires: { object: ['ambassador', 'commissioner', 'envoy', 'chargé', 'charge', 'consul', 'diplomat', 'representative'] },
    without: ['court', 'for consultations'],
    roles: { actor: state(oblique('by', 'to', 'in'), other), recipient: state(object, other) },
    confidence: 0.6,
  }),
  // "lodged a protest with Rohan", "made representations to Rohan"
  act('protests', 'accuse', ['lodge', 'file', 'deliver', 'make', 'submit', 'register', 'send', 'issue', 'present'], {
    requires: { object: ['protest', 'complaint', 'representation', 'démarche', 'demarche', 'objection', 'note'] },
    mentions: ['protest', 'complaint', 'representations', 'démarche', 'demarche', 'objection'],
    without: [...armed, 'court', 'police', 'no protest'],
    roles: { recipient: state(oblique('with', 'to', 'against', 'over', 'at'), other) },
    confidence: 0.65,
  }),
  act('rejects', 'reject', ['reject', 'refuse', 'deny', 'rebuff', 'dismiss', 'veto', 'block', 'turn down', 'rule out'], {
    decided: true,
    without: ['denied that', 'denies that', 'deny that', 'denied reports'],
    roles: { recipient: state(...straight) },
  }),
  // "a charge that Gondor rejected", "Gondor denied it"
  act('rejects-charge', 'reject', ['reject', 'deny', 'dismiss', 'refute', 'rebut', 'rebuff'], {
    requires: { object: charges },
    handover: true,
    roles: { recipient: state(...straight, other) },
    confidence: 0.6,
  }),
  act('refuses', 'reject', ['refuse', 'decline', 'rule out'], {
    mentions: [
      'to discuss',
      'to meet',
      'to sign',
      'to accept',
      'to recogni',
      'to hand over',
      'to talk',
      'to negotiate',
      'to withdraw',
      'to attend',
      'to pay',
      'any meeting',
      'ruled out',
      'to return',
      'to lift',
      'to extradite',
      'to release',
      'to allow',
    ],
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
    decided: true,
    roles: { recipient: state(...straight, other) },
  }),
  // "protested against the expulsion of its diplomats by Gondor"
  act('expulsion', 'sanction', ['expulsion'], {
    kinds: ['noun'],
    requires: { oblique: envoys },
    without: ['call for the expulsion', 'called for the expulsion', 'demand', 'threat', 'possible expulsion'],
    status: 'reported',
    roles: { actor: government(oblique('by', 'from'), possessor), recipient: state(oblique('of')) },
    confidence: 0.6,
  }),
  // "recalled its ambassador from Rohan": the envoy is the actor's own
  act('recalls', 'sanction', ['recall', 'withdraw', 'pull', 'pull out'], {
    decided: true,
    requires: { object: envoys },
    roles: { recipient: state(oblique('from', 'to', 'in'), inside, other) },
  }),
  act('sanctions', 'sanction', ['sanction', 'embargo', 'blacklist', 'boycott'], { decided: true }),
  act('orders-out', 'sanction', ['order', 'tell', 'give'], {
    decided: true,
    mentions: ['leave the country', 'to leave', 'persona non grata', 'hours to'],
    roles: { recipient: state(...toward, other) },
  }),
  // "ordered Rohirric soldiers to leave"
  act('orders-home', 'sanction', ['order'], {
    decided: true,
    requires: { object: [...envoys, 'soldier', 'troop', 'troops', 'force', 'forces', 'peacekeeper', 'diplomats'] },
    without: ['to deploy', 'to advance', 'to fire', 'to attack', 'to meet'],
    roles: { recipient: state(object) },
    confidence: 0.6,
  }),
  act('imposes', 'sanction', ['impose', 'slap', 'levy'], {
    decided: true,
    mentions: ['sanction', 'tariff', 'dut', 'embargo', 'ban', 'restriction', 'surcharge', 'quota'],
    roles: { recipient: state(oblique('on', 'against'), object, inside, other) },
  }),
  // "banned poultry from Rohan", "cancelled the visas of two Rohirric diplomats"
  act('bans', 'sanction', ['ban', 'bar', 'suspend', 'halt', 'revoke', 'cancel', 'freeze', 'restrict', 'block', 'prohibit'], {
    decided: true,
    requires: {
      object: [
        'import',
        'export',
        'shipment',
        'visa',
        'accreditation',
        'flight',
        'airline',
        'asset',
        'aid',
        'purchase',
        'sale',
        'meat',
        'beef',
        'poultry',
        'fruit',
        'grain',
        'seafood',
        'product',
        'goods',
        'supply',
        'delivery',
        'channel',
        'vessel',
        'ship',
        'truck',
        'licence',
        'license',
      ],
    },
    without: ['lifted', 'lift the', 'court', 'pandemic', 'covid', 'domestic'],
    roles: { recipient: state(oblique('from', 'of', 'to', 'with', 'against', 'for'), object) },
    confidence: 0.6,
  }),
  act('closes', 'coerce', ['close', 'arrest', 'detain', 'seize', 'blockade', 'confiscate', 'impound'], {
    decided: true,
    mentions: ['border', 'crossing', 'custom', 'vessel', 'fishermen', 'national', 'citizen', 'ship', 'boat', 'trawler', 'port'],
    roles: { recipient: state(oblique('with', 'against', 'from', 'of'), object) },
  }),
  // "closed the crossing at Melilla"
  act('shuts', 'coerce', ['close', 'shut', 'seal'], {
    decided: true,
    requires: { object: ['crossing', 'border', 'frontier', 'post', 'airspace', 'consulate'] },
    without: ['stock', 'higher', 'lower', 'borders again', 'pandemic', 'covid', 'its borders to'],
    roles: { recipient: state(oblique('with', 'to', 'against'), object, other) },
    confidence: 0.55,
  }),
  act('targets', 'assault', ['target'], {
    mentions: ['missile', 'drone', 'airstrike', 'air strike', 'strikes', 'bomb', 'rocket', 'jets', 'warplane', 'shelling', 'artillery'],
    roles: { recipient: state(object, oblique('in', 'inside', 'near')) },
  }),
  act('attacks', 'assault', ['attack', 'bomb', 'strike', 'invade', 'shell', 'bombard', 'shoot down', 'raid'], {
    without: ['deal', 'agreement', 'accord', 'thought'],
    roles: { recipient: state(object, oblique('in', 'inside', 'near', 'against', 'on')) },
  }),
  // "fired rockets into Rohan"
  act('fires', 'assault', ['fire', 'launch', 'drop', 'lob', 'carry out', 'conduct'], {
    requires: {
      object: [
        'missile',
        'rocket',
        'shell',
        'bomb',
        'drone',
        'artillery',
        'strike',
        'airstrike',
        'raid',
        'attack',
        'shot',
        'offensive',
        'mortar',
        'cannon',
      ],
    },
    without: ['test', 'exercise', 'drill', 'sea of japan', 'east sea'],
    roles: { recipient: state(oblique('into', 'at', 'on', 'against', 'across', 'in', 'toward', 'towards', 'inside')) },
  }),
  act('attack-noun', 'assault', ['strike', 'attack', 'raid', 'airstrike', 'bombardment', 'shelling', 'invasion'], {
    kinds: ['noun'],
    without: [
      ...armed,
      'general strike',
      'alleged',
      'heart attack',
      'cyber',
      'attack on the',
      'strike a',
      'hunger strike',
      'panic attack',
      'condemn',
    ],
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
];
