import type { ToldBehind } from '../frame.ts';

/** Texts of all states, which two of them sign as well. */
export const ofTheWorld = [
  'paris agreement',
  'geneva convention',
  'vienna convention',
  'law of the sea',
  'rome statute',
  'chemical weapons convention',
  'non proliferation treaty',
  'abraham accords',
];
// Conventions at which people gather.
const ofAllStates = [
  'prohibition of',
  'non proliferation',
  'nonproliferation',
  'law of the sea',
  'climate',
  'paris agreement',
  'geneva convention',
  'vienna convention',
  'chemical weapons',
  'biological weapons',
  'nuclear weapons',
  'nuclear agreement',
  'nuclear deal',
  'genocide convention',
  'refugee convention',
  'human rights',
  'plan of action',
  'rome statute',
  'abraham accords',
];
export const noTreaties = [
  ...ofAllStates,
  'general agreement on',
  'in agreement',
  'national convention',
  'constitutional convention',
  'party convention',
  'convention centre',
  'convention center',
  'convention hall',
];
/** What deals between states are about; what firms do deals in is more. */
export const dealtIn = [
  'trade',
  'peace',
  'grain',
  'arms',
  'gas',
  'fisheries',
  'fishing',
  'migration',
  'migrant',
  'border',
  'defence',
  'defense',
  'security',
  'mineral',
  'minerals',
  'swap',
  'water',
  'transit',
  'submarine',
  'refugee',
  'extradition',
  'visa',
];
/** What the words before a name say of it. */
export const before: readonly ToldBehind[] = [
  {
    words: [
      'since the entry into force of',
      'after the entry into force of',
      'welcomed the entry into force of',
      'noted the entry into force of',
      'with the entry into force of',
      'marked the entry into force of',
    ],
    roles: { stage: 'in force' },
  },
  {
    words: ['move forward with', 'moving forward with', 'forward with', 'ahead with', 'proceed with', 'proceeding with'],
    roles: { stage: 'proposed' },
    status: 'planned',
  },
  {
    words: ['forward to signing', 'forward to the signing', 'early signing', 'early signature', 'ready to sign', 'to sign'],
    roles: { stage: 'signed' },
    status: 'planned',
  },
  {
    words: [
      'negotiations on',
      'negotiations for',
      'negotiations of',
      'negotiations toward',
      'negotiations towards',
      'talks on',
      'negotiating',
      'negotiate',
      'early conclusion',
      'speedy conclusion',
      'swift conclusion',
      'forward to the conclusion',
      'forward to concluding',
      'work towards',
      'working towards',
      'work toward',
      'working toward',
    ],
    roles: { stage: 'negotiating' },
  },
];
/** What lists of agreements say behind each. */
export const behind: readonly ToldBehind[] = [
  { words: ['signed', 'initialled', 'initialed', 'concluded on', 'date of signature'], roles: { stage: 'signed' } },
  { words: ['ratified'], roles: { stage: 'ratified' } },
  { words: ['in force since', 'in effect since', 'applied provisionally since'], roles: { stage: 'in force' }, opens: true },
  {
    words: ['in force', 'entered into force', 'entry into force', 'came into force', 'took effect', 'entered in force', 'effective from'],
    roles: { stage: 'in force' },
  },
  { words: ['under negotiation since', 'being negotiated since', 'negotiated since'], roles: { stage: 'negotiating' }, opens: true },
  {
    words: ['under negotiation', 'being negotiated', 'under examination', 'under discussion', 'in negotiation'],
    roles: { stage: 'negotiating' },
  },
  { words: ['terminated', 'expired', 'denounced', 'abrogated'], roles: { stage: 'ended' } },
];

/** What stands before a text that is still to be made. */
export const inView = [
  'aimed at',
  'aiming at',
  'aim at',
  'toward a',
  'towards a',
  'paving the way for',
  'pave the way for',
  'paved the way for',
  'push for a',
  'pushing for a',
  'pressing for a',
  'work on a',
  'working on a',
  'prospects of a',
  'prospect of a',
];
/** What is said of a text that nobody has agreed to. */
export const unborn = ['draft', 'proposed', 'planned', 'possible', 'potential', 'future', 'prospective', 'mooted', 'envisaged'];

// Words for what one side says, plans or writes as well: they bind two only where they are said to be of both.
export const soft = [
  'statement',
  'communique',
  'communiqué',
  'declaration',
  'programme',
  'program',
  'plan',
  'letter',
  'note',
  'document',
  'instrument',
  'charter',
  'roadmap',
  'arrangement',
];
/** That arms are silent is told of a front as well as of a text. */
export const silences = ['truce', 'ceasefire', 'armistice'];
