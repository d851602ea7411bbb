import { exact, parseCount } from './count.ts';

/** A sum of money. `unit` is an ISO 4217 code, for money before the euro the code it had. */
export interface Money {
  readonly amount: number;
  readonly unit: string;
}

/** A currency and how English writes it. */
export interface Currency {
  readonly code: string;
  /** Words for its main unit, lower case, singular and plural. */
  readonly words: readonly string[];
  /** Lower-case words of its country, which tell it from others of the same name. */
  readonly countries: readonly string[];
  /** True where the bare word means this currency, whatever else shares the name. */
  readonly isDefault: boolean;
}

// Code, "*" where the bare word means it, words of the unit, words of the country. ISO 4217, list one; the last block, list three.
const table = `
USD * dollar dollars dlr dlrs buck bucks greenbacks | us american states
CAD . dollar dollars dlr dlrs | canadian canada
AUD . dollar dollars dlr dlrs | australian australia
NZD . dollar dollars dlr dlrs | zealand
HKD . dollar dollars dlr dlrs | kong
SGD . dollar dollars dlr dlrs | singapore singaporean
TWD . dollar dollars dlr dlrs | taiwan taiwanese
FJD . dollar dollars | fijian fiji
JMD . dollar dollars | jamaican jamaica
TTD . dollar dollars | trinidad trinidadian
BBD . dollar dollars | barbados barbadian
BSD . dollar dollars | bahamian bahamas
BZD . dollar dollars | belize belizean
GYD . dollar dollars | guyana guyanese
SRD . dollar dollars | surinamese suriname
LRD . dollar dollars | liberian liberia
NAD . dollar dollars | namibian namibia
BND . dollar dollars | brunei bruneian
SBD . dollar dollars | solomon
ZWL . dollar dollars | zimbabwean zimbabwe
XCD . dollar dollars | caribbean
EUR * euro euros | eurozone
GBP * pound pounds stg sterling quid | british britain uk kingdom
EGP . pound pounds | egyptian egypt
LBP . pound pounds lira liras | lebanese lebanon
SYP . pound pounds | syrian syria
SDG . pound pounds | sudanese sudan
SSP . pound pounds | south-sudanese
CYP . pound pounds | cypriot cyprus
JPY * yen | japanese japan
CNY * yuan renminbi rmb | chinese china
KRW * won | korean korea
KPW . won | north-korean
INR . rupee rupees re rs | indian india
PKR . rupee rupees re rs | pakistani pakistan
NPR . rupee rupees re rs | nepalese nepali nepal
LKR . rupee rupees re rs | lankan lanka
MUR . rupee rupees rs | mauritian mauritius
SCR . rupee rupees rs | seychellois seychelles
MVR * rufiyaa | maldivian maldives
IDR * rupiah rupiahs | indonesian indonesia
MYR * ringgit | malaysian malaysia
THB * baht | thai thailand
PHP . peso pesos | philippine philippines filipino
MXN . peso pesos | mexican mexico
ARS . peso pesos | argentine argentinian argentina
CLP . peso pesos | chilean chile
COP . peso pesos | colombian colombia
UYU . peso pesos | uruguayan uruguay
DOP . peso pesos | dominican
CUP . peso pesos | cuban cuba
VND * dong | vietnamese vietnam
BDT * taka | bangladeshi bangladesh
MMK * kyat kyats | myanmar burmese
LAK * kip | lao laos
KHR * riel riels | cambodian cambodia
MNT * tugrik tugriks togrog | mongolian mongolia
KZT * tenge | kazakh kazakhstan
KGS * som soms | kyrgyz kyrgyzstan
UZS * sum sums soum soums | uzbek uzbekistan
TJS * somoni | tajik tajikistan
TMT . manat manats | turkmen turkmenistan
AZN . manat manats | azerbaijani azerbaijan azeri
GEL * lari | georgian georgia
AMD * dram drams | armenian armenia
AFN * afghani afghanis | afghan afghanistan
RUB * rouble roubles ruble rubles | russian russia
BYN . rouble roubles ruble rubles | belarusian belarus
UAH * hryvnia hryvnias hryvnya | ukrainian ukraine
PLN * zloty zlotys zloties | polish poland
CZK * koruna korunas | czech
CZK . crown crowns | czech
HUF * forint forints | hungarian hungary
RON . leu lei | romanian romania
MDL . leu lei | moldovan moldova
BGN * lev leva levs | bulgarian bulgaria
RSD . dinar dinars | serbian serbia
MKD * denar denars | macedonian macedonia
ALL * lek leks | albanian albania
BAM * | bosnian bosnia
TRY * lira liras | turkish turkey türkiye
CHF . franc francs | swiss switzerland
SEK * krona kronor | swedish sweden
SEK . crown crowns | swedish sweden
NOK . krone kroner crown crowns | norwegian norway
DKK . krone kroner crown crowns | danish denmark
ISK . krona kronur krónur crown crowns | icelandic iceland
ILS * shekel shekels | israeli israel
SAR * riyal riyals | saudi
QAR . riyal riyals | qatari qatar
OMR . riyal riyals rial rials | omani oman
YER . riyal riyals rial rials | yemeni yemen
IRR * rial rials | iranian iran
AED . dirham dirhams | emirati emirates uae dubai
MAD . dirham dirhams | moroccan morocco
KWD . dinar dinars | kuwaiti kuwait
JOD . dinar dinars | jordanian jordan
IQD . dinar dinars | iraqi iraq
BHD . dinar dinars | bahraini bahrain
DZD . dinar dinars | algerian algeria
TND . dinar dinars | tunisian tunisia
LYD . dinar dinars | libyan libya
ZAR * rand rands | african
NGN * naira nairas | nigerian nigeria
GHS * cedi cedis | ghanaian ghana
KES . shilling shillings | kenyan kenya
TZS . shilling shillings | tanzanian tanzania
UGX . shilling shillings | ugandan uganda
SOS . shilling shillings | somali somalia
ETB * birr | ethiopian ethiopia
RWF . franc francs | rwandan rwanda
BIF . franc francs | burundian burundi
CDF . franc francs | congolese congo
DJF . franc francs | djiboutian djibouti
GNF . franc francs | guinean guinea
KMF . franc francs | comorian comoros
XOF . franc francs | cfa
ZMW . kwacha | zambian zambia
MWK . kwacha | malawian malawi
AOA * kwanza kwanzas | angolan angola
MZN * metical meticais | mozambican mozambique
BWP * pula | botswana
LSL * loti maloti | lesotho
SZL * lilangeni emalangeni | eswatini
MGA * ariary | malagasy madagascar
GMD * dalasi | gambian gambia
SLE * leone leones | sierra
MRU * ouguiya | mauritanian mauritania
ERN * nakfa | eritrean eritrea
CVE . escudo escudos | verdean verde
BRL * real reais | brazilian brazil
PEN * sol soles | peruvian peru
BOB * boliviano bolivianos | bolivian bolivia
PYG * guarani guaranis guaraníes | paraguayan paraguay
VES * bolivar bolivars bolivares | venezuelan venezuela
CRC * colon colones | rican rica
GTQ * quetzal quetzales | guatemalan guatemala
HNL * lempira lempiras | honduran honduras
NIO * cordoba cordobas | nicaraguan nicaragua
PAB * balboa balboas | panamanian panama
HTG * gourde gourdes | haitian haiti
PGK * kina | papua papuan
VUV * vatu | vanuatu
TOP * paanga | tonga tongan
WST * tala | samoa samoan
BTN * ngultrum | bhutanese bhutan
PGK . k | papua papuan
ZMW . k | zambian zambia
XEU * ecu ecus | community
DEM * mark marks deutschmark deutschmarks deutsche-mark | german germany
FRF . franc francs | french france
BEF . franc francs | belgian belgium
LUF . franc francs | luxembourg
NLG * guilder guilders | dutch netherlands
ITL * lire | italian italy
ESP * peseta pesetas | spanish spain
PTE . escudo escudos | portuguese portugal
ATS * schilling schillings | austrian austria
GRD * drachma drachmas | greek greece
IEP * punt punts | irish ireland
FIM * markka markkas | finnish finland
`;

const readLine = (line: string): Currency => {
  const [left = '', right = ''] = line.split('|');
  const [code = '', mark, ...words] = left.trim().split(' ');
  return { code, words, countries: right.trim().split(' '), isDefault: mark === '*' };
};

export const currencies: readonly Currency[] = table.trim().split('\n').map(readLine);

const codes: ReadonlySet<string> = new Set(currencies.map(({ code }) => code));

/** True for the ISO 4217 codes this house knows. */
export const isCurrency = (code: string): boolean => codes.has(code);

const byWord: ReadonlyMap<string, readonly Currency[]> = Map.groupBy(
  currencies.flatMap((currency) => currency.words.map((word) => ({ word, currency }))),
  ({ word }) => word,
)
  .entries()
  .reduce(
    (map, [word, entries]) =>
      map.set(
        word,
        entries.map(({ currency }) => currency),
      ),
    new Map<string, readonly Currency[]>(),
  );

/** True for words such as "dollars" and "rupees" in lower case. */
export const isCurrencyWord = (word: string): boolean => byWord.has(word);

const otherwiseUsed: ReadonlySet<string> = new Set('won sum sums real sol mark marks colon k buck bucks crown crowns quid lev'.split(' '));

/** True for currency words that are also other words ("316 won"): they count only after a scale. */
export const isDoubtfulCurrency = (word: string): boolean => otherwiseUsed.has(word);

/** True where a word names one currency among several of that name. */
export const needsCountry = (word: string): boolean => {
  const candidates = byWord.get(word);
  return candidates !== undefined && candidates.length > 1 && !candidates.some(({ isDefault }) => isDefault);
};

/** Every country word that tells one currency from another. */
export const currencyCountries: ReadonlySet<string> = new Set(currencies.flatMap(({ countries }) => countries));

/** True for a currency that bears the name of a country, given as its adjective or name in lower case: JPY and "japanese". */
export const isCurrencyOf = (code: string, country: string): boolean =>
  currencies.some((currency) => currency.code === code && currency.countries.includes(country));

/**
 * The code of a currency word: with the country named before it ("Egyptian pounds"), else what the bare word means ("dollars"),
 * else the one whose country scores highest in `countries` (how often a text names it). `undefined` where none of them tells.
 */
export function currencyOf(word: string, country?: string, countries?: (name: string) => number): string | undefined {
  const candidates = byWord.get(word) ?? [];
  const named = country === undefined ? undefined : candidates.find((currency) => currency.countries.includes(country));
  const plain = named ?? (candidates.length === 1 ? candidates[0] : candidates.find(({ isDefault }) => isDefault));
  if (plain !== undefined || countries === undefined) return plain?.code;
  let best: { readonly code: string; readonly score: number } | undefined;
  for (const { code, countries: names } of candidates) {
    const score = names.reduce((sum, name) => sum + countries(name), 0);
    if (score > (best?.score ?? 0)) best = { code, score };
  }
  return best?.code;
}

/** Marks that stand before or after a figure, with the letters that may touch them: "US$", "R$", "€". Lower case. */
export const currencyMarks: ReadonlyMap<string, string> = new Map(
  `$ USD|us$ USD|u.s.$ USD|c$ CAD|ca$ CAD|can$ CAD|cdn$ CAD|a$ AUD|au$ AUD|aus$ AUD|nz$ NZD|hk$ HKD|s$ SGD|sg$ SGD|nt$ TWD|fj$ FJD|j$ JMD|tt$ TTD|bds$ BBD|b$ BSD|bz$ BZD|g$ GYD|n$ NAD|z$ ZWL|ec$ XCD|mx$ MXN|r$ BRL|rd$ DOP|ar$ ARS|cl$ CLP|col$ COP|si$ SBD|ws$ WST|t$ TOP|€ EUR|£ GBP|e£ EGP|le£ EGP|¥ JPY|cn¥ CNY|rmb¥ CNY|jp¥ JPY|₹ INR|₨ rs|₩ KRW|₽ RUB|₺ TRY|₦ NGN|₫ VND|฿ THB|₴ UAH|₸ KZT|₪ ILS|₱ PHP|₲ PYG|₡ CRC|₵ GHS|₭ LAK|₮ MNT|₾ GEL|₼ AZN|֏ AMD|៛ KHR|৳ BDT|؋ AFN`
    .split('|')
    .map((entry): [string, string] => {
      const [mark = '', code = ''] = entry.split(' ');
      return [mark, code];
    }),
);

/** Abbreviations that stand before a figure: "Rs 3.2 bn", "RM5m", "Tk 40 crore", "Sh6.8bn". A value in lower case is a currency word. */
export const currencyPrefixes: ReadonlyMap<string, string> = new Map(
  'rs rs|re rs|inr INR|rm MYR|rp IDR|tk BDT|sh shilling|shs shilling|ksh KES|kshs KES|ush UGX|tsh TZS|tzs TZS|br ETB|kz AOA|dh dirham|dhs dirham|sr SAR|sfr CHF|fr franc|ffr FRF|dm DEM|nok NOK|rmb CNY|cfa XOF|fcfa XOF|din dinar|ghc GHS|le SLE|kr krone|p PHP|r ZAR|k k'
    .split('|')
    .map((entry): [string, string] => {
      const [prefix = '', code = ''] = entry.split(' ');
      return [prefix, code];
    }),
);

/** Prefixes of one letter, which count only where a figure touches them and a scale follows. */
export const isFaintPrefix = (prefix: string): boolean => prefix.length === 1;

const sumPattern = /^(?:([^\d\s.,-]{1,6}|[A-Za-z]{2,4}\.?)\s*)?([\d.,]+(?:\s*[A-Za-z]{1,8})?)(?:\s+([A-Za-z]{2,9}(?:\s[A-Za-z]{2,9})?))?$/;

/** A sum as people type it: "US$127 million", "Rs 3.2 bn" (with a country for the rupee), "EUR 96.4 million", "15 bln dlrs", "2 billion yen". */
export function parseMoney(text: string, country?: string): Money | undefined {
  if (text.length > 80) return undefined;
  const match = sumPattern.exec(text.trim());
  if (!match) return undefined;
  const [, before = '', figure = '', after = ''] = match;
  const { amount, rest } = readFigure(figure);
  const scaled = after === '' ? rest : `${rest} ${after}`.trim();
  const unit = before === '' ? unitOf(scaled.toLowerCase(), country) : prefixOf(before.toLowerCase(), country);
  if (amount === undefined || unit === undefined || (before !== '' && scaled !== '')) return undefined;
  return { amount: exact(amount), unit };
}

/** A figure with its scale where it has one, and the word after it where that is none. */
function readFigure(figure: string): { readonly amount: number | undefined; readonly rest: string } {
  const word = /[A-Za-z]+$/.exec(figure)?.[0] ?? '';
  const digits = figure.slice(0, figure.length - word.length).trim();
  const scaled = word === '' ? undefined : parseCount(`${digits} ${word}`);
  return scaled === undefined ? { amount: parseCount(digits), rest: word } : { amount: scaled, rest: '' };
}

function prefixOf(prefix: string, country: string | undefined): string | undefined {
  const plain = prefix.replace('.', '');
  const code =
    currencyMarks.get(prefix) ?? currencyPrefixes.get(plain) ?? (isCurrency(plain.toUpperCase()) ? plain.toUpperCase() : undefined);
  return code !== undefined && code === code.toLowerCase() ? currencyOf(code, country) : code;
}

function unitOf(words: string, country: string | undefined): string | undefined {
  const [first = '', second] = words.split(' ');
  if (second !== undefined) return currencyOf(second, first) ?? (second === 'sterling' ? 'GBP' : undefined);
  return isCurrency(first.toUpperCase()) ? first.toUpperCase() : currencyOf(first, country);
}
