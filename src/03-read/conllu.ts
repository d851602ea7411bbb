import type { Reading } from '#model/reading.ts';
import type { Sentence, Token } from '#model/sentence.ts';

const row = (token: Token, index: number, spaced: boolean): string =>
  [
    index + 1,
    printable(token.form),
    printable(token.lemma),
    token.tag,
    '_',
    '_',
    token.head + 1,
    token.arc,
    '_',
    spaced ? '_' : 'SpaceAfter=No',
  ].join('\t');

/** Columns are separated by tabs and lines by line ends, so that no form may hold one. */
const printable = (form: string): string => form.replace(/[\t\r\n]+/g, ' ') || '_';

const block = (sentence: Sentence, number: number, opensParagraph: boolean, text: string): string => {
  const lines = sentence.tokens.map((token, index) => {
    const next = sentence.tokens[index + 1];
    return row(token, index, next === undefined || next.start > token.end);
  });
  const head = [`# sent_id = ${number}`, `# text = ${text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`];
  return [...(opensParagraph ? ['# newpar'] : []), ...head, ...lines, ''].join('\n');
};

/** Prints sentences as CoNLL-U (universaldependencies.org/format), with a `# newpar` where a paragraph begins. */
export const toConllu = (reading: Reading, text: string): string =>
  reading.sentences
    .map((sentence, index) => `${block(sentence, index + 1, sentence.paragraph !== reading.sentences[index - 1]?.paragraph, text)}\n`)
    .join('');
