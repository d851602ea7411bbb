import type { Actor } from '#model/actor.ts';
import type { Setting } from '#model/identified.ts';
import type { Mention } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';
import { pronounOf } from '#values/given-name.ts';
import { fitting, regionWords } from '#values/region.ts';
import type { Found } from './found.ts';

/** Whom a text has spoken of last, and who was the subject: pronouns lean on subjects. */
export interface Memory {
  /** Countries in the order of their last mention, newest last. */
  countries: string[];
  subjectCountry?: string;
  person?: Actor;
  subjectPerson?: Actor;
  /** The person whom the main verb of a sentence has for its subject, and which sentence. */
  mainPerson?: { readonly actor: Actor; readonly sentence: number };
  /** The countries that the sentence before names, where these are two. */
  lastTwo?: readonly string[] | undefined;
  /** Who was named last, the newest at the end. */
  people: readonly Actor[];
  /** "he" or "she" by name of the person, where a title tells. */
  readonly genders: Map<string, 'he' | 'she'>;
  /** Whose the last body of a kind was ("ministry"), and in which sentence. */
  readonly bodies: Map<string, { readonly of: string; readonly sentence: number }>;
  readonly setting: Setting;
  /** The two states whose people the text tells of at its beginning. */
  readonly couple?: readonly [string, string];
}

export const countryActor = (code: string): Actor => ({ kind: 'country', name: code });

const people: Readonly<Record<string, 'he' | 'she'>> = {
  he: 'he',
  his: 'he',
  him: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
};
const nouns = new Set(['country', 'kingdom', 'republic', 'nation', 'island', 'sultanate', 'emirate']);
const anyState = new Set(['country', 'republic', 'nation']);
const ours = new Set(['we', 'our', 'us']);
const its = new Set(['it', 'its']);
/** Every word that may mean somebody named before; all others, nearly all, are passed over. */
const pointing: ReadonlySet<string> = new Set([...Object.keys(people), ...nouns, ...ours, ...its]);

/** What is remembered on the way through a sentence: `subjectCountry` is of this one, `subjectBefore` of those before it. */
interface Walk extends Memory {
  readonly subjectBefore?: string;
}

/** "he" and "she" are the last person who was a subject; "its" and "the country" the last country; "we" the outlet's state where that speaks, or those whose joint words a text is. */
export function pronounMentions(each: Found, here: readonly Mention[], memory: Memory): Mention[] {
  const found: Mention[] = [];
  const { lower } = each.line;
  const pointers = lower.flatMap((word, at) => (pointing.has(word) ? [at] : []));
  if (pointers.length === 0) return found;
  // "They backed Gondor as it defended itself": of countries the sentence's own go before those of sentences past.
  const { subjectCountry: subjectBefore, ...others } = memory;
  const walk: Walk = { ...others, countries: [...memory.countries], ...(subjectBefore && { subjectBefore }) };
  let next = 0;
  for (const at of pointers) {
    const word = lower[at] ?? '';
    if (here.some(({ from, to }) => from <= at && at < to)) continue;
    // "His Highness the Prime Minister" says whom it means itself.
    if (styles.test(each.line.tokens[at + 1]?.form ?? '')) continue;
    for (; next < here.length && (here[next]?.from ?? at) < at; next++) note(each, here[next], walk);
    const { signatories } = memory.setting;
    if (signatories && ours.has(word)) {
      found.push({ sentence: each.line.index, from: at, to: at + 1, head: at, actors: signatories.map(countryActor), by: 'pronoun' });
      continue;
    }
    const actor = (people[word] && subjectAhead(each, at, here)) ?? meantBy(each, word, at, walk, here);
    if (!actor) continue;
    const by = nouns.has(word) ? 'description' : 'pronoun';
    if (actor.kind === 'country' && each.line.tokens[at]?.arc.startsWith('nsubj')) walk.subjectCountry = actor.name;
    found.push({ sentence: each.line.index, from: at, to: at + 1, head: at, actors: [actor], by });
  }
  return found;
}

const styles = /^(?:Excellency|Excellencies|Highness|Highnesses|Majesty|Majesties|Holiness|Eminence|Honou?r|Grace|Beatitude)$/;

/** "During his visit to Edoras, Minister Denethor signed": in what stands before the subject, "his" is the subject's, where nobody is named before. */
function subjectAhead(each: Found, at: number, here: readonly Mention[]): Actor | undefined {
  const { tokens } = each.line;
  if (
    !opening.test(tokens[0]?.form ?? '') ||
    at > farthestAhead ||
    here.some(({ from, actors }) => from < at && actors[0]?.kind === 'person')
  )
    return undefined;
  const comma = tokens.findIndex(({ form }, index) => index > at && form === ',');
  const subject = here.find(
    ({ from, by, actors }) => by !== 'pronoun' && from > comma && from - comma <= 2 && actors[0]?.kind === 'person',
  );
  return comma > 0 ? subject?.actors[0] : undefined;
}

/** What a sentence may open with before its subject comes. */
const opening = /^(?:during|on|in|after|before|following|at|while|upon|ahead|since|with|for|prior|as)$/i;
const farthestAhead = 8;

function meantBy(each: Found, word: string, at: number, memory: Walk, here: readonly Mention[]): Actor | undefined {
  const gender = people[word];
  if (gender) return speaksOn(each, at, gender, memory) ?? personFor(gender, memory, /^(?:obj|iobj)/.test(each.line.tokens[at]?.arc ?? ''));
  if (ours.has(word)) return memory.setting.isOfficial && memory.setting.outlet ? countryActor(memory.setting.outlet) : undefined;
  const isDefinite = /^(the|that|this)$/i.test(each.line.tokens[at - 1]?.form ?? '') || each.line.tokens[at - 1]?.tag === 'ADJ';
  if (!its.has(word) && !(nouns.has(word) && isDefinite && !isStyle(each, at))) return undefined;
  // "its" leans on the subject; "the country" on whichever was named last.
  const named = [...new Set([...memory.countries, ...memory.setting.ranked.slice(0, 3)])];
  const region = nouns.has(word) ? regionBefore(each, at) : undefined;
  // "the South Asian country": the one that lies there, and none where two do or nobody does.
  if (region) {
    const code = fitting(region, named);
    return code ? countryActor(code) : undefined;
  }
  const country = nouns.has(word)
    ? landMeant(word, guestsBefore(each, at, here), memory, named)
    : (memory.subjectCountry ?? memory.subjectBefore ?? memory.countries.at(-1));
  return country ? countryActor(country) : undefined;
}

/** "the Kingdom of The Isles": part of a name. */
const isStyle = ({ line: { tokens } }: Found, at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.form ?? '') && /^of$/i.test(tokens[at + 1]?.form ?? '');

/** "the country", "the emirate": the one named last, and of those the one that the word fits; none whose people are said to be there. */
function landMeant(word: string, guests: readonly string[], memory: Walk, named: readonly string[]): string | undefined {
  const isOther = (code: string): boolean => !guests.includes(code);
  const others = memory.countries.filter(isOther);
  const left = others.length > 0 ? others : memory.setting.ranked.slice(0, 2).filter(isOther);
  const kind = anyState.has(word) ? undefined : (fitting(word, named.filter(isOther)) ?? left.findLast((code) => fitting(word, [code])));
  return kind ?? left.at(-1);
}

const nominalArcs = /^(?:nmod|obl|obj|conj|compound)/;

/** "150 Gondorian firms operate in the country", "Gondorians live there": whose people a clause has for its subject, they are abroad. */
function guestsBefore({ line: { tokens } }: Found, at: number, here: readonly Mention[]): readonly string[] {
  let verb = at;
  for (let steps = 0; steps < 4 && nominalArcs.test(tokens[verb]?.arc ?? ''); steps++) verb = tokens[verb]?.head ?? -1;
  const subject = tokens.findIndex(({ head, arc }, index) => head === verb && index < verb && arc.startsWith('nsubj'));
  if (subject < 0 || tokens[verb]?.tag !== 'VERB') return [];
  return here
    .filter(({ by, head }) => (by === 'adjective' || by === 'demonym') && (head === subject || tokens[head]?.head === subject))
    .flatMap(({ actors }) => actors.flatMap(({ kind, name }) => (kind === 'country' ? [name] : [])));
}

/** "South Asian", "Nordic" right before a noun. */
const regionBefore = (each: Found, at: number): string | undefined =>
  [each.line.words(Math.max(0, at - 2), at), each.line.words(at - 1, at)].find((words) => regionWords().of(words).length > 0);

/** "Imrahil said he hopes Theoden will come. He also told reporters …": who spoke speaks on, and not whoever he spoke of. */
function speaksOn({ line, isQuoted }: Found, at: number, gender: 'he' | 'she', memory: Memory): Actor | undefined {
  const { mainPerson } = memory;
  if (mainPerson?.sentence !== line.index - 1 || isQuoted(at) || !isMainSubject(line.tokens, at)) return undefined;
  return fits(mainPerson.actor, gender, memory) ? mainPerson.actor : undefined;
}

/** The subject of the verb that the whole sentence hangs on. */
const isMainSubject = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.arc.startsWith('nsubj') === true && tokens[token.head]?.arc === 'root';
};

const fits = (actor: Actor, gender: 'he' | 'she', memory: Memory): boolean => (genderOf(actor, memory) ?? gender) === gender;

/** The pronoun of a person: by a title that the text gives, else by the given name, where nearly all who have it take one. */
const genderOf = ({ name }: Actor, { genders }: Memory): 'he' | 'she' | undefined =>
  genders.get(name) ?? pronounOf(name.split(/[ -]/)[0] ?? '');

/** Whom "he" and "him" mean: whoever was subject, but of "called Imrahil to congratulate him" the one called, since nobody acts on himself. */
function personFor(gender: 'he' | 'she', memory: Memory, isObject: boolean): Actor | undefined {
  const [first, second] = isObject ? [memory.person, memory.subjectPerson] : [memory.subjectPerson, memory.person];
  // Where neither fits, whoever was named last of whom the name says it.
  return (
    [first, second].find((actor) => actor !== undefined && fits(actor, gender, memory)) ??
    memory.people.findLast((actor) => genderOf(actor, memory) === gender)
  );
}

/** "Imrahil, told", "Imrahil of the Harbour Agency argues": right before a verb that has no other subject, whatever the tree makes of it. */
function actsNext({ line: { tokens } }: Found, { to }: Mention): boolean {
  const at = tokens[to]?.form === ',' ? to + 1 : to;
  const verb = tokens[at];
  return (
    verb?.tag === 'VERB' &&
    !/^(?:acl|amod)/.test(verb.arc) &&
    !verb.form.endsWith('ing') &&
    !tokens.some(({ head, arc }, child) => head === at && child < at && arc.startsWith('nsubj'))
  );
}

/** "Rohan's imports stood at …, while its exports …": whose the subject is. */
function isOwnerOfSubject(each: Found, mention: Mention): boolean {
  const owner = each.line.tokens[mention.head];
  return owner?.arc === 'nmod:poss' && (each.line.tokens[owner.head]?.arc.startsWith('nsubj') ?? false);
}

const remembered = 8;

/** Takes a mention into memory; subjects outweigh what stands elsewhere. */
export function note(each: Found, mention: Mention | undefined, memory: Memory): void {
  if (!mention) return;
  const [meant] = mention.actors;
  if (meant?.kind === 'person' && mention.actors.length === 1 && isMainSubject(each.line.tokens, mention.head))
    memory.mainPerson = { actor: meant, sentence: each.line.index };
  if (mention.by === 'pronoun') return;
  // Who is quoted is what the text is about, wherever the tree puts his name.
  const isSubject = each.line.tokens
    .slice(mention.from, mention.to)
    .some(({ arc }, at) => /^[nc]subj/.test(arc) || each.isSpeaker(mention.from + at));
  const acts = isSubject || actsNext(each, mention);
  for (const actor of mention.actors) {
    if (actor.kind === 'country') {
      memory.countries = [...memory.countries.filter((code) => code !== actor.name), actor.name];
      if ((isSubject || isOwnerOfSubject(each, mention)) && mention.actors.length === 1) memory.subjectCountry = actor.name;
      else if (memory.subjectCountry === undefined) memory.subjectCountry = actor.name;
    }
    if (actor.kind !== 'person') continue;
    memory.person = actor;
    if (memory.people.at(-1)?.name !== actor.name) memory.people = [...memory.people.slice(1 - remembered), actor];
    // "“…, but the king knows,” he said": whom the quotation tells of is not who speaks.
    if ((acts && !each.isQuoted(mention.from)) || memory.subjectPerson === undefined) memory.subjectPerson = actor;
    const title = each.line.tokens[mention.from - 1]?.form.replace('.', '') ?? '';
    if (/^(Mr|Sir|King|Prince|Lord)$/.test(title)) memory.genders.set(actor.name, 'he');
    if (/^(Ms|Mrs|Miss|Dame|Lady|Queen|Princess|Madam|Begum)$/.test(title)) memory.genders.set(actor.name, 'she');
  }
}
