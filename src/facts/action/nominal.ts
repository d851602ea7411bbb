import { mentions, requires, without } from '../conditions.ts';
import {
  carrierSubject,
  compound,
  type Frame,
  government,
  indirect,
  inside,
  modifier,
  object,
  oblique,
  other,
  possessor,
  state,
  subject,
} from '../frame.ts';

import { act, armed } from './act.ts';

const doers = [possessor, modifier, compound, oblique('by', 'from')] as const;

/** Acts told by a noun, or by a verb that only carries one: "issued a warning to Rohan", "drew criticism from Gondor". */
export const nominal: readonly Frame[] = [
  // "the criticism of Rohan by Gondor", "Gondor's allegations against Rohan"
  act('criticism-of', 'accuse', ['criticism', 'condemnation', 'denunciation', 'accusation', 'allegation', 'rebuke'], {
    kinds: ['noun'],
    status: { always: 'reported' },
    when: [without([...armed, 'denied', 'deny', 'reject', 'dismiss', 'rebuff', 'despite', 'avoid'])],
    roles: { actor: government(...doers), recipient: state(oblique('of', 'against', 'at')) },
    confidence: 0.55,
  }),
  // "came under fire from Gondor over its tariffs"
  act('draws-criticism', 'accuse', ['come', 'draw', 'face', 'attract', 'provoke', 'earn'], {
    when: [
      mentions([
        'under fire from',
        'criticism from',
        'rebuke from',
        'condemnation from',
        'protest from',
        'protests from',
        'ire of',
        'anger from',
      ]),
      without(armed),
    ],
    roles: { actor: government(oblique('from', 'of')), recipient: state(subject) },
    confidence: 0.55,
  }),
  // "described the move of Rohan as a provocation"
  act('calls-ill', 'accuse', ['describe', 'call', 'brand', 'label', 'term', 'dub', 'characterise', 'characterize', 'brand'], {
    when: [
      mentions([
        'provocat',
        'aggress',
        'illegal',
        'unlawful',
        'unacceptable',
        'reckless',
        'irresponsible',
        'hostile',
        'a violation',
        'a breach',
        'baseless',
        'a lie',
        'lies',
        'absurd',
        'outrageous',
        'dangerous',
        'unjust',
        'bullying',
        'a crime',
      ]),
      without(armed),
    ],
    roles: { recipient: state(object) },
    confidence: 0.55,
  }),
  // "issued a stern warning to Rohan"
  act('issues-warning', 'threaten', ['issue', 'deliver', 'send', 'give', 'sound', 'repeat', 'make', 'serve'], {
    when: [
      requires('object', ['warning', 'ultimatum', 'threat']),
      without(['weather', 'travel', 'health', 'storm', 'tsunami', 'security warning', 'citizens']),
    ],
    roles: { recipient: state(oblique('to', 'against'), indirect) },
    confidence: 0.6,
  }),
  // "Gondor's threats against Rohan"
  act('threat-noun', 'threaten', ['threat', 'ultimatum'], {
    kinds: ['noun'],
    status: { always: 'reported' },
    when: [without([...armed, 'pose', 'under threat', 'posing', 'counter', 'face', 'perceive'])],
    roles: { actor: government(...doers), recipient: state(oblique('to', 'against')) },
    confidence: 0.52,
  }),
  // "will retaliate against Rohan", "vowed revenge on Rohan"
  act('vows-revenge', 'threaten', ['retaliate', 'hit back', 'strike back', 'avenge'], {
    when: [
      mentions([
        'will retaliat',
        'would retaliat',
        'ready to',
        'vow',
        'promis',
        'will hit back',
        'will strike back',
        'to hit back',
        'right to',
      ]),
      without(['analyst', 'expert', 'if ']),
    ],
    status: { possible: 'reported', always: 'reported' },
    roles: { actor: government(subject, carrierSubject), recipient: state(oblique('against', 'on', 'at'), object) },
    confidence: 0.55,
  }),
  act('swears-revenge', 'threaten', ['vow', 'swear', 'promise', 'pledge'], {
    when: [requires('object', ['revenge', 'retaliation', 'vengeance', 'response', 'countermeasure'])],
    roles: { recipient: state(oblique('on', 'against', 'for', 'to'), other) },
    confidence: 0.55,
  }),
  // "broke off talks with Rohan", "suspended cooperation with Rohan"
  act(
    'breaks-off',
    'sanction',
    ['break off', 'suspend', 'halt', 'freeze', 'cut', 'cut off', 'sever', 'downgrade', 'reduce', 'end', 'curtail'],
    {
      status: { decided: true },
      when: [
        requires('object', [
          'talk',
          'talks',
          'negotiation',
          'contact',
          'contacts',
          'cooperation',
          'dialogue',
          'consultation',
          'relation',
          'relations',
          'tie',
          'ties',
        ]),
        without(['threat', 'warn', 'restor', 'resum', 'agreed to end', 'years of']),
      ],
      roles: { recipient: state(oblique('with', 'to'), other) },
      confidence: 0.55,
    },
  ),
  // "closed its embassy in Rohan"
  act('closes-embassy', 'sanction', ['close', 'shut', 'shutter', 'evacuate'], {
    status: { decided: true },
    when: [requires('object', ['embassy', 'consulate', 'mission']), without(['reopen', 'covid', 'holiday'])],
    roles: { recipient: state(oblique('in', 'to'), other) },
    confidence: 0.55,
  }),
  // "opened fire on a Rohirric boat", "shot at a Rohirric boat"
  act('shoots-at', 'assault', ['shoot', 'fire', 'open'], {
    when: [
      mentions(['shot at', 'fired at', 'fired on', 'fired upon', 'opened fire', 'fires on', 'shoots at', 'shooting at']),
      without(['film', 'photo', 'test', 'drill', 'exercise', 'warning shot']),
    ],
    roles: { recipient: state(oblique('at', 'on', 'upon', 'into')) },
    confidence: 0.6,
  }),
  // "will supply Rohan with 50 tanks"
  act('supplies-with', 'aid', ['supply', 'provide', 'equip', 'furnish', 'arm'], {
    when: [
      requires('oblique', [
        'tank',
        'jet',
        'missile',
        'weapon',
        'weapons',
        'ammunition',
        'drone',
        'rocket',
        'helicopter',
        'equipment',
        'vaccine',
        'dose',
        'food',
        'medicine',
        'aid',
        'help',
        'assistance',
        'training',
      ]),
      mentions(['with ']),
      without(['loan', 'sold', 'contract']),
    ],
    roles: { recipient: state(object) },
    confidence: 0.58,
  }),
  // "trains Rohirric soldiers", "offered Rohan help"
  act('trains', 'aid', ['train'], {
    when: [
      requires('object', [
        'soldier',
        'troop',
        'troops',
        'pilot',
        'officer',
        'force',
        'forces',
        'police',
        'sailor',
        'recruit',
        'army',
        'coastguard',
        'guard',
      ]),
      without(['its own', 'their own']),
    ],
    status: { lasting: true },
    roles: { recipient: state(object, oblique('of', 'from')) },
    confidence: 0.58,
  }),
  act('offers-help', 'aid', ['offer'], {
    when: [requires('object', ['help', 'assistance', 'aid', 'relief']), without(['to mediate', 'loan'])],
    roles: { recipient: state(indirect, oblique('to', 'for'), inside) },
    confidence: 0.58,
  }),
  // "reassured Rohan of its support"
  act('reassures', 'support', ['reassure', 'assure'], {
    when: [mentions(['support', 'solidarity', 'commit', 'help', 'stand', 'backing'])],
    roles: { recipient: state(object, indirect) },
    confidence: 0.58,
  }),
];
