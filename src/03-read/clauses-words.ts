import type { Clause } from '#model/clause.ts';
import { sayingVerbs } from '#values/saying.ts';

/** What a governing word does to the infinitive, clause or event noun it governs. */
export interface Effect {
  readonly modality: Clause['modality'];
  readonly negated?: boolean;
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Entries are single words; "put_off" stands for a verb with its particle. */
const list = (text: string): ReadonlySet<string> => new Set(words(text).map((word) => word.replaceAll('_', ' ')));

function effects(groups: readonly (readonly [Effect, string])[]): ReadonlyMap<string, Effect> {
  const table = new Map<string, Effect>();
  for (const [effect, text] of groups) for (const word of list(text)) table.set(word, effect);
  return table;
}

const planned: Effect = { modality: 'planned' };
const possible: Effect = { modality: 'possible' };
const wished: Effect = { modality: 'wished' };
const deniedFact: Effect = { modality: 'fact', negated: true };

/** Verbs, adjectives and nouns that govern an infinitive: "plans to visit", "is due to visit", "a decision to visit". */
export const infinitiveEffects = effects([
  [
    planned,
    `plan intend aim due set schedule slate prepare ready agree decide promise pledge vow undertake commit arrange expect go poised poise bound
    threaten mean propose determine offer destine prime line_up gear_up announce resolve opt choose elect tip plot
    intention decision agreement deal commitment pledge promise offer programme program scheme move threat vow preparation arrangement about determined project`,
  ],
  [
    wished,
    `want wish hope like love ask urge call call_on call_for call_upon invite request seek try attempt recommend suggest demand appeal encourage press push
    desire aspire need look long eager keen willing interested prefer beg warn tell order instruct advise direct implore entreat appeal_to
    strive endeavour endeavor work struggle lobby petition mandate
    wish hope desire call request invitation appeal proposal effort attempt bid need willingness readiness interest demand recommendation
    aspiration ambition aim goal order instruction mission task duty obligation require oblige anxious reluctant hesitant authorise authorize`,
  ],
  [
    possible,
    `consider likely allow permit enable able possible capable free eligible welcome entitle entitled weigh contemplate explore mull
    possibility chance opportunity likelihood prospect option right ability capacity power permission authority potential`,
  ],
  [{ modality: 'possible', negated: true }, 'unlikely impossible'],
  [
    deniedFact,
    'fail decline refuse neglect forget unable unwilling deny avoid refrain abstain failure refusal inability unwillingness omit',
  ],
]);

/** Verbs whose "that" clause is no report of a fact: "hopes that …", "demanded that …", "denied that …". */
export const clauseEffects = effects([
  [wished, 'hope wish want ask request demand propose suggest recommend urge prefer insist_on pray desire require'],
  [planned, 'expect plan agree decide arrange ensure'],
  [possible, 'doubt wonder imagine suppose fear speculate see_if consider'],
  [deniedFact, 'deny disprove rule_out refute'],
]);

/** Verbs after which the infinitive or participle is as real as they are: "began to", "managed to", "is said to". */
export const implicatives =
  list(`manage begin start continue keep happen help come get proceed cease go_on finish serve use tend seem appear prove dare
  bother make let cause lead force compel persuade convince see have find hear watch claim say report believe think know understand deem
  regard remain stop resume quit leave catch spend feel sit stand rush hasten travel meet`);

/** Verbs of motion or presence that take a noun of doing with "on" or "for": "arrived for a visit", "is on a trip". */
export const motions =
  list(`come arrive go travel fly leave be depart land visit meet gather head set_off set_out return embark host receive
  welcome sit_down convene assemble journey sail drive fly_in pass stop stop_over join`);

/** Verbs whose subject does what their object noun names: "paid a visit", "held talks". */
export const performing =
  list(`pay hold make have conduct undertake begin start open commence launch kick_off initiate resume continue end conclude
  finish wrap_up complete cut cut_short extend attend join take co-chair lead head chair sign ink reach strike seal ratify finalise finalize clinch
  initial issue release adopt give provide lend offer express deliver announce lodge voice impose lift place play exchange establish sever restore
  carry_out carry engage participate do perform send submit file present hand hand_over convey maintain enjoy share form forge
  build develop accept embark enter step_up draw_up negotiate renew upgrade downgrade break break_off interrupt cap round_off
  interview_with raise expand boost sustain keep`);

/** Verbs that tell when, where and how real their object noun is, but whose subject does not do it: "hosted talks". */
export const hosting =
  list(`host arrange organise organize mediate see welcome witness facilitate broker convene sponsor follow precede mark
  receive get undergo attract`);

/** Verbs whose subject is what happens: "the visit will take place", "talks began". */
export const happening =
  list(`take_place happen occur begin start open end conclude last continue resume follow come be go_ahead proceed run
  kick_off commence finish wrap_up break_down collapse stall go enter come_about drag_on take_effect fall expire lapse`);

/** Verbs of planning, wishing or calling off whose object noun is not yet, or no longer, a fact: "postponed the visit". */
export const nounEffects = effects([
  [
    planned,
    `plan schedule set slate prepare expect postpone delay defer put_off reschedule suspend cancel call_off scrap abandon shelve drop
    put_back push_back bring_forward move agree agree_on announce arrange await anticipate eye intend promise pledge time fix shorten`,
  ],
  [
    wished,
    `propose seek want demand request urge call call_for ask ask_for hope hope_for push push_for press_for suggest recommend
    favour favor invite wish desire need advocate appeal_for lobby_for look_forward plead_for`,
  ],
  [possible, 'consider mull weigh contemplate explore float moot study'],
  [{ modality: 'fact', negated: true }, 'deny rule_out refuse avoid prevent avert miss skip boycott lack'],
]);

/** Those of them that take a plan back or put it off: the noun was planned, whatever the verb's own modality. */
export const callingOff = list(`postpone delay defer put_off reschedule suspend cancel call_off scrap abandon shelve drop put_back push_back
  bring_forward shorten`);

/** Adjectives and participles that say of an event noun that it is still to come, wished for or called off. */
export const adjectiveEffects = effects([
  [
    planned,
    `planned scheduled upcoming forthcoming coming expected future impending imminent intended pending postponed cancelled canceled
    delayed aborted abandoned deferred suspended promised prospective
    plan schedule expect postpone cancel delay defer abort abandon intend promise upcome suspend`,
  ],
  [wished, 'proposed requested propose request suggested suggest'],
  [possible, 'possible potential likely probable eventual hypothetical'],
]);

/** Prepositions that put an event noun before it happens. */
export const beforehand = list('ahead_of before prior_to pending in_preparation_for in_advance_of on_the_eve_of until');

/** Prepositions under which an event noun is as real and as dated as its clause: "during his visit". */
export const alongside = list('during on in at throughout amid as_part_of in_the_course_of on_the_occasion_of within');

/** Auxiliaries and what they say. "will" and "shall" are the future, dealt with apart. */
export const auxiliaryEffects = effects([
  [possible, 'would may might can could'],
  [wished, 'should must ought'],
  [planned, 'will shall'],
]);

/** Verbs of saying, showing and thinking, whose complement is somebody's word. */
export const speech =
  list(`say tell add note announce report state declare claim argue insist stress emphasise emphasize underline underscore warn
  explain confirm deny admit acknowledge assert reveal reiterate remark comment write tweet post believe think suggest predict estimate recall
  repeat reply respond answer allege maintain point_out observe mention disclose quote show indicate find hear learn inform brief
  according_to reaffirm affirm contend concede complain caution signal hint claim opine conclude forecast calculate hope fear expect
  understand vow pledge promise agree accuse rule specify clarify joke lament testify read describe cite propose demand recommend urge ask
  statement claim report announcement remark warning assertion allegation belief view argument admission suggestion assurance rumour rumor reports`);

/** Verbs that pass their object on as the subject of the infinitive even when it is read as the main verb's own: "asked her to go". */
export const subjectKeepers = list('promise vow threaten pledge offer undertake swear agree');

/** Verbs whose prepositional object does what the infinitive says: "called on Arnor to withdraw". */
export const objectCallers = list('call call_on call_upon appeal rely count wait prevail pray');

/** Verbs whose object did what "for …ing" says: "thanked Arnor for sending". */
export const thanking = list(
  'thank congratulate praise blame accuse criticise criticize condemn commend laud hail rebuke fault suspect convict',
);

/** Verbs that make someone or something what the predicate noun names: "was appointed ambassador", "became members". */
export const naming =
  list(`become remain appoint name elect designate nominate choose re-elect reappoint stay make call declare crown swear_in
  serve act work install select pick`);

/** Nouns whose infinitive has their owner as its subject: "Arnor's decision to join". */
export const isOwnerControlled = (lemma: string): boolean => infinitiveEffects.has(lemma) || ownedNouns.has(lemma);
const ownedNouns = list('will reason way reluctance freedom means resources courage responsibility role');

/** Invitations, requests: it is whoever receives them that is to act. */
export const addressed = list('invitation request call appeal demand order permission instruction recommendation');

/** Verbs the passive cannot be meant of, whatever the tree says of their participle. */
export const intransitive = list(`die become go come live remain arrive travel occur happen fall rise appear disappear emerge exist belong
  consist stay return depart sit sleep increase seem`);

/** Verb forms that are the same in present, past and participle. */
export const unchanging =
  list(`put cut set hit let cost shut quit split bid cast hurt beat burst rid thrust upset broadcast forecast bet wed spread
  read shed offset reset undercut`);

/** Nouns of time, which are no gap that a relative clause leaves: "the day he arrived". */
export const timeNouns =
  list(`day time week month year hour moment minute night morning evening afternoon date decade century period season weekend
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight spring summer autumn winter
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun`);

/** Abstract subjects of "is to …" that name the doing and not the doer: "The aim is to …". */
export const aims = list('aim goal purpose objective task plan idea intention point step way role mission priority job next first');

/** Nouns that make a preposition of several words: "on behalf of", "at Gondor's invitation". */
export const prepositionalNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    behalf: ['on', 'in'],
    head: ['at'],
    invitation: ['at', 'on'],
    request: ['at', 'on'],
    behest: ['at'],
    sidelines: ['on'],
    sideline: ['on'],
    margin: ['on', 'in'],
    margins: ['on', 'in'],
    fringes: ['on'],
    fringe: ['on'],
    chairmanship: ['under'],
    auspices: ['under'],
    leadership: ['under'],
    framework: ['in', 'within', 'under'],
    course: ['in'],
    part: ['as'],
    favour: ['in'],
    favor: ['in'],
    response: ['in'],
    line: ['in'],
    cooperation: ['in'],
    partnership: ['in'],
    coordination: ['in'],
    presence: ['in'],
    accordance: ['in'],
    connection: ['in'],
    exchange: ['in'],
    return: ['in'],
    support: ['in'],
    protest: ['in'],
    honour: ['in'],
    honor: ['in'],
    regard: ['with', 'in'],
    respect: ['with', 'in'],
    occasion: ['on'],
    eve: ['on'],
    end: ['at'],
    terms: ['in'],
    term: ['in'],
    case: ['in'],
    addition: ['in'],
    preparation: ['in'],
    advance: ['in'],
    wake: ['in'],
    aftermath: ['in'],
    front: ['in'],
    help: ['with'],
    participation: ['with'],
    basis: ['on'],
    means: ['by'],
    side: ['on', 'by'],
    capacity: ['in'],
  }),
);

/** Verbs of saying that are set behind what is said: "…, the ministry confirmed". */
export const announcing: ReadonlySet<string> = new Set([...sayingVerbs, ...list('confirm tweet reply emphasise emphasize reveal learn')]);

/** Verbs with a particle that the tree may take for a preposition: "called off talks". */
export const phrasal =
  list(`call_off put_off carry_out set_up hand_over break_off cut_off wrap_up kick_off roll_over take_over draw_up sum_up point_out
  step_up open_up shut_down close_down lay_down drag_on bring_forward put_back push_back hold_up round_off set_off send_back roll_out swear_in bring_about carry_on give_up rule_out find_out work_out lay_out lay_off pull_out hand_back hold_off`);

/** Verbs that pass on what others say in the passive: "is said to have", "is believed to". */
export const hearsay = list('say report believe think understand allege rumour rumor know claim suppose estimate deem consider');

/** Adverbs that join the preposition after them: "ahead of", "along with". */
export const prepositionalAdverbs =
  list(`ahead along together instead because out prior outside inside next close due according such up away apart
  alongside thanks owing contrary as well rather other less more in_addition regardless`);
