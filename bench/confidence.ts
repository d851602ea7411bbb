import { chanceOf } from '#extract/confidence.ts';
import { weigh } from '../train/confidence.ts';
import { askScorer, type Judged, judgeAll, judgeNews } from '../train/judged.ts';

// Whether confidence means something: claims of the annotated documents by their confidence, and how many of them are right. The weights are
// learned anew five times, each time without a fifth of the documents, which are then judged; dossiers stay whole.

const folds = 5;
const annotated = judgeAll();
const news = judgeNews();
const claims = [...annotated, ...news];
const groupOf = ({ document }: Judged): string =>
  document.replace(/-\d+$/, (number) => (/^(?:chl-kor|ken-nor)/.test(document) ? '' : number));
const groups = [...new Set(claims.map(groupOf))].sort();
const isIn = (claim: Judged, fold: number): boolean => groups.indexOf(groupOf(claim)) % folds === fold;
const judged = Array.from({ length: folds }, (_, fold) => {
  const weights = weigh(claims.filter((claim) => !isIn(claim, fold)));
  return claims.filter((claim) => isIn(claim, fold)).map((claim) => ({ ...claim, chance: chanceOf(weights, claim.names, 0.6) }));
}).flat();

const share = (list: readonly Judged[]): string => (list.filter(({ right }) => right).length / Math.max(1, list.length)).toFixed(3);
const ofNews = new Set(news.map(({ line }) => line));
const [ofGold, ofWire] = [judged.filter(({ line }) => !ofNews.has(line)), judged.filter(({ line }) => ofNews.has(line))];
table('annotated documents', ofGold);
table('newswire', ofWire);
for (const floor of [0, 0.8, 0.85, 0.9, 0.95]) {
  const sure = ofGold.filter(({ chance }) => chance >= floor);
  const all = /^all .*$/m.exec(askScorer(sure.map(({ line }) => line)))?.[0].split(/\s+/) ?? [];
  const wire = ofWire.filter(({ chance }) => chance >= floor);
  console.log(
    `at ${floor} or more: ${sure.length} of ${ofGold.length} claims, scored P ${all[4]} R ${all[5]}; newswire ${wire.length} of ${ofWire.length}, right ${share(wire)}`,
  );
}

function table(name: string, of: typeof judged): void {
  for (let low = 0; low < 10; low++) {
    const band = of.filter(({ chance }) => chance >= low / 10 && chance < (low + 1) / 10 + (low === 9 ? 1 : 0));
    const mean = band.reduce((sum, { chance }) => sum + chance, 0) / Math.max(1, band.length);
    console.log(
      `${name}, ${(low / 10).toFixed(1)} to ${((low + 1) / 10).toFixed(1)}: ${String(band.length).padStart(4)} claims, confidence ${mean.toFixed(3)}, right ${share(band)}`,
    );
  }
}
if (process.argv[2])
  for (const c of judged.filter((c) => !c.right).sort((a, b) => b.chance - a.chance))
    console.log(c.chance.toFixed(2), c.document, c.names.slice(2).join(' | '));
