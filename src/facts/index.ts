import { action } from './action/index.ts';
import { agreement } from './agreement/index.ts';
import type { FactType } from './define.ts';
import { election } from './election/index.ts';
import { flow } from './flow/index.ts';
import { mechanism } from './mechanism/index.ts';
import { meeting } from './meeting/index.ts';
import { membership } from './membership/index.ts';
import { office } from './office/index.ts';
import { position } from './position/index.ts';
import { presence } from './presence/index.ts';
import { project } from './project/index.ts';
import { statement } from './statement/index.ts';
import { ties } from './ties/index.ts';
import { visa } from './visa/index.ts';
import { visit } from './visit/index.ts';

/** Every fact type there is. A new one costs its folder and its line here. */
export const factTypes: readonly FactType[] = [
  office,
  visit,
  meeting,
  agreement,
  mechanism,
  membership,
  ties,
  flow,
  election,
  statement,
  action,
  position,
  project,
  presence,
  visa,
];

const byName: ReadonlyMap<string, FactType> = new Map(factTypes.map((fact) => [fact.type, fact]));

/** The declaration of a type by its name; undefined for a name that no folder declares. */
export const factTypeOf = (type: string): FactType | undefined => byName.get(type);
