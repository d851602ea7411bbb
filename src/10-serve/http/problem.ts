import { z } from 'zod';

/** What went wrong with a request, as RFC 9457 has it. */
export const Problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string().describe('what happened'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('to what, and what to do next'),
    faults: z.array(z.string()).readonly().optional().describe('one line for each part of the request that cannot be read'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** A request that is answered with a problem; its words are for the person who asked. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(status: number, title: string, detail: string, faults?: readonly string[]) {
    super(`${title}: ${detail}`);
    this.problem = { type: 'about:blank', title, status, detail, ...(faults && { faults }) };
  }

  /** The same refusal, told by another thread. */
  static from({ status, title, detail, faults }: Problem): Refused {
    return new Refused(status, title, detail, faults);
  }
}

/** Nothing in the ledger has this name. */
export const notFound = (what: string): Refused =>
  new Refused(404, 'Not on file', `The ledger has no ${what}. Ids change when facts do: begin again from a list.`);

/** Says which parts of a request do not fit its shape. */
export const unreadable = (where: string, error: z.ZodError): Refused =>
  new Refused(
    422,
    'The request cannot be read',
    `Its ${where} does not have the shape that /openapi.json describes.`,
    error.issues.slice(0, 20).map(({ path, message }) => `${path.join('.') || where}: ${message}`),
  );
