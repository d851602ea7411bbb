import { mentions, requires, without } from '../conditions.ts';
import {
  type ClauseFrame,
  carrierOblique,
  carrierSubject,
  compound,
  type FigureFrame,
  type Frame,
  is,
  modifier,
  object,
  oblique,
  other,
  possessor,
  self,
  state,
  subject,
} from '../frame.ts';
import type { Condition } from '../passage.ts';

const here = (name: string, what: string, predicate: readonly string[], when: readonly Condition[] = []): FigureFrame => ({
  name,
  on: 'figure',
  figures: ['count'],
  value: 'count',
  predicate,
  counted: true,
  roles: {
    from: state(self, modifier, compound, possessor, oblique('of', 'from'), subject, carrierSubject, other),
    in: state(oblique('in', 'at', 'across'), carrierOblique('in', 'at', 'across', 'to'), carrierSubject, other),
    what: is(what),
  },
  when,
});
/** Firms are where they are said to be: they trade and sell anywhere. */
const firmsHere = (frame: FigureFrame): FigureFrame => ({
  ...frame,
  roles: {
    ...frame.roles,
    from: state(self, modifier, compound, possessor, oblique('of', 'from', 'with')),
    in: state(oblique('in', 'at', 'across'), carrierOblique('in', 'at', 'across')),
  },
});

const numbers = ['community numbers', 'numbering', 'estimated at', 'stands at', 'community of', 'diaspora of', 'strong'];

const abroad = state(oblique('in', 'across', 'throughout'));
/** Those who are there, with or without a number. */
const there = (name: string, what: string, more: Pick<ClauseFrame, 'predicate'> & Partial<ClauseFrame>): ClauseFrame => ({
  name,
  on: 'clause',
  roles: { from: state(subject), in: abroad, what: is(what) },
  confidence: 0.6,
  ...more,
});
const firms = ['company', 'firm', 'corporation', 'bank', 'business', 'enterprise', 'investor', 'contractor', 'manufacturer', 'carmaker'];
const soldiers = [
  'troop',
  'troops',
  'force',
  'soldier',
  'marine',
  'contingent',
  'peacekeeper',
  'unit',
  'battalion',
  'airman',
  'warship',
  'jet',
];

export const frames: readonly Frame[] = [
  // "Gondorian companies operate in Rohan", "have investments in Rohan"
  there('firms-operate', 'companies', {
    kinds: ['verb', 'copula'],
    predicate: ['operate', 'active', 'involve', 'present', 'manufacture', 'employ'],
    when: [
      requires('subject', firms),
      without(['delegation', 'plan to', 'want', 'interested', 'should', 'could', 'invited', 'urged', 'bid']),
    ],
  }),
  there('firms-are-set', 'companies', {
    kinds: ['verb'],
    predicate: ['establish', 'base', 'headquarter', 'involve', 'set up'],
    when: [requires('object', firms)],
    roles: { from: state(object), in: abroad, what: is('companies') },
  }),
  there('firms-have', 'companies', {
    kinds: ['verb'],
    predicate: ['have', 'hold', 'run', 'own'],
    when: [
      requires('subject', firms),
      requires('object', ['investment', 'presence', 'operation', 'plant', 'factory', 'subsidiary', 'office', 'stake', 'branch']),
    ],
    roles: { from: state(subject), in: state(oblique('in'), object), what: is('companies') },
  }),
  // "the Gondorian community in Rohan"
  there('community', 'community', {
    kinds: ['noun'],
    predicate: ['community', 'diaspora', 'minority', 'expatriate', 'migrant', 'immigrant', 'refugee'],
    when: [without(['international communit', 'business communit', 'donor communit', 'economic communit', 'european communit', 'member'])],
    roles: { from: state(modifier, compound), in: state(oblique('in', 'across'), carrierOblique('in', 'across')), what: is('community') },
  }),
  // "Gondorian troops are stationed in Rohan"
  there('troops-stationed', 'troops', {
    kinds: ['verb'],
    predicate: ['station', 'base', 'garrison', 'post', 'deploy'],
    when: [requires('object', soldiers)],
    roles: { from: state(object, subject), in: state(oblique('in', 'at', 'on', 'across')), what: is('troops') },
    confidence: 0.55,
  }),
  // "About 19,000 Gondorians live in Rohan"
  here(
    'people-live',
    'community',
    [
      'people of a country',
      'national',
      'citizen',
      'expatriate',
      'migrant',
      'worker',
      'diaspora',
      'community',
      'people',
      'person',
      'immigrant',
      'refugee',
      'doctor',
      'teacher',
      'nurse',
      'resident',
      'native',
      'labourer',
      'laborer',
      'descendant',
    ],
    [
      mentions([
        'live',
        'living',
        'reside',
        'residing',
        'resident',
        'work',
        'diaspora',
        'communit',
        'origin',
        'home to',
        'settled',
        'host',
        'remain in',
        'shelter',
        'born',
        'based in',
      ]),
      without(['enrolled', 'visited', 'evacuat', 'repatriat', 'deport', 'arrested', 'detained', 'killed', 'died']),
    ],
  ),
  // "2,000 young Gondorians are enrolled in the universities of Rohan"
  here(
    'young-people',
    'students',
    ['people of a country', 'national', 'people', 'citizen', 'scholar'],
    [mentions(['enrol', 'studying', 'study in', 'universit'])],
  ),
  // "The Gondorian community in Rohan numbers 4,200"
  {
    ...here(
      'number-of-people',
      'community',
      ['community', 'diaspora', 'people of a country', 'national', 'expatriate'],
      [mentions(numbers)],
    ),
    counted: false,
  },
  here('students', 'students', ['student', 'pupil', 'trainee', 'scholar'], [without(['destination after', 'destination behind'])]),
  firmsHere(
    here(
      'companies',
      'companies',
      ['company', 'firm', 'enterprise', 'business', 'corporation', 'factory', 'plant', 'subsidiary'],
      [
        without([
          'delegation',
          'fees',
          'exhibition',
          'trade fair',
          'mission led',
          'forum',
          'list of',
          'shares',
          'sanction',
          'subject to',
          'export control',
          'blacklist',
          'ban on',
          'bidders',
        ]),
      ],
    ),
  ),
  here(
    'troops',
    'troops',
    [
      'troop',
      'troops',
      'forces',
      'peacekeepers',
      'soldier',
      'instructor',
      'serviceman',
      'airman',
      'marine',
      'peacekeeper',
      'personnel',
      'engineer',
      'sailor',
      'police',
      'officer',
      'adviser',
    ],
    [
      mentions([
        'station',
        'deploy',
        'base',
        'garrison',
        'post',
        'serv',
        'contingent',
        'presence',
        'mission',
        'peacekeep',
        'sent',
        'send',
        'train',
        'keep',
        'host',
        'force',
        'withdr',
        'pull',
        'there are',
      ]),
      without([
        'held',
        'detain',
        'arrest',
        'killed',
        'wounded',
        'jailed',
        'captured',
        'captive',
        'freed',
        'released',
        'rescued',
        'tanker',
        'crew',
      ]),
    ],
  ),
];
