/** What a claim measures or quotes; the forms of the exchange vocabulary. */
export type Value =
  | { readonly amount: number; readonly unit: string }
  | { readonly change: number; readonly unit: 'percent' }
  | { readonly share: number; readonly unit: 'percent' }
  | { readonly count: number }
  | { readonly quote: string }
  | { readonly text: string };
