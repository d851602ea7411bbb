import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { learnArcs } from './arcs.ts';
import { encode, encodeBack } from './encoding.ts';
import { makeInventory, toExample } from './examples.ts';
import { learnLabels, learnTags } from './labels.ts';
import { learn } from './learn.ts';
import { type Model, makeModel } from './model.ts';
import { packWeights } from './pack.ts';
import { makeRandom } from './random.ts';
import { makeStore, type Parameter, type Store, upTo4 } from './store.ts';
import { parseConllu } from './treebank.ts';

/** Form, tag, fine tag, head, relation. */
const sentences = [
  'Imrahil PROPN NNP 2 nsubj/visited VERB VBD 0 root/Gondor PROPN NNP 2 obj/. PUNCT . 2 punct',
  'the DET DT 2 det/envoys NOUN NNS 3 nsubj/met VERB VBD 0 root/in ADP IN 6 case/old ADJ JJ 6 amod/Arnor PROPN NNP 3 obl/. PUNCT . 3 punct',
  'nobody PRON NN 2 nsubj/left VERB VBD 0 root/the DET DT 4 det/hall NOUN NN 2 obj/quietly ADV RB 2 advmod',
];
const conllu = sentences
  .map((sentence) =>
    sentence
      .split('/')
      .map((word, index) => {
        const [form, tag, fine, head, arc] = word.split(' ');
        return [index + 1, form, form, tag, fine, '_', head, arc, '_', '_'].join('\t');
      })
      .join('\n'),
  )
  .join('\n\n');
const trees = parseConllu(conllu, 'test').flatMap((document) => document.trees);
const inventory = makeInventory([...trees, ...trees], []);
const examples = trees.map((tree) => toExample(tree, inventory));
const shape = { word: 16, hidden: 8, layers: 2, arc: 8, label: 8 };

const newModel = (): { store: Store; model: Model } => {
  const store = makeStore(32 << 20);
  const model = makeModel(store, makeRandom(3), shape, inventory, new Float32Array(inventory.words.size * shape.word));
  store.keep();
  return { store, model };
};

/** The loss of one batch of which nothing is blotted out. */
const lossOf = (store: Store, model: Model): number => {
  store.reset();
  const nothing = (): number => 0.999_999;
  const encoded = encode(store, model, nothing, examples, 0);
  const down = store.zeros(upTo4(encoded.rows.count) * 2 * shape.hidden);
  const heads = examples.flatMap((example) => example.heads);
  let loss = learnTags(
    store,
    model,
    encoded,
    ['Wt', 'bt'],
    examples.flatMap(({ tags }) => tags),
    1,
    down,
  );
  loss += learnLabels(
    store,
    model,
    nothing,
    encoded,
    heads,
    examples.flatMap(({ arcs }) => arcs),
    0,
    down,
  );
  loss += learnArcs(store, model, nothing, encoded, heads, 0, down);
  encodeBack(store, model, encoded, down);
  return loss;
};

const step = 0.002;
/** Share by which a gradient may miss the measured slope: ramps bend between the two points at times. */
const tolerance = 0.05;

const measure = ({ floats }: Store, at: number, loss: () => number): number => {
  const value = floats[at] ?? 0;
  floats[at] = value + step;
  const above = loss();
  floats[at] = value - step;
  const below = loss();
  floats[at] = value;
  return (above - below) / (2 * step);
};

test('every gradient is the slope of the loss', () => {
  const { store, model } = newModel();
  const learned = model.parameters.filter(({ name }) => name !== 'Wx' && name !== 'bx');
  lossOf(store, model);
  const gradients = learned.map(({ gradient, size }) => store.floats.slice(gradient, gradient + size));
  for (const [index, { name, value, size }] of learned.entries()) {
    let [missed, whole] = [0, 0];
    for (let at = 0; at < size; at += Math.max(1, Math.floor(size / 12))) {
      const slope = measure(store, value + at, () => lossOf(store, model));
      const gradient = gradients[index]?.[at] ?? 0;
      missed += (slope - gradient) ** 2;
      whole += slope ** 2 + gradient ** 2;
    }
    ok(missed <= tolerance * whole + 1e-6, `${name}: misses ${missed} of ${whole}`);
  }
});

test('training twice gives the same bytes, and learns what it is shown', () => {
  const losses: number[] = [];
  const train = (): Buffer => {
    const { store, model } = newModel();
    const course = { epochs: 500, batch: 4, rate: 0.01, dropping: 0.1 };
    learn(store, model, makeRandom(5), { gold: examples, silver: [] }, course, (_, loss) => losses.push(loss));
    return packWeights(store, model, []);
  };
  deepEqual(train(), train());
  ok((losses.at(-1) ?? 9) < (losses[0] ?? 0) / 4, `the loss fell from ${losses[0]} to ${losses.at(-1)} only`);
});

/** A parameter is all noughts but where it was given numbers. */
test('biases begin at nought', () => {
  const { store, model } = newModel();
  const biases = model.parameters.filter(({ name }: Parameter) => name.startsWith('b'));
  ok(biases.every(({ value, size }) => store.floats.subarray(value, value + size).every((number) => number === 0)));
});
