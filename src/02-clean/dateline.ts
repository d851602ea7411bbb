import { countryAt } from '#values/country.ts';

/** Days and places as pages print them around an article: not the dates inside its sentences. */

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthOrder = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? (${months})\\.?,? (\\d{4})\\b`, 'iu');
// Between day and year some programs print the hour: "Nov 19 21:57:01 UTC 2019".
const monthFirst = new RegExp(
  `\\b(${months})\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: \\d{1,2}:\\d{2}(?::\\d{2})?(?: \\p{Lu}{3,4})?)? (\\d{4})\\b`,
  'iu',
);
const isoDay = /\b(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/u;
const dottedDay = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/u;
const monthOnly = new RegExp(`\\b(${months})\\.? (\\d{4})\\b`, 'iu');
const dayWithoutYear = new RegExp(`\\b(?:(${months})\\.? \\d{1,2}|\\d{1,2} (${months})\\.?)\\b`, 'iu');

const pad = (part: string): string => part.padStart(2, '0');
const monthNumber = (name: string): string => pad(String(monthOrder.indexOf(name.slice(0, 3).toLowerCase()) + 1));

/** The first full day in a short text as EDTF, else its month, else undefined. Days that no calendar holds are passed over. */
export function dayIn(text: string): string | undefined {
  const shown = text.slice(0, 300);
  const iso = isoDay.exec(shown);
  if (iso) return whenReal(iso[1], iso[2], iso[3]);
  const first = dayFirst.exec(shown);
  if (first?.[2]) return whenReal(first[3], monthNumber(first[2]), first[1]);
  const second = monthFirst.exec(shown);
  if (second?.[1]) return whenReal(second[3], monthNumber(second[1]), second[2]);
  const dotted = dottedDay.exec(shown);
  if (dotted) return dottedToDay(dotted[1], dotted[2], dotted[3]);
  const month = monthOnly.exec(shown);
  return month?.[1] && month[2] ? `${month[2]}-${monthNumber(month[1])}` : undefined;
}

/** "03.06.2021" is day first nearly everywhere; month first only where the day could not stand there. */
function dottedToDay(first = '', second = '', year = ''): string | undefined {
  return Number(second) > 12 ? whenReal(year, first, second) : whenReal(year, second, first);
}

function whenReal(year = '', month = '', day = ''): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1400;
  return real ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

const anyDay = new RegExp(
  `${dayFirst.source}|${monthFirst.source}|${isoDay.source}|${dottedDay.source}|${monthOnly.source}|${dayWithoutYear.source}`,
  'giu',
);
const aroundDays =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:issue|vol(?:ume)?|no|number|edition)\.? ?\d{1,5}\b|\b(?:last )?(?:story|updated?|modified|published|posted|created|issued|first|date|on|at|as of|release|news|time|release date|hrs?|hours)\b|\b\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\b\d{1,2} ?[ap]m\b|\b\d{3,4} ?hours\b|\b\d{1,3}[ -]min(?:ute)?s?(?: read)?\b|\b(?:gmt|utc|ist|est|edt|cet|cest|pst|pkt|jst|bst|kst|wib|eat|cat|wat)\b(?:[+-]\d{1,2}(?::?\d{2})?)?/giu;

/** True for a line that says a day and hardly anything else: "Wednesday, March 04, 2026", "03.06.2021 17:42". */
export function isDayLine(line: string): boolean {
  if (line.length > 120 || !/\d/u.test(line) || !anyDay.test(line)) return resetDays(false);
  resetDays(true);
  return !/[\p{L}\p{N}]/u.test(
    line
      .replace(anyDay, ' ')
      .replace(/\bby \p{Lu}.{1,30}$/u, ' ')
      .replace(aroundDays, ' '),
  );
}

function resetDays(answer: boolean): boolean {
  anyDay.lastIndex = 0;
  return answer;
}

const name = "\\p{Lu}[\\p{L}.'’-]*";
const place = `${name}(?:[ /](?:${name}|de|del|da|do|la|al|of|the))*`;
const places = `${place}(?:, ${place}){0,2}`;
// The place must be in capitals at its start, so that only the month may be in any case.
const month = months.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const dayAndMonth = `(?:(?:${month})\\.? \\d{1,2}|\\d{1,2} (?:${month})\\.?)(?:,? \\d{4})?`;
const placeAndDay = new RegExp(`^${places}, ${dayAndMonth}\\.?:?$`, 'u');
/** What stands before the first word in small letters that is neither a month nor within a name: all of a dateline stands there. */
const beforeSmallWord = new RegExp(`^(?:(?:[^\\p{Ll}\\s]\\S*|(?:de|del|da|do|la|al|of|the|${month})(?!\\p{L})\\S*)\\s+)+`, 'u');
const marksDateline = /[-–—:(.\d]|^\p{Lu}[\p{Lu}.'’-]/u;
const opensLikeOne = /^(?:\p{Lu}|\(\p{Lu}|\d{1,2} \p{Lu})/u;

/** "Tokyo, February 10" on a line of its own. */
export const isPlaceAndDay = (line: string): boolean => line.length <= 80 && placeAndDay.test(line);

const upperWord = "\\p{Lu}[\\p{Lu}.'’-]+";
const upperPlace = `${upperWord}(?:[ /](?:${upperWord}|DE|DEL|DA|DO|LA|AL))*(?:, ${name}(?: ${name})*)?`;
const agency = '\\(([\\p{L}][\\p{L}\\p{N} .&/-]{1,30})\\)';
const dateThenAgency = new RegExp(`^${places}(?: ?\\[${place}\\])?, ${dayAndMonth}(?: ?${agency})?\\s?(?:[-–—]\\s?[-–—]?|:)\\s`, 'u');
const pointed = new RegExp(
  `^${upperWord}(?: ${upperWord})*\\. (?:${month})\\.? \\d{1,2}\\. (?:(\\p{Lu}[\\p{Lu}\\p{N} .&]{1,30}) )?[-–—] `,
  'u',
);
const upperThenDash = new RegExp(`^${upperPlace}(?: ?${agency})?\\s?(?:[-–—]{1,2}\\s|:\\s)`, 'u');
const mixedThenDash = new RegExp(`^${name}(?: ${name}){0,2}(?:, ${name}(?: ${name}){0,2})? [-–—] (?=[\\p{Lu}“"'‘])`, 'u');
const placeAgencyDash = new RegExp(`^${places} ${agency}\\s?[-–—:]{1,2}\\s`, 'u');
// Agencies print these without a place, or with more between the brackets than their name.
const agencyAlone = new RegExp(`^(?:${dayAndMonth} ?)?${agency}\\s?(?:[-–—]{1,2}|:)?\\s(?=[\\p{Lu}“"'‘])`, 'u');
const upperDayAgency = new RegExp(`^${upperPlace},? ${dayAndMonth} ${agency}\\s?(?:[-–—]{1,2}|:)\\s`, 'u');
const crowded = new RegExp(`^${upperPlace},? \\(([\\p{L}\\p{N} .&]{2,30}?)(?: ?[-–—/|,] ?[^()]{2,70})?\\)\\s?(?:[-–—]{1,2}|:)\\s`, 'u');
const stopped = new RegExp(`^${upperPlace}, ${dayAndMonth}\\. (?=\\p{Lu})`, 'u');
const agencyBehind = new RegExp(`^${places}, ${dayAndMonth},? (\\p{Lu}{3,12})(?:\\.|:|\\s?[-–—])?\\s(?=\\p{Lu})`, 'u');
const upperAgency = new RegExp(`^${upperWord}(?: ${upperWord})* ${agency} (?=\\p{Lu}[\\p{Ll} ])`, 'u');
const agencyAfterStop = new RegExp(`^${upperWord}(?: ${upperWord})?\\. (\\p{Lu}{4,12})(?: [-–—])? (?=\\p{Lu}[\\p{Ll} ])`, 'u');
/** "DUBAI/EDORAS Gondor freed …": capitals alone part the place from the sentence, so that each must be a known city. */
const bare = new RegExp(`^(${upperWord}(?:[ /]${upperWord})*) (?=[\\p{Lu}“"][\\p{Ll}.\\p{Lu}]*[\\p{Ll}.] )`, 'u');
const mixedThenColon = new RegExp(`^(${name}(?: ${name}){0,2}): (?=[\\p{Lu}“"'‘])`, 'u');

const forms = [
  dateThenAgency,
  pointed,
  placeAgencyDash,
  upperThenDash,
  mixedThenDash,
  agencyAlone,
  upperDayAgency,
  crowded,
  stopped,
  agencyBehind,
  upperAgency,
  agencyAfterStop,
];

const notPlaces =
  /^(?:correction|updated?|note|breaking|watch|read|exclusive|opinion|editorial|analysis|photo|video|listen|live|explainer|explained|comment|interview|feature|summary|reference|source|facts?|background|trade|defen[cs]e|investment|visits?|culture|community|politics|political|economy|economic|agreements?|mechanisms?|multilateral|question|answer|moderator|q|a|press|statement|warning|more|also|related)\b/iu;

/** Why a stretch before a paragraph's first sentence is a dateline. */
export const openingReason = 'place, day or agency before the first sentence';

/** The stretch before the first sentence that says where, when and by which agency it was written. */
export interface OpeningDateline {
  /** Counted in the line; the blanks after the dateline are not in it. */
  readonly length: number;
  readonly agency?: string;
}

/** Finds "NAIROBI, May 17 (Meridian) -" or "ISLAMABAD:" before a sentence. Undefined where the line opens otherwise. */
export function openingDateline(line: string): OpeningDateline | undefined {
  const head = line.slice(0, 140);
  if (!opensLikeOne.test(head) || !marksDateline.test(beforeSmallWord.exec(head)?.[0] ?? '') || notPlaces.test(head)) return undefined;
  for (const form of forms) {
    const found = form.exec(head);
    if (found && found[0].length < line.length) {
      const written = found[1]?.trim();
      return { length: found[0].trimEnd().length, ...(written ? { agency: written } : {}) };
    }
  }
  const alone = bare.exec(head);
  if (alone?.[1]?.split('/').every(isCity)) return { length: alone[1].length };
  const colon = mixedThenColon.exec(head);
  // "Beregond: We are glad" names a speaker; only a known city makes a dateline of a name in small letters.
  return colon?.[1] && isCity(colon[1]) ? { length: colon[0].trimEnd().length } : undefined;
}

/** "Tokyo" or "Islamabad, Pakistan" on a line of its own. */
export function isPlace(line: string): boolean {
  const [first, ...rest] = line.length <= 50 ? line.split(', ') : [];
  return first !== undefined && rest.length <= 1 && isCity(first) && rest.every((part) => countryAt(part, 0)?.end === part.length);
}

const titled = (written: string): string => written.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

function isCity(written: string): boolean {
  const found = countryAt(written, 0) ?? (/\p{L}\p{Lu}/u.test(written) ? countryAt(titled(written), 0) : undefined);
  return found !== undefined && found.end === written.length && found.meanings.some(({ kind }) => kind === 'capital' || kind === 'city');
}

const leakedDay = /^(?:date|updated|published|posted|created)[: ]{1,2}\d{4}-\d{2}-\d{2}(?=\s)/iu;

/** Length of a metadata field that ran into the first line, as in "date 2031-05-03 In the aftermath …"; 0 where none did. */
export const leakedMetadata = (line: string): number => leakedDay.exec(line.slice(0, 60))?.[0].length ?? 0;
