/** A routine in the instructions of WebAssembly, as flat text. Names stand for locals. */
export interface Routine {
  readonly name: string;
  /** Parameters in their order; those that begin with "~" are floats, the others integers. */
  readonly takes: readonly string[];
  readonly integers: readonly string[];
  readonly vectors: readonly string[];
  readonly body: string;
}

const plain: Readonly<Record<string, readonly number[]>> = {
  loop: [0x03, 0x40],
  if: [0x04, 0x40],
  end: [0x0b],
  again_if: [0x0d, 0],
  'i32.add': [0x6a],
  'i32.sub': [0x6b],
  'i32.and': [0x71],
  'i32.shl': [0x74],
  'i32.shr_u': [0x76],
  'i32.lt_u': [0x49],
};

/** Instructions on 128 bits, by the number behind their prefix. */
const wide: Readonly<Record<string, number>> = {
  'i16x8.splat': 0x10,
  'i32x4.splat': 0x11,
  'f32x4.splat': 0x13,
  'f32x4.nearest': 0x6a,
  'i16x8.narrow_i32x4_s': 0x85,
  'i16x8.extend_low_i8x16_s': 0x87,
  'i16x8.extend_high_i8x16_s': 0x88,
  'i16x8.add': 0x8e,
  'i16x8.add_sat_s': 0x8f,
  'i16x8.max_s': 0x98,
  'i32x4.extend_low_i16x8_s': 0xa7,
  'i32x4.extend_high_i16x8_s': 0xa8,
  'i32x4.shr_s': 0xac,
  'i32x4.add': 0xae,
  'i32x4.max_s': 0xb8,
  'i32x4.dot_i16x8_s': 0xba,
  'f32x4.abs': 0xe0,
  'f32x4.add': 0xe4,
  'f32x4.sub': 0xe5,
  'f32x4.mul': 0xe6,
  'f32x4.div': 0xe7,
  'i32x4.trunc_sat_f32x4_s': 0xf8,
  'f32x4.convert_i32x4_s': 0xfa,
};
const memory: Readonly<Record<string, readonly [code: number, alignment: number]>> = {
  load: [0x00, 4],
  load32_splat: [0x09, 2],
  store: [0x0b, 4],
};
/** Reads and writes of one number, whose offset stands between their bytes: a plain load, and a store of a vector's first lane. */
const single: Readonly<Record<string, readonly [before: readonly number[], behind: readonly number[]]>> = {
  load32: [[0x28, 2], []],
  store32: [[0xfd, 0x5a, 2], [0]],
};
const locals: Readonly<Record<string, number>> = { get: 0x20, set: 0x21, tee: 0x22 };

const unsigned = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]);
const sized = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes];
const listed = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];
const section = (id: number, bytes: readonly number[]): number[] => [id, ...sized(bytes)];
const spelled = (word: string): number[] => sized([...Buffer.from(word)]);

/** Bytes of one instruction with its operand, if it takes one. */
const encode = (instruction: string, operand: string, names: readonly string[]): { bytes: readonly number[]; operands: number } => {
  const simple = plain[instruction];
  if (simple !== undefined) return { bytes: simple, operands: 0 };
  const vector = wide[instruction];
  if (vector !== undefined) return { bytes: [0xfd, ...unsigned(vector)], operands: 0 };
  const local = locals[instruction];
  if (local !== undefined && names.includes(operand)) return { bytes: [local, ...unsigned(names.indexOf(operand))], operands: 1 };
  const access = memory[instruction];
  if (access !== undefined) return { bytes: [0xfd, ...unsigned(access[0]), access[1], ...unsigned(Number(operand))], operands: 1 };
  const lane = single[instruction];
  if (lane !== undefined) return { bytes: [...lane[0], ...unsigned(Number(operand)), ...lane[1]], operands: 1 };
  if (instruction === 'i32.const' && Math.abs(Number(operand)) < 64) return { bytes: [0x41, Number(operand) & 0x7f], operands: 1 };
  if (instruction === 'i32x4.const') {
    const value = Number(operand);
    return { bytes: [0xfd, 0x0c, ...new Uint8Array(new Int32Array([value, value, value, value]).buffer)], operands: 1 };
  }
  if (instruction === 'f32x4.const') {
    const value = Number(operand);
    return { bytes: [0xfd, 0x0c, ...new Uint8Array(new Float32Array([value, value, value, value]).buffer)], operands: 1 };
  }
  throw new SyntaxError(`The assembler does not know "${instruction} ${operand}".`);
};

const assembleBody = ({ takes, integers, vectors, body }: Routine): number[] => {
  const names = [...takes, ...integers, ...vectors].map((name) => name.replace('~', ''));
  const words = body.split(/\s+/).filter((word) => word !== '');
  const bytes: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = encode(words[at] ?? '', words[at + 1] ?? '', names);
    bytes.push(...found.bytes);
    at += found.operands;
  }
  return sized([2, ...unsigned(integers.length), 0x7f, ...unsigned(vectors.length), 0x7b, ...bytes, 0x0b]);
};

/** A module that works on the memory "m" of its import "m" and exports the routines by their names. */
export const assemble = (routines: readonly Routine[]): Uint8Array<ArrayBuffer> => {
  const types = routines.map(({ takes }) => [0x60, ...sized(takes.map((name) => (name.startsWith('~') ? 0x7d : 0x7f))), 0]);
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, listed(types)),
    ...section(2, [1, ...spelled('m'), ...spelled('m'), 0x02, 0x00, 1]),
    ...section(3, listed(routines.map((_, index) => unsigned(index)))),
    ...section(7, listed(routines.map(({ name }, index) => [...spelled(name), 0, ...unsigned(index)]))),
    ...section(10, listed(routines.map(assembleBody))),
  ]);
};
