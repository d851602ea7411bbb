import { type FactType, needed, optional } from '#facts/define.ts';
import type { Claim, Status } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Rival, Standing } from '#model/fact.ts';
import { claimId, documentId, pageId } from '#model/id.ts';
import type { Value } from '#values/value.ts';
import type { Tracing } from './context.ts';

// Declarations and claims for tests, in invented countries (ARN, GON, ROH). The types are the tests' own: this stage knows none by name.

const told = { about: '', section: 'doubts', sentence: () => '', frames: [], examples: [] } as const;
export const testTypes: readonly FactType[] = [
  {
    ...told,
    type: 'seat',
    roles: { holder: needed('actor'), title: needed('text'), of: needed('actor') },
    identity: { kind: 'slot', by: ['title', 'of'], holder: 'holder' },
    lasts: 18,
  },
  {
    ...told,
    type: 'journey',
    roles: {
      traveller: needed('actor'),
      to: needed('country'),
      place: optional('text'),
      purpose: optional('text'),
      reason: optional('text'),
    },
    identity: { kind: 'episode', by: ['traveller', 'to'], toldApartBy: ['place', 'purpose'] },
    lasts: Number.POSITIVE_INFINITY,
  },
  {
    ...told,
    type: 'encounter',
    roles: {
      sides: needed('actors'),
      people: optional('actors'),
      place: optional('text'),
      form: optional(['summit', 'talks', 'call', 'conference']),
      round: optional('text'),
    },
    identity: { kind: 'episode', by: ['sides'], toldApartBy: ['place', 'form', 'round', 'people'] },
    lasts: Number.POSITIVE_INFINITY,
  },
  {
    ...told,
    type: 'pact',
    roles: { sides: needed('actors'), name: needed('text'), stage: optional(['negotiating', 'signed', 'in force', 'ended']) },
    identity: { kind: 'episode', by: ['sides'], toldApartBy: ['name'] },
    lasts: 120,
  },
  {
    ...told,
    type: 'forum',
    roles: { sides: needed('actors'), name: needed('text'), short: optional('text') },
    identity: { kind: 'standing', by: ['sides', 'name'] },
    lasts: 84,
  },
  {
    ...told,
    type: 'colony',
    roles: { from: needed('actor'), in: needed('country'), what: needed(['people', 'firms']) },
    identity: { kind: 'standing', by: ['from', 'in', 'what'] },
    lasts: 36,
  },
  {
    ...told,
    type: 'league',
    roles: { member: needed('actor'), group: needed('actor') },
    identity: { kind: 'standing', by: ['member', 'group'] },
    lasts: 120,
  },
  {
    ...told,
    type: 'founding',
    roles: { sides: needed('countries'), event: needed(['begun', 'ended']) },
    identity: { kind: 'standing', by: ['sides', 'event'] },
    lasts: Number.POSITIVE_INFINITY,
  },
  {
    ...told,
    type: 'quantity',
    roles: { from: needed('actor'), to: needed('actor'), measure: needed(['exports', 'trade', 'loan']), goods: optional('text') },
    identity: { kind: 'measure', by: ['from', 'to', 'measure', 'goods'] },
    lasts: Number.POSITIVE_INFINITY,
  },
  {
    ...told,
    type: 'poll',
    roles: { country: needed('country'), party: optional('actor') },
    identity: { kind: 'measure', by: ['country', 'party'] },
    lasts: Number.POSITIVE_INFINITY,
  },
  { ...told, type: 'utterance', roles: { speaker: needed('actor') }, identity: { kind: 'words', by: ['speaker'] }, lasts: 24 },
];

/** Document, type, roles, and what else the claim says. */
export interface Said {
  readonly value?: Value;
  readonly date?: string;
  readonly status?: Status;
  readonly by?: readonly string[];
  readonly words?: string;
}
export type Row = readonly [document: string, type: string, roles: Claim['roles'], said?: Said];

/** What one fact must be; roles that are not named do not matter. */
export interface Wanted {
  readonly roles?: Claim['roles'];
  readonly standing: Standing;
  readonly status?: Status;
  readonly date?: string;
  readonly documents?: number;
  readonly origins?: number;
  readonly rivals?: readonly Rival['kind'][];
  readonly reason?: RegExp;
  readonly steps?: number;
}

export interface Scenario {
  readonly name: string;
  /** Publication by document, EDTF; "" for none; "2031-03-05 of a" for a copy of document a. */
  readonly documents: Readonly<Record<string, string>>;
  readonly claims: readonly Row[];
  readonly asOf: string;
  /** All the facts there are, in any order. */
  readonly facts: readonly Wanted[];
}

export function documentsOf({ documents }: Pick<Scenario, 'documents'>): readonly Document[] {
  return Object.entries(documents).map(([id, when]) => {
    const [published = ''] = when.split(' of ');
    return {
      id: documentId(id),
      page: pageId(id),
      from: id,
      text: '',
      segments: [],
      dropped: [],
      outlet: `Paper ${id}`,
      ...(published !== '' && { published }),
    };
  });
}

export const claimsOf = ({ claims }: Pick<Scenario, 'claims'>): readonly Claim[] =>
  claims.map(([document, type, roles, said = {}], index) => ({
    id: claimId(document, type, roles, said.value, said.date, said.status, index),
    document: documentId(document),
    type,
    roles,
    ...(said.value && { value: said.value }),
    ...(said.date !== undefined && { date: said.date }),
    status: said.status ?? 'reported',
    attribution: said.by ?? [],
    evidence: [{ start: 0, end: 0, exact: said.words ?? '' }],
    confidence: 1,
    author: 'machine',
    frame: '',
  }));

/** Every document is an origin of its own, but for copies; sources that are named join what names them. */
export function tracingOf({ documents }: Pick<Scenario, 'documents'>): Tracing {
  return {
    originOf: (_, document) => ({ name: document.id, kind: 'own reporting', interested: false }),
    chainOf: (claim, document) => [`text:${documents[document.id]?.split(' of ')[1] ?? document.id}`, ...claim.attribution],
  };
}
