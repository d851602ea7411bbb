import { excludes, lacks, mentions, requires, without } from '../conditions.ts';
import {
  carrierOblique,
  carrierSubject,
  compound,
  type Frame,
  indirect,
  longPhrase,
  modifier,
  object,
  oblique,
  obliqueOf,
  other,
  owns,
  possessor,
  state,
  subject,
  tellingWordsOf,
  topics,
} from '../frame.ts';
import { nouns } from './nouns.ts';
import { standing } from './standing.ts';
import { buildings, builds, experts, means, opens, pays, spends, works } from './words.ts';

const payer = [oblique('by', 'through', 'via'), obliqueOf(means, 'with', 'through', 'under', 'from', 'thanks to')] as const;
const place = state(
  oblique('in', 'to', 'at', 'near', 'outside', 'for'),
  owns(object),
  owns(oblique('in', 'for', 'at', 'on')),
  subject,
  other,
);

export const frames: readonly Frame[] = [
  // "Rohan is building a hospital in Lossarnach", "the hospital was built with a Rohirric loan"
  {
    name: 'builds',
    on: 'clause',
    kinds: ['verb'],
    status: { lasting: true },
    predicate: builds,
    when: [
      requires('object', works),
      // Where its envoys work and live is no work for the host.
      without(['diplomatic and consular', 'embassy building', 'chancery building', 'consular facilities', 'diplomatic facilities']),
    ],
    roles: { from: state(...payer, subject, carrierSubject), in: place, name: tellingWordsOf(object), topics },
    confidence: 0.62,
  },
  {
    name: 'opens',
    on: 'clause',
    kinds: ['verb'],
    predicate: opens,
    when: [requires('object', works)],
    roles: { from: state(...payer, oblique('from')), in: place, name: tellingWordsOf(object), topics },
    confidence: 0.6,
  },
  {
    name: 'envoy-opens',
    on: 'clause',
    kinds: ['verb'],
    predicate: opens,
    when: [requires('object', works), requires('subject', ['ambassador', 'embassy', 'commissioner', 'agency'])],
    roles: { from: state(subject), in: place, name: tellingWordsOf(object), topics },
    confidence: 0.6,
  },
  {
    name: 'pays-for',
    on: 'clause',
    kinds: ['verb'],
    status: { lasting: true },
    predicate: pays,
    when: [requires('object', works), without(['asked', 'requested', 'sought'])],
    roles: { from: state(subject, carrierSubject, ...payer, oblique('from')), in: place, name: tellingWordsOf(object), topics },
    confidence: 0.65,
  },
  // "The loan is to pay for the second stage of the plant"
  {
    name: 'pays-for-stage',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['pay', 'go'],
    when: [
      requires('oblique', works),
      excludes('subject', ['it', 'most', 'some', 'half', 'part', 'rest', 'much']),
      lacks('object'),
      mentions([
        'pay for',
        'pays for',
        'paid for',
        'paying for',
        'go to',
        'go into',
        'went into',
        'goes into',
        'go toward',
        'went to',
        'goes to',
      ]),
      without(['asked', 'requested', 'sought', 'taxpayer']),
    ],
    roles: {
      from: state(subject, ...payer, oblique('from'), other),
      in: place,
      name: tellingWordsOf(obliqueOf(works, 'for', 'to', 'into', 'toward', 'towards')),
      topics,
    },
    confidence: 0.6,
  },
  // "a credit of 300 million for a desalination plant in Rohan", "funding for the rehabilitation of the gate"
  {
    name: 'money-for',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['credit', 'loan', 'grant', 'financing', 'funding', 'donation', 'line', 'contribution'],
    when: [
      requires(
        'oblique',
        works.filter((noun) => noun !== 'line' && noun !== 'system' && noun !== 'well'),
      ),
      without(['asked', 'requested', 'sought', 'applied for', 'price tag', 'no funding', 'funding of', 'production line']),
    ],
    roles: {
      from: state(possessor, modifier, compound, oblique('from', 'by'), carrierSubject),
      in: state(oblique('in', 'at', 'to', 'near'), owns(oblique('for', 'of', 'on')), carrierOblique('to', 'in'), other),
      name: tellingWordsOf(obliqueOf(works, 'for', 'of', 'on')),
      topics,
    },
    confidence: 0.58,
  },
  // "will station six engineers at the port of Edoras"
  ...(
    [
      ['stations-experts', ['second', 'deploy', 'station', 'post'], undefined],
      ['sends-experts', ['send', 'dispatch', 'provide'], ['train', 'teach', 'advis', 'coach', 'to help build', 'to treat', 'to repair']],
    ] as const
  ).map(
    ([name, predicate, tasks]): Frame => ({
      name,
      on: 'clause',
      kinds: ['verb'],
      status: { lasting: true },
      predicate,
      when: [requires('object', experts), ...(tasks ? [mentions(tasks)] : [])],
      roles: {
        from: state(subject, ...payer, oblique('from'), owns(object)),
        in: state(oblique('to', 'in', 'at'), owns(oblique('to', 'at', 'for')), other),
        name: tellingWordsOf(object),
        topics,
      },
      confidence: 0.55,
    }),
  ),
  // "is considering support for the first stage of a plant"
  {
    name: 'considers-support',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['consider', 'weigh', 'study', 'examine', 'explore', 'offer', 'discuss'],
    when: [
      requires('object', ['support', 'funding', 'financing', 'loan', 'grant', 'credit', 'investment', 'aid']),
      mentions(
        works
          .filter((noun) => noun.length > 4 && noun !== 'system' && noun !== 'initiative' && noun !== 'centre')
          .map((noun) => ` ${noun}`),
      ),
    ],
    status: { always: 'proposed' },
    roles: { from: state(subject), in: place, name: tellingWordsOf(obliqueOf(works, 'for', 'in', 'of')), topics },
    confidence: 0.5,
  },
  // "will lend Rohan 50 million for a bridge", "invest in a plant"
  {
    name: 'spends-on',
    on: 'clause',
    kinds: ['verb'],
    status: { lasting: true },
    predicate: spends,
    when: [
      requires('oblique', buildings),
      without(['projects such as', 'to projects']),
      excludes('subject', ['loan', 'credit', 'financing', 'grant', 'money']),
      without(['price tag']),
    ],
    roles: {
      from: state(subject, carrierSubject),
      in: state(indirect, oblique('in', 'to', 'at', 'near'), owns(oblique('in', 'into', 'for', 'on', 'to')), object, other),
      name: tellingWordsOf(obliqueOf(buildings, 'in', 'into', 'for', 'on', 'to', 'toward', 'towards')),
      topics,
    },
    confidence: 0.62,
  },
  // "the Gondorian-built railway in Rohan": both countries stand in the phrase itself
  {
    name: 'adjective-built',
    on: 'clause',
    kinds: ['verb'],
    voice: 'passive',
    predicate: ['build', 'fund', 'finance', 'back', 'run', 'operate', 'construct', 'sponsor'],
    when: [requires('object', works), lacks('subject', 'oblique')],
    roles: {
      from: state(owns(object)),
      in: state(owns(object), carrierOblique('in', 'at', 'near'), carrierSubject, other),
      name: tellingWordsOf(object),
      topics,
    },
    confidence: 0.6,
  },
  // "work on the Gondorian plant at Edoras has begun"
  {
    name: 'plant-noun',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['plant', 'railway', 'dam', 'pipeline', 'refinery', 'reactor', 'port', 'project', 'hospital', 'bridge', 'highway'],
    when: [
      mentions([
        'work on',
        'construction',
        'is to open',
        'was opened',
        'has opened',
        'will open',
        'completed',
        'finished',
        'inaugurat',
        'under way',
        'stalled',
      ]),
    ],
    roles: { from: state(modifier), in: state(oblique('in', 'at', 'near'), other), name: longPhrase, topics },
    confidence: 0.5,
  },
  ...nouns,
  ...standing,
];
