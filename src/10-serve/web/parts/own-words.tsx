import { useState } from 'preact/hooks';
import type { BriefLine, Problem } from '../answers.ts';
import { send } from '../asking.ts';
import { words } from '../words.ts';
import { ProblemNote } from './waiting.tsx';

type Own = Extract<BriefLine, { under: string }>;

/** The house's own words as they stand, with what must be looked at again, and the way to change them. */
export function OwnWords({ own, countries }: { readonly own: Own; readonly countries: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div class="own">
      <p>
        <strong>{own.under}:</strong> {own.text}{' '}
        <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {words.own.change}
        </button>
      </p>
      {own.flags.length > 0 && <p class="flagged">⚑ {own.flags.join(' ')}</p>}
      {isOpen && <OwnForm countries={countries} restsOn={own.restsOn} own={own} onDone={() => setIsOpen(false)} />}
    </div>
  );
}

/** Writes a paragraph that rests on the facts of a sentence, or changes one. An empty text takes it out. */
export function OwnForm({
  countries,
  restsOn,
  own,
  onDone,
}: {
  readonly countries: string;
  readonly restsOn: readonly string[];
  readonly own?: Own;
  readonly onDone: () => void;
}) {
  const [problem, setProblem] = useState<Problem>();
  const keep = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    const result = await send('/own-words', {
      countries,
      under: own?.under ?? String(data.get('under')),
      text: String(data.get('text') ?? ''),
      restsOn,
      ...(own && { instead: own.text }),
    });
    if ('problem' in result) return setProblem(result.problem);
    onDone();
  };
  return (
    <form
      class="claiming"
      onSubmit={(event) => {
        event.preventDefault();
        keep(event.currentTarget);
      }}
    >
      {!own && (
        <label>
          <span>{words.own.under}</span>
          <select name="under">
            {words.own.headings.map((heading) => (
              <option key={heading} value={heading}>
                {heading}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{words.own.text}</span>
        <textarea name="text" rows={3} maxLength={4000} defaultValue={own?.text ?? ''} />
      </label>
      <button type="submit" class="small">
        {words.own.keep}
      </button>
      {problem && <ProblemNote problem={problem} />}
    </form>
  );
}
