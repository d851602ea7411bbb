import type { Actor } from '#model/actor.ts';
import type { Clause } from '#model/clause.ts';
import type { Quotation } from '#model/reading.ts';
import { outletFrom } from '#values/outlet.ts';
import { actorsIn, carrierOf, type Phrase, type Place, phraseOf, type Scene } from './scene.ts';
import { countersIn, tellersIn } from './told-by.ts';

/**
 * Through whom it reached the reader, nearest first: the agency behind the whole text, the paper that reported it, "according to …", and at the
 * far end whoever said it.
 */
export function attributionOf(scene: Scene, place: Place, clause: Clause | undefined): string[] {
  const told = [...namedIn(scene, place), ...(clause ? speakerOf(scene, saidAbove(scene, clause)) : []), ...closing(place, clause)].filter(
    (source) => !/^(?:we|I|data|figures|statistics)$/i.test(source),
  );
  const sources = [...behindAll(scene), ...(told.length > 0 ? told : quoted(scene, place, clause))];
  // "figures from the customs office" and "customs office" are one source.
  return [...new Set(sources)].filter((source) => !sources.some((other) => other !== source && source.endsWith(other)));
}

/** Whoever tells, behind a comma, what the clause told before it. */
const closing = (place: Place, clause: Clause | undefined): string[] => {
  const next = tellersIn(place).find(({ from }) => (clause?.head ?? -1) < from);
  return next ? [next.name] : [];
};

/** A noun is said where its verb is: "said the ministry had sent a draft to Rohan". */
function saidAbove(scene: Scene, clause: Clause): Clause {
  let at = clause;
  for (let steps = 0; at.saidIn === undefined && at.kind === 'noun' && steps < 3; steps++) {
    const above = carrierOf(scene, at);
    if (!above || above.sentence !== clause.sentence) return clause;
    at = above;
  }
  return at.saidIn === undefined ? clause : at;
}

const sourcesOf = new WeakMap<Place, readonly string[]>();

/** Sources that a sentence names for all that it says, found once for its claims. */
function namedIn(scene: Scene, place: Place): readonly string[] {
  const known = sourcesOf.get(place) ?? [...reportedBy(scene, place), ...accordingTo(place), ...shownBy(place), ...countersIn(place)];
  sourcesOf.set(place, known);
  return known;
}

/** The speaker of the quotation that the clause stands in. */
function quoted(scene: Scene, place: Place, clause: Clause | undefined): string[] {
  const start = place.line.tokens[clause?.head ?? -1]?.start;
  if (start === undefined) return [];
  for (const { parts, speaker } of scene.reading.quotations) {
    const said = speaker && scene.places[speaker.sentence];
    if (!said || !parts.some((part) => part.start <= start && start < part.end)) continue;
    return sourceNames(said, { sentence: speaker.sentence, heads: [speaker.token], from: speaker.token, to: speaker.token + 1 });
  }
  return [];
}

/** "The following is attributable to Spokesperson Imrahil:", or a release that opens with "Minister Imrahil said:" and is his words from there. */
function releasedBy(scene: Scene): string[] {
  for (const place of scene.places.slice(0, 4)) {
    const { tokens } = place.line;
    const last = tokens.at(-1);
    if (
      !last ||
      scene.document.text
        .slice(last.start, last.end + 1)
        .trim()
        .at(-1) !== ':'
    )
      continue;
    const words = place.line.words(0, tokens.length);
    const isRelease = /\b(?:attributable|attributed) to\b/i.test(words);
    if (!isRelease && !/\b(?:said|says|commented|stated|added)(?: (?:today|on \w+))?:$/i.test(words.replace(/\s+:/, ':'))) continue;
    const person = place.mentions
      .filter((mention) => mention.by !== 'pronoun')
      .flatMap((mention) => mention.actors)
      .find((actor) => actor.kind === 'person');
    if (person) return [person.name];
  }
  return [];
}

function speakerOf(scene: Scene, clause: Clause): string[] {
  const speech = clause.saidIn === undefined ? undefined : scene.reading.clauses[clause.saidIn];
  const subject = speech?.arguments.find((argument) => argument.role === 'subject');
  const place = speech ? scene.places[speech.sentence] : undefined;
  // What describes the speaker is not what he says: "said Imrahil, who will host …".
  const token = place?.line.tokens[clause.head];
  const describes =
    speech?.sentence === clause.sentence && token?.arc.startsWith('acl') === true && (subject?.heads.includes(token.head) ?? false);
  return speech && subject && place && !describes ? [...toldTo(place, speech), ...sourceNames(place, phraseOf(speech, subject))] : [];
}

/** "…, according to the customs office", "…, The Gondor Times reported". */
function accordingTo(place: Place): string[] {
  const { lower } = place.line;
  const owners: string[] = [];
  for (let at = lower.indexOf('according'); at >= 0; at = lower.indexOf('according', at + 1))
    if (lower[at + 1] === 'to') owners.push(...ownerOfData(place, nounPhraseFrom(place, at + 2)));
  return owners;
}

/** "data released Tuesday by the trade secretariat", "figures from the customs office": whose they are. */
function ownerOfData(place: Place, phrase: Phrase): string[] {
  const { tokens } = place.line;
  const isData =
    /^(?:data|figures?|statistics|numbers|estimates?|count|reckoning|calculations?|report|communiqu[eé]|statement|dispatch|note)$/i;
  const data = tokens.findIndex((token, at) => at >= phrase.from && at < phrase.from + 4 && isData.test(token.form));
  if (data < 0) return sourceNames(place, phrase);
  for (let at = data + 1; at < Math.min(tokens.length, data + 7); at++) {
    if (/^[,.;:]$/.test(tokens[at]?.form ?? '')) break;
    if (/^(?:by|from|of)$/.test(tokens[at]?.form ?? '')) return sourceNames(place, nounPhraseFrom(place, at + 1));
  }
  return sourceNames(place, phrase);
}

/** "figures from the Bureau of Trade Statistics showed", "by the count of the embassy". */
function shownBy(place: Place): string[] {
  const words = place.line.words(0, place.line.tokens.length);
  if (
    !/\b(?:data|figures|statistics|numbers)\b.{0,80}\b(?:show|showed|shows|suggest|indicate|reveal)|\bby the (?:count|estimate|reckoning) of\b/i.test(
      words,
    )
  )
    return [];
  const at = place.line.tokens.findIndex((token) => /^(?:data|figures|statistics|numbers|count|estimate|reckoning)$/i.test(token.form));
  return /^(?:from|by|of|released|published)$/.test(place.line.tokens[at + 1]?.form ?? '')
    ? ownerOfData(place, { sentence: place.line.index, heads: [], from: at, to: at + 1 })
    : [];
}

function reportedBy(scene: Scene, place: Place): string[] {
  const last =
    /, (?:the )?((?:\p{Lu}[\p{L}’'-]*\.? ?){1,4})(?:news agency |newspaper )?(?:reported|reports|wrote|writes)(?: on \p{Lu}\p{Ll}+)?$/u.exec(
      place.line.words(0, place.line.tokens.length).replace(/[ .]+$/, ''),
    )?.[1];
  if (last) return [last.trim()];
  return place.clauses.flatMap((clause) => {
    if (!['report', 'quote', 'cite'].includes(clause.lemma) || clause.kind !== 'verb') return [];
    const role = clause.lemma === 'report' ? 'subject' : 'object';
    const argument = clause.arguments.find((each) => each.role === role);
    const place = argument ? scene.places[clause.sentence] : undefined;
    if (!argument || !place) return [];
    // "Citing security threats" gives a reason and no source.
    const isSource = clause.lemma !== 'cite' || isVoice(place, phraseOf(clause, argument));
    return isSource ? sourceNames(place, phraseOf(clause, argument)) : [];
  });
}

/** Through whom a speaker's words came: "was quoted as saying by the agency", "The Harbour Times quoted him", "said on state television", "told the agency". */
export function passedOnBy(scene: Scene, { cue }: Quotation): string[] {
  const place = cue && scene.places[cue.sentence];
  if (!cue || !place) return [];
  const own = scene.document.outlet?.toLowerCase() ?? '';
  const words = place.line.text.slice(place.line.tokens[0]?.start ?? 0, place.line.sentence.end);
  const quoting = place.clauses.filter(({ lemma, kind, voice }) => kind === 'verb' && lemma === 'quote' && voice === 'active');
  const sources = [
    ...quoting.flatMap((clause) =>
      clause.arguments.filter(({ role }) => role === 'subject').flatMap((subject) => sourceNames(place, phraseOf(clause, subject))),
    ),
    ...[/\bquoted (?:as saying |as telling \w+ )?by (.+?)(?: as saying|[.,:;]|$)/.exec(words)?.[1], channel.exec(words)?.[1]].flatMap(
      (name) => name ?? [],
    ),
    ...place.clauses.filter(({ head }) => head === cue.token).flatMap((clause) => toldTo(place, clause)),
  ];
  return sources.map((name) => name.replace(/^the /i, '')).filter((name) => !own.includes(name.toLowerCase()));
}

const channel =
  /\b(?:said|told|says|speaking|spoke|added|declared) (?:\p{L}+ ){0,3}on ((?:\p{Lu}\S+ ){0,3}(?:\p{Ll}+ )?(?:TV|television|radio|Radio|Television))\b/u;

const isVoice = (place: Place, phrase: Phrase): boolean =>
  actorsIn(place, phrase).some(({ kind }) => kind !== 'country') ||
  /\p{Lu}\p{L}+|\b(?:officials?|sources?|reports?|media|papers?|newspapers?|agency|agencies|ministry|documents?|diplomats?)\b|\b(?:data|figures|statistics) (?:from|of|by)\b/u.test(
    place.line.words(phrase.from, Math.min(phrase.to, phrase.from + 12)),
  );

/** "Two officials told Reuters": who was told passes it on. */
function toldTo(place: Place, speech: Clause): string[] {
  if (speech.lemma !== 'tell') return [];
  const told = speech.arguments.filter(({ role }) => role === 'object' || role === 'indirect');
  return told.flatMap((argument) => {
    const known = actorsIn(place, phraseOf(speech, argument)).flatMap(({ kind, name }) =>
      kind === 'organisation' && outletFrom(name) ? [name] : [],
    );
    const words = place.line.words(argument.from, argument.to).replace(/^the /i, '');
    return known.length > 0 || !medium.test(words) ? known : [words];
  });
}

/** A station or paper by its name, though no table lists it. */
const medium =
  /^(?:(?:Radio|Radyo|TV|Televisi\p{L}+|Kanal|Canal|Agence) \p{Lu}|(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:Radio|TV|Television|News|Times|Post|Herald|Tribune|Gazette|Daily|Journal|Chronicle|Weekly|Agency)$)/u;

function nounPhraseFrom(place: Place, from: number): Phrase {
  const { tokens } = place.line;
  let to = from;
  while (
    to < tokens.length &&
    to - from < 16 &&
    !/^[,;.:()]$/.test(tokens[to]?.form ?? '') &&
    tokens[to]?.tag !== 'VERB' &&
    tokens[to]?.tag !== 'AUX'
  )
    to++;
  return { sentence: place.line.index, heads: [], from, to };
}

const sourceNames = (place: Place, phrase: Phrase): string[] => {
  const words = place.line.words(phrase.from, phrase.to).replace(/^(the|a|an) /i, '');
  const actors = phrase.heads.length > 0 ? actorsIn(place, phrase) : named(place, phrase);
  // A state speaks through somebody: "the Kazakh side", not KAZ.
  if (actors.length > 0 && actors.every((actor) => actor.kind !== 'country')) return actors.slice(0, 2).map((actor) => actor.name);
  return words && !/^(he|she|they|it|reports|this|that|which|who)$/i.test(words) ? [words] : [];
};

/** A person, outlet or body with whose name the phrase begins or ends. */
const named = (place: Place, phrase: Phrase): Actor[] => {
  const edge = place.mentions.find(
    (mention) =>
      mention.from >= phrase.from &&
      mention.from <= phrase.from + 1 &&
      mention.to <= phrase.to &&
      (mention.by === 'title' || mention.to === phrase.to),
  );
  return edge ? edge.actors.filter((actor) => actor.kind !== 'country') : [];
};

const behind = new WeakMap<Scene, readonly string[]>();

/** Who stands behind the whole text: the agency, and whoever it is attributed to. Every claim asks. */
export function behindAll(scene: Scene): readonly string[] {
  const known = behind.get(scene) ?? [...agencyOf(scene), ...releasedBy(scene)];
  behind.set(scene, known);
  return known;
}

/** The agency behind the whole text; an outlet's own name is no source besides the outlet. */
export const agencyOf = (scene: Scene): string[] => {
  const { outlet } = scene.document;
  const agency = scene.document.agency ?? creditedAtEnd(scene.document.text);
  return agency && !outlet?.toLowerCase().includes(agency.toLowerCase()) ? [agency] : [];
};

/** "Source: Reuters", "Credit: Associated Press" in the last line. */
function creditedAtEnd(text: string): string | undefined {
  const name = /\n\s*\(?(?:Source|Credit|With inputs? from)\s?:?\s+(?:the )?([\p{L} ]{2,40}?)(?: \(\p{Lu}+\))?\s*(?:[|.)]|$)/u
    .exec(text.slice(-160))?.[1]
    ?.trim();
  return name && outletFrom(name)?.class === 'agency' ? name : undefined;
}
