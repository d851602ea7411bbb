import { fullName } from './letters.ts';
import { mentionAt, type Place, type Scene } from './scene.ts';

const known = new WeakMap<Scene, Map<string, string | undefined>>();

/** The party for which somebody stands, as the text tells beside his name: "Imrahil of the River Party", "the River Party's candidate, Imrahil". */
export function partyOf(scene: Scene, person: string): string | undefined {
  const parties = known.get(scene) ?? new Map<string, string | undefined>();
  known.set(scene, parties);
  if (parties.has(person)) return parties.get(person);
  const party = partyIn(scene.document.text, person);
  const name = party && fullName(scene, party);
  parties.set(person, name);
  return name;
}

/** "Imrahil of the River Party won": the party for which whoever a token means stood. */
export function partyStoodFor(scene: Scene, place: Place, head: number): string | undefined {
  const person = mentionAt(place, head)?.actors.find(({ kind }) => kind === 'person');
  return person && partyOf(scene, person.name);
}

const capitals = String.raw`\p{Lu}[\p{L}’'-]*(?: (?:(?:of|for|and|the|de|du|la) )?\p{Lu}[\p{L}’'-]*){0,5}`;
const isParty =
  /\b(?:Party|Alliance|Front|Movement|Union|Coalition|League|Bloc|Democrats?|Labour|Conservatives?|Crusade|Congress|Concertaci|Power)/;

const letters = new WeakMap<Scene, ReadonlyMap<string, string>>();

/** The whole name of a party that the text has given letters or a short name to, be they of another language: "Nationalist Movement Party (MHP)". */
export function wholeParty(scene: Scene, name: string): string {
  const short = name.replace(/ party$/, '');
  const known =
    letters.get(scene) ??
    new Map([...scene.document.text.matchAll(bracketed)].map(([, long = '', brief = '']) => [brief, long.replace(/^The /, '')]));
  letters.set(scene, known);
  return known.get(short) ?? (fullName(scene, short) === short ? name : fullName(scene, short));
}

const bracketed =
  /((?:\p{Lu}[\p{L}’'-]* (?:(?:of|for|and|the) )?){0,5}(?:Party|Alliance|Front|Movement|Union|Coalition|League|Bloc|Congress)(?: of (?:the )?\p{Lu}\p{L}+)?) \((?:the )?(\p{Lu}[\p{Lu}\p{Ll}]{1,8})(?: party)?\)/gu;

/** The words beside the family name that name a party. */
function partyIn(text: string, person: string): string | undefined {
  const family = person.split(' ').at(-1) ?? '';
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(family)) return undefined;
  const behind = new RegExp(
    String.raw`\b${family},? (?:\(|(?:the \p{L}+ )?(?:of|from|for) (?:the |his |her )?(?:[\p{Ll}-]+ ){0,3})(${capitals})`,
    'u',
  );
  const before = new RegExp(
    String.raw`(?:the |of )(${capitals})(?:['’]s?)? (?:party )?(?:presidential )?(?:candidate|nominee|leader|contender),? (?:\p{Lu}[\p{L}’'.-]* ){0,3}${family}\b`,
    'u',
  );
  const rule = new RegExp(
    String.raw`\b${family}\b[^.]{0,160}\b(?:victory|election|win)\b[^.]{0,120}\b(?:grip|hold|rule|reign|dominance)\b[^.]{0,30} (?:of|by) (?:the |his |her )?(?:[\p{Ll}-]+ ){0,2}(${capitals})`,
    'u',
  );
  const found = before.exec(text)?.[1] ?? behind.exec(text)?.[1];
  if (found !== undefined && isParty.test(found)) return found;
  const ruling = rule.exec(text)?.[1];
  return ruling !== undefined && isParty.test(ruling) ? ruling : undefined;
}
