import type { FactId } from './id.ts';

/** What figures, rounds and dates of several facts come to together. It says nothing that no text says, but what follows. */
export interface Reckoning {
  readonly kind: 'seats' | 'threshold' | 'balance' | 'rounds' | 'anniversary';
  /** One sentence. */
  readonly says: string;
  /** False where the facts do not go together; absent where nothing was compared. */
  readonly fits?: boolean;
  /** EDTF: when something is due. */
  readonly due?: string;
  readonly facts: readonly [FactId, ...FactId[]];
}
