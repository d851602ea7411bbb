import type { Context, MiddlewareHandler } from 'hono';
import { Refused } from './problem.ts';

/** What a browser may do with our pages: run our own scripts, and nothing that came in with a text. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A brief as one page brings its own style sheet, and is shown as if it came from nowhere. */
export const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-downloads allow-modals";

export const headers: MiddlewareHandler = async (context, next) => {
  await next();
  const set = (name: string, value: string): void => {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  };
  set('Content-Security-Policy', policy);
  set('X-Content-Type-Options', 'nosniff');
  set('Referrer-Policy', 'no-referrer');
  set('Cross-Origin-Opener-Policy', 'same-origin');
  set('Cross-Origin-Resource-Policy', 'same-origin');
  set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
  set('Cache-Control', 'no-store');
};

/** The name without the port; of an IPv6 address with its brackets. */
const nameIn = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();

/**
 * Lets in only who asks for this house by one of its own names. A page elsewhere whose name is made to point here (DNS rebinding) asks for its
 * own name; a page elsewhere that sends a request says so in Origin or Sec-Fetch-Site.
 */
export function doorkeeper(names: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!names.has(nameIn(host))) {
      throw new Refused(
        421,
        'Not the name of this house',
        `It was asked for as "${host.slice(0, 100)}". Open it as http://localhost, or start it with --host-name.`,
      );
    }
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) throw elsewhere();
    const site = context.req.header('sec-fetch-site');
    const isNavigation = context.req.method === 'GET' && context.req.header('sec-fetch-mode') === 'navigate';
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation) throw elsewhere();
    if (context.req.method === 'POST') mustBeJson(context);
    await next();
  };
}

const elsewhere = (): Refused => new Refused(403, 'Asked from elsewhere', 'Another site sent this request. Only the desk’s own page may.');

// A form on another site can send text and multipart, but not JSON, without the browser asking first.
function mustBeJson(context: Context): void {
  const type = (context.req.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refused(415, 'Not JSON', 'Send the body as application/json.');
}
