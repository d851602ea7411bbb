import { equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { readOverrides } from './sources.ts';

/** Lines of a desk's file, and what they say of the source, or what is wrong with them. */
const lines: readonly (readonly [line: string, outcome: string | RegExp])[] = [
  ['reuters.com\t\t\t\t\tB', 'Reuters agency GBR - B'],
  ['fornost.example\tFornost Herald\tpaper\tGBR\t\tc', 'Fornost Herald paper GBR - C'],
  ['fornost.example\tFornost Herald', 'Fornost Herald other - - -'],
  ['news.cn\t\t\t\tnone', 'Xinhua agency CHN - -'],
  ['lobby.example\tThe Lobby\tthink tank\tGBR\tJPN, own', 'The Lobby think tank GBR JPN,GBR -'],
  ['https://reuters.com/\t\t\t\t\tB', /line 1: "https:\/\/reuters\.com\/" is no host/],
  ['reuters.com\t\tnewspaper', /"newspaper" is no class of a source; there are official, agency/],
  ['reuters.com\t\t\tGB', /"GB" is no country's code/],
  ['reuters.com\t\t\t\t\tG', /"G" is no grade; there are A to F/],
];
for (const [line, outcome] of lines) {
  test(`a desk says of a source: ${line}`, () => {
    const read = (): string =>
      readOverrides(line, 'chancery.sources.tsv')
        .map(({ name, class: kind, country, interest, grade }) =>
          [name, kind, country ?? '-', interest.join() || '-', grade ?? '-'].join(' '),
        )
        .join();
    if (outcome instanceof RegExp) throws(read, { message: outcome });
    else equal(read(), outcome);
  });
}

test('notes, blank lines and a line of columns are passed over', () => {
  equal(readOverrides('# ours\n\nhost\tname\nreuters.com\t\t\t\t\tA\r\n', 'f').length, 1);
});
