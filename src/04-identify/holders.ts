import type { Holding } from '#model/identified.ts';
import { headOf } from '#model/line.ts';
import type { Found } from './found.ts';
import type { OfficePhrase } from './offices.ts';
import { holderStart, type NamedPerson } from './people.ts';

// The person beside an office: right behind it, before a comma, by a verb.

/** The named persons an office phrase belongs to: right behind it, or in front of it before a comma. */
export function holdersOf(each: Found, office: OfficePhrase, taken: ReadonlySet<NamedPerson> = new Set()): NamedPerson[] {
  const { tokens } = each.line;
  const near = personFrom(each, office.to);
  // "…, but not our judge,” Imrahil said": what is quoted ends before the name.
  if (near && each.isQuoted(near.from) !== each.isQuoted(office.head)) return [];
  if (near) return office.plural ? [near, ...listedAfter(each, near)] : [near];
  let before = office.from - 1;
  while (/^(a|an|the|as|is|was|now|currently)$/i.test(tokens[before]?.form ?? '')) before--;
  const isNext = personFrom(each, holderStart(each.line, office.to)) !== undefined;
  before = beforeAnd(each, before);
  const front = /^[,(–—-]$/.test(tokens[before]?.form ?? '')
    ? each.people.find(
        (person) =>
          person.to === before && !beginsClause(each, office, person) && (!taken.has(person) || (!isNext && isSetOff(each, office))),
      )
    : undefined;
  if (front) return [front];
  const start = holderStart(each.line, office.to);
  const behind = start > office.to ? personFrom(each, start) : undefined;
  if (behind && each.isQuoted(behind.from) !== each.isQuoted(office.head)) return [];
  if (!behind || startsOwnClause(each, office, behind) || hasOwnOffice(each, office, behind)) return [];
  return office.plural ? [behind, ...listedAfter(each, behind)] : [behind];
}

/** "Imrahil, a banker and former minister": past what else he is said to be, to the comma behind his name. */
function beforeAnd({ line: { tokens } }: Found, at: number): number {
  if (!/^and$/i.test(tokens[at]?.form ?? '')) return at;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const { form, tag } = tokens[i] ?? { form: '', tag: '' };
    if (form === ',') return /^an?$/i.test(tokens[i + 1]?.form ?? '') ? i : at;
    if (!/^(?:NOUN|ADJ|DET|NUM|PUNCT|ADP|PROPN)$/.test(tag)) return at;
  }
  return at;
}

/** "…, the prime minister of Gondor paid a visit": no apposition to the name before the comma, but the subject of what follows. */
const beginsClause = ({ line: { tokens } }: Found, { head, to }: OfficePhrase, person: NamedPerson): boolean =>
  person.from > 2 && (tokens[head]?.arc.startsWith('nsubj') ?? false) && /^(?:VERB|AUX)$/.test(tokens[to]?.tag ?? '');

/** "Prime Minister Imrahil, the leader of the Harbour Party, …": a second office of his, between commas. */
const isSetOff = ({ line: { tokens } }: Found, { from, to, of, office, plural }: OfficePhrase): boolean =>
  !plural &&
  (of !== undefined || office.includes(' of ')) &&
  /^(?:,|the|an?)$/.test(tokens[from - 1]?.form ?? '') &&
  (tokens[to] === undefined || /^(?:[,.;)]|and|who|said)$/.test(tokens[to].form));

const personFrom = (each: Found, start: number): NamedPerson | undefined =>
  each.people.find((person) => person.from >= start && person.from - start <= 5 && onlyHonorifics(each, start, person.from));

const onlyHonorifics = (each: Found, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (!/^\p{Lu}|^[.’'"“()]$|^a\.?i\.?$|^ret(?:d|ired)?\.?$/u.test(each.line.tokens[i]?.form ?? '')) return false;
  }
  return true;
};

// "…, the president, Gorlim said": the name after the comma begins a clause of its own and is somebody else.
const startsOwnClause = (each: Found, office: OfficePhrase, person: NamedPerson): boolean => {
  const isAside = /^(?:,|, ?an?|, ?the)$/i.test(each.line.words(lastEnd(each, office.from), office.from));
  const head = each.line.tokens[headOf(each.line, person.from, person.to)];
  return isAside && head?.arc === 'nsubj' && /^(said|says|told|added|noted)$/.test(each.line.tokens[person.to]?.form ?? '');
};

const lastEnd = ({ people }: Found, at: number): number => people.findLast(({ to }) => to <= at)?.to ?? 0;

// "U.S. legislators, Halbarad, chairman of …": the name has an office of its own behind it.
const hasOwnOffice = (each: Found, { plural }: OfficePhrase, person: NamedPerson): boolean =>
  each.line.tokens[person.to]?.form === ',' &&
  each.offices.some(
    (office) =>
      (plural ? /^, ?(a|an|the)?$/ : /^, ?(the)?$/).test(each.line.words(person.to, office.from)) &&
      !personFrom(each, holderStart(each.line, office.to)),
  );

function listedAfter(each: Found, first: NamedPerson): NamedPerson[] {
  const listed: NamedPerson[] = [];
  let last = first;
  for (const person of each.people) {
    if (person.from <= last.from) continue;
    const between = each.line.words(last.to, person.from);
    // "and Datuk Imrahil": an honorific stands before the name.
    if (!/^(,|and|, and|&)?( his \w+ colleague| her \w+ colleague)?( \p{Lu}[\p{L}.’']*){0,3}$/u.test(between)) break;
    listed.push(person);
    last = person;
  }
  return listed;
}

/** "Imrahil, 51, was foreign minister of Gondor", "Imrahil has served as …": the verb right before the office tells who, and whether still. */
export function holderByVerb(
  each: Found,
  office: OfficePhrase,
): { readonly person: NamedPerson; readonly status: Holding['status'] } | undefined {
  const { tokens } = each.line;
  let at = office.from - 1;
  while (/^(a|an|the|his|her|its|their|now|currently|also|then)$/i.test(tokens[at]?.form ?? '')) at--;
  const person = each.people.findLast(({ to }) => to <= at && at - to <= 14);
  const isChosen = /^(elected|re-elected|appointed|newly|named)$/i.test(tokens[office.from]?.form ?? '');
  if (!person || isChosen || office.counterpart || office.plural) return undefined;
  const between = each.line
    .words(person.to, at + 1)
    .replace(/^, ?\d{2} ?, ?/, '')
    // "…, a retired banker who served as", "…, who came here in 2031 and is now"
    .replace(/^, an? [\p{L} -]{3,40}? (?=who )/u, ', ')
    .replace(/^, who [^,]{3,60}? and (?=(?:is|was|became|has served as) ?)/, '')
    .replace(/^, who as$/, 'served as')
    .replace(/^, (?:who|which) /, '');
  const verb =
    /^(is|was|has been|had been|has served as|had served as|served as|serves as|has acted as|remains|became|becomes|has become)$/i.exec(
      between,
    )?.[1];
  if (!verb) return undefined;
  return { person, status: office.status === 'reported' && /^(?:was|had|served)/i.test(verb) ? 'former' : office.status };
}

/** "The prime minister of Gondor is Imrahil": an office whose owner is said, and who holds it. "… is Imrahil's brother" says something else. */
export function holderBehindVerb(
  each: Found,
  office: OfficePhrase,
): { readonly person: NamedPerson; readonly status: Holding['status'] } | undefined {
  const { tokens } = each.line;
  const verb = /^(?:is|was|remains)$/i.exec(tokens[office.to]?.form ?? '')?.[0];
  if (!verb || !office.of || office.plural || office.counterpart) return undefined;
  const person = personFrom(each, office.to + 1);
  if (!person || /^['’]s?$/.test(tokens[person.to]?.form ?? '')) return undefined;
  return { person, status: office.status === 'reported' && /^was$/i.test(verb) ? 'former' : office.status };
}
