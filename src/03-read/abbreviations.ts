const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Written before a name: the full stop after them never ends a sentence. Lower case, without the stop. */
export const titles = words(`
  mr mrs ms mx messrs mme mlle dr drs prof rev fr hon pres gov govs sen sens rep reps amb sec secy min dep del atty
  gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pte supt insp det sr st ste mt ft msgr bro
  lieut comdr comm asst assoc ald cllr viz vs v ca approx est dept univ ven gp rtd retd ret`);

/** Ends in a full stop and may also end a sentence. Lower case, without the stop. */
export const others = words(`
  inc ltd co corp bros plc llc llp pty jr esq phd md bsc msc mba etc al cf dept
  ave blvd rd sq bldg apt eds trans repr tel ext
  i.e e.g a.m p.m a.k.a b.c a.d c.e b.c.e d.c ph.d m.d b.a m.a m.sc b.sc ll.b ll.m n.b p.s hrs mins yrs lbs oz
  ph rs bln mln dlrs avg max incl excl attn ref div mfg intl natl govt`);

/** Days, months and states: abbreviations only where they are written with a capital, for many are words too ("sat", "miss", "ill"). */
export const capitalised = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
  Wash Wis Wyo Alta Ont Que Sask Penn Ed Op`);

/** "No. 5" is a number; "No." alone is an answer. */
export const beforeDigits = words(`
  no nos vol vols p pp fig figs ch sec sect art eq para paras rs c ca op b d r b m
  usd eur gbp chf nok sek dkk inr pkr bdt lkr npr kes ugx tzs rwf etb ngn ghs zar idr myr php thb vnd jpy cny aud nzd cad`);

/** Whether a full stop after the word belongs to it. */
export const isAbbreviation = (word: string): boolean => {
  const lower = word.toLowerCase();
  return others.has(lower) || capitalised.has(word) || (titles.has(lower) && (lower !== word || smallTitles.has(word)));
};

/** Titles that are written small as often. */
const smallTitles = words('mr mrs ms dr prof rev gen lt col maj capt sgt ret retd rtd vs v viz ca approx est dept st mt');

/** First parts that stay joined to what follows the hyphen ("pre-war", "anti-nuclear"); all others are split off. */
export const prefixes = words(`
  ante anti arch co contra counter cross de e ex extra hyper inter infra intra intro macro mega meta micro mid mini mis mono
  multi non omni over para peri poly post pre pro proto pseudo psycho re semi socio sub super supra tele trans tri ultra un under uni`);

/** Written together with a number but words of their own: "5km", "10am", "3bn". */
export const units = words(`
  am pm a.m p.m km m cm mm nm kg g mg lb lbs oz ft in mi mph kph kw mw gw kwh mwh gb mb kb tb ghz mhz hz hr hrs min mins sec secs
  k bn mn mln bln tn trn trillion billion million pc pct c f l ml ha cc ppm bpd px yr yrs yo hh`);

/** Split in the middle, at the given place: "can|not", "gon|na". */
export const contractions: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['hasnt', 3],
  ['havent', 4],
  ['arent', 3],
  ['thats', 4],
  ['theres', 5],
  ['whats', 4],
  ['im', 1],
  ['ive', 1],
  ['youre', 3],
  ['theyre', 4],
]);

export const domains = words(
  'com org net gov edu int mil info biz io co uk us eu de fr ru cn jp in au ca ch nl no se it es br pk af tv fm me ai html htm php pdf doc xls jpg png gif txt js',
);
