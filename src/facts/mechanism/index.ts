import { defineFact, needed, optional, type Told } from '../define.ts';
import { asSentence, listed, named, text, when, withThe } from '../phrase.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

/** " at ministerial level", " at the level of presidents". */
const atLevel = (level: string): string =>
  /(?:al|ary|ior|high|-level|technical|working)$/i.test(level)
    ? ` at ${level.replace(/[- ]level$/i, '')} level`
    : ` at the level of ${level}`;

/** "the Joint Commission (JC), which last met in May 2031". */
function entry(told: Told): string {
  const short = told.roles.abbreviation === undefined ? '' : ` (${text(told.roles.abbreviation)})`;
  const level = told.roles.level === undefined ? '' : atLevel(text(told.roles.level));
  const plain = withThe(text(told.roles.name)) + short;
  return told.date === undefined
    ? plain + level
    : `${plain}${level}, ${told.ahead ? 'next round planned for' : 'latest round on file:'}${when(told.date).replace(/^ (?:on|in) /, ' ')}`;
}

export const mechanism = defineFact({
  type: 'mechanism',
  about: 'A standing dialogue, commission or consultation between parties.',
  roles: { parties: needed('actors'), name: needed('text'), abbreviation: optional('text'), level: optional('text') },
  identity: { kind: 'standing', by: ['parties', 'name'] },
  // Such forums meet every one to three years and are seldom dissolved in public: seven years of silence are two or three rounds missed.
  lasts: 84,
  section: 'agreements and mechanisms',
  sentence: (told) => asSentence(`${named(told, told.roles.parties)} have a standing forum, ${entry(told)}`),
  together: {
    by: (told) => text(told.roles.parties),
    sentence: (tolds) => {
      const [first] = tolds;
      const dated = tolds.filter((told) => told.date !== undefined).map(entry);
      const plain = tolds.filter((told) => told.date === undefined).map(entry);
      const list = [dated.join('; '), listed(plain)].filter((part) => part !== '').join('; ');
      return asSentence(
        `${named(first, first.roles.parties)} have ${tolds.length === 1 ? 'a standing forum' : 'these standing forums'}: ${list}`,
      );
    },
  },
  weight: () => 6,
  frames,
  examples,
});
