import { defineFact, needed, type Told } from '../define.ts';
import { asSentence, body, listed, named, text, when } from '../phrase.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const group = (told: Told): string => body(text(told.roles.group));

/** A membership whose date has an end and no beginning. */
const isOver = (told: Told): boolean => /^(?:\.\.)?\//.test(told.date ?? '');

function sentence(told: Told): string {
  const member = named(told, told.roles.member);
  switch (told.status) {
    case 'planned':
      return asSentence(`${member} is to join ${group(told)}${when(told.date)}`);
    case 'proposed':
      return asSentence(`${member} has applied or been proposed for ${group(told)}`);
    case 'former':
      return asSentence(`${member} has left ${group(told)}${when(told.date).replace(' until ', ', to which it belonged until ')}`);
    case 'denied':
      return asSentence(`${member} is not a member of ${group(told)}`);
    default:
      if (isOver(told)) return asSentence(`${member} belonged to ${group(told)}${when(told.date)}`);
      return asSentence(
        `${member} ${told.date === undefined ? 'belongs' : 'has belonged'} to ${group(told)}${when(told.date).replace(/^ (?:on|in) /, ' since ')}`,
      );
  }
}

const isNow = (told: Told): boolean =>
  (told.status === 'reported' || told.status === 'ongoing') && !isOver(told) && told.date === undefined;

/** "Arnor and Gondor belong to the Western Union; Arnor belongs to the Harbour League and the Forum of the Coast." */
function blocs(tolds: readonly Told[]): string {
  const members = new Map<string, { readonly group: string; readonly names: Set<string> }>();
  for (const told of tolds) {
    const key = text(told.roles.group).toLowerCase();
    const entry = members.get(key) ?? { group: group(told), names: new Set<string>() };
    entry.names.add(named(told, told.roles.member));
    members.set(key, entry);
  }
  const groups = new Map<string, { readonly names: readonly string[]; readonly groups: string[] }>();
  for (const entry of members.values()) {
    const names = [...entry.names];
    const same = groups.get(names.toSorted().join('|')) ?? { names, groups: [] };
    same.groups.push(entry.group);
    groups.set(names.toSorted().join('|'), same);
  }
  const ordered = [...groups.values()].sort((a, b) => b.names.length - a.names.length);
  return asSentence(
    ordered.map(({ names, groups: all }) => `${listed(names)} ${names.length > 1 ? 'belong' : 'belongs'} to ${listed(all)}`).join('; '),
  );
}

export const membership = defineFact({
  type: 'membership',
  about: 'An actor belongs to, joins or leaves a bloc, alliance or coalition.',
  roles: { member: needed('actor'), group: needed('actor') },
  identity: { kind: 'standing', by: ['member', 'group'] },
  // States join and leave blocs once in decades, and the news says so.
  lasts: 120,
  section: 'third parties',
  // A government's coalition is a matter of who leads; a bloc is one of third parties.
  alone: (told) => (/\b(?:coalition|government|cabinet)\b/i.test(text(told.roles.group)) ? 'leadership' : 'third parties'),
  belongs: { who: 'group', to: 'member', loosely: true },
  sentence,
  together: {
    by: (told) =>
      isNow(told) ? 'now' : `${told.status} ${isOver(told)} ${text(told.roles.group).toLowerCase()} ${text(told.roles.member)}`,
    companions: (told) => `${told.status} ${isOver(told)} ${text(told.roles.group).toLowerCase()}`,
    sentence: (tolds) => (isNow(tolds[0]) ? blocs(tolds) : tolds.map(sentence).join(' ')),
  },
  weight: () => 5,
  frames,
  examples,
});
