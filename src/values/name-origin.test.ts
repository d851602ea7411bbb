import { ok } from 'node:assert/strict';
import { test } from 'node:test';
import { originAmong } from './name-origin.ts';

// Nobody of these names is meant: they are built as names are built there.
const rows: readonly (readonly [name: string, at: string, others: string])[] = [
  ['Chung Min-seok', 'KOR', 'BGD JPN'],
  ['Nurlan Bekmuratov', 'KAZ', 'IRL HUN'],
  ['Kersti Pihlamägi', 'EST', 'KAZ LVA'],
  ['Niamh Brennan', 'IRL', 'ETH'],
  ['Gebremedhin Tesfaye', 'ETH', 'IRL KEN'],
  ['Zurab Beridze', 'GEO', 'ARM TUR'],
  ['Kimiko Yamamura', 'JPN', 'TON KOR'],
  ['Sitha Gunasekara', 'LKA', 'IND'],
  ['Abdulaziz Al-Dosari', 'KWT', 'MYS'],
  ['Małgorzata Wiśniewska', 'POL', 'UKR'],
];
for (const [name, at, others] of rows)
  test(`originAmong: ${name} is at home in ${at}, not in ${others}`, () => {
    const fits = originAmong(name, [at, ...others.split(' ')]);
    ok((fits.get(at) ?? 0) >= 0.5);
    for (const other of others.split(' ')) ok((fits.get(other) ?? 0) < 0);
  });

const open: readonly (readonly [name: string, countries: string])[] = [
  ['Imrahil Belfalas', 'GBR KEN'],
  ['Juan Gómez', 'CRI ECU'],
  ['John Smith', 'GBR NZL'],
  ['', 'GBR KEN'],
];
for (const [name, countries] of open)
  test(`originAmong: "${name}" says nothing between ${countries}`, () => {
    for (const [, fit] of originAmong(name, countries.split(' '))) ok(Math.abs(fit) < 0.3);
  });
