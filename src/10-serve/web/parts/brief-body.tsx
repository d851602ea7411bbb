import { createContext, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import { addressWith, to } from '../address.ts';
import type { Brief, BriefLine } from '../answers.ts';
import { words } from '../words.ts';
import { OwnWords } from './own-words.tsx';

/** Of which countries the brief is, as the API is asked: "JPN,PAK". */
const Countries = createContext('');

/** A sentence that is open is named by its section and its place there, so that its evidence can be shared. */
const nameOf = (section: number, line: number): string => `${section}.${line}`;

/** The sections of a brief; every sentence that has notes opens them. */
export function Body({ brief, pair, open }: { readonly brief: Brief; readonly pair: string; readonly open: string | undefined }) {
  if (brief.sections.length === 0) {
    return (
      <p>
        {words.brief.nothing} {words.brief.nothingNext}
      </p>
    );
  }
  return (
    <Countries.Provider value={brief.countries.join(',')}>
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
        {brief.waiting > 0 && (
          <>
            {words.brief.waiting(brief.waiting)} <a href={to(['review'])}>{words.brief.show}</a>{' '}
          </>
        )}
        {brief.leftOut.length > 0 && words.brief.leftOut(brief.leftOut.length)}
      </p>
    </Countries.Provider>
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
  const countries = useContext(Countries);
  if ('missing' in line) return <>{line.missing}</>;
  if (!('supportedBy' in line)) return <OwnWords own={line} countries={countries} />;
  const remarks = (line.remarks ?? []).map((own) => <OwnWords key={own.text} own={own} countries={countries} />);
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
      {remarks}
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
