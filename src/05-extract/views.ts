import type { Clause } from '#model/clause.ts';
import type { Token } from '#model/sentence.ts';
import { sayingVerbs } from '#values/saying.ts';
import type { WholeFrame } from './clause-frames.ts';
import { endsQuotation, isInMarks, isPartlyQuoted, isQuotedSubject, wordsIn } from './marks.ts';
import { isNoStandOfHis } from './no-stand.ts';
import { indexOfClause, mentionAt, type Place, type Scene } from './scene.ts';
import { takesStand } from './stance.ts';
import { beforeFellows, behindListener, hasSubject, isFiniteVerb, isListener, isOfName, isThatItself } from './told-range.ts';
import { stateSubject } from './voices.ts';

interface Range {
  readonly from: number;
  readonly to: number;
  /** Where what is said begins again behind whoever says it: "Trade, he said, must grow". */
  readonly again?: Range | undefined;
}

/** A view in words, and the tokens of its sentence that say it. */
export interface View extends Range {
  readonly text: string;
}

/** The view that a clause reports: what is said, else all from the predicate on. Undefined for quotations, scraps and plain facts. */
export function viewIn(scene: Scene, place: Place, clause: Clause, frame: WholeFrame): View | undefined {
  const { tokens } = place.line;
  const range = rangeOf(scene, place, clause, frame);
  if (!range || range.to - range.from < (frame.value === 'complement' ? 4 : 3)) return undefined;
  if (isQuotedSubject(place, clause) || (frame.takesStand && isStatesOwn(scene, place, clause))) return undefined;
  const { from, to } = trimmedRange(tokens, { from: range.from, to: beforeTeller(tokens, range.from, nextSaying(place, clause, range)) });
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const text = `${scene.document.text.slice(start, end)}${saidAgain(scene, place, range)}`
    .replace(/\s+/g, ' ')
    .replace(sentFrom, '')
    .replace(occasion, '')
    .replace(clause.lemma === 'tell' ? told : sentFrom, '')
    .replace(remark, '');
  if (/^(?:who\b|which\b|an? (?:signal|sign|reference|move|step|remark|comment|claim|charge|warning)\b)/i.test(text)) return undefined;
  if (/^["“«‘']/.test(text) && !isPartlyQuoted(place, start, end)) return undefined;
  // "I", "we": a speaker's own words, whose quotation marks have been lost on the way; "our security" in a government's own report is its.
  const own =
    scene.identified.setting.isOfficial && !/\b(?:I|We)\b/.test(scene.document.text)
      ? /\b(?:I|I['’]m|my|me|[Ww]e)\b/
      : /\b(?:I|I['’]m|my|me|[Ww]e|our|us)\b/;
  if (scene.identified.setting.signatories === undefined && own.test(text.replace(/["“][^"“”]*["”]/g, ''))) return undefined;
  if (endsQuotation(scene.document.text.slice(start, end + 2))) return undefined;
  const isQuoted = place.quotations.some(
    (quotation) =>
      quotation.start < end && quotation.end > start && wordsIn(scene.document.text, quotation) >= Math.max(4, text.split(' ').length / 2),
  );
  if (text.split(' ').length < (frame.value === 'complement' ? 4 : 3)) return undefined;
  if (isQuoted || isInMarks(scene, place, start, end) || (frame.takesStand && !takesStand(text))) return undefined;
  return { text, from, to: range.again?.to ?? to };
}

/** What is said behind whoever says it, with the comma that the two share. */
function saidAgain({ document }: Scene, { line: { tokens } }: Place, { again }: Range): string {
  if (!again) return '';
  const { from, to } = trimmedRange(tokens, again);
  return `, ${document.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)}`;
}

/** ", officials said", ", the minister told reporters" at the end: whoever tells of the view, whose words are none of it. */
function beforeTeller(tokens: readonly Token[], from: number, to: number): number {
  const comma = tokens.findLastIndex(({ form }, at) => at > from && at < to && form === ',');
  if (comma < 0 || to - comma > longestTeller) return to;
  const words = tokens.slice(comma + 1, to);
  const verb = words.findIndex(({ lemma, tag }) => tag === 'VERB' && sayingVerbs.has(lemma));
  const isTold = verb > 0 && words.slice(0, verb).every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|PART|PUNCT|NUM|CCONJ)$/.test(tag));
  return isTold ? comma : to;
}

/** Tokens of a comma, a speaker, the verb and whom it is told to. */
const longestTeller = 10;

/** "…, Imrahil did not comment but noted …", "having said that …, declared …": behind a comma what is told next, of whom the text speaks or of whoever spoke. */
function nextSaying({ line: { tokens }, mentions }: Place, clause: Clause, { from, to }: Range): number {
  const above = tokens[clause.head]?.head ?? -1;
  for (let at = from + 3; at < to; at++) {
    if (/^(?:and|but)$/.test(tokens[at]?.form ?? '') && spoke.test(tokens[at + 1]?.form ?? '')) return at;
    if (tokens[at - 1]?.form !== ',') continue;
    if (at === above && clause.relation === 'adverbial' && clause.head < from) return at - 1;
    const mention = mentions.find((each) => each.from === at && each.actors.some(({ kind }) => kind === 'person'));
    const subject = mention && tokens[mention.head];
    const verb = subject?.arc.startsWith('nsubj') ? tokens[subject.head] : undefined;
    if (mention && verb && subject && subject.head >= mention.to && subject.head - mention.to <= 3 && !/^(?:acl|advcl)/.test(verb.arc))
      return at - 1;
  }
  return to;
}

/** What a speaker does next, and not whoever he spoke of: "said the port was safe and urged all sides to …". */
const spoke =
  /^(?:urged|denied|suggested|added|noted|warned|accused|pledged|promised|thanked|invited|condemned|called|expressed|announced|reiterated|reaffirmed|stressed|underlined|praised|demanded|vowed|insisted)$/;

function rangeOf(scene: Scene, place: Place, clause: Clause, frame: WholeFrame): Range | undefined {
  const { tokens } = place.line;
  if (frame.value === 'complement') return saidBy(scene, place, clause);
  if (clause.kind === 'noun') return nounWithin(clause);
  // What may be held one day, or what somebody is there to do, is no stand; nor is "expected to", which nobody in particular does.
  if (!isWillingTo(place, clause) && ((clause.modality === 'planned' && !clause.negated) || clause.modality === 'possible'))
    return undefined;
  const verb = tokens[clause.head];
  // "is widely thought to want": others think so.
  if (
    /^to$/i.test(tokens[clause.head - 1]?.form ?? '') &&
    /^(?:thought|believed|said|expected|known|reported|understood|rumou?red)$/i.test(tokens[clause.head - 2]?.form ?? '')
  )
    return undefined;
  if (clause.tense === 'none' && !/ing$/.test(verb?.form ?? '')) return undefined;
  if (
    verb &&
    /ed$/.test(verb.form) &&
    ((verb.arc === 'acl' && clause.voice === 'passive' && !isDescribedAs(tokens, clause.head)) ||
      (verb.form === 'expected' && tokens[clause.head - 1]?.form === ','))
  )
    return undefined;
  // To look forward to a guest is a courtesy.
  if (
    clause.lemma === 'look forward' &&
    /^(?:attending|welcoming|visiting|hosting|receiving|meeting)$/.test(tokens[clause.head + 3]?.form ?? '')
  )
    return undefined;
  if (isNoStandOfHis(place, clause)) return undefined;
  // "what it wanted", "a quarrel that neither side wants": the words before the verb are what is wanted.
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  const isOfGap =
    (verb?.arc === 'acl:relcl' || verb?.arc === 'acl') &&
    subject !== undefined &&
    !/^(?:who|which|that)$/i.test(tokens[subject?.heads[0] ?? -1]?.form ?? '');
  if (isOfGap && tokens[clause.head + 1]?.form !== 'as') return undefined;
  if (tokens.slice(Math.max(0, (subject?.from ?? clause.head) - 1), clause.head).some(({ form }) => /^what$/i.test(form))) return undefined;
  // "what it wanted", "that neither side wants": nothing behind the verb says what.
  const isOfDoing = /ing$/.test(tokens[clause.head + 1]?.form ?? '');
  if (!isOfDoing && clause.arguments.every(({ from, role }) => from <= clause.head || role === 'subject')) return undefined;
  const to = endOfOwn(tokens, clause, clause.head, /^(?:conj|parataxis)$/);
  const end = endOfAdverbial(tokens, clause, joinedClause(tokens, clause.head, to));
  // "called it premature", "which Rohan described as a provocation": the verb belongs to so few words.
  return frame.value === 'behind' && !isOfGap && isLong(tokens, clause.head + 1, end)
    ? { from: clause.head + 1, to: end }
    : { from: beginOfVerb(tokens, clause.head), to: end };
}

/** "an act that Rohan described as a provocation", which the tree may hang on its noun in other ways. */
const isDescribedAs = (tokens: readonly Token[], head: number): boolean =>
  tokens[head + 1]?.form === 'as' && tokens.some(({ arc, head: up }, at) => up === head && at < head && arc.startsWith('nsubj'));

const isLong = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).filter(({ tag, form }) => tag !== 'PUNCT' && !/^["“”]$/.test(form)).length > 3;

/** "its doubts about the readiness of Rohan": the noun with what it is about. */
function nounWithin({ head, arguments: all }: Clause): Range | undefined {
  const behind = all.filter(({ from, role }) => from > head && /^(?:oblique|complement)$/.test(role));
  return behind.length > 0 ? { from: head, to: Math.max(...behind.map(({ to }) => to)) } : undefined;
}

/** "would like", "would oppose": a stand, said with reserve. */
const isWillingTo = ({ line: { tokens } }: Place, { head, negated }: Clause): boolean =>
  tokens.some(({ form, head: up }, at) => up === head && at < head && /^(?:would|['’]d)$/i.test(form)) &&
  (/^(?:like|love|welcome|prefer|regard|consider|support|oppose|favou?r|reject|resist)$/.test(tokens[head]?.lemma ?? '') || negated);

/** "When Gondor opposed the talks, Rohan held back …", "since Gondor expects a ruling it will wait": up to where the main clause begins. */
function endOfAdverbial(tokens: readonly Token[], { head }: Clause, to: number): number {
  const token = tokens[head];
  if (token?.arc !== 'advcl' || token.head < head) return to;
  const end = tokens.findIndex(({ tag }, at) => at > head && at < to && tag !== 'PUNCT' && !hangsOn(tokens, at, head));
  return end < 0 ? to : end;
}

/** Where another, with a subject of its own, does something else: "condemned the raid, and Rohan's envoy voiced concern". */
function joinedClause(tokens: readonly Token[], head: number, to: number): number {
  for (let at = head + 3; at < to; at++)
    if (/^(?:and|but|while)$/.test(tokens[at]?.form ?? '') && tokens[at - 1]?.form === ',') {
      const verb = tokens[tokens[at]?.head ?? -1];
      if (verb?.tag === 'VERB' && tokens.some(({ head: up, arc }) => up === tokens[at]?.head && arc.startsWith('nsubj'))) return at - 1;
    }
  return to;
}

/** "has not supported": the verb with what belongs to it. */
function beginOfVerb(tokens: readonly Token[], head: number): number {
  let from = head;
  while (tokens[from - 1]?.head === head && /^(?:AUX|PART|ADV)$/.test(tokens[from - 1]?.tag ?? '')) from--;
  return from;
}

/** "said that Rohan wanted peace": the view is Rohan's, and the speaker only tells it. */
function isStatesOwn(scene: Scene, place: Place, clause: Clause): boolean {
  const index = indexOfClause(scene, clause);
  const inner = place.clauses.find((each) => each.saidIn === index && each.kind !== 'noun' && each.relation === 'complement');
  const subject = inner?.arguments.find(({ role }) => role === 'subject');
  return (
    inner !== undefined &&
    (inner.kind === 'copula' ? ownMind : ownWill).test(inner.lemma) &&
    (subject?.heads.some((head) => stateSubject(place, head) !== undefined) ?? false)
  );
}

const ownWill =
  /^(?:want|seek|support|back|oppose|reject|hope|favour|favor|prefer|stand|stand by|stand behind|welcome|condemn|look forward)$/;
const ownMind = /^(?:ready|willing|prepared|committed|open|opposed|determined|concerned)$/;
/** Where and when it was said is no part of it. */
const occasion =
  /^(?:adding|noting|saying|at the same time|in (?:an?|his|her|their|its|the) (?:\w+ )?(?:statement|interview|speech|report|letter|message|address|release|news conference|broadcast|testimony|remarks|tweet|post|article|column|briefing)|in \p{Lu}\p{Ll}+ that|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|at an? (?:\w+ )?(?:news conference|briefing|press conference)|last (?:week|month|night)|yesterday|today|here)(?: (?:on|in) \p{Lu}\w+)?,? (?:that )?/iu;
/** "told a hearing it was possible": whom it was told. */
const told =
  /^(?:an? |the )?(?:[\p{L}.-]+ ){0,5}(?:hearing|committee|subcommittee|panel|conference|meeting|briefing|audience|gathering|forum|parliament|assembly|council|summit|newspaper|daily|agency|television|radio)(?: (?:in|on|at) \p{Lu}\p{L}+)? (?=(?:it|he|she|they|there|the|an?|his|her|their|its|[\p{Lu}]\S*)\b)/u;
/** "EDORAS (Harbour Agency) –" */
const sentFrom = /^\p{Lu}{3,}[\p{Lu} ,.]*(?:\([\p{L} ]+\) ?[-–—]+|[-–—]{1,2}) ?/u;
/** "condemned the raid — a vote-winner in the south": what the reporter makes of it. */
const remark =
  /, (?:adding|stressing|noting|warning|arguing) that\b.*$|, (?:citing|without (?:giving|providing|elaborating|specifying|naming|offering|saying|citing|explaining|going into)) ?.*$|(?<=[,”"]) without (?:giving|providing|elaborating|specifying|naming|offering) .*$|(?<=\S+ \S+ \S+) (?:—|–|--) ?(?:an?|the|which|something|though|although|even) [^—–]*$/u;
const opening = /^(?:that|to|how|whether|also)$/i;
const closing = /^(?:[.,;:”"“’]|saying|adding|noting|that)$/;

function trimmedRange(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range;
  while (
    from < to &&
    (/^[.,;:–—]$/.test(tokens[from]?.form ?? '') || (opening.test(tokens[from]?.form ?? '') && !isThatItself(tokens, from)))
  )
    from++;
  while (to > from && (closing.test(tokens[to - 1]?.form ?? '') || tokens[to - 1]?.tag === 'CCONJ')) to--;
  return { from, to };
}

/** What a speech verb reports: its complement, the clause it follows ("…, he said"), or, where the tree has lost it, the rest of the sentence. */
function saidBy(scene: Scene, place: Place, clause: Clause): Range | undefined {
  const { tokens } = place.line;
  // "Asked whether he believed …, Imrahil did not comment": he has not said so.
  if (/\b(?:whether|if)(?: \S+){0,3}$/i.test(place.line.words(Math.max(0, clause.head - 5), clause.head))) return undefined;
  if (clause.lemma === 'according to') return toldAccordingTo(tokens, clause);
  const complement = clause.arguments.find((argument) => argument.role === 'complement' && argument.to - argument.from > 3);
  const index = indexOfClause(scene, clause);
  const first = place.clauses.find(
    (each) => each.saidIn === index && each.kind !== 'noun' && each.relation !== 'relative' && each !== clause,
  );
  const inner = complement?.heads[0] ?? first?.head;
  if (inner !== undefined && inner < clause.head) return wordsBefore(place, clause);
  const from = beginOfSaid(place, clause, inner);
  // "maintains an embassy in Edoras, where …" says nothing of what is said.
  if (inner !== undefined && !hasSubject(tokens, inner) && !isToldOf(tokens, clause, from, inner)) return undefined;
  // "made it clear that the ban would stay": the verb that the word begins, wherever the tree hangs it.
  const isThat = /^that$/i.test(tokens[from - 1]?.form ?? '');
  const below = isThat ? Math.max(from, tokens[from - 1]?.head ?? from) : from;
  const end = endOfOwn(tokens, clause, inner ?? below);
  const to = clause.relation === 'relative' ? Math.min(end, lastOf(tokens, clause.head) + 1) : end;
  const said = tokens.slice(from, to);
  const isTold = bareTelling.test(clause.lemma) || isThat;
  if (inner === undefined && !(isTold && said.some(isFiniteVerb))) return undefined;
  return withCondition(tokens, clause, { from, to });
}

/** "If the talks went well, he said on Monday, a treaty could follow": what stands before whoever says it is said, too. */
function withCondition(tokens: readonly Token[], clause: Clause, said: Range): Range {
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  const isBefore = subject !== undefined && subject.from > 2 && subject.to <= clause.head && tokens[subject.from - 1]?.form === ',';
  const isCondition = /^(?:if|unless|should|were|had|without|once|until)$/i.test(tokens[0]?.form ?? '');
  const again = isBefore && isCondition ? behindTeller(tokens, clause.head) : undefined;
  return again ? { from: 0, to: subject?.from ?? 0, again: { from: again.from, to: said.to } } : said;
}

/** "said good relations could …": somebody is told of before the verb, whatever the tree takes him for. */
const isToldOf = (tokens: readonly Token[], { lemma }: Clause, from: number, inner: number): boolean =>
  bareTelling.test(lemma) && tokens.slice(from, inner).some(({ tag }) => /^(?:NOUN|PROPN|PRON)$/.test(tag));
/** Of the verbs of saying those behind which what is said mostly stands without "that"; what is stressed is mostly a thing. */
const bareTelling = /^(?:say|add|tell|note|warn|claim|argue)$/;
/** The last token that hangs on another, however far down. */
const lastOf = (tokens: readonly Token[], head: number): number => tokens.findLastIndex((_, at) => hangsOn(tokens, at, head));

/** Behind the verb and whom it is said to, behind "that" where there is one. */
function beginOfSaid({ line: { tokens } }: Place, clause: Clause, inner: number | undefined): number {
  const limit = inner ?? Math.min(tokens.length, clause.head + 24);
  // "told Reuters trade would grow"
  if (
    clause.lemma === 'tell' &&
    /^(?:Reuters|AFP|AP|reporters|journalists|newsmen)$/.test(tokens[clause.head + 1]?.form ?? '') &&
    !/^(?:that|in|on|at|,|after|during|by)$/i.test(tokens[clause.head + 2]?.form ?? '')
  )
    return clause.head + 2;
  for (let at = limit - 1; at > clause.head; at--)
    if (tokens[at]?.form.toLowerCase() === 'that' && tokens[at]?.arc.startsWith('mark') && !isOfNoun(tokens, at, inner))
      return isThatItself(tokens, at) ? at : at + 1;
  const named = clause.lemma === 'tell' ? behindListener(tokens, clause.head, limit) : undefined;
  if (named !== undefined) return named;
  const to = clause.arguments
    .filter(({ role, from }) => from > clause.head && from <= limit && /^(?:indirect|object|oblique)$/.test(role))
    .filter(
      ({ role, heads, to }) =>
        (role === 'indirect' && listened.test(clause.lemma)) ||
        ((clause.lemma === 'tell' || isListener(tokens, heads) || role === 'oblique') && (inner === undefined || to <= inner)),
    )
    .filter((argument) => argument.from === clause.head + 1 && !argument.heads.includes(inner ?? -1))
    .map((argument) => argument.to);
  return Math.max(clause.head + 1, ...to.filter((end) => inner === undefined || end < inner));
}

/** Verbs of telling that name a listener without "to"; "said friends had advised him" names none. */
const listened = /^(?:tell|warn|assure|inform|remind|advise|notify|ask|promise|show|teach|persuade|convince|caution|brief)$/;

/** "According to analysts in Edoras, trade could fall", "Trade could fall, according to analysts": the rest of the sentence. */
function toldAccordingTo(tokens: readonly Token[], { head }: Clause): Range | undefined {
  const comma = tokens.findIndex(({ form }, at) => at > head && form === ',');
  const range = head === 0 ? { from: comma + 1, to: tokens.length } : { from: 0, to: head - 1 };
  const isSetOff = head === 0 ? comma > 0 : tokens[head - 1]?.form === ',';
  // What is merely reported according to somebody is a fact; what he expects is his view.
  return isSetOff && tokens.slice(range.from, range.to).some(({ form }) => foretells.test(form)) ? range : undefined;
}

const foretells = /^(?:could|would|may|might|should|must|likely|unlikely|cannot|needs?)$/i;

/** "said reports that it had … were baseless": the word begins what the reports say, and not what is said. */
const isOfNoun = (tokens: readonly Token[], at: number, inner: number | undefined): boolean =>
  inner !== undefined &&
  tokens[at]?.head !== inner &&
  /^(?:report|claim|allegation|charge|idea|fact|suggestion|rumou?r|accusation|hope|fear)$/.test(tokens[at - 1]?.lemma ?? '');

/** "Trade must grow, the minister of Gondor, Imrahil, said": all before whoever says it. */
function wordsBefore(place: Place, clause: Clause): Range {
  const { tokens } = place.line;
  // "Trade must grow, said Imrahil": a subject before the verb speaks only if it is somebody.
  const subject = clause.arguments.find(
    ({ role, heads, from }) => role === 'subject' && (tokens[from - 1]?.form === ',' || heads.some((head) => mentionAt(place, head))),
  );
  let to = subject && subject.from < clause.head ? subject.from : clause.head;
  // Name and office are one speaker, whichever of them the tree takes for the subject.
  const speaker = place.mentions.find((mention) => mention.by === 'title' && mention.from < to && mention.to >= to - 1);
  if (speaker) to = speaker.from;
  while (to > 0 && isOfName(tokens[to - 1])) to--;
  to = beforeFellows(tokens, to);
  let from = to - 1;
  while (from > 0 && !/^[;:]$/.test(tokens[from - 1]?.form ?? '')) from--;
  // "Trade, he said, must grow"
  const again =
    tokens[to - 1]?.form === ',' && (subject?.from ?? tokens.length) < clause.head ? behindTeller(tokens, clause.head) : undefined;
  return { from, to, again };
}

/** "…, she said on Monday, must grow": behind the comma that ends who says so, up to the end; not what he does next, nor who he is. */
function behindTeller(tokens: readonly Token[], head: number): Range | undefined {
  const comma = tokens.findIndex(({ form }, at) => at > head && at - head <= longestTeller && form === ',');
  const next = tokens[comma + 1];
  if (comma < 0 || !next || /ing$|^(?:and|but|who|which|where|when|while|according|with|after|as)$/i.test(next.form)) return undefined;
  if (tokens.slice(head + 1, comma).some(({ tag, form }) => tag === 'VERB' || tag === 'AUX' || /^that$/i.test(form))) return undefined;
  return { from: comma + 1, to: endOfSentence(tokens) };
}

const endOfSentence = (tokens: readonly Token[]): number => {
  const stop = tokens.findIndex((token) => token.form === ';');
  return stop > 0 ? stop : tokens.length;
};

/** Up to what belongs to the verb of saying again: "…, adding that", "and urged", ", according to". */
function endOfOwn(tokens: readonly Token[], clause: Clause, inner = clause.head, next = /^(?:conj|parataxis|advcl)$/): number {
  for (let at = inner + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.form === ';') return at;
    if (/^according$/i.test(token.form) || isAside(tokens, at)) return at;
    const isNext = token.head === clause.head && next.test(token.arc) && /^(?:VERB|AUX)$/.test(token.tag);
    const isJoined = token.arc !== 'conj' || tokens.some(({ head, arc }) => head === at && arc === 'cc');
    if (isNext && isJoined && at !== inner && at - inner > 2) return Math.max(inner + 1, startOf(tokens, at, inner));
  }
  return tokens.length;
}

/** ", with the minister adding that …", ", a charge that Rohan denied": the reporter's own words, hung on another's. */
function isAside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.form !== ',') return false;
  const token = tokens[at];
  if (resumesBehind(tokens, at)) return false;
  if (token?.form === 'with') return tokens.slice(at, at + 12).some(({ form }) => /[^s]ing$/.test(form) && form.length > 5);
  if (!/^an?$/.test(token?.form ?? '') || !token) return false;
  return (
    tokens.some(({ arc, head }, index) => index > at && head === token.head && /^acl/.test(arc)) &&
    /^(?:appos|parataxis|conj|obl|nsubj|dep)/.test(tokens[token.head]?.arc ?? '')
  );
}

/** "on the day Gondor, a candidate since 2012, joins the League": behind the second comma the clause goes on. */
function resumesBehind(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ form }, index) => index > at && index - at < 10 && form === ',');
  return comma > 0 && /^(?:VERB|AUX)$/.test(tokens[comma + 1]?.tag ?? '') && !/ing$/.test(tokens[comma + 1]?.form ?? '');
}

function startOf(tokens: readonly Token[], head: number, limit: number): number {
  let from = head;
  while (from - 1 > limit && hangsOn(tokens, from - 1, head)) from--;
  return from;
}

function hangsOn(tokens: readonly Token[], at: number, head: number): boolean {
  let up = at;
  for (let steps = 0; up >= 0 && steps < 60; steps++) {
    if (up === head) return true;
    up = tokens[up]?.head ?? -1;
  }
  return false;
}
