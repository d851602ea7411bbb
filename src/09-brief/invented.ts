import { factTypes } from '#facts/index.ts';
import type { Claim, Roles, Status } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Fact, Rival, Standing, Step } from '#model/fact.ts';
import { type ClaimId, claimId, documentId, factId, pageId } from '#model/id.ts';
import type { Value } from '#values/value.ts';
import type { BriefInput } from './desk.ts';

/** A document of the tests: invented people and events in real countries. */
export function document(id: string, outlet: string, published: string, text: string, title?: string): Document {
  return {
    id: documentId(id),
    page: pageId(text),
    outlet,
    published,
    from: id,
    text,
    segments: [],
    dropped: [],
    ...(title !== undefined && { title }),
  };
}

interface Said {
  readonly roles: Roles;
  readonly value?: Value;
  readonly date?: string;
  readonly status?: Status;
  readonly attribution?: readonly string[];
}

/** A claim on a passage that must stand in the document. */
export function claim(type: string, source: Document, exact: string, said: Said): Claim {
  const start = source.text.indexOf(exact);
  if (start < 0) throw new Error(`"${exact}" is not in ${source.id}`);
  return {
    id: claimId(source.id, type, said.roles, start, said.value, said.status, said.date),
    document: source.id,
    type,
    roles: said.roles,
    status: said.status ?? 'reported',
    attribution: said.attribution ?? [],
    evidence: [{ start, end: start + exact.length, exact }],
    confidence: 0.9,
    author: 'import',
    frame: 'invented',
    ...(said.value !== undefined && { value: said.value }),
    ...(said.date !== undefined && { date: said.date }),
  };
}

interface Weighed {
  readonly key?: string;
  readonly standing?: Standing;
  readonly origins?: number;
  readonly disinterested?: number;
  readonly rivals?: readonly Rival[];
  readonly history?: readonly Step[];
  readonly status?: Status;
  readonly date?: string;
}

/** A fact on claims that say the same; the first speaks for it. */
export function fact(claims: readonly [Claim, ...Claim[]], documents: readonly Document[], weighed: Weighed = {}): Fact {
  const [first, ...others] = claims;
  const days = claims.flatMap((one) => documents.find(({ id }) => id === one.document)?.published ?? []).sort();
  const date = weighed.date ?? first.date;
  const lastConfirmed = days.at(-1);
  return {
    id: factId(first.type, first.roles, first.date, first.value),
    type: first.type,
    key: weighed.key ?? JSON.stringify(first.roles),
    roles: first.roles,
    status: weighed.status ?? first.status,
    supportedBy: [first.id, ...others.map((one) => one.id)],
    rivals: weighed.rivals ?? [],
    history: weighed.history ?? [],
    support: {
      documents: new Set(claims.map((one) => one.document)).size,
      origins: weighed.origins ?? 1,
      disinterested: weighed.disinterested ?? weighed.origins ?? 1,
    },
    attribution: first.attribution,
    standing: weighed.standing ?? 'unconfirmed',
    reason: 'As the test has it.',
    ...(first.value !== undefined && { value: first.value }),
    ...(date !== undefined && { date }),
    ...(lastConfirmed !== undefined && { lastConfirmed }),
  };
}

export const rival = (claims: readonly [ClaimId, ...ClaimId[]], kind: Rival['kind'], says: string): Rival => ({
  claims,
  kind,
  says,
  reason: 'As the test has it.',
});

const gazette = document(
  'gazette',
  'Reykjanes Gazette',
  '2031-05-04',
  `Prime Minister Sigrun Vatnsdal received New Zealand's foreign minister, Tama Whakarongo, in Reykjavík on 3 May.
The two signed a memorandum on geothermal drilling. "Heat has no accent," Vatnsdal said.
Vatnsdal will visit Wellington in October, her office said. Whakarongo has been foreign minister since March 2031, when he followed Hera Tui.
Iceland exported fish worth US$12 million to New Zealand in 2030, the Bureau of Fish says.`,
  'Heat across the oceans',
);
const wire = document(
  'wire',
  'Southern Wire',
  '2031-05-04',
  `New Zealand and Iceland signed a memorandum on geothermal drilling in Reykjavík on Saturday. Foreign Minister Tane Whakarongo signed for Wellington.
A visit by Iceland's energy minister, planned for June, was put off because of an eruption.`,
);
const copy = document(
  'copy',
  'Harbour Mirror',
  '2031-05-05',
  `New Zealand and Iceland signed a memorandum on geothermal drilling in Reykjavík on Saturday. The memorandum was hailed as the deal of the century.`,
);
const page = document(
  'page',
  'Embassy of Iceland',
  '2024?',
  `Iceland and New Zealand established diplomatic relations on 2 June 1974. The Ambassador, Olafur Brekkan, looks after both. Around 300 Icelanders live in New Zealand.
A Joint Fisheries Committee meets every year. Foreign Minister Hera Tui visited Reykjavík on 4-6 March 2023. The Prime Minister of New Zealand is Moana Ruru.`,
);
const documents = [gazette, wire, copy, page];

/** One pair of countries with a little of everything: successions, a copy, a misprint, a plan, a postponement, an old page. */
export function inventedInput(): BriefInput {
  const memorandum = { parties: ['ISL', 'NZL'], title: 'memorandum on geothermal drilling', stage: 'signed', topics: ['energy'] };
  const signed = [
    claim('agreement', gazette, 'The two signed a memorandum on geothermal drilling.', { roles: memorandum, date: '2031-05-03' }),
    claim('agreement', wire, 'New Zealand and Iceland signed a memorandum on geothermal drilling in Reykjavík on Saturday.', {
      roles: memorandum,
      date: '2031-05-03',
    }),
    claim('agreement', copy, 'New Zealand and Iceland signed a memorandum on geothermal drilling in Reykjavík on Saturday.', {
      roles: memorandum,
      date: '2031-05-03',
    }),
  ] as const;
  const vatnsdal = claim('office', gazette, 'Prime Minister Sigrun Vatnsdal', {
    roles: { person: 'Sigrun Vatnsdal', office: 'prime minister', of: 'ISL' },
  });
  const whakarongo = claim('office', gazette, 'Whakarongo has been foreign minister since March 2031', {
    roles: { person: 'Tama Whakarongo', office: 'foreign minister', of: 'NZL' },
    date: '2031-03/..',
  });
  const tane = claim('office', wire, 'Foreign Minister Tane Whakarongo', {
    roles: { person: 'Tane Whakarongo', office: 'foreign minister', of: 'NZL' },
  });
  const tui = claim('office', gazette, 'he followed Hera Tui', {
    roles: { person: 'Hera Tui', office: 'foreign minister', of: 'NZL' },
    date: '../2031-03',
    status: 'former',
  });
  const ruru = claim('office', page, 'The Prime Minister of New Zealand is Moana Ruru.', {
    roles: { person: 'Moana Ruru', office: 'prime minister', of: 'NZL' },
  });
  const tenure = 'foreign minister of NZL';
  const one = (type: string, source: Document, exact: string, said: Said, weighed: Weighed = {}): readonly [Fact, Claim] => {
    const made = claim(type, source, exact, said);
    return [fact([made], documents, weighed), made];
  };
  const singles = [
    one('ties', page, 'Iceland and New Zealand established diplomatic relations on 2 June 1974.', {
      roles: { parties: ['ISL', 'NZL'], event: 'established' },
      date: '1974-06-02',
    }),
    one('visit', page, 'Foreign Minister Hera Tui visited Reykjavík on 4-6 March 2023.', {
      roles: { visitor: 'Hera Tui', host: 'ISL', place: 'Reykjavík' },
      date: '2023-03-04/2023-03-06',
    }),
    one('visit', gazette, 'Vatnsdal will visit Wellington in October, her office said.', {
      roles: { visitor: 'Sigrun Vatnsdal', host: 'NZL', place: 'Wellington' },
      date: '2031-10',
      status: 'planned',
      attribution: ["Vatnsdal's office"],
    }),
    one('visit', wire, "A visit by Iceland's energy minister, planned for June, was put off because of an eruption.", {
      roles: { visitor: 'ISL', host: 'NZL', reason: 'an eruption' },
      date: '2031-06',
      status: 'postponed',
    }),
    one(
      'meeting',
      gazette,
      "Prime Minister Sigrun Vatnsdal received New Zealand's foreign minister, Tama Whakarongo, in Reykjavík on 3 May.",
      {
        roles: { parties: ['ISL', 'NZL'], people: ['Sigrun Vatnsdal', 'Tama Whakarongo'], place: 'Reykjavík', kind: 'talks' },
        date: '2031-05-03',
      },
    ),
    one('statement', gazette, '"Heat has no accent," Vatnsdal said.', {
      roles: { speaker: 'Sigrun Vatnsdal', of: 'ISL', about: ['ISL', 'NZL'] },
      value: { quote: 'Heat has no accent' },
    }),
    one('flow', gazette, 'Iceland exported fish worth US$12 million to New Zealand in 2030, the Bureau of Fish says.', {
      roles: { from: 'ISL', to: 'NZL', measure: 'exports', goods: 'fish' },
      value: { amount: 12_000_000, unit: 'USD' },
      date: '2030',
      attribution: ['Bureau of Fish'],
    }),
    one(
      'presence',
      page,
      'Around 300 Icelanders live in New Zealand.',
      { roles: { from: 'ISL', in: 'NZL', what: 'community' }, value: { count: 300 } },
      { standing: 'stale' },
    ),
    one('mechanism', page, 'A Joint Fisheries Committee meets every year.', {
      roles: { parties: ['ISL', 'NZL'], name: 'Joint Fisheries Committee' },
    }),
    one('action', copy, 'The memorandum was hailed as the deal of the century.', {
      roles: { actor: 'NZL', recipient: 'ISL', event: 'support' },
    }),
  ];
  const facts = [
    fact(signed, documents, { origins: 2, standing: 'current' }),
    fact([vatnsdal], documents, { key: 'prime minister of ISL' }),
    fact([whakarongo], documents, { key: tenure, rivals: [rival([tane.id], 'misprint', 'Tane Whakarongo')] }),
    fact([tui], documents, { key: tenure, standing: 'superseded' }),
    fact([ruru], documents, { key: 'prime minister of NZL', standing: 'stale' }),
    ...singles.map(([made]) => made),
  ];
  return {
    countries: ['NZL', 'ISL'],
    asOf: '2031-05-20',
    types: factTypes,
    facts,
    claims: [...signed, vatnsdal, whakarongo, tane, tui, ruru, ...singles.map(([, made]) => made)],
    documents,
    lineages: [{ id: 'southern wire', documents: [wire.id, copy.id], source: 'Southern Wire', because: 'One credits the other.' }],
    remainder: 1,
  };
}
