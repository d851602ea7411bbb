/**
 * What a frame can ask for. Grammatical roles are logical: in "Tokyo was visited by Alvi" Alvi is the subject.
 * `oblique` carries its preposition; `of`, possessor ("Japan's visit") and compound ("the Tokyo visit") occur with nouns.
 */
export type GrammaticalRole =
  | 'subject'
  | 'object'
  | 'indirect'
  | 'oblique'
  | 'possessor'
  | 'compound'
  | 'modifier'
  | 'apposition'
  | 'complement'
  | 'predicate';

/** A phrase that fills a role of a clause. Token indexes count in the clause's sentence. */
export interface Argument {
  readonly role: GrammaticalRole;
  /** Lower-case preposition of an oblique: "to", "with", "on behalf of". Absent elsewhere, and for bare obliques ("last week"). */
  readonly preposition?: string;
  /** Head token, and those of its conjuncts: "Japan and Pakistan" has two. */
  readonly heads: readonly number[];
  /** First token of the phrase. */
  readonly from: number;
  /** One past the last token of the phrase. */
  readonly to: number;
  /** For `complement`: index in the reading's clauses of the clause that fills it ("said that …", "plans to …"). */
  readonly clause?: number;
}

/**
 * A predicate with its arguments: verb ("visited"), noun with arguments ("the visit of Alvi to Tokyo"),
 * or copula ("Japan is a member": predicate `member`, kind `copula`).
 */
export interface Clause {
  /** Index in the reading's sentences. */
  readonly sentence: number;
  /** Token index of the predicate. */
  readonly head: number;
  /** Lemma of the predicate, with a particle where it has one: "put off", "call on". */
  readonly lemma: string;
  readonly kind: 'verb' | 'noun' | 'copula';
  readonly voice: 'active' | 'passive';
  /** Of the finite verb; a noun takes it from the verb that carries it ("paid a visit", "the visit takes place"). */
  readonly tense: 'past' | 'present' | 'future' | 'none';
  /**
   * How real the text says it is: `fact`; `planned` (will, is to, was due to, plans to, scheduled, expected;
   * an event noun that is called off or put off is planned too, and `modal` says so: "postpone");
   * `possible` (may, could, would, if …, likely); `wished` (wants, hopes, should, called for, asked).
   */
  readonly modality: 'fact' | 'planned' | 'possible' | 'wished';
  /** The auxiliary or governing lemma behind a modality other than `fact`: "due", "plan", "may". */
  readonly modal?: string;
  readonly negated: boolean;
  /** "is visiting", "has been negotiating". */
  readonly progressive: boolean;
  readonly arguments: readonly Argument[];
  /** Index of the clause this one stands in: as complement, relative clause, adverbial clause or conjunct; absent for the main clause. */
  readonly within?: number;
  /** How it stands in that clause. */
  readonly relation?: 'complement' | 'relative' | 'adverbial' | 'conjunct' | 'participle' | 'noun';
  /** Index of the speech clause that says it ("Khan said that …", "…, according to Khan"), the nearest. */
  readonly saidIn?: number;
  /** Token range that shows the clause whole: predicate with all its arguments. `to` is not included. */
  readonly from: number;
  readonly to: number;
}
