import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { identify } from '#identify/identify.ts';
import { gazetteer } from '#identify/tables.ts';
import { pageId } from '#model/id.ts';
import type { Page } from '#model/page.ts';
import { clean, readText } from '#pipeline';
import { countryFrom, stateIn } from '#values/country.ts';

// Which countries a story is about: newswire stories of 1987 that carry two or more place tags, against those that identification takes the text
// to be about. The United States are left out on both sides: the tag is given to nearly everything. A reader of the tags alone cannot reach 1: they
// often name countries that the text does not.

const file = new URL('../../shared/data/reuters-1987.ndjson.gz', import.meta.url);
/** Tags that are no names. */
const tagCodes: Readonly<Record<string, string>> = { ussr: 'SUN', 'yemen-demo-republic': 'YMD', 'yemen-arab-republic': 'YEM' };

interface Story {
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly places: readonly string[];
}

const isStory = (value: unknown): value is Story =>
  typeof value === 'object' && value !== null && 'text' in value && 'places' in value && Array.isArray(value.places);

function* stories(): Generator<Story> {
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const story: unknown = line === '' ? undefined : JSON.parse(line);
    if (isStory(story) && story.places.length >= 2) yield story;
  }
}

const taggedIn = (story: Story): ReadonlySet<string> =>
  new Set(story.places.map((place) => tagCodes[place] ?? countryFrom(place) ?? place).filter((code) => code !== 'USA'));

function foundIn(story: Story): ReadonlySet<string> {
  const page: Page = {
    id: pageId(story.text),
    hash: '',
    form: 'text',
    content: story.text,
    from: 'bench',
    given: { title: story.title, published: story.published },
  };
  const document = clean(page);
  if ('because' in document) return new Set();
  const { about } = identify(document, readText(document), gazetteer);
  const codes = about.map((code) => stateIn(code, Number(story.published.slice(0, 4))));
  return new Set(codes.filter((code) => code !== 'USA' && code !== 'EUE'));
}

function measure(): void {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let count = 0;
  const most = new Map<string, number>();
  const note = (what: string): void => void most.set(what, (most.get(what) ?? 0) + 1);
  for (const story of stories()) {
    count++;
    const tagged = taggedIn(story);
    const found = foundIn(story);
    for (const code of found) {
      if (tagged.has(code)) right++;
      else {
        wrong++;
        note(`found, not tagged: ${code}`);
      }
    }
    for (const code of tagged) {
      if (found.has(code)) continue;
      missed++;
      note(`tagged, not found: ${code}`);
    }
  }
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(`${count} stories: ${right} right, ${wrong} wrong, ${missed} missed`);
  console.log(`P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`);
  for (const [what, times] of [...most].sort(([, a], [, b]) => b - a).slice(0, 20)) console.log(`${String(times).padStart(5)}  ${what}`);
}

if (existsSync(file)) measure();
else console.log('skipped: ../shared/data/reuters-1987.ndjson.gz is not there');
