import { defineFact, needed, optional, type Told } from '../define.ts';
import { asSentence, named, text, texts, when, withArticle, withThe } from '../phrase.ts';
import { type Coded, coded } from '../plover.ts';
import { topics } from '../topics.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

/** "A pact with Arnor" between Arnor and Gondor: with whom it is, the sentence says itself. */
const withoutParties = (told: Told, title: string): string =>
  texts(told.roles.parties).reduce((rest, party) => rest.replace(` with ${told.name(party)}`, ''), title);

/** Plural by its head: "contracts on wheat", "further understandings with others". */
const isMany = (title: string): boolean =>
  /^(?:(?!(?:of|on|for|with|between|about|at|in|to|by|under|from|against|their|its)\b)[\p{Ll}-]+ )*(?:MoUs|agreements|treaties|accords|memoranda|contracts|talks|understandings|deals|pacts|protocols|arrangements|conventions)\b/iu.test(
    title,
  );

/** The title without what the sentence says itself: its day, its being proposed, between whom it is. */
const bare = (title: string): string =>
  title
    .replace(/^(?:the )?\p{Lu}\p{Ll}+$/u, (word) => word.toLowerCase())
    .replace(
      / (?:on|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:,? \d{4})?$/,
      '',
    )
    .replace(/^(?:the |an? )?proposed /, '');

/** "Was agreed on 9 March", "has been agreed". */
const since = ({ date }: Told, was: string, has: string): string => (when(date) === '' ? `${has} been` : was);

function sentence(told: Told): string {
  const { title, parties, stage } = told.roles;
  // "the Agreement" names nothing: it is an agreement.
  const name = bare(withoutParties(told, text(title)));
  // "An accord between Arnor and Gondor" has named its parties.
  const between = /\bbetween\b/.test(name) ? '' : ` between ${named(told, parties)}`;
  const the = isMany(name) ? name : /^\p{Lu}/u.test(name) || texts(parties).length > 0 ? withThe(name) : name;
  const [is, has, was] = isMany(name) ? ['are', 'have', 'were'] : ['is', 'has', 'was'];
  const a = isMany(name) ? name : withArticle(name);
  if (told.status === 'denied') return asSentence(`there is no ${name}${between}`);
  if (told.status === 'postponed' || told.status === 'cancelled')
    return asSentence(`${the}${between}${when(told.date)} ${was} ${told.status}`);
  const meant = told.status === 'planned' || told.status === 'proposed';
  switch (text(stage)) {
    case 'signed':
      return meant
        ? asSentence(`${a}${between} ${is} to be signed${when(told.date)}`)
        : asSentence(`${named(told, parties)} ${when(told.date) === '' ? 'have ' : ''}signed ${a}${when(told.date)}`);
    case 'in force':
      return asSentence(
        `${the}${between} ${when(told.date) === '' || told.ahead ? is : `${has} been`} in force${told.ahead ? when(told.date) : when(told.date).replace(/^ (?:on|in) /, ' since ')}`,
      );
    case 'agreed':
      return asSentence(
        meant
          ? `${a}${between} ${has} been agreed but ${is} not reported as signed`
          : `${a}${between} ${since(told, was, has)} agreed${when(told.date)}`,
      );
    case 'negotiating': {
      const open = /^ since/.test(when(told.date)) ? 'have been' : told.date === undefined ? 'are' : 'were';
      const doing = /^talks\b/i.test(name) ? `holding ${name}` : `negotiating ${a}`;
      return asSentence(`${named(told, parties)} ${told.lapsed ? 'were to be' : open} ${doing}${when(told.date)}`);
    }
    case 'ratified':
      return asSentence(`${the}${between} ${was} ratified${when(told.date)}`);
    case 'ended':
      return asSentence(`${the}${between} ${when(told.date) === '' ? `${has} ended` : `ended${when(told.date)}`}`);
    default:
      return meant
        ? asSentence(
            `${a}${between} ${told.ahead ? `${has} been` : since(told, was, has)} proposed${told.ahead ? when(told.date).replace(/^ (?:on|in) /, ' for ') : when(told.date)}`,
          )
        : asSentence(
            `${named(told, parties)} ${/^ since/.test(when(told.date)) ? 'have been' : 'are'} parties to ${a}${when(told.date).replace(/^ (?:on|in) /, ' of ')}`,
          );
  }
}

function codesOf(told: Told): Coded {
  const stage = text(told.roles.stage);
  if (stage === 'ended') return coded('sanction');
  if (stage === 'negotiating') return coded('consult', '046');
  return settled.test(stage) && told.status !== 'planned' && told.status !== 'proposed' ? coded('support', '057') : coded('agree');
}

const settled = /^(?:signed|in force|ratified)$/;

export const agreement = defineFact({
  type: 'agreement',
  about: 'An agreement, memorandum, treaty or joint statement between parties.',
  roles: {
    parties: needed('actors'),
    title: needed('text'),
    stage: optional(['proposed', 'negotiating', 'agreed', 'signed', 'ratified', 'in force', 'ended']),
    topics: optional(topics),
  },
  identity: { kind: 'episode', by: ['parties'], toldApartBy: ['title'] },
  // Treaties run for decades and end in public; ten years of silence are needed before one must be asked about.
  lasts: 120,
  section: 'agreements and mechanisms',
  happens: true,
  sentence,
  glance: (told) =>
    settled.test(text(told.roles.stage))
      ? { says: `${withThe(text(told.roles.title))}, ${text(told.roles.stage)}${when(told.date)}` }
      : undefined,
  weight: (told) => (settled.test(text(told.roles.stage)) ? 8 : 6),
  coded: codesOf,
  frames,
  examples,
});
