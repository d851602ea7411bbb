import { readFileSync } from 'node:fs';
import { actFeatures, type Stretch } from '#extract/act-features.ts';
import { readText } from '#pipeline';
import type { Lesson } from './softmax.ts';

// Sentences of PLV (CC BY-SA 4.0), in which the actor stands between <s> and </s>, the recipient between <t> and </t>.

/** The sentences of the training part, as lessons; their labels in lower case. */
export function readPlover(file: URL | string): Lesson[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .flatMap((line): Lesson[] => {
      const [, , marked = '', , , root = ''] = line.split('\t');
      const label = root.trim().toLowerCase();
      return label === '' ? [] : [{ features: featuresOf(marked), label }];
    });
}

function featuresOf(marked: string): string[] {
  const { text, actor, recipient } = unmark(marked.replace(/^"|"$/g, ''));
  const { sentences } = readText({ text, segments: [{ start: 0, end: text.length, role: 'body', reason: 'a sentence' }] });
  const start = actor?.start ?? 0;
  const sentence = sentences.find((each) => each.start <= start && start < each.end) ?? sentences[0];
  if (!sentence) return ['bias'];
  const stretch = (span: { start: number; end: number } | undefined): Stretch => {
    const from = sentence.tokens.findIndex((token) => token.end > (span?.start ?? 0));
    const to = sentence.tokens.findIndex((token) => token.start >= (span?.end ?? 0));
    return { from: Math.max(0, from), to: to < 0 ? sentence.tokens.length : Math.max(to, from + 1) };
  };
  return actFeatures(sentence.tokens, stretch(actor), stretch(recipient ?? actor));
}

interface Unmarked {
  readonly text: string;
  readonly actor?: { readonly start: number; readonly end: number };
  readonly recipient?: { readonly start: number; readonly end: number };
}

function unmark(marked: string): Unmarked {
  let text = '';
  const open: Record<string, number> = {};
  const found: Record<string, { start: number; end: number }> = {};
  for (const part of marked.split(/(<\/?[st]>)/)) {
    const tag = /^<(\/?)([st])>$/.exec(part);
    if (!tag) text += part;
    else if (tag[1] === '') open[tag[2] ?? ''] = text.length;
    else found[tag[2] ?? ''] ??= { start: open[tag[2] ?? ''] ?? 0, end: text.length };
  }
  return { text, ...(found.s && { actor: found.s }), ...(found.t && { recipient: found.t }) };
}
