import {
  abbreviation,
  carrierSubject,
  type Frame,
  inside,
  longPhrase,
  object,
  oblique,
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
];
const without = ['security council', 'human rights council', 'european commission', 'united nations', 'candidacy'];

export const frames: readonly Frame[] = [
  // "the Gondor–Rohan Commission on Trade": the name itself names both
  {
    name: 'forum-of-two',
    on: 'name',
    nouns: forumNouns,
    without,
    holdsNot,
    datedBy,
    roles: { name: phrase, abbreviation, parties: inside },
    confidence: 0.7,
  },
  // "the Joint Commission on Fisheries", "Bilateral Political Consultations"
  {
    name: 'joint-forum',
    on: 'name',
    nouns: forumNouns,
    holds: [
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
    ],
    without,
    holdsNot,
    datedBy,
    roles: { name: phrase, abbreviation, parties: [inside, pair] },
    confidence: 0.62,
  },
  // "the third round of political consultations between the two countries"
  {
    name: 'rounds-of',
    status: 'reported',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['consultation', 'consultations', 'commission', 'committee', 'dialogue', 'working group'],
    mentions: ['round', 'session', 'sitting'],
    without: ['security council', 'parliament'],
    roles: { name: longPhrase, parties: [oblique('between', 'with'), inside, possessor, carrierSubject, pair] },
    confidence: 0.6,
  },
  // "agreed to set up a joint working group on fisheries"
  {
    name: 'sets-up',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['set up', 'establish', 'create', 'form', 'launch', 'institute', 'inaugurate'],
    requires: { object: ['group', 'commission', 'committee', 'dialogue', 'council', 'forum', 'consultations'] },
    mentions: ['joint', 'bilateral', 'working', 'intergovernmental', 'binational', 'ministerial', 'high level', 'strategic', 'mixed'],
    without: ['parliament', 'security council', 'coalition', 'cabinet', 'inquiry'],
    roles: { parties: [subject, oblique('with', 'between'), inside, pair], name: tellingWordsOf(object) },
    confidence: 0.7,
  },
];
