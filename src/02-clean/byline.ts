/** Names of those who wrote, as pages print them above an article. */

const particles = 'de|del|della|da|do|dos|di|van|von|der|den|ter|la|le|el|al|bin|bint|ibn|y|e|zu';
const nameWord = "\\p{Lu}[\\p{L}.'’-]*";
const person = `${nameWord}(?: (?:${nameWord}|${particles})){1,5}`;
const onlyNames = new RegExp(`^${person}(?:(?:, | & | and |, and )${person}){0,5}$`, 'u');
const marked =
  /^(?:(?:analysis|opinion|comment|commentary|feature|report|interview|editorial|text|words|story|reporting|written|posted|reported|photographs?|special report)\s+)?(?:by\s?:?\s|(?:author|authors|reporter|from)\s?:\s)\s?(.{2,140})$/iu;
const desk =
  /^(?:by )?(?:(?:our|the|a|special|staff|senior|diplomatic|political|foreign|news|web|online|monitoring|city|business|economic|national|world|international|digital|ai|[\p{L}-]+) ){0,5}(?:correspondents?|reporters?|desk|writers?|news service|(?:news|editorial|online|web) (?:staff|team|bureau))(?: in .{2,60})?$/iu;

/** True for a writer named by post alone: "Staff Correspondent", "By Our Diplomatic Correspondent", "Web Desk". */
export const isDesk = (line: string): boolean =>
  line.length <= 90 &&
  desk.test(line) &&
  line.split(/\s+/u).every((word) => /^(?:\p{Lu}|\p{Nd}|(?:by|our|the|in|and|of|correspondents?|reporters?|writers?)$)/u.test(word));

const named = new RegExp(
  `^${person} in \\p{Lu}[\\p{L} -]{2,30}$|^${person}(?:,| \\/| –) (?:[\\p{L}-]+ ){0,4}(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Bb]ureau [Cc]hief|[Aa]nalyst|[Cc]ontributor)(?: in \\p{Lu}[\\p{L} -]{2,30})?$`,
  'u',
);

/** True for "By …", "From: …", "Staff Correspondent" and the like; never for a sentence. */
export function isByline(line: string): boolean {
  if (line.length > 160 || /[.!?]["”]?$/u.test(line.replace(/\b(?:Jr|Sr|Dr|MP)\.?$/u, ''))) return false;
  if (isDesk(line) || named.test(line)) return true;
  const found = marked.exec(line);
  return found !== null && /^["“‘]?(?:\p{Lu}|(?:our|a|the) \p{Lu})/u.test(found[1] ?? '') && line.split(/\s+/u).length <= 22;
}

const biography = new RegExp(
  `^${person} (?:is|was|has been) (?:an?|the|our) [^.]{0,80}\\b(?:correspondent|reporter|editor|columnist|journalist|writer|contributor|fellow|author|blogger|freelancer)\\b[^.]{0,160}\\.?$|^${person} (?:covers|reports on|writes (?:about|on|for)) [^.]{3,160}\\.?$`,
  'u',
);

/** True for one sentence that says for whom a person writes. In the midst of an article it is a sentence like others. */
export const isBiography = (line: string): boolean => line.length <= 300 && biography.test(line);

const institution =
  /\b(?:ministry|ministries|embassy|relations|agreement|council|committee|commission|trade|visit|visits|economic|political|cooperation|bilateral|government|security|defen[cs]e|news|president|minister|prime|state|statement|communiqu[eé]|press|office|department)\b/iu;

const publisher =
  /\b(?:ministry|embassy|consulate|high commission|department|government|office of|mission|presidency|agency|gazette|times|daily|herald|post|news|tribune|press|wire|chronicle|observer|review|journal|mirror|telegraph|standard|guardian|courier|bulletin|monitor|sentinel|express|weekly|newswire|broadcasting|television|radio)\b/iu;
/** True for words such as ministry, embassy, times and herald. */
export const namesPublisher = (line: string): boolean => publisher.test(line);

const isNamesAlone = (line: string): boolean => line.length <= 120 && onlyNames.test(line);

/** True for a line of one or more personal names and nothing else; only its place can show that it is a byline. */
export const isNames = (line: string): boolean =>
  isNamesAlone(line) && !institution.test(line) && !namesPublisher(line) && (line !== line.toUpperCase() || line.split(' ').length <= 3);

/** True for a public body's name alone. */
export const isInstitution = (line: string): boolean =>
  line.length <= 100 &&
  /^(?:the )?(?:permanent |royal |federal )?(?:ministry|embassy|consulate|high commission|department|government|office|mission|presidency|secretariat|bureau|council|press information bureau|prime minister[’']s office)\b[^.!?:]*$/iu.test(
    line,
  );

/** True for a line that could be the name of a paper or an agency and nothing else. */
export const isOutletName = (line: string): boolean => isNamesAlone(line) && namesPublisher(line) && line.split(' ').length <= 6;

const fieldBreak = /\s+[|•·]\s+/u;

/** The fields of "Name | Published 4 May 2031 | 4 min read"; one field where nothing divides the line. */
export const fieldsOf = (line: string): string[] => (line.length <= 240 ? line.split(fieldBreak) : [line]);

/** The writer's name without "By", place, reading time and day. */
export function nameIn(byline: string): string {
  const first = fieldsOf(byline)[0] ?? byline;
  const bare = marked.exec(first)?.[1] ?? first;
  return bare.replace(/ in \p{Lu}.*$/u, '').trim();
}
