import { carriedBy, excludes, requires, without } from '../conditions.ts';
import {
  carrierSubject,
  compound,
  type Frame,
  longPhrase,
  modifier,
  object,
  oblique,
  other,
  owns,
  possessor,
  state,
  subject,
  tellingWordsOf,
  topics,
} from '../frame.ts';

/** Programmes that are a state's own, at home or toward nobody. */
const own = [
  'nuclear programme',
  'nuclear program',
  'missile',
  'weapons',
  'enrichment',
  'election',
  'tv ',
  'television',
  'radio',
  'film',
  'legislative',
  'austerity',
  'peace initiative',
  'peace plan',
];

/** Works by which a state is present in another: programmes that run there, what it helps to build. */
export const standing: readonly Frame[] = [
  // "Gondor's malaria programme in Rohan", "the Gondorian housing project in Edoras"
  {
    name: 'programme-in',
    on: 'clause',
    kinds: ['noun'],
    predicate: ['project', 'programme', 'program', 'initiative', 'scheme'],
    when: [without([...own, 'peacekeeping', 'would', 'proposed', 'embassy'])],
    status: { always: 'ongoing' },
    needs: ['name'],
    roles: { from: state(possessor, modifier, compound), in: state(oblique('in', 'across')), name: longPhrase, topics },
    confidence: 0.55,
  },
  // "runs a malaria programme in Rohan", "manages two schools"
  {
    name: 'runs',
    on: 'clause',
    kinds: ['verb'],
    status: { lasting: true },
    predicate: ['run', 'manage', 'maintain', 'lead', 'deliver', 'conduct', 'sponsor'],
    when: [
      requires('object', [
        'programme',
        'program',
        'project',
        'scheme',
        'initiative',
        'school',
        'hospital',
        'clinic',
        'centre',
        'center',
        'mine',
        'port',
      ]),
      without([...own, 'campaign']),
    ],
    roles: {
      from: state(subject, carrierSubject),
      in: state(oblique('in', 'across', 'at'), owns(object)),
      name: tellingWordsOf(object),
      topics,
    },
    confidence: 0.56,
  },
  // "is helping Rohan to build a satellite"
  {
    name: 'helps-build',
    on: 'clause',
    kinds: ['verb'],
    status: { lasting: true },
    predicate: ['build', 'construct', 'develop', 'modernise', 'modernize', 'rebuild', 'restore', 'launch', 'upgrade', 'expand', 'repair'],
    when: [
      carriedBy(['help', 'assist', 'aid', 'support', 'enable']),
      excludes('object', [
        'relation',
        'relations',
        'tie',
        'ties',
        'trust',
        'peace',
        'capacity',
        'confidence',
        'consensus',
        'case',
        'future',
      ]),
    ],
    roles: {
      from: state(carrierSubject),
      in: state(subject, oblique('in', 'for'), owns(object), other),
      name: tellingWordsOf(object),
      topics,
    },
    confidence: 0.56,
  },
  // "opened a cultural centre in Rohan": abroad it is the opener's own
  {
    name: 'opens-abroad',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['open', 'set up', 'establish', 'found', 'inaugurate'],
    when: [
      requires('object', ['centre', 'center', 'institute', 'school', 'clinic', 'hospital', 'academy', 'campus', 'hub', 'base', 'library']),
      without(['cultural relations', 'opened fire', 'agreed to', 'agree to', 'would', 'may ']),
    ],
    roles: { from: state(subject, carrierSubject), in: state(oblique('in', 'at', 'near')), name: tellingWordsOf(object), topics },
    confidence: 0.55,
  },
];
