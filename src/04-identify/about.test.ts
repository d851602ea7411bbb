import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '#model/document.ts';
import { documentId, pageId } from '#model/id.ts';
import { clean, extractClaims, readText } from '#pipeline';
import { identify } from './identify.ts';
import { namesCountry } from './setting.ts';
import { gazetteer } from './tables.ts';

const stories: readonly (readonly [what: string, title: string, text: string, about: readonly string[]])[] = [
  [
    'two countries of headline and lead; a third is only where another meeting was',
    'Kenya and Norway agree on seaweed farming',
    'NAIROBI, 3 May - Kenya and Norway agreed on Tuesday to farm seaweed together off Mombasa.\n\n' +
      'Norwegian firms will bring boats and Kenya the harbour. "This is a start," the Kenyan fisheries minister said.\n\n' +
      'Norway pays for the first two years. The ministers had met in Lisbon.',
    ['KEN', 'NOR'],
  ],
  [
    'an agency and the town of an exchange bring no country in',
    'Chile raises its copper forecast',
    'SANTIAGO, 3 May - Chile expects a higher price of copper this year, its copper commission said.\n\n' +
      'Chilean output will rise by two per cent, the commission told Reuters. Copper closed lower in London.',
    ['CHL'],
  ],
  [
    'a list in passing',
    'Portugal and Malaysia to share rescue boats',
    'LISBON, 3 May - Portugal and Malaysia will share rescue boats, the Portuguese navy said on Tuesday.\n\n' +
      'Malaysia sends two and Portugal three. Malaysian crews will train in Portugal from June.\n\n' +
      'Portugal has like agreements with its neighbours.\n\nOthers that asked for them are Chile, Ghana, Kenya and Oman.',
    ['MYS', 'PRT'],
  ],
  ['nothing about countries', 'How to prune roses', 'Cut above a bud. Water them well in summer, and leave them alone in winter.', []],
];

for (const [what, title, text, about] of stories) {
  test(`what a story is about: ${what}`, () => {
    const document = clean({ id: pageId(text), hash: '', form: 'text', content: text, from: 'a test', given: { title } });
    assert.ok(!('because' in document));
    assert.deepEqual([...identify(document, readText(document), gazetteer).about].sort(), about);
  });
}

// Each text speaks of Pakistan and Japan first, so that a description has somebody to mean, or nobody.
const descriptions: readonly (readonly [text: string, phrase: string, codes: readonly string[]])[] = [
  ['Tokyo said the South Asian country was a partner.', 'country', ['PAK']],
  ['Islamabad and Tokyo met. The East Asian nation offered a loan.', 'nation', ['JPN']],
  ['Tokyo thanked the Nordic country for its help.', 'country', []],
  ['Tokyo said both nations would gain.', 'both nations', ['JPN', 'PAK']],
];
for (const [text, phrase, codes] of descriptions) {
  test(`a description: ${text}`, () => {
    const whole = `Pakistan and Japan held talks.\n\n${text}`;
    const document = clean({ id: pageId(whole), hash: '', form: 'text', content: whole, from: 'a test', given: {} });
    assert.ok(!('because' in document));
    const reading = readText(document);
    const found = identify(document, reading, gazetteer)
      .mentions.flat()
      .filter(({ sentence, from, to }) => {
        const tokens = reading.sentences[sentence]?.tokens ?? [];
        return document.text.slice(tokens[from]?.start, tokens[to - 1]?.end) === phrase;
      });
    assert.deepEqual(
      found.flatMap(({ actors }) => actors.map(({ name }) => name)),
      codes,
    );
  });
}

const pasted = (text: string): Document => ({
  id: documentId('a test'),
  page: pageId(text),
  from: 'a test',
  text,
  segments: [{ start: 0, end: text.length, role: 'body', reason: 'a test' }],
  dropped: [],
});

// A text that names no country is not read. Whatever names one, or whose it is, lets it pass.
const naming: readonly (readonly [text: string, given: { readonly title?: string; readonly outlet?: string }, isNamed: boolean])[] = [
  ['Kenya sent two boats.', {}, true],
  ['The Norwegian minister arrived.', {}, true],
  ['TALKS IN OSLO END', {}, true],
  ['The Kremlin was silent.', {}, true],
  ['The minister spoke to the Yomiuri Shimbun.', {}, true],
  ['The prime minister resigned on Monday.', { title: 'Kenya without a premier' }, true],
  ['The prime minister resigned on Monday.', { outlet: 'The Japan Times' }, true],
  ['The prime minister resigned on Monday.', { title: 'Premier resigns', outlet: 'The Weekly Rose' }, false],
  ['Our goalkeeper held three shots, and the crowd sang his name.', {}, false],
  ['Shares of the brewer rose four per cent on Friday; its chairman said that sales were strong.', {}, false],
  ['', {}, false],
];
for (const [text, given, isNamed] of naming) {
  test(`a text that ${isNamed ? 'names a country' : 'names none'}: ${text}`, () => {
    const document = { ...pasted(text), ...given };
    assert.equal(namesCountry(document, gazetteer), isNamed);
    if (!isNamed) assert.deepEqual(extractClaims(document).claims, []);
  });
}
