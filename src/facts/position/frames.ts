import { byNoState, has, isNegated, lacks, mentions, notCarriedBy, ofNoState, requires, without } from '../conditions.ts';
import { type ClauseFrame, type Frame, inside, modifier, oblique, person, possessor, state, subject, topics, voice } from '../frame.ts';
import { attitudes, backed, doubted, felt, stressed, views } from './nouns.ts';

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
      'inform',
      'assure',
      'remind',
      'brief',
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
    'hold',
    'vow',
    'swear',
    'counter',
    'retort',
    'object',
    'lament',
    'protest',
    'charge',
  ]),
  // "made it clear that the ban would stay"
  view('makes-clear', ['make'], {
    when: [
      mentions([
        'made it clear',
        'makes it clear',
        'make it clear',
        'making it clear',
        'made clear',
        'makes clear',
        'making clear',
        'made it plain',
        'made plain',
      ]),
    ],
  }),
  // "takes the view that this is for parliament"
  stand('takes-view', ['take', 'hold', 'share', 'express', 'voice', 'defend'], { when: [requires('object', views)], confidence: 0.55 }),
  // "Rohan does not accept its jurisdiction"
  stand('does-not-accept', ['accept', 'share', 'see', 'want', 'buy', 'like', 'condone', 'tolerate', 'wish'], {
    status: { negated: 'reported' },
    when: [isNegated],
    confidence: 0.55,
  }),
  // "Gondor would like all this settled"
  stand(
    'would-like',
    ['like', 'love', 'welcome', 'prefer', 'regard', 'consider', 'support', 'oppose', 'favour', 'favor', 'reject', 'accept', 'resist'],
    {
      when: [mentions(['would ', 'wouldn'])],
      confidence: 0.55,
    },
  ),
  // "Gondor's doubts about the readiness of Rohan", "objections from Rohan to the dam"
  stand('attitude', attitudes, {
    kinds: ['noun'],
    when: [
      has('oblique'),
      mentions([' about ', ' over ', ' to ', ' that ', ' on ', ' for ', ' against ', ' regarding ']),
      notCarriedBy([
        'express',
        'voice',
        'raise',
        'reiterate',
        'share',
        'underscore',
        'stress',
        'state',
        'restate',
        'reaffirm',
        'affirm',
        'assert',
        'confirm',
        'convey',
        'note',
        'renew',
        'repeat',
        'understand',
        'respect',
      ]),
    ],
    roles: { ...roles, holder: voice(possessor, oblique('from', 'by')), of: state(possessor, oblique('from', 'by')) },
    confidence: 0.5,
  }),
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
      when: [
        without([
          'fear that',
          'fears that',
          'feared that',
          'to receive',
          'to take effect',
          'to arrive',
          'to begin',
          'to attend',
          'to stop over',
          'to complete',
          'to open',
        ]),
      ],
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
      'anxious',
      'nervous',
      'proud',
      'frustrated',
      'angry',
      'upset',
      'sympathetic',
    ],
    {
      kinds: ['copula'],
      status: { negated: 'reported' },
      when: [without(['since', 'embassy', 'consulate', 'office'])],
      confidence: 0.55,
    },
  ),
  // "urged all parties to stay calm", "called for the release of the horses"
  stand('urges', ['urge', 'call for', 'appeal'], { when: [ofNoState], confidence: 0.55 }),
  stand('calls-upon', ['call on', 'call upon'], { when: [has('complement'), ofNoState], confidence: 0.55 }),
  stand('demands', ['demand'], { when: [has('complement'), byNoState], confidence: 0.5 }),
  stand('presses-for', ['push for', 'press for', 'lobby for', 'insist on', 'plead for', 'argue for', 'campaign for'], {
    when: [byNoState],
    confidence: 0.5,
  }),
  // "called on the parties to …": whoever is only called on is visited
  stand('calls-on', ['call'], {
    when: [mentions(['calls on', 'called on', 'calling on', 'calls upon', 'called upon', 'calling upon']), has('complement'), ofNoState],
    confidence: 0.55,
  }),
  stand('calls-for', ['call'], {
    when: [mentions(['call for', 'calls for', 'called for', 'calling for']), ofNoState],
    confidence: 0.55,
  }),
  // "denied that soldiers had crossed the river"
  // (a state that denies or rejects acts: that is an action)
  stand('denies', ['deny', 'dismiss', 'rule out', 'refuse', 'reject'], {
    when: [ofNoState],
    roles: { ...roles, holder: person(subject) },
    confidence: 0.55,
  }),
  // "denies sheltering the riders": what nobody else has charged it with in so many words
  stand('denies-that', ['deny', 'dispute'], { when: [lacks('object'), ofNoState], confidence: 0.55 }),
  // "accused Rohan of a breach", "condemned Rohan for its raids": between states it is an act, and whoever else says so judges
  stand('accuses', ['accuse', 'blame', 'condemn', 'criticise', 'criticize', 'denounce', 'slam', 'lambast', 'decry', 'rebuke'], {
    when: [byNoState],
    confidence: 0.5,
  }),
  stand('objects', ['object', 'protest', 'rail', 'push back'], {
    when: [mentions(['against', 'object to', 'objected to', 'objects to']), byNoState],
    confidence: 0.5,
  }),
  // "compared the talks to a game of chess", "likened the port to a jail"
  stand('compares', ['compare', 'liken', 'equate'], {
    when: [has('object'), mentions([' to ', ' with ']), without(['compared with', 'compared to the', 'figures', 'results'])],
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
      'interpret',
      'perceive',
      'treat',
      'read',
      'refer',
      'refer to',
      'decry',
      'criticise',
      'criticize',
      'slam',
      'commend',
    ],
    {
      value: 'behind',
      when: [mentions(['as'])],
      confidence: 0.55,
    },
  ),
  // "questioned the claim"; whoever is questioned answers
  stand('has-doubts', ['raise', 'cast', 'have', 'harbour', 'harbor', 'sow', 'put', 'show', 'feel'], {
    when: [
      requires('object', [
        'doubt',
        'objection',
        'reservation',
        'misgiving',
        'qualm',
        'understanding',
        'scepticism',
        'skepticism',
        'sympathy',
      ]),
    ],
    confidence: 0.5,
  }),
  stand('questions', ['question', 'challenge', 'doubt'], {
    when: [requires('object', doubted)],
    confidence: 0.5,
  }),
  // "attributed the growth to good will"
  stand('attributes', ['attribute', 'credit'], { when: [has('object'), mentions(['to', 'with'])], confidence: 0.5 }),
  // "spoke in favour of more trade", "stand in solidarity with Arnor"
  stand('stands-for', ['speak', 'stand', 'come out', 'argue', 'speak out'], {
    when: [mentions(['in favour of', 'in favor of', 'in support of', 'against', 'in opposition to']), without(['trial', 'court'])],
    confidence: 0.5,
  }),
  // "highly assessed their ties", "highly values its friendship"
  stand('assesses', ['assess', 'appreciate', 'value', 'rate'], {
    when: [mentions(['highly', 'positively', 'greatly', 'deeply'])],
    confidence: 0.5,
  }),
  // "renewed their commitment to …"
  stand('renews', ['renew', 'restate', 'repeat', 'profess', 'declare', 'proclaim', 'reiterate', 'assert', 'reaffirm'], {
    when: [
      requires('object', [
        'commitment',
        'support',
        'call',
        'pledge',
        'opposition',
        'vow',
        'solidarity',
        'resolve',
        'demand',
        'appeal',
        'stance',
        'position',
        'view',
        'warning',
      ]),
    ],
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
