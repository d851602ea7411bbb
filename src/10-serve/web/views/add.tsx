import { useState } from 'preact/hooks';
import { go, type Place, to } from '../address.ts';
import type { Problem } from '../answers.ts';
import { send } from '../asking.ts';
import { type HandedFile, handOver, readable } from '../parts/handed-file.ts';
import { ProblemNote } from '../parts/waiting.tsx';
import { words } from '../words.ts';

interface Taken {
  readonly added: number;
  readonly documents: readonly string[];
  readonly refusals: readonly { readonly from: string; readonly because: string }[];
}

/** Takes a text in, by paste, as a file or by its address, and opens it as it was read. */
export function AddView(_: { readonly place: Place }) {
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [refusal, setRefusal] = useState('');
  const add = async (form: HTMLFormElement): Promise<void> => {
    setIsReading(true);
    setRefusal('');
    setProblem(undefined);
    const brought = await documentIn(form);
    const result = 'because' in brought ? undefined : await send<Taken>('/documents', brought);
    setIsReading(false);
    if (result === undefined) return setRefusal(String(brought.because));
    if ('problem' in result) return setProblem(result.problem);
    const [refused] = result.data.refusals;
    const [document] = result.data.documents;
    if (refused) setRefusal(`${words.add.refused} ${refused.because}`);
    else if (document) go(to(['document', document]));
    else setRefusal(words.add.known);
  };
  return (
    <section class="column">
      <h1>{words.add.title}</h1>
      <form
        class="adding"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <label>
          <span>{words.add.text}</span>
          <textarea name="text" rows={12} />
        </label>
        <label>
          <span>{words.file.choose}</span>
          <input type="file" name="file" accept={readable} />
        </label>
        <div class="fields">
          <label>
            <span>{words.add.outlet}</span>
            <input type="text" name="outlet" maxLength={400} />
          </label>
          <label>
            <span>{words.add.published}</span>
            <input type="date" name="published" />
          </label>
          <label>
            <span>{words.add.heading}</span>
            <input type="text" name="title" maxLength={2000} />
          </label>
          <label>
            <span>{words.add.url}</span>
            <input type="url" name="url" maxLength={4000} />
          </label>
        </div>
        <button type="submit" class="main" disabled={isReading}>
          {isReading ? words.add.reading : words.add.send}
        </button>
      </form>
      {refusal && (
        <p role="alert" class="fault">
          {refusal}
        </p>
      )}
      {problem && <ProblemNote problem={problem} />}
    </section>
  );
}

async function documentIn(form: HTMLFormElement): Promise<Readonly<Record<string, string | HandedFile>> | { readonly because: string }> {
  const data = new FormData(form);
  const field = (name: string): string => String(data.get(name) ?? '').trim();
  const file = data.get('file');
  const given = Object.fromEntries(
    ['outlet', 'published', 'title', 'url'].flatMap((name) => (field(name) ? [[name, field(name)] as const] : [])),
  );
  if (file instanceof File && file.size > 0) {
    const handed = await handOver(file);
    return 'because' in handed ? { because: `${words.file.notSent}. ${handed.because}` } : { ...given, file: handed };
  }
  const text = String(data.get('text') ?? '');
  if (text.trim() !== '') return { ...given, text };
  return 'url' in given ? given : { because: words.add.empty };
}
