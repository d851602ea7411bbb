import { z } from 'zod';
import { version } from '../version.ts';
import { madeAtHeader } from './answering.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';
import { madeAtMeans } from './shapes.ts';

/** JSON Schema 2020-12, which OpenAPI 3.1 takes as it is; named shapes are listed once among the components. */
function schemaOf(shape: z.ZodType, io: 'input' | 'output', shared: Map<string, unknown>): unknown {
  const { $schema: _, $defs, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' });
  for (const [name, definition] of Object.entries($defs ?? {})) shared.set(name, relinked(definition));
  return relinked(schema);
}

const relinked = (schema: unknown): unknown => JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));

function parametersOf({ path, query }: Route, shared: Map<string, unknown>): readonly unknown[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, shape]) => ({
    name,
    in: 'query',
    required: !z.safeParse(shape, undefined).success,
    schema: schemaOf(shape, 'input', shared),
  }));
  return [...inPath, ...inQuery];
}

function operationOf(route: Route, shared: Map<string, unknown>): unknown {
  const parameters = parametersOf(route, shared);
  const answers = route.gives
    ? { 'application/json': { schema: schemaOf(route.gives, 'output', shared) } }
    : Object.fromEntries((route.sends ?? []).map((type) => [type, {}]));
  return {
    summary: route.says,
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input', shared) } } },
    }),
    responses: {
      200: {
        description: 'What was asked.',
        ...(route.mayBeOlder && {
          headers: { [madeAtHeader]: { description: madeAtMeans, schema: { type: 'string', format: 'date-time' } } },
        }),
        content: answers,
      },
      default: {
        description: 'What went wrong.',
        content: { 'application/problem+json': { schema: schemaOf(Problem, 'output', shared) } },
      },
    },
  };
}

/** The description of these routes as OpenAPI 3.1. */
export function describe(routes: readonly Route[]): unknown {
  const shared = new Map<string, unknown>();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route, shared) };
  return {
    openapi: '3.1.0',
    info: { title: 'Chancery', version, summary: 'Questions to a ledger of what the world writes about relations between countries.' },
    paths,
    components: { schemas: Object.fromEntries([...shared].sort(([a], [b]) => (a < b ? -1 : 1))) },
  };
}
