import type { CountryEntry, Gazetteer } from '#identify/gazetteer.ts';
import { gazetteer } from '#identify/tables.ts';
import type { Document } from '#model/document.ts';
import { documentId, pageId } from '#model/id.ts';

// Countries of no map, so that examples test the grammar and not the gazetteer.
const forms: Readonly<Record<string, Omit<CountryEntry, 'end' | 'ambiguous'>>> = {
  Gondor: { code: 'GON', form: 'name' },
  Gondorian: { code: 'GON', form: 'adjective' },
  Gondorians: { code: 'GON', form: 'demonym' },
  'Minas Tirith': { code: 'GON', form: 'capital' },
  Rohan: { code: 'ROH', form: 'name' },
  Rohirric: { code: 'ROH', form: 'adjective' },
  Rohirrim: { code: 'ROH', form: 'demonym' },
  Edoras: { code: 'ROH', form: 'capital' },
  Arnor: { code: 'ARN', form: 'name' },
  Arnorian: { code: 'ARN', form: 'adjective' },
  Fornost: { code: 'ARN', form: 'capital' },
};

/** The project's tables with three invented countries beside them. */
export const inventedGazetteer: Gazetteer = {
  ...gazetteer,
  countryAt: (text, start) => {
    const form = Object.keys(forms).find(
      (each) => text.startsWith(each, start) && !/\p{L}/u.test(text[start + each.length] ?? '') && !/\p{L}/u.test(text[start - 1] ?? ''),
    );
    const entry = form ? forms[form] : undefined;
    return form && entry ? { ...entry, end: start + form.length, ambiguous: false } : gazetteer.countryAt(text, start);
  },
};

/** A text of one paragraph as a document. */
export const pasted = (text: string, published: string): Document => ({
  id: documentId('example'),
  page: pageId(text),
  from: 'an example',
  published,
  text,
  segments: [{ start: 0, end: text.length, role: 'body', reason: 'an example' }],
  dropped: [],
});
