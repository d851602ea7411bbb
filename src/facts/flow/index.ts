import type { Charted } from '#model/brief.ts';
import { inWords, isDay } from '#values/day.ts';
import { defineFact, needed, optional, type Told } from '../define.ts';
import { asSentence, capital, figureOf, grouped, measured, named, text, when } from '../phrase.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const directed: Readonly<Record<string, string>> = { exports: 'exports', investment: 'investment', aid: 'aid', loan: 'loan', debt: 'debt' };

/** "Arnor's exports to Gondor", "trade between Arnor and Gondor", "Arnor's trade deficit with Gondor". */
function what(told: Told): string {
  const { from, to, measure, goods } = told.roles;
  const which = goods === undefined ? '' : ` (${text(goods)})`;
  const kind = text(measure);
  if (kind === 'trade') return `trade between ${named(told, from)} and ${named(told, to)}${which}`;
  if (kind === 'balance') {
    const surplus = told.value !== undefined && 'amount' in told.value && told.value.amount > 0;
    return `${told.possessive(from)} trade ${surplus ? 'surplus' : 'deficit'} with ${named(told, to)}${which}`;
  }
  if (kind === 'debt') return `debt of ${named(told, to)} to ${named(told, from)}${which}`;
  return `${told.possessive(from)} ${directed[kind] ?? kind} ${kind === 'investment' ? 'in' : 'to'} ${named(told, to)}${which}`;
}

const meant = (told: Told): string =>
  told.status === 'planned'
    ? ', planned'
    : told.status === 'proposed'
      ? ', proposed'
      : told.status === 'denied'
        ? ', denied'
        : told.status === 'former'
          ? ', earlier'
          : '';

/** The period in words; a stock "at the end of" a year is written ../2024. */
function period(told: Told): string {
  if (told.date === undefined || !isDay(told.date)) return 'period not given';
  if (/^(?:\.\.)?\//.test(told.date)) return `up to ${inWords(told.date.replace(/^(?:\.\.)?\//, ''))}`;
  return when(told.date)
    .trim()
    .replace(/^(?:on|in|between) /, '')
    .replace(' and ', ' to ');
}

/** "Arnor's exports to Gondor include cars and steel." where a text names the goods and no figure. */
function goodsOf(told: Told): string | undefined {
  const { goods, ...others } = told.roles;
  if (goods === undefined || text(told.roles.measure) !== 'exports' || told.status !== 'reported') return undefined;
  return asSentence(`${what({ ...told, roles: others })} include ${text(goods)}`);
}

function changed(told: Told, change: number, many: boolean, time: string): string {
  const by = `by ${grouped(Math.abs(change))} per cent${time}`;
  const ahead = told.status === 'planned' || told.status === 'proposed';
  if (ahead) return asSentence(`${what(told)} ${many ? 'are' : 'is'} expected to ${change < 0 ? 'fall' : 'rise'} ${by}`);
  return asSentence(`${what(told)} ${change < 0 ? 'fell' : 'rose'} ${by}`);
}

function sentence(told: Told): string {
  const value = told.value;
  const time =
    told.date !== undefined && /^(?:\.\.)?\//.test(told.date)
      ? ` by the end of ${inWords(told.date.replace(/^(?:\.\.)?\//, ''))}`
      : when(told.date);
  if (value === undefined || figureOf(value) === '')
    return (
      goodsOf(told) ??
      asSentence(`${what(told)} ${/exports/.test(text(told.roles.measure)) ? 'are' : 'is'} on record without a figure${time}`)
    );
  const many = text(told.roles.measure) === 'exports';
  if ('change' in value) return changed(told, value.change, many, time);
  const figure = 'amount' in value ? measured(value.amount, value.unit) : figureOf(value);
  if (told.status === 'planned') return asSentence(`${what(told)} of ${figure} ${many ? 'are' : 'is'} planned${time}`);
  if (told.status === 'proposed') return asSentence(`${what(told)} of ${figure} ${many ? 'have' : 'has'} been proposed${time}`);
  if (told.status === 'denied') return asSentence(`a figure of ${figure} for ${what(told)}${time} is denied`);
  const undated = told.date === undefined ? ', over a period that is not given' : '';
  return asSentence(`${what(told)} came to ${figure}${time}${undated}`);
}

/** Less money than flows between countries: a price, or a rate of exchange, taken for a flow. */
const leastMoney = 100_000;
const isPrice = ({ value }: Told): boolean =>
  value !== undefined && 'amount' in value && /^[A-Z]{3}$/.test(value.unit) && Math.abs(value.amount) < leastMoney;

/** What goes one way between two in a period: several of one measure can be set beside each other. */
function charted({ roles, value, date, status }: Told): Charted | undefined {
  const measure = text(roles.measure);
  if (status !== 'reported' || date === undefined || !(measure in directed) || measure === 'debt') return undefined;
  const goods = roles.goods === undefined || /^(?:all )?goods$/.test(text(roles.goods)) ? {} : { goods: text(roles.goods) };
  const shown = { picture: 'exchange', what: capital(measure), from: text(roles.from), to: text(roles.to), ...goods } as const;
  if (value !== undefined && 'change' in value) return { ...shown, what: `Change of ${measure}`, amount: value.change, unit: 'per cent' };
  return value !== undefined && 'amount' in value ? { ...shown, amount: value.amount, unit: value.unit } : undefined;
}

export const flow = defineFact({
  type: 'flow',
  about: 'A figure of trade, investment, aid or lending.',
  roles: {
    from: needed('actor'),
    to: needed('actor'),
    measure: needed(['exports', 'trade', 'balance', 'investment', 'aid', 'loan', 'debt']),
    goods: optional('text'),
  },
  identity: { kind: 'measure', by: ['from', 'to', 'measure', 'goods'] },
  // A figure names its period and stays true of it; a later period is another figure.
  lasts: Number.POSITIVE_INFINITY,
  section: 'trade and investment',
  sentence,
  row: (told) => ({ what: capital(what(told)) + meant(told), figure: figureOf(told.value), period: period(told) }),
  charted,
  // Without a period a figure can hardly be used.
  weight: (told) => (told.value === undefined ? 2 : isPrice(told) ? 0 : told.date === undefined ? 5 : 7),
  frames,
  examples,
});
