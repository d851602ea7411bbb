import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { pageId } from '#model/id.ts';
import { clean, extractClaims } from '#pipeline';
import { keyOf } from '../train/judged.ts';
import { makeRandom, shuffle } from '../train/random.ts';

// A hundred claims drawn from the newswire of 1987, each judged by its passage, and by the whole story where that left doubt. The verdicts are kept in
// precision-reuters.tsv: seed, story, the claim's key, right or wrong, the reason. Prints how many were right.
//   node bench/claims-reuters.ts                the verdicts that are kept
//   node bench/claims-reuters.ts --draw SEED    the claims that a seed draws, with their passages, for judging

const file = new URL('../../shared/data/reuters-1987.ndjson.gz', import.meta.url);
const kept = new URL('precision-reuters.tsv', import.meta.url);
const [option, seed] = process.argv.slice(2);
const stories = 1200;
const aside = readFileSync(new URL('set-aside.txt', import.meta.url), 'utf8').split(/\s+/);

interface Story {
  readonly doc: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
}
const isStory = (value: unknown): value is Story => typeof value === 'object' && value !== null && 'text' in value && 'title' in value;

function drawn(): void {
  const random = makeRandom(Number(seed));
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  const claims = shuffle(lines, random)
    .slice(0, stories)
    .map((line): unknown => JSON.parse(line))
    .filter(isStory)
    .filter(({ doc }) => !aside.includes(doc))
    .flatMap(claimsOf);
  for (const line of shuffle(claims, random).slice(0, 100)) console.log(line);
}

function claimsOf({ doc, title, text, published }: Story): string[] {
  const document = clean({ id: pageId(text), hash: '', form: 'text', content: text, from: doc, given: { title, published } });
  if ('because' in document) return [];
  return extractClaims(document).claims.map((claim) => {
    const { type, frame, roles, value, date, status, evidence } = claim;
    const said = { type, frame, ...roles, ...value, date, status };
    return [seed, doc, keyOf(claim), JSON.stringify(said), evidence[0].exact.replace(/\s+/g, ' ')].join('\t');
  });
}

if (option === '--draw') drawn();
else if (existsSync(kept)) {
  const verdicts = readFileSync(kept, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  for (const each of new Set(verdicts.map(([first]) => first))) {
    const own = verdicts.filter(([first]) => first === each);
    const right = own.filter(([, , , verdict]) => verdict === 'right').length;
    console.log(`seed ${each}: ${right} of ${own.length} claims right, ${(right / own.length).toFixed(3)}`);
  }
}
