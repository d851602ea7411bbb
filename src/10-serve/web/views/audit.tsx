import { useState } from 'preact/hooks';
import { type Place, to } from '../address.ts';
import type { Audit, Problem } from '../answers.ts';
import { question, send } from '../asking.ts';
import { dayInWords } from '../parts/day.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { ProblemNote } from '../parts/waiting.tsx';
import { Watched } from '../parts/watched.tsx';
import { words } from '../words.ts';

/** A text of anybody's, marked line by line by what the ledger knows. */
export function AuditView({ place }: { readonly place: Place }) {
  const [audit, setAudit] = useState<Audit>();
  const [asked, setAsked] = useState<Asked>({});
  const [problem, setProblem] = useState<Problem>();
  const ask = async (what: Asked): Promise<void> => {
    const result = await send<Audit>('/audit', what);
    setProblem('problem' in result ? result.problem : undefined);
    setAudit('data' in result ? result.data : undefined);
    setAsked(what);
  };
  const onFile = place.query.get('document') ?? undefined;
  if (onFile !== undefined && asked.document !== onFile) ask({ document: onFile });
  return (
    <section class="column broad">
      <h1>{words.audit.title}</h1>
      <p class="soft">{words.audit.about}</p>
      {!audit && <TextForm onText={(text) => ask({ text })} />}
      {problem && <ProblemNote problem={problem} />}
      {audit ? <Marked audit={audit} asked={asked} onEnd={() => setAudit(undefined)} /> : <Watched />}
    </section>
  );
}

interface Asked {
  readonly text?: string;
  readonly document?: string;
}

function TextForm({ onText }: { readonly onText: (text: string) => void }) {
  const take = async (file: File | undefined): Promise<void> => {
    if (file) onText(await file.text());
  };
  return (
    <form
      class="adding"
      onSubmit={(event) => {
        event.preventDefault();
        const text = String(new FormData(event.currentTarget).get('text') ?? '');
        if (text.trim()) onText(text);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      <label>
        <span>{words.audit.text}</span>
        <textarea name="text" rows={14} />
      </label>
      <label>
        <span>{words.add.file}</span>
        <input type="file" accept=".txt,.md,.html,text/plain" onChange={(event) => take(event.currentTarget.files?.[0])} />
      </label>
      <button type="submit" class="main">
        {words.audit.go}
      </button>
    </form>
  );
}

function Marked({ audit, asked, onEnd }: { readonly audit: Audit; readonly asked: Asked; readonly onEnd: () => void }) {
  const [isWatched, setIsWatched] = useState(false);
  const marks = audit.findings.map(({ start, end, standing, reason }, index) => ({
    start,
    end,
    look: `found ${standing}`,
    id: `finding-${index}`,
    title: `${words.audit.standings[standing]}: ${reason}`,
    address: `#note-${index}`,
  }));
  const watch = async (): Promise<void> => {
    const result = await send('/watched', asked);
    setIsWatched('data' in result);
  };
  return (
    <>
      <p class="controls">
        <button type="button" class="small" onClick={onEnd}>
          {words.audit.another}
        </button>
        <button type="button" class="small" aria-pressed={isWatched} onClick={watch}>
          {words.audit.watch}
        </button>
        <button type="button" class="small" onClick={() => download(asked)}>
          {words.audit.download}
        </button>
      </p>
      <p>
        {audit.written && (
          <>
            <b>
              {words.audit.written} {dayInWords(audit.written)}.
            </b>{' '}
          </>
        )}
        <span class="soft">{audit.writtenBecause}</span>
      </p>
      {audit.findings.length === 0 && <p>{words.audit.none}</p>}
      <div class="margins">
        <div class="text">
          <MarkedText text={audit.text} marks={marks} />
        </div>
        <ol class="findings" aria-label={words.audit.findings}>
          {audit.findings.map((finding, index) => (
            <Finding key={`${finding.start}`} finding={finding} index={index} sources={audit.sources} />
          ))}
        </ol>
      </div>
    </>
  );
}

function Finding({
  finding,
  index,
  sources,
}: {
  readonly finding: Audit['findings'][number];
  readonly index: number;
  readonly sources: Audit['sources'];
}) {
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
          “{finding.exact.length > 90 ? `${finding.exact.slice(0, 90)} …` : finding.exact}”
        </a>
      </p>
      <p>{finding.reason}</p>
      {own.map(({ claim, quoted, document }) => (
        <p key={claim} class="soft">
          <a href={to(['document', document.id], { claim })}>{document.outlet ?? document.title ?? document.from}</a>,{' '}
          {dayInWords(document.published)}: “{quoted.slice(0, 200)}”
        </p>
      ))}
    </li>
  );
}

/** Fetches the text with comments and hands it to the browser as a file. */
async function download(asked: Asked): Promise<void> {
  const response = await fetch(question('/audit.docx'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(asked),
  });
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(await response.blob()), download: 'audit.docx' });
  link.click();
  URL.revokeObjectURL(link.href);
}
