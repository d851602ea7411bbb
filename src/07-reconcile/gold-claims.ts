import { existsSync, readFileSync } from 'node:fs';
import type { Claim, Evidence, Roles, Status } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { claimId, documentId, pageId } from '#model/id.ts';
import type { Value } from '#values/value.ts';

interface GivenClaim {
  readonly doc: string;
  readonly type: string;
  readonly roles?: Roles;
  readonly value?: Value;
  readonly date?: string;
  readonly status?: Status;
  readonly attribution?: readonly string[];
  readonly evidence?: readonly [Evidence, ...Evidence[]];
}
interface GivenDocument {
  readonly doc: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly title?: string;
  readonly text: string;
}

/** A folder of annotated documents, for tests that measure; undefined where it is not at hand. */
export function readGold(
  folder: URL,
  wanted: (doc: string) => boolean = () => true,
): { readonly documents: readonly Document[]; readonly claims: readonly Claim[] } | undefined {
  const [documents, claims] = [new URL('documents.ndjson', folder), new URL('claims.ndjson', folder)];
  if (!existsSync(documents) || !existsSync(claims)) return undefined;
  const given: readonly GivenDocument[] = readLines(documents);
  const annotated: readonly GivenClaim[] = readLines(claims);
  return {
    documents: given.filter(({ doc }) => wanted(doc)).map(toDocument),
    claims: annotated.flatMap((one, index) =>
      wanted(one.doc) && one.roles && one.evidence ? [toClaim(one, one.roles, one.evidence, index)] : [],
    ),
  };
}

const readLines = (file: URL) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const toDocument = ({ doc, outlet, published, title, text }: GivenDocument): Document => ({
  id: documentId(doc),
  page: pageId(text),
  from: doc,
  text,
  segments: [],
  dropped: [],
  ...(outlet !== undefined && { outlet }),
  ...(published !== undefined && { published }),
  ...(title !== undefined && { title }),
});

const toClaim = (
  { doc, type, value, date, status, attribution }: GivenClaim,
  roles: Roles,
  evidence: Claim['evidence'],
  index: number,
): Claim => ({
  id: claimId(doc, type, roles, value, date, status, index),
  document: documentId(doc),
  type,
  roles,
  ...(value && { value }),
  ...(date !== undefined && { date }),
  status: status ?? 'reported',
  attribution: attribution ?? [],
  evidence,
  confidence: 1,
  author: 'import',
  frame: '',
});
