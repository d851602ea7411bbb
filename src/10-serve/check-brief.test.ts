import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { toJson } from '#brief/index.ts';
import type { Brief, BriefSentence } from '#model/brief.ts';
import { openLedger } from '#store/ledger.ts';
import { faultsInBrief } from './check-brief.ts';
import { takeInSamples } from './invented-samples.ts';
import { judge, undo } from './judge.ts';
import { askBrief } from './questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-check-'));
const ledger = openLedger(join(folder, 'samples.db'), { for: 'write' });
await takeInSamples(ledger);
after(() => {
  ledger.close();
  rmSync(folder, { recursive: true });
});

const asked = { countries: ['MYS', 'PRT'], asOf: '2026-06-12' };
const { brief } = askBrief(ledger, asked);
const faultsIn = (one: Brief): readonly string[] | undefined => faultsInBrief(ledger, toJson(one));

for (const countries of [['MYS', 'PRT'], ['FIN', 'OMN'], ['PRT']])
  for (const full of [false, true])
    test(`check: nothing in the brief on ${countries.join(' and ')}${full ? ', full' : ''}`, () =>
      deepEqual(faultsIn(askBrief(ledger, { ...asked, countries }, { full, since: '2026-05-01' }).brief), []));

/** The brief with the first sentence in which the words stand said otherwise. */
function altered(from: RegExp, to: string, of: Partial<BriefSentence> = {}): Brief {
  let isDone = false;
  const sections = brief.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) => {
      if (isDone || !('supportedBy' in line) || line.row !== undefined || !from.test(line.text)) return line;
      isDone = true;
      return { ...line, text: line.text.replace(from, to), ...of };
    }),
  }));
  ok(isDone, `no sentence says ${from}`);
  return { ...brief, sections };
}

for (const [what, from, to, fault] of [
  ['a number', /121/, '131', /The number 131 is in none of its claims/],
  ['a name', /Rahim Zulkarnain/, 'Rahman Zulkarnain', /The name "Rahman" is in none of its claims/],
  ['a date', /18 August 1977/, '19 August 1977', /The number 19 is in none/],
  ['a plan told as a deed', /is planned for 8–10 July 2026/, 'took place on 8–10 July 2026', /tells a plan as done/],
  ['a deed told as called off', /took place on 26 April/, 'was cancelled on 26 April', /tells as called off/],
] as const)
  test(`check: ${what} that was changed afterwards is found`, () => {
    const faults = faultsIn(altered(from, to)) ?? [];
    ok(faults.length > 0, 'nothing found');
    match(faults.join('\n'), fault);
  });

test('check: a changed number is not hidden by calling it reckoned', () =>
  match(
    faultsIn(altered(/121/, '131', { isReckoned: true }))?.join('\n') ?? '',
    /counts or reckons, and this ledger comes to something else/,
  ));

test('check: a passage that its document does not have is found', () => {
  const [first, ...others] = brief.notes;
  ok(first);
  const faults = faultsIn({ ...brief, notes: [{ ...first, quoted: `Never ${first.quoted}` }, ...others] }) ?? [];
  equal(faults.length, 1);
  match(faults[0] ?? '', /^note 1: “Never .*” is not what document/);
});

test('check: what rests on a withdrawn claim is found, until that is taken back', () => {
  const [claim = ''] = brief.sections.flatMap(({ lines }) => lines.flatMap((line) => ('supportedBy' in line ? line.supportedBy : [])));
  const decision = {
    verdict: 'reject',
    about: [claim],
    by: 'Wenna',
    because: 'the wrong minister',
    at: '2026-06-12T09:00:00.000Z',
  } as const;
  judge(ledger, decision);
  match(faultsIn(brief)?.join('\n') ?? '', new RegExp(`rests on claim ${claim}, which was withdrawn by Wenna: the wrong minister`));
  undo(ledger, { ...decision, at: '2026-06-12T10:00:00.000Z' });
  deepEqual(faultsIn(brief), []);
});

test('check: what rests on nothing, or on claims of elsewhere, is found; what is no brief is said to be none', () => {
  const line = { text: 'All is well.', supportedBy: [], facts: [], notes: [] };
  const printed = JSON.parse(toJson(brief));
  const others = [{ ...line }, { ...line, supportedBy: ['c-0000000000000000'] }];
  const faults = faultsInBrief(ledger, JSON.stringify({ ...printed, sections: [{ name: 'leadership', lines: others }], notes: [] }));
  deepEqual(faults, [
    'leadership: “All is well.” names no claim.',
    'leadership: “All is well.” rests on claim c-0000000000000000, which is not in the ledger.',
  ]);
  equal(faultsInBrief(ledger, '{"sections": 3}'), undefined);
  equal(faultsInBrief(ledger, 'not JSON'), undefined);
});
