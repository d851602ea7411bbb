import type { Document } from '#model/document.ts';
import type { Setting } from '#model/identified.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Known } from './places.ts';
import { countriesIn } from './setting.ts';

/**
 * The two countries a text is about, in alphabetical order: its headline names both, or the first sentence that names any, or two sentences bind
 * them, or it tells one other to the country where it is written. That a text names two countries is not enough: mostly one of them is only
 * where a firm sits or what money is counted in.
 */
export function pairOf(
  document: Document,
  known: readonly (readonly Known[])[],
  { ranked, outlet, dateline }: Setting,
  gazetteer: Gazetteer,
): readonly [string, string] | undefined {
  const [first, second] = ranked;
  if (!first || !second) return undefined;
  const named = known.map((hits) => hits.flatMap(({ country }) => country?.code ?? []));
  const isBoth = (codes: readonly (string | undefined)[]): boolean => codes.includes(first) && codes.includes(second);
  const lead = named.find((codes) => codes.length > 0) ?? [];
  const headline = countriesIn(document.title ?? '', gazetteer);
  const abroad = [first, second].filter((code) => code !== outlet && code !== dateline);
  const times = (code: string): number => named.flat().filter((each) => each === code).length;
  const isToldHome = abroad.length === 1 && times(first) > 1 && times(second) > 1;
  const stands = isToldHome || isBoth(headline) || isBoth(lead) || named.filter(isBoth).length > 1;
  return stands ? (first < second ? [first, second] : [second, first]) : undefined;
}
