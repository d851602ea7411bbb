import type { ComponentChildren } from 'preact';
import { goWith } from '../address.ts';
import { words } from '../words.ts';
import { Panel } from './panel.tsx';
import { WhyFactPanel } from './why-fact.tsx';

/** A view whose facts open beside it: the one that the address names, with its grounds. */
export function WithChosenFact({
  chosen,
  column,
  children,
}: {
  readonly chosen: string | undefined;
  /** Classes of the view's column. */
  readonly column: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={chosen ? 'split' : ''}>
      <section class={column}>{children}</section>
      {chosen && (
        <Panel title={words.evidence.title} onClose={() => goWith({ fact: undefined })} key={chosen}>
          <WhyFactPanel id={chosen} />
        </Panel>
      )}
    </div>
  );
}
