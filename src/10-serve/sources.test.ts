import { deepEqual, equal, throws } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Document } from '#model/document.ts';
import { documentId, pageId } from '#model/id.ts';
import { inventClaim } from '#store/invented.ts';
import { openLedger } from '#store/ledger.ts';
import { askKept } from './keeping.ts';
import { tracingOnFile } from './placing.ts';
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

test('what a desk says of a source decides who has a stake, and answers kept before are worked out anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-sources-'));
  const ledger = openLedger(join(folder, 'chancery.db'), { for: 'write' });
  const document: Document = {
    id: documentId('d'),
    page: pageId('p'),
    from: 'd',
    outlet: 'Fornost Herald',
    url: 'https://fornost.example/1',
    text: 'They met.',
    segments: [],
    dropped: [],
  };
  const claim = inventClaim(document, { roles: { parties: ['JPN', 'PAK'] } });
  const asked = (): readonly (string | boolean | undefined)[] => {
    const { country, interested } = tracingOnFile(ledger, [document]).originOf(claim, document);
    let worked = false;
    askKept(ledger, { ask: 'anything' }, () => {
      worked = true;
      return { answer: 1, restsOn: { all: true } };
    });
    return [country, interested, worked];
  };
  deepEqual(asked(), [undefined, false, true]);
  deepEqual(asked(), [undefined, false, false]);
  writeFileSync(join(folder, 'chancery.sources.tsv'), 'fornost.example\tFornost Herald\tpaper\tPAK\town\n');
  deepEqual(asked(), ['PAK', true, true]);
  ledger.close();
  rmSync(folder, { recursive: true });
});
