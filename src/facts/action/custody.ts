import { carriedBy, has, mentions, requires, without } from '../conditions.ts';
import { carrierOblique, carrierSubject, type Frame, government, object, oblique, other, possessor, state, subject } from '../frame.ts';

import { act } from './act.ts';

/** Crews, ships and people, who are taken and let go again. */
export const taken = [
  'sailor',
  'seaman',
  'fisherman',
  'fishermen',
  'crew',
  'soldier',
  'troops',
  'marine',
  'pilot',
  'national',
  'citizen',
  'journalist',
  'reporter',
  'activist',
  'student',
  'academic',
  'researcher',
  'lecturer',
  'tourist',
  'teacher',
  'executive',
  'businessman',
  'businesswoman',
  'businessmen',
  'employee',
  'worker',
  'diplomat',
  'official',
  'policeman',
  'officer',
  'guard',
  'detainee',
  'prisoner',
  'captive',
  'hostage',
  'inmate',
  'individual',
  'man',
  'men',
  'woman',
  'women',
  'people',
  'civilian',
  'child',
  'children',
  'captain',
  'spy',
  'agent',
  'missionary',
  'doctor',
  'nurse',
];
export const ships = [
  'vessel',
  'ship',
  'boat',
  'trawler',
  'tanker',
  'freighter',
  'cargo',
  'patrol',
  'dinghy',
  'drone',
  'plane',
  'aircraft',
];
/** What anybody is held for anywhere is no act toward his state. */
export const ordinary = [
  'smuggl',
  'drug',
  'murder',
  'fraud',
  'traffick',
  'robber',
  'football',
  'fans',
  'gang',
  'theft',
  'rape',
  'terror',
  'isis',
  'daesh',
  'militant',
  'migrant',
];

/** Acts by which a state takes people or ships of another, and lets them go. */
export const custody: readonly Frame[] = [
  // "detained two Rohirric sailors", "seized a Rohirric tanker", "jailed a Rohirric journalist"
  act(
    'detains',
    'coerce',
    ['arrest', 'detain', 'seize', 'jail', 'imprison', 'capture', 'intern', 'abduct', 'impound', 'confiscate', 'board'],
    {
      status: { decided: true },
      when: [requires('object', [...taken, ...ships]), without(ordinary)],
      roles: { recipient: state(object, oblique('from', 'of')) },
      confidence: 0.62,
    },
  ),
  // "a day after detaining them": the only others of whom the text tells
  act('detains-them', 'coerce', ['arrest', 'detain', 'jail', 'imprison'], {
    status: { decided: true },
    when: [requires('object', ['them', 'they']), without(ordinary)],
    roles: { recipient: state(other) },
    confidence: 0.5,
  }),
  // "sentenced a Rohirric citizen to ten years"
  act('sentences', 'coerce', ['sentence', 'convict'], {
    status: { decided: true },
    when: [requires('object', taken), without(ordinary)],
    roles: { recipient: state(object) },
    confidence: 0.55,
  }),
  // "the detention of two Rohirric sailors by Gondor", "Gondor's harassment of Rohirric boats"
  ...(
    [
      ['holding-by', mentions(['by '])],
      ['own-holding-of', has('possessor')],
    ] as const
  ).map(([name, condition]) =>
    act(name, 'coerce', ['harassment', 'detention', 'seizure', 'intimidation', 'bullying', 'imprisonment', 'arrest', 'blockade'], {
      kinds: ['noun'],
      status: { always: 'reported' },
      when: [
        requires('oblique', [...taken, ...ships, 'operation', 'mission']),
        condition,
        without([...ordinary, 'threat', 'alleged', 'avoid', 'sexual', 'house arrest', 'risk of', 'possible']),
      ],
      roles: {
        actor: state(oblique('by', 'from'), carrierOblique('by'), possessor),
        recipient: state(oblique('of', 'against', 'on')),
      },
      confidence: 0.58,
    }),
  ),
  // "harassed Rohirric boats", "rammed a Rohirric vessel"
  act('harasses', 'coerce', ['harass', 'intimidate', 'ram', 'chase', 'obstruct', 'blockade', 'block', 'shadow', 'intercept'], {
    when: [
      requires('object', [...ships, 'fisherman', 'fishermen', 'crew', 'operation', 'mission', 'diplomat']),
      without(['smuggl', 'drug', 'migrant', 'missile']),
    ],
    roles: { recipient: state(object, oblique('of', 'from')) },
    confidence: 0.58,
  }),
  // "freed ten Rohirric sailors", "two Rohirric soldiers were released by Gondor"; whoever is yet to be freed is only promised
  ...(['retreat', 'concede'] as const).map((event) =>
    act(event === 'retreat' ? 'frees' : 'promises-to-free', event, ['free', 'release', 'pardon', 'let go', 'set free', 'liberate'], {
      ...(event === 'concede' && { status: { always: 'reported' } }),
      when: [
        requires('object', [...taken, ...ships]),
        ...(event === 'concede' ? [carriedBy(['agree', 'decide', 'promise', 'pledge', 'undertake', 'offer', 'vow'])] : []),
        without(['report', 'statement', 'defeat', 'goal', 'demand', 'urge', 'call on', 'called on', 'ask', 'calling']),
      ],
      roles: {
        actor: government(subject, carrierSubject),
        recipient: state(object, oblique('of', 'to'), ...(event === 'concede' ? [other] : [])),
      },
      confidence: event === 'concede' ? 0.55 : 0.62,
    }),
  ),
  // "Gondor and Rohan exchanged prisoners"
  act('swaps-prisoners', 'cooperate', ['exchange', 'swap', 'trade'], {
    when: [requires('object', ['prisoner', 'captive', 'detainee', 'remains', 'body']), without(['propose', 'offer', 'hope', 'refuse'])],
    roles: { recipient: state(oblique('with'), subject) },
    mutual: ['actor', 'recipient'],
    confidence: 0.6,
  }),
  // "extradited a suspect to Rohan"
  act('extradites', 'cooperate', ['extradite', 'hand over', 'turn over', 'repatriate'], {
    when: [requires('object', ['suspect', 'man', 'woman', 'fugitive', 'prisoner', 'leader', 'murderer', 'criminal', 'remains'])],
    roles: { recipient: state(oblique('to')) },
    confidence: 0.6,
  }),
];
