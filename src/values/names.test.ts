import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countryFrom, isCountry } from './country.ts';
import { isGivenName, pronounOf } from './given-name.ts';
import { organisationForms, organisationFrom, theOrganisation } from './organisation.ts';
import { outletForms, outletFrom } from './outlet.ts';
import { readLines, readTable } from './table.ts';
import { rankOf, titleForms, titleIn } from './title.ts';

const organisations: readonly (readonly [text: string, name: string | undefined])[] = [
  ['UN', 'United Nations'],
  ['U.N.', 'United Nations'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['Asean', 'Association of Southeast Asian Nations'],
  ['UN Security Council', 'United Nations Security Council'],
  ['G-7', 'Group of Seven'],
  ['Mercosul', 'Southern Common Market'],
  ['Quad', 'Quadrilateral Security Dialogue'],
  ['un', undefined],
  ['quad', undefined],
  ['Bank of Gondor', undefined],
  ['', undefined],
];
for (const [text, name] of organisations) {
  test(`organisation "${text}"`, () => assert.equal(organisationFrom(text)?.name, name));
}

test('the longest organisation at a place', () => {
  const found = organisationForms().at('the UN Security Council met', 4);
  assert.equal(found?.form, 'UN Security Council');
  assert.equal(organisationForms().at('UNited we stand', 0), undefined);
  assert.equal(organisationForms().of('CAN')[0]?.ambiguous, true);
  assert.equal(organisationForms().of('ASEAN')[0]?.ambiguous, false);
});

test('organisations in running text', () => {
  assert.equal(theOrganisation('United Nations'), 'the United Nations');
  assert.equal(theOrganisation('UN'), 'the UN');
  assert.equal(theOrganisation('NATO'), 'NATO');
  assert.equal(theOrganisation('Association of Southeast Asian Nations'), 'Association of Southeast Asian Nations');
  assert.equal(theOrganisation('Ents of Fangorn'), 'Ents of Fangorn');
});

const outlets: readonly (readonly [text: string, name: string | undefined])[] = [
  ['ANI', 'Asian News International'],
  ['ani', 'Asian News International'],
  ['Japan Times', 'The Japan Times'],
  ['REUTERS', 'Reuters'],
  ['The Associated Press', 'Associated Press'],
  ['Channel NewsAsia', 'CNA'],
  ['Hürriyet', 'Hurriyet'],
  ['The Shire Courier', undefined],
  ['Japan', undefined],
  ['', undefined],
];
for (const [text, name] of outlets) {
  test(`outlet "${text}"`, () => assert.equal(outletFrom(text)?.name, name));
}

test('outlets in texts: common words are marked, case counts', () => {
  assert.equal(outletForms().of('MENA')[0]?.ambiguous, true);
  assert.equal(outletForms().of('Reuters')[0]?.ambiguous, false);
  assert.deepEqual(outletForms().of('dawn'), []);
  for (const row of readTable('agencies.tsv')) {
    const country = row.get('country') ?? '';
    assert.ok(country === '' || isCountry(country), row.get('name'));
  }
});

const titles: readonly (readonly [text: string, title: string | undefined])[] = [
  ['Prime Minister', 'prime minister'],
  ['Minister for Foreign Affairs', 'foreign minister'],
  ['former commerce minister', 'trade minister'],
  ['deputy foreign minister', 'deputy foreign minister'],
  ['Vice-President', 'vice president'],
  ['Lt. Gen.', 'lieutenant general'],
  ['H.E.', 'His Excellency'],
  ['Minister for Ents', 'minister of'],
  ['Federal Minister for Maritime Affairs', 'minister of'],
  ['ambassador to Pakistan', 'ambassador to'],
  ['PRESIDENT', 'president'],
  ['presidential', undefined],
  ['the mountain', undefined],
  ['', undefined],
  ['kingdom', undefined],
  ['ministry', undefined],
];
for (const [text, title] of titles) {
  test(`title "${text}"`, () => assert.equal(titleIn(text)?.title, title));
}

test('titles: kinds and ranks', () => {
  assert.equal(titleForms().of('analyst')[0]?.kind, 'role');
  assert.equal(titleForms().of('Datuk Seri')[0]?.kind, 'honorific');
  assert.equal(titleForms().of('Foreign Minister')[0]?.of, 'state');
  assert.ok(rankOf('president') > rankOf('foreign minister') && rankOf('foreign minister') > rankOf('ambassador to Pakistan'));
  assert.equal(rankOf('keeper of the keys'), 2);
  for (const row of readTable('titles.tsv')) assert.match(row.get('rank') ?? '', /^[1-9]$/, row.get('title'));
});

test('given names', () => {
  for (const name of ['Sanae', 'José', 'Jose', 'MARY', 'Ngozi', 'Volodymyr', 'Jae-myung']) assert.ok(isGivenName(name), name);
  for (const word of ['sanae', 'Islamabad', 'Ministry', 'The', '', 'US', 'Government', 'President']) assert.ok(!isGivenName(word), word);
});

test('pronouns of given names', () => {
  for (const name of ['Sanae', 'Helena', 'Ngozi', 'MARY', 'Ursula', 'Noémie', 'Giorgia']) assert.ok(pronounOf(name) !== 'he', name);
  for (const name of ['Sanae', 'Helena', 'Giorgia', 'MARY']) assert.equal(pronounOf(name), 'she', name);
  for (const name of ['Shehbaz', 'Rui', 'José', 'Jose', 'Emmanuel', 'DUARTE']) assert.equal(pronounOf(name), 'he', name);
  for (const word of ['Andrea', 'Jean', 'Min', 'Islamabad', 'the', '']) assert.equal(pronounOf(word), undefined, word);
});

test('every file in data/ says at its head where it comes from, under which licence, as of when', () => {
  const folder = new URL('../../data/', import.meta.url);
  for (const name of readdirSync(folder)) {
    const head = readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join(' ');
    assert.match(head, /Origin: .+ Licence: .+ Date: \d{4}-\d{2}-\d{2}/, name);
  }
});

test('every file in data/ that these read holds each row once', () => {
  for (const file of ['organisations.tsv', 'agencies.tsv', 'titles.tsv', 'names.txt', 'countries.tsv', 'other-things.txt']) {
    const keys = readLines(file).map((line) => line.split('\t')[0]);
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
      file,
    );
  }
});

test('an organisation or outlet that is also the plain name of a country is marked as ambiguous', () => {
  for (const [form, [meaning]] of [...organisationForms().forms, ...outletForms().forms]) {
    if (form !== form.toUpperCase() && countryFrom(form)) assert.ok(meaning?.ambiguous, form);
  }
});
