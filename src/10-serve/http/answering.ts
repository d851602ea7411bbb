import { rememberOf } from '#values/remember.ts';
import { askOlder, NotKept } from '../keeping.ts';
import type { House } from './house.ts';
import type { Brought, Route } from './route.ts';

/*
 * How a question that comes in over HTTP is answered. This thread adds nothing up, so that nobody waits for what somebody else has asked:
 *
 * 1. What is kept, and rests on nothing that has changed, is given.
 * 2. What news has overtaken is given as well, with the time as of which it was made; the newer answer is worked out behind (`ahead.ts`), and
 *    open pages are told when it is there. Not what a person has judged or added to: that is forgotten at once (`08-store/kept.ts`). Not to
 *    who asks for a day, or will not have it (`Cache-Control: no-cache`); and not for longer than an hour.
 * 3. For everything else whoever asks waits until it is worked out, in another thread (`answerers.ts`).
 */

/** An answer, and where news has come since, the ISO instant as of which it was made. */
export interface Given {
  readonly answer: unknown;
  readonly madeAt?: string;
}

/** Names the instant over HTTP. */
export const madeAtHeader = 'Chancery-Made-At';

/** Answers a question; `takesOlder` where who asks takes what news has overtaken. */
export async function answerTo(route: Route, house: House, brought: Brought, takesOlder: boolean): Promise<Given> {
  const { answerers } = house;
  if (route.isLong && answerers) return { answer: await answerers.answer(house, route, brought, route.path) };
  try {
    return { answer: await route.answer(house, brought) };
  } catch (error) {
    if (!(error instanceof NotKept) || !answerers) throw error;
    const older = takesOlder && mayBeOlder(route, brought) ? await olderAnswer(route, house, brought) : undefined;
    if (older) answerers.renew(route, brought, error.about);
    return older ?? { answer: await answerers.answer(house, route, brought, error.about) };
  }
}

/** Who names a day wants what was or is known of it, and nothing else. */
const mayBeOlder = ({ mayBeOlder: may = false }: Route, { query }: Brought): boolean =>
  may && query.asOf === undefined && query.knownAt === undefined;

async function olderAnswer(route: Route, house: House, brought: Brought): Promise<Given | undefined> {
  try {
    const { answer, ...made } = askOlder(house.ledger, () => route.answer(house, brought));
    return { answer: await answer, ...made };
  } catch (error) {
    if (error instanceof NotKept) return undefined;
    throw error;
  }
}

/** The same answer is often given many times: its JSON is made once. */
const jsonOf = rememberOf((answer: object) => Buffer.from(JSON.stringify(answer)));

/** The JSON that is sent. What news has overtaken says so in a field of its own, where the answer is no list. */
export function jsonIn({ answer, madeAt }: Given): Uint8Array<ArrayBuffer> {
  const json = typeof answer === 'object' && answer !== null ? jsonOf(answer) : Buffer.from(JSON.stringify(answer));
  if (madeAt === undefined || Array.isArray(answer)) return json;
  return Buffer.concat([json.subarray(0, -1), Buffer.from(`,"madeAt":${JSON.stringify(madeAt)}}`)]);
}
