import { factTypes } from '#facts/index.ts';
import { type ReconcileInput, reconcile } from '#reconcile/reconcile.ts';

// The way on from pipeline.ts, apart from it so that a question is answered without loading what reads texts.

// Many documents are traced to their origins …
export { AnchorIndex } from '#trace/anchor-index.ts';
export type { Evidence, Traced } from '#trace/evidence.ts';
export { groupUp, type Placed } from '#trace/groups.ts';
export { place, positionFor, postedUnder, type Sight } from '#trace/place.ts';
export { startOf } from '#trace/position.ts';
export { fingerprint, type Tracing, trace, tracingOf } from '#trace/trace.ts';

/** … their claims add up to facts, as of a day … */
export const addUp = (known: Omit<ReconcileInput, 'types'>) => reconcile({ ...known, types: factTypes });

// … and facts are drawn up as a brief.
export { auditToMarkdown } from '#brief/audit-markdown.ts';

export { draw, sayFacts, toDot, toHtml, toJson, toMarkdown, toSvg } from '#brief/index.ts';

export { auditText } from '#reconcile/audit.ts';
export { dateText, earliestWriting } from '#reconcile/audit-written.ts';
export { type Doubt, judgeEpisodes, listDoubts } from '#reconcile/doubts.ts';
export { reckon } from '#reconcile/reckon.ts';
export { Things } from '#reconcile/things.ts';
