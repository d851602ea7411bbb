import { excludes, has, mentions, ofNoFirm, requires, without } from '../conditions.ts';
import {
  carrierSubject,
  compound,
  type Frame,
  government,
  indirect,
  inside,
  modifier,
  object,
  oblique,
  other,
  possessor,
  saidOf,
  state,
  subject,
  they,
} from '../frame.ts';

import { act, asked, straight } from './act.ts';
import { aid } from './aid.ts';
import { custody } from './custody.ts';
import { dealings } from './dealings.ts';
import { hostile } from './hostile.ts';
import { measures } from './measures.ts';
import { messages } from './messages.ts';
import { nominal } from './nominal.ts';
import { pledges } from './pledges.ts';
import { praise } from './praise.ts';
import { relief } from './relief.ts';

/** What is invited by imprudence is nobody's guest. */
const uninvited = ['move', 'retaliation', 'criticism', 'attack', 'response', 'reaction', 'attention', 'trouble', 'question'];

export const frames: readonly Frame[] = [
  ...praise,
  act('intends-to-cooperate', 'agree', ['express', 'signal', 'pledge', 'announce', 'reaffirm', 'voice', 'plan', 'intend', 'look forward'], {
    when: [
      mentions(['intention', 'readiness', 'willingness', 'desire', 'deepen', 'strengthen', 'boost', 'expand', 'enhance']),
      without(['concern', 'tariff', 'sanction']),
    ],
    status: { always: 'planned' },
    roles: { recipient: state(oblique('with'), inside) },
  }),
  act('is-committed', 'agree', ['committed', 'commit', 'ready', 'willing', 'prepared'], {
    kinds: ['copula', 'verb'],
    when: [mentions(['cooperat', 'relations', 'ties', 'partnership', 'work with', 'working with'])],
    status: { always: 'planned' },
    roles: { recipient: state(oblique('with'), inside, other) },
    confidence: 0.6,
  }),
  act('agrees', 'agree', ['agree', 'concur'], {
    roles: { actor: [government(subject), they], recipient: [state(oblique('with'), subject), they] },
    mutual: ['actor', 'recipient'],
    when: [without(['central bank', 'speak again', 'in touch', 'in contact', 'meet again', 'stay in close', 'contacts'])],
    confidence: 0.55,
  }),
  // "reached a consensus on fishing"
  act('reaches-consensus', 'agree', ['reach', 'find', 'come to'], {
    when: [
      requires('object', ['consensus', 'understanding', 'agreement']),
      without(['sign', 'draft', 'treaty', 'memorandum', 'trade agreement', 'not reach', 'fail']),
    ],
    roles: { actor: [government(subject), they], recipient: [state(oblique('with', 'between'), subject), they] },
    mutual: ['actor', 'recipient'],
    confidence: 0.55,
  }),
  act('promises', 'agree', ['promise', 'undertake'], {
    status: { always: 'planned' },
    when: [
      excludes('object', [
        'act',
        'aggression',
        'attack',
        'action',
        'study',
        'review',
        'visit',
        'project',
        'campaign',
        'operation',
        'work',
        'survey',
        'reform',
      ]),
    ],
    roles: { recipient: state(object, oblique('to'), inside) },
    confidence: 0.6,
  }),
  act(
    'requests',
    'request',
    [
      'ask',
      'urge',
      'request',
      'invite',
      'call on',
      'call upon',
      'demand',
      'appeal',
      'press',
      'implore',
      'beg',
      'petition',
      'exhort',
      'entreat',
    ],
    {
      when: [excludes('object', uninvited)],
      status: { possible: 'reported' },
      roles: { recipient: state(...asked) },
    },
  ),
  act('invites', 'request', ['invite'], {
    when: [excludes('object', uninvited)],
    status: { possible: 'reported' },
    roles: { recipient: state(...asked, other) },
  }),
  // "demanded that Rohan pay", "wants Rohan to pay"
  act('demands-that', 'request', ['demand', 'insist', 'ask', 'request', 'urge', 'want', 'require', 'propose', 'expect', 'hope'], {
    status: { possible: 'reported' },
    when: [without(['able to', 'asked whether', 'asked if', 'asked how', 'asked why', 'asked about', 'analyst', 'expert'])],
    roles: { recipient: state(saidOf) },
    confidence: 0.55,
  }),
  // "pressured Rohan to pay", but not "used its courts to pressure Rohan"
  act('presses-to', 'request', ['pressure', 'pressurise', 'push', 'nudge', 'encourage', 'remind', 'prod', 'lobby', 'challenge'], {
    when: [has('complement')],
    status: { possible: 'reported' },
    roles: { recipient: state(object, indirect) },
    confidence: 0.58,
  }),
  // "put pressure on Rohan to pay"
  act('puts-pressure', 'request', ['put', 'pile', 'heap', 'exert', 'bring', 'increase', 'step up'], {
    when: [requires('object', ['pressure']), without(['blood pressure', 'price'])],
    roles: { recipient: state(oblique('on', 'upon')) },
    confidence: 0.6,
  }),
  // "told Rohan that it should pay"
  act('tells-to', 'request', ['tell'], {
    when: [
      mentions(['should', 'must', 'has to', 'have to', 'needs to', 'need to']),
      without(['reporters', 'journalists', 'news', 'reuters', 'parliament', 'interview']),
    ],
    roles: { recipient: state(object, indirect, inside) },
    confidence: 0.55,
  }),
  act('calls-on', 'request', ['call'], {
    when: [
      mentions(['called on', 'calls on', 'calling on', 'call on', 'called upon', 'calls upon']),
      without(['courtesy', 'called on president', 'called on king', 'called on prime minister', 'called on foreign minister']),
    ],
    status: { possible: 'reported' },
    roles: { recipient: state(oblique('on', 'upon')) },
  }),
  // "Gondor asked for a delay", "a text that Gondor had requested"
  act('asks-for', 'request', ['ask', 'request', 'demand', 'appeal', 'seek', 'press', 'push'], {
    when: [
      mentions([
        'asked for',
        'pressed for',
        'pushed for',
        'ask for',
        'asks for',
        'asking for',
        'appealed for',
        'requested',
        'demanded',
        'demands',
        'demand',
        'has sought',
        'seeking the',
        'seeks the',
        'sought',
      ]),
      // Whoever appeals a ruling asks a court.
      excludes('object', ['ruling', 'decision', 'verdict', 'judgment', 'judgement', 'sentence', 'order', 'fine']),
      without(['asylum', 'anonymity', 'not to be', 'sought to', 'seeks to', 'refuge']),
    ],
    roles: { recipient: state(oblique('from', 'of'), other) },
    confidence: 0.55,
  }),
  // "its request to Gondor for easier visas"
  act('request-noun', 'request', ['request', 'appeal', 'plea'], {
    kinds: ['noun'],
    when: [without(['court', 'asylum', 'on request', 'convoy'])],
    status: { always: 'reported' },
    roles: { actor: government(possessor, modifier, compound, oblique('of', 'by', 'from')), recipient: state(oblique('to')) },
    confidence: 0.6,
  }),
  // "Rohan freed the men at the request of Gondor", "Nairobi waits for an answer to its request for easier visas"
  act('at-request', 'request', ['request', 'appeal', 'plea'], {
    kinds: ['noun'],
    when: [
      mentions([
        'at the request of',
        'at the urgent request of',
        'reply to',
        'answer to',
        'response to',
        'responding to',
        'granted',
        'turned down',
        'rejected',
      ]),
      without(['court', 'asylum', 'on request', 'convoy', 'meeting', 'session', 'council']),
    ],
    status: { always: 'reported' },
    roles: { actor: government(possessor, modifier, compound, oblique('of', 'by', 'from')), recipient: state(carrierSubject, other) },
    confidence: 0.5,
  }),
  ...aid,
  act('cooperates', 'cooperate', ['cooperate', 'collaborate', 'co-operate', 'patrol'], {
    roles: { recipient: state(oblique('with'), other) },
    mutual: ['actor', 'recipient'],
    status: { lasting: true },
    when: [ofNoFirm],
    confidence: 0.6,
  }),
  act('works-together', 'cooperate', ['work', 'operate', 'cooperate', 'collaborate'], {
    when: [
      mentions([
        'work together',
        'works together',
        'working together',
        'worked together',
        'work closely',
        'working closely',
        'collaborat',
        'cooperat',
      ]),
      // What they agree or pledge to do together is told as agreed.
      without(['agreed to', 'agree to', 'pledged to', 'pledge to', 'promised to', 'vowed to', 'committed to', 'importance of']),
    ],
    status: { lasting: true },
    roles: { recipient: state(oblique('with'), subject) },
    mutual: ['actor', 'recipient'],
    confidence: 0.55,
  }),
  act('exercises', 'cooperate', ['exercise', 'drill', 'manoeuvre', 'maneuver', 'patrol'], {
    kinds: ['noun'],
    when: [mentions(['joint', 'bilateral', 'military', 'naval', 'coast guard', 'troops', 'forces'])],
    roles: {
      actor: state(subject, carrierSubject, oblique('between', 'by')),
      recipient: state(oblique('with', 'between'), carrierSubject, inside, other),
    },
    mutual: ['actor', 'recipient'],
    confidence: 0.6,
  }),
  act('concedes', 'concede', ['concede', 'apologise', 'apologize', 'lift', 'ease', 'release', 'relent', 'back down'], {
    when: [
      mentions(['apolog', 'sanction', 'tariff', 'ban', 'prisoner', 'detain', 'restriction', 'siege', 'concession', 'concede', 'embargo']),
      without(['defeat', 'goal', 'victory']),
    ],
    roles: { recipient: state(...straight, inside, other) },
    confidence: 0.55,
  }),
  ...hostile,
  ...custody,
  ...nominal,
  ...pledges,
  ...measures,
  ...relief,
  ...messages,
  ...dealings,
  // What no verb above says: by weights learned from sentences, only where they are sure
  {
    name: 'learned',
    on: 'act',
    fills: 'event',
    least: 0.85,
    meaning: {
      accuse: 'accuse',
      aid: 'aid',
      assault: 'assault',
      coerce: 'coerce',
      reject: 'reject',
      request: 'request',
      sanction: 'sanction',
      support: 'support',
      threaten: 'threaten',
      yield: 'concede',
    },
    roles: { actor: government(subject), recipient: state(...straight) },
    confidence: 0.5,
  },
];
