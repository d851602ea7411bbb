import { excludes, mentions, namesTwo, ofNoFirm, ofTwo, requires, without } from '../conditions.ts';
import {
  carrierOblique,
  carrierSubject,
  type Frame,
  inside,
  is,
  object,
  oblique,
  pair,
  phrase,
  subject,
  tellingWordsOf,
  topics,
  wordsOf,
} from '../frame.ts';
import { treatyNouns } from '../words.ts';
import { ofTheWorld, silences, soft } from './words.ts';

const between = [subject, oblique('with', 'between', 'by'), inside, pair];
const signed = soft.filter((noun) => !/^(?:statement|instrument|document|letter)$/.test(noun));
const texts = [...treatyNouns, ...soft, 'deal'];

/** Texts by softer names, and what becomes of texts without anybody doing it. */
export const others: readonly Frame[] = [
  // "A declaration on the surge was signed by the ministers of Gondor and Rohan"
  {
    name: 'signs-soft',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['sign', 'initial', 'ink', 'exchange'],
    when: [requires('object', signed), namesTwo, ofNoFirm, ofTwo, without(ofTheWorld)],
    roles: { parties: between, title: wordsOf(object), stage: is('signed'), topics },
    confidence: 0.6,
  },
  {
    name: 'agrees-soft',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['agree', 'adopt', 'conclude', 'endorse'],
    when: [
      requires('object', ['declaration', 'communique', 'communiqué', 'roadmap', 'charter', 'exemption', 'waiver', 'swap', 'timetable']),
      namesTwo,
      ofNoFirm,
      ofTwo,
      without(ofTheWorld),
    ],
    needs: ['title'],
    roles: { parties: between, title: tellingWordsOf(object), stage: is('agreed'), topics },
    confidence: 0.58,
  },
  // "The treaty lapsed in 2020", "the contract runs out in December"
  {
    name: 'lapses',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['lapse', 'expire', 'run out', 'end'],
    when: [requires('subject', [...treatyNouns, 'deal', 'contract', 'arrangement']), ofNoFirm, ofTwo],
    needs: ['title'],
    roles: { parties: [oblique('with', 'between'), inside, pair], title: tellingWordsOf(subject), stage: is('ended'), topics },
    confidence: 0.6,
  },
  // "Gondor tore up its water treaty with Rohan"
  {
    name: 'tears-up',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['tear up', 'rip up', 'rescind', 'void'],
    when: [requires('object', [...treatyNouns, 'deal', 'contract', 'arrangement']), ofNoFirm, ofTwo],
    needs: ['title'],
    roles: { parties: between, title: tellingWordsOf(object), stage: is('ended'), topics },
    confidence: 0.6,
  },
  // "A Joint Declaration on Energy is under discussion", "a protocol is being prepared"
  {
    name: 'under-discussion',
    on: 'clause',
    kinds: ['copula', 'verb'],
    predicate: ['be', 'remain'],
    when: [
      requires('subject', texts),
      mentions([
        'under discussion',
        'under negotiation',
        'under preparation',
        'in preparation',
        'in the works',
        'in the pipeline',
        'on the table',
        'under consideration',
      ]),
      ofNoFirm,
      ofTwo,
    ],
    needs: ['title'],
    status: { always: 'reported' },
    roles: { parties: [oblique('with', 'between'), inside, pair], title: tellingWordsOf(subject), stage: is('negotiating'), topics },
    confidence: 0.6,
  },
  {
    name: 'is-prepared',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['prepare', 'draft', 'draw up', 'examine', 'explore'],
    when: [requires('object', [...treatyNouns, 'roadmap', 'declaration']), ofNoFirm, ofTwo, excludes('object', silences)],
    needs: ['title'],
    roles: { parties: between, title: tellingWordsOf(object), stage: is('negotiating'), topics },
    confidence: 0.56,
  },
  // "offered Rohan a treaty"
  {
    name: 'offers',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['offer', 'table', 'put forward', 'float'],
    when: [requires('object', treatyNouns), ofNoFirm, ofTwo],
    needs: ['title'],
    status: { always: 'proposed' },
    roles: { parties: between, title: tellingWordsOf(object), stage: is('proposed'), topics },
    confidence: 0.56,
  },
  // "the ceasefire between Gondor and Rohan brokered by Arnor is holding"
  {
    name: 'truce-between',
    on: 'clause',
    kinds: ['noun'],
    predicate: silences,
    when: [
      mentions([
        'broker',
        'mediated',
        'in force',
        'holding',
        'took effect',
        'came into effect',
        'violat',
        'breach',
        'agreed on',
        'agreed in',
        'signed',
      ]),
      without(['call for', 'called for', 'urge', 'demand', 'hope', 'push', 'talks', 'propos', 'would', 'negotiat']),
      ofTwo,
    ],
    roles: { parties: [oblique('between', 'with'), inside, pair], title: phrase, stage: is('in force'), topics },
    confidence: 0.54,
  },
  // "an exchange of notes between Gondor and Rohan"
  {
    name: 'exchange-of-notes',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['exchange'],
    when: [requires('oblique', ['note', 'notes', 'letter', 'letters']), mentions(['exchange of notes', 'exchange of letters']), ofTwo],
    roles: {
      parties: [oblique('between', 'with'), carrierSubject, carrierOblique('with', 'between'), inside, pair],
      title: phrase,
      stage: is('agreed'),
      topics,
    },
    confidence: 0.54,
  },
];
