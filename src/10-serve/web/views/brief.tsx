import { Fragment } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { addressWith, goWith, type Place, to } from '../address.ts';
import type { Brief, BriefLine, Note, Overview } from '../answers.ts';
import { question, useAnswer } from '../asking.ts';
import { noteRead, useFollowed } from '../memory.ts';
import { AloudButton } from '../parts/aloud.tsx';
import { codesIn } from '../parts/countries.ts';
import { dayInWords, daysAfter, daysBetween } from '../parts/day.ts';
import { PairHead } from '../parts/pair-head.tsx';
import { Panel } from '../parts/panel.tsx';
import { Passage } from '../parts/passage.tsx';
import { Shown } from '../parts/waiting.tsx';
import { words } from '../words.ts';

/** A sentence that is open is named by its section and its place there, so that its evidence can be shared. */
const nameOf = (section: number, line: number): string => `${section}.${line}`;

/** The living brief: as of any day, as known at any day, every sentence opening its evidence beside it. */
export function BriefView({ place }: { readonly place: Place }) {
  const pair = place.parts[1] ?? '';
  const read = (name: string): string | undefined => place.query.get(name) ?? undefined;
  const query = { countries: codesIn(pair).join(','), asOf: read('asOf'), knownAt: read('knownAt'), full: read('full') };
  const overview = useAnswer<Overview>(question('/overview'));
  const answer = useAnswer<Brief>(question('/brief', query));
  const today = overview.data?.today;
  useEffect(() => {
    if (today && !query.asOf && !query.knownAt) noteRead(pair, today);
  }, [pair, today]);
  const open = read('open');
  const notes = answer.data && open ? notesOf(answer.data, open) : [];
  return (
    <div class={notes.length > 0 ? 'split' : ''}>
      <section class="column brief">
        <PairHead pair={pair} here="brief" kind={words.brief.kind}>
          <Controls pair={pair} query={query} today={today} brief={answer.data} />
        </PairHead>
        <Shown answer={answer}>{(brief) => <Body brief={brief} pair={pair} open={open} />}</Shown>
      </section>
      {notes.length > 0 && (
        <Panel title={words.evidence.title} onClose={() => goWith({ open: undefined })} key={open}>
          {notes.map((note) => (
            <Passage key={note.number} cited={note} />
          ))}
        </Panel>
      )}
    </div>
  );
}

/** The notes of an open sentence, or the one note that was asked for as "n12". */
function notesOf(brief: Brief, open: string): readonly Note[] {
  if (open.startsWith('n')) return brief.notes.filter(({ number }) => number === Number(open.slice(1)));
  const [section = '', line = ''] = open.split('.');
  const found = brief.sections[Number(section)]?.lines[Number(line)];
  return found && 'notes' in found ? brief.notes.filter(({ number }) => found.notes.includes(number)) : [];
}

interface Asked {
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

function Controls({
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
      <details class="when" open={matchMedia('(min-width: 40rem)').matches}>
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
        <span class="files">
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
        </span>
      </p>
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

function Body({ brief, pair, open }: { readonly brief: Brief; readonly pair: string; readonly open: string | undefined }) {
  if (brief.sections.length === 0) {
    return (
      <p>
        {words.brief.nothing} {words.brief.nothingNext}
      </p>
    );
  }
  return (
    <>
      <nav class="sections" aria-label={words.brief.sections}>
        {brief.sections.map(({ name }, index) => (
          <a key={name} href={`#s${index}`}>
            {name}
          </a>
        ))}
      </nav>
      {brief.sections.map(({ name, lines }, index) => (
        <section key={name} id={`s${index}`} class={`s-${name.replace(/[^a-z]+/g, '-')}`}>
          <h2>{name}</h2>
          {name === 'at a glance' ? (
            <GlanceLines lines={lines} section={index} open={open} />
          ) : (
            <Lines lines={lines} section={index} open={open} />
          )}
        </section>
      ))}
      <p class="soft">
        {brief.remainder > 0 && (
          <>
            {words.brief.notUnderstood(brief.remainder)} <a href={to(['remainder', pair])}>{words.brief.show}</a>{' '}
          </>
        )}
        {brief.leftOut.length > 0 && words.brief.leftOut(brief.leftOut.length)}
      </p>
    </>
  );
}

interface Listed {
  readonly lines: readonly BriefLine[];
  readonly section: number;
  readonly open: string | undefined;
}

/** "Japan: …" as a term with what is said of it. */
function GlanceLines({ lines, section, open }: Listed) {
  return (
    <dl class="glance">
      {lines.map((line, index) => {
        const text = 'missing' in line ? line.missing : line.text;
        const [, term = '', says = text] = /^([^:]{1,60}): (.*)$/s.exec(text) ?? [];
        const told = says.charAt(0).toUpperCase() + says.slice(1);
        return (
          <Fragment key={text}>
            <dt>{term}</dt>
            <dd class={'missing' in line ? 'missing' : ''}>
              <Sentence line={'missing' in line ? { missing: told } : { ...line, text: told }} name={nameOf(section, index)} open={open} />
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
}

function Lines({ lines, section, open }: Listed) {
  const rows = lines.map((line, index) => ({ line, index })).filter(({ line }) => 'row' in line && line.row !== undefined);
  const plain = lines.map((line, index) => ({ line, index })).filter(({ line }) => !('row' in line && line.row !== undefined));
  return (
    <>
      {rows.length > 0 && (
        <div class="wide">
          <table>
            <tbody>
              {rows.map(({ line, index }) => (
                <Row key={index} line={line} name={nameOf(section, index)} open={open} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {plain.length > 0 && (
        <ul>
          {plain.map(({ line, index }) => (
            <li key={index} class={'missing' in line ? 'missing' : ''}>
              <Sentence line={line} name={nameOf(section, index)} open={open} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Row({ line, name, open }: { readonly line: BriefLine; readonly name: string; readonly open: string | undefined }) {
  if (!('row' in line) || line.row === undefined) return null;
  const { what, figure, period, source } = line.row;
  return (
    <tr class={open === name ? 'chosen' : ''}>
      <th scope="row">
        <a class="says" href={addressWith({ open: name })}>
          {what}
        </a>
      </th>
      <td class="figure">{figure}</td>
      <td>{period}</td>
      <td>
        {source} <Marks notes={line.notes} />
      </td>
    </tr>
  );
}

function Sentence({ line, name, open }: { readonly line: BriefLine; readonly name: string; readonly open: string | undefined }) {
  if ('missing' in line) return <>{line.missing}</>;
  if (line.notes.length === 0) return <>{line.text}</>;
  return (
    <>
      <a
        class={`says${open === name ? ' chosen' : ''}`}
        aria-expanded={open === name}
        href={addressWith({ open: open === name ? undefined : name })}
      >
        {line.text}
      </a>
      <Marks notes={line.notes} />
    </>
  );
}

const Marks = ({ notes }: { readonly notes: readonly number[] }) => (
  <sup class="marks">
    {notes.map((number) => (
      <a key={number} aria-label={`${words.evidence.title} ${number}`} href={addressWith({ open: `n${number}` })}>
        {number}
      </a>
    ))}
  </sup>
);
