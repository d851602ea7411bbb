/** The units of time that English counts in; a `part` of the day ("this morning") reads as its day. */
export type Unit = 'instant' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

const pairs = <Value>(value: Value, words: string): [string, Value][] => words.split(' ').map((word) => [word, value]);

/** Month names and their abbreviations, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map([
  ...pairs(1, 'january jan'),
  ...pairs(2, 'february feb'),
  ...pairs(3, 'march mar'),
  ...pairs(4, 'april apr'),
  ...pairs(5, 'may'),
  ...pairs(6, 'june jun'),
  ...pairs(7, 'july jul'),
  ...pairs(8, 'august aug'),
  ...pairs(9, 'september sept sep'),
  ...pairs(10, 'october oct'),
  ...pairs(11, 'november nov'),
  ...pairs(12, 'december dec'),
]);

/** Month words that are also other words or given names: they need a number, a preposition or a modifier beside them. */
export const doubtfulMonths: ReadonlySet<string> = new Set(
  'may march april june august jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
);

/** ISO weekdays: 1 is Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...pairs(1, 'monday mon'),
  ...pairs(2, 'tuesday tue tues'),
  ...pairs(3, 'wednesday wed'),
  ...pairs(4, 'thursday thu thur thurs'),
  ...pairs(5, 'friday fri'),
  ...pairs(6, 'saturday sat'),
  ...pairs(7, 'sunday sun'),
]);

/** Weekday names long enough to stand alone. */
export const isFullWeekday = (word: string): boolean => word.endsWith('day');

/** "Black Friday", "Ash Wednesday": days with a name of their own, and events. */
export const namedDays: ReadonlySet<string> = new Set(
  'black good bloody super ash palm holy maundy cyber easter whit giving fat shrove man ruby girl stormy joe'.split(' '),
);

/** EDTF seasons, 21 to 24. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
]);

export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...pairs<Unit>('instant', 'second seconds minute minutes hour hours'),
  ...pairs<Unit>('day', 'day days night nights'),
  ...pairs<Unit>('week', 'week weeks'),
  ...pairs<Unit>('weekend', 'weekend weekends'),
  ...pairs<Unit>('month', 'month months'),
  ...pairs<Unit>('quarter', 'quarter quarters'),
  ...pairs<Unit>('year', 'year years yr yrs'),
  ...pairs<Unit>('decade', 'decade decades'),
  ...pairs<Unit>('century', 'century centuries'),
]);

export const partsOfDay: ReadonlySet<string> = new Set('morning afternoon evening night lunchtime noon midnight midday dawn'.split(' '));

/** Words that point from the text's own date: -1 backward, 0 here, 1 forward. */
export const deictics: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...pairs<-1>(-1, 'last past'),
  ...pairs<0>(0, 'this current present ongoing'),
  ...pairs<1>(1, 'next coming upcoming'),
]);

/** Words that point from a date named before. */
export const anaphors: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...pairs<-1>(-1, 'previous preceding prior'),
  ...pairs<0>(0, 'same that'),
  ...pairs<1>(1, 'following subsequent ensuing'),
]);

/** Days that are called by a word: their distance from the text's date. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Words for a part of a period; the period keeps its value, since no part has agreed ends. */
export const partWords: ReadonlySet<string> = new Set(
  'early late mid middle end beginning start rest remainder close onset latter earlier later course whole entire all outset'.split(' '),
);

/** Part words that touch a period without "of". */
export const touchingParts: ReadonlySet<string> = new Set('early late mid end earlier later'.split(' '));

export const decadeNames: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Prepositions after which a month, a year or a day of the month may stand alone. */
export const timePrepositions: ReadonlySet<string> = new Set(
  'in on by of since until till from through before after during between to for around about and or circa throughout within early late mid last this next every each end'.split(
    ' ',
  ),
);

/** Prepositions that make any number from 1000 to 2100 a year. */
export const yearPrepositions: ReadonlySet<string> = new Set(
  'in since until till by during circa throughout year spring summer autumn winter between from ad'.split(' '),
);

/** Words before a four-digit number that make it something else. */
export const numberedThings: ReadonlySet<string> = new Set(
  'resolution resolutions unscr flight article articles section sections no number room route highway page pages paragraph chapter vol volume directive regulation some about nearly almost over than least most around approximately roughly another exactly only boeing windows area code rule act vision agenda expo horizon'.split(
    ' ',
  ),
);

/** Words after a four-digit number that make it a count. */
export const countedThings: ReadonlySet<string> = new Set(
  'year day month hour people persons men women troops soldiers jobs workers employees students children seats votes dead deaths casualties refugees migrants homes houses families miles km kilometres kilometers metres meters feet tonnes tons kg kilograms kilos mw megawatts megawatt gw kwh hours days weeks months years times points dollars euros pounds yen yuan rupees dlrs pct percent per mln bln million billion trillion hectares acres barrels bpd litres liters gallons cars vehicles units copies words characters pages books items cases members schools firms companies ships planes tanks flights visas delegates participants rpm hp bhp cc mm cm m mg mph'.split(
    ' ',
  ),
);

/** Words that follow "the 19th" when it is a day: after any other word the ordinal counts that word. */
export const afterDay: ReadonlySet<string> = new Set(
  'and to at in for when where by with after before as but or until till through from on if because while who which was is were will would that he she they it we'.split(
    ' ',
  ),
);

/** Days that are known by what happened on them, with the words that follow them then. */
export const events: readonly { readonly month: number; readonly day: number; readonly year: number; readonly words: readonly string[] }[] =
  [
    { month: 9, day: 11, year: 2001, words: ['attack', 'attacks', 'terrorist', 'terror', 'hijackings', 'hijackers'] },
    { month: 10, day: 7, year: 2023, words: ['attack', 'attacks', 'massacre', 'massacres'] },
    { month: 1, day: 6, year: 2021, words: ['riot', 'riots', 'insurrection', 'attack', 'rioters'] },
    { month: 7, day: 7, year: 2005, words: ['bombings', 'bombers', 'attacks'] },
  ];

/** Words after which "for May" is a month. */
export const planWords: ReadonlySet<string> = new Set(
  'planned scheduled due slated set expected pencilled penciled announced fixed foreseen date target'.split(' '),
);

/** Verbs that move a date: "moved from Monday to Friday" names two days and no period. */
export const movingVerbs: ReadonlySet<string> = new Set(
  'moved postponed rescheduled shifted delayed deferred changed advanced moving postponing rescheduling shifting postpone move shift forward off pushed push'.split(
    ' ',
  ),
);
