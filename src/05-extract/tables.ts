import type { FactType } from '#facts/define.ts';
import type { TableColumn, TableFrame } from '#facts/frame.ts';
import type { Roles } from '#model/claim.ts';
import { isReport } from '#model/segment.ts';
import { type Money, parseMoney } from '#values/money.ts';
import { behindAll } from './attribution.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** A line of text cut at its bars, tabs or wide gaps. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly start: number;
  readonly text: string;
}

/** A table: the words over its columns, its rows, and what one of its numbers stands for. */
interface Table {
  readonly head: Row;
  readonly rows: readonly Row[];
  readonly unit: Money;
}

/** Claims from tables in plain text: a column or row for each thing measured, a row or column for each period. */
export function matchTables(scene: Scene, fact: FactType, frame: TableFrame): Draft[] {
  return tablesIn(scene).flatMap((table) =>
    isPeriods(table.head.cells.slice(1)) ? acrossIn(scene, fact, frame, table) : downIn(scene, fact, frame, table),
  );
}

/** Periods stand in the first column, and what is measured over the others. */
function downIn(scene: Scene, fact: FactType, frame: TableFrame, { head, rows, unit }: Table): Draft[] {
  return head.cells.flatMap((heading, column) => {
    const roles = column === 0 ? undefined : rolesOf(scene, frame, heading);
    if (!roles) return [];
    return rows.flatMap((row) => draftOf(scene, fact, frame, { roles, unit, row, period: row.cells[0], cell: row.cells[column] }));
  });
}

/** Periods stand over the columns, and what is measured in the first of them. */
function acrossIn(scene: Scene, fact: FactType, frame: TableFrame, { head, rows, unit }: Table): Draft[] {
  return rows.flatMap((row) => {
    const roles = row.cells[0] && rolesOf(scene, frame, row.cells[0]);
    if (!roles) return [];
    return row.cells.flatMap((cell, column) =>
      column === 0 ? [] : draftOf(scene, fact, frame, { roles, unit, row, period: head.cells[column], cell }),
    );
  });
}

interface Parts {
  readonly roles: Roles;
  readonly unit: Money;
  readonly row: Row;
  readonly period: Cell | undefined;
  readonly cell: Cell | undefined;
}

function draftOf(scene: Scene, fact: FactType, frame: TableFrame, { roles, unit, row, period, cell }: Parts): Draft[] {
  const date = period && periodOf(period.text);
  const number = cell && numberOf(cell.text);
  if (!date || number === undefined || number === 0 || !cell) return [];
  const end = Math.max(cell.start + cell.text.length, row.start);
  const evidence = { start: row.start, end, exact: scene.document.text.slice(row.start, end) };
  const amount = Number((number * unit.amount).toPrecision(12));
  return [
    {
      fact,
      frame: frame.name,
      roles,
      value: { amount, unit: unit.unit },
      date,
      status: 'reported',
      attribution: behindAll(scene),
      evidence,
      confidence: frame.confidence ?? 0.85,
    },
  ];
}

const fewestRows = 2;

const otherBlank = /[^\S\n ]/;
/** A line may have more than one cell; most texts have none. */
const hasCells = (text: string): boolean => text.includes('|') || text.includes('  ') || otherBlank.test(text);

function tablesIn(scene: Scene): Table[] {
  if (!hasCells(scene.document.text)) return [];
  const rows = rowsOf(scene);
  const tables: Table[] = [];
  for (let at = 0; at < rows.length; at++) {
    const head = rows[at];
    if (!head || head.cells.length < 2 || !isHead(head)) continue;
    let to = at + 1;
    while (isBody(rows[to], head)) to++;
    const body = rows.slice(at + 1, to);
    const unit = unitOver(rows.slice(Math.max(0, at - 3), at + 1), body);
    if (body.length >= (isPeriods(head.cells.slice(1)) ? 1 : fewestRows) && unit) tables.push({ head, rows: body, unit });
    at = Math.max(at, to - 1);
  }
  return tables;
}

/** The lines of the report; a rule of dashes is none. */
function rowsOf({ document: { text, segments } }: Scene): Row[] {
  const rows: Row[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const isRead = segments.some(({ role, start, end }) => isReport(role) && start < index + line.length && end > index);
    if (line.length < 400 && isRead && !/^[\s|:+–-]+$/.test(line))
      rows.push({ start: index, end: index + line.length, cells: cellsOf(line, index) });
  }
  return rows;
}

const cellsOf = (line: string, start: number): Cell[] => {
  const cut = line.includes('|') ? /[^|]+/g : line.includes('\t') ? /[^\t]+/g : /\S+(?: \S+)*/g;
  return [...line.matchAll(cut)].flatMap(({ index, 0: words }) => {
    const text = words.trim();
    return text === '' ? [] : [{ start: start + index + words.indexOf(text), text }];
  });
};

const isHead = ({ cells: [first, ...others] }: Row): boolean =>
  first !== undefined &&
  (isPeriods(others) ||
    (others.every(({ text }) => /\p{L}/u.test(text)) && /^(?:fiscal |financial |calendar )?(?:years?|periods?|fy)\b/i.test(first.text)));

const isPeriods = (cells: readonly Cell[]): boolean => cells.length > 1 && cells.every(({ text }) => periodOf(text) !== undefined);

/** As many cells as the head has, or one fewer where the head's first is empty, with a number among them. */
const isBody = (row: Row | undefined, head: Row): row is Row =>
  row !== undefined && row.cells.length === head.cells.length && row.cells.slice(1).some(({ text }) => numberOf(text) !== undefined);

/** "2030", "2030-31", "2030–2031", "FY 2030/31". */
function periodOf(text: string): string | undefined {
  const [, first, second] = /^(?:FY ?)?((?:19|20)\d{2})(?: ?[-–/] ?((?:19|20)?\d{2}))?\*?$/i.exec(text) ?? [];
  if (!first) return undefined;
  if (!second) return first;
  const last = second.length === 4 ? second : first.slice(0, 2) + second;
  return Number(last) > Number(first) ? `${first}/${last}` : undefined;
}

const numberOf = (text: string): number | undefined =>
  /^[-+–]?\d{1,3}(?:,?\d{2,3})*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '').replace('–', '-')) : undefined;

/** "(in million US$)", "USD billion", over the table or in its head. */
function unitOver(above: readonly Row[], body: readonly Row[]): Money | undefined {
  // Shares and growth have no money.
  if (body.length === 0) return undefined;
  for (const row of above.toReversed()) {
    const words = row.cells.map(({ text }) => text).join(' ');
    const mark = /US ?\$|A\$|C\$|NZ\$|\$|€|£|₹|\b(?:Rs|[A-Z]{3})\b|\b(?:euros?|dollars?|yen|rupees?|crowns|kroner)\b/.exec(words)?.[0];
    const scale = /\b(?:millions?|mn|mln|m|billions?|bn|crores?|lakhs?|thousands?)\b/i.exec(words)?.[0].replace(/s$/i, '');
    const money =
      mark && scale
        ? (parseMoney(`${mark.replace(' ', '')}1 ${scale}`) ?? parseMoney(`1 ${scale} ${mark}`) ?? parseMoney(`${mark} 1 ${scale}`))
        : undefined;
    if (money) return money;
  }
  return undefined;
}

/** What a heading says is measured, and between whom: "Exports to Rohan", "Rohan's imports", "Total trade". */
function rolesOf(scene: Scene, frame: TableFrame, heading: Cell): Roles | undefined {
  const column = frame.columns.find(({ heads }) => heads.some((word) => new RegExp(`\\b${word}`, 'i').test(heading.text)));
  if (!column || /%|\bper cent\b|\bgrowth\b|\bshare\b|\brank/i.test(heading.text)) return undefined;
  const sides = sidesIn(scene, column, heading);
  if (!sides) return undefined;
  const [own, other] = column.isMutual ? [...sides].sort() : sides;
  return { ...column.roles, ...(own && { [column.own]: own }), ...(other && { [column.other]: other }) };
}

/** Whose it is, and with whom: named in the heading, else the outlet's own country on the page of a ministry or embassy. */
function sidesIn(scene: Scene, { isMutual }: TableColumn, heading: Cell): readonly [string, string] | undefined {
  const { pair, setting } = scene.identified;
  if (!pair) return undefined;
  const rest = (code: string): string | undefined => (pair.includes(code) ? pair.find((each) => each !== code) : undefined);
  const named = countriesIn(scene, heading);
  const partner = named.find(({ start }) =>
    /\b(?:to|from|with|in|by)(?: the)? *$/i.test(scene.document.text.slice(heading.start, start)),
  )?.code;
  const owner =
    named.find(({ code }) => code !== partner)?.code ?? (partner ? rest(partner) : setting.isOfficial ? setting.outlet : undefined);
  if (isMutual) return pair;
  const other = partner ?? (owner && rest(owner));
  return owner && other && pair.includes(owner) ? [owner, other] : undefined;
}

const countriesIn = ({ places }: Scene, { start, text }: Cell): { readonly code: string; readonly start: number }[] =>
  places.flatMap(({ line, mentions }) =>
    mentions.flatMap(({ from, actors: [actor] }) => {
      const at = line.tokens[from]?.start ?? -1;
      return actor?.kind === 'country' && at >= start && at < start + text.length ? [{ code: actor.name, start: at }] : [];
    }),
  );
