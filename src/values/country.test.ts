import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  adjectiveOf,
  capitalOf,
  countriesIn,
  countryAt,
  countryCodes,
  countryForms,
  countryFrom,
  isCountry,
  nameOf,
  nearestCountries,
  possessiveOf,
  stateIn,
  theName,
  yearsOf,
} from './country.ts';
import { listIn, readTable } from './table.ts';

const typed: readonly (readonly [typed: string, code: string | undefined])[] = [
  ['JPN', 'JPN'],
  ['jpn', 'JPN'],
  ['Japan', 'JPN'],
  ['JAPAN', 'JPN'],
  ['United States', 'USA'],
  ['the United States', 'USA'],
  ['U.S.', 'USA'],
  ['uk', 'GBR'],
  ['Britain', 'GBR'],
  ['Holland', 'NLD'],
  ['ROK', 'KOR'],
  ['D.P.R.K.', 'PRK'],
  ['KSA', 'SAU'],
  ['Burma', 'MMR'],
  ['Türkiye', 'TUR'],
  ['turkiye', 'TUR'],
  ["Cote d'Ivoire", 'CIV'],
  ['Côte d’Ivoire', 'CIV'],
  ['cote divoire', 'CIV'],
  ['Korea, South', 'KOR'],
  ['Congo, Republic of', 'COG'],
  ['Dahomey (Benin)', 'BEN'],
  ['Arnor, Kingdom of', undefined],
  ['St. Lucia', 'LCA'],
  ['trinidad-tobago', 'TTO'],
  ['Trinidad & Tobago', 'TTO'],
  ['USSR', 'SUN'],
  ['East Germany', 'DDR'],
  ['Yugoslavia', 'YUG'],
  ['Zaire', 'COD'],
  ['ZAR', 'COD'],
  ['Swaziland', 'SWZ'],
  ['European Union', 'EUE'],
  ['Kosovo', 'XKX'],
  ['Pakistani', 'PAK'],
  ['Gondor', undefined],
  ['', undefined],
  ['the', undefined],
  ['Tokyo', undefined],
  ['Osaka', undefined],
  ['the Kremlin', undefined],
  ['Jap', undefined],
  ['Japan and Pakistan', undefined],
  ['J', undefined],
  ['x'.repeat(5000), undefined],
  ['French fries', undefined],
  ['Asia', undefined],
];
for (const [text, code] of typed) {
  test(`typed "${text.slice(0, 30)}" is ${code ?? 'no country'}`, () => assert.equal(countryFrom(text), code));
}

const inText: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['Japan and Pakistan held talks.', ['JPN name Japan', 'PAK name Pakistan']],
  ['Islamabad told the Kremlin', ['PAK capital Islamabad', 'RUS metonym Kremlin']],
  ['The Élysée and the Elysee agree', ['FRA metonym Élysée', 'FRA metonym Elysee']],
  ['a Briton in Osaka', ['GBR demonym Briton', 'JPN city Osaka']],
  ['Guinea-Bissau and Papua New Guinea', ['GNB name Guinea-Bissau', 'PNG name Papua New Guinea']],
  ['the Democratic Republic\nof the Congo', ['COD name Democratic Republic of the Congo']],
  ['the U.S.-Japan alliance', ['USA name U.S.', 'JPN name Japan']],
  ["Japan's prime minister", ['JPN name Japan']],
  ['TURKEY AND GREECE SIGN', ['TUR name TURKEY', 'GRC name GREECE']],
  ["N’Djamena and N'Djamena", ["TCD capital N'Djamena", "TCD capital N'Djamena"]],
  ['Zaire in 1980', ['COD historical Zaire']],
  ['Soviet leaders', ['SUN adjective Soviet']],
  ['ISLAMABAD: Officials said', ['PAK capital ISLAMABAD']],
  ['between us and them', []],
  ['a hanging chad, a jordan almond', []],
  ['turkey for dinner on good china', []],
  ['to polish the floor', []],
  ['US$127 million', []],
  ['French fries and Brussels sprouts', []],
  ['the South China Sea and the Indian Ocean', []],
  ['the Gulf of Mexico', []],
  ['Indiana, Japanophile, Chadwick', []],
  ['the Treaty of Rome, the Gulf of Oman and the Duke of Edinburgh', []],
  ['after the Treaty of Rome Italy', ['ITA name Italy']],
  ['The Paris Agreement and the Geneva Conventions', []],
  ['Latin America', []],
];
for (const [text, expected] of inText) {
  test(`in text "${text.replace('\n', ' ')}"`, () => {
    const found = countriesIn(text).map(({ form, meanings }) => `${meanings[0]?.code} ${meanings[0]?.kind} ${form}`);
    assert.deepEqual(found, expected);
  });
}

test('a phrase that begins before the place hides the country at it', () => {
  const text = 'along the Gulf of Mexico';
  assert.equal(countryAt(text, text.indexOf('Mexico')), undefined);
  assert.equal(countryAt('along the coast of Mexico', 19)?.meanings[0]?.code, 'MEX');
});

test('a form that means two things says so', () => {
  assert.deepEqual(
    countryForms()
      .of('Brussels')
      .map(({ code, kind }) => `${code} ${kind}`),
    ['BEL capital', 'EUE metonym'],
  );
  assert.equal(countryForms().of('Dominican')[0]?.code, 'DOM');
  assert.equal(countryForms().of('Congolese')[0]?.code, 'COD');
  assert.deepEqual(countryForms().of('Jordan')[0]?.ambiguous, ['person']);
  for (const form of [
    'Georgia',
    'Chad',
    'Turkey',
    'Guinea',
    'Congo',
    'Korea',
    'Washington',
    'Victoria Falls',
    'Santiago',
    'San José',
    'Tripoli',
  ]) {
    const [meaning] = countryForms().of(form);
    assert.ok(meaning, form);
    assert.equal(meaning.ambiguous === undefined, form === 'Victoria Falls', form);
  }
});

test('names as running text needs them', () => {
  assert.equal(nameOf('USA'), 'United States');
  assert.equal(theName('USA'), 'the United States');
  assert.equal(theName('JPN'), 'Japan');
  assert.equal(theName('WLD'), 'the world');
  assert.equal(theName('Asian Development Bank'), 'Asian Development Bank');
  assert.equal(possessiveOf('JPN'), "Japan's");
  assert.equal(possessiveOf('USA'), "the United States'");
  assert.equal(adjectiveOf('PHL'), 'Philippine');
  assert.equal(adjectiveOf('HMD'), 'Heard Island and McDonald Islands');
  assert.equal(capitalOf('PAK'), 'Islamabad');
  assert.equal(yearsOf('SUN'), '1922/1991');
  assert.equal(yearsOf('JPN'), undefined);
  assert.equal(stateIn('RUS', 1987), 'SUN');
  assert.equal(stateIn('RUS', 1999), 'RUS');
  assert.equal(stateIn('SRB', 1970), 'YUG');
  assert.equal(stateIn('JPN', 1970), 'JPN');
});

test('nearest names for a slip of the keyboard', () => {
  assert.equal(nearestCountries('Pakisten', 3)[0]?.name, 'Pakistan');
  assert.equal(nearestCountries('Kazachstan', 1)[0]?.code, 'KAZ');
  assert.equal(nearestCountries('Cote dIvoire', 3)[0]?.code, 'CIV');
  assert.equal(nearestCountries('', 3).length, 3);
});

test('the table: every ISO code once, every hint about a form that exists, every country findable by its own name', () => {
  const codes = countryCodes();
  assert.equal(codes.length, 259);
  assert.equal(new Set(codes).size, codes.length);
  for (const code of codes) {
    assert.match(code, /^[A-Z]{3}$/);
    assert.ok(isCountry(code));
    assert.equal(countryFrom(code), code);
    assert.equal(countryFrom(theName(code)), code, code);
    assert.equal(countryAt(nameOf(code), 0)?.meanings[0]?.code, code, code);
  }
  assert.ok(!isCountry('XXX') && !isCountry('jpn') && !isCountry('WLD'));
});

test('the table: every hint is about a form of its own row', () => {
  for (const row of readTable('countries.tsv')) {
    for (const entry of listIn(row, 'ambiguous')) {
      const form = entry.slice(0, entry.lastIndexOf(':'));
      const hinted = countryForms()
        .of(form)
        .some(({ code, ambiguous }) => code === row.get('code') && ambiguous !== undefined);
      assert.ok(hinted, `${row.get('code')}: ${entry}`);
    }
  }
});

test('any text is searched without a crash, and what is found stands there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Japan', 'U.S.', ' ', '’s', 'United', 'States', 'Guinea-'))),
      (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, form } of countriesIn(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.ok(text.slice(start, end).length >= form.length);
          last = end;
        }
      },
    ),
  );
});
