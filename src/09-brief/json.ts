import type { Brief } from '#model/brief.ts';

/** The brief in the form of `model/brief.ts`, two blanks deep, with a line end. The same brief gives the same bytes. */
export const toJson = (brief: Brief): string => `${JSON.stringify(brief, undefined, 2)}\n`;
