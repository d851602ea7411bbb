import { mentions, requires, without } from '../conditions.ts';
import { culprit, type Frame, government, inside, object, oblique, other, saidOf, state, subject, they } from '../frame.ts';

import { act, armed, spokenOf, straight, toward } from './act.ts';

/** What nobody says of another state but to blame it. */
const ill = [
  'impunity',
  'ignor',
  'reneg',
  'broken',
  'provok',
  'distort',
  'disregard',
  'illegitimate',
  'responsible for',
  'to blame',
  'arbitrar',
  'lying',
  'bad faith',
  'failed to',
  'aggress',
  'violat',
  'illegal',
  'unlawful',
  'crime',
  'genocid',
  'provocat',
  'undermin',
  'destabili',
  'absurd',
  'unacceptable',
  'reckless',
  'unfair',
  'steal',
  'hypocri',
  'bullying',
  'coerci',
  'interfer',
  'barbar',
  'atrocit',
  'irresponsib',
  'as a weapon',
  'hostile',
  'hegemon',
  'double standard',
  'flagrant',
  'breach',
  'massacre',
  'occupation',
];

/** Acts by which states blame one another, before their own public and in court. */
export const blame: readonly Frame[] = [
  act(
    'accuses',
    'accuse',
    [
      'accuse',
      'criticise',
      'criticize',
      'condemn',
      'blame',
      'denounce',
      'summon',
      'call in',
      'rebuke',
      'deplore',
      'decry',
      'censure',
      'slam',
      'lambast',
      'lambaste',
      'fault',
      'chide',
      'berate',
      'castigate',
      'reproach',
      'reprimand',
      'scold',
      'protest',
      'assail',
      'sue',
    ],
    { when: [without(armed)], roles: { recipient: state(culprit(...straight)) } },
  ),
  // "accused each other of firing first"
  // "attacked Rohan's fiscal policy"
  act('attacks-policy', 'accuse', ['attack', 'assail', 'lambast', 'lambaste'], {
    when: [requires('object', spokenOf)],
    roles: { recipient: state(...straight) },
    confidence: 0.6,
  }),
  act('accuse-each-other', 'accuse', ['accuse', 'blame', 'criticise', 'criticize', 'condemn', 'trade', 'exchange'], {
    when: [
      mentions([
        'each other',
        'one another',
        'traded accusations',
        'trade accusations',
        'traded blame',
        'trade barbs',
        'exchanged accusations',
      ]),
      without(armed),
    ],
    roles: { actor: [government(subject), they], recipient: [state(subject), they] },
    mutual: ['actor', 'recipient'],
    confidence: 0.6,
  }),
  // "alleged that Rohan had favoured others"
  act('alleges', 'accuse', ['allege', 'complain', 'charge'], {
    when: [without([...armed, 'court', 'prosecutor', 'police'])],
    roles: { recipient: state(saidOf) },
    confidence: 0.6,
  }),
  // "said Rohan was acting with impunity", "called the claims of Rohan absurd"
  act(
    'speaks-ill',
    'accuse',
    [
      'say',
      'state',
      'note',
      'stress',
      'add',
      'declare',
      'tell',
      'argue',
      'insist',
      'claim',
      'assert',
      'emphasise',
      'emphasize',
      'point out',
    ],
    {
      when: [mentions(ill), without([...armed, 'not to', 'analyst', 'expert', 'would be', 'if '])],
      roles: { recipient: state(saidOf) },
      confidence: 0.5,
    },
  ),
  act('calls-in', 'accuse', ['call', 'call in', 'hand'], {
    when: [
      mentions(['called in', 'calls in', 'protest note', 'note of protest', 'note verbale', 'démarche', 'demarche']),
      requires('object', ['ambassador', 'commissioner', 'envoy', 'chargé', 'charge', 'consul', 'note', 'representative', 'diplomat']),
      without(['invitation', 'credentials', 'congratulat', 'copy', 'copies']),
    ],
    roles: { recipient: state(object, oblique('to', 'of'), other) },
    confidence: 0.6,
  }),
  act('is-concerned', 'accuse', ['express', 'voice', 'raise', 'convey', 'register', 'reiterate', 'share'], {
    when: [
      mentions(['concern', 'protest', 'objection', 'displeasure', 'dismay', 'outrage', 'opposition to', 'disappointment', 'regret over']),
      without([...armed, 'shared', 'shares', 'share the', 'share some', 'share its']),
    ],
    roles: { recipient: state(...toward, oblique('about', 'over', 'at', 'regarding')) },
    confidence: 0.6,
  }),
  // "lashed out at Rohan", "hit out at the tariffs of Rohan"
  act('lashes-out', 'accuse', ['lash', 'lash out', 'hit', 'hit out', 'rail', 'rail against', 'take aim', 'inveigh', 'fulminate'], {
    when: [mentions(['lash', 'hit out', 'hits out', 'rail', 'aim at', 'inveigh', 'fulminat']), without(armed)],
    roles: { recipient: state(oblique('at', 'against')) },
    confidence: 0.6,
  }),
  // "brought a case against Rohan", "took Rohan to the world court"
  act('brings-case', 'accuse', ['bring', 'file', 'lodge', 'launch', 'open', 'institute', 'initiate', 'start', 'submit'], {
    when: [
      requires('object', ['case', 'suit', 'lawsuit', 'complaint', 'proceeding', 'proceedings', 'application', 'arbitration', 'dispute']),
      mentions([
        'court',
        'tribunal',
        'arbitrat',
        'world trade',
        'wto',
        'icj',
        'case against',
        'suit against',
        'lawsuit against',
        'proceedings against',
      ]),
      without([...armed, 'supreme court', 'high court', 'firm', 'compan']),
    ],
    roles: { recipient: state(oblique('against', 'with'), inside, other) },
    confidence: 0.6,
  }),
  act('takes-to-court', 'accuse', ['take', 'drag', 'haul', 'bring'], {
    when: [
      mentions([
        'to court',
        'to the world court',
        'to the international court',
        'to the tribunal',
        'to the world trade',
        'to the wto',
        'to arbitration',
      ]),
    ],
    roles: { recipient: state(object) },
    confidence: 0.6,
  }),
  // "The Rohirric ambassador was summoned to the ministry"
  act('is-summoned', 'accuse', ['summon', 'call in'], {
    voice: 'passive',
    when: [
      requires('object', ['ambassador', 'commissioner', 'envoy', 'chargé', 'charge', 'consul', 'diplomat', 'representative']),
      without(['court', 'for consultations']),
    ],
    roles: { actor: state(oblique('by', 'to', 'in'), other), recipient: state(object, other) },
    confidence: 0.6,
  }),
  // "lodged a protest with Rohan", "made representations to Rohan"
  act('protests', 'accuse', ['lodge', 'file', 'deliver', 'make', 'submit', 'register', 'send', 'issue', 'present'], {
    when: [
      requires('object', ['protest', 'complaint', 'representation', 'démarche', 'demarche', 'objection', 'note']),
      mentions(['protest', 'complaint', 'representations', 'démarche', 'demarche', 'objection']),
      without([...armed, 'court', 'police', 'no protest']),
    ],
    roles: { recipient: state(oblique('with', 'to', 'against', 'over', 'at'), other) },
    confidence: 0.65,
  }),
];
