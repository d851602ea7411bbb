import type { Token } from '#model/sentence.ts';
import { shapeOf } from './clauses-verb.ts';

/** Who can call for, reject or demand something: names, and words for those who act for a state or a group. */
const doers =
  /^(?:sides?|parties|ministers?|leaders?|presidents?|officials?|countries|country|nations?|governments?|ministry|envoys?|diplomats?|delegations?|ambassadors?|heads|chiefs?|premiers?|spokes(?:man|woman|person)|lawmakers|parliament|two|both)$/i;
/** "called for a ceasefire", "appealed to Gondor": with this preposition the verb is no participle of what is called. */
const callers: Readonly<Record<string, RegExp>> = {
  call: /^(?:for|on|upon)$/,
  appeal: /^(?:for|to)$/,
  vote: /^(?:for|against|to)$/,
  object: /^to$/,
  protest: /^(?:against|at)$/,
  insist: /^(?:on|that)$/,
  agree: /^(?:to|on|that|with)$/,
};
/** Verbs whose participle may keep an object: "a country given time". */
const keepers =
  /^(?:give|offer|grant|send|tell|award|name|call|elect|ask|promise|teach|pay|deny|show|lend|hand|allow|appoint|make|leave|charge|owe|assign|forbid|fine|cost|bring|deem|consider|dub|set|base|know|hold)$/;

/** "Oman, by contrast, called for restraint", "the two sides called for talks, rejected the plan and …": a main verb taken for a participle of its own subject. */
export function mendActive(tokens: Token[], index: number): boolean {
  const verb = tokens[index];
  if (verb?.tag !== 'VERB' || verb.arc !== 'acl' || verb.head < 0 || verb.head > index || shapeOf(verb.form, verb.lemma) !== 'past')
    return false;
  const subject = verb.head;
  const noun = tokens[subject];
  if (!noun || !(noun.tag === 'PROPN' || doers.test(noun.form)) || !isActive(tokens, index)) return false;
  if (tokens.some(({ head, arc }) => head === index && /^(?:aux|mark|nsubj|obl:agent)/.test(arc))) return false;
  if (noun.head < 0) return raise(tokens, index, subject, -1);
  const main = tokens[noun.head];
  const isJoined = /^(?:,|and)$/.test(tokens[noun.head - 1]?.form ?? '');
  if (!noun.arc.startsWith('nsubj') || noun.head < index || main?.tag !== 'VERB' || !isJoined) return false;
  if (shapeOf(main.form, main.lemma) !== 'past' || tokens.some(({ head, arc }) => head === noun.head && /^(?:aux|cop|mark)/.test(arc)))
    return false;
  return raise(tokens, index, subject, noun.head);
}

function isActive(tokens: readonly Token[], index: number): boolean {
  const { lemma = '' } = tokens[index] ?? {};
  const next = tokens[index + 1]?.form.toLowerCase() ?? '';
  if (callers[lemma]?.test(next)) return true;
  return !keepers.test(lemma) && tokens.some(({ head, arc }, at) => head === index && at > index && arc === 'obj');
}

/** The verb takes the place of its noun, or of the verb that stood for it, and the noun becomes its subject. */
function raise(tokens: Token[], index: number, subject: number, main: number): boolean {
  const [verb, noun, other] = [tokens[index], tokens[subject], tokens[main]];
  if (!verb || !noun) return false;
  if (main < 0 && tokens.some(({ head, arc }) => head === subject && /^(?:cop|nsubj|aux)/.test(arc))) return false;
  tokens.forEach((token, at) => {
    const isOpening = main >= 0 && token.head === main && at < subject && at !== subject;
    const isBehind =
      main < 0 && token.head === subject && at > subject && at !== index && /^(?:punct|conj|advcl|parataxis|obl|nmod)/.test(token.arc);
    if (isOpening || isBehind) tokens[at] = { ...token, head: index, arc: token.arc === 'nmod' ? 'obl' : token.arc };
  });
  tokens[index] = other ? { ...verb, head: other.head, arc: other.arc } : { ...verb, head: -1, arc: 'root' };
  if (other) tokens[main] = { ...other, head: index, arc: 'conj' };
  tokens[subject] = { ...noun, head: index, arc: 'nsubj' };
  return true;
}

/** "made it clear that the ban would stay": what is made clear, and no circumstance of it. */
export function mendClear(tokens: Token[], index: number): boolean {
  const verb = tokens[index];
  const above = verb === undefined || verb.head < 0 || verb.head > index ? undefined : tokens[verb.head];
  if (verb?.arc !== 'advcl' || above?.lemma !== 'make') return false;
  const that = tokens.findIndex(({ head, arc, form }) => head === index && arc === 'mark' && form.toLowerCase() === 'that');
  if (that < 1 || !/^(?:clear|plain|known|public|certain|sure)$/i.test(tokens[that - 1]?.form ?? '')) return false;
  tokens[index] = { ...verb, arc: 'ccomp' };
  return true;
}
