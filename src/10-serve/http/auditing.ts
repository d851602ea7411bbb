import { z } from 'zod';
import { auditStandings } from '#model/audit.ts';
import type { Document } from '#model/document.ts';
import type { Page } from '#model/page.ts';
import { acquire, clean } from '#pipeline';
import { documentById } from '#store/documents.ts';
import { watchedTexts } from '#store/watched.ts';
import { type Audited, askAudit } from '../audit.ts';
import { HandedFile, pageInFile } from './handed.ts';
import { type House, todayIn } from './house.ts';
import { notFound, Refused } from './problem.ts';
import { asks, type Route, sends } from './route.ts';
import { Day, DocumentHead } from './shapes.ts';

const Finding = z
  .object({
    start: z.int(),
    end: z.int(),
    exact: z.string(),
    standing: z.enum(auditStandings),
    since: z.string().optional(),
    reason: z.string(),
    claims: z.array(z.string()).readonly(),
  })
  .meta({ id: 'Finding' });

export const Audit = z
  .object({
    document: z.string().describe('the text’s id, by which it can be put under watch again'),
    text: z.string(),
    asOf: Day,
    written: z.string().optional().describe('EDTF: when it was probably written'),
    writtenBecause: z.string(),
    findings: z.array(Finding).readonly(),
    sources: z.array(z.object({ claim: z.string(), quoted: z.string(), document: DocumentHead })).readonly(),
  })
  .meta({ id: 'Audit' });

/** A watched text, and what in it stands otherwise than when it was last audited. */
export const WatchedText = z.object({
  document: z.string(),
  begins: z.string(),
  since: Day,
  changed: z.array(z.object({ finding: Finding, was: z.enum(auditStandings) })).readonly(),
});

const ofText = z.object({
  text: z.string().min(1).optional(),
  file: HandedFile.optional(),
  document: z.string().max(4000).optional().describe('the id of a document in the ledger, or of a watched text'),
  published: z.string().max(40).optional(),
  asOf: Day.optional(),
});

/** The text to audit: as it was sent, or as it is on file. */
async function textOf({ ledger }: House, { text, file, document, published }: z.output<typeof ofText>): Promise<Document> {
  if (document !== undefined) {
    const found = documentById(ledger, document) ?? watchedTexts(ledger).find((one) => one.document.id === document)?.document;
    if (!found) throw notFound(`document ${document}`);
    return found;
  }
  const page = file === undefined ? await pagePasted(text ?? '') : await pageInFile(file);
  const cleaned = clean(page);
  if ('because' in cleaned) throw new Refused(422, noText, cleaned.because);
  return published ? { ...cleaned, published } : cleaned;
}

const noText = 'Not a text that can be audited';

async function pagePasted(text: string): Promise<Page> {
  for await (const page of acquire(['-'], bytesOf(text))) {
    if ('because' in page) throw new Refused(422, noText, page.because);
    return page;
  }
  throw new Refused(422, 'No text', 'Send "text", a "file", or the id of a "document".');
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** What an audit answers: the findings with the words and documents that show them. */
function printed({ audit, document, claims, documents }: Audited): z.input<typeof Audit> {
  const heads = new Map(documents.map((one) => [one.id, one]));
  return {
    ...audit,
    text: document.text,
    sources: claims.flatMap((claim) => {
      const head = heads.get(claim.document);
      return head ? [{ claim: claim.id, quoted: claim.evidence[0].exact, document: head }] : [];
    }),
  };
}

/** Audits of texts, and the texts that are under watch. */
export const auditing: readonly Route[] = [
  asks(
    'post',
    {
      path: '/api/v1/audit',
      isLong: true,
      says: 'What in a text is outdated, contradicted, unconfirmed or still good.',
      body: ofText,
      gives: Audit,
    },
    async (house, { body }) => printed(askAudit(house.ledger, await textOf(house, body), body.asOf ?? todayIn(house))),
  ),
  asks(
    'get',
    {
      path: '/api/v1/documents/{id}/audit',
      isLong: true,
      says: 'What in a document on file is outdated, contradicted, unconfirmed or still good by the others; its own claims are no support for it.',
      query: z.object({ asOf: Day.optional() }),
      gives: Audit,
    },
    async (house, { params: { id: document = '' }, query: { asOf = todayIn(house) } }) =>
      printed(askAudit(house.ledger, await textOf(house, { document }), asOf)),
  ),
  sends(
    {
      path: '/api/v1/audit.docx',
      isLong: true,
      says: 'The same as the text with comments in its margin.',
      body: ofText,
      sends: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    },
    async (house, { body }) => {
      const { auditToDocx } = await import('#brief/audit-docx.ts');
      const bytes = await auditToDocx(askAudit(house.ledger, await textOf(house, body), body.asOf ?? todayIn(house)));
      return {
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        body: new Uint8Array(bytes),
        file: 'audit.docx',
      };
    },
  ),
  asks(
    'post',
    {
      path: '/api/v1/watched',
      says: 'Keeps a text under watch, or gives the watch up.',
      body: ofText.extend({ end: z.boolean().default(false) }),
      gives: z.object({ document: z.string(), isWatched: z.boolean() }),
    },
    async (house, { body }) => {
      const text = await textOf(house, body);
      const done = await house.writer.do('watch', {
        text,
        asOf: body.asOf ?? todayIn(house),
        at: house.now().toISOString(),
        end: body.end,
      });
      if (!done) throw notFound(`watch over ${text.id}`);
      return { document: text.id, isWatched: !body.end };
    },
  ),
  asks(
    'get',
    {
      path: '/api/v1/watched',
      isLong: true,
      says: 'The texts under watch, and what in them has another standing than when they were last audited.',
      gives: z.array(WatchedText).readonly(),
      isLasting: false,
    },
    (house) => {
      const asOf = todayIn(house);
      return watchedTexts(house.ledger).map(({ document, asOf: since, findings }) => {
        const before = new Map(findings.map(({ exact, start, standing }) => [`${start} ${exact}`, standing]));
        const changed = askAudit(house.ledger, document, asOf).audit.findings.flatMap((finding) => {
          const was = before.get(`${finding.start} ${finding.exact}`);
          return was === undefined || was === finding.standing ? [] : [{ finding, was }];
        });
        return { document: document.id, begins: document.title ?? document.text.slice(0, 120), since, changed };
      });
    },
  ),
];
