import { byNoState, has, lacks, mentions, ofNoState, requires, without } from '../conditions.ts';
import { type Frame, person, subject } from '../frame.ts';
import { doubted, felt, stressed } from './nouns.ts';
import { roles, stand, view } from './view.ts';

/** Views in what is asked of others, denied, judged and affirmed. */
export const judged: readonly Frame[] = [
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
