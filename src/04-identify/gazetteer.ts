/** What a country's surface form is: the name itself, an adjective ("Japanese"), people ("Pakistanis"), a capital, a seat that stands for the government, another city. */
export type CountryForm = 'name' | 'adjective' | 'demonym' | 'capital' | 'metonym' | 'city' | 'historical';

export interface CountryEntry {
  /** ISO 3166-1 alpha-3, with EUE and XKX besides. */
  readonly code: string;
  readonly form: CountryForm;
  /** The form means something else as well: Georgia, Jordan, Chad. */
  readonly ambiguous: boolean;
}

export interface OrganisationEntry {
  /** Longest usual form. */
  readonly name: string;
  readonly kind: 'bloc' | 'body' | 'agency' | 'outlet';
  /** Country it belongs to; absent for international bodies. */
  readonly of?: string;
}

export interface TitleEntry {
  readonly kind: 'office' | 'honorific' | 'role';
  /** 1 is a head of state or government, 9 a post without power; orders people in a sentence. */
  readonly rank: number;
}

/** The tables that identification looks names up in. Every look-up takes the form exactly as the text writes it. */
export interface Gazetteer {
  readonly country: (form: string) => CountryEntry | undefined;
  readonly organisation: (form: string) => OrganisationEntry | undefined;
  /** Lower case, singular: "prime minister", "mr". */
  readonly title: (form: string) => TitleEntry | undefined;
  readonly isGivenName: (word: string) => boolean;
}
