const listed = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const voidTags = listed('area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr');
/** Tags whose text runs on within a paragraph. All others end one. */
const inlineTags = listed(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img',
);
/** Tags whose content is no text of the page. */
const silentTags = listed(
  'script style noscript template svg math iframe object applet audio video canvas select option textarea button datalist map noframes noembed meter progress title',
);
export const headings = listed('h1 h2 h3 h4 h5 h6');

const paragraph = listed('p');
/** What an opening tag closes where the page leaves the end tag out. */
const closedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', listed('li')],
  ['tr', listed('tr td th')],
  ['td', listed('td th')],
  ['th', listed('td th')],
  ['dt', listed('dt dd')],
  ['dd', listed('dt dd')],
  ['tbody', listed('thead tbody')],
  ['tfoot', listed('thead tbody')],
  ['a', listed('a')],
  ...'p address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol pre section table ul'
    .split(' ')
    .map((tag): [string, ReadonlySet<string>] => [tag, paragraph]),
]);
/** An end tag left out is not looked for beyond these. */
const scopes = listed('ul ol table dl div section article main body td th');

/** What is known of a tag beforehand; one object for all elements of the tag, so that two of them are compared at once. */
export interface TagKind {
  readonly name: string;
  /** Counts the kinds of a page from 0. */
  readonly number: number;
  readonly isVoid: boolean;
  readonly isInline: boolean;
  readonly isSilent: boolean;
  readonly isScope: boolean;
  /** What it closes where the page leaves the end tag out. */
  readonly closes: ReadonlySet<string> | undefined;
}

const makeKind = (name: string, number: number): TagKind => ({
  name,
  number,
  isVoid: voidTags.has(name),
  isInline: inlineTags.has(name),
  isSilent: silentTags.has(name),
  isScope: scopes.has(name),
  closes: closedBy.get(name),
});

const kinds: ReadonlyMap<string, TagKind> = new Map(
  [
    ...new Set([
      ...voidTags,
      ...inlineTags,
      ...silentTags,
      ...headings,
      ...closedBy.keys(),
      ...scopes,
      'html',
      'head',
      'figcaption',
      'summary',
      'center',
    ]),
  ].map((name, number) => [name, makeKind(name, number)]),
);

/** The kind of a tag as written. Tags that a page invents are made kinds once and kept in `invented`. */
export function kindOf(written: string, invented: Map<string, TagKind>): TagKind {
  const known = kinds.get(written) ?? invented.get(written);
  if (known !== undefined) return known;
  const name = written.toLowerCase();
  const kind = kinds.get(name) ?? invented.get(name);
  const made = kind ?? (invented.size < mostInvented ? makeKind(name, kinds.size + invented.size) : strange);
  if (invented.size < mostInvented) invented.set(written, made).set(name, made);
  return made;
}

/** Beyond so many tags that HTML does not know, all others are one. */
const mostInvented = 2000;
const strange = makeKind('unknown', kinds.size + mostInvented + 2);
