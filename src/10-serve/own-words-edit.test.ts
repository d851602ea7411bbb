import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { readOwnWords } from './own-words.ts';
import { edited, type Writing } from './own-words-edit.ts';

const fact = 'f-0123456789abcdef';
const writing: Writing = { pair: 'FIN-OMN', under: 'Asks', text: 'Name a day.', restsOn: [fact], checked: '2031-06-01' };
const file = `# FIN-OMN
## Position
We welcome the visit,
whoever comes. [${fact}]

## Asks
- Open the port. [${fact}; 2031-05-01]

# PER-TCD
## Asks
- Name a day. [${fact}]
`;

const rows: readonly (readonly [name: string, before: string, writing: Writing, after: string | undefined])[] = [
  ['into an empty file', '', writing, `# FIN-OMN\n## Asks\n- Name a day. [${fact}; 2031-06-01]\n`],
  ['below the last of its heading', file, writing, file.replace('2031-05-01]\n', `2031-05-01]\n- Name a day. [${fact}; 2031-06-01]\n`)],
  [
    'under a heading of its own',
    file,
    { ...writing, under: 'Notes' },
    file.replace('2031-05-01]\n', `2031-05-01]\n## Notes\n- Name a day. [${fact}; 2031-06-01]\n`),
  ],
  [
    'below a heading with names',
    '# Oman – Finland\n## Asks\n',
    writing,
    `# Oman – Finland\n## Asks\n- Name a day. [${fact}; 2031-06-01]\n`,
  ],
  ['for another pair', file, { ...writing, pair: 'GBR-JPN' }, `${file}\n# GBR-JPN\n## Asks\n- Name a day. [${fact}; 2031-06-01]\n`],
  [
    'instead of a paragraph of two lines',
    file,
    { ...writing, text: 'We wait.', instead: 'We welcome the visit, whoever comes.' },
    file.replace(`We welcome the visit,\nwhoever comes. [${fact}]`, `- We wait. [${fact}; 2031-06-01]`),
  ],
  ['taken out', file, { ...writing, text: '', instead: 'Open the port.' }, file.replace(`- Open the port. [${fact}; 2031-05-01]\n`, '')],
  ['instead of what is not there', file, { ...writing, instead: 'Close the port.' }, undefined],
  [
    'line breaks and blanks become one line',
    '',
    { ...writing, text: ' Name\n\na day.\n# x ' },
    `# FIN-OMN\n## Asks\n- Name a day. # x [${fact}; 2031-06-01]\n`,
  ],
];
for (const [name, before, given, after] of rows) {
  test(`own words: ${name}`, () => {
    const got = edited(before, given);
    equal(got, after);
    if (got !== undefined) readOwnWords(got, 'notes.md');
  });
}
