import type { Token } from '#model/sentence.ts';

const kindsOfVisit = /^(?:state|official|working|return|private|courtesy|goodwill|study|maiden|first|second)$/i;

/** "State visit by the president of Gondor to Rohan", in a list: no state visits anybody. */
export function mendVisit(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.lemma !== 'visit' || token.tag !== 'VERB' || !kindsOfVisit.test(before?.form ?? '') || before?.head !== index) return false;
  if (!/^(?:by|of|to|from)$/i.test(tokens[index + 1]?.form ?? '')) return false;
  tokens[index] = { ...token, tag: 'NOUN' };
  tokens[index - 1] = { ...before, arc: 'compound' };
  tokens.forEach((child, at) => {
    if (child.head === index && child.arc.startsWith('obl')) tokens[at] = { ...child, arc: 'nmod' };
  });
  return true;
}
