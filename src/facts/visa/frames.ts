import { mentions, requires, without } from '../conditions.ts';
import { type ClauseFrame, complement, type Frame, government, indirect, is, object, oblique, other, state, subject } from '../frame.ts';

// Who travels: "citizens of Rohan", "Rohirric passport holders", "Rohan".
const travellers = [oblique('for', 'to', 'from', 'of', 'on'), indirect, object];
const official = ['diplomatic', 'official passport', 'service passport'];
const entry = ['entry', 'access', 'travel', 'stay', 'regime', 'visit', 'policy', 'programme', 'program', 'scheme', 'arrangement', 'visa'];
const requirement = ['visa', 'requirement', 'regime', 'need', 'obligation', 'fee'];
const journeys = ['enter', 'travel', 'visit', 'stay', 'come', 'go'];
const free = ['without a visa', 'without visas', 'without visa', 'visa free', 'visa waiver', 'visa exemption', 'no visa'];

/** The state rules, travellers of another are meant; each wording once for everyone and once for holders of diplomatic passports. */
const twice = (
  { words, ...frame }: Omit<ClauseFrame, 'on' | 'roles'> & { readonly words: readonly string[] },
  rule: string,
  roles: ClauseFrame['roles'] = {},
): readonly Frame[] => {
  const when = frame.when ?? [];
  const all = { to: government(subject), from: state(...travellers), rule: is(rule), ...roles };
  return [
    { ...frame, on: 'clause', when: [...when, mentions(words), without(official)], roles: all },
    {
      ...frame,
      name: `${frame.name}-official`,
      on: 'clause',
      when: [...when, mentions(official)],
      roles: { ...all, holders: is('official') },
    },
  ];
};

const entering = { from: state(subject), to: state(object, oblique('to', 'in', 'into', 'for'), complement, other) };
const ofEachOther = ['each other', 'one another'];

/** Both rule, and both peoples travel. */
const mutual = (name: string, predicate: readonly string[]): readonly Frame[] => {
  const both: Omit<ClauseFrame, 'name'> = {
    on: 'clause',
    kinds: ['verb'],
    predicate,
    mutual: ['from', 'to'],
    roles: { from: subject, to: subject, rule: is('visa-free') },
  };
  return [
    { ...both, name, when: [mentions(['visa']), without(official)] },
    { ...both, name: `${name}-official`, when: [mentions(official)], roles: { ...both.roles, holders: is('official') } },
  ];
};

export const frames: readonly Frame[] = [
  // "Gondor has waived visa requirements for citizens of Rohan"
  ...twice(
    {
      name: 'waives',
      kinds: ['verb'],
      predicate: ['waive', 'abolish', 'scrap', 'lift', 'drop', 'remove', 'eliminate'],
      words: ['visa'],
      when: [requires('object', requirement), without(ofEachOther)],
    },
    'visa-free',
  ),
  ...twice({ name: 'exempts', kinds: ['verb'], predicate: ['exempt'], words: ['visa'] }, 'visa-free', { from: state(object) }),
  ...twice(
    {
      name: 'grants-free-entry',
      kinds: ['verb'],
      predicate: ['grant', 'offer', 'give', 'allow', 'extend', 'introduce', 'launch', 'open', 'announce', 'expand'],
      words: free,
      when: [requires('object', entry)],
    },
    'visa-free',
  ),
  ...twice(
    {
      name: 'grants-on-arrival',
      kinds: ['verb'],
      predicate: ['grant', 'offer', 'give', 'allow', 'extend', 'introduce', 'issue', 'launch', 'announce'],
      words: ['on arrival'],
    },
    'on arrival',
  ),
  ...twice(
    {
      name: 'grants-electronic',
      kinds: ['verb'],
      predicate: ['grant', 'offer', 'allow', 'extend', 'introduce', 'issue', 'launch'],
      words: ['electronic visa', 'e visa', 'evisa', 'online visa'],
    },
    'electronic',
  ),
  // "Gondor and Rohan abolished visas for each other's citizens": either way
  ...mutual('abolish-mutually', ['waive', 'abolish', 'scrap', 'lift', 'drop', 'exempt']),
  // "Rohirric citizens can enter Gondor without a visa"
  {
    name: 'enter-freely',
    on: 'clause',
    kinds: ['verb'],
    predicate: journeys,
    when: [mentions(free), without(official)],
    status: { possible: 'reported' },
    roles: { ...entering, rule: is('visa-free') },
  },
  {
    name: 'need-none',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['need', 'require'],
    when: [requires('object', ['visa']), mentions(['not', 'no ', 'n t', 'no longer'])],
    status: { negated: 'reported' },
    roles: { ...entering, rule: is('visa-free') },
  },
  {
    name: 'get-on-arrival',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['obtain', 'get', 'receive', 'buy', 'apply'],
    when: [requires('object', ['visa']), mentions(['on arrival'])],
    status: { possible: 'reported' },
    roles: { ...entering, rule: is('on arrival') },
  },
  {
    name: 'need',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['need', 'require'],
    when: [requires('object', ['visa']), without(['not', 'no ', 'n t', 'no longer', 'would'])],
    status: { lasting: true },
    roles: { ...entering, from: state(subject), rule: is('required') },
  },
  {
    name: 'requires-of',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['require', 'demand'],
    when: [requires('object', ['visa'])],
    roles: { to: government(subject), from: state(oblique('from', 'of', 'for')), rule: is('required') },
  },
  ...twice(
    {
      name: 'imposes',
      kinds: ['verb'],
      predicate: ['impose', 'reimpose', 're-impose', 'introduce', 'reintroduce', 'restore'],
      words: ['visa'],
      when: [
        requires('object', ['visa', 'requirement', 'regime']),
        without(['free', 'electronic', 'e visa', 'on arrival', 'sanction', 'restriction']),
      ],
    },
    'required',
  ),
  ...twice(
    {
      name: 'stops',
      kinds: ['verb'],
      predicate: ['suspend', 'halt', 'stop', 'freeze', 'cease', 'pause'],
      words: ['visa'],
      when: [
        requires('object', ['visa', 'issuance', 'service', 'processing']),
        without(['visa free', 'waiver', 'exemption', 'requirement']),
      ],
    },
    'stopped',
  ),
  ...twice(
    {
      name: 'stops-issuing',
      kinds: ['verb'],
      predicate: ['issue', 'grant', 'process'],
      words: ['stopped', 'stops', 'stop', 'halted', 'ceased', 'suspended'],
      when: [requires('object', ['visa'])],
    },
    'stopped',
  ),
];
