import { kind, kindOf } from './characters.ts';

/** The commonest function words of a language, those it shares with others included. */
const functionWords: readonly (readonly [string, string])[] = [
  [
    'en',
    'the of and to in a is that for it with as was on be by at from are this have not his he they an or has which were will said its been but had their who after would also about into more than',
  ],
  [
    'fr',
    'le la les de des et un une du dans en que qui est pour par sur au aux ne pas il elle nous vous avec ce cette ses son sont mais ont plus été leur',
  ],
  ['es', 'el la los las de y un una del en que es por para con se su al lo como más pero sus ha fue son este esta entre sobre también'],
  [
    'de',
    'der die das und ein eine zu den von mit ist im für des auf nicht dem sich auch es an als nach wie aus bei hat sind wird einen einer oder wurde',
  ],
  ['it', 'il lo la gli le di e un una del della che è per con non si da in dei nel sono alla ha più come anche suo ma delle'],
  ['pt', 'o a os as de e um uma do da em que é por para com não se na no dos mais como foi ao das sua seu são também pela'],
  ['nl', 'de het een en van in te dat is op voor met zijn niet aan er om ook als bij door naar uit maar werd worden heeft'],
  ['sv', 'och att det i en som på är av för med till den har de inte om ett var från men vi så'],
  ['pl', 'i w na z do się nie to że jest o od po jak za przez ale dla są oraz był'],
  ['tr', 've bir bu da de için ile olarak çok daha gibi sonra kadar olan ise var en ne ya'],
  ['id', 'yang dan di untuk dengan ini dari pada itu dalam tidak akan oleh ke telah adalah juga karena'],
];

/** For each function word, the indexes of the languages that have it. */
const languagesOf = new Map<string, number[]>();
for (const [index, [, list]] of functionWords.entries()) {
  for (const word of list.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), index]);
}

const longestFunctionWord = Math.max(...[...languagesOf.keys()].map(({ length }) => length));

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/],
  ['ko', /[\uac00-\ud7af\u1100-\u11ff]/],
  ['zh', /[\u4e00-\u9fff]/],
  ['ru', /[\u0400-\u04ff]/],
  ['ar', /[\u0600-\u06ff]/],
  ['he', /[\u0590-\u05ff]/],
  ['hi', /[\u0900-\u097f]/],
  ['el', /[\u0370-\u03ff]/],
  ['th', /[\u0e00-\u0e7f]/],
];

/** Characters of a text that are looked at; languages do not hide behind so many. */
export const sampled = 2000;

const scriptOf = (sample: string): string | undefined => {
  let letters = 0;
  let foreign = 0;
  const counts = new Map<string, number>();
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (kindOf(unit) !== kind.letter) continue;
    letters++;
    if (unit < 0x370) continue;
    foreign++;
    const character = sample.charAt(at);
    const script = scripts.find(([, pattern]) => pattern.test(character));
    if (script !== undefined) counts.set(script[0], (counts.get(script[0]) ?? 0) + 1);
  }
  if (letters === 0 || foreign * 2 < letters) return undefined;
  // Japanese is written with Chinese characters too: a tenth of kana decides.
  if ((counts.get('ja') ?? 0) * 10 > foreign) return 'ja';
  if (/[پچڈگںےٹ]/.test(sample)) return /[ےںٹڈ]/.test(sample) ? 'ur' : 'fa';
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
};

/** Counts the words, and in `hits` the function words of each language among them. */
const countWords = (sample: string, hits: number[]): number => {
  let words = 0;
  for (let at = 0; at < sample.length; at++) {
    if (kindOf(sample.charCodeAt(at)) !== kind.letter) continue;
    const from = at;
    while (kindOf(sample.charCodeAt(at)) === kind.letter) at++;
    words++;
    if (at - from > longestFunctionWord) continue;
    for (const index of languagesOf.get(sample.slice(from, at)) ?? none) hits[index] = (hits[index] ?? 0) + 1;
  }
  return words;
};
const none: readonly number[] = [];

/**
 * BCP 47 tag of the language a text is written in; "und" where it cannot be told.
 * A text of few words, or of names and figures alone, counts as English unless its script says otherwise.
 */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, sampled);
  const script = scriptOf(sample);
  if (script !== undefined) return script;
  const hits = functionWords.map(() => 0);
  const found = countWords(sample.toLowerCase(), hits);
  const counts = functionWords.map(([language], index) => ({ language, share: (hits[index] ?? 0) / Math.max(1, found) }));
  const english = counts[0]?.share ?? 0;
  const best = counts.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.language === 'en' || best.share < english * 1.2) return found >= 60 && english < 0.04 ? 'und' : 'en';
  const enough = found >= 6 && best.share >= 0.12;
  return enough ? best.language : found >= 60 && english < 0.04 ? 'und' : 'en';
};
