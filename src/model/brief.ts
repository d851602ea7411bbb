import type { Status } from './claim.ts';
import type { Standing } from './fact.ts';
import type { ClaimId, DocumentId, FactId } from './id.ts';
import type { Span } from './span.ts';

export const sectionNames = [
  'key points',
  'at a glance',
  'what changed',
  'our own words',
  'leadership',
  'recent developments',
  'what is coming',
  'visits and meetings',
  'agreements and mechanisms',
  'trade and investment',
  'projects, people and firms',
  'third parties',
  'statements and positions',
  'doubts',
  'sources',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** What somebody of the house wrote: it is printed as it stands, and flagged where what it rests on has moved. */
export interface OwnWords {
  /** "Position", "Talking points", "Asks", or another heading; "Notes" are shown beside the sentences that they speak of. */
  readonly under: string;
  readonly text: string;
  /** Facts or claims. */
  readonly restsOn: readonly string[];
  /** Why it must be looked at again, one sentence each; empty where all holds. */
  readonly flags: readonly string[];
}

/** A sentence that cannot be built without the claims that support it. */
export interface BriefSentence {
  readonly text: string;
  readonly supportedBy: readonly [ClaimId, ...ClaimId[]];
  readonly facts: readonly FactId[];
  /** Numbers of the notes that show its best passages, one per origin. */
  readonly notes: readonly number[];
  /** True where it counts or reckons: its numbers follow from its facts and stand in none of its claims. */
  readonly isReckoned?: true;
  /** What somebody of the house noted on it. */
  readonly remarks?: readonly OwnWords[];
  /** Present where the sentence is shown as a line of a table. */
  readonly row?: { readonly what: string; readonly figure: string; readonly period: string; readonly source: string };
}

/** Says that something is not on file. It asserts nothing about the world and so carries no claim. */
export interface Absence {
  readonly missing: string;
}

/** A line of a section: a sentence with its claims, what is not on file, or the house's own words. */
export type BriefLine = BriefSentence | Absence | OwnWords;

export interface BriefSection {
  readonly name: SectionName;
  readonly lines: readonly BriefLine[];
}

/** A fact that a brief is made from, as far as a later brief needs it to say what has changed. */
export interface BriefFact {
  readonly id: FactId;
  /** What it is about: two facts of one thing say different values of it. */
  readonly thing: string;
  /** One plain sentence. */
  readonly says: string;
  readonly status: Status;
  readonly standing: Standing;
  readonly weight: number;
  readonly supportedBy: readonly [ClaimId, ...ClaimId[]];
}

/** A numbered note: who says it, when, in which words. */
export interface Note extends Span {
  readonly number: number;
  readonly claim: ClaimId;
  readonly document: DocumentId;
  readonly outlet?: string;
  readonly title?: string;
  readonly published?: string;
  /** The quoted passage, at most 60 words. */
  readonly quoted: string;
  readonly attribution: readonly string[];
  /** Words in the passage that other documents show to be a mistake; a rendering marks them. */
  readonly mistakes?: readonly string[];
  /** What a reader of the passage must know besides: "Ada Orn has since been succeeded as president." */
  readonly remark?: string;
  /** Other documents that say the same. */
  readonly alsoIn: readonly DocumentId[];
}

/** What happened or is to happen on a day, for calendars and tables of events. */
export interface BriefEvent {
  /** Stays the same when its day, its standing or its sources change: named after the first claim of it, and for a day from which it was put off after that too. */
  readonly id: string;
  readonly fact: FactId;
  /** Name of its fact type. */
  readonly type: string;
  /** A few words with its day, for the line of a calendar. */
  readonly title: string;
  /** One sentence. */
  readonly says: string;
  /** EDTF; absent where no text gives a day. */
  readonly date?: string;
  readonly status: Status;
  readonly standing: Standing;
  /** Countries, bodies or people that act, and those toward whom they do; of equals the first and the others. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly place?: string;
  /** Type of event by PLOVER, nearest code by CAMEO, and quarter: verbal or material, cooperation or conflict. */
  readonly codes?: { readonly plover: string; readonly cameo: string; readonly quad: string };
  readonly documents: number;
  readonly origins: number;
  readonly supportedBy: readonly [ClaimId, ...ClaimId[]];
}

/** A fact as a number of a picture: what went from one country to another in a period, or seats; without `party` those of the whole chamber. */
export type Charted =
  | {
      readonly picture: 'exchange';
      /** "Exports". */
      readonly what: string;
      readonly from: string;
      readonly to: string;
      /** Absent: all. */
      readonly goods?: string;
      readonly amount: number;
      /** Code of a currency, or "per cent" for a change. */
      readonly unit: string;
    }
  | { readonly picture: 'chamber'; readonly country: string; readonly party?: string; readonly seats: number };

/** A number that a picture may show, with the day or period of its fact (EDTF). */
export type BriefFigure = Charted & { readonly fact: FactId; readonly date?: string };

/** A pair's (or a country's) facts as prose, as of a day, every sentence of which names its claims. */
export interface Brief {
  /** One code or two, in alphabetical order. */
  readonly countries: readonly string[];
  readonly asOf: string;
  readonly knownAt?: string;
  /** The day of the reading with which "what changed" compares. */
  readonly since?: string;
  /** What a house puts at the head of its briefs. */
  readonly house?: { readonly title?: string; readonly marking?: string };
  readonly sections: readonly BriefSection[];
  readonly notes: readonly Note[];
  /** Newest day first; those without a day last. */
  readonly events: readonly BriefEvent[];
  /** Numbers of the facts that it tells, the weightiest first. */
  readonly figures: readonly BriefFigure[];
  /** What it is made from, the weightiest first, also what two pages have no room for. */
  readonly facts: readonly BriefFact[];
  /** Sentences that were drawn but say more than their claims, and so were not printed. */
  readonly leftOut: readonly { readonly text: string; readonly because: string }[];
  /** Sentences that name the countries and gave no claim. */
  readonly remainder: number;
  /** Claims that are not told before a person has looked at them. */
  readonly waiting: number;
}
