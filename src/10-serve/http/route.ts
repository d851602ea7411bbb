import type { z } from 'zod';
import type { House } from './house.ts';
import { unreadable } from './problem.ts';

/** What a request brings, before it is read. */
export interface Brought {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined where the request has no body. */
  readonly body: unknown;
}

/** An answer that is no JSON: a file to keep, a feed, lines. */
export interface Sent {
  /** Media type with charset. */
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer> | Iterable<string>;
  /** Present where a browser should keep it as a file. */
  readonly file?: string;
}

/** One thing that can be asked over HTTP; its schemas check what comes in and describe it in /openapi.json. */
export interface Route {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: "/api/v1/facts/{id}". */
  readonly path: string;
  readonly says: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Shape of the JSON that is answered. Absent: `sends` names the media types. */
  readonly gives?: z.ZodType;
  readonly sends?: readonly string[];
  /** True where the answer follows from the ledger's content alone, so that an ETag can stand for it. */
  readonly isLasting: boolean;
  /** True where nothing of it is kept and others should not wait until it is worked out. */
  readonly isLong?: boolean;
  /** True where an answer that news has overtaken is given, and says so, while the newer one is worked out. */
  readonly mayBeOlder?: boolean;
  readonly answer: (house: House, brought: Brought) => unknown;
}

interface Given<Query, Body> {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
}

interface Declared<Query extends z.ZodObject, Body extends z.ZodType> {
  readonly path: string;
  readonly says: string;
  readonly query?: Query;
  readonly body?: Body;
  readonly isLong?: boolean;
  readonly mayBeOlder?: boolean;
}

/** A question answered in JSON. The answer is typed by its schema; what is asked is read by the query's and the body's. */
export function asks<Query extends z.ZodObject, Body extends z.ZodType, Gives extends z.ZodType>(
  method: Route['method'],
  declared: Declared<Query, Body> & { readonly gives: Gives; readonly isLasting?: boolean },
  answer: (house: House, given: Given<z.output<Query>, z.output<Body>>) => z.input<Gives> | Promise<z.input<Gives>>,
): Route {
  const { isLasting = method === 'get', ...kept } = declared;
  return { ...kept, method, isLasting, answer: (house, brought) => answer(house, readGiven(declared, brought)) };
}

/** A question answered with something other than JSON; one that brings a body is sent by POST. */
export function sends<Query extends z.ZodObject, Body extends z.ZodType>(
  declared: Declared<Query, Body> & { readonly sends: readonly string[] },
  answer: (house: House, given: Given<z.output<Query>, z.output<Body>>) => Sent | Promise<Sent>,
): Route {
  const method = declared.body === undefined ? 'get' : 'post';
  return { ...declared, method, isLasting: method === 'get', answer: (house, brought) => answer(house, readGiven(declared, brought)) };
}

function readGiven<Query extends z.ZodObject, Body extends z.ZodType>(
  { query, body }: Declared<Query, Body>,
  brought: Brought,
): Given<z.output<Query>, z.output<Body>> {
  return { params: brought.params, query: readAs(query, brought.query, 'query'), body: readAs(body, brought.body, 'body') };
}

/** @throws Refused where the value does not have the shape. */
function readAs<Shape extends z.ZodType>(shape: Shape | undefined, value: unknown, where: string): z.output<Shape>;
function readAs(shape: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (shape === undefined) return undefined;
  const read = shape.safeParse(value);
  if (!read.success) throw unreadable(where, read.error);
  return read.data;
}
