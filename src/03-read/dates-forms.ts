import type { Unit } from './dates-words.ts';

/**
 * What the words say of the year: the year itself, a distance from the text's year ("last year"), a direction ("last October"),
 * or, when empty, nothing, so that tense decides.
 */
export interface YearHint {
  readonly year?: number;
  readonly shift?: number;
  readonly toward?: -1 | 0 | 1;
  /** A distance from the year of the date named before: "in March the same year". */
  readonly anaphor?: number;
}

/** A time expression as its words give it, before it is set against the text's date. Years are full years. */
export type When =
  | { readonly is: 'fixed'; readonly value: string }
  | { readonly is: 'year' | 'decade' | 'century'; readonly year: number }
  /** `bare` where no article says that one season is meant: "in autumn". */
  | { readonly is: 'season'; readonly season: number; readonly hint: YearHint; readonly bare?: true }
  /** "In the new year". */
  | { readonly is: 'newYear' }
  | { readonly is: 'months'; readonly first: number; readonly last: number; readonly hint: YearHint }
  | { readonly is: 'month'; readonly month: number; readonly hint: YearHint }
  | { readonly is: 'day'; readonly month: number; readonly day: number; readonly hint: YearHint; readonly weekday?: number }
  | { readonly is: 'dayOfMonth'; readonly day: number }
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly toward?: -1 | 0 | 1;
      readonly weeks?: number;
      readonly anaphoric?: boolean;
    }
  | { readonly is: 'unit'; readonly unit: Unit; readonly shift: number; readonly anaphoric: boolean }
  | { readonly is: 'length'; readonly unit: Unit; readonly count: number | undefined; readonly toward: -1 | 1 }
  | { readonly is: 'fiscal'; readonly from: number; readonly to: number }
  | { readonly is: 'fiscalShift'; readonly shift: number }
  | { readonly is: 'ending'; readonly months: number; readonly at: When }
  | { readonly is: 'samePeriod'; readonly hint: YearHint }
  | { readonly is: 'numeric'; readonly first: number; readonly second: number; readonly year: number | undefined }
  | { readonly is: 'lasting' }
  /** "Over the weekend". */
  | { readonly is: 'weekend' }
  /** "A few days ago". */
  | { readonly is: 'vague' }
  | { readonly is: 'repeated' }
  | { readonly is: 'span'; readonly from: When; readonly to: When }
  | { readonly is: 'since'; readonly from: When }
  | { readonly is: 'until'; readonly to: When };

/** A recognised expression: atoms `from` to `to`, `to` not included. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly when: When;
  /** A day that shares the month of this one: "on 3 and 10 May". */
  readonly also?: Match;
}
