/** Who acts, speaks or is spoken of. */
export interface Actor {
  readonly kind: 'country' | 'person' | 'organisation' | 'bloc' | 'role';
  /** Countries: ISO 3166-1 alpha-3 (EUE, XKX, WLD besides). Others: longest form in the document, without titles. */
  readonly name: string;
  /** Country or organisation an actor belongs to, where the text tells: "JPN" for Japan's prime minister. */
  readonly of?: string;
  /** The office held, as the text words it: "prime minister". */
  readonly office?: string;
}

/** The country an actor stands for: its own code, or that of the state it belongs to. */
export function countryOf(actor: Actor): string | undefined {
  if (actor.kind === 'country') return actor.name;
  return actor.of && isCode(actor.of) ? actor.of : undefined;
}

/** True for a country's code, the union's and the world's. Bodies known by three letters never stand where this is asked: 04-identify leaves them out. */
export const isCode = (name: string): boolean => /^[A-Z]{3}$/.test(name);
