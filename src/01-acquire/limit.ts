/** Bytes of one text, unpacked. A text of this size or more is refused: no article or report comes near it. */
export const largestText = 20_000_000;
export const largestTextInWords = '20 MB';

/** Bytes of one document that holds pictures and fonts beside its text: PDF, DOCX, a message, a ZIP archive that cannot be read in place. */
export const largestDocument = 64_000_000;
export const largestDocumentInWords = '64 MB';

/** How many times its own size a packed file may unpack to. Text packs to a tenth, tables to a fiftieth; bombs to a thousandth. */
export const largestRatio = 250;

/** How deep archives, messages and their attachments may lie in each other. */
export const deepestNesting = 4;

/** Entries of one archive. */
export const mostEntries = 1_000_000;
