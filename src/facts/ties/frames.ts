import { type Frame, inside, is, object, oblique, pair, subject } from '../frame.ts';
import { relationNouns } from '../words.ts';

const parties = [subject, oblique('with', 'between'), inside, pair];
const change = (name: string, event: string, predicate: readonly string[], mentions?: readonly string[]): Frame => ({
  name,
  on: 'clause',
  kinds: ['verb'],
  predicate,
  requires: { object: relationNouns },
  roles: { parties, event: is(event) },
  ...(mentions && { mentions }),
});

export const frames: readonly Frame[] = [
  change(
    'establishes',
    'established',
    ['establish', 'open', 'enter', 'inaugurate'],
    ['diplomatic', 'consular', 'relations were', 'ambassadorial'],
  ),
  change('severs', 'severed', ['sever', 'cut', 'break', 'break off', 'cut off', 'suspend']),
  change('restores', 'restored', ['restore', 'resume', 're-establish', 'reestablish', 'renew', 'normalise', 'normalize']),
  change(
    'upgrades',
    'upgraded',
    ['upgrade', 'elevate', 'raise', 'promote'],
    ['partnership', 'level', 'strategic', 'upgrade', 'embassy', 'ambassador'],
  ),
  change('downgrades', 'downgraded', ['downgrade', 'lower']),
  // "relations were raised to a strategic partnership", "became strategic partners"
  {
    name: 'becomes-partners',
    on: 'clause',
    predicate: ['partner'],
    mentions: ['strategic partner', 'comprehensive partner'],
    kinds: ['copula', 'verb'],
    roles: { parties, event: is('upgraded') },
    confidence: 0.7,
  },
  {
    name: 'recognises',
    mentions: ['independence', 'sovereign', 'statehood', 'as a state', 'diplomatically', 'the government of', 'republic', 'palestin'],
    on: 'clause',
    kinds: ['verb'],
    predicate: ['recognise', 'recognize'],
    roles: { parties: [subject, object, inside], event: is('recognised') },
    confidence: 0.6,
  },
  // "Gondor and Rohan have had diplomatic relations since 1952"
  {
    name: 'has-relations',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['have', 'maintain'],
    requires: { object: relationNouns },
    mentions: ['diplomatic relations since', 'diplomatic ties since'],
    roles: { parties, event: is('established') },
    confidence: 0.75,
  },
];
