import { outletFrom } from './outlet.ts';
import { listIn, once, type Row, readTable } from './table.ts';

/** What kind of publisher a source is. */
export const sourceClasses = ['official', 'agency', 'paper', 'broadcaster', 'think tank', 'social', 'other'] as const;
export type SourceClass = (typeof sourceClasses)[number];

/** Admiralty grades of a source, from A (completely reliable) to F (cannot be judged). Only the desk gives them. */
export const grades = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Grade = (typeof grades)[number];

/** Somebody who publishes, as far as it is known who that is. */
export interface Source {
  /** As attributions write it; the host where nothing better is known. */
  readonly name: string;
  /** Hosts at which it publishes; those below them are meant too. */
  readonly hosts: readonly string[];
  readonly class: SourceClass;
  /** ISO 3166-1 alpha-3; absent for those of no one country or of an unknown one. */
  readonly country?: string;
  /** Countries in whose relations it has a stake: what it says of them is said by a party. */
  readonly interest: readonly string[];
  readonly grade?: Grade;
}

function sourceIn(row: Row): Source {
  const hosts = listIn(row, 'hosts');
  const name = row.get('name') || (hosts[0] ?? '');
  const outlet = outletFrom(name);
  const kind = sourceClasses.find((each) => each === row.get('class')) ?? outlet?.class;
  if (!kind)
    throw new Error(`data/sources.tsv: ${name} has the class "${row.get('class')}", which is none of ${sourceClasses.join(', ')}.`);
  const country = row.get('country') || outlet?.country;
  const interest = listIn(row, 'interest').flatMap((code) => (code === 'own' ? (country ?? []) : code));
  return { name, hosts, class: kind, ...(country ? { country } : {}), interest };
}

const sources = once(() => readTable('sources.tsv').map(sourceIn));
const index = (known: readonly Source[]): ReadonlyMap<string, Source> =>
  new Map(known.flatMap((source) => source.hosts.map((host) => [host, source])));
const byHost = once(() => index(sources()));
const byName = once(() => new Map(sources().map((source) => [source.name.toLowerCase(), source])));

/** Who publishes at an address: what the desk says of the longest fitting host goes before our table, and one we do not know is "other". */
export function sourceAt(address: string, desk: readonly Source[] = []): Source {
  const host = URL.canParse(address) ? new URL(address).hostname.toLowerCase().replace(/\.$/, '') : address.toLowerCase();
  return (
    lookUp(host, index(desk)) ?? lookUp(host, byHost()) ?? { name: host.replace(/^www\./, ''), hosts: [host], class: 'other', interest: [] }
  );
}

function lookUp(host: string, known: ReadonlyMap<string, Source>): Source | undefined {
  for (let rest = host; rest !== ''; ) {
    const found = known.get(rest);
    if (found) return found;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return undefined;
}

/** Who publishes a document: by its address, else by its outlet's name. Undefined where neither says anything we know. */
export function sourceOf(
  { url, outlet }: { readonly url?: string; readonly outlet?: string },
  desk: readonly Source[] = [],
): Source | undefined {
  const atHost = url === undefined ? undefined : sourceAt(url, desk);
  if (atHost && (atHost.class !== 'other' || desk.includes(atHost))) return atHost;
  if (outlet === undefined) return undefined;
  const named = desk.find(({ name }) => name.toLowerCase() === outlet.toLowerCase()) ?? byName().get(outlet.toLowerCase());
  if (named) return named;
  const known = outletFrom(outlet);
  return known && { name: known.name, hosts: [], class: known.class, ...(known.country ? { country: known.country } : {}), interest: [] };
}

/** The name under which our table knows whoever publishes at an address; undefined for the unknown and for governments in general. */
export function outletAt(address: string): string | undefined {
  const { name, hosts } = sourceAt(address);
  return hosts.includes(name) ? undefined : name;
}
