import { isCapitalised, type Line } from '#model/line.ts';
import { bodyFrom } from './complements.ts';
import type { Found } from './found.ts';
import type { OfficePhrase } from './offices.ts';
import type { NamedPerson } from './people.ts';
import { byToken } from './places.ts';

// "Imrahil, who heads the Harbour Agency", "Imrahil chairs the foreign relations committee of the National Council": offices told by what one does.

const offices: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['runs', 'head'],
  ['leads', 'leader'],
  ['chairs', 'chair'],
  ['directs', 'director'],
  ['commands', 'commander'],
]);

/** Who leads a body by its name, now: of a delegation, a meeting, a race it is no office. */
export function leadersIn(each: Found): { readonly person: NamedPerson; readonly office: OfficePhrase }[] {
  return each.line.lower.flatMap((word, verb) => {
    const title = offices.get(word);
    const person = title === undefined ? undefined : subjectOf(each, verb);
    if (title === undefined || !person) return [];
    const body = bodyLed(each, verb + 1);
    if (!body) return [];
    const office: OfficePhrase = {
      from: verb,
      to: body.to,
      head: verb,
      office: body.part ? `${title} of ${body.part}` : title,
      rank: 5,
      plural: false,
      status: 'reported',
      counterpart: false,
      isCut: false,
      of: body.of,
    };
    return [{ person, office }];
  });
}

/** "Imrahil heads", "Imrahil, who now heads", "Imrahil, 51, who also chairs". */
function subjectOf({ line, people }: Found, verb: number): NamedPerson | undefined {
  let at = verb;
  while (/^(?:now|also|currently|still|today)$/.test(line.lower[at - 1] ?? '')) at--;
  if (line.lower[at - 1] === 'who') at = line.tokens[at - 2]?.form === ',' ? at - 2 : at - 1;
  return people.find(({ to }) => to === at);
}

/** The body behind the verb: "the Harbour Agency", "the opposition Harbour League", "HAG's office in Rohan", "the trade committee of the Council". */
function bodyLed({ line, known }: Found, from: number): { readonly to: number; readonly of: string; readonly part?: string } | undefined {
  const at = byToken(known);
  let start = from;
  while (/^(?:the|a|an|its|opposition|ruling|state|national|powerful)$/.test(line.lower[start] ?? '')) start++;
  const plain = partOf(line, start);
  if (plain !== undefined) {
    const body = bodyFrom(line, plain + 1, at);
    return body && { to: body.to, of: body.name, part: line.words(start, plain) };
  }
  const body = bodyFrom(line, start, at);
  if (!body || !/^['’]s$/.test(line.tokens[body.to]?.form ?? '')) return body && { to: body.to, of: body.name };
  const end = line.lower[body.to + 1] === 'office' ? endOfOffice(line, body.to + 2) : undefined;
  return end === undefined ? undefined : { to: end, of: body.name, part: line.words(body.to + 1, end) };
}

/** "foreign relations committee of": a part of a body, up to the "of". */
function partOf(line: Line, from: number): number | undefined {
  let at = from;
  while (at - from < 4 && !isCapitalised(line.tokens[at]) && /^(?:NOUN|ADJ)$/.test(line.tokens[at]?.tag ?? '')) at++;
  const isPart = at > from && /^(?:committee|commission|group|board|department|branch|office|wing|council)$/.test(line.lower[at - 1] ?? '');
  return isPart && line.lower[at] === 'of' ? at : undefined;
}

const endOfOffice = (line: Line, at: number): number => (line.lower[at] === 'in' && isCapitalised(line.tokens[at + 1]) ? at + 2 : at);
