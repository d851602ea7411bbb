import { readFile } from 'node:fs/promises';

const bytesAt = (address: string): Promise<Uint8Array> => readFile(new URL(address));

/** The renderer and its letters, read once and only when a picture is wanted in dots. */
let renderer: ReturnType<typeof load> | undefined;
async function load() {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(bytesAt(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return { Resvg, font: await bytesAt(import.meta.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2')) };
}

/** Dots for one unit of the drawing: sharp on paper at its usual size. */
const zoom = 2.5;

/**
 * A drawing (SVG) as PNG on white. The font has the letters of Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic; names in other
 * scripts stand as boxes here, and as they are in the table beside the picture.
 */
export async function toDots(svg: string): Promise<Uint8Array> {
  renderer ??= load();
  const { Resvg, font } = await renderer;
  const letters = { fontBuffers: [font], defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' };
  const drawing = new Resvg(svg, { background: '#fff', font: letters, fitTo: { mode: 'zoom', value: zoom } });
  try {
    const rendered = drawing.render();
    const png = rendered.asPng();
    rendered.free();
    return png;
  } finally {
    drawing.free();
  }
}
