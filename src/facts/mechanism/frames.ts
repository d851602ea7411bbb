import { abbreviation, type Frame, inside, pair, phrase } from '../frame.ts';
import { forumNouns } from '../words.ts';

export const frames: readonly Frame[] = [
  // "the Gondor–Rohan Joint Commission on Trade", "Bilateral Political Consultations"
  {
    name: 'named-forum',
    on: 'name',
    nouns: forumNouns,
    without: ['security council', 'human rights council', 'european commission', 'united nations'],
    roles: { name: phrase, abbreviation, parties: [inside, pair] },
    confidence: 0.6,
  },
];
