/** A way of one country toward another: words or deeds, for or against it. */
export type Quad = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

/** PLOVER's sixteen event types (ploverdata.org), each with the root of CAMEO that it takes over, and its quarter. */
export const plover = {
  agree: ['03', 'verbal cooperation'],
  consult: ['04', 'verbal cooperation'],
  support: ['05', 'verbal cooperation'],
  concede: ['08', 'verbal cooperation'],
  cooperate: ['06', 'material cooperation'],
  aid: ['07', 'material cooperation'],
  retreat: ['087', 'material cooperation'],
  request: ['02', 'verbal conflict'],
  accuse: ['11', 'verbal conflict'],
  reject: ['12', 'verbal conflict'],
  threaten: ['13', 'verbal conflict'],
  protest: ['14', 'material conflict'],
  sanction: ['16', 'material conflict'],
  mobilize: ['15', 'material conflict'],
  coerce: ['17', 'material conflict'],
  assault: ['18', 'material conflict'],
} as const satisfies Readonly<Record<string, readonly [cameo: string, quad: Quad]>>;

export type Plover = keyof typeof plover;

/** An event in the codes that studies of events share. */
export interface Coded {
  readonly plover: Plover;
  /** The closest code of CAMEO: a root of two digits, or one below it. */
  readonly cameo: string;
  readonly quad: Quad;
}

/** The event's codes; `cameo` where a code below the root says it better. */
export function coded(type: Plover, cameo?: string): Coded {
  const [root, quad] = plover[type];
  return { plover: type, cameo: cameo ?? root, quad };
}

const isPlover = (word: string): word is Plover => Object.hasOwn(plover, word);

/** The codes of a word of PLOVER's list; undefined for any other. */
export const codedBy = (word: string): Coded | undefined => (isPlover(word) ? coded(word) : undefined);
