import type { Brief, BriefEvent } from '#model/brief.ts';
import { toCsv } from './csv.ts';

const head = [
  'id',
  'fact',
  'type',
  'date',
  'status',
  'standing',
  'from',
  'to',
  'place',
  'plover',
  'cameo',
  'quad',
  'sentence',
  'documents',
  'origins',
  'claims',
];

/** What happened or is to happen, one event a row, with the codes of PLOVER and CAMEO; dates are EDTF. */
export const eventsToCsv = ({ events }: Brief): string => toCsv([head, ...events.map(rowOf)]);

const rowOf = (event: BriefEvent): readonly string[] => [
  event.id,
  event.fact,
  event.type,
  event.date ?? '',
  event.status,
  event.standing,
  event.from.join('; '),
  event.to.join('; '),
  event.place ?? '',
  event.codes?.plover.toUpperCase() ?? '',
  event.codes?.cameo ?? '',
  event.codes?.quad ?? '',
  event.says,
  String(event.documents),
  String(event.origins),
  event.supportedBy.join(' '),
];
