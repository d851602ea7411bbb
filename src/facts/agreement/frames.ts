import type { Status } from '#model/claim.ts';
import {
  type ClauseFrame,
  carrierOblique,
  carrierSubject,
  compound,
  type Frame,
  inside,
  is,
  object,
  oblique,
  obliqueOf,
  pair,
  phrase,
  possessor,
  subject,
  type ToldBehind,
  topics,
  wordsOf,
} from '../frame.ts';
import { agreementNouns, treatyNouns } from '../words.ts';

const between = [subject, oblique('with', 'between'), inside, pair];
// Words for what one side says, plans or writes as well: they bind two only where they are said to be of both.
const soft = [
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
const silences = ['truce', 'ceasefire', 'armistice'];
const binding = agreementNouns.filter((noun) => !soft.includes(noun));
const ofBoth = [
  'joint',
  'bilateral',
  'mutual',
  'of intent',
  'between',
  'exchange of',
  'exchanged',
  'common',
  'trilateral',
  'action plan',
  'cooperation',
  'partnership',
  'two sides',
  'both sides',
  'two countries',
  'both countries',
  'two governments',
];
const done = (name: string, stage: string, predicate: readonly string[], status?: Status): ClauseFrame => ({
  name,
  on: 'clause',
  kinds: ['verb'],
  predicate,
  requires: { object: binding },
  listed: agreementNouns.filter((noun) => noun !== 'instrument' && noun !== 'document'),
  ofNoFirm: true,
  ofTwo: true,
  without: ['the following', 'following documents', 'following instruments', 'following agreements'],
  roles: { parties: between, title: wordsOf(object), stage: is(stage), topics },
  ...(status && { status }),
});

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
const noTreaties = [
  ...ofAllStates,
  'national convention',
  'constitutional convention',
  'party convention',
  'convention centre',
  'convention center',
  'convention hall',
];
/** What the words before a name say of it. */
const before: readonly ToldBehind[] = [
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
const behind: readonly ToldBehind[] = [
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

const agreed: readonly (readonly [name: string, stage: string, predicate: readonly string[], status?: Status])[] = [
  ['signs', 'signed', ['sign', 'initial', 'ink', 'exchange', 'adopt', 'issue']],
  ['reaches', 'agreed', ['conclude', 'reach', 'clinch', 'strike', 'agree', 'seal', 'finalise', 'finalize', 'renew', 'extend']],
  ['ratifies', 'ratified', ['ratify', 'approve']],
  ['negotiates', 'negotiating', ['negotiate', 'discuss', 'work']],
  ['proposes', 'proposed', ['propose', 'suggest', 'request', 'seek'], 'proposed'],
  ['ends', 'ended', ['terminate', 'denounce', 'scrap', 'abrogate', 'end']],
];

export const frames: readonly Frame[] = [
  ...agreed.flatMap(([name, stage, predicate, status]): Frame[] => [
    done(name, stage, predicate, status),
    { ...done(`${name}-jointly`, stage, predicate, status), requires: { object: soft }, mentions: ofBoth },
  ]),
  // "agreed to a currency swap deal"
  {
    ...done('agrees-to', 'agreed', ['agree']),
    requires: { oblique: treatyNouns.concat('deal') },
    mentions: ['agreed to', 'agreed on', 'agree to', 'agree on'],
    roles: { parties: between, title: wordsOf(obliqueOf(treatyNouns.concat('deal'), 'to', 'on')), stage: is('agreed'), topics },
    confidence: 0.6,
  },
  // "are close to reaching a trade deal"
  {
    ...done('nears', 'negotiating', ['conclude', 'reach', 'clinch', 'strike', 'seal', 'finalise', 'finalize', 'sign'], 'reported'),
    mentions: ['close to', 'closer to', 'near to', 'nearing', 'on the verge of', 'moving toward', 'moving towards', 'inching toward'],
    confidence: 0.65,
  },
  // "negotiations on a free trade agreement"
  {
    name: 'negotiations-on',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['negotiation', 'negotiations', 'talk', 'talks', 'discussion'],
    requires: { oblique: treatyNouns },
    roles: {
      parties: [oblique('between', 'with'), possessor, subject, inside, pair],
      title: wordsOf(oblique('on', 'toward', 'towards', 'for', 'over', 'about')),
      stage: is('negotiating'),
      topics,
    },
    confidence: 0.65,
  },
  // "The treaty entered into force on 1 July"
  {
    name: 'enters-into-force',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['enter', 'come', 'take'],
    requires: { subject: treatyNouns },
    mentions: ['force', 'effect'],
    roles: { parties: [oblique('with', 'between'), inside, pair], title: wordsOf(subject), stage: is('in force'), topics },
  },
  // "A convention on taxes has been in force since 1973"
  {
    name: 'is-in-force',
    on: 'clause',
    kinds: ['copula', 'verb'],
    predicate: ['be', 'remain', 'stay'],
    requires: { subject: treatyNouns },
    mentions: ['in force', 'in effect'],
    tenure: 'opens',
    roles: { parties: [oblique('with', 'between'), inside, pair], title: wordsOf(subject), stage: is('in force'), topics },
  },
  ...(
    [
      ['signing-of', 'signed', ['signing', 'signature', 'initialling']],
      ['conclusion-of', 'agreed', ['conclusion', 'finalisation', 'finalization']],
      ['ratification-of', 'ratified', ['ratification']],
      ['termination-of', 'ended', ['termination', 'expiry', 'abrogation']],
    ] as const
  ).map(
    // "They welcomed the signing of the Agreement on Fisheries"
    ([name, stage, predicate]): Frame => ({
      name,
      on: 'clause',
      kinds: ['noun'],
      predicate,
      requires: { oblique: [...treatyNouns, 'document'] },
      without: [
        'looked forward',
        'look forward',
        'looks forward',
        'hope',
        'early conclusion',
        'early signing',
        'ahead of',
        'toward',
        'towards',
        'pending',
        'await',
      ],
      roles: { parties: [oblique('between', 'with'), inside, pair], title: wordsOf(oblique('of')), stage: is(stage), topics },
      confidence: 0.7,
    }),
  ),
  // "a free trade agreement between Gondor and Rohan", "under the 1962 Water Agreement"
  {
    name: 'agreement-noun',
    on: 'clause',
    kinds: ['noun'],
    predicate: treatyNouns.filter((noun) => !silences.includes(noun)),
    ofNoFirm: true,
    ofTwo: true,
    without: [...noTreaties, 'early conclusion', 'speedy conclusion', 'forward to', 'hope to conclude'],
    roles: {
      parties: [oblique('between', 'with'), possessor, compound, subject, carrierSubject, carrierOblique('with', 'between'), inside],
      title: phrase,
      topics,
    },
    confidence: 0.6,
  },
  // "the Treaty of Edoras"
  {
    name: 'named-treaty',
    on: 'name',
    nouns: ['treaty', 'agreement', 'convention', 'pact', 'accord', 'memorandum', 'protocol', 'mou'],
    without: ['united nations'],
    ofTwo: true,
    holdsNot: noTreaties,
    told: behind,
    toldBefore: before,
    roles: { title: phrase, parties: [inside, pair], topics },
    confidence: 0.55,
  },
];
