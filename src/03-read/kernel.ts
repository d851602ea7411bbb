/**
 * The network's arithmetic in 128-bit WebAssembly, assembled here because it is five short loops.
 * All of it gives the same bits on every machine: floats round as IEEE 754 says, integers are exact.
 */
const op = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  end: [0x0b],
  branchIf: [0x0d],
  get: 0x20,
  set: 0x21,
  tee: 0x22,
  constant: 0x41,
  add: [0x6a],
  multiply: [0x6c],
  below: [0x49],
  shift: [0x74],
} as const;
const vector = 0xfd;

const unsigned = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
};
const get = (local: number): number[] => [op.get, ...unsigned(local)];
const set = (local: number): number[] => [op.set, ...unsigned(local)];
const small = (value: number): number[] => [op.constant, value];
const simd = (code: number): number[] => [vector, ...unsigned(code)];
const load = (offset: number): number[] => [...simd(0x00), 4, ...unsigned(offset)];
const loadSplat = (offset: number): number[] => [...simd(0x09), 2, ...unsigned(offset)];
const store = (offset: number): number[] => [...simd(0x0b), 4, ...unsigned(offset)];

interface Lanes {
  readonly multiply: readonly number[];
  readonly add: readonly number[];
}
const floats: Lanes = { multiply: simd(0xe6), add: simd(0xe4) };
/** Pairs of 16-bit numbers, multiplied and added into 32 bits. */
const pairs: Lanes = { multiply: simd(0xba), add: simd(0xae) };

const rowsAtOnce = 4;
const vectorsAtOnce = 2;

/**
 * Body of `product(a, b, c, rows, depth, columns)`: C += A·B, row by row; addresses in bytes, sizes in 4-byte units.
 * `rows` is a multiple of 4, `columns` of 8. Four rows by eight columns stay in registers while the depth is walked.
 */
const productBody = (lanes: Lanes): number[] => {
  const [a, b, c, rows, depth, columns] = [0, 1, 2, 3, 4, 5];
  const [row, column, step, rowA, rowC, walkB, strideA, strideC] = [6, 7, 8, 9, 10, 11, 12, 13];
  const walkA = (r: number): number => 14 + r;
  const cell = (r: number): number => 18 + r;
  const sum = (r: number, v: number): number => 22 + r * vectorsAtOnce + v;
  const value = (v: number): number => 30 + v;
  const each = (make: (r: number) => number[]): number[] => Array.from({ length: rowsAtOnce }, (_, r) => make(r)).flat();
  const inner = [
    ...get(walkB),
    ...load(0),
    ...set(value(0)),
    ...get(walkB),
    ...load(16),
    ...set(value(1)),
    ...each((r) => [
      ...get(walkA(r)),
      ...loadSplat(0),
      ...set(32),
      ...get(32),
      ...get(value(0)),
      ...lanes.multiply,
      ...get(sum(r, 0)),
      ...lanes.add,
      ...set(sum(r, 0)),
      ...get(32),
      ...get(value(1)),
      ...lanes.multiply,
      ...get(sum(r, 1)),
      ...lanes.add,
      ...set(sum(r, 1)),
      ...get(walkA(r)),
      ...small(4),
      ...op.add,
      ...set(walkA(r)),
    ]),
    ...get(walkB),
    ...get(strideC),
    ...op.add,
    ...set(walkB),
    ...get(step),
    ...small(1),
    ...op.add,
    op.tee,
    step,
    ...get(depth),
    ...op.below,
    ...op.branchIf,
    0,
  ];
  const tile = [
    ...each((r) => [...(r === 0 ? [...get(rowA)] : [...get(walkA(r - 1)), ...get(strideA), ...op.add]), ...set(walkA(r))]),
    ...each((r) => [
      ...(r === 0
        ? [...get(rowC), ...get(column), ...small(2), ...op.shift, ...op.add]
        : [...get(cell(r - 1)), ...get(strideC), ...op.add]),
      ...set(cell(r)),
      ...get(cell(r)),
      ...load(0),
      ...set(sum(r, 0)),
      ...get(cell(r)),
      ...load(16),
      ...set(sum(r, 1)),
    ]),
    ...get(b),
    ...get(column),
    ...small(2),
    ...op.shift,
    ...op.add,
    ...set(walkB),
    ...small(0),
    ...set(step),
    ...op.loop,
    ...inner,
    ...op.end,
    ...each((r) => [...get(cell(r)), ...get(sum(r, 0)), ...store(0), ...get(cell(r)), ...get(sum(r, 1)), ...store(16)]),
    ...get(column),
    ...small(8),
    ...op.add,
    op.tee,
    column,
    ...get(columns),
    ...op.below,
    ...op.branchIf,
    0,
  ];
  return [
    ...get(depth),
    ...small(2),
    ...op.shift,
    ...set(strideA),
    ...get(columns),
    ...small(2),
    ...op.shift,
    ...set(strideC),
    ...get(a),
    ...set(rowA),
    ...get(c),
    ...set(rowC),
    ...small(0),
    ...set(row),
    ...op.loop,
    ...small(0),
    ...set(column),
    ...op.loop,
    ...tile,
    ...op.end,
    ...get(rowA),
    ...get(strideA),
    ...small(2),
    ...op.shift,
    ...op.add,
    ...set(rowA),
    ...get(rowC),
    ...get(strideC),
    ...small(2),
    ...op.shift,
    ...op.add,
    ...set(rowC),
    ...get(row),
    ...small(4),
    ...op.add,
    op.tee,
    row,
    ...get(rows),
    ...op.below,
    ...op.branchIf,
    0,
    ...op.end,
  ];
};

const asInteger = simd(0xf8);
const asFloat = simd(0xfa);
const [floatAdd, floatLess, floatTimes, floatOver, floatLow, floatHigh] = [0xe4, 0xe5, 0xe6, 0xe7, 0xea, 0xeb]
  .map(simd)
  .map((code) => [...code]);
const code = (bytes: readonly number[] | undefined): number[] => [...(bytes ?? [])];
const constant = (value: number): number[] => {
  const bytes = new Uint8Array(new Float32Array([value, value, value, value]).buffer);
  return [...simd(0x0c), ...bytes];
};
const binary = (left: readonly number[], right: readonly number[], operation: readonly number[] | undefined): number[] => [
  ...left,
  ...right,
  ...code(operation),
];

/** tanh of a local vector, into the same local: the Padé approximant of degree 7 over 6, good to 0.0001. */
const hyperbolic = (local: number, square: number): number[] => {
  const x = get(local);
  const s = get(square);
  const horner = (...coefficients: number[]): number[] =>
    coefficients
      .slice(1)
      .reduce((sum, next) => binary(binary(sum, s, floatTimes), constant(next), floatAdd), constant(coefficients[0] ?? 0));
  return [
    ...binary(binary(x, constant(5), floatLow), constant(-5), floatHigh),
    ...set(local),
    ...binary(x, x, floatTimes),
    ...set(square),
    ...binary(binary(x, horner(1, 378, 17_325, 135_135), floatTimes), horner(28, 3150, 62_370, 135_135), floatOver),
    ...set(local),
  ];
};

/**
 * Body of `recur(sums, below, target, rows, sumStride, stateStride, gateBytes, unitBytes, scale)`: one direction of a recurrent layer.
 * Each row holds sums of a keeping gate, then, `gateBytes` on, of the fresh value; `scale` brings them to real numbers.
 * carry = fresh + keep · (carry − fresh); the state is carry in 1/4096 as 16 bits, plus what `below` holds in the same place.
 * Strides are in bytes and negative where the text is walked backwards; `unitBytes` is the width of a direction in a row of states.
 */
const recurBody = (): number[] => {
  const [sums, below, target, rows, sumStride, stateStride, gateBytes, unitBytes, scale] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const [unit, row, fromSum, fromBelow, to] = [9, 10, 11, 12, 13];
  const [carry, keep, fresh, square, whole] = [[14, 15], [16], [17], [18], [19, 20]];
  const half = (k: number): number[] => {
    const [c, f, z, q, w] = [carry?.[k] ?? 0, keep?.[0] ?? 0, fresh?.[0] ?? 0, square?.[0] ?? 0, whole?.[k] ?? 0];
    const real = (address: number[], offset: number): number[] =>
      binary([...address, ...load(offset), ...asFloat], [...get(scale), ...simd(0x13)], floatTimes);
    return [
      ...binary(real(get(fromSum), 16 * k), constant(0.5), floatTimes),
      ...set(f),
      ...hyperbolic(f, q),
      ...binary(binary(get(f), constant(0.5), floatTimes), constant(0.5), floatAdd),
      ...set(f),
      ...real([...get(fromSum), ...get(gateBytes), ...op.add], 16 * k),
      ...set(z),
      ...hyperbolic(z, q),
      ...binary(get(z), binary(get(f), binary(get(c), get(z), floatLess), floatTimes), floatAdd),
      ...set(c),
      ...binary(get(c), constant(4096), floatTimes),
      ...simd(0x6a),
      ...asInteger,
      ...set(w),
    ];
  };
  return [
    ...small(0),
    ...set(unit),
    ...op.loop,
    ...constant(0),
    ...set(carry?.[0] ?? 0),
    ...constant(0),
    ...set(carry?.[1] ?? 0),
    ...get(sums),
    ...get(unit),
    ...small(1),
    ...op.shift,
    ...op.add,
    ...set(fromSum),
    ...get(below),
    ...get(unit),
    ...op.add,
    ...set(fromBelow),
    ...get(target),
    ...get(unit),
    ...op.add,
    ...set(to),
    ...small(0),
    ...set(row),
    ...op.loop,
    ...half(0),
    ...half(1),
    ...get(to),
    ...get(whole?.[0] ?? 0),
    ...get(whole?.[1] ?? 0),
    ...simd(0x85),
    ...get(fromBelow),
    ...load(0),
    ...simd(0x8f),
    ...store(0),
    ...get(fromSum),
    ...get(sumStride),
    ...op.add,
    ...set(fromSum),
    ...get(fromBelow),
    ...get(stateStride),
    ...op.add,
    ...set(fromBelow),
    ...get(to),
    ...get(stateStride),
    ...op.add,
    ...set(to),
    ...get(row),
    ...small(1),
    ...op.add,
    op.tee,
    row ?? 0,
    ...get(rows),
    ...op.below,
    ...op.branchIf,
    0,
    ...op.end,
    ...get(unit),
    ...small(16),
    ...op.add,
    op.tee,
    unit ?? 0,
    ...get(unitBytes),
    ...op.below,
    ...op.branchIf,
    0,
    ...op.end,
  ];
};

/** Body of `gather(a, b, c, target, bytes)`: sums of three rows of 16-bit numbers as 32-bit numbers; `bytes` of one row, a multiple of 16. */
const gatherBody = (): number[] => {
  const [at, to] = [5, 6];
  const part = (extend: number): number[] => {
    const of = (row: number): number[] => [...get(row), ...get(at), ...op.add, ...load(0), ...simd(extend)];
    return [...of(0), ...of(1), ...simd(0xae), ...of(2), ...simd(0xae)];
  };
  return [
    ...small(0),
    ...set(at),
    ...get(3),
    ...set(to),
    ...op.loop,
    ...get(to),
    ...part(0xa7),
    ...store(0),
    ...get(to),
    ...part(0xa8),
    ...store(16),
    ...get(to),
    ...small(32),
    ...op.add,
    ...set(to),
    ...get(at),
    ...small(16),
    ...op.add,
    op.tee,
    at,
    ...get(4),
    ...op.below,
    ...op.branchIf,
    0,
    ...op.end,
  ];
};

/** Body of `narrow(source, target, bytes, shift, floor)`: 32-bit numbers, shifted right and not below `floor`, as 16-bit numbers; `bytes` written, a multiple of 16. */
const narrowBody = (): number[] => {
  const [source, target, size, shift, floor, at, from] = [0, 1, 2, 3, 4, 5, 6];
  const part = (offset: number): number[] => [
    ...get(from),
    ...load(offset),
    ...get(shift),
    ...simd(0xac),
    ...get(floor),
    ...simd(0x11),
    ...simd(0xb8),
  ];
  return [
    ...small(0),
    ...set(at),
    ...get(source),
    ...set(from),
    ...op.loop,
    ...get(target),
    ...get(at),
    ...op.add,
    ...part(0),
    ...part(16),
    ...simd(0x85),
    ...store(0),
    ...get(from),
    ...small(32),
    ...op.add,
    ...set(from),
    ...get(at),
    ...small(16),
    ...op.add,
    op.tee,
    at,
    ...get(size),
    ...op.below,
    ...op.branchIf,
    0,
    ...op.end,
  ];
};

/** Body of `join(a, b, target, bytes)`: sums of two rows of 16-bit numbers, negative ones to nothing; `bytes` a multiple of 16. */
const joinBody = (): number[] => {
  const at = 4;
  const row = (start: number): number[] => [...get(start), ...get(at), ...op.add];
  return [
    ...small(0),
    ...set(at),
    ...op.loop,
    ...row(2),
    ...row(0),
    ...load(0),
    ...row(1),
    ...load(0),
    ...simd(0x8f),
    ...small(0),
    ...simd(0x10),
    ...simd(0x98),
    ...store(0),
    ...get(at),
    ...small(16),
    ...op.add,
    op.tee,
    at,
    ...get(3),
    ...op.below,
    ...op.branchIf,
    0,
    ...op.end,
  ];
};

const sized = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes];
const section = (id: number, bytes: readonly number[]): number[] => [id, ...sized(bytes)];
const listed = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];
const text = (word: string): number[] => sized([...Buffer.from(word)]);
const [integer, float, vectors] = [0x7f, 0x7d, 0x7b];

interface Routine {
  readonly name: string;
  readonly takes: readonly number[];
  readonly integers: number;
  readonly vectors: number;
  readonly body: readonly number[];
}

const times = (count: number, type: number): number[] => new Array<number>(count).fill(type);
const routines: readonly Routine[] = [
  { name: 'floats', takes: times(6, integer), integers: 16, vectors: 11, body: productBody(floats) },
  { name: 'pairs', takes: times(6, integer), integers: 16, vectors: 11, body: productBody(pairs) },
  { name: 'recur', takes: [...times(8, integer), float], integers: 5, vectors: 7, body: recurBody() },
  { name: 'gather', takes: times(5, integer), integers: 2, vectors: 0, body: gatherBody() },
  { name: 'narrow', takes: times(5, integer), integers: 2, vectors: 0, body: narrowBody() },
  { name: 'join', takes: times(4, integer), integers: 1, vectors: 0, body: joinBody() },
];

const assemble = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, listed(routines.map(({ takes }) => [0x60, ...sized(takes), 0]))),
    ...section(2, [1, ...text('m'), ...text('m'), 0x02, 0x00, 1]),
    ...section(3, listed(routines.map((_, index) => [index]))),
    ...section(7, listed(routines.map(({ name }, index) => [...text(name), 0, index]))),
    ...section(
      10,
      listed(
        routines.map(({ integers, vectors: count, body }) =>
          sized([2, ...unsigned(integers), integer, ...unsigned(count), vectors, ...body, ...op.end]),
        ),
      ),
    ),
  ]);

/** One block of memory with the routines over it. Addresses are bytes from its start, and multiples of 16. */
export interface Kernel {
  readonly buffer: ArrayBuffer;
  /** C += A·B in floats; `rows` a multiple of 4, `columns` of 8. */
  readonly floats: (a: number, b: number, c: number, rows: number, depth: number, columns: number) => void;
  /** The same in pairs of 16-bit numbers; `depth` counts pairs. */
  readonly pairs: (a: number, b: number, c: number, rows: number, depth: number, columns: number) => void;
  readonly recur: (
    sums: number,
    below: number,
    target: number,
    rows: number,
    sumStride: number,
    stateStride: number,
    gateBytes: number,
    unitBytes: number,
    scale: number,
  ) => void;
  readonly gather: (a: number, b: number, c: number, target: number, bytes: number) => void;
  readonly join: (a: number, b: number, target: number, bytes: number) => void;
  readonly narrow: (source: number, target: number, bytes: number, shift: number, floor: number) => void;
}

/** `bytes` is rounded up to whole pages of 64 KiB. */
export const makeKernel = (bytes: number): Kernel => {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble()), { m: { m: memory } });
  const routine = (name: string): ((...sizes: number[]) => void) => {
    const found = exports[name];
    if (typeof found !== 'function') throw new TypeError(`The kernel exports no "${name}"; its assembly is broken.`);
    return (...sizes) => found(...sizes);
  };
  return {
    buffer: memory.buffer,
    floats: routine('floats'),
    pairs: routine('pairs'),
    recur: routine('recur'),
    gather: routine('gather'),
    narrow: routine('narrow'),
    join: routine('join'),
  };
};
