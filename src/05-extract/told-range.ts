import type { Token } from '#model/sentence.ts';

// Where what is said begins, behind whom it is told, and where it ends, before whoever tells it.

/** A verb of the present or the past, as far as its form shows. */
export const isFiniteVerb = (token: Token): boolean =>
  token.tag === 'AUX' || (token.tag === 'VERB' && /(?:ed|s)$/.test(token.form) && token.arc !== 'amod');

/** "believe that would help": what was spoken of before, and no word that joins. */
export function isThatItself(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^that$/i.test(tokens[at]?.form ?? '') && next !== undefined && isFiniteVerb(next);
}

/** "told Rohirric officials they were honouring the pact": behind whom it is told, where "they" begins what is. */
export function behindListener(tokens: readonly Token[], verb: number, limit: number): number | undefined {
  let at = verb + 1;
  while (at < limit && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.tag ?? '')) at++;
  const isBegun = at > verb + 1 && /^(?:they|he|she|it|there|we)$/i.test(tokens[at]?.form ?? '');
  return isBegun && tokens[at]?.arc.startsWith('nsubj') ? at : undefined;
}

/** A word of a name, or of who somebody is. */
export const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:DET|ADJ|PROPN|NOUN|PART)$/.test(token.tag) && token.form !== ',';

/** "…, growers and officials said": both say so. */
export function beforeFellows(tokens: readonly Token[], to: number): number {
  if (tokens[to - 1]?.tag !== 'CCONJ') return to;
  let from = to - 1;
  while (from > 0 && to - from < 6 && isOfName(tokens[from - 1])) from--;
  return from < to - 1 && tokens[from - 1]?.form === ',' ? from : to;
}

/** The verb has a subject of its own. */
export const hasSubject = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, arc }) => head === verb && /^(?:nsubj|csubj|expl)/.test(arc));

/** Those to whom things are said at large. */
export const isListener = (tokens: readonly Token[], heads: readonly number[]): boolean =>
  heads.some((head) => /^(?:reporters?|journalists?|newsmen|lawmakers|parliament|reuters|delegates)$/i.test(tokens[head]?.form ?? ''));
