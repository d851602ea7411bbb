import type { Actor } from '#model/actor.ts';
import type { Clause } from '#model/clause.ts';
import { actorsIn, type Phrase, type Place, phraseOf, type Scene } from './scene.ts';

/** Who the text says it from, nearest first: the speaker of the clause, "according to …", the agency behind the whole text. */
export function attributionOf(scene: Scene, place: Place, clause: Clause | undefined): string[] {
  const sources = [...(clause ? speakerOf(scene, clause) : []), ...accordingTo(place), ...reportedBy(scene, place)];
  sources.push(...agencyOf(scene));
  return [...new Set(sources)];
}

function speakerOf(scene: Scene, clause: Clause): string[] {
  const speech = clause.saidIn === undefined ? undefined : scene.reading.clauses[clause.saidIn];
  const subject = speech?.arguments.find((argument) => argument.role === 'subject');
  const place = speech ? scene.places[speech.sentence] : undefined;
  // What describes the speaker is not what he says: "said Imrahil, who will host …".
  const token = place?.line.tokens[clause.head];
  const describes =
    speech?.sentence === clause.sentence && token?.arc.startsWith('acl') === true && (subject?.heads.includes(token.head) ?? false);
  return speech && subject && place && !describes ? sourceNames(place, phraseOf(speech, subject)) : [];
}

/** "…, according to the customs office", "…, The Gondor Times reported". */
function accordingTo(place: Place): string[] {
  const { tokens } = place.line;
  return tokens.flatMap((token, i) => {
    if (token.form.toLowerCase() !== 'according' || tokens[i + 1]?.form.toLowerCase() !== 'to') return [];
    return sourceNames(place, nounPhraseFrom(place, i + 2));
  });
}

function reportedBy(scene: Scene, place: Place): string[] {
  return place.clauses.flatMap((clause) => {
    if (!['report', 'quote', 'cite'].includes(clause.lemma) || clause.kind !== 'verb') return [];
    const role = clause.lemma === 'report' ? 'subject' : 'object';
    const argument = clause.arguments.find((each) => each.role === role);
    const place = argument ? scene.places[clause.sentence] : undefined;
    return argument && place ? sourceNames(place, phraseOf(clause, argument)) : [];
  });
}

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

/** The agency behind the whole text; an outlet's own name is no source besides the outlet. */
export const agencyOf = (scene: Scene): string[] => {
  const { agency, outlet } = scene.document;
  return agency && !outlet?.toLowerCase().includes(agency.toLowerCase()) ? [agency] : [];
};
