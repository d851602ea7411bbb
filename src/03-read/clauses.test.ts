import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Argument, Clause } from '#model/clause.ts';
import type { Sentence, Tag, Token } from '#model/sentence.ts';
import { type ClauseExample, clauseExamples } from './clauses.examples.ts';
import { readClauses } from './clauses.ts';

const tagNames: readonly Tag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

function plantExample({ tree, role }: ClauseExample): Sentence {
  const tokens = tree.split(' ').map((word): Token => {
    const [form = '', lemma = '', tag = '', head = '', arc = ''] = word.split('/');
    const known = tagNames.find((name) => name === tag) ?? 'X';
    return { start: 0, end: 0, form, lemma: lemma === '' ? form : lemma, tag: known, head: Number(head) - 1, arc };
  });
  return { start: 0, end: 0, role: role ?? 'body', paragraph: 0, tokens };
}

function showArgument(argument: Argument, sentence: Sentence, clauses: readonly Clause[]): string {
  const preposition = argument.preposition === undefined ? '' : `:${argument.preposition}`;
  const filler =
    argument.clause === undefined
      ? argument.heads.map((head) => sentence.tokens[head]?.form).join('+')
      : `<${clauses[argument.clause]?.lemma}>`;
  return `${argument.role}${preposition} ${filler}`;
}

/** One line: `visit(subject Imrahil, object Gondor) past fact`, with kind, modal, voice, negation, aspect and who says it where they tell. */
function show(clause: Clause, sentence: Sentence, clauses: readonly Clause[]): string {
  const phrases = clause.arguments.map((argument) => showArgument(argument, sentence, clauses)).join(', ');
  const words = [
    clause.tense === 'none' ? '' : clause.tense,
    clause.modality,
    clause.modal ?? '',
    clause.voice === 'passive' ? 'passive' : '',
    clause.negated ? 'negated' : '',
    clause.progressive ? 'ongoing' : '',
  ].filter((word) => word !== '');
  const source = clause.saidIn === undefined ? '' : `, says ${clauses[clause.saidIn]?.lemma}`;
  return `${clause.kind === 'verb' ? '' : `${clause.kind} `}${clause.lemma}(${phrases}) ${words.join(' ')}${source}`;
}

for (const example of clauseExamples) {
  test(`clauses: ${example.text}`, () => {
    const sentence = plantExample(example);
    const clauses = readClauses([sentence]);
    const lines = clauses.map((clause) => show(clause, sentence, clauses));
    deepEqual(
      example.gives.filter((line) => !lines.includes(line)),
      [],
      `read instead:\n${lines.join('\n')}`,
    );
    for (const never of example.never ?? []) ok(!lines.some((line) => `${line}.`.includes(never)), `${never} in\n${lines.join('\n')}`);
  });
}

test('a third of the examples say what must not come', () => {
  ok(clauseExamples.filter(({ never }) => never !== undefined).length * 3 >= clauseExamples.length);
});

const arcNames = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'nmod',
  'conj',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'case',
  'cop',
  'aux',
  'parataxis',
  'appos',
];
const anyToken = fc.record({
  start: fc.constant(0),
  end: fc.constant(0),
  form: fc.constantFrom('visits', 'said', 'to', 'who', 'by', 'Arnor', 'talks', 'was', 'not', 'planned', ','),
  lemma: fc.constantFrom('visit', 'say', 'to', 'who', 'by', 'Arnor', 'talk', 'be', 'not', 'plan', ','),
  tag: fc.constantFrom(...tagNames),
  head: fc.integer({ min: -2, max: 14 }),
  arc: fc.constantFrom(...arcNames),
});

test('any tree, however broken, gives clauses that stay inside it', () => {
  fc.assert(
    fc.property(fc.array(anyToken, { maxLength: 12 }), (tokens) => {
      const clauses = readClauses([{ start: 0, end: 0, role: 'body', paragraph: 0, tokens }]);
      for (const { from, to, within, saidIn, arguments: phrases } of clauses) {
        ok(from >= 0 && from < to && to <= tokens.length);
        ok((within ?? 0) < clauses.length && (saidIn ?? 0) < clauses.length);
        for (const phrase of phrases) ok(phrase.heads.every((head) => head >= 0 && head < tokens.length));
      }
    }),
    { numRuns: 500 },
  );
});

test('reading sentences together equals reading them apart, but for the indexes', () => {
  const sentences = clauseExamples.slice(0, 10).map(plantExample);
  const together = readClauses(sentences);
  equal(
    together.length,
    sentences.reduce((sum, sentence) => sum + readClauses([sentence]).length, 0),
  );
  for (const clause of together) if (clause.within !== undefined) equal(together[clause.within]?.sentence, clause.sentence);
});

test('ten thousand verbs in one sentence are read, and none holds more arguments than there is room for', () => {
  const tokens = Array.from({ length: 10_000 }, (_, index): Token => {
    const arc = index === 0 ? 'root' : index % 2 === 0 ? 'conj' : 'obl';
    return { start: 0, end: 0, form: 'visits', lemma: 'visit', tag: index % 2 === 0 ? 'VERB' : 'NOUN', head: index === 0 ? -1 : 0, arc };
  });
  const clauses = readClauses([{ start: 0, end: 0, role: 'body', paragraph: 0, tokens }]);
  ok(clauses.every(({ arguments: phrases }) => phrases.length <= 50));
});
