import { assemble, type Routine } from './assembly.ts';
import { spans } from './kernel-tree.ts';

/*
 * The network's arithmetic in 128-bit WebAssembly, written out here because it is a handful of short loops.
 * All of it gives the same bits on every machine: floats round as IEEE 754 says, integers are exact.
 */

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const each = (count: number, make: (index: number) => string): string => numbers(count).map(make).join(' ');

/**
 * C = begin + A·B, row by row; addresses in bytes, sizes in units of four bytes. `rows` is a multiple of 4, `columns` of 8.
 * Four rows by eight columns stay in registers while the depth is walked. Each row of C begins as the row at `begin`, or, if
 * `isSum`, as what it holds.
 */
const product = (name: string, multiply: string, add: string, isSum: boolean): Routine => ({
  name,
  takes: ['a', 'b', 'c', 'rows', 'depth', 'columns', ...(isSum ? [] : ['begin'])],
  integers: [
    'row',
    'column',
    'step',
    'rowA',
    'rowC',
    'walkB',
    'strideA',
    'strideC',
    ...(isSum ? [] : ['beginAt']),
    ...numbers(4).flatMap((r) => [`walk${r}`, `cell${r}`]),
  ],
  vectors: ['value', 'b0', 'b1', ...numbers(4).flatMap((r) => [`sum${r}0`, `sum${r}1`])],
  body: `
    get depth i32.const 2 i32.shl set strideA
    get columns i32.const 2 i32.shl set strideC
    get a set rowA
    get c set rowC
    i32.const 0 set row
    loop
      i32.const 0 set column
      loop
        get rowA set walk0
        ${each(3, (r) => `get walk${r} get strideA i32.add set walk${r + 1}`)}
        get rowC get column i32.const 2 i32.shl i32.add set cell0
        ${each(3, (r) => `get cell${r} get strideC i32.add set cell${r + 1}`)}
        ${isSum ? '' : 'get begin get column i32.const 2 i32.shl i32.add set beginAt'}
        ${each(4, (r) => `get ${isSum ? `cell${r}` : 'beginAt'} load 0 set sum${r}0 get ${isSum ? `cell${r}` : 'beginAt'} load 16 set sum${r}1`)}
        get b get column i32.const 2 i32.shl i32.add set walkB
        i32.const 0 set step
        loop
          get walkB load 0 set b0
          get walkB load 16 set b1
          ${each(
            4,
            (r) => `
            get walk${r} load32_splat 0 set value
            get value get b0 ${multiply} get sum${r}0 ${add} set sum${r}0
            get value get b1 ${multiply} get sum${r}1 ${add} set sum${r}1
            get walk${r} i32.const 4 i32.add set walk${r}`,
          )}
          get walkB get strideC i32.add set walkB
          get step i32.const 1 i32.add tee step get depth i32.lt_u again_if
        end
        ${each(4, (r) => `get cell${r} get sum${r}0 store 0 get cell${r} get sum${r}1 store 16`)}
        get column i32.const 8 i32.add tee column get columns i32.lt_u again_if
      end
      get rowA get strideA i32.const 2 i32.shl i32.add set rowA
      get rowC get strideC i32.const 2 i32.shl i32.add set rowC
      get row i32.const 4 i32.add tee row get rows i32.lt_u again_if
    end`,
});

/** A sum at `address` brought between −1 and 1: x / (1 + |x|), where `one` is what 1 is counted as. */
const soft = (address: string, offset: number): string => `
  ${address} load ${offset} f32x4.convert_i32x4_s set value
  get value get value f32x4.abs get one f32x4.splat f32x4.add f32x4.div`;

/**
 * One direction of a recurrent layer, `unitBytes` of 16-bit states wide. Each row holds sums of a gate, then, `gateBytes` on, of a fresh value.
 * carry = fresh + keep · (carry − fresh); the state is carry in 1/4096, plus what `below` holds in the same place.
 * Strides are in bytes, and negative where the text is walked backwards.
 */
const recur: Routine = {
  name: 'recur',
  takes: ['sums', 'below', 'target', 'rows', 'sumStride', 'stateStride', 'gateBytes', 'unitBytes', '~one'],
  integers: ['unit', 'row', 'fromSum', 'fromBelow', 'to'],
  vectors: ['value', 'keep', 'fresh', 'carry0', 'carry1', 'state0', 'state1'],
  body: `
    i32.const 0 set unit
    loop
      f32x4.const 0 set carry0
      f32x4.const 0 set carry1
      get sums get unit i32.const 1 i32.shl i32.add set fromSum
      get below get unit i32.add set fromBelow
      get target get unit i32.add set to
      i32.const 0 set row
      loop
        ${each(
          2,
          (half) => `
          ${soft('get fromSum', 16 * half)} f32x4.const 0.5 f32x4.mul f32x4.const 0.5 f32x4.add set keep
          ${soft('get fromSum get gateBytes i32.add', 16 * half)} set fresh
          get fresh get keep get carry${half} get fresh f32x4.sub f32x4.mul f32x4.add set carry${half}
          get carry${half} f32x4.const 4096 f32x4.mul f32x4.nearest i32x4.trunc_sat_f32x4_s set state${half}`,
        )}
        get to get state0 get state1 i16x8.narrow_i32x4_s get fromBelow load 0 i16x8.add_sat_s store 0
        get fromSum get sumStride i32.add set fromSum
        get fromBelow get stateStride i32.add set fromBelow
        get to get stateStride i32.add set to
        get row i32.const 1 i32.add tee row get rows i32.lt_u again_if
      end
      get unit i32.const 16 i32.add tee unit get unitBytes i32.lt_u again_if
    end`,
};

const three = (extend: string): string => `
  get a get at i32.add load 0 ${extend}
  get b get at i32.add load 0 ${extend} i32x4.add
  get c get at i32.add load 0 ${extend} i32x4.add`;

/**
 * Sums of three rows of 16-bit numbers as 32-bit numbers, for each of `rows` words: `places` lists addresses, the word before the
 * first in front and the word behind the last at the end; each has three rows of `bytes`, for the word behind it, itself, and the word before it.
 */
const gather: Routine = {
  name: 'gather',
  takes: ['places', 'target', 'rows', 'bytes'],
  integers: ['row', 'at', 'a', 'b', 'c'],
  vectors: [],
  body: `
    i32.const 0 set row
    loop
      get places load32 0 set a
      get places load32 4 get bytes i32.add set b
      get places load32 8 get bytes i32.add get bytes i32.add set c
      i32.const 0 set at
      loop
        get target ${three('i32x4.extend_low_i16x8_s')} store 0
        get target ${three('i32x4.extend_high_i16x8_s')} store 16
        get target i32.const 32 i32.add set target
        get at i32.const 16 i32.add tee at get bytes i32.lt_u again_if
      end
      get places i32.const 4 i32.add set places
      get row i32.const 1 i32.add tee row get rows i32.lt_u again_if
    end`,
};

const shifted = (offset: number): string => `get from load ${offset} get shift i32x4.shr_s get floor i32x4.splat i32x4.max_s`;

/** 32-bit numbers, shifted right and not below `floor`, as `bytes` of 16-bit numbers. */
const narrow: Routine = {
  name: 'narrow',
  takes: ['source', 'target', 'bytes', 'shift', 'floor'],
  integers: ['at', 'from'],
  vectors: [],
  body: `
    i32.const 0 set at
    get source set from
    loop
      get target get at i32.add ${shifted(0)} ${shifted(16)} i16x8.narrow_i32x4_s store 0
      get from i32.const 32 i32.add set from
      get at i32.const 16 i32.add tee at get bytes i32.lt_u again_if
    end`,
};

const rounded = (offset: number): string => `get from load ${offset} get one f32x4.splat f32x4.mul f32x4.nearest i32x4.trunc_sat_f32x4_s`;

/** Floats as `bytes` of 16-bit numbers, 1 being counted as `one`. */
const round: Routine = {
  name: 'round',
  takes: ['source', 'target', 'bytes', '~one'],
  integers: ['at', 'from'],
  vectors: [],
  body: `
    i32.const 0 set at
    get source set from
    loop
      get target get at i32.add ${rounded(0)} ${rounded(16)} i16x8.narrow_i32x4_s store 0
      get from i32.const 32 i32.add set from
      get at i32.const 16 i32.add tee at get bytes i32.lt_u again_if
    end`,
};

/** Sums of 16-bit numbers, negative ones to nothing: each of `rows` rows of `bytes` at `a` with the row whose address `places` lists. */
const join: Routine = {
  name: 'join',
  takes: ['a', 'places', 'target', 'rows', 'bytes'],
  integers: ['row', 'at', 'b'],
  vectors: [],
  body: `
    i32.const 0 set row
    loop
      get places load32 0 set b
      i32.const 0 set at
      loop
        get target get a load 0 get b get at i32.add load 0 i16x8.add_sat_s i32.const 0 i16x8.splat i16x8.max_s store 0
        get a i32.const 16 i32.add set a
        get target i32.const 16 i32.add set target
        get at i32.const 16 i32.add tee at get bytes i32.lt_u again_if
      end
      get places i32.const 4 i32.add set places
      get row i32.const 1 i32.add tee row get rows i32.lt_u again_if
    end`,
};

/** Sums of rows of 16 bytes, as 16-bit numbers: of the rows whose numbers are the high bits, behind `shift`, of `count` hashes. */
const tally: Routine = {
  name: 'tally',
  takes: ['hashes', 'count', 'shift', 'rows', 'target'],
  integers: ['done'],
  vectors: ['row', 'low', 'high'],
  body: `
    i32.const 0 set done
    i32x4.const 0 set low
    i32x4.const 0 set high
    loop
      get rows get hashes load32 0 get shift i32.shr_u i32.const 4 i32.shl i32.add load 0 set row
      get low get row i16x8.extend_low_i8x16_s i16x8.add set low
      get high get row i16x8.extend_high_i8x16_s i16x8.add set high
      get hashes i32.const 4 i32.add set hashes
      get done i32.const 1 i32.add tee done get count i32.lt_u again_if
    end
    get target get low store 0
    get target get high store 16`,
};

const routines = [
  product('floats', 'f32x4.mul', 'f32x4.add', true),
  product('pairs', 'i32x4.dot_i16x8_s', 'i32x4.add', false),
  recur,
  gather,
  narrow,
  round,
  join,
  spans,
  tally,
];

/** What the routines are called with, in the order of their `takes`. */
interface Routines {
  /** C += A·B in floats; `rows` a multiple of 4, `columns` of 8. */
  readonly floats: (a: number, b: number, c: number, rows: number, depth: number, columns: number) => void;
  /** C = begin + A·B in pairs of 16-bit numbers; `depth` counts pairs. */
  readonly pairs: (a: number, b: number, c: number, rows: number, depth: number, columns: number, begin: number) => void;
  readonly recur: (
    sums: number,
    below: number,
    target: number,
    rows: number,
    sumStride: number,
    stateStride: number,
    gateBytes: number,
    unitBytes: number,
    one: number,
  ) => void;
  readonly gather: (places: number, target: number, rows: number, bytes: number) => void;
  readonly narrow: (source: number, target: number, bytes: number, shift: number, floor: number) => void;
  readonly round: (source: number, target: number, bytes: number, one: number) => void;
  readonly join: (a: number, places: number, target: number, rows: number, bytes: number) => void;
  readonly tally: (hashes: number, count: number, shift: number, rows: number, target: number) => void;
  readonly spans: (
    own: number,
    stride: number,
    right: number,
    left: number,
    rightOpen: number,
    leftOpen: number,
    inside: number,
    pitch: number,
    size: number,
  ) => void;
}

/** One block of memory with the routines over it. Addresses are bytes from its start; they and all `bytes` are multiples of 16. */
export interface Kernel extends Routines {
  readonly buffer: ArrayBuffer;
}

const isComplete = (exports: unknown): exports is Routines =>
  typeof exports === 'object' && exports !== null && routines.every(({ name }) => name in exports);

/** `bytes` is rounded up to whole pages of 64 KiB. */
export const makeKernel = (bytes: number): Kernel => {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble(routines)), { m: { m: memory } });
  const made: unknown = exports;
  if (!isComplete(made)) throw new TypeError('The kernel lacks a routine; its assembly is broken.');
  return { buffer: memory.buffer, ...made };
};
