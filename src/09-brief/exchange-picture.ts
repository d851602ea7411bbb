import { capital, grouped, measured } from '#facts/phrase.ts';
import type { Brief, BriefFigure } from '#model/brief.ts';
import { nameOf, theName } from '#values/country.ts';
import { inWords, isDay, latest } from '#values/day.ts';
import { asPicture, box, cut, type Filling, label, line, type Picture } from './picture.ts';

type Exchange = Extract<BriefFigure, { picture: 'exchange' }> & { readonly date: string };

const isExchange = (figure: BriefFigure): figure is Exchange =>
  figure.picture === 'exchange' && figure.date !== undefined && isDay(figure.date);

/** Bars of a picture, newest periods; older ones stand in the brief's table. */
const mostBars = 12;
const most = 2;

/** What went which way, period by period: one picture for each measure and unit of which two numbers or more are told. */
export function drawExchanges(brief: Brief): readonly Picture[] {
  const figures = brief.figures.filter(isExchange).filter((figure) => isShown(figure, brief));
  const groups = Map.groupBy(figures, ({ what, unit }) => `${what}\t${unit}`);
  return [...groups.values()]
    .map((group) => oncePerPeriod(group))
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, most)
    .map((group) => pictureOf(group, brief));
}

/** Between the two of a pair; of one country with another one. */
const isShown = ({ from, to }: Exchange, { countries }: Brief): boolean =>
  from !== to &&
  (countries.length > 1 ? countries.includes(from) && countries.includes(to) : countries.includes(from) || countries.includes(to));

/** Of several numbers for one way and period the weightiest; what else is said stands among the doubts. */
function oncePerPeriod(figures: readonly Exchange[]): readonly Exchange[] {
  const best = new Map<string, Exchange>();
  for (const figure of figures) {
    const key = [figure.from, figure.to, figure.goods ?? '', figure.date].join('\t');
    if (!best.has(key)) best.set(key, figure);
  }
  return [...best.values()]
    .sort((a, b) => compare(latest(b.date), latest(a.date)) || compare(a.date, b.date) || compare(a.from, b.from))
    .slice(0, mostBars)
    .reverse();
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "2024", "January to June 2025", "up to 2024" for what had come together by then. */
const periodOf = (date: string): string =>
  date.startsWith('../')
    ? `up to ${inWords(date.slice(3))}`
    : inWords(date)
        .replace(/^between /, '')
        .replace(' and ', ' to ');

const size = { wide: 560, label: 236, value: 104, row: 20, head: 30 } as const;

function pictureOf(figures: readonly Exchange[], brief: Brief): Picture {
  const [home = '', partner] = brief.countries;
  const [{ what, unit }] = [figures[0] ?? { what: '', unit: '' }];
  const isOut = ({ from }: Exchange): boolean => from === home;
  const other = partner === undefined ? 'other countries' : theName(partner);
  const ways = [
    { filling: 'full', says: `from ${theName(home)} to ${other}`, isThere: figures.some(isOut) },
    { filling: 'empty', says: `from ${other} to ${theName(home)}`, isThere: !figures.every(isOut) },
  ] as const;
  const there = ways.filter(({ isThere }) => isThere);
  const isWhole = unit !== 'per cent';
  const number = (amount: number): string =>
    isWhole ? `${amount < 0 ? '−' : ''}${measured(amount, unit)}` : `${amount < 0 ? '−' : '+'}${grouped(Math.abs(amount))} %`;
  const rows = figures.map((figure) => ({
    name: [
      ...(partner === undefined ? [nameOf(isOut(figure) ? figure.to : figure.from)] : []),
      periodOf(figure.date),
      ...(figure.goods === undefined ? [] : [figure.goods]),
    ].join(', '),
    filling: isOut(figure) ? ('full' as const) : ('empty' as const),
    amount: figure.amount,
    says: number(figure.amount),
    way: `${nameOf(figure.from)} to ${nameOf(figure.to)}`,
  }));
  const whose = partner === undefined ? `of ${theName(home)}` : `between ${theName(home)} and ${theName(partner)}`;
  return asPicture({
    title: `${what} ${there.length > 1 ? whose : there.map(({ says }) => says).join('')}`,
    says: `Bars by period, the newest below: ${there.map(({ filling, says }) => `${filling === 'full' ? 'filled' : 'empty'} ${says}`).join(', ')}.`,
    width: size.wide,
    height: size.head + rows.length * size.row + 6,
    parts: [
      ...there.flatMap(({ filling, says }, index) => [box(1 + index * 280, 4, 9, 9, filling), label(15 + index * 280, 13, says)]),
      ...bars(rows),
    ],
    table: {
      head: [partner === undefined ? 'With, period' : 'Period', 'From and to', capital(what)],
      rows: rows.map(({ name, way, says }) => [name, way, says]),
    },
  });
}

interface Bar {
  readonly name: string;
  readonly filling: Filling;
  readonly amount: number;
  readonly says: string;
}

/** Bars from a common zero: to the right what is more than none, to the left what is less. */
function bars(rows: readonly Bar[]): readonly string[] {
  // Shares of the largest, since the numbers themselves may be of any size.
  const largest = Math.max(...rows.map(({ amount }) => Math.abs(amount))) || 1;
  const shares = rows.map(({ amount }) => amount / largest);
  const [least, greatest] = [Math.min(0, ...shares), Math.max(0, ...shares)];
  const left = least < 0 ? size.value : 0;
  const room = size.wide - size.label - left - (greatest > 0 ? size.value : 0);
  const scale = room / (greatest - least || 1);
  const zero = size.label + left - least * scale;
  const drawn = rows.flatMap(({ name, filling, amount, says }, index) => {
    const y = size.head + index * size.row;
    const length = (Math.abs(amount) / largest) * scale;
    const end = amount < 0 ? zero - length : zero + length;
    return [
      label(size.label - 8, y + 14, cut(name, 36), 'end'),
      box(Math.min(zero, end), y + 4, length, size.row - 8, filling),
      label(amount < 0 ? end - 6 : end + 6, y + 14, says, amount < 0 ? 'end' : 'start'),
    ];
  });
  return [...drawn, line(zero, size.head, zero, size.head + rows.length * size.row)];
}
