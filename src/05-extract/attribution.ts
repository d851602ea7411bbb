import type { Actor } from '#model/actor.ts';
import type { Clause } from '#model/clause.ts';
import { actorsIn, type Phrase, type Place, phraseOf, type Scene } from './scene.ts';

/** Who the text says it from, nearest first: the speaker of the clause, "according to …", the agency behind the whole text. */
export function attributionOf(scene: Scene, place: Place, clause: Clause | undefined): string[] {
  const sources = [...(clause ? speakerOf(scene, clause) : []), ...accordingTo(place), ...reportedBy(scene, place)];
  if (scene.document.agency) sources.push(scene.document.agency);
  return [...new Set(sources)];
}

function speakerOf(scene: Scene, clause: Clause): string[] {
  const speech = clause.saidIn === undefined ? undefined : scene.reading.clauses[clause.saidIn];
  const subject = speech?.arguments.find((argument) => argument.role === 'subject');
  const place = speech ? scene.places[speech.sentence] : undefined;
  return speech && subject && place ? sourceNames(place, phraseOf(speech, subject)) : [];
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
  const actors = actorsIn(place, phrase);
  if (actors.length > 0) return actors.slice(0, 2).map(sourceName);
  const words = place.line.words(phrase.from, phrase.to).replace(/^(the|a|an) /i, '');
  return words && !/^(he|she|they|it|reports|this|that|which|who)$/i.test(words) ? [words] : [];
};

const sourceName = (actor: Actor): string => actor.name;
