// Past forms that no rule leads back to their base. Written from general knowledge of English; "bound" and "wound" are left out, since
// they are as often verbs of their own.
const pairs = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|befall befell befallen|beget begot begotten|begin began begun
bend bent|bereave bereft|beseech besought|bespeak bespoke bespoken|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug
draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecasted|forego forewent foregone
foresee foresaw foreseen|foretell foretold|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken
freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden
hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lain
light lit|lose lost|make made|mean meant|meet met|overcome overcame|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran
say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk
sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|smell smelt|smite smote smitten|sow sown
speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|spoil spoilt|spring sprang sprung|stand stood
steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode|strike struck stricken|string strung|strive strove striven
swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|thrust thrusted|tread trod trodden|understand understood|undergo underwent undergone|undo undid undone
undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn
withhold withheld|withstand withstood|wring wrung|write wrote written|eye eyed|free freed|dye dyed|dethrone dethroned|decree decreed`;

/** Beginnings that leave the inflection as it is: "overthrew", "rebuilt", "misled". */
const prefixes = ['over', 'under', 'out', 're', 'mis', 'fore', 'un', 'up', 'with'];

let pasts: Set<string> | undefined;

/** Forms that tell the past and are no participles: "spoke", "chose", "went". */
export function isPastOnly(word: string): boolean {
  if (pasts === undefined) {
    const all = pairs
      .trim()
      .split(/[|\n]/)
      .map((entry) => entry.trim().split(' '));
    const participles = new Set(all.map((forms) => forms.at(-1)));
    pasts = new Set(all.flatMap((forms) => (forms.length === 3 && !participles.has(forms[1]) ? [forms[1] ?? ''] : [])));
  }
  return pasts.has(word);
}

let bases: Map<string, string> | undefined;

function basesByForm(): ReadonlyMap<string, string> {
  if (bases === undefined) {
    bases = new Map();
    for (const entry of pairs.trim().split(/[|\n]/)) {
      const [base = '', ...forms] = entry.trim().split(' ');
      for (const form of forms) bases.set(form, base);
    }
  }
  return bases;
}

/** Base of an irregular past form or participle: "lent" gives "lend", "overthrown" gives "overthrow"; undefined for others. */
export function irregularBase(word: string): string | undefined {
  const known = basesByForm();
  const own = known.get(word);
  if (own !== undefined) return own;
  for (const prefix of prefixes) {
    const rest = word.startsWith(prefix) ? known.get(word.slice(prefix.length)) : undefined;
    if (rest !== undefined) return prefix + rest;
  }
  return undefined;
}
