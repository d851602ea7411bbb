import { useEffect, useRef, useState } from 'preact/hooks';
import { addressWith, goWith, type Place, to } from '../address.ts';
import type { Audit, Claim, OpenDocument } from '../answers.ts';
import { type Answer, question, useAnswer } from '../asking.ts';
import { marksOf, notesBeside, Tally } from '../parts/audited.tsx';
import { ClaimForm } from '../parts/claim-form.tsx';
import { useNames } from '../parts/countries.ts';
import { dayInWords } from '../parts/day.ts';
import { documentName } from '../parts/document-name.ts';
import { Judging } from '../parts/judging.tsx';
import { type Mark, MarkedText } from '../parts/marked-text.tsx';
import { Panel } from '../parts/panel.tsx';
import { selectedIn } from '../parts/selection.ts';
import { Shown } from '../parts/waiting.tsx';
import { words } from '../words.ts';

/** A document as it was cleaned: every claim underlined where it stands, what was not understood, what was not read. */
export function DocumentView({ place }: { readonly place: Place }) {
  const id = place.parts[1] ?? '';
  const answer = useAnswer<OpenDocument>(question(`/documents/${encodeURIComponent(id)}`));
  const chosen = place.query.get('claim') ?? undefined;
  const isAudited = place.query.get('audit') === '1';
  const audit = useAnswer<Audit>(isAudited ? question(`/documents/${encodeURIComponent(id)}/audit`) : undefined);
  return (
    <Shown answer={answer}>
      {(open) => {
        const claim = open.claims.find((one) => one.id === chosen);
        const span = spanIn(place.query.get('make'), open.document.text.length);
        return (
          <div class={claim || span ? 'split' : ''}>
            <Text open={open} at={place.query.get('at') ?? undefined} chosen={chosen} isAudited={isAudited} audit={audit} />
            {span && !claim && (
              <Panel title={words.claiming.title} onClose={() => goWith({ make: undefined })} key={span.join()}>
                <ClaimForm
                  document={open.document.id}
                  start={span[0]}
                  end={span[1]}
                  quoted={open.document.text.slice(span[0], span[1])}
                  onDone={(made) => goWith({ make: undefined, claim: made })}
                />
              </Panel>
            )}
            {claim && (
              <Panel title={claim.type} onClose={() => goWith({ claim: undefined })} key={claim.id}>
                <ClaimCard claim={claim} />
              </Panel>
            )}
          </div>
        );
      }}
    </Shown>
  );
}

/** "120-180" as a stretch of the text; undefined where it is none. */
function spanIn(text: string | null, length: number): readonly [number, number] | undefined {
  const [, start = '', end = ''] = /^(\d+)-(\d+)$/.exec(text ?? '') ?? [];
  return end !== '' && Number(start) < Number(end) && Number(end) <= length ? [Number(start), Number(end)] : undefined;
}

function Text({
  open: { document, claims, remainder },
  at,
  chosen,
  isAudited,
  audit,
}: {
  readonly open: OpenDocument;
  readonly at: string | undefined;
  readonly chosen: string | undefined;
  readonly isAudited: boolean;
  readonly audit: Answer<Audit>;
}) {
  const [showsAll, setShowsAll] = useState(true);
  const [selected, setSelected] = useState<readonly [number, number]>();
  const element = useRef<HTMLDivElement>(null);
  const [start = -1, end = -1] = (at ?? '').split('-').map(Number);
  useEffect(() => {
    globalThis.document.getElementById('cited')?.scrollIntoView({ block: 'center' });
  }, [at]);
  useEffect(() => {
    const look = (): void => setSelected(selectedIn(element.current));
    globalThis.document.addEventListener('selectionchange', look);
    return () => globalThis.document.removeEventListener('selectionchange', look);
  }, []);
  const found = isAudited ? audit.data : undefined;
  const marks: Mark[] = [
    ...document.segments.map(({ start: from, end: until, role, reason }) => ({
      start: from,
      end: until,
      look: `r-${role.replace(' ', '-')}`,
      title: `${role}: ${reason}`,
    })),
    ...remainder.map((span) => ({ ...span, look: 'unread', title: words.document.remainder })),
    ...claims.flatMap((claim) =>
      claim.evidence
        .filter((evidence) => evidence.in === undefined)
        .map((evidence) => ({
          ...evidence,
          look: claim.id === chosen ? 'claimed chosen' : 'claimed',
          title: claim.type,
          address: addressWith({ claim: claim.id }),
        })),
    ),
    ...(found ? marksOf(found) : []),
    ...(end > start ? [{ start, end, look: 'cited', id: 'cited' }] : []),
  ];
  const link = document.url && /^https?:\/\//i.test(document.url) ? document.url : undefined;
  return (
    <article class={`column document${found ? ' broad' : ''}`}>
      <header class="pair-head">
        <p class="kind">{words.document.kind}</p>
        <h1>{document.title ?? document.outlet ?? documentName(document)}</h1>
        <p class="soft">
          {[document.outlet, dayInWords(document.published), document.byline, document.agency].filter(Boolean).join(' · ')}
          {link && (
            <>
              {' · '}
              <a href={link} rel="noreferrer noopener" target="_blank">
                {words.document.original}
              </a>
            </>
          )}
        </p>
        <p class="soft">{words.document.legend}</p>
        <p class="controls">
          <label class="check">
            <input type="checkbox" checked={showsAll} onChange={(event) => setShowsAll(event.currentTarget.checked)} />
            <span>{words.document.showFurniture}</span>
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={isAudited}
              onChange={(event) => goWith({ audit: event.currentTarget.checked ? '1' : undefined }, true)}
            />
            <span>{words.document.audit}</span>
          </label>
          <button
            type="button"
            class="small"
            disabled={!selected}
            onClick={() => selected && goWith({ make: selected.join('-'), claim: undefined })}
          >
            {words.claiming.make}
          </button>
        </p>
      </header>
      {isAudited && (
        <Shown answer={audit}>
          {(given) => (
            <>
              <Tally audit={given} />
              <p class="soft">
                {words.document.auditAbout} <a href={to(['audit'], { document: document.id })}>{words.document.auditAlone}</a>
              </p>
            </>
          )}
        </Shown>
      )}
      <div ref={element} class={`text${showsAll ? '' : ' only-body'}${found ? ' margins' : ''}`}>
        <MarkedText text={document.text} marks={marks} beside={found && notesBeside(found)} />
      </div>
      <Claims claims={claims} />
      {document.dropped.length > 0 && (
        <details>
          <summary>{words.document.dropped}</summary>
          <ul class="soft">
            {document.dropped.slice(0, 200).map(({ text, because }, index) => (
              <li key={`${index}${because}`}>
                <b>{because}</b> {text.slice(0, 300)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="soft">
        {words.document.from} {document.from}
      </p>
    </article>
  );
}

function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <section>
      <h2>
        {words.document.claims} <span class="soft">{claims.length}</span>
      </h2>
      {claims.length === 0 && <p class="soft">{words.document.noClaims}</p>}
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <a class="says" href={addressWith({ claim: claim.id })}>
              <b>{claim.type}</b> {claim.status !== 'reported' && <i>{claim.status} </i>}
              <Roles claim={claim} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Roles({ claim }: { readonly claim: Claim }) {
  const nameOf = useNames();
  const values = Object.entries({ ...claim.roles, ...(claim.date && { date: dayInWords(claim.date) }) });
  return (
    <>
      {values.map(([role, value]) => (
        <span key={role} class="role">
          <span class="soft">{role} </span>
          {(typeof value === 'string' ? [value] : [...value]).map(nameOf).join(', ')}{' '}
        </span>
      ))}
    </>
  );
}

function ClaimCard({ claim }: { readonly claim: Claim }) {
  const grounds = useAnswer<{ readonly judgements: Parameters<typeof Judging>[0]['judgements'] }>(
    question(`/claims/${encodeURIComponent(claim.id)}`),
  );
  return (
    <article class="passage">
      <p>
        <i>{claim.status}</i> <Roles claim={claim} />
      </p>
      {claim.evidence.map(({ start, exact }) => (
        <blockquote key={start} class="excerpt">
          {exact}
        </blockquote>
      ))}
      {claim.attribution.length > 0 && (
        <p class="soft">
          {words.evidence.named} {[...claim.attribution].join(' ← ')}
        </p>
      )}
      <p class="soft frame">{words.evidence.readBy(claim.frame, claim.confidence)}</p>
      <Shown answer={grounds}>{({ judgements }) => <Judging about={claim.id} judgements={judgements} />}</Shown>
      <details>
        <summary>{words.claiming.correct}</summary>
        <ClaimForm
          document={claim.document}
          start={claim.evidence[0]?.start ?? 0}
          end={claim.evidence[0]?.end ?? 0}
          quoted={claim.evidence[0]?.exact ?? ''}
          insteadOf={claim}
          onDone={(made) => goWith({ claim: made })}
        />
      </details>
    </article>
  );
}
