import { mentions, requires, sentenceWithout, without } from '../conditions.ts';
import {
  abbreviation,
  carrierSubject,
  type Frame,
  inside,
  longPhrase,
  object,
  oblique,
  obliqueOf,
  pair,
  phrase,
  possessor,
  subject,
  tellingWordsOf,
} from '../frame.ts';
import { forumNouns } from '../words.ts';

const datedBy = ['held', 'met', 'meeting', 'session', 'round', 'convened', 'took place', 'gathered'];
/** Relations that are called so meet nowhere; a plan for one is a text. */
const holdsNot = [
  'strategic partnership',
  'partnership agreement',
  'comprehensive partnership',
  'cooperative partnership',
  'plan for',
  'programme for',
  'institutional mechanisms',
  'mechanisms',
  'agreement',
  'memorandum',
  'protocol',
  'treaty',
  'mou',
  'declaration',
  'central committee',
  'general secretary',
  'president of',
  'prime minister',
  'business council',
  'chamber of',
];
const forums = [
  'group',
  'commission',
  'committee',
  'dialogue',
  'council',
  'forum',
  'consultations',
  'consultation',
  'mechanism',
  'hotline',
];
/** What tells a forum of two states from one of their own. */
const shared = [
  'joint',
  'bilateral',
  'working',
  'intergovernmental',
  'binational',
  'ministerial',
  'high level',
  'strategic',
  'mixed',
  'annual',
  'regular',
  'consultation',
  'dialogue between',
];
const elsewhere = ['security council', 'human rights council', 'european commission', 'united nations', 'candidacy'];

export const frames: readonly Frame[] = [
  // "the Gondor–Rohan Commission on Trade": the name itself names both
  {
    name: 'forum-of-two',
    on: 'name',
    nouns: forumNouns,
    when: [sentenceWithout(elsewhere), without(holdsNot)],
    datedBy,
    roles: { name: phrase, abbreviation, parties: inside },
    confidence: 0.7,
  },
  // "the Joint Commission on Fisheries", "Bilateral Political Consultations"
  {
    name: 'joint-forum',
    on: 'name',
    nouns: forumNouns,
    when: [
      mentions([
        'joint',
        'bilateral',
        'intergovernmental',
        'interstate',
        'ministerial',
        'binational',
        'strategic',
        'political',
        'consultations',
        'dialogue',
        'working group',
        'talks',
        'policy',
        'border',
        'free trade commission',
        'leaders',
        'high-level',
        'mixed',
      ]),
      sentenceWithout(elsewhere),
      without(holdsNot),
    ],
    datedBy,
    roles: { name: phrase, abbreviation, parties: [inside, pair] },
    confidence: 0.62,
  },
  // "the third round of political consultations between the two countries"
  {
    name: 'rounds-of',
    status: { always: 'reported' },
    on: 'clause',
    kinds: ['noun'],
    predicate: ['consultation', 'consultations', 'commission', 'committee', 'dialogue', 'working group'],
    when: [mentions(['round', 'session', 'sitting']), without(['security council', 'parliament'])],
    roles: { name: longPhrase, parties: [oblique('between', 'with'), inside, possessor, carrierSubject, pair] },
    confidence: 0.6,
  },
  // "agreed to set up a joint working group on fisheries"
  {
    name: 'sets-up',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['set up', 'establish', 'create', 'form', 'launch', 'institute', 'inaugurate'],
    when: [requires('object', forums), mentions(shared), without(['parliament', 'security council', 'coalition', 'cabinet', 'inquiry'])],
    roles: { parties: [subject, oblique('with', 'between'), inside, pair], name: tellingWordsOf(object) },
    confidence: 0.7,
  },
  // "proposed the establishment of a regular consultation mechanism"
  {
    name: 'setting-up-of',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['establishment', 'creation', 'formation', 'launch', 'institution', 'setting'],
    when: [requires('oblique', forums), mentions(shared), without(['parliament', 'security council', 'coalition', 'cabinet', 'inquiry'])],
    roles: {
      parties: [oblique('between', 'with'), inside, carrierSubject, pair],
      name: tellingWordsOf(obliqueOf(forums, 'of')),
    },
    confidence: 0.62,
  },
  // "the intergovernmental commission is working actively": in small letters
  {
    name: 'common-body',
    status: { always: 'reported' },
    on: 'clause',
    kinds: ['noun'],
    predicate: ['commission', 'committee'],
    when: [
      requires('modifier', ['intergovernmental', 'bilateral', 'binational', 'mixed', 'interministerial']),
      without(['parliament', 'security council', 'set up', 'establish', 'create', 'climate', 'negotiating committee']),
    ],
    roles: { name: longPhrase, parties: [oblique('between', 'with'), inside, possessor, carrierSubject, pair] },
    confidence: 0.58,
  },
];
