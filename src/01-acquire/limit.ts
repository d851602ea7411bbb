/** Bytes of one text, unpacked. A text of this size or more is refused: no article or report comes near it. */
export const largestText = 20_000_000;
export const largestTextInWords = '20 MB';
