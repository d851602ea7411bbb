import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type Attributes, attributeAt, noAttributes } from './attributes.ts';
import { cellBreak, collapse, isBlankText, lineBreak } from './collapse.ts';
import { feed } from './feed.ts';
import { besideLine, hiddenBy } from './hidden.ts';
import type { Block, Element, Marked, Outline } from './outline.ts';
import { kindOf, type TagKind } from './tags.ts';

/** Deeper elements are counted but stand as their ancestor at this depth: hostile pages nest without end. */
const deepest = 512;
const mostElements = 400_000;
const longestLinkedData = 2_000_000;
const longestValue = 4000;
const bare = noAttributes();

/** Reads a page in one pass, without recursion, in time proportional to its length. */
export function outlinePage(html: string): Outline {
  const reader = new PageReader(html);
  feed(html, new Tokenizer({ decodeEntities: false }, reader), reader);
  return reader.outline();
}

interface Open {
  readonly kind: TagKind;
  readonly index: number;
  /** Index of the innermost block-level element. */
  readonly block: number;
  readonly silent: boolean;
  readonly link: boolean;
  readonly bold: boolean;
}

/** Stands around the whole page, so that text outside all tags has an element too. */
const rootElement: Element = { tag: 'html', parent: -1, label: '', itemprop: '', hidden: false };
const root: Open = { kind: kindOf('html', new Map()), index: 0, block: 0, silent: false, link: false, bold: false };

/** A class because it must be closed: it keeps the place in a page between one token and the next. */
class PageReader implements TokenizerCallbacks {
  readonly #html: string;
  readonly #elements: Element[] = [rootElement];
  readonly #blocks: Block[] = [];
  readonly #images: number[] = [];
  readonly #stack: Open[] = [];
  /** How many elements of each kind are open, by the kind's number. */
  readonly #openOf: number[] = [];
  readonly #invented = new Map<string, TagKind>();
  #top: Open = root;
  #beyond = 0;

  #pieces: string[] = [];
  #blockElement = -1;
  #blockStart = 0;
  #blockEnd = 0;
  #linked = 0;
  #bold = 0;
  /** Whether one element within a line has just been closed, and perhaps the next one opened, without a character between them. */
  #seam: 'none' | 'closed' | 'opened' = 'none';

  #kind: TagKind = root.kind;
  /** How far the tokenizer's offsets lie behind those in the page. */
  #skipped = 0;
  #raw: 'script' | 'style' | undefined;
  /** True when the last tag opened a drawing. */
  isDrawing = false;
  #attribute: keyof Attributes | undefined;
  #value = '';
  /** What the tag being read says; `bare` until it says something. */
  #attributes = bare;

  readonly #meta = new Map<string, string>();
  readonly #marked: (Marked & { text: string })[] = [];
  /** The marked element whose text is being kept, and the length of the stack around it. */
  #marking: { readonly mark: { text: string }; readonly depth: number } | undefined;
  readonly #linkedData: string[] = [];
  #title = '';
  #lang = '';
  #canonical = '';
  /** True where the script just opened holds linked data. */
  #linking = false;

  constructor(html: string) {
    this.#html = html;
  }

  get raw(): 'script' | 'style' | undefined {
    return this.#raw;
  }

  skip(unseen: string): void {
    this.#skipped += unseen.length;
    this.#keepLinked(unseen);
  }

  #keepLinked(raw: string): void {
    if (this.#linking && raw.length <= longestLinkedData) this.#linkedData.push(raw);
    this.#linking = false;
  }

  /** Most stretches between two tags are only the indents of the page's source. */
  #isBlank(from: number, to: number): boolean {
    let at = from;
    while (at < to && this.#html.charCodeAt(at) <= 32) at++;
    return at === to;
  }

  #cut(start: number, end: number): string {
    return this.#html.slice(start + this.#skipped, end + this.#skipped);
  }

  onopentagname(start: number, end: number): void {
    this.#kind = kindOf(this.#cut(start, end), this.#invented);
    this.#attributes = bare;
  }

  onattribname(start: number, end: number): void {
    const name = attributeAt(this.#html, start + this.#skipped, end + this.#skipped);
    this.#attribute = name === undefined || this.#attributes[name] !== undefined ? undefined : name;
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute && this.#value.length < longestValue) this.#value += this.#cut(start, Math.min(end, start + longestValue));
  }

  onattribentity(): void {}

  onattribend(): void {
    const name = this.#attribute;
    if (name === undefined) return;
    if (this.#attributes === bare) this.#attributes = noAttributes();
    this.#attributes[name] = this.#value.includes('&') ? decodeHTMLAttribute(this.#value) : this.#value;
  }

  onselfclosingtag(): void {
    this.onopentagend();
    this.isDrawing = false;
  }

  onopentagend(): void {
    const { name } = this.#kind;
    this.isDrawing = name === 'svg';
    this.#raw = name === 'script' || name === 'style' ? name : undefined;
    if (this.#raw) this.#linking = name === 'script' && /ld\+json/iu.test(this.#attributes.type ?? '');
    else if (this.#kind.isVoid) this.#readVoid(name);
    else this.#open(this.#kind);
  }

  onclosetag(start: number, end: number): void {
    this.#raw = undefined;
    this.isDrawing = false;
    const kind = this.#closes(this.#top.kind, start, end) ? this.#top.kind : kindOf(this.#cut(start, end).trim(), this.#invented);
    if (kind.name === 'script' || kind.name === 'style') return;
    if ((kind.name === 'br' || kind.name === 'p') && !this.#openOf[kind.number]) this.#flush();
    this.#close(kind);
  }

  /** True where an end tag is that of the innermost element, as nearly all are: its name need not be looked up. */
  #closes({ name }: TagKind, start: number, end: number): boolean {
    return name.length === end - start && this.#html.startsWith(name, start + this.#skipped);
  }

  ontext(start: number, end: number): void {
    if (this.#raw) {
      this.#keepLinked(this.#cut(start, end));
      return;
    }
    if (this.#pieces.length === 0 && this.#isBlank(start + this.#skipped, end + this.#skipped)) return;
    const text = this.#cut(start, end);
    this.#take(text.includes('&') ? decodeHTML(text) : text, start + this.#skipped, end + this.#skipped);
  }

  ontextentity(): void {}
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
    else if (tag === 'link' && /\bcanonical\b/iu.test(at.rel ?? '') && !this.#canonical) this.#canonical = at.href ?? '';
  }

  #noteImage(): void {
    if (this.#top.block >= 0 && this.#images.length < 5000) this.#images.push(this.#top.block);
  }

  /** One <br> breaks the line; two end the paragraph, as on pages that know no other paragraphs. */
  #breakLine(): void {
    let at = this.#pieces.length - 1;
    if (at < 0) return;
    while (at >= 0 && isBlankText(this.#pieces[at] ?? '')) at--;
    if (this.#pieces[at] === lineBreak) this.#flush();
    else this.#pieces.push(lineBreak);
  }

  #readMeta(): void {
    const at = this.#attributes;
    const name = (at.property ?? at.name ?? at.itemprop)?.toLowerCase();
    if (name && at.content?.trim() && this.#meta.size < 500 && !this.#meta.has(name)) this.#meta.set(name, at.content);
  }

  #open(kind: TagKind): void {
    if (this.#stack.length >= deepest || this.#elements.length >= mostElements) {
      this.#beyond++;
      if (!kind.isInline) this.#flush();
      return;
    }
    if (kind.closes !== undefined) this.#closeImplied(kind.closes);
    const at = this.#attributes;
    const { name: tag, isInline } = kind;
    if (!isInline) this.#flushAt(tag);
    else if (this.#seam === 'closed') this.#seam = 'opened';
    const parent = this.#top;
    const index = this.#elements.length;
    const itemprop = at.itemprop ?? '';
    const label = at === bare ? '' : labelOf(at);
    const hidden = at !== bare && hiddenBy(tag, at);
    this.#elements.push({ tag, parent: parent.index, label, itemprop, hidden });
    this.#note(tag, index, itemprop);
    this.#top = {
      kind,
      index,
      block: isInline ? parent.block : index,
      silent: parent.silent || kind.isSilent || (isInline && (hidden || (label !== '' && besideLine(tag, label)))),
      link: parent.link || (tag === 'a' && !leadsToFile.test(at.href ?? '')),
      bold: parent.bold || tag === 'b' || tag === 'strong',
    };
    this.#stack.push(this.#top);
    this.#openOf[kind.number] = (this.#openOf[kind.number] ?? 0) + 1;
  }

  /** Keeps what elements say about the page beside their text. */
  #note(tag: string, index: number, itemprop: string): void {
    const at = this.#attributes;
    if (tag === 'html' || tag === 'body') this.#lang ||= at.lang ?? '';
    if (this.#marked.length < 500) {
      const rel = at.rel && /\bauthor\b/iu.test(at.rel) ? 'author' : '';
      const name = tag === 'time' ? `time ${itemprop}`.trim() : itemprop || rel;
      if (name)
        this.#mark({ name: name.toLowerCase(), value: at.content ?? at.datetime ?? '', text: '', element: index }, this.#stack.length);
    }
  }

  #mark(mark: Marked & { text: string }, depth: number): void {
    this.#marked.push(mark);
    if (this.#marking === undefined) this.#marking = { mark, depth };
  }

  #closeImplied(closes: ReadonlySet<string>): void {
    for (let at = this.#stack.length - 1; at >= 0 && at > this.#stack.length - 40; at--) {
      const open = this.#stack[at]?.kind;
      if (open === undefined) return;
      if (closes.has(open.name)) {
        this.#popTo(at);
        return;
      }
      if (open.isScope) return;
    }
  }

  #close(kind: TagKind): void {
    if (!this.#openOf[kind.number]) {
      if (this.#beyond > 0 && !kind.isInline) this.#beyondClosed();
      return;
    }
    if (this.#beyond > 0) {
      this.#beyondClosed();
      return;
    }
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const open = this.#stack[at]?.kind;
      if (open === kind) {
        this.#popTo(at);
        return;
      }
      // A stray </span> must not close the article around it.
      if (kind.isInline && !open?.isInline) return;
    }
  }

  #beyondClosed(): void {
    this.#beyond--;
    this.#flush();
  }

  #popTo(at: number): void {
    for (let depth = this.#stack.length - 1; depth >= at; depth--) {
      const open = this.#stack[depth]?.kind;
      if (open === undefined) break;
      if (open.isInline) this.#seam = 'closed';
      else if (open.name !== 'td' && open.name !== 'th') this.#flush();
      this.#openOf[open.number] = (this.#openOf[open.number] ?? 1) - 1;
    }
    this.#stack.length = at;
    if (this.#marking && this.#marking.depth >= at) this.#marking = undefined;
    this.#top = this.#stack[at - 1] ?? root;
  }

  #take(text: string, from: number, to: number): void {
    const top = this.#top;
    if (top.silent) {
      if (top.kind.name === 'title' && this.#title.length < longestValue) this.#title += text.slice(0, longestValue);
      return;
    }
    if (this.#marking && this.#marking.mark.text.length < 300) this.#marking.mark.text += text.slice(0, 300);
    if (this.#pieces.length === 0) {
      if (isBlankText(text)) return;
      this.#blockElement = top.block;
      this.#blockStart = from;
    }
    if (this.#seam === 'opened' && runsOn(this.#pieces[this.#pieces.length - 1] ?? '', text)) this.#pieces.push(' ');
    this.#seam = 'none';
    this.#pieces.push(text);
    this.#blockEnd = to;
    if (top.link) this.#linked += text.length;
    if (top.bold) this.#bold += text.length;
  }

  /** Cells of a table row stay on one line, those without words between others too; every other block-level tag ends the run of text. */
  #flushAt(tag: string): void {
    if (tag !== 'td' && tag !== 'th') this.#flush();
    else if (this.#pieces.length > 0) this.#pieces.push(cellBreak);
  }

  #flush(): void {
    if (this.#pieces.length === 0) return;
    const text = collapse(this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join(''));
    if (text)
      this.#blocks.push({
        text,
        element: this.#blockElement,
        linked: this.#linked,
        bold: this.#bold,
        from: this.#blockStart,
        to: this.#blockEnd,
      });
    this.#pieces = [];
    this.#linked = 0;
    this.#bold = 0;
  }
}

/** Pages set two elements apart by style alone: "<b>Haldir Bregor</b><i>3 May</i>". */
const runsOn = (before: string, after: string): boolean =>
  (/\p{Ll}$/u.test(before) && /^[\p{Lu}\d]/u.test(after)) || (/\d$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after));

/** An agreement's name that leads to its text is no way to another article. */
const leadsToFile = /\.(?:pdf|docx?|odt|xlsx?|rtf)(?:[?#]|$)/iu;

function labelOf({ class: name = '', id = '', role = '' }: Attributes): string {
  const label = id || role ? `${name} ${id} ${role}` : name;
  return label.length > longestLabel ? label.slice(0, longestLabel) : label;
}

const longestLabel = 300;
