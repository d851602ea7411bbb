/** Nouns that name a text between states: what is signed, ratified, in force. */
export const agreementNouns = [
  'agreement',
  'treaty',
  'memorandum',
  'memoranda',
  'memo',
  'mou',
  'accord',
  'pact',
  'protocol',
  'convention',
  'compact',
  'declaration',
  'statement',
  'communique',
  'communiqué',
  'contract',
  'deal',
  'arrangement',
  'charter',
  'roadmap',
  'letter',
  'programme',
  'program',
  'plan',
  'instrument',
  'document',
  'note',
  'understanding',
  'agreements',
  'mous',
];
/** Those that are nothing else. */
export const treatyNouns = ['agreement', 'treaty', 'memorandum', 'memoranda', 'memo', 'mou', 'mous', 'accord', 'pact', 'protocol', 'convention', 'compact'];
/** Nouns for talks between parties. */
export const talkNouns = [
  'talk',
  'talks',
  'meeting',
  'summit',
  'consultation',
  'consultations',
  'negotiation',
  'discussion',
  'dialogue',
  'call',
  'conversation',
];
/** Nouns of standing forums. */
export const forumNouns = [
  'dialogue',
  'commission',
  'committee',
  'consultations',
  'consultation',
  'forum',
  'council',
  'group',
  'talks',
  'mechanism',
  'meeting',
  'consultative',
  'retreat',
  'partnership',
];
/** The formal relation itself. */
export const relationNouns = ['relation', 'relations', 'tie', 'ties', 'relationship', 'partnership', 'link', 'representation', 'mission'];
