import type { Traced } from './evidence.ts';
import { sharedWeight } from './evidence.ts';
import type { Fingerprint, Told, Weighed } from './fingerprint.ts';
import { hash } from './words.ts';

/** A sentence is printed again when so much of the weightier one's telling words is in both. */
const printedAgain = 0.75;
/** A text that has more of what its outlet printed before is that text again, brought up to date. */
const mostBackground = 0.6;

/**
 * What is new in a text. An outlet's next story repeats its own paragraphs on the matter: what it printed before, in texts at hand, tells neither
 * of the event at hand nor of whose text this is. The same text where it repeats none, or where it is mostly an earlier one.
 */
export function withoutBackground(traced: Traced, earlier: readonly Traced[]): Traced {
  const { print, document } = traced;
  if (document.outlet === undefined) return traced;
  const own = earlier.filter((one) => one.document.outlet === document.outlet && one.print.identity !== print.identity);
  if (own.length === 0) return traced;
  const old = print.sentences.filter((sentence) => own.some((one) => one.print.sentences.some((other) => isAgain(sentence, other))));
  if (old.length === 0 || weigh(old) > mostBackground * weigh(print.sentences)) return traced;
  return { ...traced, print: without(print, new Set(old)) };
}

const weigh = (sentences: readonly Told[]): number => sentences.reduce((sum, { weight }) => sum + weight, 0);

function isAgain(a: Told, b: Told): boolean {
  const most = Math.max(a.weight, b.weight);
  return Math.min(a.weight, b.weight) >= printedAgain * most && sharedWeight(a, b) >= printedAgain * most;
}

/** "1400" is written "1,400" too. */
const written = (figure: string): readonly string[] => [figure, figure.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')];

function without(print: Fingerprint, old: ReadonlySet<Told>): Fingerprint {
  const sentences = print.sentences.filter((sentence) => !old.has(sentence));
  const gone = new Set([...old].flatMap(({ words }) => [...words.keys()]));
  for (const { words } of sentences) for (const word of words.keys()) gone.delete(word);
  for (const word of print.lead.keys()) gone.delete(word);
  const kept = (weighed: Weighed): Weighed => new Map([...weighed].filter(([word]) => !gone.has(word)));
  return {
    ...print,
    sentences,
    names: kept(print.names),
    terms: kept(print.terms),
    words: kept(print.words),
    figures: new Set([...print.figures].filter((figure) => !written(figure).some((form) => gone.has(hash(form))))),
  };
}
