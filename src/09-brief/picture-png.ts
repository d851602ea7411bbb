import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from './picture.ts';

/** The renderer and its letters, read once and only when a picture is wanted in dots. */
let font: Promise<Uint8Array> | undefined;
async function load(): Promise<Uint8Array> {
  await initWasm(readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  return readFile(new URL(import.meta.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2')));
}

/** Dots for one unit of the drawing: sharp on paper at its usual size. */
const zoom = 2.5;

/**
 * The picture in black on white. The font has the letters of Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic; names in other
 * scripts stand as boxes here, and as they are in the table beside the picture.
 */
export async function toPng({ svg }: Picture): Promise<Uint8Array> {
  font ??= load();
  const letters = { fontBuffers: [await font], defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' };
  const renderer = new Resvg(svg('#000'), { background: '#fff', font: letters, fitTo: { mode: 'zoom', value: zoom } });
  try {
    const rendered = renderer.render();
    const png = rendered.asPng();
    rendered.free();
    return png;
  } finally {
    renderer.free();
  }
}
