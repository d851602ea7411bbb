/** HTML made from a document in which all is its author's: links are text like any other, and nothing is furniture. */
export const asArticle = (html: string): string =>
  `<article>${html.replace(/<sup><a\b[^>]*>[^<]*<\/a><\/sup>/gu, '').replace(/<(?:\/?a\b|img\b)[^>]*>/gu, '')}</article>`;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as HTML that shows it. */
export const escaped = (text: string): string => text.replace(/[&<>]/gu, (mark) => marks[mark] ?? mark);
