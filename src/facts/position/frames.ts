import { byNoState, has, mentions, ofNoState, requires, without } from '../conditions.ts';
import { type ClauseFrame, type Frame, inside, modifier, person, possessor, state, subject, topics, voice } from '../frame.ts';
import { backed, doubted, felt, stressed } from './nouns.ts';

const roles = { holder: voice(subject), of: state(subject, possessor, modifier), about: inside, topics };
const view = (name: string, predicate: readonly string[], more: Partial<ClauseFrame> = {}): Frame => ({
  name,
  on: 'clause',
  kinds: ['verb'],
  predicate,
  value: 'complement',
  voice: 'active',
  roles,
  confidence: 0.65,
  ...more,
  status: { possible: 'reported', ...more.status },
});
/** The verb itself tells the view: "opposes the dam". */
const stand = (name: string, predicate: readonly string[], more: Partial<ClauseFrame> = {}): Frame =>
  view(name, predicate, { value: 'clause', ...more });

export const frames: readonly Frame[] = [
  // "Imrahil said that Rohan should open its market": a report of fact is no position
  view(
    'says',
    [
      'say',
      'add',
      'note',
      'tell',
      'state',
      'explain',
      'point out',
      'remark',
      'comment',
      'write',
      'respond',
      'reply',
      'repeat',
      'observe',
      'indicate',
      'suggest',
      'hint',
      'declare',
      'estimate',
      'conclude',
      'recall',
    ],
    { takesStand: true, confidence: 0.6 },
  ),
  // "According to analysts, the accord could fail"
  view('according-to', ['according to'], { takesStand: true, confidence: 0.5 }),
  // "believes that", "warned that"
  view('believes', [
    'believe',
    'think',
    'argue',
    'warn',
    'insist',
    'stress',
    'emphasise',
    'emphasize',
    'underscore',
    'underline',
    'contend',
    'consider',
    'reiterate',
    'affirm',
    'reaffirm',
    'caution',
    'fear',
    'predict',
    'acknowledge',
    'admit',
    'concede',
    'allege',
    'assert',
    'claim',
    'maintain',
    'complain',
    'feel',
    'doubt',
    'hope',
  ]),
  // "Gondor opposes the deal", "analysts fear a rupture"
  stand(
    'stands',
    [
      'oppose',
      'favour',
      'favor',
      'deplore',
      'advocate',
      'prefer',
      'foresee',
      'contest',
      'dispute',
      'fear',
      'expect',
      'lament',
      'regret',
      'resent',

      'envision',
      'envisage',
    ],
    {
      status: { negated: 'reported' },
      when: [without(['fear that', 'fears that', 'feared that'])],
      confidence: 0.6,
    },
  ),
  stand('wants', ['want', 'look forward'], { status: { negated: 'reported' }, confidence: 0.55 }),
  stand('welcomes', ['welcome', 'hail', 'laud', 'condemn', 'criticise', 'criticize', 'denounce'], {
    when: [ofNoState],
    confidence: 0.5,
  }),
  // "supports the Rohirric stance on the river", where the thing supported is a view itself
  stand('supports', ['support', 'back', 'oppose', 'advocate', 'advocate for'], {
    when: [requires('object', backed)],
    confidence: 0.6,
  }),
  // "was ready to work with the new government", "remains open to talks"
  stand(
    'is-ready',
    [
      'ready',
      'open',
      'willing',
      'prepared',
      'committed',
      'determined',
      'concerned',
      'opposed',
      'worried',
      'encouraged',
      'convinced',
      'satisfied',
      'disappointed',
      'critical',
      'wary',
      'sceptical',
      'skeptical',
      'supportive',
      'hopeful',
      'optimistic',
      'pessimistic',
      'confident',
      'alarmed',
      'dismayed',
      'unhappy',
      'reluctant',
      'unwilling',
      'adamant',
      'sure',
      'certain',
      'keen',
    ],
    {
      kinds: ['copula'],
      when: [without(['since', 'embassy', 'consulate', 'office'])],
      confidence: 0.55,
    },
  ),
  // "urged all parties to stay calm", "called for the release of the horses"
  stand('urges', ['urge', 'call for', 'call on', 'call upon', 'appeal'], { when: [ofNoState], confidence: 0.55 }),
  stand('calls-for', ['call'], {
    when: [mentions(['call for', 'calls for', 'called for', 'calling for', 'calls on', 'called on', 'calling on']), ofNoState],
    confidence: 0.55,
  }),
  // "denied that soldiers had crossed the river"
  // (a state that denies or rejects acts: that is an action)
  stand('denies', ['deny', 'dismiss', 'rule out', 'refuse', 'reject'], {
    when: [ofNoState],
    roles: { ...roles, holder: person(subject) },
    confidence: 0.55,
  }),
  // "accused Rohan of a breach", "condemned Rohan for its raids": between states it is an act, and whoever else says so judges
  stand('accuses', ['accuse', 'blame', 'condemn', 'criticise', 'criticize', 'denounce', 'slam', 'lambast', 'decry', 'rebuke'], {
    when: [byNoState],
    confidence: 0.5,
  }),
  stand('objects', ['object', 'protest', 'rail', 'push back'], {
    when: [mentions(['against', 'object to', 'objected to', 'objects to']), byNoState],
    confidence: 0.5,
  }),
  stand('defends', ['defend', 'justify', 'double down', 'insist on'], { confidence: 0.5 }),
  // "considers Arnor part of its land"
  stand('considers', ['consider', 'deem', 'regard', 'claim'], {
    when: [
      mentions([
        'part of',
        'as its',
        'as part',
        'to be',
        'illegal',
        'unlawful',
        'unacceptable',
        'vital',
        'legitimate',
        'essential',
        'important',
      ]),
    ],
    confidence: 0.5,
  }),
  // "called the plan a mistake", "calling them a show"
  view('calls', ['call', 'label', 'brand', 'dub', 'term'], {
    value: 'behind',
    when: [
      has('object', 'predicate'),
      without(['so called', 'called for', 'calls for', 'call for', 'calling for', 'called on', 'calls on', 'calling on', 'called off']),
    ],
    confidence: 0.5,
  }),
  // "describes the vote as peaceful"
  view(
    'describes',
    [
      'describe',
      'characterise',
      'characterize',
      'regard',
      'view',
      'consider',
      'see',
      'frame',
      'hail',
      'laud',
      'praise',
      'portray',
      'depict',
      'cast',
      'tout',
      'welcome',
      'recognise',
      'recognize',
      'denounce',
      'reject',
      'dismiss',
      'condemn',
    ],
    {
      value: 'behind',
      when: [mentions(['as'])],
      confidence: 0.55,
    },
  ),
  // "questioned the claim"; whoever is questioned answers
  stand('questions', ['question', 'challenge', 'doubt'], {
    when: [requires('object', doubted)],
    confidence: 0.5,
  }),
  // "attributed the growth to good will"
  stand('attributes', ['attribute', 'credit'], { when: [has('object'), mentions(['to', 'with'])], confidence: 0.5 }),
  // "spoke in favour of more trade", "stand in solidarity with Arnor"
  stand('stands-for', ['speak', 'stand', 'come out', 'argue', 'speak out'], {
    when: [
      mentions(['in favour of', 'in favor of', 'in solidarity', 'in support of', 'against', 'in opposition to']),
      without(['trial', 'court']),
    ],
    confidence: 0.5,
  }),
  // "highly assessed their ties", "highly values its friendship"
  stand('assesses', ['assess', 'appreciate', 'value', 'rate'], {
    when: [mentions(['highly', 'positively', 'greatly', 'deeply'])],
    confidence: 0.5,
  }),
  // "renewed their commitment to …"
  stand('renews', ['renew', 'restate', 'repeat', 'profess', 'declare', 'proclaim'], {
    when: [requires('object', ['commitment', 'support', 'call', 'pledge', 'opposition', 'vow', 'solidarity', 'resolve'])],
    confidence: 0.55,
  }),
  stand(
    'underscores',
    [
      'underscore',
      'underline',
      'stress',
      'emphasise',
      'emphasize',
      'highlight',
      'recognise',
      'recognize',
      'reiterate',
      'reaffirm',
      'affirm',
      'confirm',
      'note',
      'acknowledge',
      'restate',
    ],
    {
      when: [requires('object', stressed)],
      confidence: 0.6,
    },
  ),
  stand('is-concerned', ['express', 'voice', 'raise', 'share', 'reiterate'], {
    when: [requires('object', felt)],
    confidence: 0.6,
  }),
  // what a state intends is a plan of its; what a man of it wishes, his stand
  stand('is-minded', ['express', 'voice', 'reiterate', 'declare'], {
    when: [
      requires('object', ['desire', 'interest', 'intention', 'readiness', 'willingness', 'satisfaction', 'wish', 'determination']),
      byNoState,
    ],
    confidence: 0.5,
  }),
];
