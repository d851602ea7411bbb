import { getResolvedPDFJS } from 'unpdf';
import type { Outcome } from './apart.ts';
import { asArticle, escaped } from './article-html.ts';
import { composeBlocks } from './pdf-blocks.ts';
import { splitFurniture } from './pdf-furniture.ts';
import { type Line, linesOf, type Run } from './pdf-lines.ts';

const mostPages = 3000;
const mostRunsAPage = 60_000;

/** A PDF document as HTML: headings and paragraphs in reading order; running heads, feet and page numbers are left out and named. */
export async function readPdf(bytes: Uint8Array, step: () => void): Promise<Outcome> {
  const { getDocument } = await getResolvedPDFJS();
  step();
  const task = getDocument({ data: bytes, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) return { because: `it has more than ${mostPages} pages; split it` };
    const pages: Line[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const { width, height } = page.getViewport({ scale: 1 });
      pages.push(
        linesOf(
          items.slice(0, mostRunsAPage).flatMap((item) => ('str' in item ? runOf(item) : [])),
          { width, height },
        ),
      );
      page.cleanup();
      step();
    }
    return compose(pages);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { because: 'it is locked with a password; unlock it first' };
    throw error;
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

function compose(pages: readonly (readonly Line[])[]): Outcome {
  const { kept, dropped } = splitFurniture(pages);
  const blocks = composeBlocks(kept);
  if (blocks.length === 0) return { because: 'it holds no text, only pictures of it; give its text as .txt' };
  return { html: asArticle(blocks.map(({ tag, text }) => `<${tag}>${escaped(text)}</${tag}>`).join('\n')), dropped };
}

interface Item {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

/** A run of letters as the page places it; none where its place is no place. */
function runOf({ str, transform, width }: Item): Run[] {
  const [, rise = 0, slant = 0, size = 0, x = 0, y = 0] = transform.map(Number);
  const height = Math.hypot(slant, size);
  if (![height, x, y, width].every(Number.isFinite) || height <= 0 || str === '') return [];
  return [{ text: str, x, y, width, size: height, isUpright: Math.abs(rise) < height * 0.1 && size > 0 }];
}
