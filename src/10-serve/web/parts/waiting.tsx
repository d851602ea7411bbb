import type { ComponentChildren } from 'preact';
import type { Problem } from '../answers.ts';
import type { Answer } from '../asking.ts';
import { words } from '../words.ts';

export function ProblemNote({ problem }: { readonly problem: Problem }) {
  return (
    <div class="problem" role="alert">
      <p>
        <b>{problem.title}.</b> {problem.detail}
      </p>
      {problem.faults && (
        <ul>
          {problem.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Shows an answer when it is there, what went wrong, or that it is on its way. */
export function Shown<Data>({ answer, children }: { readonly answer: Answer<Data>; readonly children: (data: Data) => ComponentChildren }) {
  if (answer.data !== undefined) {
    return (
      <>
        {answer.problem && <ProblemNote problem={answer.problem} />}
        {answer.madeAt !== undefined && (
          <p class="soft older" role="status">
            {words.older(new Date(answer.madeAt))}
          </p>
        )}
        {children(answer.data)}
      </>
    );
  }
  if (answer.problem) return <ProblemNote problem={answer.problem} />;
  return answer.isWaiting ? <p class="waiting">{words.loading}</p> : null;
}
