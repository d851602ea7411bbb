import type { z } from 'zod';
import type * as auditing from '../http/auditing.ts';
import type * as shapes from '../http/shapes.ts';

/*
 * What the API answers, as the page sees it: the types come from the very schemas that check and describe it.
 */

export type Brief = z.output<typeof shapes.Brief>;
export type BriefLine = z.output<typeof shapes.BriefLine>;
export type Note = Brief['notes'][number];
export type Claim = z.output<typeof shapes.Claim>;
export type Fact = z.output<typeof shapes.Fact>;
export type DocumentHead = z.output<typeof shapes.DocumentHead>;
export type Judgement = z.output<typeof shapes.Judgement>;
export type Kind = z.output<typeof shapes.Kind>;
export type Overview = z.output<typeof shapes.Overview>;
export type Change = z.output<typeof shapes.Change>;
export type OpenDocument = z.output<typeof shapes.OpenDocument>;
export type WhyFact = z.output<typeof shapes.WhyFact>;
export type WhyClaim = z.output<typeof shapes.WhyClaim>;
export type Groups = z.output<typeof shapes.Groups>;
export type Doubt = z.output<typeof shapes.Doubt>;
export type Audit = z.output<typeof auditing.Audit>;
export type WatchedText = z.output<typeof auditing.WatchedText>;
export type Reckoning = z.output<typeof shapes.Reckoning>;
export type Picture = z.output<typeof shapes.Picture>;
export type FeedNews = z.output<typeof shapes.FeedNews>;
export type Found = z.output<typeof shapes.Found>;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly next?: string;
}
export interface Problem {
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  readonly faults?: readonly string[];
}
