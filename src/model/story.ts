import type { DocumentId } from './id.ts';

/** Documents that descend from one text, and the source they share. */
export interface Lineage {
  readonly id: string;
  readonly documents: readonly DocumentId[];
  /** Agency or paper credited by its members, when one is. */
  readonly source?: string;
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
  readonly because: string;
}
