import { useMemo } from 'preact/hooks';
import { goWith } from '../address.ts';
import type { Brief } from '../answers.ts';
import { question } from '../asking.ts';
import { useFollowed } from '../memory.ts';
import { words } from '../words.ts';
import { AloudButton } from './aloud.tsx';
import { dayInWords, daysAfter, daysBetween } from './day.ts';

/** What a brief was asked for with; absent words are as the server has them. */
export interface Asked {
  readonly countries: string;
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
  readonly full: string | undefined;
}

/** Further files of the brief, by the end of their address. */
const files = [
  ['docx', words.brief.docx],
  ['ics', words.brief.calendar],
  ['csv', words.brief.events],
  ['csl.json', words.brief.csl],
  ['bib', words.brief.bibtex],
] as const;

/** The ways to move through time, to follow, hear, print and take a brief along. */
export function Controls({
  pair,
  query,
  today,
  brief,
}: {
  readonly pair: string;
  readonly query: Asked;
  readonly today: string | undefined;
  readonly brief: Brief | undefined;
}) {
  const [followed, setFollowed] = useFollowed();
  const isFollowed = followed.includes(pair);
  const minutes = useMemo(() => (brief ? Math.max(1, Math.round(textsOf(brief).join(' ').split(/\s+/).length / 220)) : undefined), [brief]);
  return (
    <div class="controls">
      <details class="when" open={query.asOf !== undefined || query.knownAt !== undefined}>
        <summary>{words.brief.when(dayInWords(query.asOf ?? today), query.knownAt ? dayInWords(query.knownAt) : words.brief.now)}</summary>
        <div>
          <TimeControl label={words.brief.asOf} name="asOf" value={query.asOf} today={today} />
          <TimeControl label={words.brief.knownAt} name="knownAt" value={query.knownAt} today={today} />
        </div>
      </details>
      <p class="doing">
        {minutes !== undefined && <span class="soft">{words.brief.minutes(minutes)}</span>}
        <button
          type="button"
          class="small"
          aria-pressed={isFollowed}
          onClick={() => setFollowed(isFollowed ? followed.filter((one) => one !== pair) : [...followed, pair])}
        >
          {isFollowed ? words.brief.following : words.brief.follow}
        </button>
        <button
          type="button"
          class="small"
          aria-pressed={query.full === 'true'}
          onClick={() => goWith({ full: query.full === 'true' ? undefined : 'true' })}
        >
          {words.brief.full}
        </button>
        {brief && <AloudButton texts={() => textsOf(brief)} />}
        <button type="button" class="small" onClick={() => print()}>
          {words.brief.print}
        </button>
      </p>
      <details class="when">
        <summary>{words.brief.files}</summary>
        <p class="files">
          <a href={question('/brief.html', { ...query })} target="_blank" rel="noreferrer">
            {words.brief.html}
          </a>
          <a href={question('/brief.md', { ...query })} download>
            {words.brief.markdown}
          </a>
          {files.map(([ending, name]) => (
            <a key={ending} href={question(`/brief.${ending}`, { ...query })} download>
              {name}
            </a>
          ))}
          <a href={question('/facts.csv', { countries: query.countries, asOf: query.asOf, knownAt: query.knownAt })} download>
            {words.brief.csv}
          </a>
          <a href={question('/changes.atom', { countries: query.countries })} target="_blank" rel="noreferrer">
            {words.brief.feed}
          </a>
        </p>
      </details>
    </div>
  );
}

/** Days that the slider goes back. */
const reach = 1460;

function TimeControl({
  label,
  name,
  value,
  today,
}: {
  readonly label: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly today: string | undefined;
}) {
  if (!today) return null;
  const shown = value ?? today;
  const back = Math.min(reach, Math.max(0, daysBetween(shown, today)));
  return (
    <fieldset class="time">
      <legend>{label}</legend>
      <input
        type="range"
        min={-reach}
        max={0}
        value={-back}
        aria-label={`${label}: ${words.brief.slider}`}
        aria-valuetext={dayInWords(shown)}
        onInput={(event) => {
          const days = Number(event.currentTarget.value);
          goWith({ [name]: days === 0 ? undefined : daysAfter(today, days) }, true);
        }}
      />
      <input
        type="date"
        value={shown}
        aria-label={`${label}: ${words.brief.day}`}
        onChange={(event) =>
          goWith({ [name]: event.currentTarget.value === today ? undefined : event.currentTarget.value || undefined }, true)
        }
      />
    </fieldset>
  );
}

const textsOf = (brief: Brief): readonly string[] =>
  brief.sections
    .filter(({ name }) => name !== 'sources')
    .flatMap(({ name, lines }) => [`${name}.`, ...lines.map((line) => ('missing' in line ? line.missing : line.text))]);
