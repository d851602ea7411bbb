const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const weekdays = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const months = words('January February March April May June July August September October November December');
/** What joins a day to the words before it: then it is no line of its own. */
const joining = words('on of since until till for from to by before after this last next every each and or between , ; : — – - ( "');

const isYear = (form: string): boolean => /^\d{4}$/.test(form);
const isDay = (form: string): boolean => /^\d{1,2}$/.test(form);

/**
 * Where a paragraph ends in a line that gives the day ("Talks end in failure Sunday, October 21, 2012"), the index of that line's
 * first token: headlines lose their line break as often as not. -1 where there is none. `form` gives the tokens, `count` of them.
 */
export const dateLineStart = (form: (index: number) => string, count: number): number => {
  let at = count - 1;
  if (!isYear(form(at))) return -1;
  at--;
  if (form(at) === ',') at--;
  const isDate = (isDay(form(at)) && months.has(form(at - 1))) || (months.has(form(at)) && isDay(form(at - 1)));
  if (!isDate) return -1;
  at -= 2;
  if (form(at) === ',') at--;
  return at > 0 && weekdays.has(form(at)) && !joining.has(form(at - 1).toLowerCase()) ? at : -1;
};
