import { z } from 'zod';
import { toCsv } from '#brief/csv.ts';
import { formats } from '#brief/formats.ts';
import { drawLineage } from '#brief/lineage-picture.ts';
import { drawPictures, mostTexts } from '#brief/pictures.ts';
import { factTypes } from '#facts/index.ts';
import { capital } from '#facts/phrase.ts';
import type { Document as DocumentNoun } from '#model/document.ts';
import type { DocumentId } from '#model/id.ts';
import { countClaims } from '#store/claims.ts';
import { countDocuments, documentsOf, mostWeighed, searchDocuments } from '#store/documents.ts';
import { allJudgements } from '#store/judgements.ts';
import { remainderNaming } from '#store/readings.ts';
import { countryCodes, nameOf } from '#values/country.ts';
import type { Asked } from '../adding.ts';
import { askChanges, askDocument, askNewest, askPairs } from '../browse.ts';
import { ownWordsOn } from '../own-words.ts';
import { toDots } from '../picture-dots.ts';
import {
  askBrief,
  askDoubts,
  askGroups,
  askReckonings,
  askToldFacts,
  askToldStretch,
  askWhyClaim,
  askWhyFact,
  askWhyGroup,
  type BriefWishes,
} from '../questions.ts';
import { version } from '../version.ts';
import { askFeeds } from '../watch.ts';
import { toAtom } from './atom.ts';
import { type House, stampOf, todayIn } from './house.ts';
import { pageFrom, pageOf, pageRead, paging } from './pages.ts';
import { notFound } from './problem.ts';
import { asks, type Route, sends } from './route.ts';
import {
  asked,
  Brief,
  Change,
  Day,
  type DocumentHead,
  Doubt,
  Fact,
  FactTypeName,
  FeedNews,
  Found,
  Groups,
  Judgement,
  Kind,
  OpenDocument,
  Overview,
  older,
  Picture,
  Reckoning,
  Unread,
  WhyClaim,
  WhyFact,
} from './shapes.ts';

const headOf = ({ id, outlet, title, published, url, lang, from }: DocumentNoun): z.input<typeof DocumentHead> => ({
  id,
  ...(outlet !== undefined && { outlet }),
  ...(title !== undefined && { title }),
  ...(published !== undefined && { published }),
  ...(url !== undefined && { url }),
  ...(lang !== undefined && { lang }),
  from,
});

/** What the query says, with what it leaves open filled in. */
function askedIn(
  house: House,
  query: { readonly countries: readonly string[]; readonly asOf?: string | undefined; readonly knownAt?: string | undefined },
): Asked {
  const { countries, asOf = todayIn(house), knownAt } = query;
  return { countries, asOf, ...(knownAt !== undefined && { knownAt: `${knownAt}T23:59:59.999Z` }) };
}

const briefQuery = z.object({
  ...asked,
  since: Day.optional().describe('say first what has changed since that day'),
  full: z.stringbool().default(false).describe('everything, where the brief keeps to about two pages'),
});
const wishesIn = (house: House, { countries, full, since }: z.output<typeof briefQuery>): BriefWishes => ({
  full,
  ownWords: ownWordsOn(house.ledger.file, countries),
  ...(since !== undefined && { since }),
});
const factsQuery = z.object({ ...asked, type: FactTypeName.optional() });

const overview: readonly Route[] = [
  asks(
    'get',
    {
      path: '/api/v1/overview',
      says: 'What the ledger holds: the pairs that are active, the newest documents.',
      gives: Overview,
    },
    (house) => ({
      version,
      today: todayIn(house),
      stamp: stampOf(house),
      documents: countDocuments(house.ledger),
      claims: countClaims(house.ledger),
      pairs: askPairs(house.ledger, 24),
      newest: askNewest(house.ledger, 20).map(headOf),
    }),
  ),
  asks(
    'get',
    {
      path: '/api/v1/countries',
      says: 'Codes and names of all countries.',
      gives: z.array(z.object({ code: z.string(), name: z.string() })),
    },
    () => countryCodes().map((code) => ({ code, name: nameOf(code) })),
  ),
  asks('get', { path: '/api/v1/kinds', says: 'What kinds of fact there are, as they are declared.', gives: z.array(Kind).readonly() }, () =>
    factTypes.map(({ type, about, identity, happens = false, roles }) => ({
      type,
      about,
      shape: identity.kind,
      ...('holder' in identity && { holder: identity.holder }),
      happens,
      roles,
    })),
  ),
];

const feeds: readonly Route[] = [
  asks(
    'get',
    {
      path: '/api/v1/feeds',
      says: 'How the watched feeds stand, those that need care first.',
      gives: z.array(FeedNews).readonly(),
      isLasting: false,
    },
    (house) => askFeeds(house.ledger.file, house.now().getTime()),
  ),
];

const briefs: readonly Route[] = [
  asks(
    'get',
    { path: '/api/v1/brief', says: 'The brief on a pair of countries, or on one.', query: briefQuery, gives: Brief, mayBeOlder: true },
    (house, { query }) => askBrief(house.ledger, askedIn(house, query), wishesIn(house, query)).brief,
  ),
  asks(
    'get',
    {
      path: '/api/v1/pictures',
      says: 'The pictures of a brief: events by kind and time, trade both ways, seats and thresholds, who has a cited text from whom.',
      query: briefQuery,
      gives: z.array(Picture).readonly(),
      mayBeOlder: true,
    },
    (house, { query }) => {
      const { brief, documents, lineages } = askBrief(house.ledger, askedIn(house, query), wishesIn(house, query));
      return drawPictures(brief, documents, lineages).map(({ svg, ...picture }) => ({ ...picture, svg: svg('currentColor') }));
    },
  ),
  ...formats
    .filter(({ name }) => name !== 'json')
    .map(({ ending, mediaType, says, print }) =>
      sends(
        { path: `/api/v1/brief.${ending}`, says: `${capital(says)}.`, query: briefQuery, sends: [mediaType.replace(/;.*/, '')] },
        async (house, { query }) => {
          const { brief, documents, lineages } = askBrief(house.ledger, askedIn(house, query), wishesIn(house, query));
          return {
            type: mediaType,
            body: await print(brief, documents, lineages, toDots),
            file: `brief-${query.countries.join('-')}.${ending}`,
          };
        },
      ),
    ),
];

const facts: readonly Route[] = [
  asks(
    'get',
    {
      path: '/api/v1/facts',
      says: 'What the claims about a country, or a pair, add up to.',
      query: factsQuery.extend(paging),
      gives: pageOf(Fact).extend(older),
      mayBeOlder: true,
    },
    (house, { query }) => pageRead((wanted) => askToldStretch(house.ledger, askedIn(house, query), { ...wanted, type: query.type }), query),
  ),
  sends({ path: '/api/v1/facts.csv', says: 'The same facts as a table.', query: factsQuery, sends: ['text/csv'] }, (house, { query }) => {
    const rows = askToldFacts(house.ledger, askedIn(house, query), query.type).map((fact) => [
      fact.id,
      fact.type,
      fact.status,
      fact.standing,
      fact.date ?? '',
      fact.sentence,
      String(fact.support.documents),
      String(fact.support.origins),
      fact.lastConfirmed ?? '',
    ]);
    const head = ['id', 'type', 'status', 'standing', 'date', 'sentence', 'documents', 'origins', 'last confirmed'];
    return { type: 'text/csv; charset=utf-8', body: toCsv([head, ...rows]), file: `facts-${query.countries.join('-')}.csv` };
  }),
  asks(
    'get',
    {
      path: '/api/v1/facts/{id}',
      says: 'Why a fact stands as it does: the claims for and against it.',
      query: z.object({ asOf: asked.asOf, knownAt: asked.knownAt }),
      gives: WhyFact,
      mayBeOlder: true,
    },
    (house, { params: { id = '' }, query }) => {
      const { asOf, knownAt } = askedIn(house, { countries: [], ...query });
      const why = askWhyFact(house.ledger, id, asOf, knownAt);
      if (!why) throw notFound(`fact ${id}`);
      return why;
    },
  ),
  asks('get', { path: '/api/v1/claims/{id}', says: 'The grounds of a claim.', gives: WhyClaim }, (house, { params: { id = '' } }) => {
    const why = askWhyClaim(house.ledger, id);
    if (!why) throw notFound(`claim ${id}`);
    return why;
  }),
  asks(
    'get',
    {
      path: '/api/v1/reckonings',
      says: 'What facts come to together: seats and majorities, balances, rounds, anniversaries.',
      query: z.object(asked),
      gives: z.array(Reckoning).readonly(),
      mayBeOlder: true,
    },
    (house, { query }) => askReckonings(house.ledger, askedIn(house, query)),
  ),
  asks(
    'get',
    {
      path: '/api/v1/changes',
      says: 'Facts that are new, say otherwise, went stale or fell away since a day.',
      query: z.object({ countries: asked.countries, asOf: asked.asOf, since: Day }),
      gives: z.object({ ...older, since: Day, changes: z.array(Change).readonly() }),
      mayBeOlder: true,
    },
    (house, { query }) => ({ since: query.since, changes: askChanges(house.ledger, askedIn(house, query), query.since) }),
  ),
  sends(
    {
      path: '/api/v1/changes.atom',
      says: 'What changed among the facts about a pair in the last thirty days, as an Atom feed.',
      query: z.object({ countries: asked.countries }),
      sends: ['application/atom+xml'],
    },
    (house, { query }) => {
      const since = new Date(house.now().getTime() - 30 * 86_400_000).toISOString().slice(0, 10);
      const changes = askChanges(house.ledger, askedIn(house, query), since);
      return { type: 'application/atom+xml; charset=utf-8', body: toAtom(query.countries, changes, todayIn(house)) };
    },
  ),
];

const documents: readonly Route[] = [
  asks(
    'get',
    {
      path: '/api/v1/documents/{id}',
      says: 'A document with its claims and what was not understood in it.',
      gives: OpenDocument,
    },
    (house, { params: { id = '' } }) => {
      const open = askDocument(house.ledger, id);
      if (!open) throw notFound(`document ${id}`);
      return open;
    },
  ),
  asks(
    'get',
    {
      path: '/api/v1/search',
      says: `Documents that hold all these words, the best match first, of equal ones the newest; where more than ${mostWeighed} hold them, the newest of these are weighed.`,
      query: z.object({ words: z.string().min(1).max(400), limit: z.coerce.number().int().min(1).max(100).default(50) }),
      gives: z.array(Found).readonly(),
    },
    (house, { query }) => searchDocuments(house.ledger, query.words, query.limit),
  ),
  asks(
    'get',
    {
      path: '/api/v1/remainder',
      says: 'Sentences that name all these countries and gave no claim, newest first.',
      query: z.object({ countries: asked.countries, ...paging }),
      gives: pageOf(Unread),
    },
    (house, { query }) => pageFrom(remainderNaming(house.ledger, query.countries), ({ document, start }) => `${document}@${start}`, query),
  ),
  asks(
    'get',
    {
      path: '/api/v1/stories',
      isLong: true,
      says: 'Documents by the event they tell of, and by the text they descend from; groups of two or more.',
      gives: Groups,
    },
    (house) => {
      const { stories, lineages } = askGroups(house.ledger);
      const several = (group: { readonly documents: readonly DocumentId[] }): boolean => group.documents.length > 1;
      const shown = { stories: stories.filter(several), lineages: lineages.filter(several) };
      return {
        ...shown,
        documents: documentsOf(
          house.ledger,
          [...shown.stories, ...shown.lineages].flatMap(({ documents: ids }) => ids),
        ).map(headOf),
      };
    },
  ),
  asks(
    'get',
    {
      path: '/api/v1/stories/{id}/picture',
      isLong: true,
      says: 'Who has a text from whom, of the documents that descend from one text, as a picture.',
      gives: Picture,
    },
    (house, { params: { id = '' } }) => {
      const why = askWhyGroup(house.ledger, id);
      if (!why || !('descents' in why.group)) throw notFound(`lineage ${id}`);
      const { svg, ...picture } = drawLineage(why.group, why.documents, mostTexts);
      return { ...picture, svg: svg('currentColor') };
    },
  ),
];

const review: readonly Route[] = [
  asks(
    'get',
    {
      path: '/api/v1/queue',
      says: 'What a person should decide, the most useful first.',
      query: z.object({ countries: asked.countries.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
      gives: z.array(Doubt).readonly(),
      mayBeOlder: true,
    },
    (house, { query }) => askDoubts(house.ledger, query.countries ?? [], todayIn(house)).slice(0, query.limit),
  ),
  asks(
    'get',
    { path: '/api/v1/judgements', says: 'Every decision of a person, newest first.', query: z.object(paging), gives: pageOf(Judgement) },
    (house, { query }) => pageFrom(allJudgements(house.ledger).reverse(), ({ id }) => id, query),
  ),
];

/** Every question that HTTP answers by reading, in the order in which the reference lists them. */
export const reading: readonly Route[] = [...overview, ...feeds, ...briefs, ...facts, ...documents, ...review];
