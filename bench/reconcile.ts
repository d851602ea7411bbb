import { factTypes } from '#facts/index.ts';
import type { Claim, Roles } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { claimId, documentId, pageId } from '#model/id.ts';
import { reconcile } from '#reconcile/reconcile.ts';
import { countryCodes } from '#values/country.ts';
import { addDays } from '#values/day.ts';

// What adding claims up to facts costs, in CPU time, on invented claims: as a whole, and where a crowd of claims speaks of one thing.
// Run: ./chancery node bench/reconcile.ts [COUNT…]

/** The same numbers on every run. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const syllables = 'ba ko li ma ne ra si tu va zo pel dor min kas ren'.split(' ');
export const nameOf = (number: number, parts: number): string => {
  let left = number;
  const chosen = Array.from({ length: parts }, () => {
    const syllable = syllables[left % syllables.length] ?? '';
    left = Math.floor(left / syllables.length);
    return syllable;
  });
  const word = chosen.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const claimsADocument = 10;
const posts = ['president', 'prime minister', 'foreign minister', 'trade minister', 'defence minister', 'finance minister'];

interface Invented {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
}

/** Claims of ten kinds about pairs of countries over ten years; every fifth pair is in the news far more than the others. */
export function invent(count: number, seed = 1): Invented {
  const random = randomFrom(seed);
  const codes = countryCodes().slice(0, 190);
  const documents = Array.from({ length: Math.ceil(count / claimsADocument) }, (_, index) => documentOf(index, random));
  const claims = Array.from({ length: count }, (_, index): Claim => {
    const document = documents[Math.floor(index / claimsADocument)];
    const crowd = random(5) === 0 ? 12 : codes.length;
    const [a = 'FIN', b = 'OMN'] = [codes[random(crowd)], codes[random(crowd)]].sort();
    return claimOf(index, document?.id ?? documentId('d0'), document?.published ?? '2030-01-01', a, b === a ? 'EUE' : b, random);
  });
  return { documents, claims };
}

function documentOf(index: number, random: (below: number) => number): Document {
  const id = `d${String(index).padStart(8, '0')}`;
  return {
    id: documentId(id),
    page: pageId(id),
    outlet: `The ${nameOf(random(300), 2)} Post`,
    published: addDays('2021-01-01', random(3650)),
    from: id,
    text: '',
    segments: [],
    dropped: [],
  };
}

function claimOf(
  index: number,
  document: Document['id'],
  published: string,
  a: string,
  b: string,
  random: (below: number) => number,
): Claim {
  const day = addDays(published, -random(40));
  const [type, roles, more] = drawn(a, b, day, random);
  const exact = `${Object.values(roles).flat().join(' ')} ${nameOf(random(500), 3)} ${nameOf(random(500), 3)} ${day}`;
  return {
    id: claimId(index),
    document,
    type,
    roles,
    status: 'reported',
    attribution: random(3) === 0 ? [`${nameOf(random(60), 2)} Agency`] : [],
    evidence: [{ start: 0, end: exact.length, exact }],
    confidence: 0.8,
    author: 'machine',
    frame: 'invented',
    ...more,
  };
}

export function drawn(a: string, b: string, day: string, random: (below: number) => number): readonly [string, Roles, Partial<Claim>] {
  const year = day.slice(0, 4);
  const post = posts[random(posts.length)] ?? '';
  const term = Math.floor(Number(year) / 4);
  const person = `${nameOf(post.length * 7 + term, 2)} ${nameOf(a.charCodeAt(0) * 31 + a.charCodeAt(1) * 7 + a.charCodeAt(2) + term, 3)}`;
  switch (random(10)) {
    case 0:
    case 1:
      return ['office', { person, office: post, of: a }, {}];
    case 2:
      return ['visit', { visitor: person, host: b }, { date: day }];
    case 3:
      return ['meeting', { parties: [a, b], round: String(1 + random(20)) }, { date: day }];
    case 4:
      return [
        'agreement',
        { parties: [a, b], title: random(3) === 0 ? 'Agreement' : `Agreement on ${nameOf(random(40), 2)}`, stage: 'signed' },
        { date: day },
      ];
    case 5:
      return ['mechanism', { parties: [a, b], name: `${nameOf(random(12), 2)} Commission` }, { date: year }];
    case 6:
      return ['flow', { from: a, to: b, measure: 'exports' }, { date: year, value: { amount: 1e6 * (100 + random(30)), unit: 'USD' } }];
    case 7:
      return ['presence', { from: a, in: b, what: 'community' }, { value: { count: 1000 * (10 + random(6)) } }];
    case 8:
      return [
        'position',
        { holder: a, about: [a, b] },
        { value: { text: `the ${nameOf(random(400), 3)} must be ${nameOf(random(400), 2)} with ${nameOf(random(400), 3)}` } },
      ];
    default:
      return [
        'statement',
        { speaker: person, about: [b] },
        { value: { quote: `we ${nameOf(random(900), 3)} the ${nameOf(random(900), 3)} of ${nameOf(random(900), 2)}` } },
      ];
  }
}

const traced = {
  originOf: (claim: Claim) => ({ name: claim.document, kind: 'unknown' as const, interested: false }),
  chainOf: (claim: Claim) => [`text:${claim.document}`, ...claim.attribution.map((name) => `source:${name}`)],
};

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function measure(name: string, { documents, claims }: Invented): void {
  const before = spent();
  const facts = reconcile({ documents, claims, judgements: [], traced, types: factTypes, asOf: '2031-06-01' });
  const ms = spent() - before;
  console.log(
    `${name.padEnd(52)} ${String(claims.length).padStart(9)} claims ${String(facts.length).padStart(8)} facts ${ms.toFixed(0).padStart(8)} ms ${(ms / claims.length).toFixed(4)} ms a claim`,
  );
}

/** Claims that all speak of one thing, or of many things between one pair. */
function crowd(count: number, roles: (index: number) => readonly [string, Roles, Partial<Claim>]): Invented {
  const random = randomFrom(7);
  const documents = Array.from({ length: count }, (_, index) => documentOf(index, random));
  const claims = documents.map((document, index): Claim => {
    const [type, own, more] = roles(index);
    return { ...claimOf(index, document.id, document.published ?? '', 'FIN', 'OMN', random), type, roles: own, ...more };
  });
  return { documents, claims };
}

const crowds: readonly (readonly [string, (index: number) => readonly [string, Roles, Partial<Claim>]])[] = [
  ['one holder', () => ['office', { person: 'Ada Orn', office: 'president', of: 'FIN' }, {}]],
  ['a holder each', (index) => ['office', { person: `${nameOf(index, 2)} ${nameOf(index * 13, 4)}`, office: 'president', of: 'FIN' }, {}]],
  ['one visit', () => ['visit', { visitor: 'Ada Orn', host: 'OMN' }, { date: '2030-05-03' }]],
  ['a visit each', (index) => ['visit', { visitor: 'Ada Orn', host: 'OMN' }, { date: addDays('1990-01-01', index) }]],
  ['undated visits', () => ['visit', { visitor: 'Ada Orn', host: 'OMN' }, { date: '2030' }]],
  [
    'plans of a visit',
    (index) => ['visit', { visitor: 'Ada Orn', host: 'OMN' }, { date: addDays('2030-01-01', index % 700), status: 'planned' }],
  ],
  [
    'agreements of bare title',
    (index) => ['agreement', { parties: ['FIN', 'OMN'], title: 'Agreement', stage: 'signed' }, { date: addDays('1990-01-01', index) }],
  ],
  [
    'agreements by subject',
    (index) => [
      'agreement',
      { parties: ['FIN', 'OMN'], title: `Agreement on ${nameOf(index, 4)}`, stage: 'signed' },
      { date: '2030-05-03' },
    ],
  ],
  [
    'a figure each',
    (index) => [
      'flow',
      { from: 'FIN', to: 'OMN', measure: 'exports' },
      { date: '2029', value: { amount: 1000 + index * 977, unit: 'USD' } },
    ],
  ],
  ['a body each', (index) => ['mechanism', { parties: ['FIN', 'OMN'], name: `${nameOf(index, 4)} Commission` }, {}]],
  ['a count each', (index) => ['presence', { from: 'FIN', in: 'OMN', what: 'community' }, { value: { count: 100 + index * 31 } }]],
  [
    'a sentence each',
    (index) => [
      'statement',
      { speaker: 'Ada Orn' },
      { value: { quote: `we ${nameOf(index, 4)} the ${nameOf(index * 3, 4)} and ${nameOf(index * 5, 4)}` } },
    ],
  ],
];

if (import.meta.main) {
  const counts = process.argv.slice(2).map(Number);
  for (const count of counts.length > 0 ? counts : [10_000, 100_000]) measure('claims about all pairs', invent(count));
  if (counts.length === 0)
    for (const [name, roles] of crowds) for (const count of [2500, 10_000]) measure(`${name}, all of one pair`, crowd(count, roles));
}
