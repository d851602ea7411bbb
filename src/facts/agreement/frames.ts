import type { Status } from '#model/claim.ts';
import { excludes, mentions, ofNoFirm, ofTwo, requires, sentenceWithout, without } from '../conditions.ts';
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
  owns,
  pair,
  phrase,
  possessor,
  subject,
  tellingPhrase,
  tellingWordsOf,
  topics,
  wordsOf,
} from '../frame.ts';
import type { ClausePassage, Condition } from '../passage.ts';
import { agreementNouns, treatyNouns } from '../words.ts';
import { others } from './others.ts';
import { before, behind, dealtIn, inView, noTreaties, ofTheWorld, silences, soft, unborn } from './words.ts';

const between = [subject, oblique('with', 'between'), inside, pair];
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
const done = (
  name: string,
  stage: string,
  predicate: readonly string[],
  when: readonly Condition<ClausePassage>[],
  status?: Status,
): ClauseFrame => ({
  name,
  on: 'clause',
  kinds: ['verb'],
  predicate,
  when: [
    ...when,
    ofNoFirm,
    ofTwo,
    without(['the following', 'following documents', 'following instruments', 'following agreements', ...ofTheWorld]),
  ],
  listed: agreementNouns.filter((noun) => noun !== 'instrument' && noun !== 'document'),
  roles: { parties: between, title: wordsOf(object), stage: is(stage), topics },
  ...(status && { status: { always: status } }),
  ...(/^(?:agreed|negotiating|proposed)$/.test(stage) && {
    roles: { parties: between, title: tellingWordsOf(object), stage: is(stage), topics },
    needs: ['title'],
  }),
});

const agreedOn = [...treatyNouns, 'deal', 'roadmap', 'declaration', 'communique', 'communiqué'];
const agreed: readonly (readonly [name: string, stage: string, predicate: readonly string[], status?: Status])[] = [
  ['signs', 'signed', ['sign', 'initial', 'ink', 'exchange', 'adopt', 'issue', 'release', 'endorse']],
  ['reaches', 'agreed', ['conclude', 'reach', 'clinch', 'strike', 'agree', 'seal', 'finalise', 'finalize', 'renew', 'extend']],
  ['ratifies', 'ratified', ['ratify', 'approve']],
  ['negotiates', 'negotiating', ['negotiate', 'discuss', 'work']],
  ['proposes', 'proposed', ['propose', 'suggest', 'request', 'seek'], 'proposed'],
  [
    'ends',
    'ended',
    ['terminate', 'denounce', 'scrap', 'abrogate', 'end', 'exit', 'quit', 'leave', 'revoke', 'renounce', 'annul', 'repudiate'],
  ],
];

export const frames: readonly Frame[] = [
  ...agreed.flatMap(([name, stage, predicate, status]): Frame[] => [
    done(name, stage, predicate, [requires('object', binding)], status),
    done(
      `${name}-jointly`,
      stage,
      predicate,
      [
        // A programme that is renewed is a work, and a text only where it is signed.
        requires('object', name === 'reaches' ? soft.filter((noun) => !/^(?:program|plan)/.test(noun)) : soft),
        mentions(ofBoth),
      ],
      status,
    ),
  ]),
  // "agreed to a currency swap deal"
  {
    ...done(
      'agrees-to',
      'agreed',
      ['agree'],
      [requires('oblique', agreedOn), mentions(['agreed to', 'agreed on', 'agree to', 'agree on'])],
    ),
    roles: { parties: between, title: wordsOf(obliqueOf(agreedOn, 'to', 'on')), stage: is('agreed'), topics },
    confidence: 0.6,
  },
  // "withdrew from the water treaty"
  {
    ...done(
      'withdraws-from',
      'ended',
      ['withdraw', 'pull out', 'pull', 'walk away', 'back out', 'exit'],
      [requires('oblique', treatyNouns.concat('deal'))],
    ),
    roles: { parties: between, title: wordsOf(obliqueOf(treatyNouns.concat('deal'), 'from', 'of')), stage: is('ended'), topics },
    confidence: 0.6,
  },
  // "their intent to move forward with a memorandum"
  {
    ...done(
      'moves-forward-with',
      'proposed',
      ['move', 'proceed', 'go', 'press', 'press ahead', 'move forward', 'go ahead', 'push'],
      [
        requires('oblique', treatyNouns.concat('deal')),
        mentions(['forward with', 'ahead with', 'proceed with', 'forward on', 'ahead on', 'forward to']),
      ],
      'planned',
    ),
    roles: { parties: between, title: wordsOf(obliqueOf(treatyNouns.concat('deal'), 'with', 'on')), stage: is('proposed'), topics },
    confidence: 0.62,
  },
  // "talks aimed at a security pact", "work on a draft treaty"
  ...(
    [
      ['aimed-at', 'negotiating', mentions(inView)],
      ['draft-of', 'proposed', requires('modifier', unborn), 'proposed'],
      ['draft-text', 'proposed', requires('compound', unborn), 'proposed'],
    ] as const
  ).map(
    ([name, stage, condition, status]): Frame => ({
      name,
      on: 'clause',
      kinds: ['noun'],
      predicate: [...treatyNouns.filter((noun) => !silences.includes(noun)), 'deal'],
      when: [condition, ofNoFirm, ofTwo, without(noTreaties)],
      needs: ['title'],
      roles: {
        parties: [
          oblique('between', 'with'),
          possessor,
          compound,
          subject,
          carrierSubject,
          carrierOblique('with', 'between', 'to', 'by'),
          inside,
        ],
        title: tellingPhrase,
        stage: is(stage),
        topics,
      },
      confidence: 0.58,
      ...(status && { status: { always: status } }),
    }),
  ),
  // "Gondor's withdrawal from the nuclear deal with Rohan"
  {
    name: 'withdrawal-from',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['withdrawal', 'exit', 'departure', 'pullout'],
    when: [
      requires('oblique', treatyNouns.concat('deal')),
      without([...noTreaties.filter((words) => !words.startsWith('nuclear')), 'threat', 'possible']),
    ],
    roles: {
      parties: [possessor, oblique('with', 'between'), owns(oblique('from')), inside],
      title: wordsOf(obliqueOf(treatyNouns.concat('deal'), 'from')),
      stage: is('ended'),
      topics,
    },
    confidence: 0.58,
  },
  // "announced a new memorandum of understanding that seeks to remove barriers"
  {
    name: 'new-agreement',
    on: 'clause',
    kinds: ['noun'],
    predicate: treatyNouns.filter((noun) => !silences.includes(noun)),
    when: [
      requires('modifier', ['new']),
      ofNoFirm,
      ofTwo,
      mentions([
        'announc',
        'unveil',
        'with a new',
        'under a new',
        'through a new',
        'thanks to a new',
        'launch',
        'agreed a new',
        'agreed on a new',
      ]),
      without([...noTreaties, 'negotiat', 'need', 'call for', 'called for', 'propos', 'would', 'talks', 'hope', 'seek a', 'demand']),
    ],
    roles: { parties: [...between], title: tellingPhrase, stage: is('agreed'), topics },
    needs: ['title'],
    confidence: 0.62,
  },
  // "are close to reaching a trade deal"
  {
    ...done(
      'nears',
      'negotiating',
      ['conclude', 'reach', 'clinch', 'strike', 'seal', 'finalise', 'finalize', 'sign'],
      [
        requires('object', binding),
        mentions(['close to', 'closer to', 'near to', 'nearing', 'on the verge of', 'moving toward', 'moving towards', 'inching toward']),
      ],
      'reported',
    ),
    confidence: 0.65,
  },
  // "negotiations on a free trade agreement"
  {
    name: 'negotiations-on',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['negotiation', 'negotiations', 'talk', 'talks', 'discussion'],
    when: [requires('oblique', treatyNouns.concat('deal'))],
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
    when: [requires('subject', treatyNouns), mentions(['force', 'effect'])],
    roles: { parties: [oblique('with', 'between'), inside, pair], title: wordsOf(subject), stage: is('in force'), topics },
  },
  // "A convention on taxes has been in force since 1973"
  {
    name: 'is-in-force',
    on: 'clause',
    kinds: ['copula', 'verb'],
    predicate: ['be', 'remain', 'stay'],
    when: [requires('subject', treatyNouns), mentions(['in force', 'in effect'])],
    day: { tenure: 'opens' },
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
      when: [
        requires('oblique', [...treatyNouns, 'document']),
        without([
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
        ]),
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
    when: [
      ofNoFirm,
      ofTwo,
      without([
        ...noTreaties,
        'early conclusion',
        'speedy conclusion',
        'forward to',
        'forward with',
        'ahead with',
        'proceed with',
        'hope to conclude',
        ...inView,
      ]),
      excludes('modifier', unborn),
      excludes('compound', unborn),
    ],
    needs: ['title'],
    roles: {
      parties: [oblique('between', 'with'), possessor, compound, subject, carrierSubject, carrierOblique('with', 'between'), inside],
      title: tellingPhrase,
      topics,
    },
    confidence: 0.6,
  },
  // "the trade deal between Gondor and Rohan", "its grain deal with Rohan"
  {
    name: 'deal-noun',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['deal'],
    when: [
      requires('compound', dealtIn),
      ofNoFirm,
      ofTwo,
      without([
        ...noTreaties,
        'hope',
        'no deal',
        'without a',
        'seek',
        'want',
        'could',
        'would',
        'close to',
        'talks',
        'negotiat',
        'forward',
        'reach',
      ]),
    ],
    roles: { parties: [oblique('between', 'with'), possessor, compound, carrierSubject, inside], title: phrase, topics },
    confidence: 0.52,
  },
  // "the Treaty of Edoras"
  {
    name: 'named-treaty',
    on: 'name',
    nouns: ['treaty', 'agreement', 'convention', 'pact', 'accord', 'memorandum', 'protocol', 'mou'],
    when: [sentenceWithout(['united nations']), ofTwo, without(noTreaties)],
    told: behind,
    toldBefore: before,
    roles: { title: phrase, parties: [inside, pair], topics },
    confidence: 0.55,
  },
  ...others,
];
