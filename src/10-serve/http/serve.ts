import { createAdaptorServer } from '@hono/node-server';
import type { World } from '#acquire/web/world.ts';
import { openLedger } from '#store/ledger.ts';
import { giveOnlyKept } from '../keeping.ts';
import { workAhead } from './ahead.ts';
import { makeAnswerers } from './answerers.ts';
import { makeApp } from './app.ts';
import type { Assets } from './assets.ts';
import { makeWriter } from './writer.ts';

/** How a house is opened to its desk. */
export interface Opening {
  /** The ledger's file; it is made where there is none. */
  readonly ledger: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly assets?: Assets;
  /** Further names by which it may be asked for. */
  readonly names?: readonly string[];
  readonly now?: () => Date;
  /** The web as a person’s addresses are fetched from it; absent: none is. */
  readonly world?: World;
  readonly zone?: string;
}

/** A house that answers. Close it when done. */
export interface Serving {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Only this machine can reach it. */
const loopback = '127.0.0.1';
const mostBytes = 16 * 1024 * 1024;
/** Milliseconds for which an idle connection stays open: longer than programs are idle that ask now and then, so that none is closed as they ask. */
const keepAliveTimeout = 65_000;

/** Opens the ledger and answers on this machine alone. */
export async function startServing(opening: Opening): Promise<Serving> {
  const { ledger: file, port, assets, names = [], now = () => new Date(), zone, world } = opening;
  openLedger(file, { for: 'write' }).close();
  const ledger = openLedger(file, { for: 'read' });
  giveOnlyKept(ledger);
  const house = { ledger, writer: makeWriter(file), now, ...(zone && { zone }), ...(world && { world }) };
  const answerers = workAhead(house, makeAnswerers(file));
  const app = makeApp({
    house: { ...house, answerers },
    ...(assets && { assets }),
    names: new Set(['localhost', loopback, '[::1]', ...names.map((name) => name.toLowerCase())]),
    mostBytes,
  });
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { keepAliveTimeout } });
  const closeHouse = async (): Promise<void> => {
    await Promise.all([house.writer.close(), answerers.close()]);
    ledger.close();
  };
  const bound = await new Promise<number>((resolve, reject) => {
    server.once('error', (error) => closeHouse().finally(() => reject(error)));
    server.listen(port, loopback, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
  return {
    url: `http://localhost:${bound}`,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await closeHouse();
    },
  };
}
