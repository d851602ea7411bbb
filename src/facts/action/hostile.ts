import { excludes, mentions, requires, without } from '../conditions.ts';
import { type Frame, government, indirect, inside, object, oblique, other, possessor, state } from '../frame.ts';

import { act, charges, envoys, straight, toward } from './act.ts';
import { blame } from './blame.ts';
import { force } from './force.ts';

/** Acts by which states refuse, threaten, punish and attack one another. */
export const hostile: readonly Frame[] = [
  ...blame,
  act(
    'rejects',
    'reject',
    ['reject', 'refuse', 'deny', 'rebuff', 'dismiss', 'veto', 'block', 'turn down', 'rule out', 'oppose', 'spurn', 'contest', 'dispute'],
    {
      status: { decided: true },
      when: [
        excludes('object', [
          'boat',
          'vessel',
          'ship',
          'aid',
          'convoy',
          'fisherman',
          'delivery',
          'access',
          'asset',
          'account',
          'import',
          'export',
          'displacement',
          'attempt',
          'violence',
          'interference',
          'division',
          'terrorism',
        ]),
        without(['denied that', 'denies that', 'deny that', 'denied reports']),
      ],
      roles: { recipient: state(...straight) },
    },
  ),
  // "a charge that Gondor rejected", "Gondor denied it"
  act('rejects-charge', 'reject', ['reject', 'deny', 'dismiss', 'refute', 'rebut', 'rebuff'], {
    when: [requires('object', charges)],
    day: { handover: true },
    roles: { recipient: state(...straight, other) },
    confidence: 0.6,
  }),
  act('refuses', 'reject', ['refuse', 'decline', 'rule out'], {
    when: [
      mentions([
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
      ]),
      without(['to comment', 'to be named', 'to be identified', 'to say', 'to give']),
    ],
    roles: { recipient: state(...straight, other) },
    confidence: 0.55,
  }),
  act('threatens', 'threaten', ['threaten', 'vow'], {
    when: [
      mentions([
        'threaten',
        'retaliat',
        'warn',
        'sanction',
        'tariff',
        'answer',
        'consequence',
        'respond',
        'use of force',
        'using force',
        'by force',
        'punish',
        'countermeasure',
        'counter measure',
        'hit back',
        'in kind',
      ]),
    ],
    status: { possible: 'reported' },
    roles: { recipient: state(...straight, other) },
    confidence: 0.6,
  }),
  // "warned Rohan of consequences", but not "warned against the measure"
  act('warns', 'threaten', ['warn'], {
    status: { possible: 'reported' },
    roles: { recipient: state(object, indirect) },
    confidence: 0.6,
  }),
  // "Moscow promised to answer in kind"
  act('promises-answer', 'threaten', ['promise', 'vow', 'pledge'], {
    when: [mentions(['retaliat', 'answer in kind', 'respond in kind', 'reciprocal', 'mirror', 'countermeasure', 'counter-measure'])],
    roles: { recipient: state(...toward, other) },
    status: { always: 'reported' },
    confidence: 0.6,
  }),
  // "expelled three Rohirric diplomats"
  act('expels', 'sanction', ['expel', 'eject', 'deport'], {
    when: [requires('object', envoys)],
    status: { decided: true },
    roles: { recipient: state(...straight, other) },
  }),
  // "protested against the expulsion of its diplomats by Gondor"
  act('expulsion', 'sanction', ['expulsion'], {
    kinds: ['noun'],
    when: [
      requires('oblique', envoys),
      without(['call for the expulsion', 'called for the expulsion', 'demand', 'threat', 'possible expulsion']),
    ],
    status: { always: 'reported' },
    roles: { actor: government(oblique('by', 'from'), possessor), recipient: state(oblique('of')) },
    confidence: 0.6,
  }),
  // "recalled its ambassador from Rohan": the envoy is the actor's own
  act('recalls', 'sanction', ['recall', 'withdraw', 'pull', 'pull out'], {
    status: { decided: true },
    when: [requires('object', envoys)],
    roles: { recipient: state(oblique('from', 'to', 'in'), inside, other) },
  }),
  act('sanctions', 'sanction', ['sanction', 'embargo', 'blacklist', 'boycott'], { status: { decided: true } }),
  // "retaliated with duties on Rohirric wool", "raised its tariffs on Rohan"
  act('retaliates', 'sanction', ['retaliate', 'hit back', 'respond'], {
    status: { decided: true },
    when: [
      mentions(['tariff', 'duties', 'sanction', 'taxes', 'taxes on', 'levies', 'import tax', 'ban on', 'expelling', 'by expelling']),
      without(['threat', 'warn']),
    ],
    roles: { recipient: state(oblique('on', 'against'), inside, other) },
    confidence: 0.6,
  }),
  act('raises-tariffs', 'sanction', ['raise', 'increase', 'escalate', 'hike', 'double', 'slap', 'announce', 'extend', 'tighten', 'widen'], {
    when: [
      requires('object', ['tariff', 'duty', 'sanction', 'levy', 'embargo']),
      without(['threat', 'warn', 'eas', 'interest', 'issue', 'remaining']),
    ],
    status: { decided: true },
    roles: { recipient: state(oblique('on', 'against'), object, inside) },
    confidence: 0.6,
  }),
  act('orders-out', 'sanction', ['order', 'tell', 'give'], {
    status: { decided: true },
    when: [mentions(['leave the country', 'to leave', 'persona non grata', 'hours to'])],
    roles: { recipient: state(...toward, other) },
  }),
  // "ordered Rohirric soldiers to leave"
  act('orders-home', 'sanction', ['order'], {
    status: { decided: true },
    when: [
      requires('object', [...envoys, 'soldier', 'troop', 'troops', 'force', 'forces', 'peacekeeper', 'diplomats']),
      without(['to deploy', 'to advance', 'to fire', 'to attack', 'to meet']),
    ],
    roles: { recipient: state(object) },
    confidence: 0.6,
  }),
  act('imposes', 'sanction', ['impose', 'slap', 'levy'], {
    status: { decided: true },
    when: [
      mentions([
        'sanction',
        'tariff',
        'dut',
        'taxes on',
        'additional taxes',
        'levies',
        'embargo',
        'ban',
        'restriction',
        'surcharge',
        'quota',
      ]),
    ],
    roles: { recipient: state(oblique('on', 'against'), object, inside, other) },
  }),
  // "banned poultry from Rohan", "cancelled the visas of two Rohirric diplomats"
  act('bans', 'sanction', ['ban', 'bar', 'suspend', 'halt', 'revoke', 'cancel', 'freeze', 'restrict', 'block', 'prohibit'], {
    status: { decided: true },
    when: [
      requires('object', [
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
      ]),
      without(['lifted', 'lift the', 'court', 'pandemic', 'covid', 'domestic']),
    ],
    roles: { recipient: state(oblique('from', 'of', 'to', 'into', 'with', 'against', 'for'), object) },
    confidence: 0.6,
  }),
  // "blocked all aid into Rohan"
  act('holds-back-aid', 'coerce', ['block', 'blockade', 'obstruct', 'prevent', 'impede', 'choke off', 'withhold'], {
    when: [requires('object', ['aid', 'delivery', 'convoy', 'supply', 'food', 'medicine', 'access', 'entry', 'fuel', 'shipment'])],
    status: { decided: true },
    roles: { recipient: state(oblique('into', 'to', 'in', 'from', 'of'), object) },
    confidence: 0.62,
  }),
  act('closes', 'coerce', ['close', 'blockade'], {
    status: { decided: true },
    when: [mentions(['border', 'crossing', 'custom', 'port'])],
    roles: { recipient: state(oblique('with', 'against', 'from', 'of'), object) },
  }),
  // "closed the crossing at Melilla"
  act('shuts', 'coerce', ['close', 'shut', 'seal'], {
    status: { decided: true },
    when: [
      requires('object', ['crossing', 'border', 'frontier', 'post', 'airspace', 'consulate']),
      without(['stock', 'higher', 'lower', 'borders again', 'pandemic', 'covid', 'its borders to']),
    ],
    roles: { recipient: state(oblique('with', 'to', 'against'), object, other) },
    confidence: 0.55,
  }),
  ...force,
];
