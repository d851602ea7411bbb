import { deepStrictEqual, doesNotMatch, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { draw } from './draw.ts';
import { inventedInput } from './invented.ts';
import { toMarkdown } from './markdown.ts';
import { dress, readTemplate } from './template.ts';

const brief = draw(inventedInput());
const dressed = (text: string): string => {
  const template = readTemplate(text);
  ok('sections' in template, JSON.stringify(template));
  return toMarkdown(dress(brief, template));
};

test('template: sections in the order asked for, cut to the lines asked for, the others left out', () => {
  const markdown = dressed('# our house\nsection: what is coming\nsection: Leadership, 1 line\n');
  deepStrictEqual(
    [...markdown.matchAll(/^## (.*)$/gm)].map(([, name]) => name),
    ['What is coming', 'Leadership', 'Notes'],
  );
  doesNotMatch(markdown, /No current head/);
});

test('template: title and marking stand at the head, escaped', () => {
  match(
    dressed('title: Country note\nmarking: For *official* use'),
    /^\*\*For \\\*official\\\* use\*\*\n\n# Iceland – New Zealand\n\nCountry note as of/,
  );
});

test('template: the confidence asked for is a number', () =>
  deepStrictEqual(readTemplate('confidence: 0.65'), { confidence: 0.65, sections: [] }));

test('template: months in another language, but never in somebody’s words', () => {
  const markdown = dressed('dates: fr');
  match(markdown, /diplomatic relations on 2 juin 1974/);
  match(markdown, /planned for octobre 2031/);
  match(markdown, /“Vatnsdal will visit Wellington in October, her office said\.”/);
  match(markdown, /Around 300|in force|Iceland/);
});

for (const [what, text, line, says] of [
  ['a section that is none', 'section: leadership\nsection: gossip', 2, /"gossip" is no section; there are key points/],
  ['a section twice', 'section: doubts\n\nsection: doubts', 3, /twice/],
  ['a key that is none', '# note\ncolour: red', 2, /A line says "section/],
  ['a language that is none', 'dates: xx-', 1, /is no language/],
  ['a confidence that is none', 'confidence: high', 1, /from 0 to 1/],
  ['an empty title', 'title:', 1, /one to 120 characters/],
] as const)
  test(`template: a mistake names its line: ${what}`, () => {
    const fault = readTemplate(text);
    ok('because' in fault);
    deepStrictEqual(fault.line, line);
    match(fault.because, says);
  });
