import { readFileSync } from 'node:fs';
import type { Document } from '#model/document.ts';
import { documentId, pageId } from '#model/id.ts';
import { readCredits } from '#trace/credit.ts';
import { compare, type Evidence, type Traced } from '#trace/evidence.ts';
import { readFingerprint } from '#trace/fingerprint.ts';

/** A document of the set of reuse, with the text it descends from and the event it tells of. */
export interface Told {
  readonly document: Document;
  readonly lineage: string;
  readonly story: string;
}

/** Reads a file of the set: one document a line, in exchange form, with `story` and `lineage`. */
export const readTold = (file: URL): readonly Told[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { doc, text, outlet, published, title, lineage, story } = JSON.parse(line);
      const given = { ...(outlet && { outlet }), ...(published && { published }), ...(title && { title }) };
      return {
        document: { id: documentId(doc), page: pageId(text), from: doc, text, segments: [], dropped: [], ...given },
        lineage,
        story,
      };
    });

/** Two documents compared, and what is right of them. */
export interface Pair {
  readonly ids: readonly [string, string];
  readonly evidence: Evidence;
  readonly lineage: boolean;
  readonly story: boolean;
}

export const traceOf = (document: Document): Traced => ({ document, print: readFingerprint(document), credits: readCredits(document) });

/** All pairs that have enough in common to be looked at: the others are never asked about. */
export function pairsOf(told: readonly Told[]): readonly Pair[] {
  const traced = told.map(({ document }) => traceOf(document));
  return traced.flatMap((a, at) =>
    traced.slice(at + 1).flatMap((b, after): readonly Pair[] => {
      const [one, other] = [told[at], told[at + 1 + after]];
      if (!one || !other) return [];
      const evidence = compare(a, b);
      const same = { lineage: one.lineage === other.lineage, story: one.story === other.story };
      if (evidence.words < 0.06 && !same.story) return [];
      return [{ ids: [one.document.id, other.document.id], evidence, ...same }];
    }),
  );
}
