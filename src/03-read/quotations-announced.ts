import type { Quotation } from '#model/reading.ts';
import type { Sentence } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { isCue, speakerOf } from './quotations-speaker.ts';

/** A paragraph: its sentences `from` to `to` (not included) and its stretch of the text. */
export interface Paragraph extends Span {
  readonly from: number;
  readonly to: number;
}

const firstPerson = /\b(?:I|we|our|my|us|We|Our|My|me|I['’]m|ours)\b/;
const marked = /^[\s]*["“„«‘'‟]/;
const boilerplate =
  /^\s*(?:ends?\b\.?$|###|\*\*\*|---|notes? (?:to|for) editors|background\b|further information|contact|about |media (?:enquiries|inquiries|contact)|[•\-–*▪])/i;

/** Most paragraphs that one announcement may govern. */
const longestSpeech = 40;

/** Finds the last cue of a sentence that ends in a colon: "Speaking in Osgiliath, the minister said:". */
function cueBeforeColon({ tokens }: Sentence): number | undefined {
  const last = tokens.length - 1;
  if (tokens[last]?.form !== ':') return undefined;
  for (let at = last - 1; at >= Math.max(0, last - 14); at -= 1) {
    const token = tokens[at];
    if (token !== undefined && isCue(token)) return at;
  }
  return undefined;
}

/** The paragraphs that follow "X said:" without marks, as long as somebody speaks in the first person in them. */
function speechAfter(paragraphs: readonly Paragraph[], index: number, sentences: readonly Sentence[], text: string): Paragraph[] {
  const speech: Paragraph[] = [];
  let sure = 0;
  for (let at = index + 1; at < Math.min(paragraphs.length, index + 1 + longestSpeech); at += 1) {
    const paragraph = paragraphs[at];
    const sentence = paragraph && sentences[paragraph.from];
    if (paragraph === undefined || sentence === undefined || sentence.role === 'crosshead' || sentence.role === 'headline') break;
    const words = text.slice(paragraph.start, paragraph.end);
    const last = sentences[paragraph.to - 1];
    if (marked.test(words) || boilerplate.test(words) || (last !== undefined && cueBeforeColon(last) !== undefined)) break;
    speech.push(paragraph);
    if (speech.length === 1 || firstPerson.test(words.slice(0, 4000))) sure = speech.length;
  }
  return speech.slice(0, sure);
}

/** Quotations that are announced and not marked: "X said:" with paragraphs after it, and "Takaichi: we will …". */
export function announcedIn(paragraphs: readonly Paragraph[], sentences: readonly Sentence[], text: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    found.push(...inlineIn(paragraph, sentences, text));
    const home = paragraph.to - 1;
    const sentence = sentences[home];
    const cue = sentence && cueBeforeColon(sentence);
    const speech = cue === undefined ? [] : speechAfter(paragraphs, at, sentences, text);
    const [first] = speech;
    const last = speech.at(-1);
    if (sentence !== undefined && cue !== undefined && first !== undefined && last !== undefined) {
      found.push({
        sentence: first.from,
        start: first.start,
        end: last.end,
        kind: 'announced',
        parts: speech.map(({ start, end }) => ({ start, end })),
        cue: { sentence: home, token: cue },
        ...speakerPart(sentence, home, cue),
      });
    }
    at += 1 + speech.length;
  }
  return found;
}

function speakerPart(sentence: Sentence, index: number, cue: number): Pick<Quotation, 'speaker'> {
  const token = speakerOf(sentence, cue, false);
  return token === undefined ? {} : { speaker: { sentence: index, token } };
}

const inlineSpeech = /^(?:we|i|our|my|us|let us|let's)\b|\b(?:we|our|us|i|i'm|we'll|we're)\b|\b(?:will|must|should|cannot|won't|can't)\b/i;

/** "Imrahil: we will not yield", in headlines and running text alike, where no mark follows the colon. */
function inlineIn(paragraph: Paragraph, sentences: readonly Sentence[], text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let index = paragraph.from; index < paragraph.to; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    const colon = sentence.tokens.findIndex(({ form }) => form === ':');
    const next = sentence.tokens[colon + 1];
    if (colon < 1 || next === undefined || colon > 40) continue;
    const rest = text.slice(next.start, sentence.end);
    if (/["“”„«‘]/.test(rest) || /^'/.test(rest)) continue;
    const speaker = inlineSpeaker(sentence, colon, index, rest);
    if (speaker)
      found.push({
        sentence: index,
        start: next.start,
        end: sentence.end,
        kind: 'announced',
        parts: [{ start: next.start, end: sentence.end }],
        ...speaker,
      });
  }
  return found;
}

/** The name before the colon of a headline, or the speaker of a speech verb that stands right before a colon. */
function inlineSpeaker(sentence: Sentence, colon: number, index: number, rest: string): Pick<Quotation, 'cue' | 'speaker'> | undefined {
  const { tokens, role } = sentence;
  const isName = colon <= 5 && tokens.slice(0, colon).every(({ form }) => /^\p{Lu}|^[.\-’']/u.test(form));
  const short = rest.slice(0, 300);
  if (isName && (role === 'headline' || role === 'crosshead') && inlineSpeech.test(short))
    return { speaker: { sentence: index, token: colon - 1 } };
  for (let at = colon - 1; at >= Math.max(0, colon - 5); at -= 1) {
    const token = tokens[at];
    if (token !== undefined && isCue(token) && firstPerson.test(short))
      return { cue: { sentence: index, token: at }, ...speakerPart(sentence, index, at) };
  }
  return undefined;
}
