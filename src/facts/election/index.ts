import type { Charted } from '#model/brief.ts';
import { inWords, isDay } from '#values/day.ts';
import { defineFact, needed, optional, type Told } from '../define.ts';
import { asSentence, countOf, grouped, listed, text, when, withThe } from '../phrase.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const measureOf = (told: Told): string => text(told.roles.measure);
const partyOf = (told: Told): string =>
  told.roles.party === undefined ? 'a party not named' : withThe(text(told.roles.party).replace(/(?: (?:of|and|the|for|with))+$/i, ''));
const share = (told: Told): string =>
  told.value && 'share' in told.value ? `${grouped(told.value.share)} per cent of the vote` : 'a share of the vote';
const seats = (told: Told): string => grouped(countOf(told.value) ?? 0);
const theElection = (told: Told): string => {
  const dated = told.date !== undefined && isDay(told.date) && !told.date.includes('/');
  return `${told.possessive(told.roles.country)} election${dated ? ` of ${inWords(told.date)}` : when(told.date)}`;
};

function sentence(told: Told): string {
  switch (measureOf(told)) {
    case 'seats':
      return asSentence(`${partyOf(told)} won ${seats(told)} seats in ${theElection(told)}`);
    case 'chamber seats':
      return asSentence(`the chamber chosen in ${theElection(told)} has ${seats(told)} seats`);
    case 'vote share':
      return asSentence(`${partyOf(told)} won ${share(told)} in ${theElection(told)}`);
    default:
      return asSentence(`${partyOf(told)} won ${theElection(told)}`);
  }
}

/** One election in one sentence: who won with how many seats out of the chamber, then the others, then shares. */
function results(tolds: readonly [Told, ...Told[]]): string {
  const of = (measure: string): readonly Told[] => tolds.filter((told) => measureOf(told) === measure);
  const size = of('chamber seats')[0];
  const winners = unique(of('winner').map(partyOf));
  const dated = tolds.find((told) => told.date !== undefined) ?? tolds[0];
  let counted = false;
  const count = (told: Told): string => {
    const whole = !counted && size ? ` of the ${seats(size)}` : '';
    counted = true;
    return `${seats(told)}${whole} seats`;
  };
  const [winner] = winners;
  const withSeats = winners.length === 1 ? of('seats').find((told) => partyOf(told) === winner) : undefined;
  const opening =
    winners.length === 0 ? '' : `${theElection(dated)} was won by ${listed(winners)}${withSeats ? ` with ${count(withSeats)}` : ''}`;
  const won = [
    ...of('seats')
      .filter((told) => told !== withSeats)
      .map((told) => `${partyOf(told)} won ${count(told)}`),
    ...of('vote share').map((told) => `${partyOf(told)} won ${share(told)}`),
  ];
  if (opening === '' && won.length === 0) return sentence(tolds[0]);
  const rest = counted || !size ? won : [...won, `the chamber has ${seats(size)} seats`];
  return asSentence([opening === '' ? `in ${theElection(dated)}, ${rest.shift() ?? ''}` : opening, ...rest].join('; '));
}

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

function charted(told: Told): Charted | undefined {
  const measure = measureOf(told);
  const [count, party] = [countOf(told.value), told.roles.party];
  if (count === undefined || told.status !== 'reported') return undefined;
  const shown = { picture: 'chamber', country: text(told.roles.country), seats: count } as const;
  if (measure === 'chamber seats') return shown;
  return measure === 'seats' && party !== undefined ? { ...shown, party: text(party) } : undefined;
}

export const election = defineFact({
  type: 'election',
  about: 'A result of an election.',
  roles: { country: needed('country'), party: optional('actor'), measure: needed(['seats', 'chamber seats', 'vote share', 'winner']) },
  identity: { kind: 'measure', by: ['country', 'party', 'measure'] },
  // A result stays the result of its day.
  lasts: Number.POSITIVE_INFINITY,
  section: 'leadership',
  alone: () => 'leadership',
  belongs: { who: 'party', to: 'country' },
  sentence,
  together: { by: (told) => `${text(told.roles.country)} ${told.date?.slice(0, 4) ?? ''}`, sentence: results },
  charted,
  weight: (told) => (measureOf(told) === 'winner' ? 8 : 7),
  frames,
  examples,
});
