/** "CHNC": marks an SQLite file as a ledger, so that another program's file is never written to. */
export const applicationId = 0x43484e43;

/** One step of the ledger's form; the step's place in the list, counted from 1, is the version it leads to. */
interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Tables of which rows are only ever added. What is derived from them can be dropped and made again. */
const onlyAdded = [
  'page',
  'document',
  'segment',
  'reading',
  'claim',
  'evidence',
  'claim_actor',
  'reading_claim',
  'judgement',
  'judgement_about',
];

const forbidChange = (table: string): string => `
create trigger ${table}_is_not_changed before update on ${table} begin select raise(abort, '${table} rows are only ever added'); end;
create trigger ${table}_is_not_removed before delete on ${table} begin select raise(abort, '${table} rows are only ever added'); end;`;

/** All steps, oldest first. A step that has been released is never edited; a new one is added. */
export const migrations: readonly Migration[] = [
  {
    name: 'documents, claims, judgements',
    sql: `
create table page (
  number integer primary key,
  id text not null unique,
  hash text not null,
  form text not null,
  source text not null
) strict;

create table document (
  number integer primary key,
  id text not null unique,
  page integer not null references page (number),
  text_hash text not null,
  outlet text,
  published text,
  title text,
  url text,
  lang text,
  byline text,
  agency text,
  source text not null,
  text text not null,
  dropped text not null,
  learned text not null
) strict;

create table segment (
  document integer not null references document (number),
  start integer not null,
  "end" integer not null,
  role text not null,
  reason text not null,
  primary key (document, start)
) strict, without rowid;

-- One pass of the program over a document: what it found is in reading_claim and remainder. The newest pass counts.
create table reading (
  number integer primary key,
  document integer not null references document (number),
  program text not null,
  learned text not null
) strict;
create index reading_of_document on reading (document, number);

create table claim (
  number integer primary key,
  id text not null unique,
  document integer not null references document (number),
  type text not null,
  roles text not null,
  value text,
  date text,
  status text not null,
  attribution text not null,
  confidence real not null,
  author text not null,
  frame text not null,
  learned text not null
) strict;
create index claim_of_document on claim (document);

create table evidence (
  claim integer not null references claim (number),
  place integer not null,
  start integer not null,
  "end" integer not null,
  exact text not null,
  in_title integer not null,
  primary key (claim, place)
) strict, without rowid;

-- Countries, persons and organisations in a claim's roles, as they stand there.
create table claim_actor (
  actor text not null,
  claim integer not null references claim (number),
  primary key (actor, claim)
) strict, without rowid;

create table reading_claim (
  claim integer not null references claim (number),
  reading integer not null references reading (number),
  primary key (claim, reading)
) strict, without rowid;

create table remainder (
  reading integer not null references reading (number),
  start integer not null,
  "end" integer not null,
  countries text not null,
  primary key (reading, start)
) strict, without rowid;
create table remainder_country (
  country text not null,
  reading integer not null,
  start integer not null,
  primary key (country, reading, start)
) strict, without rowid;

create table judgement (
  number integer primary key,
  id text not null unique,
  verdict text not null,
  about text not null,
  made_by text not null,
  because text not null,
  at text not null
) strict;
create table judgement_about (
  subject text not null,
  judgement integer not null references judgement (number),
  primary key (subject, judgement)
) strict, without rowid;

-- External content: the words are indexed, the text itself is kept once.
create virtual table document_words using fts5 (
  title, text, content = 'document', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
create trigger document_is_indexed after insert on document begin
  insert into document_words (rowid, title, text) values (new.number, new.title, new.text);
end;
${onlyAdded.map(forbidChange).join('')}`,
  },
  {
    name: 'texts under watch',
    sql: `
-- A text that is audited again when facts under it change. It need not be a document of the ledger: its words are no support for it.
create table watched_text (
  number integer primary key,
  id text not null,
  document text not null,
  learned text not null
) strict;
create index watched_text_of_id on watched_text (id);
-- What each audit of it found. The newest counts; ended says that the watch was given up with it.
create table watched_audit (
  number integer primary key,
  watched integer not null references watched_text (number),
  as_of text not null,
  findings text not null,
  ended integer not null,
  learned text not null
) strict;
create index watched_audit_of_text on watched_audit (watched, number);
${['watched_text', 'watched_audit'].map(forbidChange).join('')}`,
  },
  { name: 'how sure a rule was of its judgement', sql: 'alter table judgement add column score real;' },
  {
    name: 'pages as received, versions, translations',
    sql: `
-- The bytes of a page. Packing "text": they are the document's text in UTF-8, which is kept once.
create table page_received (
  page integer primary key references page (number),
  packing text not null,
  bytes blob,
  received text not null,
  address text,
  status integer,
  type text,
  headers text
) strict;
${forbidChange('page_received')}

alter table document add column received text;
alter table document add column address text;
alter table document add column translation_of text;
alter table document add column correction text;
drop trigger document_is_not_changed;
update document set received = learned, address = page_address(url);
create trigger document_is_not_changed before update on document begin select raise(abort, 'document rows are only ever added'); end;
create index document_of_address on document (address, received) where address is not null;

alter table reading add column language text;`,
  },
  {
    name: 'where a page says what is known of its document, and when it was changed',
    sql: `
alter table document add column modified text;
-- A JSON object: the place of each field by its name.
alter table document add column places text;`,
  },
  {
    name: 'claims by pair, facts kept',
    sql: `
-- Derived from claim_actor: the claims that can speak of a pair, or of one country.
create table dyad_claim (
  dyad text not null,
  claim integer not null references claim (number),
  primary key (dyad, claim)
) strict, without rowid;
insert into dyad_claim (dyad, claim)
  select min(actor), claim from claim_actor where actor glob '[A-Z][A-Z][A-Z]' group by claim having count(*) = 1;
insert into dyad_claim (dyad, claim)
  select a.actor || '-' || b.actor, a.claim from claim_actor a join claim_actor b on b.claim = a.claim and a.actor < b.actor
  where a.actor glob '[A-Z][A-Z][A-Z]' and b.actor glob '[A-Z][A-Z][A-Z]';
-- Derived: what the claims of a pair added up to as of a day, while its stamp holds. Dropped and made again at will.
create table kept_facts (
  dyad text not null,
  as_of text not null,
  stamp text not null,
  facts text not null,
  primary key (dyad, as_of)
) strict;
create table kept_fact (
  id text primary key,
  dyad text not null
) strict, without rowid;`,
  },
  {
    name: 'texts placed among others',
    sql: `
-- Derived: made anew by a rebuild, and so neither only added nor kept as evidence. A position says day and place within the day.
create table placed_text (
  position integer primary key,
  document integer not null unique references document (number),
  identity text not null,
  words integer not null,
  anchors blob not null,
  credits text not null
) strict;
create index placed_text_of_identity on placed_text (identity, position);
-- Two texts that may belong together, with the log odds and what speaks for it.
create table tie (
  later integer not null,
  earlier integer not null,
  lineage real not null,
  story real not null,
  evidence text not null,
  primary key (later, earlier)
) strict, without rowid;
create index tie_of_earlier on tie (earlier, later);`,
  },
  {
    name: 'answers kept',
    sql: `
-- Derived: answers to questions, each with what it rests on and a stamp that says whether that has changed. Dropped and made again at will.
drop table kept_facts;
drop table kept_fact;
create table kept_answer (
  number integer primary key,
  question text not null unique,
  rests_on text not null,
  stamp text not null,
  answer text not null
) strict;
-- The countries in whose answers a fact was found last.
create table kept_fact (
  id text primary key,
  countries text not null
) strict, without rowid;`,
  },
  {
    name: 'answers kept item by item',
    sql: `
-- Derived: the items of a kept answer that is a list, so that one of them, or a page, is read without the others.
create table kept_item (
  answer integer not null references kept_answer (number) on delete cascade,
  part text not null,
  place integer not null,
  id text not null,
  type text not null,
  item text not null,
  primary key (answer, part, place)
) strict, without rowid;
create index kept_item_of_id on kept_item (answer, id);
delete from kept_answer;`,
  },
  {
    name: 'answers kept that news has overtaken',
    sql: `
-- Derived, as before. What made an answer and when, so that it may be given while a newer one is worked out; how many items it has of each
-- part and type, which else were counted through all of them. A place is a number between those of its neighbours, so that what comes between
-- moves nothing.
drop table kept_item;
drop table kept_answer;
create table kept_answer (
  number integer primary key autoincrement,
  question text not null unique,
  rests_on text not null,
  program text not null,
  stamp text not null,
  made text not null,
  answer text not null,
  counts text not null
) strict;
create index kept_answer_by_time on kept_answer (made);
create table kept_item (
  answer integer not null references kept_answer (number) on delete cascade,
  part text not null,
  place real not null,
  id text not null,
  type text not null,
  item text not null,
  primary key (answer, part, place)
) strict, without rowid;
create index kept_item_of_id on kept_item (id, answer);`,
  },
];
