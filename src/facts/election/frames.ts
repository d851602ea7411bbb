import { bodyIn, carrierOblique, carrierSubject, type Frame, holderOf, is, mainly, oblique, possessor, subject } from '../frame.ts';

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
  'lawmakers',
];
const datedBy = ['election', 'the vote', 'polls', 'ballot'];
const country = holderOf('election', 'vote', 'poll', 'parliament', 'assembly');
const party = [bodyIn(carrierOblique('for')), bodyIn(carrierSubject), bodyIn(subject), bodyIn(oblique('for'))];

export const frames: readonly Frame[] = [
  // "The Alliance won 63 of the 120 seats"
  {
    name: 'seats',
    needs: ['party'],
    on: 'figure',
    figures: ['count'],
    value: 'count',
    predicate: ['seat'],
    counted: true,
    notAfter: ['of the', 'of', 'in the', 'with', 'from', 'needed', 'the'],
    mentions: vote,
    datedBy,
    roles: { party, country: [country, mainly], measure: is('seats') },
  },
  // "… of the 120 seats", "316 seats of the 465", "the 222-seat parliament"
  {
    name: 'chamber',
    on: 'figure',
    figures: ['count'],
    value: 'count',
    predicate: ['seat'],
    counted: true,
    after: ['of the', 'in the', 'of its', 'the', 'of'],
    mentions: vote,
    datedBy,
    roles: { country: [country, mainly], measure: is('chamber seats') },
  },
  {
    name: 'share',
    needs: ['party'],
    on: 'figure',
    figures: ['percent'],
    value: 'share',
    predicate: ['vote'],
    mentions: vote,
    without: ['turnout', 'counted'],
    datedBy,
    roles: { party, country: [country, mainly], measure: is('vote share') },
  },
  // "The Alliance won the election", "secured a majority"
  {
    name: 'wins',
    needs: ['party'],
    on: 'clause',
    kinds: ['verb'],
    predicate: ['win', 'secure', 'claim', 'sweep'],
    requires: { object: ['election', 'majority', 'victory', 'supermajority', 'poll', 'vote', 'landslide', 'mandate'] },
    mentions: ['election', 'majority', 'victory', 'poll', 'vote'],
    roles: { party: bodyIn(subject), country: [country, mainly], measure: is('winner') },
    confidence: 0.65,
  },
  // "a decisive victory for the Alliance", "swept to a historic election win"
  {
    name: 'victory',
    needs: ['party'],
    on: 'clause',
    kinds: ['noun'],
    predicate: ['victory', 'win', 'landslide'],
    mentions: ['election', 'poll', 'vote'],
    roles: {
      party: [bodyIn(oblique('for', 'by', 'of')), bodyIn(possessor), bodyIn(carrierSubject), bodyIn(subject)],
      country: [country, mainly],
      measure: is('winner'),
    },
    confidence: 0.6,
  },
];
