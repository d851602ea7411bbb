/** An article as a page's JSON-LD describes it. Absent fields were not said. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly body?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
  /** Address of the work that this one translates. */
  readonly translationOf?: string;
}

const mostThings = 400;

/** Reads the first article that JSON-LD scripts describe; scripts that are not JSON are passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle {
  const things = scripts.slice(0, 20).flatMap((script) => listThings(parse(script)));
  const article =
    things.find((thing) => isType(thing, /article|posting|report|liveblog/iu)) ??
    things.find((thing) => text(thing.datePublished) !== undefined);
  const publisher = article && nameOf(article.publisher, things);
  return article ? articleFrom(article, publisher, things) : {};
}

/** True where the page calls itself a live blog. */
export const isLiveBlog = (scripts: readonly string[]): boolean =>
  scripts.some((script) => /"@type"\s{0,5}:\s{0,5}\[?\s{0,5}"LiveBlogPosting"/u.test(script));

/** False where the page says that its article is not free to read. */
export const isOpenToAll = (scripts: readonly string[]): boolean =>
  !scripts.some((script) => /"isAccessibleForFree"\s{0,5}:\s{0,5}"?false/iu.test(script));

type Thing = Readonly<Record<string, unknown>>;

function articleFrom(article: Thing, publisher: string | undefined, things: readonly Thing[]): LinkedArticle {
  const fields: [keyof LinkedArticle, string | undefined][] = [
    ['headline', text(article.headline) ?? text(article.name)],
    ['body', text(article.articleBody)],
    ['published', text(article.datePublished) ?? text(article.dateCreated)],
    ['modified', text(article.dateModified)],
    ['author', namesOf(article.author ?? article.creator, things)],
    ['publisher', publisher],
    ['language', text(article.inLanguage)],
    ['translationOf', addressOf(article.translationOfWork)],
    [
      'url',
      text(article.url) ??
        text(article.mainEntityOfPage) ??
        (isThing(article.mainEntityOfPage) ? text(article.mainEntityOfPage['@id']) : undefined),
    ],
  ];
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** Marks in which scripts were once wrapped, so that old browsers did not print them. */
const wrapping =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/gu;

function parse(script: string): unknown {
  const said = script.trim();
  const isBare = /^[[{]/u.test(said) && (said.endsWith('}') || said.endsWith(']'));
  const json = isBare ? said : script.replace(wrapping, '');
  try {
    return JSON.parse(json);
  } catch {
    return parseLeniently(json);
  }
}

/** Many pages print line breaks inside strings, which JSON forbids. */
function parseLeniently(json: string): unknown {
  try {
    return JSON.parse(json.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/u, ''));
  } catch {
    return undefined;
  }
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** All things in lists and graphs, breadth first and bounded. */
function listThings(value: unknown): Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [value];
  for (let at = 0; at < waiting.length && found.length < mostThings; at++) {
    const next = waiting[at];
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostThings));
    else if (isThing(next)) {
      found.push(next);
      if (next['@graph'] !== undefined) waiting.push(next['@graph']);
      if (isThing(next.mainEntity)) waiting.push(next.mainEntity);
    }
  }
  return found;
}

function isType(thing: Thing, wanted: RegExp): boolean {
  const type = thing['@type'];
  return [type].flat().some((name) => typeof name === 'string' && wanted.test(name));
}

const text = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? first.trim() : undefined;
};

function nameOf(value: unknown, things: readonly Thing[]): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isThing(first)) return text(first);
  const named = text(first.name) ?? (isThing(first.name) ? text(first.name.name) : undefined);
  const id = first['@id'];
  return named ?? text(things.find((thing) => thing !== first && typeof id === 'string' && thing['@id'] === id)?.name);
}

const addressOf = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value;
  return isThing(first) ? (text(first.url) ?? text(first['@id'])) : text(first);
};

function namesOf(value: unknown, things: readonly Thing[]): string | undefined {
  const names = [value]
    .flat()
    .slice(0, 10)
    .flatMap((one) => nameOf(one, things) ?? []);
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}
