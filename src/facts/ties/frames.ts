import { mentions, requires, without } from '../conditions.ts';
import {
  apposition,
  type ClauseFrame,
  carrierSubject,
  type Frame,
  inside,
  is,
  object,
  oblique,
  pair,
  stateItself,
  subject,
} from '../frame.ts';
import type { ClausePassage, Condition } from '../passage.ts';
import { relationNouns } from '../words.ts';

const parties = [subject, oblique('with', 'between'), inside, pair];
const relations = ['relation', 'relations', 'tie', 'ties', 'link', 'relationship'];
const missions = [
  'legation',
  'embassy',
  'mission',
  'presence',
  'representation',
  'section',
  'consulate',
  'rank',
  'status',
  'office',
  'commission',
];
const ofState = ['diplomatic', 'consular', 'ambassadorial', 'full relations', 'normal relations', 'relations were'];

const ofRelations = requires('object', relationNouns);
type Conditions = readonly Condition<ClausePassage>[];
const change = (
  name: string,
  event: string,
  predicate: readonly string[],
  when: Conditions = [ofRelations],
  more: Partial<ClauseFrame> = {},
): ClauseFrame => ({
  name,
  on: 'clause',
  kinds: ['verb'],
  predicate,
  when,
  roles: { parties, event: is(event) },
  ...more,
});
/** "the establishment of diplomatic relations between Gondor and Rohan" */
const nominal = (
  name: string,
  event: string,
  predicate: readonly string[],
  when: Conditions,
  more: Partial<ClauseFrame> = {},
): ClauseFrame => ({
  name,
  on: 'clause',
  kinds: ['noun'],
  predicate,
  event: true,
  when: [requires('oblique', relations), ...when],
  roles: { parties, event: is(event) },
  confidence: 0.65,
  ...more,
});

const feasts = ['anniversary', 'years of', 'years since', 'commemorat', 'celebrat'];
const noFeast = without(feasts);
const isFormal = [mentions(['diplomatic', 'consular', 'full relations', 'normal relations']), noFeast];

const established = ['establish', 'open', 'enter', 'inaugurate', 'begin', 'start', 'forge', 'formalise', 'formalize', 'initiate'];
const severed = ['sever', 'cut', 'break', 'break off', 'cut off', 'suspend', 'interrupt', 'terminate', 'end', 'disrupt'];
const restored = ['restore', 'resume', 're-establish', 'reestablish', 'renew', 'normalise', 'normalize'];
const upgraded = ['upgrade', 'elevate', 'raise', 'promote', 'lift'];

export const frames: readonly Frame[] = [
  change('establishes', 'established', established, [ofRelations, mentions(ofState)]),
  // "established relations with Rohan": of states nothing else is meant
  change('establishes-relations', 'established', ['establish'], [requires('object', ['relation', 'relations'])], { confidence: 0.72 }),
  // "which opened relations in 1963", "were entered into in 1970"
  change(
    'opens-relations',
    'established',
    ['open', 'set up', 'take up', 'enter into'],
    [requires('object', ['relation', 'relations']), without(['trade relations', 'public relations', 'cultural relations'])],
    { confidence: 0.7 },
  ),
  change(
    'enters-into',
    'established',
    ['enter', 'enter into'],
    [requires('oblique', ['relation', 'relations']), mentions(['diplomatic', 'consular'])],
    { confidence: 0.72 },
  ),
  // "diplomatic relations have existed since 25 March 1992"
  change('relations-exist', 'established', ['exist', 'begin', 'start'], [requires('subject', relations), mentions(['diplomatic'])], {
    day: { needed: true },
    confidence: 0.72,
  }),
  nominal('establishment', 'established', ['establishment', 'opening'], isFormal),
  // "the 60th anniversary of the establishment of diplomatic relations (3 May 1951)": the day in brackets is not that of the feast
  nominal('establishment-remembered', 'established', ['establishment', 'opening'], [mentions(feasts), without(['no diplomatic'])], {
    day: { bracketed: true, needed: true },
    event: false,
  }),
  change('establishing-remembered', 'established', ['establish'], [ofRelations, mentions(['anniversary', 'years of'])], {
    day: { bracketed: true, needed: true },
  }),
  change('severs', 'severed', severed, [ofRelations, mentions(ofState)]),
  change(
    'cuts-ties',
    'severed',
    ['sever', 'cut', 'break', 'break off', 'cut off'],
    [requires('object', ['relation', 'relations', 'tie', 'ties'])],
  ),
  // "suspended relations with Rohan in 1996 and restored them in 2021"
  change('suspends', 'severed', ['suspend'], [requires('object', ['relation', 'relations'])], { confidence: 0.7 }),
  change(
    'restores-them',
    'restored',
    ['restore', 'resume', 'renew'],
    [requires('object', ['they', 'them']), mentions(['relations', ' ties'])],
    {
      confidence: 0.6,
    },
  ),
  // "switched recognition from Rohan to Arnor"
  ...(
    [
      ['switches-from', 'severed', 'from'],
      ['switches-to', 'recognised', 'to'],
    ] as const
  ).map(
    ([name, event, preposition]): ClauseFrame =>
      change(
        name,
        event,
        ['switch', 'transfer', 'shift', 'swap'],
        [requires('object', ['recognition', 'allegiance', 'relation', 'relations', 'tie', 'ties']), mentions(['recogn', 'diplomatic'])],
        { roles: { parties: [subject, oblique(preposition)], event: is(event) } },
      ),
  ),
  // "withdrew its recognition of Rohan"
  change('withdraws-recognition', 'severed', ['withdraw', 'revoke', 'rescind', 'cancel'], [requires('object', ['recognition'])], {
    roles: { parties: [subject, object], event: is('severed') },
  }),
  // "diplomatic relations ended on 5 June"
  change('relations-end', 'severed', ['end', 'cease', 'lapse'], [requires('subject', relations), mentions(ofState)], { confidence: 0.72 }),
  nominal('severance', 'severed', ['severance', 'severing', 'suspension', 'rupture', 'termination', 'interruption'], isFormal),
  change('restores', 'restored', restored),
  nominal(
    'restoration',
    'restored',
    ['restoration', 'resumption', 're-establishment', 'reestablishment', 'normalisation', 'normalization'],
    isFormal,
  ),
  change('upgrades', 'upgraded', upgraded, [
    ofRelations,
    mentions(['partnership', 'level', 'strategic', 'upgrade', 'embassy', 'ambassador']),
  ]),
  // "a statement on the elevation of their relations to a strategic partnership"
  nominal(
    'elevation',
    'upgraded',
    ['elevation', 'upgrading', 'upgrade'],
    [mentions(['strategic', 'comprehensive', 'partnership']), noFeast],
    { event: false },
  ),
  // "elevated them to a strategic partnership"
  change('elevates-them', 'upgraded', upgraded, [requires('object', ['they', 'them', 'it']), mentions(['partnership'])], {
    confidence: 0.7,
  }),
  // "the legation was raised to embassy status"
  change(
    'raises-mission',
    'upgraded',
    ['elevate', 'raise', 'upgrade', 'promote'],
    [requires('object', missions), mentions(['embassy', 'embassies', 'legation', 'ambassador'])],
    { confidence: 0.75 },
  ),
  // "the strategic partnership established in 2004"
  change(
    'founds-partnership',
    'upgraded',
    ['establish', 'forge', 'launch', 'form', 'declare'],
    [requires('object', ['partnership']), mentions(['strategic partner', 'comprehensive', 'cooperative partner', 'special partner'])],
    { confidence: 0.7 },
  ),
  change('downgrades', 'downgraded', ['downgrade', 'lower'], [requires('object', [...relationNouns, ...missions])]),
  // "Gondor and Rohan, strategic partners since 2005", "united by a Comprehensive Partnership"
  {
    name: 'are-partners',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['partner'],
    when: [mentions(['strategic partners since', 'comprehensive partners since'])],
    day: { needed: true },
    roles: { parties: [apposition, subject, carrierSubject, pair], event: is('upgraded') },
    confidence: 0.65,
  },
  {
    name: 'united-by-partnership',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['unite', 'link', 'bind', 'tie', 'connect'],
    when: [requires('subject', ['partnership']), mentions(['strategic', 'comprehensive'])],
    day: { needed: true },
    roles: { parties: [object, inside, pair], event: is('upgraded') },
    confidence: 0.6,
  },
  // "became strategic partners"
  {
    name: 'becomes-partners',
    on: 'clause',
    predicate: ['partner', 'become'],
    when: [mentions(['strategic partner', 'comprehensive partner'])],
    kinds: ['copula', 'verb'],
    roles: { parties, event: is('upgraded') },
    confidence: 0.7,
  },
  {
    name: 'recognises',
    when: [
      mentions(['independence', 'sovereign', 'statehood', 'as a state', 'diplomatically', 'the government of', 'republic', 'palestin']),
    ],
    on: 'clause',
    kinds: ['verb'],
    predicate: ['recognise', 'recognize'],
    roles: { parties: [subject, carrierSubject, object, inside], event: is('recognised') },
    confidence: 0.6,
  },
  // "Gondor recognised Rohan", "… the Kingdom of Rohan"; "recognised Rohan as a partner" is no act of state
  {
    name: 'recognises-state',
    when: [
      without([
        'as a partner',
        'as a threat',
        'as a leader',
        'as a country of',
        'as a destination',
        'as a major',
        'as one of',
        'as the',
        'for its',
        'for his',
      ]),
    ],
    on: 'clause',
    kinds: ['verb'],
    predicate: ['recognise', 'recognize'],
    roles: { parties: [stateItself(subject), stateItself(object)], event: is('recognised') },
    confidence: 0.75,
  },
  // "Gondor and Rohan have had diplomatic relations since 1952"
  {
    name: 'has-relations',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['have', 'maintain'],
    when: [ofRelations, mentions(['diplomatic relations since', 'diplomatic ties since'])],
    roles: { parties, event: is('established') },
    confidence: 0.75,
  },
  // "diplomatic relations go back to 1962", "date from 1962"
  {
    name: 'dates-from',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['go back', 'date back', 'date', 'go'],
    when: [requires('subject', relations), mentions(['diplomatic relations', 'diplomatic ties'])],
    day: { needed: true },
    roles: { parties, event: is('established') },
    confidence: 0.75,
  },
];
