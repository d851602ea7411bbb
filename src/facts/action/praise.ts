import { excludes, mentions, requires, without } from '../conditions.ts';
import { type Frame, government, indirect, object, oblique, other, possessor, state, subject, they } from '../frame.ts';

import { act, toward } from './act.ts';

const messages = ['message', 'greeting', 'congratulation', 'letter', 'telegram', 'condolence', 'cable', 'note'];
/** What such messages hold. */
const kind = ['congratul', 'greeting', 'felicit', 'condolence', 'sympath', 'solidarity'];

/** What a state does that another may welcome; a guest, a result or a report is welcomed too. */
const deeds = [
  'decision',
  'step',
  'move',
  'progress',
  'leadership',
  'effort',
  'efforts',
  'role',
  'commitment',
  'contribution',
  'offer',
  'initiative',
  'reform',
  'reforms',
  'release',
  'help',
  'assistance',
  'extension',
  'participation',
  'accession',
  'candidacy',
  'intention',
  'intent',
  'announcement',
  'readiness',
  'willingness',
  'engagement',
  'restraint',
  'generosity',
  'hospitality',
  'ratification',
  'withdrawal',
  'return',
  'admission',
  'membership',
  'pledge',
  'plan',
  'action',
  'actions',
  'support',
  'policy',
  'achievement',
  'success',
  'stance',
  'position',
  'work',
  'measure',
  'resolve',
  'transition',
  'courage',
];

const says = [
  'express',
  'convey',
  'offer',
  'extend',
  'confirm',
  'pledge',
  'affirm',
  'reaffirm',
  'reiterate',
  'renew',
  'repeat',
  'restate',
  'voice',
  'declare',
  'signal',
  'underscore',
  'underline',
  'stress',
  'emphasise',
  'emphasize',
  'highlight',
  'state',
  'announce',
  'show',
  'assert',
  'reassert',
  'profess',
  'proclaim',
];

/** Acts of good words: praise, thanks, sympathy, support. */
export const praise: readonly Frame[] = [
  act(
    'congratulates',
    'support',
    ['congratulate', 'felicitate', 'thank', 'praise', 'commend', 'hail', 'salute', 'laud', 'applaud', 'appreciate'],
    {
      when: [
        excludes('object', [
          'visit',
          'trip',
          'meeting',
          'talk',
          'talks',
          'summit',
          'deal',
          'agreement',
          'accord',
          'anniversary',
          'victory',
          'win',
          'result',
        ]),
      ],
    },
  ),
  // "welcomed Rohan's decision to join the pact", "Rohan's leadership"
  act('welcomes', 'support', ['welcome', 'credit'], {
    when: [requires('object', deeds), without(['would welcome', 'not welcome', 'joint'])],
    roles: { recipient: state(object, oblique('of', 'by', 'from')) },
    confidence: 0.62,
  }),
  // "paid tribute to Rohan's efforts"
  act('pays-tribute', 'support', ['pay'], {
    when: [
      requires('object', ['tribute', 'homage']),
      without(['late ', 'fallen', 'killed', 'memory', 'victims', 'wreath', 'mausoleum', 'monument']),
    ],
    roles: { recipient: state(oblique('to')) },
    confidence: 0.6,
  }),
  // "is grateful to Rohan for its help"
  act('is-grateful', 'support', ['grateful', 'thankful', 'appreciative', 'indebted'], {
    kinds: ['copula'],
    roles: { recipient: state(oblique('to', 'of', 'for')) },
    confidence: 0.6,
  }),
  act('supports', 'support', ['support', 'back', 'endorse'], {
    when: [without(['project', 'programme', 'facility', 'plant', 'sanction', 'embargo', 'resolution against', 'measures against'])],
  }),
  // "thanked Rohan for its support of Gondor's candidacy"
  act('support-noun', 'support', ['support', 'backing', 'endorsement'], {
    kinds: ['noun'],
    when: [
      mentions(['candidacy', 'candidature', 'bid ', 'membership', 'accession', 'nomination', 'sovereignty', 'integrity', 'independence']),
      without(['project', 'programme', 'facility', 'plant', 'urge', 'ask', 'seek', 'sought', 'request', 'hope', 'withdr', 'without']),
    ],
    status: { always: 'reported' },
    roles: { actor: government(possessor, oblique('by', 'from'), subject), recipient: state(oblique('for', 'of')) },
    confidence: 0.65,
  }),
  act('stands-by', 'support', ['stand', 'stand by', 'side'], {
    roles: { recipient: government(oblique('by', 'with', 'behind', 'alongside', 'to')) },
    when: [
      mentions([
        'stands by',
        'stand by',
        'stood by',
        'stands with',
        'stand with',
        'stood with',
        'behind',
        'alongside',
        'shoulder',
        'sides with',
        'sided with',
      ]),
    ],
  }),
  act('expresses-support', 'support', says, {
    when: [
      mentions(['support', 'solidarity', 'condolence', 'gratitude', 'thanks', 'congratulation', 'sympathy', 'appreciation', 'respect for']),
      requires('object', [
        'support',
        'solidarity',
        'condolence',
        'gratitude',
        'thanks',
        'congratulation',
        'sympathy',
        'appreciation',
        'respect',
      ]),
      without(['concern']),
    ],
    roles: { actor: [government(subject), they], recipient: state(...toward, other) },
  }),
  // "reaffirmed its commitment to the security of Rohan"
  act('is-committed-to', 'support', says, {
    when: [
      requires('object', ['commitment', 'guarantee', 'pledge', 'adherence']),
      mentions([
        'sovereignty',
        'integrity',
        'independence',
        'security of',
        'defence of',
        'defense of',
        'alliance',
        's security',
        's defence',
        's defense',
        'unity',
      ]),
      without(['concern', 'mutual', 'each other']),
    ],
    roles: { actor: [government(subject), they], recipient: state(oblique('to', 'of', 'for'), object) },
    confidence: 0.58,
  }),
  // "exchanged messages of congratulation"
  act('exchanges-messages', 'support', ['exchange'], {
    when: [requires('object', messages), mentions(kind)],
    roles: { actor: [government(subject), they], recipient: [state(oblique('with'), subject), they, state(other)] },
    mutual: ['actor', 'recipient'],
    confidence: 0.6,
  }),
  // "sent a message of sympathy to the king of Rohan"
  act('sends-message', 'support', ['send', 'convey', 'address', 'write'], {
    when: [requires('object', messages), mentions(kind)],
    roles: { recipient: state(indirect, oblique('to'), other) },
    confidence: 0.6,
  }),
  // "backed the application"
  act('backs', 'support', ['support', 'back', 'endorse', 'favour', 'favor'], {
    when: [
      requires('object', [
        'application',
        'bid',
        'candidacy',
        'candidature',
        'candidate',
        'membership',
        'accession',
        'nomination',
        'entry',
        'integrity',
        'sovereignty',
        'claim',
      ]),
    ],
    roles: { recipient: state(object, oblique('of', 'for', 'to'), other) },
    confidence: 0.6,
  }),
  // "called Rohan a close friend", "described Rohan as a great ally"
  act('calls-friend', 'support', ['describe', 'characterise', 'characterize', 'call', 'hail', 'praise'], {
    when: [
      mentions([
        'great ally',
        'close ally',
        'staunch ally',
        'close friend',
        'true friend',
        'great friend',
        'key partner',
        'valued partner',
        'trusted partner',
        'important partner',
        'reliable partner',
      ]),
      without(['could be', 'may be', 'would be']),
    ],
    roles: { recipient: state(object, oblique('as')) },
    confidence: 0.6,
  }),
];
