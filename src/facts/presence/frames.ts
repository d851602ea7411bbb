import { compound, type FigureFrame, type Frame, is, modifier, oblique, other, possessor, state, subject } from '../frame.ts';

const here = (name: string, what: string, predicate: readonly string[], mentions?: readonly string[]): FigureFrame => ({
  name,
  on: 'figure',
  figures: ['count'],
  value: 'count',
  predicate,
  counted: true,
  roles: {
    from: state(modifier, compound, possessor, oblique('of', 'from'), subject, other),
    in: state(oblique('in', 'at', 'across'), other),
    what: is(what),
  },
  ...(mentions && { mentions }),
});

export const frames: readonly Frame[] = [
  // "About 19,000 Gondorians live in Rohan"
  here(
    'people-live',
    'community',
    [
      'people of a country',
      'national',
      'citizen',
      'expatriate',
      'migrant',
      'worker',
      'diaspora',
      'community',
      'people',
      'person',
      'resident',
      'immigrant',
      'doctor',
      'teacher',
    ],
    ['live', 'reside', 'work', 'diaspora', 'communit', 'origin', 'home to', 'settled', 'host'],
  ),
  here('students', 'students', ['student', 'pupil', 'trainee', 'scholar']),
  here('companies', 'companies', ['company', 'firm', 'enterprise', 'business', 'corporation', 'factory']),
  here('troops', 'troops', ['troop', 'soldier', 'instructor', 'serviceman', 'airman', 'marine', 'peacekeeper', 'personnel']),
];
