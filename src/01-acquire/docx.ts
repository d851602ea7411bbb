import mammoth from 'mammoth';
import { fromBufferPromise } from 'yauzl';
import type { Outcome } from './apart.ts';
import { asArticle } from './article-html.ts';
import { largestText } from './limit.ts';

const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'u => em', 'strike => s'];

/** A DOCX document as HTML: headings, paragraphs, lists, tables, footnotes; without pictures and what was struck out by a reviewer. */
export async function readDocx(bytes: Uint8Array, step: () => void): Promise<Outcome> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!(await isModest(buffer))) return { because: 'its parts unpack to far more than a text takes; give its text as .txt' };
  step();
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: styles,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    },
  );
  return { html: asArticle(withPlainCells(value)), dropped: [] };
}

/** Unpacks what its reader will unpack, and stops at the limit: the sizes that an archive states may lie. */
async function isModest(buffer: Buffer): Promise<boolean> {
  let unpacked = 0;
  const zip = await fromBufferPromise(buffer, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (!/\.(?:xml|rels)$/iu.test(entry.fileName)) continue;
    if (unpacked + entry.uncompressedSize > largestText * 2) return false;
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) unpacked += Buffer.isBuffer(chunk) ? chunk.length : 0;
  }
  return unpacked <= largestText * 2;
}

/** A cell's paragraphs become one line, so that a row of a table is read as one. */
const withPlainCells = (html: string): string =>
  html.replace(/<(t[dh])\b[^>]*>([\s\S]*?)<\/\1>/gu, (_, tag: string, inner: string) => {
    const line = inner.replace(/<\/p>\s*<p>/gu, ' ').replace(/<\/?p>/gu, '');
    return `<${tag}>${line}</${tag}>`;
  });
