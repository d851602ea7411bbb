import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import type { Brief } from '#model/brief.ts';
import { toDots } from '#serve/picture-dots.ts';
import { draw } from './draw.ts';
import { formats } from './formats.ts';
import { claim, document, fact, inventedInput } from './invented.ts';

const input = inventedInput();
const brief = draw(input);
const print = async (name: string, of: Brief = brief, documents = input.documents): Promise<string | Uint8Array> => {
  const format = formats.find((one) => one.name === name);
  if (!format) throw new Error(`no format ${name}`);
  return format.print(of, documents, [], toDots);
};
const text = async (name: string, of?: Brief, documents?: typeof input.documents): Promise<string> =>
  String(await print(name, of, documents));
const bytes = async (name: string, of?: Brief): Promise<Uint8Array> => {
  const made = await print(name, of);
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
};
const eventsOf = (calendar: string) => new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
const entry = (event: ICAL.Component): string =>
  `${event.getFirstPropertyValue('dtstart')}/${event.getFirstPropertyValue('dtend')} ${event.getFirstPropertyValue('status')} ${event.getFirstPropertyValue('summary')}`;

test('calendar: what was is confirmed, what is planned tentative, what was put off cancelled, as another reader of calendars sees it', async () => {
  deepStrictEqual(eventsOf(await text('ics')).map(entry), [
    '2031-10-01/2031-11-01 TENTATIVE A visit by Sigrun Vatnsdal to Wellington, planned in October 2031',
    '2031-06-01/2031-07-01 CANCELLED A visit by an Icelandic delegation to New Zealand, due in June 2031, postponed',
    '2031-05-03/2031-05-04 CONFIRMED The memorandum on geothermal drilling, signed on 3 May 2031',
    '2031-05-03/2031-05-04 CONFIRMED Talks between Sigrun Vatnsdal and Tama Whakarongo in Reykjavík on 3 May 2031',
    '2023-03-04/2023-03-07 CONFIRMED A visit by Hera Tui to Reykjavík on 4–6 March 2023',
  ]);
});

test('calendar: an entry keeps its UID when its day moves, and no two share one', async () => {
  const announced = input.facts.find(({ status }) => status === 'planned');
  ok(announced);
  const moved = draw({ ...input, facts: input.facts.map((one) => (one === announced ? { ...one, date: '2031-11' } : one)) });
  const uids = (calendar: string) => eventsOf(calendar).map((event) => String(event.getFirstPropertyValue('uid')));
  const [before, after] = [uids(await text('ics')), uids(await text('ics', moved))];
  deepStrictEqual([...before].sort(), [...after].sort());
  strictEqual(new Set(before).size, before.length);
});

test('Word: headings, a table, and as many footnotes as notes that sentences cite, in the order of their numbers', async () => {
  const parts = unzipSync(await bytes('docx'));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const cited = new Set(brief.sections.flatMap(({ lines }) => lines.flatMap((line) => ('supportedBy' in line ? line.notes : []))));
  const marks = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id));
  deepStrictEqual(
    marks,
    [...cited].map((_, index) => index + 1),
  );
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await bytes('docx')) });
  match(value, /<h1>At a glance<\/h1>/);
  match(value, /<table>.*US\$12 million/s);
  match(value, /Heat across the oceans/);
});

test('sources: CSL-JSON and BibTeX name every cited document once', async () => {
  const cited = new Set(brief.notes.map((note) => String(note.document)));
  deepStrictEqual(new Set([...(await text('csl')).matchAll(/"id": "([^"]+)"/g)].map(([, id]) => id)), cited);
  strictEqual([...(await text('bibtex')).matchAll(/^@article\{/gm)].length, cited.size);
  match(await text('csl'), /"date-parts": \[\s*\[\s*2031,\s*5,\s*4/);
  match(await text('csl'), /"circa": true/);
});

test('events as a table: the codes of PLOVER and CAMEO stand beside the sentence', async () => {
  match(await text('csv'), /visit,2023-03-04\/2023-03-06,reported,unconfirmed,Hera Tui,ISL,Reykjavík,CONSULT,042,verbal cooperation,/);
  match(await text('csv'), /agreement,2031-05-03,reported,current,ISL,NZL,,SUPPORT,057,verbal cooperation,/);
});

test('every form gives the same bytes from the same brief', async () => {
  for (const { name } of formats) deepStrictEqual(await bytes(name), await bytes(name, draw(inventedInput())), name);
});

const hostile = '=HYPERLINK("http://x") <img src=x onerror=alert(1)> \\input{/etc/passwd} %_&$#~^{}\r\nBEGIN:VEVENT\u0000\u0007';
const post = document('post', `@SUM(A1) ${hostile}`, '2031-05-04', `Iceland and New Zealand signed ${hostile} on 3 May.`, hostile);
const signed = claim('agreement', post, `Iceland and New Zealand signed ${hostile} on 3 May.`, {
  roles: { parties: ['ISL', 'NZL'], title: hostile, stage: 'signed' },
  date: '2031-05-03',
});
const hostileBrief = draw({ ...input, documents: [post], claims: [signed], facts: [fact([signed], [post])], lineages: [] });

test('hostile names are escaped in every form', async () => {
  ok(hostileBrief.events.length > 0, 'the event is there');
  const html = await text('html', hostileBrief, [post]);
  ok(!/<img/i.test(html), 'HTML');
  const calendar = await text('ics', hostileBrief);
  strictEqual(eventsOf(calendar).length, hostileBrief.events.length);
  strictEqual([...calendar.matchAll(/^BEGIN:VEVENT/gm)].length, hostileBrief.events.length);
  for (const cell of (await text('csv', hostileBrief)).split(/[,\r\n]+/)) ok(!/^"?[=+@]/.test(cell), cell);
  const bibtex = await text('bibtex', hostileBrief, [post]);
  ok(!/\\input/.test(bibtex) && !/(?<!\\)[%$#&]/.test(bibtex), bibtex);
  const body = strFromU8(unzipSync(await bytes('docx', hostileBrief))['word/document.xml'] ?? new Uint8Array());
  ok(!body.includes('<img') && !body.includes('\u0000'), 'Word');
  ok(JSON.parse(await text('csl', hostileBrief, [post])), 'CSL');
});
