import { capital } from '#facts/phrase.ts';
import type { Brief, BriefEvent } from '#model/brief.ts';
import { monthNames } from '#values/calendar.ts';
import { earliest, inWords, isDay, latest, monthsBetween } from '#values/day.ts';
import { asPicture, box, cut, type Filling, label, line, type Picture } from './picture.ts';

/** What the picture tells apart. */
const kinds = ['cooperation', 'conflict', 'neither', 'planned'] as const;
type Kind = (typeof kinds)[number];

const drawnAs: Readonly<Record<Kind, string>> = {
  cooperation: 'filled and upward, cooperation',
  conflict: 'filled and downward, conflict',
  neither: 'empty, neither cooperation nor conflict',
  planned: 'broken outline, planned',
};

interface Counts {
  readonly row: string;
  /** How many of each kind, period by period. */
  readonly cells: readonly Readonly<Record<Kind, number>>[];
}

const fewest = 3;
const mostRows = 8;

/** Events by kind and period, cooperation upward and conflict downward; undefined where too few have a day. */
export function drawTimeline(brief: Brief): Picture | undefined {
  const shown = brief.events.filter((event): event is Dated => event.date !== undefined && isDay(event.date) && isShown(event, brief));
  if (shown.length < fewest) return undefined;
  const periods = periodsOf(shown);
  const rows = countIn(shown, periods);
  const omitted = brief.events.length - shown.length;
  const there = kinds.filter((kind) => rows.some(({ cells }) => cells.some((cell) => cell[kind] > 0)));
  const uncounted =
    omitted === 0 ? '' : ` Not counted: ${omitted} without a day, put off, called off, or planned for a day that has passed.`;
  const says = `Bars count events: ${there.map((kind) => drawnAs[kind]).join('; ')}.${uncounted}`;
  return asPicture({
    title: `Events by kind${periods.length === 1 ? '' : ' and time'}, as of ${inWords(brief.asOf)}`,
    says,
    ...drawnOf(rows, periods),
    table: {
      head: ['Period', ...rows.map(({ row }) => capital(row))],
      rows: periods
        .map(({ name }, index) => [name, ...rows.map(({ cells }) => inFigures(cells[index]))])
        .filter(([, ...cells]) => cells.some((cell) => cell !== '–')),
    },
  });
}

type Dated = BriefEvent & { readonly date: string };

/** What happened, and what is still planned: not what was put off, denied, or planned for a day of which no news came. */
const isShown = ({ status, date }: BriefEvent, { asOf }: Brief): boolean =>
  status === 'reported' || status === 'ongoing' || ((status === 'planned' || status === 'proposed') && latest(date ?? '') >= asOf);

const kindOf = ({ status, codes }: BriefEvent): Kind => {
  if (status === 'planned' || status === 'proposed') return 'planned';
  if (codes === undefined) return 'neither';
  return codes.quad.endsWith('conflict') ? 'conflict' : 'cooperation';
};

interface Period {
  readonly name: string;
  /** The name in two short lines. */
  readonly under: readonly [string, string];
  /** Months since the year 0: the first, and the first of the next. */
  readonly from: number;
  readonly to: number;
}

const most = 11;
const steps = [1, 3, 12, 24, 60, 120, 240, 600];
/** The share of events that periods of equal length must hold; what is older goes into one before them. */
const nearlyAll = 0.75;

const monthOf = (date: string): number => monthsBetween('0000-01', earliest(date));

/** Periods of equal length up to the newest event, as short as still hold nearly all; what is older in one more. */
function periodsOf(events: readonly Dated[]): readonly Period[] {
  const months = events.map(({ date }) => monthOf(date)).sort((a, b) => a - b);
  const [oldest = 0, newest = 0] = [months[0], months.at(-1)];
  const startFor = (step: number): number => Math.floor(newest / step) * step - (most - 1) * step;
  const step =
    steps.find((one) => months.filter((month) => month >= startFor(one)).length >= nearlyAll * months.length) ?? steps.at(-1) ?? 1;
  const start = Math.max(startFor(step), Math.floor(oldest / step) * step);
  const count = Math.floor((newest - start) / step) + 1;
  const equal = Array.from({ length: count }, (_, index) => {
    const from = start + index * step;
    return { name: nameOf(from, step), under: shortNameOf(from, step, index === 0), from, to: from + step };
  });
  return oldest >= start
    ? equal
    : [
        { name: `before ${nameOf(start, step).replace(/–.*?(?= |$)/, '')}`, under: ['before', ''] as const, from: -Infinity, to: start },
        ...equal,
      ];
}

const monthName = (month: number): string => monthNames[month]?.slice(0, 3) ?? '';

function nameOf(from: number, step: number): string {
  const [year, month] = [Math.floor(from / 12), from % 12];
  if (step < 12) return `${monthName(month)}${step === 1 ? '' : `–${monthName(month + step - 1)}`} ${year}`;
  return step === 12 ? String(year) : `${year}–${String((year + step / 12 - 1) % 100).padStart(2, '0')}`;
}

/** Months with the year below the first of it. */
function shortNameOf(from: number, step: number, isFirst: boolean): readonly [string, string] {
  if (step >= 12) return [nameOf(from, step), ''];
  return [nameOf(from, step).replace(/ .*/, ''), isFirst || from % 12 === 0 ? String(Math.floor(from / 12)) : ''];
}

/** The counts of the most frequent types of events, and of all others together. */
function countIn(events: readonly Dated[], periods: readonly Period[]): readonly Counts[] {
  const byType = [...Map.groupBy(events, ({ type }) => type)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const shown = byType.length <= mostRows ? byType : byType.slice(0, mostRows - 1);
  const others = byType.slice(shown.length).flatMap(([, own]) => own);
  return [...shown, ...(others.length === 0 ? [] : [['others', others] as const])].map(([row, own]) => ({
    row,
    cells: cellsOf(own, periods),
  }));
}

function cellsOf(events: readonly Dated[], periods: readonly Period[]): Counts['cells'] {
  const cells = periods.map(() => ({ cooperation: 0, conflict: 0, neither: 0, planned: 0 }));
  for (const event of events) {
    const month = monthOf(event.date);
    const cell = cells[periods.findIndex(({ from, to }) => month >= from && month < to)];
    if (cell !== undefined) cell[kindOf(event)] += 1;
  }
  return cells;
}

/** "3", "2, 1 conflict", "1 planned"; "–" for none. */
function inFigures(cell: Counts['cells'][number] | undefined): string {
  const parts = kinds.flatMap((kind) => {
    const count = cell?.[kind] ?? 0;
    return count === 0 ? [] : [kind === 'cooperation' ? String(count) : `${count} ${kind}`];
  });
  return parts.length === 0 ? '–' : parts.join(', ');
}

const size = { wide: 560, label: 82, up: 26, down: 16, over: 16, gap: 8, foot: 30, bar: 14 } as const;

function drawnOf(rows: readonly Counts[], periods: readonly Period[]): { width: number; height: number; parts: readonly string[] } {
  const all = rows.flatMap(({ cells }) => cells);
  const [up, down] = [Math.max(1, ...all.map(upward)), Math.max(0, ...all.map(({ conflict }) => conflict))];
  const scale = Math.min(8, size.up / up, down === 0 ? size.up : size.down / down);
  const step = (size.wide - size.label) / periods.length;
  let bottom = 0;
  const parts = rows.flatMap(({ row, cells }) => {
    const zero = bottom + size.over + Math.max(1, ...cells.map(upward)) * scale;
    bottom = zero + Math.max(0, ...cells.map(({ conflict }) => conflict)) * scale + size.gap;
    return [
      label(size.label - 8, zero - 1, cut(capital(row), 12), 'end'),
      line(size.label, zero, size.wide, zero),
      ...cells.flatMap((cell, column) => cellAt(cell, size.label + (column + 0.5) * step, zero, scale)),
    ];
  });
  const names = periods.flatMap(({ under }, column) =>
    under.map((words, index) => label(size.label + (column + 0.5) * step, bottom + 10 + index * 12, words, 'middle', 9)),
  );
  return { width: size.wide, height: bottom + size.foot, parts: [...parts, ...names] };
}

const upward = (cell: Counts['cells'][number]): number => cell.cooperation + cell.neither + cell.planned;

function cellAt(cell: Counts['cells'][number], middle: number, zero: number, scale: number): readonly string[] {
  const x = middle - size.bar / 2;
  let top = zero;
  const stack = (count: number, filling: Filling): readonly string[] => {
    if (count === 0) return [];
    top -= count * scale;
    return [box(x, top, size.bar, count * scale, filling)];
  };
  const bars = [...stack(cell.cooperation, 'full'), ...stack(cell.neither, 'empty'), ...stack(cell.planned, 'dashed')];
  const count = upward(cell);
  const down = cell.conflict === 0 ? [] : [box(x, zero, size.bar, cell.conflict * scale, 'full')];
  return [
    ...bars,
    ...(count === 0 ? [] : [label(middle, top - 2, String(count), 'middle', 9)]),
    ...down,
    ...(cell.conflict === 0 ? [] : [label(middle + size.bar / 2 + 2, zero + 9, String(cell.conflict), 'start', 9)]),
  ];
}
