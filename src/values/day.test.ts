import { deepEqual, equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  agree,
  coarsen,
  compareDays,
  daysBetween,
  earliest,
  fits,
  InvalidDay,
  inWords,
  latest,
  monthsBetween,
  parseDay,
  printDay,
  share,
  weekday,
} from './day.ts';

const readable = [
  ['2026-03-19', '2026-03-19', '2026-03-19', '19 March 2026'],
  ['2026-03', '2026-03-01', '2026-03-31', 'March 2026'],
  ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
  ['2026', '2026-01-01', '2026-12-31', '2026'],
  ['201X', '2010-01-01', '2019-12-31', 'the 2010s'],
  ['19XX', '1900-01-01', '1999-12-31', 'the 20th century'],
  ['2025?', '2025-01-01', '2025-12-31', '2025 (inferred)'],
  ['2025~', '2025-01-01', '2025-12-31', 'about 2025'],
  ['2025-10%', '2025-10-01', '2025-10-31', 'about October 2025 (inferred)'],
  ['2024-21', '2024-03-01', '2024-05-31', 'spring 2024'],
  ['2023-24', '2023-12-01', '2024-02-29', 'winter 2023'],
  ['2014/..', '2014-01-01', '9999-12-31', 'since 2014'],
  ['../2012-12', '0000-01-01', '2012-12-31', 'until December 2012'],
  ['2018/', '2018-01-01', '9999-12-31', 'since 2018'],
  ['/2018', '0000-01-01', '2018-12-31', 'until 2018'],
  ['2019-10-20/2019-10-24', '2019-10-20', '2019-10-24', '20–24 October 2019'],
  ['2019-10-30/2019-11-02', '2019-10-30', '2019-11-02', '30 October – 2 November 2019'],
  ['2019-12-30/2020-01-02', '2019-12-30', '2020-01-02', '30 December 2019 – 2 January 2020'],
  ['2020-01/2020-06', '2020-01-01', '2020-06-30', 'January–June 2020'],
  ['2024-08/2025-08', '2024-08-01', '2025-08-31', 'August 2024 – August 2025'],
  ['2020/2024', '2020-01-01', '2024-12-31', '2020–2024'],
  ['2020?/2024', '2020-01-01', '2024-12-31', '2020 (inferred) – 2024'],
] as const;

for (const [text, first, last, words] of readable) {
  test(`day: ${text}`, () => {
    const day = parseDay(text);
    equal(day && printDay(day), text);
    equal(earliest(text), first);
    equal(latest(text), last);
    equal(inWords(text), words);
  });
}

const unreadable = [
  '',
  '..',
  '/',
  '../..',
  '2026-02-30',
  '2025-02-29',
  '2026-13',
  '2026-00',
  '2026-3-1',
  '26-03-01',
  '2026-03-19-20',
  '2026-21-04',
  '201X-03',
  '2024/2023',
  '2024-XX-04',
  'March 2026',
  '2026-03-19 ',
  '2014/../2015',
];

for (const text of unreadable) {
  test(`no day: "${text}"`, () => {
    equal(parseDay(text), undefined);
    throws(() => earliest(text), InvalidDay);
  });
}

test('times of day and masked parts are dropped', () => {
  const cases = ['2026-03-19T08:20:28Z', '2026-03-19T08:20:28.123+09:00', '2004-XX', '1985-04-XX', '1985-XX-XX'];
  deepEqual(
    cases.map((text) => {
      const day = parseDay(text);
      return day && printDay(day);
    }),
    ['2026-03-19', '2026-03-19', '2004', '1985-04', '1985'],
  );
});

test('fits, agree and share', () => {
  equal(fits('2026-03-19', '2026-03'), true);
  equal(fits('2026-03', '2026-03-19'), false);
  equal(fits('2026-03-19', '2014/..'), true);
  equal(fits('2026-03-19', '2026-04'), false);
  equal(agree('2026-03', '2026-03-19'), true);
  equal(agree('2026-03/2026-05', '2026-05/2026-06'), false);
  equal(share('2026-03/2026-05', '2026-05/2026-06'), true);
  equal(share('2026-03', '2026-04'), false);
});

test('order: first day, then last day', () => {
  const days = ['2026', '../2012', '2026-03-19', '2026-01', '2014/..', '2026-01-01'];
  deepEqual(days.toSorted(compareDays), ['../2012', '2014/..', '2026-01-01', '2026-01', '2026', '2026-03-19']);
});

test('moving and cutting', () => {
  equal(addDays('2026-03-01', -1), '2026-02-28');
  equal(addDays('9999-12-31', 1), '9999-12-31');
  equal(addMonths('2026-01-31', 1), '2026-02-28');
  equal(addMonths('2026-01', -1), '2025-12');
  equal(addMonths('2026', 24), '2028');
  equal(weekday('2026-03-19'), 4);
  equal(weekday('1969-12-31'), 3);
  equal(daysBetween('2026-03-19', '2026-03-01'), -18);
  equal(monthsBetween('2026-01-31', '2026-03-30'), 1);
  equal(monthsBetween('2026-03-30', '2026-01-31'), -1);
  equal(monthsBetween('2025', '2026'), 12);
  equal(coarsen('2026-03-19?', 'month'), '2026-03?');
  equal(coarsen('2026-03-19', 'year'), '2026');
  equal(coarsen('2026-03', 'decade'), '202X');
  equal(coarsen('202X', 'year'), '202X');
  equal(coarsen('2026-24', 'month'), '2026-24');
});

const anyDay = fc.integer({ min: -719528, max: 2932896 }).map((number) => addDays('1970-01-01', number));

test('every day prints as it was read, moves back, and fits its month and year', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (iso, count) => {
      const day = parseDay(iso);
      equal(day && printDay(day), iso);
      equal(fits(iso, coarsen(iso, 'month')) && fits(iso, coarsen(iso, 'year')), true);
      const moved = addDays(iso, count);
      if (moved > '0002' && moved < '9998') equal(addDays(moved, -count), iso);
    }),
  );
});

test('any text is a day or is none, and a day reads again as itself', () => {
  const pieces = fc.array(fc.constantFrom('20', '26', 'X', '-', '03', '/', '..', '?', '~', '%', 'T', '1'), { maxLength: 12 });
  fc.assert(
    fc.property(
      pieces.map((parts) => parts.join('')),
      (text) => {
        const day = parseDay(text);
        if (day === undefined) return;
        deepEqual(parseDay(printDay(day)), day);
        equal(fits(text, text), true);
        equal(earliest(text) <= latest(text), true);
      },
    ),
  );
});
