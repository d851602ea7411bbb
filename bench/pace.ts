/*
 * What clock the core gives right now, so that milliseconds of a slow hour can be read beside those of a quick one.
 *
 *   ./chancery node bench/pace.ts
 *
 * A loop in which every step waits for the one before: a 32-bit multiplication, which x86-64 cores answer after 3 cycles, and an
 * addition, which takes 1. Counting and jumping go on beside it, so that an iteration takes about 4 cycles.
 *
 * The loop needs neither memory nor what two threads of a core share. Where caches or the core are shared with busy neighbours, real
 * work is slower than this clock says: what is scaled by it is an estimate, and too high rather than too low.
 */

const cyclesEach = 4;
const iterations = 2_000_000;

/** Cycles a second, in thousands of millions, by processor time; the best of several short runs. */
function clock(): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    wait(iterations);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return (iterations * cyclesEach) / Math.min(...times) / 1000;
}

function wait(steps: number): number {
  let x = 1;
  for (let step = 0; step < steps; step++) x = (Math.imul(x, 1_103_515_245) + 12_345) | 0;
  return x;
}

/** Measured milliseconds as they are, and as a core of 3 GHz would take by its clock alone: an estimate. Measures the clock anew, so ask right after the work. */
export const asMeasured = (milliseconds: number, places = 2): string =>
  `${milliseconds.toFixed(places)} (${((milliseconds * clock()) / 3).toFixed(places)})`;

/** What the figure in brackets is. */
export const inBrackets = 'in brackets: scaled to 3 GHz by the clock of the moment, an estimate';

// The first runs are the compiler's.
wait(iterations);
if (import.meta.main) console.log(`${clock().toFixed(2)} GHz, by a loop of ${cyclesEach} cycles an iteration`);
