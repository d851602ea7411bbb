import { go, type Place, to } from '../address.ts';
import type { Change, Fact, FeedNews, Overview, Page } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { lastRead, useFollowed } from '../memory.ts';
import { codesIn, pairOf, useNames } from '../parts/countries.ts';
import { CountryPicker } from '../parts/country-picker.tsx';
import { dayInWords, daysAfter } from '../parts/day.ts';
import { documentName } from '../parts/document-name.ts';
import { Shown } from '../parts/waiting.tsx';
import { Watched } from '../parts/watched.tsx';
import { words } from '../words.ts';

/** What a desk sees first: the pairs it follows, what changed, what is coming, what is new. */
export function DeskView(_: { readonly place: Place }) {
  const overview = useAnswer<Overview>(question('/overview'));
  const [followed] = useFollowed();
  return (
    <section class="desk">
      <h1 class="unseen">{words.desk.title}</h1>
      <section class="opener" aria-labelledby="open-title">
        <h2 id="open-title">{words.desk.choose}</h2>
        <CountryPicker onChoose={(codes) => go(to(['brief', pairOf(codes)]))} />
      </section>
      <Shown answer={overview}>
        {(shown) =>
          shown.documents === 0 ? (
            <Empty />
          ) : (
            <>
              <Followed followed={followed} today={shown.today} />
              <Coming
                pairs={followed.length > 0 ? followed : shown.pairs.slice(0, 3).map(({ countries }) => pairOf(countries))}
                today={shown.today}
              />
              <Watched />
              <Feeds />
              <Active pairs={shown.pairs} />
              <Newest overview={shown} />
            </>
          )
        }
      </Shown>
    </section>
  );
}

const Empty = () => (
  <section>
    <h2>{words.desk.nothing}</h2>
    <p>{words.desk.nothingNext}</p>
    <p>
      <a class="main" href="/add">
        {words.nav.add}
      </a>
    </p>
  </section>
);

function Followed({ followed, today }: { readonly followed: readonly string[]; readonly today: string }) {
  return (
    <section>
      <h2>{words.desk.followed}</h2>
      {followed.length === 0 ? (
        <p class="soft">{words.desk.noneFollowed}</p>
      ) : (
        <ul class="cards">
          {followed.map((pair) => (
            <FollowedPair key={pair} pair={pair} today={today} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FollowedPair({ pair, today }: { readonly pair: string; readonly today: string }) {
  const nameOf = useNames();
  const since = lastRead(pair);
  const isPast = since !== undefined && since < today;
  const changes = useAnswer<{ readonly changes: readonly Change[] }>(
    isPast ? question('/changes', { countries: codesIn(pair).join(','), since }) : undefined,
  );
  const count = changes.data?.changes.length ?? 0;
  return (
    <li>
      <a href={to(['brief', pair])}>{codesIn(pair).map(nameOf).join(' – ')}</a>
      {since === undefined && <span class="soft">{words.desk.notRead}</span>}
      {since !== undefined && count > 0 && (
        <a class="changed" href={to(['changes', pair], { since })}>
          {words.desk.changedSince(count, dayInWords(since))}
        </a>
      )}
      {since !== undefined && count === 0 && <span class="soft">{words.desk.unchangedSince(dayInWords(since))}</span>}
    </li>
  );
}

function Coming({ pairs, today }: { readonly pairs: readonly string[]; readonly today: string }) {
  return (
    <section>
      <h2>{words.desk.coming}</h2>
      <ul class="coming">
        {pairs.map((pair) => (
          <ComingOf key={pair} pair={pair} today={today} />
        ))}
        <li class="soft only">{words.desk.nothingComing}</li>
      </ul>
    </section>
  );
}

function ComingOf({ pair, today }: { readonly pair: string; readonly today: string }) {
  const nameOf = useNames();
  const facts = useAnswer<Page<Fact>>(question('/facts', { countries: codesIn(pair).join(','), limit: '500' }));
  const until = daysAfter(today, 7);
  const due = (facts.data?.items ?? []).filter(
    ({ date, status }) =>
      status === 'planned' && date !== undefined && date.length >= 10 && date.slice(0, 10) >= today && date.slice(0, 10) <= until,
  );
  return (
    <>
      {due.map((fact) => (
        <li key={fact.id}>
          <span class="day">{dayInWords(fact.date)}</span>
          <a href={to(['timeline', pair], { fact: fact.id })}>{fact.sentence}</a>{' '}
          <span class="soft">{codesIn(pair).map(nameOf).join(' – ')}</span>
        </li>
      ))}
    </>
  );
}

function Feeds() {
  const feeds = useAnswer<readonly FeedNews[]>(question('/feeds'));
  const careful = (feeds.data ?? []).filter(({ standing }) => standing !== 'well' && standing !== 'new');
  if (careful.length === 0) return null;
  return (
    <section>
      <h2>{words.desk.feeds}</h2>
      <ul>
        {careful.map(({ address, title, standing, says }) => (
          <li key={address}>
            <span class="standing stale">{standing}</span> {title ?? address}
            <p class="soft">{says}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Active({ pairs }: { readonly pairs: Overview['pairs'] }) {
  const nameOf = useNames();
  return (
    <section>
      <h2>{words.desk.active}</h2>
      <ul class="cards small">
        {pairs.map(({ countries, claims }) => (
          <li key={countries.join('-')}>
            <a href={to(['brief', pairOf(countries)])}>{[...countries].map(nameOf).join(' – ')}</a>
            <span class="soft">{words.desk.claims(claims)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Newest({ overview }: { readonly overview: Overview }) {
  return (
    <section>
      <h2>{words.desk.newest}</h2>
      <ul class="newest">
        {overview.newest.map(({ id, outlet, title, published, from }) => (
          <li key={id}>
            <span class="day">{dayInWords(published)}</span>
            <a href={to(['document', id])}>{documentName({ title, from })}</a> <span class="soft">{outlet}</span>
          </li>
        ))}
      </ul>
      <p class="soft">
        {words.desk.documents(overview.documents)}, {words.desk.claims(overview.claims)} · {words.name} {overview.version}
      </p>
    </section>
  );
}
