import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank. `heads` are indexes in the sentence, -1 for the root. */
export interface Tree {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
  /** The treebank's own, finer tags (Penn). */
  readonly fine: readonly string[];
  readonly heads: readonly number[];
  readonly arcs: readonly string[];
  readonly text: string;
  readonly startsParagraph: boolean;
}

/** A document of a treebank with the file's own text, so that it can be scored as it stands. */
export interface TreebankDocument {
  readonly name: string;
  readonly trees: readonly Tree[];
}

const afterEquals = (line: string): string => line.slice(line.indexOf('=') + 1).trim();

const treeOf = (lines: readonly string[]): Tree => {
  const rows = lines.map((line) => line.split('\t')).filter((row) => /^\d+$/.test(row[0] ?? ''));
  const text = lines.find((line) => line.startsWith('# text ='));
  return {
    forms: rows.map((row) => row[1] ?? ''),
    lemmas: rows.map((row) => row[2] ?? ''),
    tags: rows.map((row) => row[3] ?? 'X'),
    fine: rows.map((row) => row[4] ?? '_'),
    heads: rows.map((row) => Number(row[6]) - 1),
    arcs: rows.map((row) => row[7] ?? 'dep'),
    text: text === undefined ? rows.map((row) => row[1]).join(' ') : afterEquals(text),
    startsParagraph: lines.some((line) => /^# newpar(?:$| )/.test(line)),
  };
};

/** Reads CoNLL-U; empty nodes and multiword ranges are left out, since the words between them stand for themselves. */
export const parseConllu = (source: string, name: string): TreebankDocument[] => {
  const documents: { name: string; trees: Tree[] }[] = [];
  for (const block of source.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/).filter((line) => line !== '');
    if (lines.length === 0) continue;
    const opened = lines.find((line) => line.startsWith('# newdoc'));
    if (opened !== undefined || documents.length === 0)
      documents.push({ name: opened === undefined ? name : afterEquals(opened), trees: [] });
    documents.at(-1)?.trees.push(treeOf(lines));
  }
  return documents;
};

const load = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

export const readTreebankFile = (path: string): TreebankDocument[] => parseConllu(load(path), path);

/** All files of a folder, in the order of their names: training must not depend on the file system. */
export const readTreebankFolder = (folder: string): TreebankDocument[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .flatMap((name) => readTreebankFile(join(folder, name)));

/** The text as it stood: sentences joined by a blank, a blank line before each paragraph. */
export const rawText = (documents: readonly TreebankDocument[]): string =>
  documents
    .map(({ trees }) => trees.map((tree, index) => (index === 0 ? '' : tree.startsParagraph ? '\n\n' : ' ') + tree.text).join(''))
    .join('\n\n');
