import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '#model/claim.ts';
import { addClaim } from '#store/claims.ts';
import { addDocument } from '#store/documents.ts';
import { inventClaim, inventDocument, learned, temporaryLedger } from '#store/invented.ts';
import type { Ledger } from '#store/ledger.ts';
import { fileAbout } from './adding.ts';
import { askFacts } from './questions.ts';

const asked = { countries: ['FIN', 'OMN'], asOf: '2031-06-01' };

/** A text with these claims in it. */
function tell(ledger: Ledger, id: string, said: readonly Partial<Claim>[]): void {
  const { page, document } = inventDocument(id, `Text of ${id}.`, { published: '2031-03-01', outlet: `Paper ${id}` });
  ledger.transaction(() => {
    addDocument(ledger, page, document, learned);
    for (const more of said) addClaim(ledger, inventClaim(document, more), learned);
  });
}

const holds = (person: string, of: string): Partial<Claim> => ({ type: 'office', roles: { person, office: 'finance minister', of } });
const visits = (visitor: string, host: string): Partial<Claim> => ({ roles: { visitor, host }, date: '2031-02-08' });
const visitsIn = (ledger: Ledger): readonly unknown[] =>
  askFacts(ledger, asked)
    .filter(({ type }) => type === 'visit')
    .map(({ roles }) => roles.visitor);

// A text in which "the finance minister" is a guest gives him the country that it is about; others, of which the pair knows nothing, say whose he is.
const people: readonly (readonly [name: string, texts: readonly (readonly Partial<Claim>[])[], visitors: readonly string[]])[] = [
  ['one text, about the pair, gives a country', [[holds('Ada Orn', 'FIN'), visits('Ada Orn', 'OMN')]], ['Ada Orn']],
  [
    'texts about others alone give another country',
    [[holds('Ada Orn', 'FIN')], [visits('Ada Orn', 'OMN')], [holds('Ada Orn', 'CHN')], [holds('Ada Orn', 'CHN')]],
    [],
  ],
  [
    'one text about others gives another country, more give this one',
    [[holds('Ada Orn', 'FIN')], [holds('Ada Orn', 'FIN')], [visits('Ada Orn', 'OMN')], [holds('Ada Orn', 'CHN')]],
    ['Ada Orn'],
  ],
  [
    'somebody else is of another country',
    [[holds('Ada Orn', 'FIN')], [visits('Ada Orn', 'OMN')], [holds('Bero Tal', 'CHN')], [holds('Bero Tal', 'CHN')]],
    ['Ada Orn'],
  ],
];
for (const [name, texts, visitors] of people)
  test(`a person is of the country that all texts give: ${name}`, (context) => {
    const ledger = temporaryLedger(context);
    for (const [index, said] of texts.entries()) {
      tell(ledger, `d${index}`, said);
      // Asked in between as well, what is kept must not hold.
      askFacts(ledger, asked);
    }
    deepEqual(visitsIn(ledger), visitors);
  });

test('of a person whom the whole world names, no more is read than tells whose he is', (context) => {
  const ledger = temporaryLedger(context);
  tell(ledger, 'a', [holds('Ada Orn', 'FIN')]);
  for (let index = 0; index < 60; index++) tell(ledger, `d${index}`, [holds('Ada Orn', 'CHN')]);
  deepEqual(fileAbout(ledger, asked).claims().length, 13);
});

test('what a voice without a country says in a text about both is on file about them; elsewhere it is not', (context) => {
  const ledger = temporaryLedger(context);
  const speaks = (speaker: string): Partial<Claim> => ({ type: 'statement', roles: { speaker }, value: { quote: 'it is regrettable' } });
  tell(ledger, 'a', [visits('FIN', 'OMN'), speaks('a spokesman')]);
  tell(ledger, 'b', [visits('FIN', 'CHN'), speaks('officials')]);
  const voices = fileAbout(ledger, asked)
    .claims()
    .map(({ roles }) => roles.speaker);
  deepEqual(voices.filter((speaker) => speaker !== undefined).sort(), ['a spokesman']);
});
