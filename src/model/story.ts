import type { DocumentId } from './id.ts';

/** How a document stands in its lineage. */
export interface Descent {
  readonly document: DocumentId;
  /** `original`: the others descend from it. `version`: another state of the same page. */
  readonly relation: 'original' | 'copy' | 'edit' | 'rewrite' | 'version';
  /** The member it is nearest to; absent for the original, and where the common ancestor is not at hand. */
  readonly from?: DocumentId;
  /** Between 0 and 1: how sure it is that it belongs. */
  readonly sure: number;
  readonly because: string;
}

/** Documents that descend from one text, and the source they share. */
export interface Lineage {
  readonly id: string;
  readonly documents: readonly DocumentId[];
  /** Agency or paper credited by its members, when one is. */
  readonly source?: string;
  /** True where all descend from a text that is not at hand: "both from ANI". */
  readonly isAncestorUnseen?: boolean;
  readonly descents?: readonly Descent[];
  readonly because: string;
}

/** Where a document's reports come from, as far as the texts show. */
export interface Origin {
  /** The same string for documents that share an origin. */
  readonly name: string;
  readonly kind: 'official' | 'person' | 'unnamed official' | 'agency' | 'paper' | 'statistics' | 'own reporting' | 'unknown';
  /** True where the source speaks about itself: an embassy about its own relations. */
  readonly interested: boolean;
}

/** Documents about the same event. */
export interface Story {
  readonly id: string;
  readonly documents: readonly DocumentId[];
  /** Stories of the same matter that tell of another event: a visit's announcement and the visit. */
  readonly linked?: readonly string[];
  readonly because: string;
}
