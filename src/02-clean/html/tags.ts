const listed = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const voidTags = listed(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
);
/** Tags whose text runs on within a paragraph. All others end one. */
export const inlineTags = listed(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img',
);
/** Tags whose content is no text of the page. */
export const silentTags = listed(
  'script style noscript template svg math iframe object applet audio video canvas select option textarea button datalist map noframes noembed meter progress title',
);
export const headings = listed('h1 h2 h3 h4 h5 h6');

const paragraph = listed('p');
/** What an opening tag closes where the page leaves the end tag out. */
export const closedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
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
export const scopes = listed('ul ol table dl div section article main body td th');
