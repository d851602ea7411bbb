import { stem } from './words.ts';

const words: readonly string[] =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens: readonly string[] = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');

const figures = new Map<string, string>([
  ...words.map((word, index) => [stem(word), String(index + 2)] as const),
  ...tens.map((word, index) => [stem(word), String((index + 3) * 10)] as const),
]);

/** The figure that a number word writes, as its stem; "one" is mostly none. */
export const figureIn = (text: string): string | undefined => figures.get(text);
