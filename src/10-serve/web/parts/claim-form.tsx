import { useState } from 'preact/hooks';
import type { Claim, Kind, Problem } from '../answers.ts';
import { question, send, useAnswer } from '../asking.ts';
import { useReader } from '../memory.ts';
import { words } from '../words.ts';
import { ProblemNote } from './waiting.tsx';

/** Makes a claim from a passage: its kind, who stands in which role, and by whom it is entered. */
export function ClaimForm({
  document,
  start,
  end,
  quoted,
  insteadOf,
  onDone,
}: {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: string;
  /** A claim that this one puts right. */
  readonly insteadOf?: Claim;
  readonly onDone: (claim: string) => void;
}) {
  const kinds = useAnswer<readonly Kind[]>(question('/kinds'));
  const [chosen, setType] = useState(insteadOf?.type);
  const type = chosen ?? kinds.data?.[0]?.type ?? '';
  const [reader, setReader] = useReader();
  const [problem, setProblem] = useState<Problem>();
  const kind = kinds.data?.find((one) => one.type === type);
  const keep = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    const field = (name: string): string => String(data.get(name) ?? '').trim();
    const roles = Object.fromEntries(
      Object.keys(kind?.roles ?? {}).flatMap((role) => (field(`role ${role}`) ? [[role, field(`role ${role}`)]] : [])),
    );
    setReader(field('by'));
    const result = await send<{ readonly claim: Claim }>('/claims', {
      passage: { document, start, end },
      type,
      roles,
      ...(field('date') && { date: field('date') }),
      ...(field('value') && { value: field('value') }),
      ...(field('status') && { status: field('status') }),
      ...(insteadOf && { insteadOf: insteadOf.id }),
      by: field('by'),
    });
    if ('problem' in result) return setProblem(result.problem);
    onDone(result.data.claim.id);
  };
  return (
    <form
      class="claiming"
      onSubmit={(event) => {
        event.preventDefault();
        keep(event.currentTarget);
      }}
    >
      <blockquote class="excerpt">{quoted}</blockquote>
      <label>
        <span>{words.claiming.kind}</span>
        <select value={type} onChange={(event) => setType(event.currentTarget.value)}>
          {(kinds.data ?? []).map((one) => (
            <option key={one.type} value={one.type}>
              {one.type}
            </option>
          ))}
        </select>
      </label>
      {kind && <p class="soft">{kind.about}</p>}
      {Object.entries(kind?.roles ?? {}).map(([role, { needed, kind: filler }]) => (
        <RoleField
          key={type + role}
          role={role}
          needed={needed}
          kind={filler}
          value={insteadOf?.type === type ? insteadOf.roles[role] : undefined}
        />
      ))}
      <label>
        <span>{words.claiming.date}</span>
        <input type="text" name="date" defaultValue={insteadOf?.date ?? ''} placeholder="2026-03-19" />
      </label>
      <label>
        <span>{words.claiming.status}</span>
        <select name="status" defaultValue={insteadOf?.status ?? 'reported'}>
          {words.claiming.statuses.map((status) => (
            <option key={status} value={status}>
              {status}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.claiming.value}</span>
        <input
          type="text"
          name="value"
          defaultValue={insteadOf?.value ? JSON.stringify(insteadOf.value) : ''}
          placeholder='{"amount":127000000,"unit":"USD"}'
        />
      </label>
      <label>
        <span>{words.evidence.yourName}</span>
        <input type="text" name="by" required maxLength={200} defaultValue={reader} autocomplete="name" />
      </label>
      <button type="submit" class="main">
        {words.claiming.keep}
      </button>
      {problem && <ProblemNote problem={problem} />}
    </form>
  );
}

function RoleField({
  role,
  needed,
  kind,
  value,
}: {
  readonly role: string;
  readonly needed: boolean;
  readonly kind: string | readonly string[];
  readonly value: string | readonly string[] | undefined;
}) {
  const name = `role ${role}`;
  const id = `role-${role}`;
  const shown = value === undefined ? '' : [value].flat().join(', ');
  const hint = typeof kind === 'string' ? words.claiming.hints[kind] : undefined;
  return (
    <label htmlFor={id}>
      <span>
        {role}
        {needed ? ` (${words.claiming.needed})` : ''}
        {hint ? `, ${hint}` : ''}
      </span>
      {typeof kind === 'string' || kind.length > 16 ? (
        <input id={id} type="text" name={name} required={needed} defaultValue={shown} />
      ) : (
        <select id={id} name={name} required={needed} defaultValue={shown}>
          <option value="">–</option>
          {kind.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </select>
      )}
    </label>
  );
}
