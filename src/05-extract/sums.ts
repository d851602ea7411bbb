import type { FigureFrame } from '#facts/frame.ts';
import type { Figure } from '#model/reading.ts';
import type { Value } from '#values/value.ts';
import type { Spot } from './figures.ts';
import type { Scene } from './scene.ts';

const falling =
  /^(fall|drop|decline|decrease|shrink|slump|plunge|contract|tumble|down|less|lower|slide|dip|halve|decreased|fell|reduce|reduction|collapse)$/;
const rising = /^(rise|grow|increase|expand|jump|surge|climb|soar|up|more|higher|gain|growth|growing|leap|advance)$/;

/** The number of a figure as the frame's kind of value; nothing where a change has no direction or is a level. */
export function valueIn(scene: Scene, { place, figure, first: at, last }: Spot, frame: FigureFrame): Value | undefined {
  if (frame.value === 'count') return { count: figure.amount };
  if (frame.value === 'share') return { share: figure.amount, unit: 'percent' };
  if (frame.value === 'amount') return { amount: frame.negative ? -figure.amount : figure.amount, unit: unitOf(scene, figure) };
  const { tokens } = place.line;
  // "four fifths of all rice" is a share and no change.
  if (/^of$/i.test(tokens[last + 1]?.form ?? '') && !/^by$/i.test(tokens[at - 1]?.form ?? '')) return undefined;
  // "rose to 5 percent from 4" is a level.
  if (/^(?:to|from|at|below|above)$/i.test(tokens[at - 1]?.form ?? '')) return undefined;
  for (let away = 1; away <= 9; away++) {
    for (const token of [tokens[at - away], tokens[last + away]]) {
      const word = token ? [token.lemma.toLowerCase(), token.form.toLowerCase()] : [];
      if (word.some((each) => falling.test(each))) return { change: -figure.amount, unit: 'percent' };
      if (word.some((each) => rising.test(each))) return { change: figure.amount, unit: 'percent' };
    }
  }
  return undefined;
}

// Papers write "$" for the dollar of their own country.
const dollars: Readonly<Record<string, string>> = {
  CAN: 'CAD',
  AUS: 'AUD',
  NZL: 'NZD',
  SGP: 'SGD',
  HKG: 'HKD',
  TWN: 'TWD',
  JAM: 'JMD',
  TTO: 'TTD',
  FJI: 'FJD',
  BRB: 'BBD',
  NAM: 'NAD',
  GUY: 'GYD',
};

function unitOf(scene: Scene, figure: Figure): string {
  const { outlet, dateline } = scene.identified.setting;
  const own = dollars[outlet ?? dateline ?? ''];
  const isBare = scene.document.text.slice(figure.start, figure.end).startsWith('$');
  return own && isBare && figure.unit === 'USD' ? own : (figure.unit ?? '');
}
