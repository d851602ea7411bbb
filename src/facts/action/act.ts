import { type ClauseFrame, counterpart, type Frame, government, indirect, inside, is, object, oblique, state, subject } from '../frame.ts';

const prepositions = ['to', 'with', 'against', 'on', 'of', 'for', 'toward', 'towards', 'from', 'behind'] as const;
export const toward = [object, oblique(...prepositions), inside] as const;
/** As `toward`, where a country named anywhere else in the clause would be a guess. */
export const straight = [object, indirect, oblique(...prepositions)] as const;
export const asked = [object, indirect, oblique('on', 'upon', 'to', 'of', 'from', 'with')] as const;
export const charges = [
  'charge',
  'accusation',
  'allegation',
  'claim',
  'complaint',
  'it',
  'them',
  'this',
  'that',
  'criticism',
  'report',
] as const;
export const money = [
  'million',
  'billion',
  'dollar',
  'euro',
  'pound',
  'yen',
  'yuan',
  'won',
  'franc',
  'kronor',
  'krone',
  'kroner',
  'rupee',
  'ruble',
  'lira',
  'rand',
  'peso',
  'dirham',
  'riyal',
  'dinar',
  '$',
  '€',
  '£',
  'us$',
  'a$',
  'c$',
  'nz$',
] as const;
/** Acts that are done by words. */
const saying = new Set(['accuse', 'request', 'reject', 'threaten', 'support', 'agree']);
/** One act: who does it, toward whom, and what kind it is. */
export const act = (name: string, event: string, predicate: readonly string[], more: Partial<ClauseFrame> = {}): Frame => ({
  name,
  on: 'clause',
  predicate,
  kinds: ['verb'],
  confidence: 0.7,
  ...more,
  status: { ...(saying.has(event) && { bySaying: true as const }), ...more.status },
  roles: {
    actor: government(subject),
    event: is(event),
    ...more.roles,
    recipient: [more.roles?.recipient ?? state(...toward), state(counterpart)].flat(),
  },
});
/** What is attacked or struck at with words alone. */
export const spokenOf = [
  'policy',
  'plan',
  'stance',
  'decision',
  'record',
  'proposal',
  'move',
  'measure',
  'practice',
  'law',
  'rule',
  'view',
  'remark',
  'position',
  'system',
  'barrier',
  'tariff',
  'quota',
  'subsidy',
  'behaviour',
  'behavior',
  'approach',
];
export const envoys = ['ambassador', 'diplomat', 'envoy', 'attaché', 'attache', 'staff', 'employee', 'consul', 'official', 'chargé'];
export const armed = ['terror', 'isil', 'isis', 'daesh', 'bombing', 'suicide', 'militant', 'extremist'];
