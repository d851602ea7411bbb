import type { RoleValue } from '#model/claim.ts';
import { articleBefore } from '#values/article.ts';
import { daysBetween, inWords, isDay } from '#values/day.ts';
import type { Value } from '#values/value.ts';
import type { Told } from './define.ts';

/** Characters of a role that a sentence prints: longer ones are no names but misread or hostile text. */
const longestText = 240;

/** A role as one text; a list is joined as in running text; "" where it is absent. What is far too long is cut. */
export const text = (value: RoleValue | undefined): string => {
  const whole = value === undefined ? '' : typeof value === 'string' ? value : listed(value);
  return whole.length <= longestText ? whole : `${whole.slice(0, longestText)}…`;
};
export const texts = (value: RoleValue | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** "Arnor", "Arnor and Gondor", "Arnor, Gondor and Rohan". */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** Names that a sentence lists before it says "others". */
const mostNames = 8;

const few = (names: readonly string[]): readonly string[] =>
  names.length <= mostNames ? names : [...names.slice(0, mostNames - 2), 'others'];

/** The actors of a role, named as in running text. */
export const named = (told: Told, value: RoleValue | undefined): string => listed(few(texts(value)).map((one) => told.name(one)));

/** A country's adjective, with its own capital: "Arnorian"; the possessive where there is none. */
export const adjective = (told: Told, value: RoleValue | undefined): string => (told.adjective ?? told.possessive)(value);

/** A person at first mention, with office and country where they are known; else as named. */
export const introduced = (told: Told, value: RoleValue | undefined): string =>
  listed(few(texts(value)).map((one) => (told.introduce ?? told.name)(one)));

/**
 * A date with its preposition, in blank-led form, so that it can be appended: " on 19 March 2026", " in October 2025",
 * " between August 2024 and August 2025", " since 2014". "" where there is none or it cannot be read.
 */
export function when(date: string | undefined): string {
  if (date === undefined || !isDay(date)) return '';
  const [from = '', to] = date.split('/');
  if (to === undefined) return ` ${isWholeDay(date) ? 'on' : 'in'} ${inWords(date)}`;
  if (from === '' || from === '..' || to === '' || to === '..') return ` ${inWords(date)}`;
  if (isWeek(from, to)) return ` in the week of ${inWords(from)}`;
  if (!isWholeDay(from) || !isWholeDay(to)) return ` between ${inWords(from)} and ${inWords(to)}`;
  return from.slice(0, 7) === to.slice(0, 7) ? ` on ${inWords(date)}` : ` from ${inWords(from)} to ${inWords(to)}`;
}

/** From Monday to Sunday: "this week", of which nobody says the day. */
const isWeek = (from: string, to: string): boolean =>
  isWholeDay(from) && isWholeDay(to) && daysBetween(from, to) === 6 && new Date(`${from.slice(0, 10)}T00:00:00Z`).getUTCDay() === 1;

/** Place and day of an event as an entry has them: " on 3 May 2031", ", planned for May 2031", ", due on 3 May 2031, postponed". */
export function dated(told: Told, wherewhen: string): string {
  if (told.status === 'reported' || told.status === 'ongoing') return wherewhen;
  if (told.status !== 'postponed' && told.status !== 'cancelled') return `, ${told.status}${wherewhen}`;
  return wherewhen === '' ? `, ${told.status}` : `, due${wherewhen}, ${told.status}`;
}

const isWholeDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(date);

const plurals = /(?:[^s]s|people|talks)$/i;
const determined =
  /^(?:the|a|an|its|his|her|their|this|that|all|both|some|several|many|no|\d|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** Puts "a" or "an" before a phrase; plurals and determined phrases stay as they are, names get "the" unless `capitalised` is no sign of one. */
export function withArticle(phrase: string, capitalised = false): string {
  if (phrase === '' || determined.test(phrase)) return phrase;
  if (!capitalised && /^\p{Lu}/u.test(phrase)) return `the ${phrase}`;
  const head =
    phrase.split(
      / (?:of|on|for|in|at|to|with|between|against|and|near|by|from|under|over|through|across|along|outside|off|into|towards?) /,
    )[0] ?? phrase;
  return plurals.test(head) ? phrase : `${articleBefore(phrase)} ${phrase}`;
}

/** The phrase with "the", unless something determines it already: "Ada Orn's coalition". */
export const withThe = (phrase: string): string =>
  phrase === '' || determined.test(phrase) || /^\p{Lu}[^,]*['’]s? \p{L}/u.test(phrase) ? phrase : `the ${phrase}`;

// Most names of one word stand alone ("ASEAN", "Mercosur"); these are spelt out or shortened from words with an article.
const oneWordWithArticle = /^(?:EU|OECD|UN|WTO|IMF|G\d+|SCO|AU|GCC|CIS|Quad|Commonwealth|OIC|CPTPP|TPP|EAC|EAEU)$/;

/** A bloc or body as running text names it: "the Quad", "ASEAN", "the Court of Gondor". */
export const body = (name: string): string => (!/[ -]/.test(name) && !oneWordWithArticle.test(name) ? name : withThe(name));

export const capital = (phrase: string): string => phrase.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A sentence: capital at its start, one full stop at its end, no double blanks. */
export function asSentence(phrase: string): string {
  const whole = capital(phrase.replace(/\s+/g, ' ').trim());
  return /(?:[.!?]|[!?]”)$/.test(whole) ? whole : `${whole}.`;
}

/** 1234567 as "1,234,567"; at most six places after the point. */
export function grouped(amount: number): string {
  if (!Number.isFinite(amount)) return String(amount);
  const plain = Math.abs(amount) >= 1e15 ? BigInt(Math.round(amount)).toString() : String(Number(amount.toFixed(6)));
  const [whole = '0', part = ''] = plain.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part === '' ? '' : `.${part}`);
}

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

function scaled(amount: number): string {
  for (const [size, name] of scales) {
    if (Math.abs(amount) >= size) return `${grouped(amount / size)} ${name}`;
  }
  return grouped(amount);
}

const dollarSigns: Readonly<Record<string, string>> = { USD: 'US$', EUR: '€', GBP: '£' };

/** An amount with its unit: "US$127 million", "KES 6.8 billion", "50,000 tonnes". The sign is left out; the sentence says which way. */
export function measured(amount: number, unit: string): string {
  const size = Math.abs(amount);
  if (!/^[A-Z]{3}$/.test(unit)) return `${size >= 1e6 ? scaled(size) : grouped(size)} ${unit}`;
  const sign = dollarSigns[unit];
  return sign === undefined ? `${unit} ${scaled(size)}` : `${sign}${scaled(size)}`;
}

/** The figure of a value in words; "" for words and for an absent value. */
export function figureOf(value: Value | undefined): string {
  if (value === undefined) return '';
  if ('amount' in value) return measured(value.amount, value.unit);
  if ('change' in value) return `${value.change < 0 ? '−' : '+'}${grouped(Math.abs(value.change))} per cent`;
  if ('share' in value) return `${grouped(value.share)} per cent`;
  return 'count' in value ? grouped(value.count) : '';
}

export const countOf = (value: Value | undefined): number | undefined => (value && 'count' in value ? value.count : undefined);

/** Words of a quotation that a sentence prints; the document has the rest. */
const mostQuoted = 60;

/** Someone's words between quotation marks; marks inside become single ones, and a comma or full stop at the end goes. */
export function quoted(words: string): string {
  const all = words.trim().split(/\s+/);
  const shown = all.length <= mostQuoted ? all.join(' ') : `${all.slice(0, mostQuoted).join(' ')} …`;
  return `“${singleMarks(shown).replace(/[,;:.]$/, '')}”`;
}

/** Double quotation marks as single ones, opening where a word begins. */
export function singleMarks(words: string): string {
  const single = words.replace(/(^|[\s([–—])["“”]/g, '$1‘').replace(/["“”]/g, '’');
  // What is cut within somebody's words closes the mark that it opened.
  return single.lastIndexOf('‘') > single.lastIndexOf('’') ? `${single}’` : single;
}

/** Finds a finite verb among the common ones: the phrase is a clause, as far as one can tell without grammar. */
export const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|could|can|should|may|might|must|remains?|needs?|wants?|wanted|fear(?:s|ed)|saw|supports?|looks?|shares?|holds?|takes?|brings?|makes?|gives?|offers?|moves?|positions|paid|counts?|matters?|feels?|works?|goes|comes)\b/i;

const verbs = new Set(
  'attend,open,sign,discuss,meet,hold,take,inaugurate,strengthen,review,explore,promote,receive,deliver,mark,visit,join,launch,address,seek,witness,observe,finalise,finalize,negotiate,boost,deepen,talk,prepare,lay,pay,see,thank,celebrate,present,start,begin,conclude,confer,consult,participate,push,press,lobby,help,investigate,inspect,monitor,study,advance,improve,reset,mend,repair'.split(
    ',',
  ),
);

/** Why someone travels, blank-led: " to open an office", " for talks", " on a state visit". "" where it is absent. */
export function purposeOf(purpose: string): string {
  if (purpose === '') return '';
  const first = (purpose.split(' ')[0] ?? '').toLowerCase();
  if (first === 'to' || first === 'for') return ` ${purpose}`;
  if (verbs.has(first))
    return ` to ${purpose.replace(/^(\S+) ((?:memorandum|agreement|treaty|accord|deal|pact|protocol|declaration)\b.*)$/i, (_, verb: string, what: string) => `${verb} ${withArticle(what)}`)}`;
  if (/\b(?:visit|trip|tour|mission)$/i.test(purpose)) return ` on ${withArticle(purpose)}`;
  return ` for ${withArticle(purpose)}`;
}

/** What it is about, blank-led: " on trade and energy"; "" without topics. At most `most` are named. */
export function aboutTopics(topics: RoleValue | undefined, most = 6): string {
  const all = texts(topics).slice(0, most).map(topicInWords);
  return all.length === 0 ? '' : ` on ${listed(all)}`;
}

const topicWords: Readonly<Record<string, string>> = {
  people: 'exchanges between people',
  consular: 'consular matters',
  maritime: 'maritime affairs',
  territory: 'territorial questions',
  multilateral: 'multilateral affairs',
  nuclear: 'nuclear questions',
  terrorism: 'action against terrorism',
};
const topicInWords = (topic: string): string => topicWords[topic] ?? topic;

const titleWord =
  /^(?:Prime|Deputy|Vice|First|Second|Chief|Senior|Acting|Interim|Minister|Ministers|President|Chancellor|Premier|Secretary|Ambassador|Commissioner|High|King|Queen|Emperor|Empress|Sultan|Emir|Pope|Crown|Prince|Princess|Foreign|External|Internal|Interior|Home|Affairs|Relations|Defence|Defense|Finance|Trade|Commerce|Economy|Economic|Energy|Agriculture|Health|Education|Justice|Treasury|State|Development|International|Environment|Transport|Culture|Labour|Labor|Industry|Tourism|Cabinet|General|Permanent|Special|Spokesman|Spokeswoman|Spokesperson|Speaker|Governor|Mayor|Chair|Chairman|Chairwoman|Director|Head|Leader|Professor|Envoy|Adviser|Advisor|Representative|Cooperation|Security|National|Investment|Integration|Parliamentary|Presidential)$/;

const shortTitles: Readonly<Record<string, string>> = {
  'Sen.': 'senator',
  Sen: 'senator',
  'Rep.': 'representative',
  Rep: 'representative',
  'Gov.': 'governor',
  'Gen.': 'general',
  'Col.': 'colonel',
  'Lt.': 'lieutenant',
  PM: 'prime minister',
  FM: 'foreign minister',
};

/** A title in lower case, as running text has it: "prime minister". Other words with capitals, and what follows "to", are names. */
export const titleInText = (office: string): string =>
  (shortTitles[office] ?? office).replace(/^.*?(?= to |$)/u, (title) =>
    title.replace(/(?<![\p{L}.])\p{Lu}\p{Ll}+(?!['’\p{L}])/gu, (word) => (titleWord.test(word) ? word.toLowerCase() : word)),
  );
