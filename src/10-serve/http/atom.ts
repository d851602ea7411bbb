import { nameOf } from '#values/country.ts';
import type { Change } from '../browse.ts';

const said: Readonly<Record<Change['kind'], string>> = { new: 'New', changed: 'Changed', gone: 'Fell away', stale: 'Went stale' };

/** Control characters that no XML may hold, and what XML takes for markup. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Changes of facts as an Atom feed (RFC 4287). Entries keep their ids while a fact says the same. */
export function toAtom(countries: readonly string[], changes: readonly Change[], today: string): string {
  const pair = countries.join('-');
  const entries = changes.map(({ kind, fact, before }) => {
    const was = before === undefined || kind === 'gone' ? '' : ` Before: ${before.sentence}`;
    return `<entry><id>urn:chancery:${escapeXml(`${pair}:${fact.id}:${fact.status}:${fact.date ?? ''}:${kind}`)}</id><title>${escapeXml(`${said[kind]}: ${fact.sentence}`)}</title><updated>${updatedOn(fact.lastConfirmed, today)}</updated><category term="${escapeXml(fact.type)}"/><content type="text">${escapeXml(`${fact.sentence} ${fact.reason}${was}`)}</content></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:chancery:${pair}</id><title>${escapeXml(countries.map(nameOf).join(' – '))}: what changed</title><author><name>Chancery</name></author><updated>${today}T00:00:00Z</updated>
${entries.join('\n')}
</feed>
`;
}

const updatedOn = (day: string | undefined, today: string): string =>
  `${day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today}T00:00:00Z`;
