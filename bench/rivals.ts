import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Sentence, Tag } from '#model/sentence.ts';
import { tags } from '#read/tag.ts';

/*
 * Other readers in JavaScript, for the same table. They are no dependency of the house; to have them in the table:
 *   npm install --prefix .cache/rivals wink-nlp wink-eng-lite-web-model compromise
 */

/** A reader that gives sentences; those without tokens give each sentence as one. */
export interface Rival {
  readonly name: string;
  readonly hasTokens: boolean;
  readonly read: (text: string) => Sentence[];
}

const load = createRequire(join(import.meta.dirname, '../.cache/rivals/package.json'));

const sentenceOf = (forms: readonly string[], given: readonly string[]): Sentence => ({
  start: 0,
  end: 0,
  role: 'body',
  paragraph: 0,
  tokens: forms.map((form, index) => {
    const tag: Tag = tags.find((known) => known === given[index]) ?? 'X';
    return { start: 0, end: 0, form, lemma: form, tag, head: -1, arc: 'dep' };
  }),
});

const wink = (): Rival => {
  const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'));
  const { its } = nlp;
  return {
    name: 'wink-nlp',
    hasTokens: true,
    read: (text) => {
      const sentences: Sentence[] = [];
      for (const paragraph of text.split('\n\n')) {
        nlp
          .readDoc(paragraph)
          .sentences()
          .each((sentence: { tokens: () => { out: (what?: unknown) => string[] } }) => {
            sentences.push(sentenceOf(sentence.tokens().out(), sentence.tokens().out(its.pos)));
          });
      }
      return sentences;
    },
  };
};

const compromise = (): Rival => {
  const nlp = load('compromise');
  return {
    name: 'compromise',
    hasTokens: false,
    read: (text) =>
      text.split('\n\n').flatMap((paragraph) => {
        const found: readonly { readonly text: string }[] = nlp(paragraph).json({ terms: false });
        return found.map((sentence) => sentenceOf([sentence.text], []));
      }),
  };
};

/** Those that are installed. */
export const findRivals = (): Rival[] =>
  [wink, compromise].flatMap((make) => {
    try {
      return [make()];
    } catch {
      return [];
    }
  });
