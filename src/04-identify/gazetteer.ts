/** What a country's surface form is: the name itself, an adjective ("Japanese"), people ("Pakistanis"), a capital, a seat that stands for the government, another city. */
export type CountryForm = 'name' | 'adjective' | 'demonym' | 'capital' | 'metonym' | 'city' | 'historical';

export interface CountryEntry {
  /** Where the form ends in the text; not included. */
  readonly end: number;
  /** ISO 3166-1 alpha-3, with EUE and XKX besides. */
  readonly code: string;
  readonly form: CountryForm;
  /** The form means something else as well: Georgia, Jordan, Chad. */
  readonly ambiguous: boolean;
}

export interface OrganisationEntry {
  readonly end: number;
  /** Longest usual form. */
  readonly name: string;
  readonly kind: 'bloc' | 'body' | 'agency' | 'outlet';
  /** Country it belongs to; absent for international bodies. */
  readonly of?: string;
}

export interface TitleEntry {
  /** The plain form: "prime minister" for "PM". */
  readonly plain: string;
  readonly kind: 'office' | 'honorific' | 'role';
  /** 1 is a head of state or government, 9 a post without power; orders people in a sentence. */
  readonly rank: number;
}

/** The tables that identification looks names up in. */
export interface Gazetteer {
  /** The longest form that begins at this place of the text. */
  readonly countryAt: (text: string, start: number) => CountryEntry | undefined;
  /** The state that a country's land belonged to in a year, where it was another: the Soviet Union for Russia in 1980. */
  readonly stateIn: (code: string, year: number) => string;
  readonly organisationAt: (text: string, start: number) => OrganisationEntry | undefined;
  /** Lower case, singular: "prime minister", "mr". */
  readonly title: (form: string) => TitleEntry | undefined;
  /** Letters of the longest title that begins with a word; 0 for nearly all words, asked often. Lower case. */
  readonly titleReach: (word: string) => number;
  readonly isGivenName: (word: string) => boolean;
}
