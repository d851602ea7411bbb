import { to } from '../address.ts';
import type { Audit } from '../answers.ts';
import { words } from '../words.ts';
import { dayInWords } from './day.ts';
import { documentName } from './document-name.ts';
import type { Mark } from './marked-text.tsx';

type Finding = Audit['findings'][number];

/** Findings as marks of the text; each leads to its note in the margin. */
export const marksOf = ({ findings }: Audit): readonly Mark[] =>
  findings.map(({ start, end, standing, reason }, index) => ({
    start,
    end,
    look: `found ${standing}`,
    id: `finding-${index}`,
    title: `${words.audit.standings[standing]}: ${reason}`,
    address: `#note-${index}`,
  }));

/** What was found in the lines of a text, for the margin beside them; undefined where nothing was. */
export const notesBeside = (audit: Audit) =>
  function NotesBeside(start: number, end: number) {
    const here = audit.findings.flatMap((finding, index) => (finding.start >= start && finding.start < end ? [{ finding, index }] : []));
    if (here.length === 0) return undefined;
    return (
      <ul class="findings">
        {here.map(({ finding, index }) => (
          <Note key={index} finding={finding} index={index} sources={audit.sources} />
        ))}
      </ul>
    );
  };

/** Standings, those that ask for a change first. */
const order: readonly string[] = Object.keys(words.audit.standings);

/** How many lines stand how: what a reader wants to know before reading. */
export function Tally({ audit: { findings } }: { readonly audit: Audit }) {
  const counted = Map.groupBy(
    findings.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing)),
    ({ standing }) => standing,
  );
  return (
    <p class="tally">
      {findings.length === 0 && words.audit.none}
      {[...counted].map(([standing, own]) => (
        <span key={standing}>
          <span class={`standing ${standing}`}>{words.audit.standings[standing]}</span> {own.length}
        </span>
      ))}
    </p>
  );
}

function Note({ finding, index, sources }: { readonly finding: Finding; readonly index: number; readonly sources: Audit['sources'] }) {
  const own = sources.filter(({ claim }) => finding.claims.includes(claim)).slice(0, 3);
  return (
    <li id={`note-${index}`}>
      <span class={`standing ${finding.standing}`}>{words.audit.standings[finding.standing]}</span>{' '}
      {finding.since && (
        <span class="soft">
          {finding.standing === 'current' ? words.audit.confirmed : words.audit.since} {dayInWords(finding.since)}
        </span>
      )}
      <p>
        <a class="soft" href={`#finding-${index}`}>
          “{shortened(finding.exact)}”
        </a>{' '}
        {finding.reason}
      </p>
      {own.map(({ claim, quoted, document }) => (
        <p key={claim} class="soft">
          <a href={to(['document', document.id], { claim })}>{document.outlet ?? documentName(document)}</a>,{' '}
          {dayInWords(document.published)}: “{quoted.slice(0, 200)}”
        </p>
      ))}
    </li>
  );
}

/** The beginning of a passage, cut between words, without quotation marks of its own. */
function shortened(text: string): string {
  const plain = text.replace(/["“”]/g, '').replace(/[,\s]+$/, '');
  return plain.length > 48 ? `${plain.slice(0, plain.lastIndexOf(' ', 44))} …` : plain;
}
