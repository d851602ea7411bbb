import { carrierSubject, type Frame, home, is, oblique, subject, wordsOf } from '../frame.ts';

const vote = [
  'election',
  'vote',
  'poll',
  'ballot',
  'parliament',
  'assembly',
  'chamber',
  'house',
  'seat',
  'majority',
  'legislature',
  'congress',
  'senate',
  'diet',
  'knesset',
  'bundestag',
];

export const frames: readonly Frame[] = [
  // "The Alliance won 63 of the 120 seats"
  {
    name: 'seats',
    on: 'figure',
    figures: ['count'],
    value: 'count',
    predicate: ['seat'],
    counted: true,
    notAfter: ['of the', 'of', 'in the', 'with'],
    mentions: vote,
    roles: { party: [wordsOf(carrierSubject), wordsOf(subject), wordsOf(oblique('for'))], country: home, measure: is('seats') },
  },
  {
    name: 'chamber',
    on: 'figure',
    figures: ['count'],
    value: 'count',
    predicate: ['seat'],
    counted: true,
    after: ['of the', 'in the', 'of its', 'the'],
    roles: { country: home, measure: is('chamber seats') },
  },
  {
    name: 'share',
    on: 'figure',
    figures: ['percent'],
    value: 'share',
    predicate: ['vote', 'ballot'],
    mentions: vote,
    roles: { party: [wordsOf(carrierSubject), wordsOf(subject)], country: home, measure: is('vote share') },
  },
  {
    name: 'wins',
    on: 'clause',
    kinds: ['verb'],
    predicate: ['win', 'secure', 'sweep', 'claim'],
    mentions: ['election', 'majority', 'victory', 'poll', 'vote'],
    roles: { party: wordsOf(subject), country: home, measure: is('winner') },
    confidence: 0.6,
  },
];
