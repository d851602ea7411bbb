import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { LastReading } from '#brief/changes.ts';
import { isDay } from '#values/day.ts';
import { Complaint } from './cli/complaint.ts';

const PrintedBrief = z.object({
  asOf: z.string().refine(isDay),
  facts: z.array(
    z.object({
      id: z.string(),
      thing: z.string(),
      says: z.string(),
      status: z.string(),
      standing: z.string(),
      supportedBy: z.array(z.string()),
    }),
  ),
});

/** What a brief that `--format json` printed was made from. @throws Complaint where the file is no such brief. */
export function readLastReading(file: string): LastReading {
  const brief = PrintedBrief.safeParse(parse(file));
  if (!brief.success) throw new Complaint(`${file} is no brief in JSON. Make one with "chancery brief A B --format json".`);
  return brief.data;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
