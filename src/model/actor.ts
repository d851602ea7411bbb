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
