import type { SegmentRole } from '#model/segment.ts';
import type { Sentence, Token } from '#model/sentence.ts';

/** Sentences without tags and arcs, for tables that test words alone: a blank line starts a paragraph, a line break a sentence. */
export function plainSentences(text: string, role: SegmentRole = 'body'): Sentence[] {
  let paragraph = 0;
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+|\n\n/g)) {
    if (line[0] === '\n\n') paragraph += 1;
    else sentences.push({ start: line.index, end: line.index + line[0].length, role, paragraph, tokens: plainTokens(line[0], line.index) });
  }
  return sentences;
}

const plainTokens = (line: string, offset: number): Token[] =>
  [...line.matchAll(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*|\S/gu)].map(({ 0: form, index }) => ({
    start: offset + index,
    end: offset + index + form.length,
    form,
    lemma: form.toLowerCase(),
    tag: 'X',
    head: -1,
    arc: '',
  }));
