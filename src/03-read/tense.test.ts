import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import type { Sentence, Tag, Token } from '#model/sentence.ts';
import { directionAt, isNowadays } from './tense.ts';

/** A sentence from "form/TAG" pairs; lemmas are the forms without a final "s", which is all that tense looks at. */
function tagged(words: string): Sentence {
  let start = 0;
  const tokens = words.split(' ').map((word): Token => {
    const [form = '', tag = 'X'] = word.split('/');
    const token: Token = {
      start,
      end: start + form.length,
      form,
      lemma: form.toLowerCase().replace(/s$/, ''),
      tag: tagOf(tag),
      head: -1,
      arc: '',
    };
    start += form.length + 1;
    return token;
  });
  return { start: 0, end: start, role: 'body', paragraph: 0, tokens };
}

const tagOf = (tag: string): Tag =>
  (['VERB', 'AUX', 'NOUN', 'ADP', 'DET', 'ADJ', 'PRON', 'PUNCT', 'PROPN', 'SCONJ'] as const).find((known) => known === tag) ?? 'X';
const indexOf = (sentence: Sentence, form: string): number => sentence.tokens.findIndex((token) => token.form === form);

const directions = [
  ['They/PRON met/VERB in/ADP October', -1],
  ['They/PRON will/AUX meet/VERB in/ADP October', 1],
  ['They/PRON are/AUX to/PART meet/VERB in/ADP October', 1],
  ['A/DET trip/NOUN planned/VERB for/ADP October was/AUX put/VERB off', 0.5],
  ['The/DET line/NOUN is/AUX due/ADJ in/ADP October', 1],
  ['They/PRON agreed/VERB to/PART meet/VERB in/ADP October', 1],
  ['He/PRON flew/VERB to/ADP Tokyo/PROPN to/PART meet/VERB them/PRON in/ADP October', -1],
  ['It/PRON was/AUX postponed/VERB to/ADP October', 1],
  ['Trade/NOUN in/ADP October', 0],
  ['In/ADP October they/PRON met/VERB', -1],
] as const;

for (const [words, direction] of directions) {
  test(`direction ${direction}: ${words.replace(/\/\w+/g, '')}`, () => {
    const sentence = tagged(words);
    equal(directionAt(sentence, indexOf(sentence, 'October')), direction);
  });
}

const nowadays = [
  ['The/DET road/NOUN is/AUX wide/ADJ today', true],
  ['Today ,/PUNCT the/DET road/NOUN is/AUX wide/ADJ', true],
  ['The/DET city/NOUN has/VERB a/DET wall/NOUN today', true],
  ['They/PRON signed/VERB it/PRON today', false],
  ['The/DET king/NOUN is/AUX today announcing/VERB it/PRON', false],
  ['We/PRON are/AUX here/X today', false],
  ['They/PRON will/AUX meet/VERB today', false],
  ['Today the/DET minister/NOUN names/VERB an/DET envoy/NOUN', false],
  ['Today is/AUX a/DET good/ADJ day/NOUN', false],
  ['Many/ADJ people/NOUN live/VERB there/X today', true],
  ['Gondor/PROPN has/AUX today ratified/VERB it/PRON', false],
] as const;

for (const [words, expected] of nowadays) {
  test(`${expected ? 'nowadays' : 'the day'}: ${words.replace(/\/\w+/g, '')}`, () => {
    const sentence = tagged(words);
    const at = Math.max(indexOf(sentence, 'today'), indexOf(sentence, 'Today'));
    equal(isNowadays(sentence, at), expected);
  });
}
