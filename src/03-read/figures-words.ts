const pairs = (unit: string, words: string): [string, string][] => words.split(' ').map((word) => [word, unit]);

/** Units of measure by how they are written, with the plural noun that a figure carries. */
export const measures: ReadonlyMap<string, string> = new Map([
  ...pairs('tonnes', 'tonne tonnes'),
  ...pairs('tons', 'ton tons'),
  ...pairs('kilograms', 'kg kgs kilo kilos kilogram kilograms'),
  ...pairs('grams', 'gram grams'),
  ...pairs('ounces', 'ounce ounces'),
  ...pairs('carats', 'carat carats'),
  ...pairs('kilometres', 'km kms kilometre kilometres kilometer kilometers'),
  ...pairs('metres', 'metre metres meter meters'),
  ...pairs('centimetres', 'cm centimetre centimetres centimeter centimeters'),
  ...pairs('millimetres', 'mm millimetre millimetres millimeter millimeters'),
  ...pairs('miles', 'mile miles'),
  ...pairs('nautical miles', 'nm'),
  ...pairs('feet', 'foot feet ft'),
  ...pairs('inches', 'inch inches'),
  ...pairs('yards', 'yard yards'),
  ...pairs('hectares', 'hectare hectares ha'),
  ...pairs('acres', 'acre acres'),
  ...pairs('square kilometres', 'sqkm'),
  ...pairs('litres', 'litre litres liter liters'),
  ...pairs('gallons', 'gallon gallons'),
  ...pairs('barrels', 'barrel barrels bbl bbls'),
  ...pairs('barrels a day', 'bpd'),
  ...pairs('bushels', 'bushel bushels'),
  ...pairs('bales', 'bale bales'),
  ...pairs('watts', 'watt watts'),
  ...pairs('kilowatts', 'kw kilowatt kilowatts'),
  ...pairs('megawatts', 'mw megawatt megawatts'),
  ...pairs('gigawatts', 'gw gigawatt gigawatts'),
  ...pairs('terawatts', 'tw terawatt terawatts'),
  ...pairs('kilowatt-hours', 'kwh'),
  ...pairs('megawatt-hours', 'mwh'),
  ...pairs('gigawatt-hours', 'gwh'),
  ...pairs('terawatt-hours', 'twh'),
  ...pairs('containers', 'teu teus'),
  ...pairs('kilobytes', 'kb'),
  ...pairs('megabytes', 'mb megabyte megabytes'),
  ...pairs('gigabytes', 'gb gigabyte gigabytes'),
  ...pairs('terabytes', 'tb terabyte terabytes'),
  ...pairs('degrees', 'degree degrees'),
  ...pairs('knots', 'knot knots'),
  ...pairs('kilotons', 'kiloton kilotons'),
  ...pairs('megatons', 'megaton megatons'),
  ...pairs('nanometres', 'nanometre nanometres nanometer nanometers'),
]);

/** Powers of a length, before it: "square kilometres". */
export const powers: ReadonlySet<string> = new Set(['square', 'cubic', 'nautical', 'metric', 'long', 'short', 'sq', 'cu']);

/** Approximations of one word that stand before a figure. */
export const approximations: ReadonlySet<string> = new Set(
  'nearly almost about around roughly approximately some over under circa nearing barely just only approaching exceeding below above beyond estimated'.split(
    ' ',
  ),
);

/** Words that make no figure inexact and are passed on the way to one that does: "just over". */
export const exactWords: ReadonlySet<string> = new Set(['just', 'only', 'barely']);

/** Approximations of two and three words; the last word is the one next to the figure. */
export const longApproximations: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['greater', 'than'],
  ['higher', 'than'],
  ['lower', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['close', 'to'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['as', 'few', 'as'],
  ['as', 'little', 'as'],
  ['an', 'estimated'],
  ['upwards', 'of'],
  ['in', 'excess', 'of'],
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['no', 'fewer', 'than'],
  ['not', 'more', 'than'],
];

/** Words that a figure before them does not count. */
export const notCounted: ReadonlySet<string> = new Set(
  'of in to and or for from at on by with as than that which who is was are were be been has have had will would the a an its their his her this these those after before during while but per until since between against into over under about up down not he she it they we you i can may might should could must shall do does did another'.split(
    ' ',
  ),
);

/** Words whose number is a name and no figure: "Resolution 2231", "Article 9". */
export const namedNumbers: ReadonlySet<string> = new Set(
  'resolution resolutions unscr article articles section sections no nos number room route highway motorway page pages paragraph chapter vol volume directive regulation rule annex flight boeing airbus phase level line platform gate group protocol category type model version windows area code tel fax phone'.split(
    ' ',
  ),
);
