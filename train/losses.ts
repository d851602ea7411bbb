import { exponential } from './random.ts';
import { type Store, upTo4 } from './store.ts';

/**
 * Gradient of a softmax over the first `among` of `columns` numbers in each row, against the column that is right (-1 where unknown).
 * Rows count `share` each. Gives the place of the gradient, and the loss.
 */
export const softmaxBack = (
  { floats, zeros }: Store,
  from: number,
  count: number,
  columns: number,
  among: number,
  right: (row: number) => number,
  share: number,
): { down: number; loss: number } => {
  const down = zeros(upTo4(count) * columns);
  let loss = 0;
  for (let row = 0; row < count; row++) {
    const answer = right(row);
    if (answer < 0) continue;
    const at = from + row * columns;
    const to = down + row * columns;
    let most = floats[at] ?? 0;
    for (let column = 1; column < among; column++) most = Math.max(most, floats[at + column] ?? 0);
    let sum = 0;
    for (let column = 0; column < among; column++) {
      const power = exponential((floats[at + column] ?? 0) - most);
      floats[to + column] = power;
      sum += power;
    }
    loss -= Math.log((floats[to + answer] ?? 0) / sum + 1e-12) * share;
    for (let column = 0; column < among; column++)
      floats[to + column] = share * ((floats[to + column] ?? 0) / sum - (column === answer ? 1 : 0));
  }
  return { down, loss };
};
