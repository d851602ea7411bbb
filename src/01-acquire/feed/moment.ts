/** A point in time as a feed writes it. */
export interface Moment {
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
  /** YYYY-MM-DD where the writer is: a feed's own zone decides, not ours. */
  readonly day: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours east of Greenwich of the zones that RFC 822 and news desks name. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 1,
  cet: 1,
  west: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  gst: 4,
  pkt: 5,
  ist: 5.5,
  sgt: 8,
  hkt: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  brt: -3,
  art: -3,
};

const iso = /^(\d{4})-?(\d\d)(?:-?(\d\d)(?:[t ]+(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(z|[a-z]{2,4}|[+-]\d\d:?\d\d)?)?)?$/iu;
const written =
  /^(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})[\s-]+(\p{L}{3})\p{L}*\.?,?[\s-]+(\d{2,4})(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(am|pm)?\s*(?:\(?([a-z]{1,4})\)?|(?:gmt|utc)?\s*([+-]\d{1,2}:?\d\d))?.*)?$/iu;
const american =
  /^(?:\p{L}{3,9},?\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(?:(\d{1,2}):(\d\d)(?::(\d\d))?\s+(?:([a-z]{1,4})\s+)?(\d{4})|(\d{4}))$/iu;

/** Reads a date of a feed: RFC 822 as it is really written, ISO 8601, and what lies between. Undefined where it is none. */
export function momentOf(text: string | undefined): Moment | undefined {
  const said = text?.trim().slice(0, 80) ?? '';
  const [, ...i] = iso.exec(said) ?? [];
  if (i.length > 0) return made([i[0], i[1], i[2] ?? '1', i[3], i[4], i[5]], zoneHours(i[6]));
  const [, ...w] = written.exec(said) ?? [];
  if (w.length > 0) {
    const month = months.indexOf((w[1] ?? '').toLowerCase()) + 1;
    const hour = w[6] ? (Number(w[3]) % 12) + (/pm/iu.test(w[6]) ? 12 : 0) : w[3];
    return made([fullYear(w[2] ?? ''), month, w[0], hour, w[4], w[5]], zoneHours(w[7] ?? w[8]));
  }
  const [, ...a] = american.exec(said) ?? [];
  return a.length > 0
    ? made([a[6] ?? a[7], months.indexOf((a[0] ?? '').toLowerCase()) + 1, a[1], a[2], a[3], a[4]], zoneHours(a[5]))
    : undefined;
}

const fullYear = (year: string): number => Number(year) + (year.length > 2 ? 0 : Number(year) < 70 ? 2000 : 1900);

function zoneHours(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}?):?(\d\d)$/u.exec(zone ?? '') ?? [];
  if (hours !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
  return zones[zone?.toLowerCase() ?? ''] ?? 0;
}

function made(parts: readonly (string | number | undefined)[], zone: number): Moment | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  const local = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  const read = new Date(local);
  const isReal =
    year >= 1900 && month >= 1 && month <= 12 && read.getUTCDate() === day && read.getUTCMonth() === month - 1 && hour < 25 && minute < 60;
  if (!isReal || Math.abs(zone) > 15) return undefined;
  return { at: local - zone * 3_600_000, day: read.toISOString().slice(0, 10) };
}
