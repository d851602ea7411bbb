import type { Line } from '#model/line.ts';
import type { OfficePhrase } from './offices.ts';
import type { NamedPerson, NamesFound } from './people.ts';
import type { Known } from './places.ts';
import type { RolePhrase } from './roles.ts';

/** What one line holds, before the document is asked who is who. */
export interface Found {
  readonly line: Line;
  readonly known: readonly Known[];
  readonly offices: readonly OfficePhrase[];
  readonly people: readonly NamedPerson[];
  readonly unsure: NamesFound['unsure'];
  readonly roles: readonly RolePhrase[];
  /** True for a token between quotation marks: what is said there has other subjects. */
  readonly isQuoted: (token: number) => boolean;
  /** True for the token that names the speaker of a quotation. */
  readonly isSpeaker: (token: number) => boolean;
}
