import {
  carrierSubject,
  compound,
  type FigureFrame,
  type Frame,
  indirect,
  inside,
  is,
  modifier,
  object,
  oblique,
  other,
  pair,
  possessor,
  previous,
  state,
  subject,
} from '../frame.ts';

const owner = [possessor, modifier, compound] as const;
const money = ['money', 'quantity'] as const;

const out = (name: string, measure: string, predicate: readonly string[]): readonly FigureFrame[] =>
  (['amount', 'change'] as const).map((value) => ({
    name: value === 'amount' ? name : `${name}-change`,
    on: 'figure',
    figures: value === 'amount' ? money : ['percent'],
    value,
    predicate,
    roles: {
      from: state(...owner, oblique('from', 'by', 'of'), subject, previous, other),
      to: state(oblique('to', 'into', 'in'), other),
      measure: is(measure),
    },
  }));

// Imports are exports seen from the other side.
const inward = (value: 'amount' | 'change'): FigureFrame => ({
  name: value === 'amount' ? 'imports' : 'imports-change',
  on: 'figure',
  figures: value === 'amount' ? money : ['percent'],
  value,
  predicate: ['import', 'buy', 'purchase'],
  roles: {
    from: state(oblique('from'), other),
    to: state(...owner, oblique('by', 'into'), subject, previous, carrierSubject, other),
    measure: is('exports'),
  },
  owner: 'to',
  without: ['tariff', 'duties', 'dumping'],
});

const trade = (value: 'amount' | 'change'): FigureFrame => ({
  name: value === 'amount' ? 'trade' : 'trade-change',
  on: 'figure',
  figures: value === 'amount' ? ['money'] : ['percent'],
  value,
  predicate: ['trade', 'turnover', 'commerce', 'exchange', 'flow'],
  both: { roles: ['from', 'to'], by: [oblique('between', 'with'), possessor, compound, modifier, subject, inside, pair] },
  roles: { measure: is('trade') },
});

const balance = (name: string, predicate: readonly string[], negative: boolean): FigureFrame => ({
  name,
  on: 'figure',
  figures: ['money'],
  value: 'amount',
  predicate,
  negative,
  mentions: ['trade', 'deficit', 'surplus', 'balance'],
  roles: {
    from: state(...owner, oblique('for', 'of', 'by'), subject, previous),
    to: state(oblique('with', 'against', 'to'), other),
    measure: is('balance'),
  },
});

export const frames: readonly Frame[] = [
  ...out('exports', 'exports', ['export', 'shipment', 'sale', 'ship', 'sell']),
  inward('amount'),
  inward('change'),
  trade('amount'),
  trade('change'),
  balance('deficit', ['deficit', 'gap', 'shortfall'], true),
  balance('surplus', ['surplus'], false),
  ...out('investment', 'investment', ['investment', 'fdi', 'invest']),
  {
    name: 'gives',
    on: 'figure',
    figures: ['money'],
    value: 'amount',
    predicate: ['give', 'provide', 'donate', 'contribute', 'pledge', 'commit', 'spend', 'send', 'pay', 'grant'],
    mentions: ['aid', 'assistance', 'humanitarian', 'grant', 'relief', 'development', 'donat', 'support', 'project', 'contribut'],
    without: ['loan', 'lend', 'salary', 'fine'],
    roles: { from: state(subject), to: state(indirect, oblique('to', 'for', 'in'), object, other), measure: is('aid') },
    owner: 'from',
  },
  ...out('aid', 'aid', [
    'grant',
    'aid',
    'assistance',
    'donation',
    'relief',
    'donate',
    'support',
    'funding',
    'package',
    'contribution',
    'contribute',
    'compact',
  ]).slice(0, 1),
  ...out('loan', 'loan', ['loan', 'credit', 'lend', 'deposit', 'facility', 'financing', 'line']).slice(0, 1),
  ...out('debt', 'debt', ['debt', 'owe', 'arrear']).slice(0, 1),
];
