import { extract } from '#extract/extract.ts';
import { factTypes } from '#facts/index.ts';
import { identify } from '#identify/identify.ts';
import { gazetteer } from '#identify/tables.ts';
import type { Argument, Clause } from '#model/clause.ts';
import type { Document } from '#model/document.ts';
import type { Page } from '#model/page.ts';
import type { Reading } from '#model/reading.ts';
import { cut } from '#model/span.ts';
import { acquire, clean, readText } from '#pipeline';

/** Characters of a passage that a line shows. */
const shown = 90;
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= shown ? line : `${line.slice(0, shown - 1)}…`;
};

function tellPage(page: Page): readonly string[] {
  return [
    `id       ${page.id.slice(0, 16)}…`,
    `from     ${page.from}`,
    `form     ${page.form}`,
    `size     ${page.content.length} characters`,
  ];
}

function tellDocument(document: Document): readonly string[] {
  const said = (['outlet', 'published', 'title', 'byline', 'agency', 'url'] as const).flatMap((field) =>
    document[field] === undefined ? [] : [`${field.padEnd(10)} ${document[field]}`],
  );
  const kept = document.segments.map((segment) => `${segment.role.padEnd(10)} ${short(cut(document.text, segment))}  [${segment.reason}]`);
  const dropped = document.dropped.map(({ text, because }) => `${'dropped'.padEnd(10)} ${short(text)}  [${because}]`);
  return [...said, '', ...kept, '', ...dropped];
}

function tellArgument(reading: Reading, clause: Clause, { role, preposition, from, to }: Argument): string {
  const words = reading.sentences[clause.sentence]?.tokens.slice(from, to).map(({ form }) => form) ?? [];
  return `${preposition ? `${role} ${preposition}` : role}: ${short(words.join(' '))}`;
}

function tellReading(document: Document, reading: Reading): readonly string[] {
  return reading.sentences.flatMap((sentence, index) => [
    short(cut(document.text, sentence)),
    ...reading.clauses
      .filter((clause) => clause.sentence === index && clause.kind !== 'noun')
      .map((clause) => {
        const how = [clause.kind, clause.voice, clause.tense, clause.modality, ...(clause.negated ? ['negated'] : [])].join(', ');
        return `  ${clause.lemma} (${how}) ${clause.arguments.map((argument) => tellArgument(reading, clause, argument)).join(' · ')}`;
      }),
    ...reading.dates
      .filter((date) => date.sentence === index)
      .map((date) => `  date "${cut(document.text, date)}" = ${date.value ?? 'not said'}`),
    ...reading.figures
      .filter((figure) => figure.sentence === index)
      .map((figure) => `  ${figure.kind} "${cut(document.text, figure)}" = ${figure.amount}${figure.unit ? ` ${figure.unit}` : ''}`),
    ...reading.quotations
      .filter((quotation) => quotation.sentence === index)
      .map((quotation) => `  quotation ${short(cut(document.text, quotation))}`),
  ]);
}

function tellActors(reading: Reading, identified: ReturnType<typeof identify>): readonly string[] {
  const lines = identified.mentions.flat().flatMap((mention) => {
    const words = reading.sentences[mention.sentence]?.tokens.slice(mention.from, mention.to).map(({ form }) => form) ?? [];
    const actors = mention.actors.map(({ name, kind, office, of }) =>
      [name, `(${[kind, office, of].filter(Boolean).join(', ')})`].join(' '),
    );
    return [`${short(words.join(' ')).padEnd(28)} ${actors.join(' and ')}  [${mention.by}]`];
  });
  return [...new Set(lines)];
}

function tellClaims(document: Document, { claims, refused, remainder }: ReturnType<typeof extract>): readonly string[] {
  const roles = (claim: (typeof claims)[number]): string =>
    Object.entries(claim.roles)
      .map(([role, value]) => `${role} ${typeof value === 'string' ? value : value.join(', ')}`)
      .join('; ');
  return [
    ...claims.flatMap((claim) => [
      `${claim.type}, ${claim.status}${claim.date ? `, ${claim.date}` : ''}: ${roles(claim)}`,
      `  "${short(claim.evidence[0].exact)}"  [frame ${claim.frame}, confidence ${claim.confidence}]`,
    ]),
    '',
    ...[...new Set(refused.map((each) => `refused: ${JSON.stringify(each)}`))].slice(0, 4).map(short),
    ...remainder.map((span) => `remainder: ${short(cut(document.text, span))}`),
  ];
}

/** What the rooms from 1 to 5 give for one article, as lines to read, one room after the other: who stops at one pays for no later one. */
async function* tellRooms(source: string): AsyncGenerator<readonly string[]> {
  for await (const page of acquire([source])) {
    if ('because' in page) throw new Error(`${page.from} was refused: ${page.because}`);
    yield tellPage(page);
    const document = clean(page);
    if ('because' in document) throw new Error(`${document.from} was refused: ${document.because}`);
    yield tellDocument(document);
    const reading = readText(document);
    yield tellReading(document, reading);
    const identified = identify(document, reading, gazetteer);
    yield tellActors(reading, identified);
    yield tellClaims(document, extract(document, reading, identified, factTypes));
  }
}

if (import.meta.main) {
  const [room = '', source = ''] = process.argv.slice(2);
  if (!/^[1-5]$/.test(room) || source === '')
    throw new Error('Say which room, 1 to 5, and which article: ./chancery node scripts/rooms.ts 3 samples/12-envoy-summoned.html');
  let at = 0;
  for await (const lines of tellRooms(source)) {
    at += 1;
    if (at !== Number(room)) continue;
    process.stdout.write(`${lines.join('\n')}\n`);
    break;
  }
}
