import { mentions, without } from '../conditions.ts';
import {
  carrierOblique,
  carrierSubject,
  compound,
  type FigureFrame,
  type Frame,
  goods,
  holderOf,
  home,
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
import type { Condition } from '../passage.ts';
import { domestic, firms, helpful, noGoods, papers } from './words.ts';

const owner = [possessor, modifier, compound] as const;
const money = ['money', 'quantity'] as const;
/** Goods or money that leave the owner of the noun: "Gondor's exports to Rohan", "a loan from Gondor". */
const out = (
  name: string,
  measure: string,
  predicate: readonly string[],
  value: 'amount' | 'change' = 'amount',
  when: readonly Condition[] = [],
): FigureFrame => ({
  name,
  on: 'figure',
  figures: value !== 'amount' ? ['percent'] : measure === 'exports' ? money : ['money'],
  value,
  predicate,
  owner: 'from',
  given: measure === 'aid' || measure === 'loan',
  when: [without(measure === 'exports' ? noGoods : measure === 'investment' ? ['securities', 'bond', 'per share'] : domestic), ...when],
  roles: {
    to: state(oblique('to', 'into', 'in', 'for', 'inside'), indirect, carrierOblique('to', 'for', 'in', 'into'), other),
    // What leaves a country is told at home; who gives and lends is told by name.
    from: state(
      possessor,
      modifier,
      oblique('from', 'by'),
      ...(measure === 'exports' ? [] : [carrierOblique('from')]),
      subject,
      carrierSubject,
      compound,
      previous,
      ...(measure === 'exports' ? [home] : []),
      other,
    ),
    measure: is(measure),
    ...(measure === 'exports' && { goods }),
  },
});

/** Imports are exports seen from the other side. */
const inward = (name: string, value: 'amount' | 'change', when: readonly Condition[] = []): FigureFrame => ({
  name,
  on: 'figure',
  figures: value === 'amount' ? money : ['percent'],
  value,
  predicate: ['import', 'buy', 'purchase'],
  owner: 'to',
  when: [without(noGoods), ...when],
  roles: {
    from: state(oblique('from'), other),
    to: state(...owner, oblique('by', 'into'), subject, previous, carrierSubject, home, other),
    measure: is('exports'),
    goods,
  },
});

const trade = (name: string, value: 'amount' | 'change', when: readonly Condition[] = []): FigureFrame => ({
  name,
  on: 'figure',
  figures: value === 'amount' ? ['money'] : ['percent'],
  value,
  predicate: ['trade', 'commerce', 'exchange'],
  when: [
    without([
      ...firms,
      ...papers,
      'securities',
      'deposits',
      'trade bill',
      'changed hands',
      'in exchange for',
      'trade weighted',
      'interbank',
      'reserves',
      'tariff',
      'stock exchange',
      'exchange rate',
    ]),
    ...when,
  ],
  both: { roles: ['from', 'to'], by: [oblique('between', 'with'), possessor, compound, modifier, subject, inside, pair] },
  roles: { measure: is('trade') },
});

const balances = ['trade', 'deficit', 'surplus', 'balance'];
const balance = (name: string, predicate: readonly string[], negative: boolean, kinds = balances): FigureFrame => ({
  name,
  on: 'figure',
  figures: ['money'],
  value: 'amount',
  predicate,
  negative,
  owner: 'from',
  when: [mentions(kinds), without(['budget', 'fiscal', 'current account'])],
  roles: {
    from: state(...owner, oblique('for', 'by'), subject, carrierSubject, previous, home),
    to: state(oblique('with', 'against', 'to'), carrierOblique('with'), other),
    measure: is('balance'),
  },
});

const withWorld = {
  from: state(...owner, oblique('for', 'by'), subject, carrierSubject, previous, home),
  to: is('WLD'),
  measure: is('balance'),
};
const exported = ['export', 'shipment', 'sale', 'ship', 'sell'];
const invested = ['investment', 'fdi', 'invest', 'investor'];

export const frames: readonly Frame[] = [
  // "Gondor's exports to Rohan reached $3 million", "Gondor shipped goods worth …"
  out('exports', 'exports', exported),
  out('exports-change', 'exports', exported, 'change'),
  // "Gondor will supply 100,000 tonnes of crude to Rohan"
  {
    ...out('supplies', 'exports', ['supply', 'deliver', 'pump', 'delivery', 'supplies', 'consignment'], 'amount', [
      without(['donat', 'humanitarian', 'relief', 'free of charge', 'aid ']),
    ]),
    figures: ['quantity'],
    roles: {
      to: state(oblique('to'), indirect, carrierOblique('to'), object),
      from: state(subject, possessor, modifier, oblique('from', 'by'), carrierSubject, carrierOblique('from')),
      measure: is('exports'),
      goods,
    },
  },
  // "welcomed the decision of Rohan to buy 24 jets, a $3 million deal": who buys is whose decision it is
  {
    ...inward('decides-to-buy', 'amount', [
      mentions(
        ['decision', 'plan', 'agreement', 'commitment', 'intention', 'pledge', 'bid']
          .flatMap((noun) =>
            ['to buy', 'to purchase', 'of buying', 's to buy', 's to purchase'].map(
              (verb) => `${noun}${verb.startsWith('s ') ? '' : ' '}${verb}`,
            ),
          )
          .concat(['year to purchase', 'year to buy', 'month to purchase', 'month to buy', 'week to buy']),
      ),
    ]),
    roles: {
      to: state(holderOf('decision', 'plan', 'agreement', 'commitment', 'intention', 'pledge')),
      from: state(oblique('from'), object, other),
      measure: is('exports'),
      goods,
    },
  },
  inward('imports', 'amount'),
  inward('imports-change', 'change'),
  trade('trade', 'amount'),
  trade('trade-change', 'change'),
  // A firm has a turnover too
  {
    ...trade('turnover', 'amount', [mentions(['trade turnover', 'bilateral turnover', 'turnover between', 'mutual turnover'])]),
    predicate: ['turnover'],
  },
  // "its overall trade deficit": with everybody
  {
    ...balance('overall-deficit', ['deficit', 'gap'], true, ['overall', 'total trade deficit', 'global trade deficit']),
    roles: withWorld,
  },
  {
    ...balance('overall-surplus', ['surplus'], false, ['overall', 'total trade surplus', 'global trade surplus']),
    roles: withWorld,
  },
  balance('deficit', ['deficit', 'gap', 'shortfall'], true),
  balance('surplus', ['surplus'], false),
  balance('balance', ['balance'], false, [
    'positive balance',
    'favourable balance',
    'favorable balance',
    'active balance',
    'positive trade balance',
  ]),
  balance('negative-balance', ['balance'], true, [
    'negative balance',
    'unfavourable balance',
    'unfavorable balance',
    'negative trade balance',
  ]),
  out('investment', 'investment', invested),
  out('investment-change', 'investment', invested, 'change'),
  // "Gondorian firms had paid $5 million into Rohan"
  {
    name: 'pays-into',
    on: 'figure',
    figures: ['money'],
    value: 'amount',
    predicate: ['pay', 'pour', 'inject', 'plough', 'plow', 'sink', 'put', 'pump', 'channel'],
    when: [mentions(['into']), without(['aid', 'fine', 'tax', 'fund into', 'account'])],
    owner: 'from',
    roles: { from: state(subject, carrierSubject), to: state(oblique('into'), carrierOblique('into')), measure: is('investment') },
  },
  // "Gondor gave Rohan $5 million in aid"
  {
    name: 'gives',
    on: 'figure',
    figures: ['money'],
    value: 'amount',
    predicate: [
      ...['give', 'provide', 'donate', 'contribute', 'pledge', 'commit', 'spend', 'send', 'grant', 'promise', 'announce', 'release'],
      ...['disburse', 'allocate', 'earmark', 'mobilise', 'mobilize', 'deliver', 'hand over', 'make available', 'unveil'],
    ],
    when: [
      mentions(helpful),
      without(['loan', 'lend', 'salary', 'fine', 'credit', 'tariff', 'budget', 'tourists', 'visitors', 'invest', 'sanction', 'withh']),
    ],
    owner: 'from',
    given: true,
    roles: { from: state(subject), to: state(indirect, oblique('to', 'for', 'in'), object, other), measure: is('aid') },
  },
  out(
    'aid',
    'aid',
    ['grant', 'gift', 'aid', 'assistance', 'donation', 'relief', 'support', 'funding', 'package', 'contribution', 'compact'],
    'amount',
    [without(['loan package', 'oda loan', 'loan agreement', 'soft loan', 'concessional loan'])],
  ),
  // "receives about 27 million a year from Gondor"
  {
    name: 'receives',
    on: 'figure',
    figures: ['money'],
    value: 'amount',
    predicate: ['receive', 'get', 'obtain', 'secure'],
    when: [
      mentions([...helpful, 'a year', 'per year', 'annually', 'every year']),
      without([
        'loan',
        'lend',
        'credit',
        'export',
        'import',
        'sales',
        'invest',
        'trade',
        'remittance',
        'transit',
        'royalt',
        'tax',
        'fine',
        'ransom',
        'compensation',
      ]),
    ],
    owner: 'to',
    given: true,
    roles: { from: state(oblique('from'), carrierOblique('from')), to: state(subject, carrierSubject), measure: is('aid') },
  },
  out('loan', 'loan', ['loan', 'credit', 'lend', 'deposit', 'financing']),
  out('credit-line', 'loan', ['facility', 'line'], 'amount', [mentions(['credit', 'swap', 'loan'])]),
  // "paid Rohan 50 million for water": goods that went the other way
  {
    name: 'pays-for-goods',
    on: 'figure',
    figures: ['money'],
    value: 'amount',
    predicate: ['pay'],
    when: [
      mentions([
        'for water',
        'for gas',
        'for oil',
        'for electricity',
        'for power',
        'for grain',
        'for wheat',
        'for goods',
        'for coal',
        'for its gas',
        'for its oil',
      ]),
    ],
    owner: 'to',
    roles: { from: state(indirect, object, oblique('to')), to: state(subject, carrierSubject), measure: is('exports') },
  },
  // Money goes from the lender: "Rohan owes Gondor 3 million", "Rohan's debt to Gondor", "Gondor holds debt of …"
  {
    ...out('owes', 'debt', ['owe']),
    owner: 'to',
    roles: { from: state(indirect, object, oblique('to'), other), to: state(subject, carrierSubject), measure: is('debt') },
  },
  {
    ...out('debt', 'debt', ['debt', 'arrear'], 'amount', [without(['gdp', 'external debt', 'public debt', 'national debt'])]),
    owner: 'to',
    roles: {
      from: state(oblique('to'), oblique('by', 'from'), carrierSubject, subject),
      to: state(...owner, oblique('of'), previous, other),
      measure: is('debt'),
    },
  },
  // A table: "Year | Exports to Rohan | Imports from Rohan"
  {
    name: 'table',
    on: 'table',
    columns: [
      { heads: ['export'], roles: { measure: 'exports' }, own: 'from', other: 'to' },
      { heads: ['import'], roles: { measure: 'exports' }, own: 'to', other: 'from' },
      { heads: ['total', 'trade', 'turnover'], roles: { measure: 'trade' }, own: 'from', other: 'to', isMutual: true },
    ],
    roles: {},
    confidence: 0.85,
  },
];
