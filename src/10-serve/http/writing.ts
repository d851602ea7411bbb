import { z } from 'zod';
import { statuses } from '#model/claim.ts';
import type { Page } from '#model/page.ts';
import { isOnFile } from '../judge.ts';
import { writeOwnWords } from '../own-words-edit.ts';
import { HandedFile, pageAt, pageInFile } from './handed.ts';
import { type House, todayIn } from './house.ts';
import { notFound, Refused } from './problem.ts';
import { asks, type Route } from './route.ts';
import { asked, Claim, Day, FactTypeName, Judgement, Taken } from './shapes.ts';

const Verdict = z.enum(['confirm', 'reject', 'same', 'different', 'unsure']);

const BroughtDocument = z
  .object({
    doc: z.string().max(4000).exactOptional().describe('its id; absent: the hash of its content'),
    outlet: z.string().max(4000).exactOptional(),
    published: z.string().max(40).exactOptional().describe('EDTF'),
    title: z.string().max(20_000).exactOptional(),
    url: z.string().max(8000).exactOptional(),
    lang: z.string().max(35).exactOptional(),
    text: z.string().exactOptional(),
    html: z.string().exactOptional(),
    file: HandedFile.exactOptional(),
  })
  .refine(
    ({ text, html, file, url }) => [text, html, file, url].some((given) => given !== undefined),
    'needs "text", "html", a "file", or a "url" alone, from which the page is then fetched',
  );

/** Takes texts in. Without an id the content's hash is the name, so that sending twice changes nothing. */
async function takeIn({ writer, world }: House, documents: readonly z.output<typeof BroughtDocument>[]) {
  const { digest } = await import('#model/id.ts');
  const lines: string[] = [];
  const pages: Page[] = [];
  // One after another: whoever sends a thousand addresses of a host sends it no thousand requests at once.
  for (const { file, ...said } of documents) {
    const content = said.text ?? said.html;
    if (file !== undefined) pages.push(saying(said, await pageInFile(file)));
    else if (content !== undefined) lines.push(JSON.stringify({ ...said, doc: said.doc ?? digest(content) }));
    else {
      const { url = '', ...beside } = said;
      pages.push(saying(beside, await pageAt(url, world)));
    }
  }
  return writer.do('ingest', { lines: lines.join('\n'), pages });
}

/** What a page says of itself holds where the person says nothing else. */
const saying = ({ text: _, html: __, ...said }: Omit<z.output<typeof BroughtDocument>, 'file'>, page: Page): Page => ({
  ...page,
  given: { ...page.given, ...said },
});

/** Every question that changes the ledger. */
export const writing: readonly Route[] = [
  asks(
    'post',
    {
      path: '/api/v1/documents',
      says: 'Takes one document or a list of them into the ledger. With an Idempotency-Key the same request is answered again, not repeated.',
      body: z.union([BroughtDocument, z.array(BroughtDocument).min(1).max(1000)]),
      gives: Taken,
    },
    (house, { body }) => takeIn(house, [body].flat()),
  ),
  asks(
    'post',
    {
      path: '/api/v1/judgements',
      says: 'Keeps a person’s decision about claims, facts or documents, or takes the newest such decision back.',
      body: z.object({
        verdict: Verdict,
        about: z.array(z.string().max(200)).min(1).max(2),
        by: z.string().min(1).max(200),
        because: z.string().max(2000).default('no reason given'),
        undo: z.boolean().default(false),
      }),
      gives: Judgement,
    },
    async (house, { body: { undo, ...said } }) => {
      const { ledger, writer, now } = house;
      const missing = said.about.find((id) => !isOnFile(ledger, id, todayIn(house)));
      if (missing !== undefined) throw notFound(missing);
      const judgement = await writer.do('judge', { decision: { ...said, at: now().toISOString() }, undo });
      if (!judgement)
        throw new Refused(409, 'Nothing to take back', 'No such decision stands. The grounds of a claim list what was decided.');
      return judgement;
    },
  ),
  asks(
    'post',
    {
      path: '/api/v1/claims',
      says: 'Keeps a claim of a person’s own making: from a passage of a document, or from a source outside the ledger.',
      body: z.object({
        passage: z.union([
          z.object({ document: z.string().max(4000), start: z.int().min(0), end: z.int().min(1) }),
          z.object({
            source: z.string().min(1).max(400),
            text: z.string().min(1).max(20_000),
            day: Day,
            marking: z.string().max(400).exactOptional(),
          }),
        ]),
        type: FactTypeName,
        roles: z.record(z.string().max(40), z.string().max(2000)),
        value: z.string().max(2000).exactOptional(),
        date: z.string().max(40).exactOptional(),
        status: z.enum(statuses).exactOptional(),
        attribution: z.array(z.string().max(400)).max(20).exactOptional(),
        insteadOf: z.string().max(200).exactOptional().describe('a claim that this one puts right'),
        by: z.string().min(1).max(200),
      }),
      gives: z.object({ claim: Claim, isNew: z.boolean() }),
    },
    async ({ writer, now }, { body }) => {
      const kept = await writer.do('claim', { ...body, at: now().toISOString() });
      if ('because' in kept) throw new Refused(422, 'Nothing was added', `${kept.because}.`);
      return kept;
    },
  ),
  asks(
    'post',
    {
      path: '/api/v1/own-words',
      says: 'Keeps a paragraph of the house in the file of own words beside the ledger, puts it in another’s place, or takes one out.',
      body: z.object({
        countries: asked.countries,
        under: z.string().regex(/^[^#\n\r[\]]{1,60}$/),
        text: z.string().max(4000).describe('one paragraph; empty: what `instead` names is taken out'),
        restsOn: z
          .array(z.string().regex(/^[fc]-[0-9a-f]{16}$/))
          .min(1)
          .max(40),
        instead: z.string().max(4000).exactOptional(),
      }),
      gives: z.object({ kept: z.boolean() }),
    },
    (house, { body: { countries, text, ...writing } }) => {
      if (/\[[^\]]*\]\s*$/.test(text))
        throw new Refused(422, 'Ends with brackets', 'What it rests on is given apart; let the text end without brackets.');
      const kept = writeOwnWords(house.ledger.file, { ...writing, text, pair: countries.join('-'), checked: todayIn(house) });
      if (!kept) throw new Refused(409, 'Changed meanwhile', 'The paragraph to replace is no longer there. Load the brief again.');
      return { kept };
    },
  ),
];
