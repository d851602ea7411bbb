import { randomUUID } from 'node:crypto';
import { agentName, resolveBySystem, usualLimits } from '#acquire/web/reach.ts';
import { realWorld, type World } from '#acquire/web/world.ts';
import { version } from '../version.ts';
import type { Call, Option } from './command.ts';

/** Options of the commands that ask the web. */
export const webOptions = {
  contact: {
    type: 'string',
    value: 'WORDS',
    says: 'who is asking, for the keepers of the sites: an address or a page; it is sent with every request',
  },
  allow: {
    type: 'string',
    value: 'HOSTS',
    says: 'hosts within the house that may be asked though their addresses are private, joined by commas',
  },
} as const satisfies Record<string, Option>;

/** The web as a call may reach it. */
export const worldOf = (call: Call): World =>
  realWorld(
    {
      allowed: new Set(
        (call.option('allow') ?? '')
          .toLowerCase()
          .split(/[\s,]+/u)
          .filter((host) => host !== ''),
      ),
      agent: agentName(version, call.option('contact')),
      limits: usualLimits,
      resolve: resolveBySystem,
    },
    randomUUID(),
  );
