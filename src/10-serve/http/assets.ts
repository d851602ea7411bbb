import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Context } from 'hono';

/** The files of the page, held in memory: nothing that is asked for can name a path. */
export interface Assets {
  readonly answer: (context: Context) => Response;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** Reads a built page. Every address that names no file is a view of the page, and gets its frame. */
export function loadAssets(folder: string): Assets {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, Asset] => {
        const path = join(entry.parentPath, entry.name);
        const type = types[extname(entry.name)] ?? 'application/octet-stream';
        return [path.slice(folder.length).replaceAll('\\', '/'), { bytes: new Uint8Array(readFileSync(path)), type }];
      }),
  );
  const frame = files.get('/index.html');
  if (!frame) throw new Error(`${folder} holds no built page; delete it and start again.`);
  return {
    answer: (context) => {
      const asset = files.get(context.req.path);
      const { bytes, type } = asset ?? frame;
      const lasting = asset !== undefined && context.req.path.startsWith('/assets/');
      return new Response(bytes, {
        headers: { 'Content-Type': type, 'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache' },
      });
    },
  };
}
