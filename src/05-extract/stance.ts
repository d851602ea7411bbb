// What tells a stand from a report of facts, when somebody merely "said" it: words of duty and judgement, of wish and will,
// of what something would lead to. Figures, days and appointments are facts, whoever says them.

const duty =
  /\b(?:should(?! (?:be (?:completed|ready|able)|grow|rise|fall|reach|total|average|arrive|start|begin|take place|come))|must|needs?|ought|cannot|can(?:no|['’])t|could|might|may(?! \d)|has to|have to|had to|no (?:longer|reason|need|choice|intention|room)|never)\b/;
const judged =
  /\b(?:important|importance|crucial|key (?:to|reason|partner|role)|vital|necessary|essential|good|great|better|best|bad|worse|worst|strong|stronger|weak|unfair|fair|just|unjust|unacceptable|acceptable|ready|willing|prepared|committed|determined|concern(?:ed|s)?|worried|satisfied|pleased|disappointed|surprised|grateful|proud|optimistic|confident|risks?|dangerous|danger|threats?|priority|right|wrong|serious|positive|negative|constructive|excellent|unlikely|likely|responsible|failure|failed(?! to (?:reach|hit|arrive|explode|detonate|land|return|appear|attend|launch|show up|turn up|win|pass|meet))|success(?:ful)?|potential|tremendous|opportunity|opportunities|problems?|legitimate|illegal|unlawful|lawful|too (?:\w+)|historic|friend(?:ly|s)?|partners?|jeopardy|burden|mistake|retaliation|double standards?|out of step|in line with|at odds|counter to|nothing to do with|to blame|only an?|merely|free of|gateway|fulcrum|premature|reasonable|unreasonable|meaningful|meaningless|hostile|provocative|provocation|aggression|complementary|urgent|premature|counterproductive|unprecedented|inadequate|obligations?|obliged|impunity|retaliation|unaccountable|illegitimate|disproportionate|inhumane|brutal|grave|genocide|atrocit\w+|war crimes?|propaganda|lies?|lying|baseless|unfounded|groundless|false|absurd|ridiculous|nonsense|hypocri\w+|reckless|irresponsible|naive|unrealistic|realistic|divorced from reality|deadlocked?|at stake|at risk|vulnerable|effective|ineffective|useless|pointless|helpful|unhelpful|beneficial|harmful|welcome|unwelcome|popular|unpopular|balanced|imbalanced?|biased|one-sided|reliable|trusted|trustworthy|bullying|hegemon\w+|imperialis\w+|cold war mentality|milestone|turning point|new era|win-win|mutually|option|sufficient|enough|free to|open to|question of|matter of|sign that|symbol of|signal|(?:appear|seem)(?:s|ed) (?:to be|that|not|\w+))\b/;
const willed =
  /\b(?:wants?|wanted|hopes?|hoped|wish(?:es|ed)?|welcomes?|welcomed|opposes?|opposed|supports?|supported|backs|backed|rejects?|rejected|expects?|expected|believes?|believed|seeks?|sought|favou?rs?|prefers?|stands? (?:by|with|behind|ready|firmly)|stood|looks? forward|looked forward|attach(?:es|ed)?|insists?|regrets?|values?|appreciates?|fears?|feared|shares? (?:the )?(?:view|concern|interest)|is doing all|doubts?)\b/;
const leads =
  /\b(?:helps?|hurts?|harm(?:s|ed)?|undermin\w+|complicat\w+|weaken\w*|strengthen\w*|jeopardi[sz]\w+|violat\w+|breach\w*|damag\w+|drag\w*|expos\w+|benefit\w*|contribut\w+|chang\w+ the|improv\w+|worsen\w*|restrict\w*|threaten\w*|impact\w*|affect\w*|los(?:es|ing|e)|gain\w*|hamper\w*|hinder\w*|fuel\w*|escalat\w+|destabili[sz]\w+|diverge\w*|deserv\w+|remov\w+ protection|pav\w+ the way|open\w* the door|offers? an?|provides? an?|reflects?|demonstrates?|shows|mark\w* an?|hinges? on|depends? on|granted|privileged|annoy\w*|deepen\w*|harm\w*|over-?(?:subsidi[sz]ed|protected|priced|reach\w*)|(?:is|are|was|were) (?:not )?(?:working|losing|gaining|failing))\b/;
/** What a government foretells of others; its own appointments are plans. */
const foretold =
  /\b(?:would|will|won['’]t|wouldn['’]t)\b(?! (?:\w+ly |soon |also |not |never |again |further )*(?:be )?(?:visit|meet|host|nominat|appoint|name|made(?! up)|invit|h[oe]ld|sign|sen[dt]|pa(?:y|id)|attend|travel|arrive|release|announce|open|start|begin|take place|fly|le[ad]+|publish|chair|receive|deliver|provide|join|return|leave|discuss|include|last|continue|go on|stud(?:y|ied)|increase|cover|cost|finish|launch|raise|brief|specif|submit|issue|convene|implement|ma[dk]e through|examine|resume|reopen|restart|extend|deploy|build|buy|sell|import|export|ship|assemble|set up|establish|form|produce|seek (?:a|an|to)|try|use|return|appeal|supply|step down|run|vote|address|accompany|review|consider|expand|double|reach|return|expire|reschedul\w+|postpon\w+|transfer\w*|deal (?:also )?with|also deal))/;
const facts =
  /\b\d{1,3}(?:,\d{3})+\b|\b\d[\d.,]*(?: ?%| per ?cent| pct| (?:million|billion|bn|mln|people|companies|soldiers|tonnes|tons|barrels|bpd|dlrs|yen|marks|francs|crowns|bales|bags|head|ships|students))|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:million|billion|mln|pct|per ?cent|percent|ships|shipments|cargoes)\b|[$€£¥]\s?\d|\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December) \d)/;
const happened =
  /\b(?:(?:was|were|been|being) (?:not |\w+ly )?(?:harmed|injured|wounded|hurt|hit|struck|destroyed|intercepted|shot down|captured|freed|evacuated|affected|found|rescued|transferred|repelled|attacked)|(?:has|have|had|was|were) (?:been |already |also )?(?:held|signed|killed|arrested|detained|postponed|cancelled|closed|opened|launched|agreed|asked|decided|received|met|discussed|exchanged|sent|delivered|completed|informed|invited|scheduled|set for)|no decision|plans? (?:to|an?|another|its|new)|planned to|nothing (?:had|has|was) (?:been )?(?:decided|fixed)|look(?:s|ed) forward to (?:attending|welcoming|visiting|hosting|receiving|meeting)|(?:is|are|was|were) (?:due|scheduled|set|slated|planned|to (?:be|take|visit|meet|pay|hold|sign)))\b/;

/** Acts of somebody's, reported: "had written to Rohan", "has already told the envoys". What somebody failed in or broke is judged. */
const did =
  /\b(?:has|have|had) (?:already |also |just |only |earlier |now )?(?:written|told|asked|urged|drawn up|run up|responded|replied|sent|won|obtained|offered|proposed|submitted|presented|spoken|talked|handed|ordered|issued|bought|sold|demanded|fired|made (?:a|an|the) (?:offer|request|proposal)|been (?:expected|told|asked|offered|given))\b/;

/** What is expected of somebody, was rejected by others, or is still to do is no wish of whoever tells it. */
const asked =
  /\b(?:is|are|was|were|be|been) (?:\w+ly )?(?:expected to|(?:rejected|supported|opposed|backed|welcomed|needed) by)\b|\bwhat (?:needs|needed|has|had) to be done\b/g;

/** "There were no signs that …", "there were no reports of damage": what was found, or was not. */
const isNothingSeen =
  /^there (?:is|are|was|were|has been|have been|had been) (?:as yet |still |so far |currently )?(?:no|not any|several|some|many|few) (?:\w+ )?(?:indications?|signs?|evidence|reports?|casualt\w+|injur\w+|deaths?|damage|victims?|survivors?|plans?|change|word|information|contact|prisoners?)\b/i;

/** The war was “a new low”. */
const scare = /["“‘](?:[^\s"“”‘’]+ ?){1,4}(?:["”’]|$)/;
const cleft = /^it (?:is|was) (?!(?:on|in|at|to|not known|unclear|expected|time)\b)(?:\p{L}+ ){1,4}(?:who|that|which)\b/iu;

/** True where the words take a stand: they oblige, judge, wish, or say what would come of something. */
export function takesStand(words: string): boolean {
  // What merely describes somebody in passing is not what is held.
  const text = words
    .replace(asked, '')
    .replace(
      /,? (?:to (?:see|find out|determine|learn) )?(?:why|whether)\b.*|,? (?:which|who|whose|where|when|until|after|before)\b[^,]*/g,
      '',
    );
  const isStrong = duty.test(text) || willed.test(text);
  if (did.test(text) || isNothingSeen.test(text)) return false;
  // Words that the reporter took care to quote are the speaker's own, and so is "it was Rohan that began".
  if (scare.test(text) || cleft.test(text)) return !happened.test(text.replace(/["“‘][^"”’]*["”’]/g, ''));
  if (facts.test(text) || happened.test(text)) return isStrong && !happened.test(text);
  return isStrong || judged.test(text) || leads.test(text) || foretold.test(text);
}
