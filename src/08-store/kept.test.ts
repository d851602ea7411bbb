import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { judgementId } from '#model/id.ts';
import { addClaim } from './claims.ts';
import { addDocument } from './documents.ts';
import { inventClaim, inventDocument, learned, temporaryLedger } from './invented.ts';
import { addJudgement } from './judgements.ts';
import {
  countriesOfFact,
  doubtAnswers,
  forgetAnswers,
  forgetAnswersFrom,
  type Grounds,
  keepAnswer,
  keptAnswer,
  keptItems,
  momentOf,
} from './kept.ts';
import { placesFor } from './kept-items.ts';
import type { Ledger } from './ledger.ts';
import { addPass } from './readings.ts';

const question = { ask: 'facts', countries: ['FIN', 'OMN'] };
const made = '2031-06-01T12:00:00.000Z';

function tell(ledger: Ledger, id: string, roles: Record<string, string>): void {
  const { page, document } = inventDocument(id, `Text of ${id}.`);
  ledger.transaction(() => {
    addDocument(ledger, page, document, learned);
    addClaim(ledger, inventClaim(document, { roles }), learned);
  });
}

function leaveUnread(ledger: Ledger, id: string, countries: readonly string[]): void {
  const { page, document } = inventDocument(id, `Text of ${id}.`);
  ledger.transaction(() => {
    addDocument(ledger, page, document, learned);
    addPass(ledger, { document: document.id, claims: [], remainder: [{ start: 0, end: 4, countries }] }, '1', learned);
  });
}

function judge(ledger: Ledger): void {
  const judgement = { verdict: 'reject', about: ['a'], by: 'Ada', because: 'a joke', at: learned } as const;
  ledger.transaction(() => addJudgement(ledger, { id: judgementId('reject', ['a'], 'Ada', learned), ...judgement }));
}

const alone = { visitor: 'Ada Orn', host: 'OMN' };
const cases: readonly (readonly [what: string, restsOn: Grounds, happens: (ledger: Ledger) => void, holds: boolean])[] = [
  ['a claim that names the actor', { actors: ['OMN'] }, (ledger) => tell(ledger, 'b', alone), false],
  ['a claim that names others', { actors: ['FIN'] }, (ledger) => tell(ledger, 'b', alone), true],
  ['a claim that names one of many', { actors: ['FIN', 'Ada Orn'] }, (ledger) => tell(ledger, 'b', alone), false],
  ['a claim of the group', { groups: ['FIN-OMN', 'OMN'] }, (ledger) => tell(ledger, 'b', alone), false],
  ['a claim of another group', { groups: ['FIN-OMN'] }, (ledger) => tell(ledger, 'b', alone), true],
  ['any claim, where all count', { all: true }, (ledger) => tell(ledger, 'b', alone), false],
  ['a sentence left unread', { unread: ['OMN'] }, (ledger) => leaveUnread(ledger, 'b', ['FIN', 'OMN']), false],
  ['a sentence about others left unread', { unread: ['OMN'] }, (ledger) => leaveUnread(ledger, 'b', ['CHN', 'FIN']), true],
  ['a sentence left unread, where none counts', { actors: ['OMN'] }, (ledger) => leaveUnread(ledger, 'b', ['FIN', 'OMN']), true],
  ['a judgement', { actors: ['FIN'] }, judge, false],
];
for (const [what, restsOn, happens, holds] of cases)
  test(`an answer ${holds ? 'outlives' : 'ends with'} ${what}`, (context) => {
    const ledger = temporaryLedger(context);
    tell(ledger, 'a', { visitor: 'FIN', host: 'OMN' });
    const moment = momentOf(ledger);
    ledger.transaction(() => keepAnswer(ledger, { question, answer: ['kept'], restsOn, moment, program: '1', made }));
    deepEqual(keptAnswer(ledger, question, '1'), ['kept']);
    happens(ledger);
    deepEqual(keptAnswer(ledger, question, '1'), holds ? ['kept'] : undefined);
  });

test('what came while an answer was worked out ends it', (context) => {
  const ledger = temporaryLedger(context);
  tell(ledger, 'a', alone);
  const moment = momentOf(ledger);
  tell(ledger, 'b', alone);
  ledger.transaction(() => keepAnswer(ledger, { question, answer: ['kept'], restsOn: { actors: ['OMN'] }, moment, program: '1', made }));
  equal(keptAnswer(ledger, question, '1'), undefined);
});

/** What is given to whoever takes answers made since then, and what is said of them. */
function olderOf(ledger: Ledger, since = made, program = '1') {
  const heard: string[] = [];
  const answer = keptAnswer(ledger, question, program, { since, hear: (madeAt) => heard.push(madeAt) });
  return { answer, heard };
}

test('what news has overtaken is given to who takes it, and told as such: not of another program, nor too old a one', (context) => {
  const ledger = temporaryLedger(context);
  tell(ledger, 'a', alone);
  const kept = { question, answer: ['kept'], restsOn: { actors: ['OMN'] }, moment: momentOf(ledger), program: '1', made };
  ledger.transaction(() => keepAnswer(ledger, kept));
  deepEqual(olderOf(ledger), { answer: ['kept'], heard: [] });
  tell(ledger, 'b', alone);
  equal(keptAnswer(ledger, question, '1'), undefined);
  deepEqual(olderOf(ledger), { answer: ['kept'], heard: [made] });
  deepEqual(olderOf(ledger, made, '2'), { answer: undefined, heard: [] });
  deepEqual(olderOf(ledger, '2031-06-01T12:00:00.001Z'), { answer: undefined, heard: [] });
  ledger.transaction(() => keepAnswer(ledger, { ...kept, answer: ['newer'], moment: momentOf(ledger) }));
  deepEqual(olderOf(ledger), { answer: ['newer'], heard: [] });
});

test('a text that turns out to be a copy is news; what a person judges or adds is forgotten with all that it can alter, and other answers are overtaken', (context) => {
  const ledger = temporaryLedger(context);
  tell(ledger, 'a', alone);
  const { document } = inventDocument('a', 'Text of a.');
  const claim = inventClaim(document, { roles: alone });
  const keep = (restsOn: Grounds): void => {
    const items = { about: [{ id: 'f-1', type: 'visit', supportedBy: [claim.id] }] };
    ledger.transaction(() =>
      keepAnswer(ledger, { question, answer: ['kept'], items, restsOn, moment: momentOf(ledger), program: '1', made }),
    );
  };
  const left = (): string => (keptAnswer(ledger, question, '1') ? 'holds' : olderOf(ledger).answer ? 'overtaken' : 'forgotten');
  keep({ actors: ['OMN'] });
  ledger.transaction(() => doubtAnswers(ledger, [document.id]));
  equal(left(), 'overtaken');
  let number = 0;
  const judgeOn = (about: string): string => {
    const id = judgementId('reject', [about], 'Ada', `${number}`);
    number += 1;
    ledger.transaction(() => addJudgement(ledger, { id, verdict: 'reject', about: [about], by: 'Ada', because: 'a joke', at: learned }));
    return id;
  };
  for (const about of [claim.id, document.id, 'f-1']) {
    keep({ groups: ['OMN'] });
    const judged = judgeOn(about);
    equal(left(), 'forgotten', about);
    keep({ groups: ['OMN'] });
    judgeOn(judged);
    equal(left(), 'forgotten', `judged on ${about} again`);
    keep({ groups: ['CHN'] });
    judgeOn(claim.id);
    equal(left(), 'overtaken');
  }
  keep({ groups: ['CHN'] });
  judgeOn('f-of-nobody-knows-what');
  equal(left(), 'forgotten');
});

test('an answer that was begun before a person judged or added a claim is not kept', (context) => {
  const ledger = temporaryLedger(context);
  tell(ledger, 'a', alone);
  const begun = momentOf(ledger);
  const keep = (moment = begun): unknown => {
    ledger.transaction(() => keepAnswer(ledger, { question, answer: ['kept'], restsOn: { actors: ['CHN'] }, moment, program: '1', made }));
    return keptAnswer(ledger, question, '1');
  };
  leaveUnread(ledger, 'b', ['CHN', 'FIN']);
  deepEqual(keep(), ['kept']);
  const { document } = inventDocument('b', 'Text of b.');
  ledger.transaction(() => {
    forgetAnswers(ledger);
    addClaim(ledger, inventClaim(document, { roles: { visitor: 'CHN', host: 'OMN' }, author: 'Ada' }), learned);
  });
  equal(keep(), undefined);
  deepEqual(keep(momentOf(ledger)), ['kept']);
});

test('an answer is that of one question and one program, leads to its facts, and can be forgotten', (context) => {
  const ledger = temporaryLedger(context);
  const facts = [{ id: 'f-1', countries: ['FIN', 'OMN'] }];
  const kept = { question, answer: ['kept'], restsOn: {}, moment: momentOf(ledger), program: '1', made, facts };
  ledger.transaction(() => keepAnswer(ledger, kept));
  equal(keptAnswer(ledger, { ...question, asOf: '2031-06-01' }, '1'), undefined);
  equal(keptAnswer(ledger, question, '2'), undefined);
  deepEqual(countriesOfFact(ledger, 'f-1'), ['FIN', 'OMN']);
  ledger.transaction(() => forgetAnswers(ledger));
  equal(keptAnswer(ledger, question, '1'), undefined);
  equal(countriesOfFact(ledger, 'f-1'), undefined);
});

test('answers that rest on claims of a document are forgotten with it, others stay', (context) => {
  const ledger = temporaryLedger(context);
  tell(ledger, 'a', alone);
  const moment = momentOf(ledger);
  const grounds: readonly Grounds[] = [
    { actors: ['FIN', 'OMN'] },
    { groups: ['OMN'] },
    { all: true },
    { actors: ['FIN'] },
    { groups: ['FIN-OMN'] },
  ];
  ledger.transaction(() => {
    for (const restsOn of grounds) keepAnswer(ledger, { question: restsOn, answer: ['kept'], restsOn, moment, program: '1', made });
    forgetAnswersFrom(ledger, [inventDocument('a', 'Text of a.').document.id]);
  });
  const left = grounds.map((restsOn) => keptAnswer(ledger, restsOn, '1') !== undefined);
  deepEqual(left, [false, false, false, true, true]);
});

test('of very many answers the oldest are forgotten', (context) => {
  const ledger = temporaryLedger(context);
  const moment = momentOf(ledger);
  ledger.transaction(() => {
    for (let number = 0; number < 5100; number += 1)
      keepAnswer(ledger, { question: { number }, answer: [number], restsOn: {}, moment, program: '1', made });
  });
  equal(keptAnswer(ledger, { number: 0 }, '1'), undefined);
  deepEqual(keptAnswer(ledger, { number: 5099 }, '1'), [5099]);
});

const placings: readonly (readonly [before: readonly (number | undefined)[], after: readonly number[]])[] = [
  [[], []],
  [
    [undefined, undefined],
    [1024, 2048],
  ],
  [
    [1024, undefined, 2048],
    [1024, 1536, 2048],
  ],
  [
    [undefined, 1024, undefined, undefined],
    [512, 1024, 2048, 3072],
  ],
  [
    [2048, 1024, 3072],
    [2048, 2560, 3072],
  ],
  [
    [1, undefined, 1 + Number.EPSILON],
    [1024, 2048, 3072],
  ],
];
for (const [before, after] of placings) test(`places ${before.join()} become ${after.join()}`, () => deepEqual(placesFor(before), after));

test('a list kept again is in the new order, whatever came, went or changed', (context) => {
  const ledger = temporaryLedger(context);
  const lists = ['abcd', 'abXcd', 'dcba', '', 'bdfa', 'fzydxa'];
  for (const letters of lists) {
    const items = { about: [...letters].map((id) => ({ id, type: 'visit', says: `${id} of ${letters.length}` })) };
    ledger.transaction(() =>
      keepAnswer(ledger, { question, answer: null, items, restsOn: {}, moment: momentOf(ledger), program: '1', made }),
    );
    deepEqual(keptItems(ledger, question, '1', { part: 'about' })?.items, items.about);
  }
});

test('of a list kept, one item, a type or a stretch is read; it ends with its answer', (context) => {
  const ledger = temporaryLedger(context);
  tell(ledger, 'a', alone);
  const items = {
    about: ['a', 'b', 'c', 'd'].map((id) => ({ id, type: id < 'c' ? 'visit' : 'office' })),
    beside: [{ id: 'e', type: 'visit' }],
  };
  const keep = (): void => {
    const moment = momentOf(ledger);
    ledger.transaction(() =>
      keepAnswer(ledger, { question, answer: null, items, restsOn: { actors: ['OMN'] }, moment, program: '1', made }),
    );
  };
  keep();
  keep();
  const ask = (wanted: object) => {
    const found = keptItems(ledger, question, '1', { part: 'about', ...wanted });
    return found && { ids: found.items.map(({ id }) => id).join(''), total: found.total, isFound: found.isFound };
  };
  deepEqual(ask({}), { ids: 'abcd', total: 4, isFound: true });
  deepEqual(ask({ part: 'beside' }), { ids: 'e', total: 1, isFound: true });
  deepEqual(ask({ type: 'office' }), { ids: 'cd', total: 2, isFound: true });
  deepEqual(ask({ id: 'b' }), { ids: 'b', total: 1, isFound: true });
  deepEqual(ask({ id: 'e' }), { ids: '', total: 0, isFound: true });
  deepEqual(ask({ after: 'a', most: 2 }), { ids: 'bc', total: 4, isFound: true });
  deepEqual(ask({ after: 'z' }), { ids: '', total: 0, isFound: false });
  tell(ledger, 'b', alone);
  equal(ask({}), undefined);
  ledger.transaction(() => forgetAnswers(ledger));
  equal(ledger.first('select 1 from kept_item'), undefined);
});
