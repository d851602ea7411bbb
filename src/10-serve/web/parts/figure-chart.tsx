import type { Fact } from '../answers.ts';
import { dayInWords } from './day.ts';

interface Series {
  readonly name: string;
  readonly unit: string;
  readonly bars: readonly { readonly period: string; readonly amount: number; readonly sentence: string }[];
}

/** Figures of one measure as bars, oldest period first, what is below zero in another colour. The table below it gives the same numbers. */
export function FigureChart({ facts, nameOf }: { readonly facts: readonly Fact[]; readonly nameOf: (code: string) => string }) {
  const series = seriesOf(facts, nameOf);
  return (
    <div class="charts">
      {series.map((one) => (
        <figure key={one.name + one.unit}>
          <figcaption>
            {one.name} <span class="soft">{one.unit}</span>
          </figcaption>
          <Bars series={one} most={mostOf(series, one.unit)} />
        </figure>
      ))}
    </div>
  );
}

function seriesOf(facts: readonly Fact[], nameOf: (code: string) => string): readonly Series[] {
  const found = new Map<string, { name: string; unit: string; bars: { period: string; amount: number; sentence: string }[] }>();
  for (const { roles, value, date, sentence } of facts) {
    const amount = value?.amount ?? value?.change ?? value?.share ?? value?.count;
    if (typeof amount !== 'number') continue;
    const unit = typeof value?.unit === 'string' ? value.unit : '';
    const name = Object.values(roles)
      .filter((filler) => typeof filler === 'string')
      .map((filler) => nameOf(filler))
      .join(' · ');
    const own = found.get(name + unit) ?? { name, unit: value?.change === undefined ? unit : `change, ${unit}`, bars: [] };
    own.bars.push({ period: date ?? '', amount, sentence });
    found.set(name + unit, own);
  }
  return [...found.values()].map((one) => ({ ...one, bars: one.bars.toSorted((a, b) => (a.period < b.period ? -1 : 1)) }));
}

/** The longest bar of a unit, whichever series it is in: what is drawn side by side is measured alike. */
const mostOf = (series: readonly Series[], unit: string): number =>
  Math.max(...series.filter((one) => one.unit === unit).flatMap(({ bars }) => bars.map(({ amount }) => Math.abs(amount))), 1e-9);

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const line = 26;
const label = 132;
const wide = 520;

function Bars({ series, most }: { readonly series: Series; readonly most: number }) {
  const room = wide - label - 64;
  return (
    <svg viewBox={`0 0 ${wide} ${series.bars.length * line}`} role="img" aria-label={series.bars.map(({ sentence }) => sentence).join(' ')}>
      {series.bars.map(({ period, amount }, index) => {
        const length = (Math.abs(amount) / most) * room;
        const y = index * line;
        return (
          <g key={`${period}${amount}${index}`}>
            <text x={label - 8} y={y + 17} text-anchor="end" class="tick">
              {dayInWords(period)}
            </text>
            <rect x={label} y={y + 5} width={Math.max(1, length)} height={line - 10} class={amount < 0 ? 'bar loss' : 'bar gain'} />
            <text x={label + length + 6} y={y + 17} class="value">
              {compact.format(amount).replace('-', '−')}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
