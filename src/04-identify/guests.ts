import type { Found } from './found.ts';
import type { OfficePhrase } from './offices.ts';

/** "came to Edoras", "is expected in Edoras", "was received with honours in Edoras": there he is a guest. */
export function guestIn({ line, known }: Found, office: OfficePhrase): string[] {
  const behind = line.words(office.to, Math.min(line.tokens.length, office.to + 20));
  const found = arrival.exec(behind);
  if (!found) return [];
  const at = office.to + behind.slice(0, found.index + found[0].length).split(' ').length;
  return known.flatMap(({ from, country }) =>
    country && country.form !== 'adjective' && from >= at && from - at <= 2 ? [country.code] : [],
  );
}

const arrival =
  /^[^;:]{0,90}?\b(?:(?:came|comes|come|coming|flew|flown|headed|heads|went|going|journeyed) (?:back )?to|(?:is|was|are|were|be) (?:due|expected|awaited|received|welcomed|greeted|hosted)(?: \p{L}+){0,4}? in|(?:landed|lands|stopped over|stops over|stop over) (?:at|in))\b/iu;
