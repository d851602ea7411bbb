import type { Routine } from './assembly.ts';

/** What no tree weighs; sums with it stay below every real sum, and two of it within 32 bits. */
const never = -(2 ** 30);

const raise = (row: string, gain: string, by: string): string =>
  `get ${row} get at i32.add get ${row} get at i32.add load 0 get ${gain} get ${by} get at i32.add load 0 i32x4.add i32x4.max_s store 0`;

/**
 * Sums of the best trees over spans of words, for the best tree without crossing arcs (Eisner 1996), in charts of `pitch` bytes a row:
 * first word down, last word across. `right` spans hang on their first word, `left` spans on their last; `Open` ones end with an arc.
 * The first word of a span goes from the last word to the first, the split from the left to the right. As soon as a part is known it
 * raises all spans that it begins, four at a time.
 * All addresses are those of the last row, `own` that of the last word's score as head of itself, among rows of `stride` bytes.
 */
export const spans: Routine = {
  name: 'spans',
  takes: ['own', 'stride', 'right', 'left', 'rightOpen', 'leftOpen', 'inside', 'pitch', 'size'],
  integers: ['first', 'split', 'at', 'headCell', 'childCell', 'rightAt', 'openAt', 'leftAfter'],
  vectors: ['open', 'rightArc', 'leftArc', 'rightSum', 'leftSum'],
  body: `
    get size i32.const 4 i32.sub set first
    loop
      i32.const 0 set at
      get left get pitch i32.add set leftAfter
      loop
        get right get at i32.add i32x4.const ${never} store 0
        get left get at i32.add i32x4.const ${never} store 0
        get leftOpen get at i32.add i32x4.const ${never} store 0
        get inside get at i32.add get leftAfter get at i32.add load 0 store 0
        get at i32.const 16 i32.add tee at get pitch i32.lt_u again_if
      end
      get right get first i32.add i32x4.const 0 store32 0
      get left get first i32.add i32x4.const 0 store32 0
      get first i32.const 4 i32.add tee split get size i32.lt_u
      if
        get own set headCell
        get own set childCell
        get right set rightAt
        get leftOpen set openAt
        loop
          get headCell i32.const 4 i32.add set headCell
          get childCell get stride i32.add set childCell
          get rightAt get pitch i32.add set rightAt
          get openAt get pitch i32.add set openAt
          get leftAfter get pitch i32.add set leftAfter
          get inside get split i32.add load32_splat 0 set open
          get open get childCell load32_splat 0 i32x4.add set rightArc
          get open get headCell load32_splat 0 i32x4.add set leftArc
          get rightOpen get split i32.add get rightArc store32 0
          get leftOpen get split i32.add get leftArc store32 0
          get right get split i32.add load32_splat 0 get rightArc i32x4.max_s set rightSum
          get left get split i32.add load32_splat 0 get leftArc i32x4.max_s set leftSum
          get left get split i32.add get leftSum store32 0
          get split i32.const -16 i32.and set at
          loop
            ${raise('right', 'rightArc', 'rightAt')}
            ${raise('left', 'leftSum', 'openAt')}
            ${raise('inside', 'rightSum', 'leftAfter')}
            get at i32.const 16 i32.add tee at get pitch i32.lt_u again_if
          end
          get split i32.const 4 i32.add tee split get size i32.lt_u again_if
        end
      end
      get right get pitch i32.sub set right
      get left get pitch i32.sub set left
      get rightOpen get pitch i32.sub set rightOpen
      get leftOpen get pitch i32.sub set leftOpen
      get own get stride i32.sub i32.const 4 i32.sub set own
      get first tee at i32.const 4 i32.sub set first
      get at again_if
    end`,
};
