import type { Status } from '#model/claim.ts';
import type { GrammaticalRole } from '#model/clause.ts';
import type { Figure } from '#model/reading.ts';
import type { ClausePassage, Condition } from './passage.ts';

/**
 * What fills a role. Grammatical roles are logical: the subject is the doer, in the passive too.
 * argument: a phrase of the clause; with prepositions, an oblique that carries one of them.
 * pair: the two countries the text is about; other: the one of them that the clause's other roles do not name.
 * carrier: a role of the clause that this one stands in ("signed an agreement": the signer).
 * previous: the country that owned the figure before: "imports" after "Gondor's exports".
 * is: the same word always.
 */
export type Selector =
  | {
      readonly pick: 'argument';
      readonly role: GrammaticalRole;
      readonly prepositions?: readonly string[];
      /** Lemmas, one of which its head must be. */
      readonly heads?: readonly string[];
      /** Adds to a list of parties, however many are known already. */
      readonly alongside?: true;
    }
  | { readonly pick: 'carrier'; readonly role: GrammaticalRole; readonly prepositions?: readonly string[] }
  | {
      readonly pick:
        | 'pair'
        | 'they'
        | 'listed'
        | 'behind'
        | 'said of'
        | 'self'
        | 'near bloc'
        | 'earlier'
        | 'other'
        | 'counterpart'
        | 'home'
        | 'mainly'
        | 'inside'
        | 'previous';
    }
  | { readonly pick: 'is'; readonly word: string }
  | { readonly pick: 'holder of'; readonly nouns: readonly string[] }
  | {
      readonly pick:
        | 'phrase'
        | 'long phrase'
        | 'telling phrase'
        | 'goods'
        | 'place'
        | 'round'
        | 'reason'
        | 'people'
        | 'topics'
        | 'abbreviation';
    }
  | { readonly pick: 'traveller' | 'state' | 'person' | 'government' | 'voice' | 'culprit'; readonly of: readonly Selector[] }
  | { readonly pick: 'words' | 'telling words' | 'names' | 'alliance' | 'body' | 'owns' | 'post' | 'itself'; readonly of: Selector };

const argument = (role: GrammaticalRole): Selector => ({ pick: 'argument', role });
export const subject = argument('subject');
export const object = argument('object');
export const indirect = argument('indirect');
export const possessor = argument('possessor');
export const compound = argument('compound');
export const modifier = argument('modifier');
export const apposition = argument('apposition');
export const complement = argument('complement');
/** What somebody is or becomes: "became foreign minister". */
export const predicate = argument('predicate');
/** A phrase with one of these prepositions. */
export const oblique = (...prepositions: readonly string[]): Selector => ({ pick: 'argument', role: 'oblique', prepositions });
/** As `oblique`, for those who join however many are known already: "Gondor and Rohan met with Arnor". */
export const alongside = (...prepositions: readonly string[]): Selector => ({
  pick: 'argument',
  role: 'oblique',
  prepositions,
  alongside: true,
});
/** As `object`, in the same way: "The ministers of Gondor and Rohan met their Arnorian colleague". */
export const objectToo: Selector = { pick: 'argument', role: 'object', alongside: true };
/** As `oblique`, for a phrase whose head is one of these nouns: of "in a plant, on the coast" the plant. */
export const obliqueOf = (heads: readonly string[], ...prepositions: readonly string[]): Selector => ({
  pick: 'argument',
  role: 'oblique',
  prepositions,
  heads,
});
/** The subject of the clause that carries a noun: who signs the agreement, who makes the offer. */
export const carrierSubject: Selector = { pick: 'carrier', role: 'subject' };
export const carrierOblique = (...prepositions: readonly string[]): Selector => ({ pick: 'carrier', role: 'oblique', prepositions });
/** The two countries the text is about, where the sentence names none besides. */
export const pair: Selector = { pick: 'pair' };
/** "They agreed", "The ministers met": the two countries that the sentence before names, where the subject names none. */
export const they: Selector = { pick: 'they' };
/** "The three nations left", "Gondor and Rohan say that they left": all whom the text has just listed. */
export const listed: Selector = { pick: 'listed' };
/** The state named right behind the noun: "League member Gondor". */
export const behind: Selector = { pick: 'behind' };
/** Of whom something is said, asked or demanded: "demanded that Rohan pay", "said Rohan had broken its word". */
export const saidOf: Selector = { pick: 'said of' };
/** Whoever the predicate's own phrase means: "the two League partners". */
export const self: Selector = { pick: 'self' };
/** The bloc or body named last before the predicate, in the same sentence. */
export const nearBloc: Selector = { pick: 'near bloc' };
/** What the claim of the same type just before said: the office that somebody else is told to leave. */
export const earlier: Selector = { pick: 'earlier' };
/** Of the two countries the text is about, the one the other roles leave. */
export const other: Selector = { pick: 'other' };
/** As `other`, where the clause points to it without a name: "its neighbour", "his colleague", "the demand", "us". */
export const counterpart: Selector = { pick: 'counterpart' };
/** The country where the text is at home: of its dateline, else of its outlet. */
export const home: Selector = { pick: 'home' };
/** The country the text speaks of most. */
export const mainly: Selector = { pick: 'mainly' };
/** The countries named inside the phrase itself: "Gondor–Rohan Joint Commission". */
export const inside: Selector = { pick: 'inside' };
/** The country that owned the noun of the figure before: "while imports came to …". */
export const previous: Selector = { pick: 'previous' };
/** The country whose election, parliament or budget the nearest of these nouns is. */
export const holderOf = (...nouns: readonly string[]): Selector => ({ pick: 'holder of', nouns });
export const is = (word: string): Selector => ({ pick: 'is', word });
/** The predicate's own phrase in the text's words: "a free trade agreement". */
export const phrase: Selector = { pick: 'phrase' };
/** As `phrase`, but not where it says only of what kind several are: "bilateral agreements". */
export const tellingPhrase: Selector = { pick: 'telling phrase' };
/** As `phrase`, but only where it is more than the noun: "political consultations". */
export const longPhrase: Selector = { pick: 'long phrase' };
/** What is traded: "wine exports", "sold wine worth …". */
export const goods: Selector = { pick: 'goods' };
/** The town or building where it happens. */
export const place: Selector = { pick: 'place' };
/** "14th", "sixth round": the ordinal of a session. */
export const round: Selector = { pick: 'round' };
/** Why it was put off: "because of …", "due to …". */
export const reason: Selector = { pick: 'reason' };
/** The persons named in the clause. */
export const people: Selector = { pick: 'people' };
/** The letters in brackets right behind a name: "Joint Economic Commission (JEC)". */
export const abbreviation: Selector = { pick: 'abbreviation' };
export const topics: Selector = { pick: 'topics' };
/** The person who goes, or the country whose delegation goes. */
export const traveller = (...of: readonly Selector[]): Selector => ({ pick: 'traveller', of });
/** The country of whoever acts for a state: its government, ministers, officials, forces; not its professors, exporters or opposition. */
export const government = (...of: readonly Selector[]): Selector => ({ pick: 'government', of });
/** Whoever holds a view: a person, else the state for which a government or ministry speaks, else observers as the text words them. */
export const voice = (...of: readonly Selector[]): Selector => ({ pick: 'voice', of });
/** Whom blame falls on: of "the raid on Gondor by Rohan" Rohan, of "the raid on Gondor" nobody. */
export const culprit = (...of: readonly Selector[]): Selector => ({ pick: 'culprit', of });
/** A person and nobody else. */
export const person = (...of: readonly Selector[]): Selector => ({ pick: 'person', of });
/** The country of whoever fills one of these: the state itself, or that of its minister, bank or firm. */
export const state = (...of: readonly Selector[]): Selector => ({ pick: 'state', of });
/** The proper names in a phrase: of blocs, parties, bodies that no table lists. */
export const namesIn = (of: Selector): Selector => ({ pick: 'names', of });
/** As `namesIn`, but only of what states and parties join: a bloc or body that the tables know, or a name that says so ("Alliance", "EFTA"). */
export const allianceIn = (of: Selector): Selector => ({ pick: 'alliance', of });
/** The country named inside a phrase: "its", "Gondor's", "of Gondor". */
export const owns = (of: Selector): Selector => ({ pick: 'owns', of });
/** The office that the person in a phrase is known by: "the prime minister, who took office in May". */
export const postOf = (of: Selector): Selector => ({ pick: 'post', of });
/** The state that a phrase names itself: "Rohan", "the Kingdom of Rohan"; not "Rohan's claims". */
export const stateItself = (of: Selector): Selector => ({ pick: 'itself', of });
/** A party or coalition in a phrase, never a person. */
export const bodyIn = (of: Selector): Selector => ({ pick: 'body', of });
/** The phrase that fills a grammatical role, in the text's words. */
export const wordsOf = (of: Selector): Selector => ({ pick: 'words', of });

/** As `wordsOf`, but only where they say which: "a project" is any. */
export const tellingWordsOf = (of: Selector): Selector => ({ pick: 'telling words', of });

/** Roles and the selectors that may fill them: the first that does, or all of them together for a list of parties. */
export type Fillers = Readonly<Record<string, Selector | readonly Selector[]>>;

interface Named {
  /** Stored on every claim it makes; unique within its fact type. */
  readonly name: string;
  readonly roles: Fillers;
  /** Roles that it cannot do without, besides those its type needs. */
  readonly needs?: readonly string[];
  /** How sure a match is, between 0 and 1; 0.8 where absent. */
  readonly confidence?: number;
}

/** Where a frame knows more of how real a match is than tense and modality tell. */
export interface Reality {
  /** This, whatever tense and modality say. */
  readonly always?: Status;
  /** What a negated clause gives: nothing unless said. */
  readonly negated?: Status;
  /** What a clause in "may", "wants", "hopes" gives: nothing unless said. */
  readonly possible?: Status;
  /** What is decided is done: "decided to expel two diplomats". */
  readonly decided?: true;
  /** Done by saying it: "is demanding" goes on no longer than "demands", and a text that condemns does so on its own day. */
  readonly bySaying?: true;
  /** It lasts for days, and goes on while the text is written: "arrived on Monday for a three-day visit". */
  readonly stays?: true;
  /** In the present tense it goes on: "Gondor supports schools in Rohan". */
  readonly lasting?: true;
  /** In the past tense it is over: "was foreign minister". */
  readonly over?: true;
  /** Verbs that end what the noun is, having it for their object: "ended their membership". */
  readonly endedBy?: readonly string[];
}

/** Where the day of a match is not just that of its clause. */
export interface Dating {
  /** Nothing is said without a day: that a minister was once appointed goes without saying. */
  readonly needed?: true;
  /** It begins or ends a tenure: the date becomes open on that side. */
  readonly tenure?: 'opens' | 'closes';
  /** It stands in brackets right behind: "the anniversary of their relations (3 May 1951)". */
  readonly bracketed?: true;
  /** Words of the event whose day it is, where the text dates that: "won Sunday's election, the commission said on Monday". */
  readonly of?: readonly string[];
  /** Where its own clause gives none, that of the claim just before is meant: "She succeeds …". */
  readonly handover?: true;
}

/** Matches a clause by its predicate. */
export interface ClauseFrame extends Named {
  readonly on: 'clause';
  /** Lemmas of verbs and nouns, "put off" with its particle. */
  readonly predicate: readonly string[];
  readonly kinds?: readonly ('verb' | 'noun' | 'copula')[];
  readonly voice?: 'active' | 'passive';
  /** What else it asks of the clause: `[requires('object', ['treaty']), lacks('oblique'), without(['draft'])]`, from `conditions.ts`. */
  readonly when?: readonly Condition<ClausePassage>[];
  /** Of several things listed, the lemmas of those that are meant, where that is more than what is required of the first. */
  readonly listed?: readonly string[];
  /** How real a match is, where tense and modality do not say it all. */
  readonly status?: Reality;
  /** What its day is, besides the one that its clause gives. */
  readonly day?: Dating;
  /** The noun is an event only where the text tells it as one: by a verb that carries it, a date, or "recent". */
  readonly event?: boolean;
  /** The value is a view in the text's words: what is said, the clause from its verb on, or what stands behind the verb. */
  readonly value?: 'complement' | 'clause' | 'behind';
  /** The words must take a stand: a modal of duty, an evaluation, an attitude. */
  readonly takesStand?: boolean;
  /** Two claims, one for each direction, the first-named actor first. */
  readonly mutual?: readonly [string, string];
}

/** Matches a person named with an office; roles are filled from the holding: `person`, `office`, `of`. */
export interface HoldingFrame extends Named {
  readonly on: 'holding';
}

/** Matches words between quotation marks of at least `words` words. */
export interface QuotationFrame extends Named {
  readonly on: 'quotation';
  readonly words: number;
}

/** Matches a figure that hangs on a noun: "exports … of $3 million", "63 seats". */
export interface FigureFrame extends Named {
  readonly on: 'figure';
  readonly figures: readonly Figure['kind'][];
  /** Lemmas of the noun it measures or counts, or of the verb that moves it: "export", "seat"; "people of a country" stands for "Gondorians". */
  readonly predicate: readonly string[];
  /** Which field of the value takes the number. */
  readonly value: 'amount' | 'change' | 'count' | 'share';
  /** What else it asks of the sentence. */
  readonly when?: readonly Condition[];
  /** The noun itself must carry the figure ("63 seats"), not only stand in its clause. */
  readonly counted?: boolean;
  /** Words right before the figure, one of which must stand there: "of the 120 seats". */
  readonly after?: readonly string[];
  /** As `after`, but none of which may. */
  readonly notAfter?: readonly string[];
  /** Words of the event that dates the figure where its own sentence does not: "election". */
  readonly datedBy?: readonly string[];
  /** The role whose country owns the figure: the next one without an owner is its too. */
  readonly owner?: string;
  /** Roles without direction: both are filled from these, in alphabetical order. */
  readonly both?: { readonly roles: readonly [string, string]; readonly by: readonly Selector[] };
  /** Somebody is given it; what is traded may be with all the world. */
  readonly given?: boolean;
  /** Turns the sign: a deficit is a negative balance. */
  readonly negative?: boolean;
}

/** Words that tell, behind a name, what became of the thing: "in force since 2000", "under negotiation". */
export interface ToldBehind {
  /** Lower case; one of them must stand there. */
  readonly words: readonly string[];
  readonly roles: Readonly<Record<string, string>>;
  readonly status?: Status;
  /** The day begins a time that goes on. */
  readonly opens?: boolean;
}

/** Matches a capitalised name by its noun: "Gondor–Rohan Joint Commission", "Treaty of Edoras". */
export interface NameFrame extends Named {
  readonly on: 'name';
  /** Lower-case nouns the name ends in, or begins with before "of", "on", "for". */
  readonly nouns: readonly string[];
  /** Lemmas, one of which must be the verb that has the name as subject or object; status and date are that verb's. */
  readonly carriedBy?: readonly string[];
  /** What else it asks of the name, and of its sentence: `[mentions(['joint']), sentenceWithout(['council'])]`. */
  readonly when?: readonly Condition[];
  /** Words, one of which shows that a date in the sentence is that of its latest round: "met", "session". */
  readonly datedBy?: readonly string[];
  /** What the words behind the name may tell of it. */
  readonly told?: readonly ToldBehind[];
  /** What the words right before the name may tell of it. */
  readonly toldBefore?: readonly ToldBehind[];
}

/** Matches the lines of a list by the heading over it: a person with an office, and a day. */
export interface EntryFrame extends Named {
  readonly on: 'entry';
  /** Words, one of which the heading must hold. Lower case. */
  readonly under: readonly string[];
  /** The role of the person listed. */
  readonly who: string;
  /** The role of the country where it happened. */
  readonly where: string;
}

/**
 * Matches a clause that no other frame of the type names, in which one actor does something to another: what it is, the
 * weights in models/acts.bin.gz tell, where they are sure.
 */
export interface ActFrame extends Named {
  readonly on: 'act';
  /** The role that takes the kind of act. */
  readonly fills: string;
  /** The word for each kind that is taken; kinds left out give nothing. */
  readonly meaning: Readonly<Record<string, string>>;
  /** How sure the weights must be, from 0 to 1. */
  readonly least: number;
}

/** Matches every figure that a sentence shares out among parties: "63 seats, the League 28 and the Meadow Party nine". */
export interface TallyFrame extends Named {
  readonly on: 'tally';
  readonly figures: readonly Figure['kind'][];
  readonly value: 'count' | 'share';
  /** What is counted, one of which must stand in the sentence: "seat". */
  readonly units: readonly string[];
  /** Words of the occasion, in the sentence or just before it: "election". */
  readonly occasion: readonly string[];
  /** What else it asks of the sentence. */
  readonly when?: readonly Condition[];
  /** The role that whoever owns the figure fills. */
  readonly owner: string;
  /** Words of the event that dates the figure where its own sentence does not. */
  readonly datedBy?: readonly string[];
}

/** What the words over a column, or before a row, of a table say. */
export interface TableColumn {
  /** Beginnings of words, one of which they must hold. */
  readonly heads: readonly string[];
  readonly roles: Readonly<Record<string, string>>;
  /** The role of the country whose figures they are, and that of its partner. */
  readonly own: string;
  readonly other: string;
  /** The figure is of both alike. */
  readonly isMutual?: boolean;
}

/** Matches tables in plain text, of periods and of sums of money. */
export interface TableFrame extends Named {
  readonly on: 'table';
  readonly columns: readonly TableColumn[];
}

/** A named pattern over what the reader and the identifier found; read by `05-extract`. */
export type Frame = ActFrame | ClauseFrame | EntryFrame | FigureFrame | HoldingFrame | NameFrame | QuotationFrame | TableFrame | TallyFrame;
