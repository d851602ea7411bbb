import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Block, Element, Marked, Outline } from './outline.ts';
import { closedBy, inlineTags, scopes, silentTags, voidTags } from './tags.ts';

/** Deeper elements are counted but stand as their ancestor at this depth: hostile pages nest without end. */
const deepest = 512;
const mostElements = 400_000;
const longestLinkedData = 2_000_000;
const longestName = 11;
const kept: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'hidden',
  'style',
  'name',
  'property',
  'content',
  'href',
  'rel',
  'type',
  'datetime',
  'lang',
  'aria-hidden',
]);

/** Reads a page in one pass, without recursion, in time proportional to its length. */
export function outlinePage(html: string): Outline {
  const reader = new PageReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.outline();
}

interface Open {
  readonly tag: string;
  readonly index: number;
  /** Index of the innermost block-level element. */
  readonly block: number;
  readonly silent: boolean;
  readonly link: boolean;
  readonly bold: boolean;
}

/** Stands around the whole page, so that text outside all tags has an element too. */
const rootElement: Element = { tag: 'html', parent: -1, label: '', itemprop: '', hidden: false };
const root: Open = { tag: 'html', index: 0, block: 0, silent: false, link: false, bold: false };

/** A class because it must be closed: it keeps the place in a page between one token and the next. */
class PageReader implements TokenizerCallbacks {
  readonly #html: string;
  readonly #elements: Element[] = [rootElement];
  readonly #blocks: Block[] = [];
  readonly #images: number[] = [];
  readonly #stack: Open[] = [];
  readonly #openByTag = new Map<string, number>();
  #top: Open = root;
  #beyond = 0;

  #pieces: string[] = [];
  #blockElement = -1;
  #linked = 0;
  #bold = 0;

  #tag = '';
  #attribute = '';
  #value = '';
  readonly #attributes = new Map<string, string>();

  readonly #meta: [string, string][] = [];
  readonly #marked: (Marked & { text: string })[] = [];
  /** The marked element whose text is being kept, and the length of the stack around it. */
  #marking: { readonly mark: { text: string }; readonly depth: number } | undefined;
  readonly #linkedData: string[] = [];
  #title = '';
  #lang = '';
  #canonical = '';
  #script: 'linked data' | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    if (this.#attributes.size > 0) this.#attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#keptName(start, end);
    this.#value = '';
  }

  /** The attribute's name where it is one that is read; addresses are read only of links in the page's head. */
  #keptName(start: number, end: number): string {
    if (end - start > longestName) return '';
    const written = this.#html.slice(start, end);
    const name = kept.has(written) ? written : written.toLowerCase();
    return kept.has(name) && (name !== 'href' || this.#tag === 'link' || this.#tag === 'a') ? name : '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute) this.#value += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.#attribute) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.#attribute && !this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
    this.#attribute = '';
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onopentagend(): void {
    const tag = this.#tag;
    if (voidTags.has(tag)) this.#readVoid(tag);
    else this.#open(tag);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, end).trim().toLowerCase();
    if (tag === 'br' || tag === 'p') {
      if (!this.#openByTag.get(tag)) this.#flush();
    }
    this.#close(tag);
  }

  ontext(start: number, end: number): void {
    this.#take(this.#html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#take(String.fromCodePoint(codepoint));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.#flush();
  }

  outline(): Outline {
    return {
      elements: this.#elements,
      blocks: this.#blocks,
      images: this.#images,
      said: {
        meta: this.#meta,
        title: collapse(this.#title),
        lang: this.#lang,
        canonical: this.#canonical,
        linkedData: this.#linkedData,
        marked: this.#marked.map((mark) => ({ ...mark, text: collapse(mark.text) })),
      },
    };
  }

  #readVoid(tag: string): void {
    const at = this.#attributes;
    if (tag === 'br') {
      this.#breakLine();
    } else if (tag === 'hr') this.#flush();
    else if (tag === 'img') this.#noteImage();
    else if (tag === 'meta') this.#readMeta();
    else if (tag === 'link' && /\bcanonical\b/iu.test(at.get('rel') ?? '') && !this.#canonical) this.#canonical = at.get('href') ?? '';
    else if (tag === 'wbr') this.#take('\u200b');
  }

  #noteImage(): void {
    if (this.#top.block >= 0 && this.#images.length < 5000) this.#images.push(this.#top.block);
  }

  /** One <br> breaks the line; two end the paragraph, as on pages that know no other paragraphs. */
  #breakLine(): void {
    const last = this.#pieces.length - 1;
    if (last < 0) return;
    let at = last;
    while (at >= 0 && isBlankText(this.#pieces[at] ?? '')) at--;
    if (this.#pieces[at] === lineBreak) this.#flush();
    else this.#pieces.push(lineBreak);
  }

  #readMeta(): void {
    const at = this.#attributes;
    const name = at.get('property') ?? at.get('name') ?? at.get('itemprop');
    const content = at.get('content');
    if (name && content && this.#meta.length < 500) this.#meta.push([name.toLowerCase(), content.slice(0, 4000)]);
  }

  #open(tag: string): void {
    if (this.#stack.length >= deepest || this.#elements.length >= mostElements) {
      this.#beyond++;
      if (!inlineTags.has(tag)) this.#flush();
      return;
    }
    this.#closeImplied(tag);
    const at = this.#attributes;
    const inline = inlineTags.has(tag);
    if (!inline) this.#flushAt(tag);
    const parent = this.#top;
    const index = this.#elements.length;
    const itemprop = at.get('itemprop') ?? '';
    const label = labelOf(at);
    this.#elements.push({ tag, parent: parent.index, label, itemprop, hidden: isHidden(at) });
    this.#note(tag, index, itemprop);
    this.#top = {
      tag,
      index,
      block: inline ? parent.block : index,
      silent: parent.silent || silentTags.has(tag) || (inline && label !== '' && spokenOnly.test(label)),
      link: parent.link || (tag === 'a' && !leadsToFile.test(at.get('href') ?? '')),
      bold: parent.bold || tag === 'b' || tag === 'strong',
    };
    this.#stack.push(this.#top);
    this.#openByTag.set(tag, (this.#openByTag.get(tag) ?? 0) + 1);
  }

  /** Keeps what elements say about the page beside their text. */
  #note(tag: string, index: number, itemprop: string): void {
    const at = this.#attributes;
    if (tag === 'html' || tag === 'body') this.#lang ||= at.get('lang') ?? '';
    if (this.#marked.length < 500) {
      const rel = /\bauthor\b/iu.test(at.get('rel') ?? '') ? 'author' : '';
      const name = tag === 'time' ? `time ${itemprop}`.trim() : itemprop || rel;
      if (name)
        this.#mark(
          { name: name.toLowerCase(), value: at.get('content') ?? at.get('datetime') ?? '', text: '', element: index },
          this.#stack.length,
        );
    }
    this.#script = tag === 'script' && /ld\+json/iu.test(at.get('type') ?? '') ? 'linked data' : undefined;
    if (this.#script) this.#linkedData.push('');
  }

  #mark(mark: Marked & { text: string }, depth: number): void {
    this.#marked.push(mark);
    if (this.#marking === undefined) this.#marking = { mark, depth };
  }

  #closeImplied(tag: string): void {
    const closed = closedBy.get(tag);
    if (closed === undefined) return;
    for (let at = this.#stack.length - 1; at >= 0 && at > this.#stack.length - 40; at--) {
      const open = this.#stack[at]?.tag ?? '';
      if (closed.has(open)) {
        this.#popTo(at);
        return;
      }
      if (scopes.has(open) && !closed.has(open)) return;
    }
  }

  #close(tag: string): void {
    if (!this.#openByTag.get(tag)) {
      if (this.#beyond > 0 && !inlineTags.has(tag)) this.#beyondClosed();
      return;
    }
    if (this.#beyond > 0) {
      this.#beyondClosed();
      return;
    }
    const inline = inlineTags.has(tag);
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const open = this.#stack[at]?.tag ?? '';
      if (open === tag) {
        this.#popTo(at);
        return;
      }
      // A stray </span> must not close the article around it.
      if (inline && !inlineTags.has(open)) return;
    }
  }

  #beyondClosed(): void {
    this.#beyond--;
    this.#flush();
  }

  #popTo(at: number): void {
    for (let depth = this.#stack.length - 1; depth >= at; depth--) {
      const open = this.#stack[depth];
      if (open === undefined) break;
      if (!inlineTags.has(open.tag)) this.#flushAt(open.tag);
      this.#openByTag.set(open.tag, (this.#openByTag.get(open.tag) ?? 1) - 1);
      if (open.tag === 'title') this.#script = undefined;
    }
    this.#stack.length = at;
    if (this.#marking && this.#marking.depth >= at) this.#marking = undefined;
    this.#top = this.#stack[at - 1] ?? root;
    this.#script = undefined;
  }

  #take(text: string): void {
    const top = this.#top;
    if (top.silent) {
      if (this.#script) this.#keepScript(text);
      else if (top.tag === 'title' && this.#title.length < 2000) this.#title += text;
      return;
    }
    if (this.#marking && this.#marking.mark.text.length < 300) this.#marking.mark.text += text;
    if (this.#pieces.length === 0) {
      if (isBlankText(text)) return;
      this.#blockElement = top.block;
    }
    this.#pieces.push(text);
    if (top.link) this.#linked += text.length;
    if (top.bold) this.#bold += text.length;
  }

  #keepScript(text: string): void {
    const last = this.#linkedData.length - 1;
    const before = this.#linkedData[last] ?? '';
    if (before.length + text.length <= longestLinkedData) this.#linkedData[last] = before + text;
  }

  /** Cells of a table row stay on one line; every other block-level tag ends the run of text. */
  #flushAt(tag: string): void {
    if (tag !== 'td' && tag !== 'th') this.#flush();
    else if (this.#pieces.length > 0 && this.#pieces[this.#pieces.length - 1] !== cellBreak) this.#pieces.push(cellBreak);
  }

  #flush(): void {
    if (this.#pieces.length === 0) return;
    const text = collapse(this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join(''));
    if (text) this.#blocks.push({ text, element: this.#blockElement, linked: this.#linked, bold: this.#bold });
    this.#pieces = [];
    this.#linked = 0;
    this.#bold = 0;
  }
}

const cellBreak = '\u241f';
const lineBreak = '\u240a';
const notBlank = /[^\s\u00a0\u200b\ufeff]/u;
const isBlankText = (text: string): boolean => !notBlank.test(text);

/** An agreement's name that leads to its text is no way to another article. */
const leadsToFile = /\.(?:pdf|docx?|odt|xlsx?|rtf)(?:[?#]|$)/iu;

/** Names of words that only readers aloud are to say: "opens in a new window". */
const spokenOnly = /(?:^|\s)(?:sr-only|screen-reader(?:-text)?|visually-?hidden|off-?screen|a11y-hidden)(?:\s|$)/iu;

function labelOf(at: ReadonlyMap<string, string>): string {
  const parts = [at.get('class'), at.get('id'), at.get('role')].filter((part) => part);
  return parts.length === 0 ? '' : parts.join(' ').slice(0, 300);
}

function isHidden(at: ReadonlyMap<string, string>): boolean {
  const style = at.get('style');
  return at.has('hidden') || at.get('aria-hidden') === 'true' || (style !== undefined && /display\s{0,3}:\s{0,3}none/iu.test(style));
}

const uneven = /[^\S ]| {2}/u;

/** Blanks to one, breaks kept as single line breaks; marks that print nothing are taken out. */
function collapse(text: string): string {
  let collapsed = uneven.test(text) ? text.replace(/\s+/gu, ' ') : text;
  if (/[\u00ad\u200b-\u200f\u2060]/u.test(collapsed)) collapsed = collapsed.replace(/[\u00ad\u200b-\u200f\u2060]/gu, '');
  if (collapsed.includes(lineBreak))
    collapsed = collapsed.replace(/^(?:\s?\u240a\s?)+|(?:\s?\u240a\s?)+$/gu, '').replace(/(?:\s?\u240a\s?)+/gu, '\n');
  if (collapsed.includes(cellBreak)) collapsed = collapsed.replace(/(?:\s?\u241f\s?)+$/u, '').replace(/(?:\s?\u241f\s?)+/gu, ' | ');
  return collapsed.trim();
}
