import { useState } from 'preact/hooks';
import type { Place } from '../address.ts';
import type { Audit, Problem } from '../answers.ts';
import { question, send } from '../asking.ts';
import { marksOf, notesBeside, Tally } from '../parts/audited.tsx';
import { dayInWords } from '../parts/day.ts';
import { type HandedFile, handOver, readable } from '../parts/handed-file.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { ProblemNote } from '../parts/waiting.tsx';
import { Watched } from '../parts/watched.tsx';
import { words } from '../words.ts';

/** A text of anybody's, marked line by line by what the ledger knows. */
export function AuditView({ place }: { readonly place: Place }) {
  const [audit, setAudit] = useState<Audit>();
  const [asked, setAsked] = useState<Asked>({});
  const [problem, setProblem] = useState<Problem>();
  const [isReading, setIsReading] = useState(false);
  const ask = async (what: Asked): Promise<void> => {
    setAsked(what);
    setIsReading(true);
    const result = await send<Audit>('/audit', what);
    setIsReading(false);
    setProblem('problem' in result ? result.problem : undefined);
    setAudit('data' in result ? result.data : undefined);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const handed = await handOver(file);
    if ('because' in handed) setProblem({ title: words.file.notSent, detail: handed.because, status: 0 });
    else await ask({ file: handed });
  };
  const onFile = place.query.get('document') ?? undefined;
  if (onFile !== undefined && asked.document !== onFile) ask({ document: onFile });
  return (
    <section class="column broad">
      <h1>{words.audit.title}</h1>
      {!audit && <p class="soft">{words.audit.about}</p>}
      {!audit && <TextForm isReading={isReading} onText={(text) => ask({ text })} onFile={take} />}
      {problem && <ProblemNote problem={problem} />}
      {audit ? <Marked audit={audit} asked={asked} onEnd={() => setAudit(undefined)} /> : <Watched />}
    </section>
  );
}

interface Asked {
  readonly text?: string;
  readonly file?: HandedFile;
  readonly document?: string;
}

function TextForm({
  isReading,
  onText,
  onFile,
}: {
  readonly isReading: boolean;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File | undefined) => void;
}) {
  const [isOver, setIsOver] = useState(false);
  return (
    <form
      class={`adding${isOver ? ' over' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        const text = String(new FormData(event.currentTarget).get('text') ?? '');
        if (text.trim()) onText(text);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        setIsOver(false);
        // Words that are dragged are the text field's own matter.
        if (!file) return;
        event.preventDefault();
        onFile(file);
      }}
    >
      <label>
        <span>{words.audit.text}</span>
        <textarea name="text" rows={12} />
      </label>
      <button type="submit" class="main" disabled={isReading}>
        {isReading ? words.add.reading : words.audit.go}
      </button>
      <p class="soft">{words.file.drop}</p>
      <label>
        <span>{words.file.choose}</span>
        <input type="file" accept={readable} onChange={(event) => onFile(event.currentTarget.files?.[0])} />
      </label>
    </form>
  );
}

function Marked({ audit, asked, onEnd }: { readonly audit: Audit; readonly asked: Asked; readonly onEnd: () => void }) {
  const [isWatched, setIsWatched] = useState(false);
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
      {asked.file && <h2 class="as-written">{asked.file.name}</h2>}
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
      <Tally audit={audit} />
      <div class="text margins">
        <MarkedText text={audit.text} marks={marksOf(audit)} beside={notesBeside(audit)} />
      </div>
    </>
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
