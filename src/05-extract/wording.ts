import type { Clause } from '#model/clause.ts';
import { areLetters, pastLetters } from './letters.ts';
import { mentionAt, type Phrase, type Place } from './scene.ts';

/** Words before a name that are none of it; "New" of "New Edoras" is. */
const noPart = /^(?:first|female|its|their|his|her|new)$/i;

/** A phrase without its preposition, article and trailing clause. */
export function trimmed(place: Place, phrase: Phrase): string {
  const { tokens } = place.line;
  let { from, to } = phrase;
  while (from < to && /^(ADP|DET|SCONJ|PUNCT)$/.test(tokens[from]?.tag ?? '') && !phrase.heads.includes(from)) from++;
  const owned = tokens.findIndex((token, i) => i > from && i < Math.max(...phrase.heads) && /^['’]s?$/.test(token.form));
  if (owned >= 0) from = owned + 1;
  while (from < to - 1 && noPart.test(tokens[from]?.form ?? '') && mentionAt(place, from) === undefined) from++;
  for (let i = from; i < to; i++)
    if (
      /^(acl:relcl|acl|parataxis|appos)$/.test(tokens[i]?.arc ?? '') &&
      i > Math.max(...phrase.heads, 0) &&
      !isDoing(place, i) &&
      !areLetters(place.line, i)
    )
      to = Math.min(to, firstOf(tokens, i));
  const also = tokens.findIndex(
    ({ form }, i) => i > Math.max(from, ...phrase.heads) && i < to && form === ',' && /^as well\b/i.test(place.line.words(i + 1, i + 3)),
  );
  if (also > 0) to = Math.min(to, also);
  to = Math.min(to, dayAfter(place, Math.max(from, ...phrase.heads), to));
  while (to > from && /^(PUNCT|CCONJ|ADP|SCONJ)$/.test(tokens[to - 1]?.tag ?? '')) to--;
  const words = place.line.words(from, to).replace(/\/$| \([^)]*$/, '');
  // A mark of quotation whose other half stands outside the phrase, a stroke before what is named besides.
  return (words.match(/["“”]/g) ?? []).length % 2 === 1 ? words.replace(/ ?["“”]/g, '') : words;
}

/** "an agreement on settling trade in local currencies": what is to be done belongs to the thing. */
const isDoing = ({ line: { tokens } }: Place, at: number): boolean =>
  /ing$/.test(tokens[at]?.form ?? '') && /^(?:on|for)$/.test(tokens[at - 1]?.form ?? '');

/** "an accord on water on Friday in Edoras": where the words begin to say when. */
const dayAfter = (place: Place, head: number, to: number): number => {
  const at = place.line.tokens.findIndex(
    ({ form }, i) =>
      i > head &&
      i < to &&
      /^(?:on|in)$/i.test(form) &&
      isDate(place, { heads: [i + 1] }) &&
      place.dates.every(({ kind }) => kind !== 'duration'),
  );
  return at < 0 ? to : at;
};

const firstOf = (tokens: Place['line']['tokens'], head: number): number => {
  let first = head;
  tokens.forEach((token, i) => {
    if (token.head === head && i < first) first = i;
  });
  return first;
};

/** "signed on 4 February": the day is no part of what was signed. */
export const isDate = (place: Place, { heads }: { readonly heads: readonly number[] }): boolean =>
  place.dates.some((date) =>
    heads.some((head) => date.start <= (place.line.tokens[head]?.start ?? -1) && (place.line.tokens[head]?.start ?? -1) < date.end),
  );

/** The noun of a clause with its modifiers and "of", "on", "for" phrases: "memorandum of understanding on fisheries". */
export function nounPhrase(place: Place, head: number, clause: Clause): string {
  const { tokens } = place.line;
  let from = head;
  while (
    from > clause.from &&
    (tokens[from - 1]?.head ?? -1) >= from - 1 &&
    (tokens[from - 1]?.head ?? -1) <= head &&
    /^(compound|amod|flat|nummod)/.test(tokens[from - 1]?.arc ?? '')
  )
    from--;
  // "Gondor, Rohan sign accord": in a headline the verb may pass for a noun
  while (from < head && /^(?:signs?|inks?|seals?|strikes?|clinch)$/i.test(tokens[from]?.form ?? '')) from++;
  // "a 14-point memorandum"
  if (/^-$/.test(tokens[from - 1]?.form ?? '') && tokens[from - 2]?.tag === 'NUM') from -= 2;
  while (from > 2 && /^[–-]$/.test(tokens[from - 1]?.form ?? '') && /^\p{Lu}/u.test(tokens[from - 2]?.form ?? '')) from -= 2;
  let to = head + 1;
  for (const argument of clause.arguments) {
    if (
      argument.role === 'oblique' &&
      !isDate(place, argument) &&
      ['of', 'on', 'for', 'about', 'covering', 'concerning', 'regarding', 'against'].includes(argument.preposition ?? '') &&
      argument.from <= pastLetters(place.line, to) + 1 &&
      argument.from >= to - 1
    )
      to = Math.max(to, argument.to);
  }
  return trimmed(place, { sentence: clause.sentence, heads: [head], from, to });
}

/** A party, alliance or coalition, never a person; a leader stands for the coalition where the sentence speaks of one. */
export function bodyAt(place: Place, phrase: Phrase, head: number): string[] {
  const lemma = place.line.tokens[head]?.lemma.toLowerCase() ?? '';
  const person = mentionAt(place, head)?.actors.find((actor) => actor.kind === 'person');
  if (person) return /\bcoalition\b/i.test(place.line.words(0, place.line.tokens.length)) ? [`${person.name}'s coalition`] : [];
  if (/^(coalition|alliance|pact|bloc|front)$/.test(lemma) && !/^\p{Lu}/u.test(place.line.tokens[head]?.form ?? ''))
    return [trimmed(place, { ...phrase, heads: [head] })];
  const around = nameAround(place, head).replace(/^The /, '');
  // "the Action and Reform Party"
  const whole = bodyBetween(place, phrase.from, phrase.to, 'first');
  const name = whole && around !== '' && (whole.includes(around) || around.startsWith(whole)) ? whole : around;
  return name !== '' && !/\b(Election|Parliament|Vote|Saturday|Sunday|Monday)\b/.test(name) ? [name] : [];
}

/** The name that a token belongs to: what the identifier knows, else the capitalised words around it. */
export function nameAround(place: Place, head: number): string {
  const known = mentionAt(place, head)?.actors[0];
  if (known?.kind === 'person') return '';
  if (known && known.kind !== 'country' && known.kind !== 'role') return known.name;
  if (known?.kind === 'country')
    return known.name === 'EUE' ? place.line.words(mentionAt(place, head)?.from ?? head, mentionAt(place, head)?.to ?? head + 1) : '';
  const { tokens } = place.line;
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.form ?? '');
  if (!isCapital(head)) return '';
  let [from, to] = [head, head + 1];
  while (
    isCapital(from - 1) ||
    (/^(of|for|and)$/.test(tokens[from - 1]?.form ?? '') && isCapital(from - 2) && tokens[from - 1]?.form !== 'and')
  )
    from--;
  while (isCapital(to) || (/^(of|for|the)$/.test(tokens[to]?.form ?? '') && (isCapital(to + 1) || isCapital(to + 2)))) to++;
  return place.line.words(from, to);
}

/** "an accord on water, a protocol and a roadmap": one phrase for each of the things listed. */
export function onePerHead(place: Place, phrase: Phrase): Phrase[] {
  const heads = [...new Set([...phrase.heads, ...listedBehind(place, phrase)])];
  if (heads.length < 2) return [phrase];
  const starts = heads.sort((a, b) => a - b).map((head) => ({ head, from: firstOfNoun(place, head, phrase.from) }));
  return starts.map(({ head, from }, i) => ({
    sentence: phrase.sentence,
    heads: [head],
    from,
    to: Math.max(head + 1, starts[i + 1]?.from ?? (head < phrase.to ? phrase.to : endOfNoun(place, head))),
  }));
}

/** One past the last token that hangs on a noun through however many others: "a plan on schools in towns". */
function endOfNoun({ line: { tokens } }: Place, head: number): number {
  let to = head + 1;
  while (to < tokens.length && (tokens[to]?.head ?? -1) >= head && to - head < 30) to++;
  // A preposition hangs on the noun behind it.
  while (to < tokens.length && tokens[to]?.tag === 'ADP' && (tokens[tokens[to]?.head ?? -1]?.head ?? -1) >= head && to - head < 30) to++;
  return to;
}

/** "three instruments: a convention on …, an agreement and a protocol": nouns listed behind the phrase's head. */
function listedBehind(place: Place, phrase: Phrase): number[] {
  const { tokens } = place.line;
  const chain = new Set(phrase.heads);
  tokens.forEach((token, at) => {
    const isListed = /^(conj|appos|list|parataxis|dep)$/.test(token.arc) && (token.tag === 'NOUN' || token.tag === 'PROPN');
    const isFree =
      tokens[at - 1] !== undefined &&
      tokens.slice(Math.max(0, at - 6), at).some((each) => /^(a|an|the|:)$/.test(each.form) && (each.head === at || each.form === ':'));
    if (isListed && isFree && at > token.head && (chain.has(token.head) || isNextArticle(place, phrase, at))) chain.add(at);
  });
  return [...chain];
}

/** "an accord on wool, a protocol and a roadmap", where the tree lists the protocol with the wool. */
function isNextArticle(place: Place, phrase: Phrase, at: number): boolean {
  const { tokens } = place.line;
  const from = firstOfNoun(place, at, phrase.from);
  const own = firstOfNoun(place, phrase.heads[0] ?? at, 0);
  return (
    (tokens[at]?.head ?? -1) > (phrase.heads[0] ?? at) &&
    (tokens[at]?.head ?? at) < phrase.to &&
    [from, own].every((first) => /^an?$/i.test(tokens[first]?.form ?? '')) &&
    /^(?:,|and)$/.test(tokens[from - 1]?.form ?? '')
  );
}

const firstOfNoun = (place: Place, head: number, least: number): number => {
  let first = head;
  place.line.tokens.forEach((token, i) => {
    if (token.head === head && i < first && i >= least && /^(det|amod|compound|nummod|nmod:poss)/.test(token.arc)) first = i;
  });
  return first;
};

// Words that begin or end with a capital in a sentence about a vote and name no party.
const noParty =
  /^(?:The|A|An|It|Its|His|Her|He|She|They|In|On|At|By|With|But|And|For|After|Final|Official|Results?|Parliament|Assembly|Senate|House|Congress|Sejm|Bundestag|Diet|Duma|Knesset|Election|Elections|Vote|Commission|President|Prime|Minister|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November|December|Party|Dewan|National|Joining|Together|That|This|Its|Mr|Mrs|Ms)$/;
const looseBody =
  /^(?:coalition|alliance|bloc|pact|front|opposition|conservatives|liberals|socialists|greens|communists|nationalists|independents)$/i;

/** The first or last party or coalition named between two tokens; persons, countries, towns and chambers are none. */
export function bodyBetween(place: Place, from: number, to: number, which: 'first' | 'last'): string | undefined {
  const { tokens } = place.line;
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const titled = place.mentions.find((mention) => mention.by === 'title' && mention.from <= at && at < mention.to);
    if (titled && found.length > 0) {
      at = titled.to - 1;
      continue;
    }
    if (looseBody.test(token.form) && !/^\p{Lu}/u.test(token.form)) {
      let begin = at;
      while ((begin > from && /^(?:ADJ|NOUN|VERB)$/.test(tokens[begin - 1]?.tag ?? '')) || tokens[begin - 1]?.form === '-') begin--;
      if (begin < at) found.push(place.line.words(begin, at + 1));
      continue;
    }
    if (!/^\p{Lu}/u.test(token.form) || /^(?:DET|ADP|PRON|SCONJ|CCONJ|ADV)$/.test(token.tag)) continue;
    const end = endOfName(place, at);
    const name = place.line.words(at, end).replace(/^The /, '');
    const isOther = place.mentions.some(
      ({ from: a, to: b, actors, by }) =>
        a <= at &&
        b >= end &&
        by !== 'description' &&
        actors.some(({ kind, of }) => kind === 'country' || (kind === 'person' && (of !== undefined || by === 'title'))),
    );
    const isWord = noParty.test(name) || place.dates.some(({ start, end: stop }) => start <= token.start && token.start < stop);
    if (!isOther && !isWord && name.length > 1) found.push(name);
    at = end - 1;
  }
  return which === 'last' ? found.at(-1) : found[0];
}

/** "Justice and Development Party", "Republican People's Party", "Brothers of Italy". */
function endOfName({ line: { tokens }, mentions }: Place, start: number): number {
  const isCapital = (at: number): boolean =>
    /^\p{Lu}/u.test(tokens[at]?.form ?? '') && !mentions.some(({ by, from }) => by === 'title' && from === at);
  let end = start + 1;
  for (;;) {
    if (
      isCapital(end) ||
      (/^['’]s?$/.test(tokens[end]?.form ?? '') && /^(?:Party|Alliance|Front|Movement|Union|League)/.test(tokens[end + 1]?.form ?? ''))
    )
      end++;
    else if (
      /^(?:of|for|the|and|-|–)$/.test(tokens[end]?.form ?? '') &&
      isCapital(end + 1) &&
      (tokens[end]?.form !== 'and' ||
        /^(?:Party|Alliance|Union|Front|Movement)$/.test(tokens[end + 2]?.form ?? '') ||
        // "the Bloc of Communists and Socialists"
        (/^(?:Bloc|Alliance|Union|Coalition|Party|Front)$/.test(tokens[start]?.form ?? '') && /^of$/.test(tokens[start + 1]?.form ?? '')))
    )
      end += 2;
    else return end;
  }
}
