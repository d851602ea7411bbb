import type { FactType } from '#facts/define.ts';
import type { QuotationFrame } from '#facts/frame.ts';
import { type Actor, countryOf } from '#model/actor.ts';
import type { Mention } from '#model/mention.ts';
import type { Quotation } from '#model/reading.ts';
import type { Span } from '#model/span.ts';
import { outletFrom } from '#values/outlet.ts';
import { sayingVerbs } from '#values/saying.ts';
import { agencyOf, passedOnBy } from './attribution.ts';
import type { Draft } from './draft.ts';

import { fullName } from './letters.ts';
import { actorsIn, indexOfPlace, type Place, type Scene } from './scene.ts';
import { isOfSaying, saidJustBefore } from './spoken.ts';
import { somebodyAt } from './voices.ts';
import { dateOf, isAhead, ownerOf } from './when.ts';
import { nameAround } from './wording.ts';

/** Claims from words between quotation marks whose speaker is known: each paragraph's are a statement of their own. */
export function matchQuotations(scene: Scene, fact: FactType, frame: QuotationFrame): Draft[] {
  return scene.reading.quotations.flatMap((quotation): Draft[] => {
    const said = speakerOf(scene, quotation);
    if (!said) return [];
    return byParagraph(scene, quotation).flatMap((parts): Draft[] => {
      const [first, last] = [parts[0], parts.at(-1)];
      const quote = wordsOf(scene, parts);
      if (!first || !last || quote.split(' ').length < frame.words || isTitle(quote)) return [];
      const whole = parts.length === quotation.parts.length;
      const span = whole ? quotation : { start: first.start, end: last.end };
      const { speaker, of } = said;
      // "I" is a man of a town's name, and no state.
      if (speaker === of && /\b(?:I|I['’]m|my|me)\b/.test(quote)) return [];
      const about = aboutOf(scene, span, said.place, of);
      const date = saidOn(scene, quotation);
      return [
        {
          fact,
          frame: frame.name,
          roles: { speaker, ...(of && { of }), ...(about.length > 0 && { about }) },
          value: { quote },
          status: 'reported',
          attribution: [...new Set([...agencyOf(scene), ...passedOnBy(scene, quotation)])].filter((source) => source !== speaker),
          evidence: { start: span.start, end: span.end, exact: scene.document.text.slice(span.start, span.end) },
          confidence: frame.confidence ?? 0.85,
          ...(date && { date }),
        },
      ];
    });
  });
}

/** The words of a quotation as one: without the reporter's words between them. */
const wordsOf = ({ document }: Scene, parts: readonly Span[]): string =>
  parts
    .map((part) => document.text.slice(part.start, part.end).trim())
    .reduce(joined, '')
    .replace(/\s+/g, ' ')
    .replace(/,$/, '');

/** The parts of a quotation, those of one paragraph together; a scrap before the speaker's own sentence is left out. */
function byParagraph({ document: { text } }: Scene, { parts }: Quotation): Span[][] {
  const paragraphs: Span[][] = [];
  for (const part of parts) {
    const last = paragraphs.at(-1)?.at(-1);
    const isScrap =
      last && text.slice(last.start, last.end).trim().split(/\s+/).length < 4 && /^[\p{Lu}[]/u.test(text.slice(part.start).trimStart());
    // A release that gives somebody's words without marks is one speech, however many paragraphs it has.
    const isOpened = /["“„«‘'‟]/.test(text.charAt(part.start - 1));
    if (!last || isScrap || (isOpened && /\n/.test(text.slice(last.end, part.start)))) paragraphs.push([part]);
    else paragraphs.at(-1)?.push(part);
  }
  return paragraphs;
}

interface Said {
  readonly speaker: string;
  readonly of?: string;
  readonly place: Place;
}

/** Who says the words: whom the reader found, else whoever is the subject of the verb of saying around them. */
function speakerOf(scene: Scene, quotation: Quotation): Said | undefined {
  const { speaker, cue } = quotation;
  const place = scene.places[speaker?.sentence ?? quotation.sentence];
  if (!place) return undefined;
  if (speaker && /^(?:Answer|A)$/.test(place.line.tokens[speaker.token]?.form ?? '')) return whoAnswers(scene, place);
  const above = cue && speechAround(scene, cue);
  if (speaker && !isListener(place, speaker.token) && !(above && isComment(scene, cue))) {
    const said = asSpeaker(scene, place, speaker.token) ?? labelled(place, quotation);
    // "a spokesman said Rohan “has no doubt”": the state is spoken of, and somebody speaks.
    if (said && said.speaker !== said.of) return said;
    return (above && asSpeaker(scene, above.place, above.token)) ?? said;
  }
  return (above && asSpeaker(scene, above.place, above.token)) ?? (cue && namedRightBefore(scene, cue));
}

/** "Weekly briefing by Spokesman Imrahil": whoever the title names answers; else whoever the text has named first with an office. */
function whoAnswers({ document, identified }: Scene, place: Place): Said | undefined {
  const titled = answering.exec(document.title ?? '')?.[1]?.trim();
  const speaker = titled ?? identified.holdings.find(({ sentence, office }) => sentence < 3 && /spokes/i.test(office))?.person;
  if (speaker === undefined) return undefined;
  const { isOfficial, outlet } = identified.setting;
  const of = identified.countries.get(speaker) ?? (isOfficial ? outlet : undefined);
  return { speaker, place, ...(of !== undefined && { of }) };
}
const answering =
  /\b[Ss]pokes(?:person|man|woman)(?: of [\p{L} ]+?)?,? (?:(?:Mr|Ms|Mrs|Dr)\.? )?((?:\p{Lu}[\p{L}'’-]+(?: |$|(?=[,.:;]))){2,4})/u;

/** "…,” the president's spokesman, Imrahil, told the agency": who stands right before the verb, where the tree takes the one who was told for the speaker. */
function namedRightBefore(scene: Scene, { sentence, token }: NonNullable<Quotation['cue']>): Said | undefined {
  const place = scene.places[sentence];
  const isHere = ({ to }: Mention): boolean => to === token || (to === token - 1 && place?.line.tokens[to]?.form === ',');
  const mention = place?.mentions.find((each) => each.by === 'title' && isHere(each));
  return place && mention && asSpeaker(scene, place, mention.head);
}

/** "…, arguing that ‘…’" behind what somebody said of another: the one who said it argues. */
function isComment(scene: Scene, { sentence, token }: NonNullable<Quotation['cue']>): boolean {
  const tokens = scene.places[sentence]?.line.tokens;
  return /ing$/.test(tokens?.[token]?.form ?? '') && tokens?.[token - 1]?.form === ',';
}

/** The subject of the verb of saying in whose words the cue stands: "said the drills were to help them respond to “…”"; of the cue itself, else. */
function speechAround(scene: Scene, { sentence, token }: NonNullable<Quotation['cue']>): { place: Place; token: number } | undefined {
  const place = scene.places[sentence];
  const clause = place?.clauses
    .filter(({ kind, head }) => kind !== 'noun' && head <= token)
    .findLast(({ head, to }) => head === token || to > token);
  const speech = clause?.saidIn === undefined ? clause : scene.reading.clauses[clause.saidIn];
  const role = speech?.lemma === 'quote' ? 'object' : 'subject';
  const head = speech?.arguments.find((argument) => argument.role === role)?.heads[0];
  return place && head !== undefined && speech?.sentence === sentence ? { place, token: head } : undefined;
}

/** The name of whoever a token means: of an actor, else of a body that no table knows. */
function asSpeaker(scene: Scene, place: Place, token: number): Said | undefined {
  const phrase = { sentence: place.line.index, heads: [token], from: token, to: token + 1 };
  const [actor] = actorsIn(place, phrase);
  const meant = /^it$/i.test(place.line.tokens[token]?.form ?? '') || isBodyMeant(place, token) ? bodyBefore(scene, place) : undefined;
  if (meant) return meant;
  if (actor?.kind === 'country') return isStateNamed(place, token) ? { speaker: actor.name, of: actor.name, place } : undefined;
  const named = actor?.kind === 'role' ? namedBefore(scene, place, token, actor) : undefined;
  if (named) return { speaker: named.name, ...(named.of && { of: named.of }), place };
  const of = actor && (countryOf(actor) ?? actor.of);
  if (actor) return outletFrom(actor.name) && !isEditorial(scene, place) ? undefined : { speaker: actor.name, ...(of && { of }), place };
  const { tag, form = '' } = place.line.tokens[token] ?? {};
  const name = tag !== 'PROPN' && /^\p{Lu}{3,6}$/u.test(form) ? form : tag === 'PROPN' ? nameAround(place, token).replace(/^The /, '') : '';
  const full = fullName(scene, name);
  if (body.test(name) || (name !== '' && full !== name)) return { speaker: full, place };
  const somebody = tag === 'NOUN' ? somebodyAt(place, token) : undefined;
  return somebody === undefined ? undefined : { speaker: somebody, place };
}

/** "said in an editorial": a paper that speaks for itself. */
const isEditorial = (scene: Scene, place: Place): boolean =>
  [place, scene.places[place.line.index - 1]].some(
    (each) => each && /\b(?:editorial|commentary|op-ed|opinion piece)\b/i.test(each.line.text),
  );

/** "the bank", "the newspaper": whichever was named last. */
const isBodyMeant = ({ line: { lower } }: Place, token: number): boolean =>
  lower[token - 1] === 'the' &&
  /^(?:bank|company|firm|group|agency|newspaper|paper|party|union|command|corps|organi[sz]ation|watchdog|charity|institute|court|tabloid|daily|broadcaster|think-tank|bloc|body|movement)$/.test(
    lower[token] ?? '',
  );

/** "It added", "the bank said": the state or body that the sentences before told of, at most two back. */
function bodyBefore(scene: Scene, place: Place): Said | undefined {
  for (let at = place.line.index - 1; at >= Math.max(0, place.line.index - 2); at--) {
    const before = scene.places[at];
    const verbs = before?.clauses.filter(({ kind }) => kind === 'verb') ?? [];
    const main =
      verbs.find(({ lemma, relation }) => sayingVerbs.has(lemma) && relation === undefined) ??
      verbs.find(({ relation }) => relation === undefined);
    const subject = main?.arguments.find(({ role }) => role === 'subject');
    const head = subject?.heads[0];
    if (!before || head === undefined) continue;
    if (/^it$/i.test(before.line.tokens[head]?.form ?? '')) continue;
    const name = before.line.tokens[head]?.tag === 'PROPN' ? nameAround(before, head).replace(/^The /, '') : '';
    const said = asSpeaker(scene, before, head) ?? (name.includes(' ') && !outletFrom(name) ? { speaker: name, place: before } : undefined);
    const [actor] = actorsIn(before, { sentence: at, heads: [head], from: head, to: head + 1 });
    return said && actor?.kind !== 'person' && actor?.kind !== 'role' ? said : undefined;
  }
  return undefined;
}

/** "…, Imrahil said. “…,” the government spokesman said": the one who spoke last by name, where nobody without one has spoken since. */
function namedBefore(scene: Scene, place: Place, token: number, role: Actor): Actor | undefined {
  const { lower } = place.line;
  if (lower[token] !== undefined && !lower.slice(Math.max(0, token - 4), token).includes('the')) return undefined;
  for (let at = place.line.index - 1; at >= Math.max(0, place.line.index - 6); at--) {
    for (const { kind, lemma, arguments: all } of scene.places[at]?.clauses.toReversed() ?? []) {
      const subject = kind === 'verb' && sayingVerbs.has(lemma) ? all.find((argument) => argument.role === 'subject') : undefined;
      const there = scene.places[at];
      const [actor] = subject && there ? actorsIn(there, { sentence: at, heads: subject.heads, from: subject.from, to: subject.to }) : [];
      if (actor) return actor.kind === 'person' && actor.of !== undefined && actor.of === role.of ? actor : undefined;
    }
  }
  return undefined;
}

/** "Imrahil Dol: We shall …": the name before the colon, whether or not anything else shows it to be a person's. */
function labelled(place: Place, { kind, speaker }: Quotation): Said | undefined {
  const name =
    kind === 'announced' && speaker && place.line.tokens[speaker.token + 1]?.form === ':' ? nameAround(place, speaker.token) : '';
  return name.includes(' ') ? { speaker: name, place } : undefined;
}

/** "Rohan", "Edoras" as a subject: a state that speaks. */
const isStateNamed = (place: Place, token: number): boolean =>
  place.line.tokens[token]?.arc.startsWith('nsubj') === true &&
  place.mentions.some(({ head, by, actors }) => head === token && /^(?:name|capital|metonym)$/.test(by) && actors.length === 1);

const body =
  /^\p{Lu}{3,6}$|\b(?:Bank|Corps|Command|Council|Commission|Committee|Ministry|Department|Association|Union|Federation|Forum|Group|Institute|Agency|Authority|Office|Party|Front|Alliance|Movement|Army|Navy|Guards?|Court|Parliament|Senate|Congress|Embassy|Mission|Organi[sz]ation|Foundation|Centre|Center|Chamber|Board|Bureau|Watch|International)$/u;

/** “Comprehensive Partnership for Peace in the World”: the name of a thing, which nobody says. */
const isTitle = (quote: string): boolean => {
  const words = quote.split(' ').filter((word) => !/^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|&)$/i.test(word));
  return words.length > 1 && words.every((word) => /^[\p{Lu}\d“"‘'(]/u.test(word)) && !/[.!?…]$/.test(quote);
};

/** The day that hangs on the verb of saying: "told reporters on Monday"; else that of the same speaker's words just before. */
function saidOn(scene: Scene, quotation: Quotation): string | undefined {
  const { cue, speaker } = quotation;
  const place = cue && scene.places[cue.sentence];
  if (!cue || !place) return undefined;
  const clause = scene.clauseAt(cue.sentence, cue.token);
  const own = (clause && dateOf(scene, place, clause)) ?? dateOfTelling(scene, place, quotation);
  // Nothing is quoted before it is said.
  if (own) return isOfSaying(own) && !isAhead(scene, own) ? own : undefined;
  return speaker && saidJustBefore(scene, speaker);
}

/** "In a statement published on Wednesday the ministry said": the one date of the sentence, where nobody else is told of with it. */
function dateOfTelling(scene: Scene, place: Place, { start, end }: Quotation): string | undefined {
  const [date, ...others] = place.dates.filter((each) => each.kind === 'point' && (each.end <= start || each.start >= end));
  if (!date?.value || others.length > 0) return undefined;
  const owner = ownerOf(scene, place, date);
  return owner?.relation === 'relative' || owner?.modality === 'planned' ? undefined : date.value;
}

/** “… policy,” she said. “These …”: the comma is the reporter's, and the sentence of the speaker ends there. */
const joined = (before: string, part: string): string =>
  before === '' ? part : `${/^\p{Lu}/u.test(part) && !/^I\b/.test(part) ? before.replace(/,$/, '.') : before} ${part}`;

/** "she told the agency": whoever is told does not speak. */
const isListener = ({ line: { tokens } }: Place, at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ form }) => form.toLowerCase());
  return before.some((form) => /^(?:tell|tells|told|telling)$/.test(form)) && tokens[at - 1]?.form !== ',';
};

/**
 * Countries a quotation speaks of: those it names; else, where it is a state's, those that the sentence around it names besides; else, in
 * a text that is about two countries and no other, these.
 */
function aboutOf(scene: Scene, quotation: Span, place: Place, own: string | undefined): string[] {
  const isInside = ({ start, end }: Span): boolean => start >= quotation.start && end <= quotation.end;
  const [first, last] = [quotation.start, quotation.end - 1].map((offset) => Math.max(0, indexOfPlace(scene.places, offset)));
  const named = scene.places.slice(first, (last ?? 0) + 1).flatMap(({ line, mentions }) =>
    mentions.filter(({ from }) => {
      const token = line.tokens[from];
      return token !== undefined && isInside(token);
    }),
  );
  const inside = codesOf(named);
  if (inside.length > 0) return inside;
  const states = place.mentions.filter(({ actors }) => actors.every(({ kind }) => kind === 'country'));
  const around = own === undefined ? [] : codesOf(states).filter((code) => code !== own);
  if (around.length > 0) return around;
  const { pair, about } = scene.identified;
  return pair && about.every((code) => pair.includes(code)) ? pair.filter((code) => code !== own) : [];
}

const codesOf = (mentions: readonly Mention[]): string[] =>
  [...new Set(mentions.flatMap(({ actors }) => actors.flatMap((actor) => countryOf(actor) ?? [])))].sort();
