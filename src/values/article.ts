/** Written with a vowel and spoken with a consonant: "European", "unit", "one-off". */
const consonantal = /^(?:eu|ewe|u(?:ni(?!n|m|dent)|s[ae]|ti|k\b|kr|r[aiou]|gand)|one\b|once\b|oui)/i;
/** Written with a consonant and spoken with a vowel. */
const silent = /^(?:hour|honou?r|honest|heir)/i;
/** Spelled out letter by letter, where the first letter's name begins with a vowel: "an IMF loan", "an EU summit". Numbers that begin so go with them. */
const spelledOut = /^(?:[AEFHILMNORSX][B-DF-HJ-NP-TV-Z]|[AEFHILMNORSX]\b|EU\b|MoU\b|8|1[18](?!\d))/;
const vowel = /^[aeiou]/i;

/** "a" or "an", as the word after it is spoken. */
export function articleBefore(phrase: string): 'a' | 'an' {
  if (spelledOut.test(phrase) || silent.test(phrase)) return 'an';
  if (/^U[A-Z.]/.test(phrase) || consonantal.test(phrase)) return 'a';
  return vowel.test(phrase) ? 'an' : 'a';
}
