import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '#model/document.ts';
import { readCredits } from './credit.ts';
import { claimIn, documentOf } from './invented.ts';
import { trace } from './trace.ts';

const credits: readonly (readonly [string, string, string | undefined, string?])[] = [
  ['a dateline', 'MINAS, March 3 (EPS) - Arnor and Gondor met.', 'EPS'],
  ['a dateline with a known agency', 'MINAS (Reuters) - Arnor and Gondor met.', 'Reuters'],
  ['a stamp after the last sentence', 'They met at a time of changes. (ANI)', 'Asian News International'],
  ['a line of its own', 'They met.\n\n- ANI\n\nShare this article', 'Asian News International'],
  ['a line in brackets', 'They met.\n(EPS)\n', 'EPS'],
  ['a reporting line', 'They met.\n(Reporting by PNW Minas)', 'PNW'],
  ['a copyright line', 'They met.\nCopyright PNW. Redistribution prohibited.', 'PNW'],
  ['a byline', 'By EPS and Harbour Post Reporter\nThey met.', 'EPS'],
  ['copy that a machine rewrote', 'This article was generated from PNW copy.', 'PNW'],
  ['inputs', 'They met.\nWith inputs from Xinhua', 'Xinhua'],
  ['no: an abbreviation inside a sentence', 'The Tree Party of Arnor (TPA) won.', undefined],
  ['no: an abbreviation at the end of a sentence', 'They met the Tree Party of Arnor (TPA)', undefined],
  ['no: an end mark', 'They met.\n(END)', undefined],
  ['no: a reporter’s name', 'They met.\n(Reporting by Ada Orn in Minas)', undefined],
  ['no: agencies without a name', 'They met.\n(With inputs from agencies.)', undefined],
  ['no: its own name', 'MINAS, March 3 (EPS) - They met.', undefined, 'Equator Press Service'],
  ['no: a photograph’s source in running text', 'The photograph was sent by the ministry of Arnor.', undefined],
];
for (const [name, text, agency, outlet] of credits) {
  test(`credit: ${name}`, () => equal(readCredits(documentOf('d', text, outlet === undefined ? {} : { outlet })).agency, agency));
}

test('credit: papers that are cited', () => {
  deepEqual(readCredits(documentOf('d', 'The two met, reported The Japan Times. They parted, according to the Minas Herald.')).cited, [
    'The Japan Times',
    'Minas Herald',
  ]);
  deepEqual(readCredits(documentOf('d', 'He told the Minas Herald so.', { outlet: 'Minas Herald' })).cited, []);
});

const wire = documentOf(
  'wire',
  `MINAS, March 3 (EPS) - Arnor and Gondor on Tuesday signed a treaty on the ferry at Dol, under which Arnor will lend Gondor 640 million crowns.

The loan is to pay for two ferries that should carry 900 people a day by 2033, Harbour Minister Bero Tal told reporters.

"We shall pay this back with every passenger we carry," Tal said after the signing, "and not with new taxes."

The Foreign Minister of Arnor, Ada Orn, arrived on Monday for a visit of three days.

A group of fishermen at Dol said that the landing stage had taken their moorings without payment.`,
  { outlet: 'Equator Press Service', published: '2031-03-03' },
);
const trimmed = documentOf('trimmed', wire.text.split('\n\n').slice(0, 3).join('\n\n').replace('MINAS, March 3 (EPS) - ', ''), {
  outlet: 'Minas Herald',
  published: '2031-03-04',
});
const rewritten = documentOf(
  'rewritten',
  `In a step toward closer links, Gondor and Arnor have sealed a treaty concerning the ferry at Dol, with Arnor set to extend 640 million crowns to Gondor.

The loan will finance two ferries expected to carry 900 people daily by 2033, according to Harbour Minister Bero Tal.

"We shall pay this back with every passenger we carry, and not with new taxes," Tal stressed once the signing was over.

Ada Orn, the Foreign Minister of Arnor, had landed on Monday for a visit lasting three days.

Fishermen at Dol complained that the landing stage had swallowed their moorings without payment.`,
  { outlet: 'NewsMill', published: '2031-03-04' },
);
const independent = documentOf(
  'independent',
  `There was no wind when the ministers signed, and the flags of both countries hung like washing.

What Gondor gets is money: 640 million crowns, to be repaid over eighteen years, says the treasury.

"Dol has waited for this since my grandmother rowed across," said Orn, who had asked for coffee and got tea.

Behind her stood the new ferry master, a former smuggler, who did not wish to be named.`,
  { outlet: 'Gondor Weekly', published: '2031-03-04' },
);
const background = documentOf(
  'background',
  'Arnor and Gondor established relations in 1952. The embassy is open on weekdays from nine to twelve and closed on public holidays.',
  { outlet: 'Embassy of Arnor in Minas' },
);
const all = [wire, trimmed, rewritten, independent, background];

test('lineage: copy, trimmed copy and rewrite are one; the independent report and the background page stand alone', () => {
  const { lineages } = trace(all);
  deepEqual(lineages.map(({ documents }) => [...documents].sort()).sort(), [
    ['background'],
    ['independent'],
    ['rewritten', 'trimmed', 'wire'],
  ]);
  const joined = lineages.find(({ documents }) => documents.length === 3);
  match(joined?.because ?? '', /sentences of .* correspond/);
});

test('origin: copies share one, named persons are themselves, ministers and embassies are parties, own reports are the outlet’s', () => {
  const traced = trace(all);
  equal(traced.originOf(claimIn(wire), wire).kind, 'agency');
  deepEqual(traced.originOf(claimIn(rewritten, ['Bero Tal']), rewritten), { name: 'Bero Tal', kind: 'person', interested: true });
  deepEqual(traced.originOf(claimIn(background), background), { name: 'Embassy of Arnor in Minas', kind: 'official', interested: true });
  deepEqual(traced.originOf(claimIn(independent), independent), { name: 'Gondor Weekly', kind: 'own reporting', interested: false });
  equal(traced.originOf(claimIn(independent, ['Trade Statistics Office']), independent).kind, 'statistics');
  equal(traced.originOf(claimIn(independent, ['senior official']), independent).name, 'senior official (Gondor Weekly)');
});

test('chain: what shares a step is not independent', () => {
  const traced = trace(all);
  const share = (a: readonly string[], b: readonly string[]): boolean => a.some((step) => b.includes(step));
  ok(share(traced.chainOf(claimIn(trimmed), trimmed), traced.chainOf(claimIn(rewritten), rewritten)));
  ok(!share(traced.chainOf(claimIn(trimmed), trimmed), traced.chainOf(claimIn(independent), independent)));
  ok(share(traced.chainOf(claimIn(trimmed, ['Ada Orn']), trimmed), traced.chainOf(claimIn(independent, ['Ada Orn']), independent)));
  ok(!share(traced.chainOf(claimIn(trimmed, ['officials']), trimmed), traced.chainOf(claimIn(independent, ['officials']), independent)));
  const release = documentOf('release', 'The treaty was signed.', { outlet: 'Ministry of Foreign Affairs of Norway' });
  const described = traced.chainOf(claimIn(trimmed, ['data platform Observatory of Gondor']), trimmed);
  ok(share(described, traced.chainOf(claimIn(independent, ['Observatory of Gondor']), independent)));
  ok(!share(described, traced.chainOf(claimIn(independent, ['Observatory of Rohan']), independent)));
  ok(share(traced.chainOf(claimIn(release), release), traced.chainOf(claimIn(independent, ['Norwegian foreign ministry']), independent)));
});

test('bad input: empty, one word, one sentence ten thousand times, only furniture in common, other languages', () => {
  const odd = [
    documentOf('empty', ''),
    documentOf('word', 'Minas'),
    documentOf('again', 'The minister said so again and again. '.repeat(10_000)),
    documentOf('menu-1', 'Home | News | Contact\nA flood in the hills took the road to Dol.'),
    documentOf('menu-2', 'Home | News | Contact\nThe price of apples has doubled since spring.'),
    documentOf('greek', 'Οι υπουργοί συναντήθηκαν στην Αθήνα για το εμπόριο και την ασφάλεια.'),
  ];
  equal(trace(odd).lineages.length, odd.length);
  equal(trace([]).lineages.length, 0);
});

test('many identical texts are one lineage', () => {
  const copies = Array.from({ length: 800 }, (_, index) => documentOf(`copy-${index}`, wire.text.slice(0, 260)));
  equal(trace(copies).lineages.length, 1);
});

test('other languages: copies are found, other texts of the language are not joined', () => {
  const texts = [
    'Министры Арнора и Гондора подписали во вторник в Доле договор о паромной переправе, по которому Арнор предоставит Гондору 640 миллионов крон.',
    'Цены на яблоки выросли вдвое с весны, сообщили садоводы Харада, которые собрались на ярмарку в Пеларгире в воскресенье утром, несмотря на дождь.',
    'وقع وزيرا أرنور وغوندور يوم الثلاثاء معاهدة العبارة في دول، وبموجبها تقرض أرنور غوندور 640 مليون كرون لشراء عبارتين جديدتين.',
    'Οι υπουργοί της Αρνόρ και της Γκόντορ υπέγραψαν την Τρίτη στο Ντολ συνθήκη για το πορθμείο, με δάνειο 640 εκατομμυρίων κορωνών.',
  ];
  const documents = texts.flatMap((text, at) => [documentOf(`a${at}`, text), documentOf(`b${at}`, `${text} `)]);
  deepEqual(
    trace(documents).lineages.map((lineage) => lineage.documents.join(' ')),
    ['a0 b0', 'a1 b1', 'a2 b2', 'a3 b3'],
  );
});

test('bad input: clocks that run backwards, dates that are none, furniture alone in common, one sentence ten thousand times', () => {
  const lines = 'Home | News | Contact | Subscribe to our newsletter for daily updates | All rights reserved by the publisher';
  const odd = [
    documentOf('first', wire.text, { published: '2031-03-03T23:59' }),
    documentOf('before', wire.text, { published: '2031-03-02' }),
    documentOf('never', wire.text, { published: 'next Tuesday' }),
    documentOf('page-1', `${lines}\n\nA flood in the hills took the bridge to Dol, and eleven sheep of the Bracken farm with it.`),
    documentOf('page-2', `${lines}\n\nThe price of apples has doubled since Loth opened a second cider press in Harad.`),
    documentOf('again-1', 'The minister said so again and again. '.repeat(10_000)),
    documentOf('again-2', `The minister said so again and again. ${independent.text}`),
  ];
  deepEqual(
    trace(odd)
      .lineages.map(({ documents }) => documents.join(' '))
      .sort(),
    ['again-1', 'again-2', 'before first never', 'page-1', 'page-2'],
  );
});

test('relation and direction: the agency’s own text is the original; where it is not at hand, both come from it', () => {
  const [lineage] = trace([wire, trimmed, rewritten]).lineages;
  deepEqual(
    lineage?.descents?.map(({ document, relation, from }) => [document, relation, from]),
    [
      ['rewritten', 'rewrite', 'wire'],
      ['trimmed', 'copy', 'wire'],
      ['wire', 'original', undefined],
    ],
  );
  const credited = documentOf('credited', `${wire.text}\n\n(EPS)`, { outlet: 'Minas Times', published: '2031-03-04' });
  const [orphans] = trace([credited, trimmed]).lineages;
  equal(orphans?.isAncestorUnseen, true);
  ok(orphans?.descents?.every(({ relation }) => relation !== 'original'));
});

test('property: the order of arrival never matters', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (some) => {
      const sorted = [...some].sort((a, b) => (a.id < b.id ? -1 : 1));
      deepEqual(trace(some).lineages, trace(sorted).lineages);
      deepEqual(trace(some).stories, trace(sorted).stories);
    }),
    { numRuns: 60 },
  );
});

const gold = new URL('../../../shared/', import.meta.url);
const readLines = (file: URL): readonly string[] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');

function readDocuments(file: URL): readonly Document[] {
  return readLines(file).map((line) => {
    const { doc, text, outlet, published, title } = JSON.parse(line);
    return documentOf(doc, text, { ...(outlet && { outlet }), ...(published && { published }), ...(title && { title }) });
  });
}

/** B-cubed and pairwise F1 of a grouping, as ../shared/eval/clusters.mjs reckons them. */
function score(
  goldFile: URL,
  groups: readonly { readonly id: string; readonly documents: readonly string[] }[],
): { readonly pairwise: number; readonly bcubed: number } {
  const wanted = new Map(readLines(goldFile).map((line) => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? '']));
  const got = new Map(groups.flatMap(({ id, documents }) => documents.map((document) => [document, id] as const)));
  const ids = [...wanted.keys()];
  const same = (map: ReadonlyMap<string, string>, a: string, b: string): boolean => map.get(a) === map.get(b);
  let [both, inGold, inGot, precision, recall] = [0, 0, 0, 0, 0];
  for (const a of ids) {
    const [mates, found] = [ids.filter((b) => same(wanted, a, b)), ids.filter((b) => same(got, a, b))];
    const right = mates.filter((b) => found.includes(b)).length;
    precision += right / found.length / ids.length;
    recall += right / mates.length / ids.length;
    both += right - 1;
    inGold += mates.length - 1;
    inGot += found.length - 1;
  }
  const f = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
  return { pairwise: f(inGot === 0 ? 1 : both / inGot, inGold === 0 ? 1 : both / inGold), bcubed: f(precision, recall) };
}

for (const folder of ['CHL-KOR', 'KEN-NOR']) {
  const at = new URL(`gold/dossiers/${folder}/`, gold);
  test(`dossier ${folder}: lineages and stories`, { skip: existsSync(at) ? false : `${at.pathname} is not at hand` }, () => {
    const traced = trace(readDocuments(new URL('documents.ndjson', at)));
    const [lineage, story] = [score(new URL('lineage.tsv', at), traced.lineages), score(new URL('story.tsv', at), traced.stories)];
    ok(lineage.pairwise >= 0.95, `lineage pairwise F1 ${lineage.pairwise.toFixed(3)}`);
    ok(story.pairwise >= 0.9, `story pairwise F1 ${story.pairwise.toFixed(3)}`);
  });
}

const seeds = new URL('gold/dev/documents.ndjson', gold);
test('seeds: the agency’s copy and its rewrite are one lineage, the composite is not of it', {
  skip: existsSync(seeds) ? false : `${seeds.pathname} is not at hand`,
}, () => {
  const { lineages } = trace(readDocuments(seeds));
  deepEqual(
    lineages.filter(({ documents }) => documents.length > 1).map(({ documents, source }) => [documents, source]),
    [[['seed-2', 'seed-3'], 'Asian News International']],
  );
});

const ecb = new URL('data/stories/', gold);
test('ECB+ development half: stories, B-cubed F1 at least 0.88', {
  skip: existsSync(ecb) ? false : `${ecb.pathname} is not at hand`,
}, () => {
  const { stories } = trace(readDocuments(new URL('ecbplus-dev.ndjson', ecb)));
  const { bcubed } = score(new URL('ecbplus-dev.tsv', ecb), stories);
  ok(bcubed >= 0.88, bcubed.toFixed(3));
});
