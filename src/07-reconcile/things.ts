import { rememberOf } from '#values/remember.ts';
import type { Context, Draft, Sayings } from './context.ts';
import type { Register } from './register.ts';
import { listOf } from './roles.ts';
import type { Saying } from './saying.ts';

/** What a thing came to, and all that it was decided by. */
interface Decided {
  readonly grounds: readonly string[];
  readonly drafts: readonly Draft[];
  /** Names that turned out to be misprinted. */
  readonly misprints: readonly Parameters<Register['correct']>[];
}

/** Claims whose things are remembered at a time; beyond, all are forgotten. */
const mostClaims = 75_000;
/** A thing that two countries share with others is told of differently in the news of each. */
const mostTellings = 4;

/**
 * What things came to when claims were added up before. A thing of which the same claims tell, under the same names and from the same
 * sources, comes to the same; so only what new claims touch is decided anew, whoever asks. Facts are the same with and without it.
 */
export class Things {
  readonly #known = new Map<string, Decided[]>();
  #claims = 0;

  /** What a thing comes to: as before where nothing has changed, else as `decide` says. */
  decided(key: string, sayings: Sayings, context: Context, decide: (context: Context) => readonly Draft[]): readonly Draft[] {
    const name = `${context.asOf}\t${context.type.type}\t${key}`;
    const grounds = sayings.map((saying) => groundsOf(saying, context));
    const tellings = this.#known.get(name) ?? [];
    const known = tellings.find((one) => isSame(one.grounds, grounds));
    if (known) {
      for (const misprint of known.misprints) context.register.correct(...misprint);
      return known.drafts;
    }
    const decided = watch(grounds, context, decide);
    this.#keep(name, tellings, decided);
    return decided.drafts;
  }

  #keep(name: string, tellings: readonly Decided[], decided: Decided): void {
    const [kept, dropped] = [tellings.slice(0, mostTellings - 1), tellings[mostTellings - 1]];
    this.#claims += decided.grounds.length - (dropped?.grounds.length ?? 0);
    this.#known.set(name, [decided, ...kept]);
    if (this.#claims <= mostClaims) return;
    this.#known.clear();
    this.#known.set(name, [decided]);
    this.#claims = decided.grounds.length;
  }
}

function watch(grounds: readonly string[], context: Context, decide: (context: Context) => readonly Draft[]): Decided {
  const misprints: Parameters<Register['correct']>[] = [];
  const correct: Register['correct'] = (...misprint) => {
    misprints.push(misprint);
    context.register.correct(...misprint);
  };
  return { grounds, misprints, drafts: decide({ ...context, register: { ...context.register, correct } }) };
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, at) => one === b[at]);

/** Everything besides the claim and its document, which never change, that tells what it counts for: who is named, where it comes from, what else its text tells of. */
function groundsOf({ claim, document, countries, isCopy, waits }: Saying, { register, tracing }: Context): string {
  let names = '';
  for (const role in claim.roles)
    for (const name of listOf(claim.roles[role])) {
      const known = register.standingOf(register.keyOf(name, document.id));
      // With their lengths, since whatever stands between them can stand in a name.
      names += ` ${name.length} ${name} ${known.length} ${known}`;
    }
  const chain = textOf(tracing.chainOf(claim, document));
  const { interested } = tracing.originOf(claim, document);
  return `${claim.id}${names}\n${chain}\n${interested}${isCopy}${waits}${countries.join()}`;
}

const textOf = rememberOf((chain: readonly string[]) => JSON.stringify(chain));
