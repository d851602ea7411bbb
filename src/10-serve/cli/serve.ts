import { loadAssets } from '../http/assets.ts';
import { startServing } from '../http/serve.ts';
import { ledgerOption } from './asked.ts';
import type { Command } from './command.ts';
import { Complaint, WrongUsage } from './complaint.ts';
import { webOptions, worldOf } from './web-options.ts';

const usualPort = 4170;

export const serve: Command = {
  usage: '',
  about:
    'Opens the desk: a web page on the ledger and the HTTP API behind it (/openapi.json), for this machine alone. The ledger is made where there is none. Ctrl-C ends it.',
  examples: ['serve', 'serve --ledger trade.db --port 8080'],
  options: {
    ...ledgerOption,
    ...webOptions,
    port: { type: 'string', value: 'N', says: `the port (default: ${usualPort}; 0: any that is free)` },
    zone: { type: 'string', value: 'ZONE', says: 'the time zone in which today is today (default: the machine’s)' },
    'host-name': { type: 'string', value: 'NAME', says: 'a further name by which a proxy on this machine may ask for it' },
  },
  takes: [0, 0],
  run: async (call) => {
    const port = Number(call.option('port') ?? usualPort);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new WrongUsage(`"${call.option('port')}" is no port. Give --port from 0 to 65535.`);
    call.out.note('Making the page ready …');
    const { buildPage } = await import('../web/build.ts');
    const assets = loadAssets(await buildPage());
    const zone = call.option('zone');
    const name = call.option('host-name');
    const ledger = call.option('ledger') ?? 'chancery.db';
    const serving = await startServing({
      ledger,
      port,
      assets,
      world: worldOf(call),
      ...(zone && { zone }),
      ...(name && { names: [name] }),
    }).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
        throw new Complaint(`Port ${port} is taken. Give another with --port, or 0 for any that is free.`);
      }
      throw error;
    });
    await call.out.print(`The desk is open at ${serving.url} (ledger ${ledger}). Ctrl-C ends it.`);
    await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await serving.close();
  },
};
