import type { Actor } from '#model/actor.ts';
import { countryOf, isCode } from '#model/actor.ts';
import type { Clause } from '#model/clause.ts';
import type { Mention } from '#model/mention.ts';
import { fullName } from './letters.ts';
import { carrierOf, mentionAt, type Phrase, type Place, phraseOf, type Scene } from './scene.ts';
import { nameAround } from './wording.ts';

const bodies =
  /\b(?:government|administration|(?:ministry|department)(?: (?:of|for) [\p{L}, ]+)?|cabinet|presidency|authorities|side|delegation|foreign office|white house|kremlin|palace)$/iu;
// Whoever speaks for nothing and nobody; whom a text only quotes.
const noVoice =
  /^(?:report|reports|media|press|newspaper|newspapers|data|figures|statement|text|government|ministry|administration|cabinet|office|side|parliament|police|army|military|state|minister|president|leader)$/i;

/** What is signed, passed or printed says nothing. */
const papers =
  /\b(?:Times|Herald|Tribune|Gazette|Daily|Chronicle|Agreement|Treaty|Pact|Accord|Convention|Protocol|Act|Bill|Declaration)(?: \([A-Z]+\))?$/;

/** Who holds a view that a phrase is the subject of: only whoever the phrase itself names, not whoever is named in passing. */
export function voicesIn(scene: Scene, place: Place, phrase: Phrase): string[] {
  const voices = [...new Set(phrase.heads.flatMap((head) => voicesAt(scene, place, phrase, head)))];
  const states = voices.filter(isCode);
  return states.length > 1 && !standTogether(place, phrase.heads[0] ?? -1, states) ? [] : voices;
}

function voicesAt(scene: Scene, place: Place, phrase: Phrase, head: number): string[] {
  // Whoever speaks of himself is quoted, with or without marks.
  if (/^(?:we|I)$/i.test(place.line.tokens[head]?.form ?? ''))
    return /^we$/i.test(place.line.tokens[head]?.form ?? '') ? [...(scene.identified.setting.signatories ?? [])] : [];
  if (/^they$/i.test(place.line.tokens[head]?.form ?? '')) return coupleBefore(scene, place, head);
  const mentions = place.mentions.filter((mention) => mention.head === head || (mention.from <= head && head < mention.to));
  const mention = mentions.find(({ by }) => by === 'title') ?? mentions.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (!mention) {
    if (/^latter$/i.test(place.line.tokens[head]?.form ?? '')) return lastNamed(scene, place, head);
    if (/^s?he$/i.test(place.line.tokens[head]?.form ?? '')) return roleBefore(scene, place);
    const name = nameAround(place, head).replace(/^The /, '');
    const full = fullName(scene, name);
    const isName = (name.includes(' ') || full !== name) && !/^(?:And|But|Of|For|In) /.test(name);
    return isName && !papers.test(name) ? [full] : groupAt(place, phrase, head);
  }
  if (isAnotherSpeaker(place, head, mention)) return [];
  if (mention.by === 'demonym' || (mention.by === 'pronoun' && !standsForState(scene, place, mention))) return [];
  // "the mayor of the town, Imrahil": the name behind the office.
  const named = mention.actors.some(({ kind }) => kind === 'role') ? nameBehind(place, phrase, mention) : undefined;
  if (named) return [named];
  // "the foreign ministers stressed …": what they hold, they hold together.
  if (arePosts(place, mention)) return [wordsFor(place, mention)];
  if (mention.by === 'description' && mention.actors.length === 2 && !standTogether(place, head, namesOf(mention))) return [];
  return mention.actors.flatMap((actor) => voiceOf(place, mention, actor) ?? []);
}

/** "…; the latter called it a mistake": whoever was named last before. */
function lastNamed(scene: Scene, place: Place, head: number): string[] {
  const own = place.mentions.filter(({ to }) => to <= head);
  const mentions = own.length > 0 ? own : (scene.places[place.line.index - 1]?.mentions ?? []);
  const last = mentions.findLast(
    ({ by, actors }) => by !== 'pronoun' && by !== 'adjective' && actors.some(({ kind }) => kind === 'person' || kind === 'country'),
  );
  return last?.actors.slice(0, 1).map(({ name }) => name) ?? [];
}

/** "…, stressing that …", "said that the house was hit, calling it …": behind a comma whoever spoke or acted comments, whatever the tree hangs it on. */
export function commentator(scene: Scene, place: Place, clause: Clause): Phrase | undefined {
  const { tokens } = place.line;
  if (clause.lemma === 'according to' || !/ing$/.test(tokens[clause.head]?.form ?? '')) return undefined;
  if (tokens[clause.head - 1]?.form !== ',') return undefined;
  let above = carrierOf(scene, clause);
  // "called on Rohan to use its weight, adding that …", "helped Rohan carry it, adding …": whoever calls or helps adds.
  // "praised the drills, which had made both stronger, adding that …": nor what is told of in passing.
  while (
    above &&
    (above.kind === 'noun' ||
      isAsked(place, above) ||
      (above.tense === 'none' && carrierOf(scene, above)) ||
      (above.relation === 'relative' && adds.test(clause.lemma)))
  )
    above = carrierOf(scene, above);
  const speech = above?.saidIn === undefined ? above : scene.reading.clauses[above.saidIn];
  const subject =
    speech?.sentence === clause.sentence
      ? speech.arguments.find(({ role }) => role === 'subject' || (role === 'object' && isStative(place, speech)))
      : undefined;
  return speech && subject && subject.to <= speech.head ? phraseOf(speech, subject) : undefined;
}

/** "were more reserved": what somebody is, and nothing done to him. */
const isStative = ({ line: { tokens } }: Place, { voice, head, arguments: all }: Clause): boolean =>
  voice === 'passive' && tokens[head - 1]?.tag === 'ADV' && !all.some(({ preposition }) => preposition === 'by');

const adds = /^(?:add|note|say|stress|warn|point out|emphasi[sz]e|underline|underscore|insist|argue|call|describe)$/;

/** "to use its weight": what somebody is asked to do. */
const isAsked = ({ line: { tokens } }: Place, { head }: Clause): boolean =>
  /^to$/i.test(tokens[head - 1]?.form ?? '') && (tokens[head]?.head ?? -1) >= 0;

/** "Western countries", "lawyers in both states", "the court's legal counsel": whoever speaks is somebody, though no table names him. */
function groupAt({ line }: Place, { from, to }: Phrase, head: number): string[] {
  const { tokens } = line;
  const token = tokens[head];
  if (token?.tag !== 'NOUN' || !(somebody.test(token.form) || many.test(token.form)) || nobody.test(token.form)) return [];
  // "its successor", "their neighbours": whose, the words do not say.
  if (/^(?:its|their|our|your|my)$/i.test(tokens[from]?.form ?? '')) return [];
  const start = /^(?:the|an?|some|many|most|other|several)$/i.test(tokens[from]?.form ?? '') ? from + 1 : from;
  const end = tokens.findIndex(({ form }, at) => at > head && /^(?:,|who|which|that|on|[-–—])$/i.test(form));
  const words = line.words(start, end > head && end < to ? end : to);
  // "The countries" are any.
  return many.test(words) && !/^people$/i.test(words) ? [] : [words];
}

/** "the sailor", "a shop owner": one who is somebody by trade, with what describes him. */
export function somebodyAt({ line }: Place, head: number): string | undefined {
  const { tokens } = line;
  if (!somebody.test(tokens[head]?.form ?? '') || nobody.test(tokens[head]?.form ?? '')) return undefined;
  let from = head;
  while (tokens[from - 1]?.head === head && /^(?:compound|amod)/.test(tokens[from - 1]?.arc ?? '')) from--;
  return line.words(from, head + 1);
}

/** Who does or is something by trade, and those who stand together. */
const somebody =
  /(?:[a-z]{3}ers?|[a-z]{3}ors?|ists?|ians?|men|women|persons?|counsel|envoys?|diplomats?|delegates?|advocates?|critics?|experts?|analysts?|officials?|scholars?|academics?|activists?|attach[ée]s?)$/i;
const many =
  /^(?:people|groups|parties|countries|nations|states|governments|capitals|allies|unions|associations|organi[sz]ations|agencies|families|residents|rebels|locals|students|opponents|militants|protesters|(?:law)?makers|ministries|businesses|citizens|communities|charities|elders|chiefs)$/i;
const nobody =
  /^(?:numbers?|powers?|matters?|orders?|papers?|newspapers?|letters?|computers?|borders?|waters?|offers?|others?|figures?|factors?|sectors?|leaders?|traders?|dealers?|brokers?|bankers?|investors?|observers?|members?|partners|centers?|dinners?|indicators?|errors?|doors?|floors?|quarters?|shareholders?|carriers?|tankers?|producers?|manufacturers?|terms?|consumers?|banners?|chapters?|posters?|answers?|rumors?|players?|readers?|viewers?|villagers?|drivers?|winners?|users?|customers?|majors?|mirrors?)$/i;

/** "An observer said he believed …": he who says so is no person that was named before. */
function isAnotherSpeaker({ line: { tokens }, mentions }: Place, head: number, mention: Mention): boolean {
  if (mention.by !== 'pronoun' || !/^s?he$/i.test(tokens[head]?.form ?? '')) return false;
  const verb = [head - 1, head - 2].find((at) => /^(?:say|add|tell|note)$/i.test(tokens[at]?.lemma ?? ''));
  const subject = verb === undefined ? -1 : tokens.findIndex((token) => token.head === verb && token.arc.startsWith('nsubj'));
  if (subject < 0 || subject === head || tokens[subject]?.tag !== 'NOUN') return false;
  const named = mentions.find(({ from, to }) => from <= subject && subject < to);
  return !named?.actors.some(({ name }) => mention.actors.some((actor) => actor.name === name));
}

/** "it" is a state only where that state was what the words before spoke of: more often it is a firm. Persons' pronouns are persons'. */
function standsForState(scene: Scene, place: Place, mention: Mention): boolean {
  const [actor] = mention.actors;
  if (actor?.kind !== 'country') return true;
  const speaker = spokeBefore(scene, place, mention.head);
  if (speaker) return speaker.actors.some((each) => countryOf(each) === actor.name);
  const before = [place, scene.places[place.line.index - 1]].flatMap((each) =>
    (each?.mentions ?? []).flatMap((other) =>
      each && (each !== place || other.to <= mention.from) && each.line.tokens[other.head]?.arc.startsWith('nsubj') ? [other] : [],
    ),
  );
  const own = before.find(({ by }) => by !== 'pronoun');
  return own?.actors.some((each) => countryOf(each) === actor.name) ?? false;
}

/** "…, the Harbour Times said. It said …": who spoke last speaks on, be it nobody whom the tables know. Undefined where "it" says nothing, or nobody spoke. */
function spokeBefore(scene: Scene, { line, clauses }: Place, head: number): { readonly actors: readonly Actor[] } | undefined {
  const verb = line.tokens[head]?.head ?? -1;
  if (!clauses.some((clause) => clause.head === verb && speech.test(clause.lemma))) return undefined;
  const before = scene.places[line.index - 1];
  const spoken = before?.clauses.findLast(
    ({ kind, lemma, arguments: all }) => kind === 'verb' && speech.test(lemma) && all.some(({ role }) => role === 'subject'),
  );
  const subject = spoken?.arguments.find(({ role }) => role === 'subject');
  if (!before || !subject) return undefined;
  return subject.heads.flatMap((each) => mentionAt(before, each) ?? [])[0] ?? { actors: [] };
}

const speech =
  /^(?:say|add|note|warn|state|report|argue|claim|announce|declare|stress|insist|recogni[sz]e|acknowledge|conclude|explain|estimate|predict|forecast)$/;

const nameBehind = (place: Place, phrase: Phrase, mention: Mention): string | undefined =>
  place.mentions
    .filter(({ from, to }) => from >= mention.to && from - mention.to <= 6 && to <= phrase.to + 1)
    .filter(({ head }) => place.line.tokens[head]?.arc === 'appos' || place.line.tokens[head]?.arc === 'flat')
    .flatMap(({ actors }) => actors)
    .find(({ kind }) => kind === 'person')?.name;

function voiceOf(place: Place, mention: Mention, actor: Actor): string | undefined {
  if (actor.kind === 'country' || actor.kind === 'person' || actor.kind === 'bloc') return actor.name;
  const state = countryOf(actor);
  if (bodies.test(actor.name)) return state;
  if (noVoice.test(actor.name) || papers.test(actor.name)) return undefined;
  return actor.kind === 'role' ? asWorded(place, mention, actor.name) : actor.name;
}

/** "Government representatives", where the tables know one of them only. */
function asWorded(place: Place, mention: Mention, name: string): string {
  const form = place.line.tokens[mention.head]?.form ?? '';
  const last = name.split(' ').at(-1) ?? '';
  return form !== last && form.startsWith(last) && form.length - last.length <= 2 ? `${name}${form.slice(last.length)}` : name;
}

const namesOf = ({ actors }: Mention): string[] => actors.map(({ name }) => name);

/** What two say of what is between them they agree on; a stand is one toward somebody else, or one that they profess. */
const standTogether = (place: Place, head: number, couple: readonly string[]): boolean =>
  hasThird(place, couple) || professing.test(place.line.tokens[place.line.tokens[head]?.head ?? -1]?.lemma ?? '');

const professing =
  /^(?:(?:re)?affirm|reiterate|underscore|underline|stress|emphasi[sz]e|renew|hail|praise|laud|assess|express|voice|stand|speak|believe|condemn|deplore|consider|oppose|insist|remain)$/;
const hasThird = (place: Place, couple: readonly string[]): boolean =>
  place.mentions.some(({ actors }) =>
    actors.some((actor) => (actor.kind === 'country' || actor.kind === 'bloc') && !couple.includes(actor.name)),
  );

/** "he", where the last who spoke has an office and no name: "the Foreign Ministry official". */
function roleBefore(scene: Scene, place: Place): string[] {
  for (let at = place.line.index - 1; at >= Math.max(0, place.line.index - 2); at--) {
    const before = scene.places[at];
    const speaker = before?.mentions.filter(({ head }) => before.line.tokens[head]?.arc.startsWith('nsubj'));
    const last = speaker?.find(({ actors }) => actors.some(({ kind }) => kind === 'role' || kind === 'person'));
    if (last) return last.actors.flatMap(({ kind, name }) => (kind === 'role' ? [name] : []));
  }
  return [];
}

const posts = /^(?:ministers|presidents|leaders|premiers|secretaries|ambassadors)$/i;
const arePosts = ({ line: { tokens } }: Place, { head, by, actors }: Mention): boolean =>
  by === 'description' &&
  posts.test(tokens[head]?.form ?? '') &&
  actors.some(({ kind, office }) => kind === 'person' || office !== undefined) &&
  !tokens.slice(Math.max(0, head - 3), head).some(({ form }) => /^two$/i.test(form));
const wordsFor = ({ line }: Place, { from, to, head }: Mention): string =>
  line.words(from, Math.max(head + 1, to)).replace(/^(?:the|both|two|an?) /i, '');

/** "They": the two of whom the sentences before speak. */
function coupleBefore(scene: Scene, place: Place, head: number): string[] {
  for (let at = place.line.index; at >= Math.max(0, place.line.index - 2); at--) {
    const couple = scene.places[at]?.mentions.filter(({ actors, by }) => by === 'description' && actors.length === 2).at(-1);
    const states = couple?.actors.flatMap((actor) => countryOf(actor) ?? []) ?? [];
    if (couple) return states.length === 2 && standTogether(place, head, states) ? states : [];
  }
  return twoWhoMet(scene, place);
}

/** "Imrahil met Éomer. They both stressed …": the two persons of two states that the sentence before tells of. */
function twoWhoMet(scene: Scene, place: Place): string[] {
  const before = scene.places[place.line.index - 1]?.mentions ?? [];
  const people = new Map(
    before.flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'person').map((actor) => [actor.name, actor] as const)),
  );
  const [one, two] = [...people.values()];
  return one && two && people.size === 2 && countryOf(one) !== countryOf(two) ? [one.name, two.name] : [];
}

/** The state whose own will a clause tells: "the Rohirric side wanted to see …", "Gondor would support …". */
export function stateSubject(place: Place, head: number): string | undefined {
  const mention = mentionAt(place, head);
  return mention?.actors.find(({ kind }) => kind === 'country')?.name;
}

/** "…, said President Imrahil": who stands right behind the verb, where the tree takes something else for its subject. */
export const voiceBehind = (place: Place, clause: Clause): string[] =>
  // "telling President Imrahil that …": whoever is told.
  (/^(?:tell|inform|assure|remind|warn|advise|notify|urge|ask)$/.test(clause.lemma) ? [] : place.mentions)
    .filter(({ from, by }) => from === clause.head + 1 && by === 'title')
    .flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'person').map(({ name }) => name))
    .slice(0, 1);
