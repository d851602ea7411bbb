import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { DocumentId } from '#model/id.ts';
import type { Lineage, Origin, Step, Story } from '#model/story.ts';
import type { Source } from '#values/source.ts';
import { AnchorIndex } from './anchor-index.ts';
import type { Provenance } from './chain.ts';
import { type Credits, isNamed, readCredits } from './credit.ts';
import type { Traced } from './evidence.ts';
import { readFingerprint } from './fingerprint.ts';
import { groupUp } from './groups.ts';
import { type Chain, chainFor } from './origin.ts';
import { place, positionFor, type Tie } from './place.ts';
import type { Position } from './position.ts';

/** Who copied whom, which documents tell of one event, and where a claim comes from. */
export interface Tracing {
  /** Every document is in one; most stand alone. */
  readonly lineages: readonly Lineage[];
  readonly stories: readonly Story[];
  /** The end of the chain as far as the texts show. For a document that was not traced: what its own fields say. */
  readonly originOf: (claim: Claim, document: Document) => Origin;
  /** Names of everything the claim passed through, its text's lineage first; two claims that share one are not independent of each other. */
  readonly chainOf: (claim: Claim, document: Document) => readonly string[];
  /** The same for a reader: from the page to whoever said it. */
  readonly stepsOf: (claim: Claim, document: Document) => readonly Step[];
}

/** A document with what betrays where it comes from. */
export const fingerprint = (document: Document): Traced => ({
  document: {
    id: document.id,
    ...(document.outlet !== undefined && { outlet: document.outlet }),
    ...(document.url !== undefined && { url: document.url }),
  },
  print: readFingerprint(document),
  credits: readCredits(document),
});

/** Traces documents, in whatever order they come: the same documents always give the same answer. `desk`: what the desk says of sources. */
export function trace(documents: readonly Document[], desk: readonly Source[] = []): Tracing {
  const ordered = [...new Map(documents.map((document) => [document.id, document])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const traced = new Map<Position, Traced>();
  for (const document of ordered) {
    const one = fingerprint(document);
    traced.set(
      positionFor(one, (position) => traced.has(position)),
      one,
    );
  }
  const placed = [...traced].map(([position, { document, print, credits }]) => ({ document, position, length: print.length, credits }));
  const { lineages, stories } = groupUp(placed, tiesAmong(traced));
  return tracingOf(ordered, new Map(placed.map(({ document, credits }) => [document.id, credits])), lineages, stories, desk);
}

/** Answers where claims come from, out of what is known of lineages and of whose texts are at hand. `desk`: what the desk says of sources. */
export function tracingOf(
  documents: readonly Pick<Document, 'id' | 'outlet'>[],
  credits: ReadonlyMap<DocumentId, Credits>,
  lineages: readonly Lineage[],
  stories: readonly Story[],
  desk: readonly Source[] = [],
): Tracing {
  const kin = new Kinship(documents, credits, lineages, stories);
  const known = new WeakMap<Claim, Chain>();
  const saidOfSources = sameSources(desk);
  const chainOf = (claim: Claim, document: Document): Chain => {
    const chain = known.get(claim) ?? chainAmong(kin, claim, document, saidOfSources);
    known.set(claim, chain);
    return chain;
  };
  return {
    lineages,
    stories,
    originOf: (claim, document) => chainOf(claim, document).origin,
    chainOf: (claim, document) => chainOf(claim, document).shared,
    stepsOf: (claim, document) => chainOf(claim, document).steps,
  };
}

/** A chain that nothing but the claim and its own text tells, as long as the outlets at hand and the desk's word are these. */
interface OwnChain {
  readonly document: Document;
  readonly lineage: Lineage;
  readonly outlets: readonly string[];
  readonly desk: readonly Source[];
  readonly chain: Chain;
}

const ownChains = new WeakMap<Claim, OwnChain>();

/** Of a text that stands alone the chain is read once, however often its claim is asked about, and in whatever company. */
function chainAmong(kin: Kinship, claim: Claim, document: Document, desk: readonly Source[]): Chain {
  const { outlets } = kin;
  const lineage = kin.aloneIn(document);
  if (!lineage) return readChain(kin, claim, document, desk);
  const known = ownChains.get(claim);
  const holds = known?.document === document && known.lineage === lineage && known.outlets === outlets && known.desk === desk;
  if (known && holds) return known.chain;
  const chain = readChain(kin, claim, document, desk);
  ownChains.set(claim, { document, lineage, outlets, desk, chain });
  return chain;
}

function readChain(kin: Kinship, claim: Claim, document: Document, desk: readonly Source[]): Chain {
  const provenance = kin.provenanceOf(document, desk);
  const chain = chainFor(claim, document, provenance);
  const cited = chain.steps.filter(({ as }) => as === 'medium').map(({ name }) => name);
  const { follows } = provenance.credits;
  const shared = [...chain.shared, ...kin.textsBy([...cited, ...(follows === undefined ? [] : [follows])], document)];
  return { ...chain, shared };
}

const mostLists = 100;

/** Gives the same list for all that hold the same, so that what was worked out with one holds for the others. */
function makeSame<Item>(): (list: readonly Item[]) => readonly Item[] {
  const known = new Map<string, readonly Item[]>();
  return (list) => {
    const print = JSON.stringify(list);
    const same = known.get(print) ?? list;
    if (known.size >= mostLists) known.clear();
    known.set(print, same);
    return same;
  };
}
const sameOutlets = makeSame<string>();
const sameSources = makeSame<Source>();

/** Which texts descend from which and tell of what, for looking up. */
class Kinship {
  readonly #lineageOf: ReadonlyMap<DocumentId, Lineage>;
  readonly #storyOf: ReadonlyMap<DocumentId, Story>;
  readonly #documents: ReadonlyMap<DocumentId, Pick<Document, 'id' | 'outlet'>>;
  readonly outlets: readonly string[];
  readonly #credits: ReadonlyMap<DocumentId, Credits>;

  constructor(
    documents: readonly Pick<Document, 'id' | 'outlet'>[],
    credits: ReadonlyMap<DocumentId, Credits>,
    lineages: readonly Lineage[],
    stories: readonly Story[],
  ) {
    this.#documents = new Map(documents.map((document) => [document.id, document]));
    this.outlets = sameOutlets([...new Set(documents.flatMap(({ outlet }) => outlet ?? []))].sort());
    this.#lineageOf = new Map(lineages.flatMap((lineage) => lineage.documents.map((id) => [id, lineage] as const)));
    this.#storyOf = new Map(stories.flatMap((story) => story.documents.map((id) => [id, story] as const)));
    this.#credits = credits;
  }

  /** Its lineage, where no other text at hand is of it or tells of the same event. */
  aloneIn({ id }: Document): Lineage | undefined {
    const [lineage, story] = [this.#lineageOf.get(id), this.#storyOf.get(id)];
    return lineage?.documents.length === 1 && story?.documents.length === 1 ? lineage : undefined;
  }

  provenanceOf(document: Document, desk: readonly Source[]): Provenance {
    const lineage = this.#lineageOf.get(document.id) ?? alone(document);
    const credits = this.#credits.get(document.id) ?? readCredits(document);
    const original = lineage.descents?.find(({ relation }) => relation === 'original')?.document;
    const root = original === undefined || original === document.id ? undefined : this.#documents.get(original)?.outlet;
    return {
      lineage,
      credits,
      outlets: this.outlets,
      desk,
      isCreditRefuted:
        credits.isPartly === true && this.textsBy([credits.agency ?? ''], document).some((text) => text !== `text:${lineage.id}`),
      ...(root !== undefined && { root }),
    };
  }

  /** The texts of these outlets about the event a document tells of. A report and the report that it cites are one. */
  textsBy(outlets: readonly string[], document: Document): readonly string[] {
    if (outlets.length === 0) return [];
    return (this.#storyOf.get(document.id)?.documents ?? []).flatMap((id) => {
      const outlet = this.#documents.get(id)?.outlet;
      const lineage = this.#lineageOf.get(id);
      return id !== document.id && lineage && outlets.some((name) => isNamed(outlet, name)) ? [`text:${lineage.id}`] : [];
    });
  }
}

const alone = ({ id }: Document): Lineage => ({ id: `l-${id}`, documents: [id], because: 'It was not compared with others.' });

/** Places all on a shelf of their own, first to last, so that none has to be looked at again. */
function tiesAmong(traced: ReadonlyMap<Position, Traced>): readonly Tie[] {
  const last = new Map<string, Position>();
  const index = new AnchorIndex();
  const ties: Tie[] = [];
  for (const [position, one] of [...traced].sort((a, b) => a[0] - b[0])) {
    const shelf = {
      index,
      at: (at: Position) => traced.get(at),
      twin: (identity: string, _: Position, side: 'before' | 'after') => (side === 'before' ? last.get(identity) : undefined),
    };
    for (const { ties: found } of place(one, position, shelf)) ties.push(...found);
    last.set(one.print.identity, position);
  }
  return ties;
}
