import { z } from 'zod';
import { factTypes } from '#facts/index.ts';
import { sectionNames } from '#model/brief.ts';
import { statuses } from '#model/claim.ts';
import { countryFrom } from '#values/country.ts';
import { parseDay } from '#values/day.ts';

/*
 * What goes in and out over HTTP, said once: these schemas check requests, describe /openapi.json, and type the page.
 * That answers have the shape of `model/` is checked by the compiler where routes give them.
 */

const texts = z.array(z.string()).readonly();
const code = z.string().describe('ISO 3166-1 alpha-3; XKX, EUE, WLD');
const edtf = z.string().describe('EDTF level 1');

export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => parseDay(text) !== undefined, 'is no day of the calendar')
  .describe('year-month-day');

/** "JPN,PAK", "Japan, Pakistan", "Peru": one or two countries, by code or name, in any order. */
export const Countries = z
  .string()
  .max(200)
  .transform((text, context): readonly string[] => {
    const codes = text.split(',').map((word) => countryFrom(word.trim()));
    const known = [...new Set(codes.flatMap((one) => one ?? []))].sort();
    if (known.length !== codes.length || known.length > 2) {
      context.addIssue({ code: 'custom', message: 'is not one country, nor two different ones, by code or name with a comma between' });
      return z.NEVER;
    }
    return known;
  })
  .describe('one or two countries, by code or name: JPN,PAK');

export const FactTypeName = z.enum(factTypes.map(({ type }) => type));

/** Of which countries, as of when, and as known when. */
export const asked = {
  countries: Countries,
  asOf: Day.optional().describe('as things stood on that day; absent: today'),
  knownAt: Day.optional().describe('only what the ledger had learned by the end of that day'),
};

export const madeAtMeans =
  'present where news has come since: the instant as of which this was made; a newer answer is being worked out, and is waited for with `Cache-Control: no-cache`';

/** In answers that may be given though news has overtaken them. */
export const older = { madeAt: z.string().optional().describe(madeAtMeans) };

const RoleValue = z.union([z.string(), texts]);
const Roles = z.record(z.string(), RoleValue).readonly();

export const Claim = z
  .object({
    id: z.string(),
    document: z.string(),
    type: z.string(),
    roles: Roles,
    value: z.looseObject({}).optional(),
    date: edtf.optional(),
    status: z.enum(statuses),
    attribution: texts.describe('sources that the text names for it, nearest first'),
    evidence: z
      .array(z.object({ start: z.int(), end: z.int(), exact: z.string(), in: z.literal('title').optional() }))
      .readonly()
      .describe('where it says so: UTF-16 code units of the document’s text'),
    confidence: z.number().min(0).max(1),
    author: z.string().describe('"machine", "import", or who entered it'),
    frame: z.string().describe('the rule that read it'),
  })
  .meta({ id: 'Claim' });

export const Fact = z
  .object({
    id: z.string(),
    type: z.string(),
    key: z.string(),
    roles: Roles,
    value: z.looseObject({}).optional(),
    date: edtf.optional(),
    status: z.enum(statuses),
    supportedBy: texts,
    rivals: z.array(z.object({ claims: texts, kind: z.string(), says: z.string(), reason: z.string() })).readonly(),
    history: z.array(z.object({ status: z.enum(statuses), date: edtf.optional(), claims: texts, said: edtf.optional() })).readonly(),
    support: z.object({ documents: z.int(), origins: z.int(), disinterested: z.int().describe('origins that are no interested party') }),
    attribution: texts,
    lastConfirmed: edtf.optional(),
    confirmedBy: z.string().optional(),
    standing: z.string().describe('current, superseded, disputed, unconfirmed, stale'),
    reason: z.string().describe('why it has this standing'),
    sentence: z.string().describe('the fact in one English sentence'),
  })
  .meta({ id: 'Fact' });

export const Judgement = z
  .object({
    id: z.string(),
    verdict: z.enum(['confirm', 'reject', 'same', 'different', 'unsure', 'undo']),
    about: texts,
    by: z.string(),
    because: z.string(),
    at: z.string().describe('ISO 8601 instant in UTC'),
  })
  .meta({ id: 'Judgement' });

export const Segment = z.object({ start: z.int(), end: z.int(), role: z.string(), reason: z.string() });

/** A document without its text: what a list shows. */
export const DocumentHead = z
  .object({
    id: z.string(),
    outlet: z.string().optional(),
    title: z.string().optional(),
    published: edtf.optional(),
    url: z.string().optional(),
    lang: z.string().optional(),
    from: z.string(),
  })
  .meta({ id: 'DocumentHead' });

export const Document = DocumentHead.extend({
  byline: z.string().optional(),
  agency: z.string().optional(),
  text: z.string(),
  segments: z.array(Segment).readonly(),
  dropped: z.array(z.object({ text: z.string(), because: z.string() })).readonly(),
}).meta({ id: 'Document' });

const OwnWords = z
  .object({
    under: z.string().describe('Position, Talking points, Asks, Notes or another heading'),
    text: z.string(),
    restsOn: texts.describe('facts or claims'),
    flags: texts.describe('why it must be looked at again'),
  })
  .describe('what somebody of the house wrote');

export const BriefLine = z.union([
  z.object({ missing: z.string() }),
  OwnWords,
  z.object({
    text: z.string(),
    supportedBy: texts,
    facts: texts,
    notes: z.array(z.int()).readonly(),
    isReckoned: z.literal(true).optional().describe('it counts or reckons: its numbers follow from its facts'),
    remarks: z.array(OwnWords).readonly().optional(),
    row: z.object({ what: z.string(), figure: z.string(), period: z.string(), source: z.string() }).optional(),
  }),
]);

/** A picture that belongs to a brief, with the same numbers as a table. */
export const Picture = z
  .object({
    title: z.string(),
    says: z.string().describe('what is drawn how'),
    width: z.number(),
    height: z.number(),
    svg: z.string().describe('in the ink of whatever shows it (currentColor)'),
    table: z.object({ head: texts, rows: z.array(texts).readonly() }),
  })
  .meta({ id: 'Picture' });

export const Brief = z
  .object({
    ...older,
    countries: z.array(code).readonly(),
    asOf: Day,
    knownAt: z.string().optional(),
    house: z.object({ title: z.string().optional(), marking: z.string().optional() }).optional(),
    since: Day.optional().describe('the day of the reading with which it compares'),
    sections: z.array(z.object({ name: z.enum(sectionNames), lines: z.array(BriefLine).readonly() })).readonly(),
    notes: z
      .array(
        z.object({
          number: z.int(),
          claim: z.string(),
          document: z.string(),
          start: z.int(),
          end: z.int(),
          outlet: z.string().optional(),
          title: z.string().optional(),
          published: edtf.optional(),
          quoted: z.string(),
          attribution: texts,
          mistakes: texts.optional(),
          remark: z.string().optional(),
          alsoIn: texts,
        }),
      )
      .readonly(),
    events: z
      .array(
        z.object({
          id: z.string().describe('stays when its day, its standing or its sources change'),
          fact: z.string(),
          type: z.string(),
          title: z.string(),
          says: z.string(),
          date: edtf.optional(),
          status: z.enum(statuses),
          standing: z.string(),
          from: texts,
          to: texts,
          place: z.string().optional(),
          codes: z.object({ plover: z.string(), cameo: z.string(), quad: z.string() }).optional(),
          documents: z.int(),
          origins: z.int(),
          supportedBy: texts,
        }),
      )
      .readonly()
      .describe('what happened or is to happen, newest day first'),
    figures: z
      .array(
        z.discriminatedUnion('picture', [
          z.object({
            picture: z.literal('exchange').describe('what went from one country to another'),
            what: z.string(),
            from: z.string(),
            to: z.string(),
            goods: z.string().optional(),
            amount: z.number(),
            unit: z.string(),
            fact: z.string(),
            date: edtf.optional(),
          }),
          z.object({
            picture: z.literal('chamber').describe('seats; without party those of the whole chamber'),
            country: code,
            party: z.string().optional(),
            seats: z.number(),
            fact: z.string(),
            date: edtf.optional(),
          }),
        ]),
      )
      .readonly()
      .describe('the numbers that its pictures show'),
    facts: z
      .array(
        z.object({
          id: z.string(),
          thing: z.string().describe('two facts of one thing say different values of it'),
          says: z.string(),
          status: z.enum(statuses),
          standing: z.string(),
          weight: z.number(),
          supportedBy: texts,
        }),
      )
      .readonly()
      .describe('what it is made from, the weightiest first'),
    leftOut: z.array(z.object({ text: z.string(), because: z.string() })).readonly(),
    remainder: z.int(),
    waiting: z.int().describe('claims that are not told before a person has looked at them'),
  })
  .meta({ id: 'Brief' });

export const Kind = z
  .object({
    type: z.string(),
    about: z.string(),
    shape: z.enum(['slot', 'episode', 'standing', 'measure', 'words']).describe('what tells one fact of the type from another'),
    holder: z.string().optional().describe('of a slot: the role that one after another fills'),
    happens: z.boolean(),
    roles: z.record(z.string(), z.object({ needed: z.boolean(), kind: z.union([z.string(), texts]) })),
  })
  .meta({ id: 'Kind' });

export const Overview = z.object({
  version: z.string(),
  today: Day,
  stamp: z.string().describe('changes whenever the ledger does'),
  documents: z.int(),
  claims: z.int(),
  pairs: z.array(z.object({ countries: texts, claims: z.int() })).readonly(),
  newest: z.array(DocumentHead).readonly(),
});

const kindsOfOrigin = ['official', 'person', 'unnamed official', 'agency', 'paper', 'statistics', 'own reporting', 'unknown'] as const;

export const WhyClaim = z
  .object({
    claim: Claim,
    document: DocumentHead,
    judgements: z.array(Judgement).readonly(),
    steps: z
      .array(z.object({ name: z.string(), as: z.enum(['publisher', 'original', 'agency', 'partly', 'medium', 'source']) }))
      .readonly()
      .describe('the hands it passed through, from the page to whoever said it'),
    origin: z.object({
      name: z.string(),
      kind: z.enum(kindsOfOrigin),
      country: z.string().optional(),
      interested: z.boolean().describe('whether it has a stake in what the claim is about'),
    }),
  })
  .meta({ id: 'WhyClaim' });

export const WhyFact = z.object({
  ...older,
  fact: Fact.omit({ sentence: true }),
  supports: z.array(WhyClaim).readonly(),
  rivals: z.array(WhyClaim).readonly(),
  judgements: z.array(Judgement).readonly(),
});

export const Change = z
  .object({ kind: z.enum(['new', 'changed', 'gone', 'stale']), fact: Fact, before: Fact.optional() })
  .meta({ id: 'Change' });

export const OpenDocument = z.object({
  document: Document,
  claims: z.array(Claim).readonly(),
  remainder: z.array(z.object({ start: z.int(), end: z.int() })).readonly(),
});

export const Found = DocumentHead.omit({ id: true, from: true }).extend({ document: z.string(), passage: z.string() });

export const Unread = z.object({
  document: z.string(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  start: z.int(),
  end: z.int(),
  sentence: z.string(),
});

const group = { id: z.string(), documents: texts, because: z.string() };
export const Groups = z.object({
  stories: z.array(z.object(group)).readonly(),
  lineages: z.array(z.object({ ...group, source: z.string().optional() })).readonly(),
  documents: z.array(DocumentHead).readonly().describe('the documents of all groups'),
});

export const Taken = z.object({
  added: z.int(),
  known: z.int(),
  refused: z.int(),
  claims: z.int(),
  foreign: z.int().describe('of those added, how many are not in English: kept, and not read'),
  documents: texts,
  refusals: z.array(z.object({ from: z.string(), because: z.string() })).readonly(),
});

export const Doubt = z
  .object({
    kind: z.enum(['contradiction', 'one or two', 'misprint', 'weak reading']),
    about: texts,
    question: z.string(),
    useful: z.number(),
  })
  .meta({ id: 'Doubt' });

export const Reckoning = z
  .object({
    kind: z.enum(['seats', 'threshold', 'balance', 'rounds', 'anniversary']),
    says: z.string(),
    fits: z.boolean().optional().describe('false where the facts do not go together'),
    due: edtf.optional(),
    facts: texts,
  })
  .meta({ id: 'Reckoning' });

export const FeedNews = z
  .object({
    address: z.string(),
    title: z.string().optional(),
    standing: z.enum(['well', 'new', 'failing', 'moved', 'gone', 'silent', 'changed']),
    says: z.string().optional().describe('what to do'),
    taken: z.int(),
  })
  .meta({ id: 'FeedNews' });
