import { countriesIn } from '#values/country.ts';
import { withoutCountry } from '#values/own-country.ts';
import { defineFact, needed, type Told } from '../define.ts';
import { asSentence, capital, named, text, titleInText, when, withArticle } from '../phrase.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';
import { rankOf } from './rank.ts';

const many =
  /^(?:professor|lecturer|teacher|fellow|research fellow|researcher|economist|analyst|member|lawmaker|senator|deputy|spokes\w+|adviser|advisor)\b/i;

/** The office without the country that holds it, which its sentence names anyway. */
function ownOffice(told: Told): string {
  const of = text(told.roles.of);
  return /^[A-Z]{3}$/.test(of) ? withoutCountry(text(told.roles.office), of) : text(told.roles.office);
}

const worded = (told: Told): string => titleInText(ownOffice(told));

/** "Arnor's prime minister", "a professor at the Institute of Gondor", "chair of the Council". */
function post(told: Told): string {
  const of = text(told.roles.of);
  const words = worded(told);
  if (of === '') return words;
  if (/^[A-Z]{3}$/.test(of)) return `${told.possessive(of)} ${words}`;
  return many.test(words) ? `${withArticle(words)} at ${named(told, of)}` : `${words} of ${named(told, of)}`;
}

/** A tenure that began and goes on. */
const since = (date: string | undefined): boolean => /^\d.*\/(?:\.\.)?$/.test(date ?? '');
const ranked = (told: Told) => rankOf(ownOffice(told));

/** An office whose words name another country than the one it is said to be of was misread, but for those who are sent abroad. */
function isContradictory(told: Told): boolean {
  if (ranked(told).post === 'ambassador' || ranked(told).post === 'other') return false;
  return countriesIn(ownOffice(told)).length > 0;
}

function sentence(told: Told): string {
  const person = named(told, told.roles.person);
  if (told.status === 'planned') return asSentence(`${person} is to become ${post(told)}${when(told.date)}`);
  if (told.status === 'denied') return asSentence(`It is denied that ${person} is ${post(told)}`);
  if (told.status === 'former') {
    if (since(told.date) || !/^(?:\.\.)?\//.test(told.date ?? ''))
      return asSentence(`${person} is a former holder of the office of ${post(told)}`);
    return asSentence(`${person} was ${post(told)}${when(told.date)}`);
  }
  if (since(told.date)) return asSentence(`${person} has been ${post(told)}${when(told.date)}${succeeding(told)}`);
  // A name that has not been confirmed for long is not printed as the holder's.
  if (told.stale) return asSentence(`${person} was last named as ${post(told)}`);
  return asSentence(`${person} is ${post(told)}${succeeding(told)}`);
}

const succeeding = (told: Told): string => (told.after === undefined ? '' : `, succeeding ${told.after}`);
const isHeld = (told: Told): boolean => told.status === 'reported' || told.status === 'ongoing';

/** "In Arnor, Ada Orn is president; Bo Lind has been foreign minister since 3 May 2031, succeeding Cy Marr." */
function cabinet(tolds: readonly [Told, ...Told[]]): string {
  const [first, second] = tolds;
  if (second === undefined || !isHeld(first)) return tolds.map(sentence).join(' ');
  const held = tolds.map((told) => {
    const verb = since(told.date) ? 'has been' : told.stale ? 'was last named as' : 'is';
    return `${named(told, told.roles.person)} ${verb} ${worded(told)}${since(told.date) ? when(told.date) : ''}${succeeding(told)}`;
  });
  return asSentence(`in ${named(first, first.roles.of)}, ${held.join('; ')}`);
}

export const office = defineFact({
  type: 'office',
  about: 'A person holds, held or is to take an office.',
  roles: { person: needed('actor'), office: needed('text'), of: needed('actor') },
  identity: { kind: 'slot', by: ['office', 'of'], holder: 'person' },
  // Governments are reshuffled about every two years; after eighteen months of silence a name is no longer safe to print as current.
  lasts: 18,
  section: 'leadership',
  alone: () => 'leadership',
  belongs: { who: 'person', to: 'of' },
  sentence,
  together: {
    by: (told) =>
      `${text(told.roles.of)} ${isHeld(told) ? (told.stale ? 'last named' : 'held') : `${text(told.roles.person)} ${told.status}`}`,
    sentence: cabinet,
  },
  glance: (told) =>
    ranked(told).weight >= 9 && told.status !== 'former' && !isContradictory(told)
      ? { under: capital(named(told, told.roles.of)), says: `${named(told, told.roles.person)}, ${worded(told)}` }
      : undefined,
  weight: (told) => (/^[A-Z]{3}$/.test(text(told.roles.of)) && !isContradictory(told) ? ranked(told).weight : 0),
  expects: [
    { what: 'head of state or government', of: 'of', fits: (told) => /^head/.test(ranked(told).post) },
    { what: 'foreign minister', of: 'of', fits: (told) => ranked(told).post === 'foreign minister' },
  ],
  frames,
  examples,
});
