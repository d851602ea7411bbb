import { leastConfidence } from '#model/claim.ts';
import { countriesIn } from '#values/country.ts';
import type { Draft } from './draft.ts';
import { placesIn, type Scene, tokenAt } from './scene.ts';

/** The most that a doubtful claim can be trusted: two texts that are read in the same doubtful way do not speak without a person's word either. */
export const mostDoubtful = leastConfidence - 0.25;

/** Why a claim must be looked at by somebody before it is told, however good its frame is; undefined where nothing speaks against it. */
export const doubtOf = (scene: Scene, draft: Draft): string | undefined =>
  draft.doubt ??
  (isTorn(scene, draft)
    ? 'its words begin within a sentence'
    : isNamelessText(draft)
      ? 'its title names one side and no matter'
      : undefined);

/** "the Gondorian Agreement", "a 2014 pact": which one, the words do not say. */
function isNamelessText({ fact, roles }: Draft): boolean {
  const { title } = roles;
  if (fact.identity.kind !== 'episode' || typeof title !== 'string' || fact.roles.stage === undefined || roles.stage !== undefined)
    return false;
  const countries = countriesIn(title);
  const rest = countries.reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), title);
  const isBare =
    /^[^\p{L}\d]*(?:\d{4} )?(?:the |an? )?(?:accords?|agreements?|deal|pacts?|treaty|protocol|convention|memorandum)[^\p{L}]*$/iu.test(
      rest,
    );
  return isBare && countries.length < 2;
}

/**
 * “strikes at the basis”, “in the interest of both”: words of which the beginning stands outside the marks, or outside what is reported. What
 * somebody does by a frame of its own ("Gondor opposes …") has him for its beginning.
 */
function isTorn(scene: Scene, { fact, frame, value, evidence }: Draft): boolean {
  if (!value || !('quote' in value || 'text' in value)) return false;
  const isReported = fact.frames.some((each) => each.name === frame && each.on === 'clause' && each.value !== 'complement');
  if (isReported) return false;
  const words = 'quote' in value ? value.quote : value.text;
  if (!/^\p{Ll}/u.test(words)) return false;
  const at =
    'quote' in value ? evidence.start : evidence.start + Math.max(0, evidence.exact.replace(/\s/g, ' ').indexOf(words.slice(0, 20)));
  const [place] = placesIn(scene, at, at + 1);
  const token = place?.line.tokens[tokenAt(place, at + (/\p{L}/u.test(scene.document.text.charAt(at)) ? 0 : 1))];
  return (
    token !== undefined &&
    !begins.test(token.tag) &&
    !/^(?:when|while|where|why|how|there|here|now|once|only|even|not only|in (?:fact|my|our)|to)$/i.test(token.form)
  );
}

/** Parts of speech with which a clause, or the name of a thing, can begin. */
const begins = /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|SCONJ|INTJ|X|SYM)$/;
