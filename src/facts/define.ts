import type { Charted, SectionName } from '#model/brief.ts';
import type { Roles, RoleValue, Status } from '#model/claim.ts';
import type { Value } from '#values/value.ts';
import type { Frame } from './frame.ts';
import type { Coded } from './plover.ts';

/** What may stand in a role: `country` (ISO code), `actor` (name or code), `countries`/`actors` (lists), `text`, or one of listed words. */
export type RoleKind = 'country' | 'countries' | 'actor' | 'actors' | 'text' | 'texts' | readonly string[];
export interface Role {
  readonly kind: RoleKind;
  /** A claim of the type cannot be without it. */
  readonly needed: boolean;
}
export const needed = (kind: RoleKind): Role => ({ kind, needed: true });
export const optional = (kind: RoleKind): Role => ({ kind, needed: false });

/**
 * When two claims of a type speak of the same thing.
 * slot: the roles name a place that one holder after another fills (`holder` is the role that changes).
 * episode: the roles name the parties; dates, place, title or round tell one episode from another.
 * standing: the roles name the thing; dates and numbers are its values in time.
 * measure: the roles and the period name what is measured; the value is the figure.
 * words: the roles name who says it; the words are the thing.
 */
export type Identity =
  | { readonly kind: 'slot'; readonly by: readonly string[]; readonly holder: string }
  | { readonly kind: 'episode'; readonly by: readonly string[]; readonly toldApartBy: readonly string[] }
  | { readonly kind: 'standing'; readonly by: readonly string[] }
  | { readonly kind: 'measure'; readonly by: readonly string[] }
  | { readonly kind: 'words'; readonly by: readonly string[] };

/** What a sentence in a brief is made from: a fact, with names for people instead of codes. */
export interface Told {
  readonly roles: Roles;
  readonly value?: Value;
  readonly date?: string;
  readonly status: Status;
  /** A country's name as it stands in running text: "Japan", "the United States". Other actors unchanged. */
  readonly name: (actor: RoleValue | undefined) => string;
  /** The possessive or adjective form: "Japan's". */
  readonly possessive: (actor: RoleValue | undefined) => string;
  /** A person with office and country, at first mention: "Prime Minister Ada Orn of Arnor". Absent: as `name`. */
  readonly introduce?: (actor: RoleValue | undefined) => string;
  /** A country's adjective: "Arnorian". Absent: the possessive serves. */
  readonly adjective?: (country: RoleValue | undefined) => string;
  /** True for a date that is still to come. */
  readonly ahead?: boolean;
  /** True for a plan whose day has passed without a report of what came of it. */
  readonly lapsed?: boolean;
  /** True for a state that nobody has confirmed for longer than its type lasts. */
  readonly stale?: boolean;
  /** Who held the slot directly before, where a text says so. */
  readonly after?: string;
  /** The words of the best supported claim, where a sentence may quote them. */
  readonly words?: string;
}

/** Several facts told in one sentence, as a person would: those for which `by` gives the same word. */
export interface Together {
  readonly by: (told: Told) => string;
  /** Facts of others that are told along when they give the same word: the further members of a bloc. Absent: none are. */
  readonly companions?: (told: Told) => string;
  readonly sentence: (tolds: readonly [Told, ...Told[]]) => string;
}

/** A fact as a line of a table: what is measured, the figure, the period. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly period: string;
}

/** An entry at the head of a brief: entries under the same heading stand in one line. No full stops. */
export interface Glance {
  /** Absent for something that happens: "Latest" and "Next" head those. */
  readonly under?: string;
  readonly says: string;
}

/** Something a reader expects to find; when no current fact fits, the brief says that it is missing. */
export interface Expectation {
  /** What is missing, in the singular, to follow "No current": "foreign minister". */
  readonly what: string;
  /** The role that names the country it is expected of. */
  readonly of: string;
  readonly fits: (told: Told) => boolean;
}

/** A fact type, declared: generic code reads this and names no type. */
export interface FactType {
  readonly type: string;
  readonly about: string;
  readonly roles: Readonly<Record<string, Role>>;
  readonly identity: Identity;
  /** Months for which a claim usually holds without being confirmed; Infinity for what does not age. */
  readonly lasts: number;
  readonly section: SectionName;
  /** One plain English sentence, with a full stop, without notes and hedges. */
  readonly sentence: (told: Told) => string;
  /** Absent: every fact has a sentence of its own. */
  readonly together?: Together;
  /** Present for what is told as a table in its section. */
  readonly row?: (told: Told) => Row;
  /** The number that a picture shows of it; undefined for a fact without one. Absent: none has. */
  readonly charted?: (told: Told) => Charted | undefined;
  /** A few words for the head of a brief; undefined for a fact that does not belong there. Absent: none belongs. */
  readonly glance?: (told: Told) => Glance | undefined;
  /** True for what happens on a day: told as recent, as coming, or in its section. Absent: it is a state. */
  readonly happens?: boolean;
  /** Section, in a pair's brief, of a fact about only one of the two; undefined for one that is not told there. Absent: none is. */
  readonly alone?: (told: Told) => SectionName | undefined;
  /** The roles that show where an actor belongs: `who` (a person, a party) belongs to `to` (a country). */
  readonly belongs?: {
    readonly who: string;
    readonly to: string;
    /** The actor is made of those it belongs to: a bloc of its members, and no one of a country. */
    readonly loosely?: boolean;
  };
  /** What another scheme calls it: "CAMEO 11". Absent: no other names it. */
  readonly code?: (roles: Roles) => string | undefined;
  /** How much it matters to a reader of briefs, from 0 (left to the full brief) to 10 (always told). Absent: 5. */
  readonly weight?: (told: Told) => number;
  readonly expects?: readonly Expectation[];
  /** What it is in the codes of event studies. Absent: it is no event between countries. */
  readonly coded?: (told: Told) => Coded | undefined;
  readonly frames: readonly Frame[];
  readonly examples: readonly Example[];
}

/** What a row expects of the one claim it is about: the roles named here, and date, status, value, attribution where given. */
export interface Expected {
  readonly roles: Roles;
  readonly value?: Value;
  /** Null where it must have none. */
  readonly date?: string | null;
  readonly status?: Status;
  readonly attribution?: readonly string[];
  /** True where it is kept and waits for a person, false where it must speak for itself. */
  readonly waits?: boolean;
}
/** A row: the text, what it must give ("no claim, because …" as a string), and the document's date where it matters. */
export type Example = readonly [text: string, expected: Expected | string, published?: string];

export const defineFact = (fact: FactType): FactType => fact;
