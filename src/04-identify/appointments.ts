import type { Holding } from '#model/identified.ts';
import type { Found } from './found.ts';
import type { OfficePhrase } from './offices.ts';
import type { NamedPerson } from './people.ts';

// "named Imrahil as foreign minister", "replaced Éomer as party leader and prime minister": who holds an office by a verb of giving or taking it.

const gives =
  /^(?:appoint|name|choose|elect|re-?elect|keep|retain|confirm|install|pick|select|reappoint|re-appoint|reinstate|swear|reconfirm)$/;
const isToGive = /^(?:nominate|designate|propose|put forward|earmark)$/;
const hands = /^(?:replace|succeed|follow)$/;
const farthest = 18;

interface Appointed {
  readonly person: NamedPerson;
  readonly status: Holding['status'];
  /** The state that gives the office: "Rohan named Éomer as its envoy". */
  readonly of?: string;
}

/** The persons of whom a verb says that they are given an office, or leave it to somebody else; none where the office stands otherwise. */
export function appointedTo(each: Found, office: OfficePhrase): Appointed[] {
  const as = wordAs(each, office);
  const person = as === undefined ? undefined : personBefore(each, as);
  if (!person || office.plural || office.counterpart) return [];
  const verb = verbBefore(each, person.from);
  if (verb === undefined) return [];
  const { lemma } = each.line.tokens[verb] ?? { lemma: '' };
  const status = statusOf(each, verb, isToGive.test(lemma.toLowerCase()));
  if (!status) return [];
  const of = office.of ?? stateThat(each, verb);
  const held = { ...(of && { of }) };
  if (!hands.test(lemma.toLowerCase())) return [{ person, status, ...held }];
  const successor = each.people.findLast(({ to }) => to <= verb && verb - to <= 8);
  const leaves: Appointed = { person, status: status === 'planned' ? 'reported' : 'former', ...held };
  return successor && successor.name !== person.name ? [{ person: successor, status, ...held }, leaves] : [leaves];
}

/** The state that is the verb's subject, or the only one before it: "Rohan in May named …". */
function stateThat({ line: { tokens }, known }: Found, verb: number): string | undefined {
  const before = known.filter(({ to, country }) => country && to <= verb);
  const subject = before.find(({ to }) => tokens[to - 1]?.head === verb && tokens[to - 1]?.arc.startsWith('nsubj'));
  const first = before.length === 1 && before[0]?.from === 0 && !/^['’]s?$/.test(tokens[before[0].to]?.form ?? '') ? before[0] : undefined;
  return (subject ?? first)?.country?.code;
}

/** "as", "as the new", "as its" right before an office; "as party leader and" where the office is the second. */
function wordAs({ line: { lower }, offices }: Found, { from }: OfficePhrase): number | undefined {
  let at = from - 1;
  const first = /^(?:and|&)$/.test(lower[at] ?? '') ? offices.find(({ to }) => to === at) : undefined;
  if (first) at = first.from - 1;
  else if (/^(?:and|&)$/.test(lower[at] ?? '') && lower[at - 3] === 'as') at -= 3;
  while (/^(?:the|a|an|new|its|his|her|their|next)$/.test(lower[at] ?? '')) at--;
  return lower[at] === 'as' ? at : undefined;
}

/** "named Imrahil as", "named Imrahil, a former banker, as". */
function personBefore({ line: { tokens }, people }: Found, at: number): NamedPerson | undefined {
  const near = people.find(({ to }) => to === at);
  if (near || tokens[at - 1]?.form !== ',') return near;
  const comma = tokens.findLastIndex(({ form }, i) => form === ',' && i < at - 1 && at - i <= 12);
  return people.find(({ to }) => to === comma);
}

function verbBefore({ line: { tokens } }: Found, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && at - i <= farthest; i--) {
    const { tag, lemma } = tokens[i] ?? { tag: '', lemma: '' };
    if (tag !== 'VERB') continue;
    const word = lemma.toLowerCase();
    return gives.test(word) || isToGive.test(word) || hands.test(word) ? i : undefined;
  }
  return undefined;
}

/** "will name", "may name", "did not name". */
function statusOf({ line }: Found, verb: number, isAhead: boolean): Holding['status'] | undefined {
  const before = line.words(Math.max(0, verb - 4), verb).toLowerCase();
  if (/\b(?:not|never|may|might|could|should|if|refused to|declined to)\b|n['’]t\b/.test(before)) return undefined;
  return isAhead || /\b(?:will|would|to)\b/.test(before) ? 'planned' : 'reported';
}
