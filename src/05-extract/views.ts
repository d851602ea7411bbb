import type { ClauseFrame } from '#facts/frame.ts';
import type { Clause } from '#model/clause.ts';
import type { Quotation } from '#model/reading.ts';
import type { Token } from '#model/sentence.ts';
import type { Place, Scene } from './scene.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

// Words that judge, oblige, wish or foresee: what tells a stand from a report of facts.
const stance =
  /\b(should|must|needs?|ought|could|cannot|wants?|hopes?|welcomes?|opposes?|important|importance|crucial|key|vital|necessary|essential|good|great|better|best|bad|worse|worst|strong|stronger|weak|fair|unfair|unacceptable|ready|willing|committed|concern(?:ed)?|worried|risks?|dangerous|threat|priority|right|wrong|serious|positive|constructive|excellent|unlikely|likely|responsible|failure|success(?:ful)?|potential|tremendous|opportunity|problem|may|might|appears?|seems?|fair|legitimate|illegal|too)\b/i;

/** The words of the view that a clause reports: what is said, else all from the predicate on. Undefined for quotations, scraps and plain facts. */
export function viewIn(scene: Scene, place: Place, clause: Clause, frame: ClauseFrame): { text: string } | undefined {
  const range =
    frame.value === 'complement' ? saidBy(scene, place, clause) : { from: clause.head, to: endOf(place.line.tokens, clause.head) };
  if (!range || range.to - range.from < 4) return undefined;
  const { tokens } = place.line;
  let { from, to } = range;
  if (frame.value === 'complement' && /^(that|to|how|whether)$/i.test(tokens[from]?.form ?? '')) from++;
  while (to > from && (/^(?:[.,;:”"“’]|saying|adding|noting)$/.test(tokens[to - 1]?.form ?? '') || tokens[to - 1]?.tag === 'CCONJ')) to--;
  while (from < to && /^[.,;:–—]$/.test(tokens[from]?.form ?? '')) from++;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const text = scene.document.text.slice(start, end).replace(/\s+/g, ' ');
  if (/^(["“«‘']|who\b|which\b|and\b)/i.test(text)) return undefined;
  // "I", "we": a speaker's own words, whose quotation marks have been lost on the way.
  if (/\b(?:I|I['’]m|my|me)\b/.test(text) || /[,.?!]["”»]/.test(text)) return undefined;
  const isQuoted = place.quotations.some(
    (quotation) => quotation.start < end && quotation.end > start && wordsIn(scene.document.text, quotation) >= 4,
  );
  if (isQuoted || (frame.takesStand && !stance.test(text) && !isPresent(tokens, from, to))) return undefined;
  return { text };
}

/** What a speech verb reports: its complement, or the clause it follows ("…, he said"). */
function saidBy(scene: Scene, place: Place, clause: Clause): Range | undefined {
  const complement = clause.arguments.find((argument) => argument.role === 'complement' && argument.to - argument.from > 3);
  const index = scene.reading.clauses.indexOf(clause);
  const said = place.clauses.filter(
    (each) => each.saidIn === index && each.kind !== 'noun' && each.relation !== 'relative' && each !== clause,
  );
  const [first] = said;
  const inner = complement?.heads[0] ?? (first ? first.head : undefined);
  if (inner === undefined) return undefined;
  const from = Math.min(complement?.from ?? first?.from ?? inner, startOf(place.line.tokens, inner, clause.head));
  const to = Math.max(complement?.to ?? 0, endOf(place.line.tokens, inner));
  // "Trade, he said, must grow": the words before the verb end where it begins.
  if (from < clause.head && to > clause.head)
    return clause.head - from > to - clause.head ? { from, to: beforeSpeaker(clause, from) } : { from: clause.head + 1, to };
  return { from, to };
}

const beforeSpeaker = (clause: Clause, from: number): number => {
  const subject = clause.arguments.find((argument) => argument.role === 'subject');
  return subject && subject.from > from && subject.from < clause.head ? subject.from : clause.head;
};

function hangsOn(tokens: readonly Token[], at: number, head: number): boolean {
  let up = at;
  for (let steps = 0; up >= 0 && steps < 60; steps++) {
    if (up === head) return true;
    up = tokens[up]?.head ?? -1;
  }
  return false;
}

/** One past the last token of the phrase that hangs on `head`. */
function endOf(tokens: readonly Token[], head: number): number {
  let to = head + 1;
  while (to < tokens.length && (hangsOn(tokens, to, head) || (tokens[to]?.tag === 'PUNCT' && hangsOn(tokens, to + 1, head)))) {
    const arc = tokens[to]?.arc ?? '';
    if (tokens[to]?.head === head && (arc === 'parataxis' || (arc === 'conj' && tokens[to]?.tag === 'VERB')) && to - head > 4) break;
    to++;
  }
  return to;
}

function startOf(tokens: readonly Token[], head: number, limit: number): number {
  let from = head;
  while (from > 0 && from - 1 !== limit && hangsOn(tokens, from - 1, head)) from--;
  return from;
}

/** Views are held now; facts have happened. The first finite verb tells. */
function isPresent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.tag === 'AUX' || token?.tag === 'VERB')
      return /^(is|are|does|do|can|am)$/i.test(token.form) || (token.tag === 'VERB' && /[^s]s$/.test(token.form));
  }
  return false;
}

// Words between quotation marks are a statement's, not a view in the reporter's words.
const wordsIn = (text: string, quotation: Quotation): number =>
  quotation.parts.reduce((sum, part) => sum + text.slice(part.start, part.end).trim().split(/\s+/).length, 0);
