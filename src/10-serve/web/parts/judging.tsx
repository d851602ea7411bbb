import { useState } from 'preact/hooks';
import type { Judgement, Problem } from '../answers.ts';
import { send } from '../asking.ts';
import { useReader } from '../memory.ts';
import { words } from '../words.ts';
import { dayInWords } from './day.ts';
import { ProblemNote } from './waiting.tsx';

type Verdict = 'confirm' | 'reject';

/** What people decided about one thing, and the way to decide or take it back. */
export function Judging({ about, judgements }: { readonly about: string; readonly judgements: readonly Judgement[] }) {
  const [reader, setReader] = useReader();
  const [problem, setProblem] = useState<Problem>();
  const [asksName, setAsksName] = useState<{ readonly verdict: Verdict; readonly undo: boolean }>();
  const undone = new Set(judgements.filter(({ verdict }) => verdict === 'undo').flatMap((one) => one.about));
  const standing = judgements.filter(({ id, verdict }) => verdict !== 'undo' && !undone.has(id));
  const decide = async (verdict: Verdict, undo: boolean, by = reader): Promise<void> => {
    if (!by) return setAsksName({ verdict, undo });
    setAsksName(undefined);
    const result = await send<Judgement>('/judgements', { verdict, about: [about], by, undo });
    setProblem('problem' in result ? result.problem : undefined);
  };
  return (
    <div class="judging">
      {standing.map(({ id, verdict, by, at }) => (
        <p key={id} class="judged">
          {words.evidence.judged[verdict]} {words.evidence.by} {by}, {dayInWords(at.slice(0, 10))}
          {(verdict === 'confirm' || verdict === 'reject') && (
            <button type="button" class="plain" onClick={() => decide(verdict, true)}>
              {words.evidence.undo}
            </button>
          )}
        </p>
      ))}
      {standing.length === 0 && (
        <p>
          <button type="button" class="small" onClick={() => decide('confirm', false)}>
            {words.evidence.confirm}
          </button>
          <button type="button" class="small" onClick={() => decide('reject', false)}>
            {words.evidence.reject}
          </button>
        </p>
      )}
      {asksName && (
        <form
          class="named"
          onSubmit={(event) => {
            event.preventDefault();
            const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
            if (!name) return;
            setReader(name);
            decide(asksName.verdict, asksName.undo, name);
          }}
        >
          <label>
            <span>{words.evidence.yourName}</span>
            <input name="name" type="text" required maxLength={200} autocomplete="name" ref={(field) => field?.focus()} />
          </label>
          <button type="submit" class="small">
            {words.evidence.judged[asksName.verdict]}
          </button>
        </form>
      )}
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
