import { read, segmentsOfPlain } from '#read/read.ts';
import { loadWeights } from '#read/weights.ts';

/*
 * What text that nobody wrote costs: node bench/hostile.ts
 * CPU time of reading each kind at one length and at ten times that length. "growth" is how much dearer a character gets: 1 where
 * the cost is linear.
 */

const lengths = [4_000, 40_000] as const;

const kinds: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['one token', (length) => 'a'.repeat(length)],
  ['one number', (length) => '9'.repeat(length)],
  ['one address', (length) => `http://a.b/${'c/'.repeat(length / 2)}`],
  ['combining marks', (length) => 'e\u0301'.repeat(length / 2)],
  ['marks of direction', (length) => 'The \u202eenvoy\u202c of \u200fGondor\u200e came. '.repeat(length / 38)],
  ['lone surrogates', (length) => '\ud83d '.repeat(length / 2)],
  ['noughts', (length) => '\u0000'.repeat(length)],
  ['nested brackets', (length) => `He said ${'('.repeat(length / 2)}no${')'.repeat(length / 2)} to it.`],
  ...(
    [
      ['no blanks', 'Envoys,met;in-Gondor.He(left)'],
      ['no full stops', 'the envoy met the king and '],
      ['only marks', '!?.,;:—"\'()[]'],
      ['quotation marks', '"'],
      ['open quotations', '“He “said “that '],
      ['only capitals', 'Arnor Gondor, who Rohan '],
      ['digits', '1,2.3-4/5 '],
      ['months', 'May March 5 to '],
      ['money', '$5 million to '],
      ['hyphens', 'a-b-'],
      ['bullets', '• The talks\n'],
      ['initials', 'A. B. C. '],
      ['nested speech', 'he said she said that '],
      ['nested nouns', 'minister of minister of '],
      ['paragraphs of a letter', 'a\n\n'],
      ['another script between', 'The envoy met. 外交部长访问了 '],
    ] as const
  ).map(([name, piece]) => [name, (length: number): string => piece.repeat(length / piece.length)] as const),
];

const timed = (text: string): number => {
  const before = process.cpuUsage();
  read(text, segmentsOfPlain(text), '2031-04-09', loadWeights());
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

process.stdout.write('| text | µs a character | at ten times the length | growth |\n| --- | --- | --- | --- |\n');
for (const [name, make] of kinds) {
  const [short, long] = lengths.map((length) => {
    const text = make(length);
    timed(text);
    return Math.min(timed(text), timed(text)) / text.length;
  });
  const cells = [short, long, (long ?? 0) / (short ?? 1)].map((value) => (value ?? 0).toFixed(2));
  process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`);
}
