import { remember } from '#values/remember.ts';
import { sourceOf } from '#values/source.ts';
import { citedIn, outletNamedAt } from './credit.ts';

/** Through whom, and from whom, a stretch of text says that its words came. */
export interface Voices {
  /** Papers, broadcasters and platforms: "told the BBC", "in a post on X", "state media said". They pass it on. */
  readonly media: readonly string[];
  /** Whoever said it: "according to a statement by the Foreign Office", "citing two officials". */
  readonly sources: readonly string[];
}

const outletAfter =
  /\b(?:told|in (?:an?|his|her|their) (?:[\p{Ll}-]+ ){0,2}interview (?:with|to|for|published (?:by|in)|broadcast by)|interviewed by|speaking (?:to|with|on)|in (?:remarks|comments|answer|a reply) to|in an (?:op-ed|essay|article) (?:in|for|published (?:in|by))|writing in|in a (?:report|dispatch) (?:by|from))(?= )/gu;
const stateMedia =
  /(?:(\p{Lu}\p{L}+)(?:['’]s)? )?\b(?:state|state-run|state-owned|state-controlled|government-run) (?:media|television|TV|radio|(?:news )?agency|broadcaster|newspaper)\b(?: (?=\p{Lu})|(?=,? (?:\p{L}+ )?(?:said|says|reported|reports|announced|quoted|showed|cited|claimed|confirmed|released|aired|broadcast)\b|[.,]))/gu;
const posted =
  /\b(?:(?:in an?|via an?|his|her|its|the) )?(?:[\p{Ll}]+ )?(?:post(?:ed|ing)?|wr(?:ote|iting)|said|tweet(?:ed)?|messages?|statement|announced|video|thread|shared) (?:it )?(?:on|to|via|over) (?:(?:his|her|its|their|the) )?(?:(?:official|own|personal|verified|social media|social|media|platform|network|channel|account|page) ){0,3}(?:on )?((?:X|Truth Social|Twitter|Facebook|Telegram|Instagram|YouTube|LinkedIn|Weibo|WeChat|VKontakte|Threads|Mastodon|Bluesky|TikTok)\b)/gu;
const thePaper =
  /\b(?:the|that) (?:paper|newspaper|daily|magazine|weekly|broadcaster|news agency|outlet|tabloid) (?:said|reported|added|wrote|quoted)\b/iu;

/** A body or a person: capitals, with small words between them; or an unnamed crowd. */
const noun = "(?:\\p{Lu}[\\p{L}\\p{N}.’'-]*|[\\p{Ll}-]+)";
const phrase = `((?:${noun} ){0,7}${noun})`;
const writing = '(?:statement|communiqu[eé]|press release|release|readout|note|notice|bulletin|letter|memo|document)s?';
/** Where the name of whoever speaks ends. */
const endsName =
  /^(.*?)(?:\s+(?:said|says|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on \d|late|early|yesterday|today|that|who|which|as|in (?:a|an|his|her)|after|before|following|issued|released|published|seen|posted|carried|late|this)\b.*)$/u;

const sourcePatterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:according to|citing|quoting) (?:an?|the|its) (?:[\\p{Ll}-]+ )?${writing} (?:(?:issued|released|published|made|put out|posted|sent) )?(?:by|from|of) (?:the )?${phrase}`,
    'giu',
  ),
  new RegExp(
    `\\bin (?:an?|the|its) (?:[\\p{Ll}-]+ )?${writing},? (?:(?:issued|released|published) )?(?:by|from) (?:the )?${phrase}`,
    'giu',
  ),
  /\b(?:according to|citing) ((?:(?:an?|two|three|four|several|some|many|unnamed|unidentified|anonymous|senior|multiple|top|local|foreign|diplomatic|government|\p{Lu}\p{L}+|[\p{Ll}-]+ )\s?){0,5}(?:officials?|sources?|diplomats?|people familiar|persons? familiar|aides?|insiders?))\b/gu,
  new RegExp(`\\bquot(?:ed|ing) (?!by )(?:the )?${phrase} as saying`, 'gu'),
  /(\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|for|and|al-\p{Lu}\p{L}+)){0,7}) (?:said|announced|confirmed|stated|wrote) (?:\p{L}+ )?in an? (?:[\p{Ll}-]+ )?(?:statement|communiqu[eé]|press release|release|readout|note|post|letter)\b/gu,
  /((?:\p{Lu}\p{L}+(?:['’]s)? )?(?:(?:foreign|defen[cs]e|finance|trade|commerce|interior|energy|economy|health|transport|agriculture|justice|prime minister['’]s|president['’]s) ){0,2}(?:ministry|government|embassy|consulate|presidency|office|cabinet|parliament|army|police|central bank|commission)) (?:said|announced|confirmed|stated|wrote) (?:\p{L}+ )?in an? (?:[\p{Ll}-]+ )?(?:statement|communiqu[eé]|press release|release|readout|note|post|letter)\b/gu,
];

/** One of these stands wherever a source is named: most sentences have none, and need not be looked through six times. */
const cue = /according to|citing|quot|statement|communiqu|release|readout|not(?:e|ice)|bulletin|letter|memo|document|post/i;

const mostVoices = 4;

/** What a sentence names, given the text it stands in: "the paper said" means the last one named before. */
export function voicesIn(text: string, from: number, to: number): Voices {
  const sentence = text.slice(from, to);
  const media = [
    ...toldTo(sentence),
    ...byTheState(sentence),
    ...citedIn(sentence).map(({ name }) => name),
    ...lastPaper(text, from, sentence),
  ];
  const posts = [...sentence.matchAll(posted)].flatMap(([, platform]) => platformNamed(platform ?? ''));
  const sources = (cue.test(sentence) ? sourcePatterns : []).flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(([, name = '']) => named(name)),
  );
  return {
    media: [...new Set([...media, ...posts])].slice(0, mostVoices),
    sources: [...new Set(sources.filter((name) => name !== ''))].slice(0, mostVoices),
  };
}

const toldTo = (sentence: string): readonly string[] =>
  [...sentence.matchAll(outletAfter)].flatMap(({ index, 0: cue }) => outletNamedAt(sentence, index + cue.length + 1)?.name ?? []);

/** "State news agency SANA" is SANA; "Syrian state media" says no more. */
const byTheState = (sentence: string): readonly string[] =>
  [...sentence.matchAll(stateMedia)].map(({ index, 0: words }) => outletNamedAt(sentence, index + words.length)?.name ?? words.trim());

function lastPaper(text: string, from: number, sentence: string): readonly string[] {
  if (!thePaper.test(sentence)) return [];
  const last = citedIn(text.slice(Math.max(0, from - farBack), from)).at(-1);
  return last ? [last.name] : [];
}

const farBack = 2000;

const platformNamed = (name: string): readonly string[] => (isPlatform(name) ? [name] : []);

/** True for a social network: it is a place where somebody speaks, and no source. */
export const isPlatform: (name: string) => boolean = remember(
  (name) => name === 'Twitter' || sourceOf({ outlet: name })?.class === 'social',
);

/** The name without what follows it in the sentence. */
const named = (text: string): string => (endsName.exec(`${text} `)?.[1] ?? text).replace(/^(?:the|a|an) /i, '').replace(/[\s.,]+$/, '');

/** The sentence around a stretch of a text, within bounds. */
export function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  const before = text.slice(Math.max(0, start - reach), start);
  const breaks = [...before.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])|\n/gu)].at(-1);
  const from = breaks ? start - before.length + breaks.index + breaks[0].length : start - before.length;
  const behind = /[.!?]["”’)]*(?:\s|$)|\n/u.exec(text.slice(Math.max(start, end - 1), end + reach));
  return [from, behind ? Math.max(start, end - 1) + behind.index + behind[0].length : Math.min(text.length, end + reach)];
}

const reach = 400;
