import { useState } from 'preact/hooks';
import type { Judgement, Problem } from '../answers.ts';
import { send } from '../asking.ts';
import { useReader } from '../memory.ts';
import { words } from '../words.ts';
import { ProblemNote } from './waiting.tsx';

/** Whether two facts or claims speak of one thing: a person's word outranks the rules'. */
export function SameOrNot({ about }: { readonly about: readonly string[] }) {
  const [reader, setReader] = useReader();
  const [problem, setProblem] = useState<Problem>();
  const decide = async (verdict: 'same' | 'different' | 'unsure'): Promise<void> => {
    const result = await send<Judgement>('/judgements', { verdict, about, by: reader });
    setProblem('problem' in result ? result.problem : undefined);
  };
  return (
    <div class="judging">
      <label>
        <span>{words.evidence.yourName}</span>
        <input
          type="text"
          value={reader}
          maxLength={200}
          autocomplete="name"
          onChange={(event) => setReader(event.currentTarget.value.trim())}
        />
      </label>
      <p>
        {(['same', 'different', 'unsure'] as const).map((verdict) => (
          <button key={verdict} type="button" class="small" disabled={!reader} onClick={() => decide(verdict)}>
            {words.evidence.judged[verdict]}
          </button>
        ))}
      </p>
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
