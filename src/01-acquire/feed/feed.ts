/** What a feed says of itself and what it lists. Fields that it does not give are absent. */
export interface Feed {
  readonly format: 'RSS' | 'RDF' | 'Atom' | 'CDF' | 'JSON feed' | 'sitemap';
  readonly title?: string;
  /** The site, not the feed itself. */
  readonly link?: string;
  readonly author?: string;
  readonly id?: string;
  readonly published?: string;
  readonly language?: string;
  /** Minutes for which the feed asks not to be fetched again: `ttl`, or `sy:updatePeriod` by its frequency. */
  readonly rest?: number;
  readonly items: readonly FeedItem[];
  /** Further lists of the same kind that it points to: the maps of a sitemap's index, the next page of a JSON feed. */
  readonly lists: readonly string[];
}

/** One entry of a feed. Texts may hold marks of HTML: see `plain`. */
export interface FeedItem {
  /** As given; nothing else promises to stay the same. */
  readonly id?: string;
  /** Absolute where the feed's address is known. */
  readonly link?: string;
  readonly title?: string;
  readonly summary?: string;
  /** The whole text as HTML, where the feed carries it. */
  readonly content?: string;
  /** As written; `momentOf` reads it. */
  readonly published?: string;
  readonly updated?: string;
  readonly author?: string;
  readonly language?: string;
  /** Who publishes it, where a feed gathers from several. */
  readonly outlet?: string;
}

/** A record without the fields that are undefined or blank. */
export function given<Fields extends Readonly<Record<string, string | number | undefined>>>(
  fields: Fields,
): { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const kept: { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } = {};
  for (const name in fields) {
    const value = fields[name];
    if (isSaid(value)) kept[name] = value;
  }
  return kept;
}

const isSaid = <Value>(value: Value | undefined): value is Exclude<Value, undefined> => value !== undefined && value !== '';
