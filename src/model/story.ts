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

/** One hand that a claim passed through on its way to the reader. */
export interface Step {
  /** As the text, or the table of outlets, names it. */
  readonly name: string;
  /**
   * `publisher`: whose page it is. `original`: whose text it gives, in translation or under its own address. `agency`: whose copy it is;
   * `partly`: whose copy it says it uses besides its own. `medium`: who reported it, or where it was said. `source`: who said it.
   */
  readonly as: 'publisher' | 'original' | 'agency' | 'partly' | 'medium' | 'source';
}

/** Where a document's reports come from, as far as the texts show. */
export interface Origin {
  /** The same string for documents that share an origin. */
  readonly name: string;
  readonly kind: 'official' | 'person' | 'unnamed official' | 'agency' | 'paper' | 'statistics' | 'own reporting' | 'unknown';
  /** ISO 3166-1 alpha-3: whose body, official or outlet it is. Absent where that is not known, and for those of no one country. */
  readonly country?: string;
  /** True where it has a stake in what the claim is about: an embassy in its own country's relations, an outlet in those of the government that owns it. */
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
