import { sayingVerbs } from '#values/saying.ts';
import { mentionAt, type Place } from './scene.ts';

/** Somebody behind the words of a sentence, and the token at which his own words about it begin. */
export interface Teller {
  readonly name: string;
  readonly from: number;
}

const tellers = new WeakMap<Place, readonly Teller[]>();

/**
 * "Trade grew in May, the customs office said on Monday": whoever is named between a comma and a verb of saying tells what stands before,
 * however the tree hangs it.
 */
export function tellersIn(place: Place): readonly Teller[] {
  const known = tellers.get(place) ?? findTellers(place);
  tellers.set(place, known);
  return known;
}

const longest = 12;
const tells = /^(?:reports|reported|says|said|shows?|showed|confirmed|disclosed|announced|told|added|adds|noted|wrote|writes)$/;
/** Behind the verb nothing stands but when, where and to whom it was said. */
const closes = /^(?:$|[.,;”"]|(?:on|in|at|late|early|yesterday|today|earlier|last|this|here|via|through|during|after|\p{Lu}\p{Ll}+day)\b)/u;

function findTellers(place: Place): Teller[] {
  const { tokens, lemmas } = place.line;
  const found: Teller[] = [];
  for (let verb = 3; verb < tokens.length; verb++) {
    const form = tokens[verb]?.form ?? '';
    if (!tells.test(form) || !(sayingVerbs.has(lemmas[verb] ?? '') || /^(?:show|confirm|disclose|tell|report)$/.test(lemmas[verb] ?? '')))
      continue;
    if (!closes.test(place.line.words(verb + 1, Math.min(tokens.length, verb + 3))) && form !== 'told') continue;
    const comma = commaBefore(place, verb);
    const name = comma > 2 ? nameWithin(place, comma + 1, verb) : undefined;
    if (name) found.push({ name, from: comma });
  }
  return found;
}

/** The comma that opens the phrase before a verb of saying; "the minister, Imrahil, said" opens before "the minister". */
function commaBefore(place: Place, verb: number): number {
  const { tokens } = place.line;
  let at = verb - 1;
  if (/^(?:has|have|had)$/.test(tokens[at]?.form ?? '')) at--;
  const isApposed = tokens[at]?.form === ',';
  if (isApposed) at--;
  let passed = 0;
  for (; at >= Math.max(0, verb - longest); at--) {
    if (tokens[at]?.tag === 'VERB' || tokens[at]?.form === ';') return -1;
    if (tokens[at]?.form !== ',') continue;
    if (!isApposed || passed > 0) return at;
    passed++;
  }
  return -1;
}

/** Who is named between two tokens: a person before his office, else the words without their article. */
function nameWithin(place: Place, from: number, to: number): string | undefined {
  const { tokens } = place.line;
  const end = /^(?:has|have|had|,)$/.test(tokens[to - 1]?.form ?? '') ? to - 1 : to;
  const within = place.mentions.filter((mention) => mention.from >= from && mention.to <= to);
  const person = within.flatMap(({ actors }) => actors).find(({ kind }) => kind === 'person');
  if (person) return person.name;
  const words = place.line.words(from, end).replace(/^(?:the|a|an) /i, '');
  if (/^(?:and|but|which|who|that|it|he|she|they|as|while|where|when|there)\b/i.test(words) || words === '') return undefined;
  const body = mentionAt(place, end - 1)?.actors.find(({ kind }) => kind === 'organisation');
  return body && /\p{Lu}/u.test(body.name) ? body.name : words.split(' , ')[0]?.replace(/,.*$/, '');
}

const figuresOf = /((?:\p{Lu}[\p{L}’'-]* ){1,6})(?:data|figures|statistics|numbers)(?: (?:show|showed|shows|suggest|indicate|put))\b/u;
const inBrackets = /\((?:[Ss]ource: )?(?:the )?(\p{Lu}[^()\d]{2,60}?)\)/gu;
const counts =
  /\b(?:Ministry|Office|Bureau|Bank|Secretariat|Agency|Commission|Customs|Institute|Statistics|Department|Authority|Eurostat|Observatory)\b/;

/** "State Bank figures show", "372 million dollars (Ministry of Trade)": whose figures they are. */
export function countersIn({ line }: Place): string[] {
  const words = line.words(0, line.tokens.length);
  const named = figuresOf.exec(words)?.[1]?.trim().replace(/^The /, '');
  const bracketed = [...line.text.slice(line.sentence.start, line.sentence.end).matchAll(inBrackets)].flatMap(([, name = '']) =>
    counts.test(name) ? [name] : [],
  );
  return [...(named ? [named] : []), ...(line.sentence.role === 'headline' || !/\d/.test(words) ? [] : bracketed)];
}
