const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Written before a name or number: the full stop after them never ends a sentence. Lower case, without the stop. */
export const titles = words(`
  mr mrs ms mx messrs mme mlle dr drs prof rev fr hon pres gov govs sen sens rep reps amb sec secy min dep del atty
  gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pte supt insp det sr st ste mt ft msgr bro
  lieut comdr comm asst assoc ald cllr vol vols pp fig figs eq ch sect nos art arts para paras cf viz vs v
  ca approx est dept univ ven gp capt rtd ret`);

/** Ends in a full stop and may also end a sentence. Lower case, without the stop. */
export const others = words(`
  inc ltd co corp bros plc llc llp pty jr sr esq phd md ba ma bsc msc mba etc al jan feb mar apr jun jul aug sep sept
  oct nov dec mon tue tues wed thu thur thurs fri ave blvd rd sq bldg apt ed eds trans repr tel ext
  ariz ark calif colo conn fla ga ill ind kan ky mich minn miss mont neb nev okla ore pa tenn tex va vt wash wis wyo ala
  alta ont que sask penn mass
  i.e e.g a.m p.m a.k.a b.c a.d c.e b.c.e d.c ph.d m.d b.a m.a m.sc b.sc ll.b ll.m n.b p.s op hrs mins yrs lbs oz
  ph rs bln mln dlrs avg max incl excl attn ref div mfg intl natl govt`);

/** "No. 5" is a number; "No." alone is an answer. */
export const beforeDigits = words('no nos vol vols p pp fig figs ch sec sect art eq para paras rs c ca op b d r b m');

/** Whether a full stop after the word belongs to it. */
export const isAbbreviation = (word: string): boolean => {
  const lower = word.toLowerCase();
  return titles.has(lower) || others.has(lower);
};

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
