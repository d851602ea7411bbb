import type { SegmentRole } from '#model/segment.ts';

/**
 * A sentence, its tree (form/lemma/tag/head/arc, the lemma where it differs from the form, heads counted from 1),
 * clauses that must come, and stretches of a clause's line that must not; a full stop stands for the line's end.
 */
export interface ClauseExample {
  readonly text: string;
  readonly tree: string;
  readonly gives: readonly string[];
  readonly never?: readonly string[];
  /** Body where absent. */
  readonly role?: SegmentRole;
}

export const clauseExamples: readonly ClauseExample[] = [
  {
    text: 'On Monday his minister, Imrahil, thanked Arnor.',
    tree: 'On//ADP/2/case Monday//PROPN/8/obl his//PRON/4/nmod:poss minister//NOUN/2/appos ,//PUNCT/6/punct Imrahil//PROPN/4/appos ,//PUNCT/6/punct thanked/thank/VERB/0/root Arnor//PROPN/8/obj .//PUNCT/8/punct',
    gives: ['thank(subject minister, oblique:on Monday, object Arnor) past fact'],
    never: ['passive'],
  },
  {
    text: 'Denethor controls 52 seats.',
    tree: 'Denethor//PROPN/2/compound controls/control/NOUN/0/root 52//NUM/4/nummod seats/seat/NOUN/2/obj .//PUNCT/2/punct',
    gives: ['control(subject Denethor, object seats) present fact'],
    never: ['noun control'],
  },
  {
    text: 'President Imrahil of Arnor visited Gondor on Sunday.',
    tree: 'President//PROPN/2/nmod:desc Imrahil//PROPN/5/nsubj of//ADP/4/case Arnor//PROPN/2/nmod visited/visit/VERB/0/root Gondor//PROPN/5/obj on//ADP/8/case Sunday//PROPN/5/obl .//PUNCT/5/punct',
    gives: ['visit(subject Imrahil, object Gondor, oblique:on Sunday) past fact'],
    never: ['object Sunday'],
  },
  {
    text: 'Minas Tirith was visited by Imrahil.',
    tree: 'Minas//PROPN/4/nsubj Tirith//PROPN/1/flat was/be/AUX/4/aux:pass visited/visit/VERB/0/root by//ADP/6/case Imrahil//PROPN/4/obl:agent .//PUNCT/4/punct',
    gives: ['visit(object Minas, subject Imrahil) past fact passive'],
    never: ['subject Minas'],
  },
  {
    text: 'The visit of Imrahil to Gondor was postponed.',
    tree: 'The/the/DET/2/det visit//NOUN/8/nsubj of//ADP/4/case Imrahil//PROPN/2/nmod to//ADP/6/case Gondor//PROPN/4/nmod was/be/AUX/8/aux:pass postponed/postpone/VERB/0/root .//PUNCT/8/punct',
    gives: ['noun visit(oblique:of Imrahil, oblique:to Gondor) future planned postpone', 'postpone(object visit) past fact passive'],
    never: ['noun visit(oblique:of Imrahil, oblique:to Gondor) past'],
  },
  {
    text: "Imrahil's Gondor visit will take place in March.",
    tree: "Imrahil//PROPN/4/nmod:poss 's//PART/1/case Gondor//PROPN/4/compound visit//NOUN/6/nsubj will//AUX/6/aux take//VERB/0/root place//NOUN/6/obj in//ADP/9/case March//PROPN/6/obl .//PUNCT/6/punct",
    gives: [
      'noun visit(possessor Imrahil, compound Gondor, oblique:in March) future planned will',
      'take place(subject visit, oblique:in March) future planned will',
    ],
  },
  {
    text: 'Imrahil, who was due to visit Gondor, fell ill.',
    tree: 'Imrahil//PROPN/10/nsubj ,//PUNCT/1/punct who//PRON/5/nsubj was/be/AUX/5/cop due//ADJ/1/acl:relcl to//PART/7/mark visit//VERB/5/xcomp Gondor//PROPN/7/obj ,//PUNCT/1/punct fell/fall/VERB/0/root ill//ADJ/10/xcomp .//PUNCT/10/punct',
    gives: [
      'copula due(subject Imrahil, predicate due, complement <visit>) past fact',
      'visit(subject Imrahil, object Gondor) past planned due',
      'fall(subject Imrahil, predicate ill) past fact',
    ],
    never: ['subject who', 'subject ill'],
  },
  {
    text: 'Talks between Arnor and Gondor were held in Osgiliath on Monday.',
    tree: 'Talks/talk/VERB/7/advcl between//ADP/3/case Arnor//PROPN/1/obl and//CCONJ/5/cc Gondor//PROPN/3/conj were/be/AUX/7/aux:pass held/hold/VERB/0/root in//ADP/9/case Osgiliath//PROPN/7/obl on//ADP/11/case Monday//PROPN/7/obl .//PUNCT/7/punct',
    gives: [
      'noun talk(oblique:between Arnor+Gondor, oblique:in Osgiliath, oblique:on Monday) past fact',
      'hold(object Talks, oblique:in Osgiliath, oblique:on Monday) past fact passive',
    ],
    never: ['talk(subject'],
  },
  {
    text: "Arnor's exports to Gondor rose by 5 percent.",
    tree: "Arnor//PROPN/3/nmod:poss 's//PART/1/case exports/export/NOUN/6/nsubj to//ADP/5/case Gondor//PROPN/3/nmod rose/rise/VERB/0/root by//ADP/9/case 5//NUM/9/nummod percent//NOUN/6/obl .//PUNCT/6/punct",
    gives: ['noun export(possessor Arnor, oblique:to Gondor) fact', 'rise(subject exports, oblique:by percent) past fact'],
    never: ['subject percent', 'object percent'],
  },
  {
    text: 'Speaking in Osgiliath, Imrahil said Arnor would join the pact.',
    tree: 'Speaking/speak/VERB/6/advcl in//ADP/3/case Osgiliath//PROPN/1/obl ,//PUNCT/1/punct Imrahil//PROPN/6/nsubj said/say/VERB/0/root Arnor//PROPN/9/nsubj would//AUX/9/aux join//VERB/6/ccomp the//DET/11/det pact//NOUN/9/obj .//PUNCT/6/punct',
    gives: [
      'speak(subject Imrahil, oblique:in Osgiliath) past fact ongoing',
      'say(subject Imrahil, complement <join>) past fact',
      'join(subject Arnor, object pact) future planned would, says say',
    ],
    never: ['join(subject Imrahil', 'past fact negated'],
  },
  {
    text: 'The accord signed by Imrahil covers fishing.',
    tree: 'The/the/DET/2/det accord//NOUN/6/nsubj signed/sign/VERB/2/acl by//ADP/5/case Imrahil//PROPN/3/obl:agent covers/cover/VERB/0/root fishing//NOUN/6/obj .//PUNCT/3/punct',
    gives: ['sign(object accord, subject Imrahil) past fact passive', 'cover(subject accord, object fishing) present fact'],
    never: ['cover(subject Imrahil', 'subject covers'],
  },
  {
    text: 'Imrahil plans to visit Gondor in May.',
    tree: 'Imrahil//PROPN/2/nsubj plans/plan/VERB/0/root to//PART/4/mark visit//VERB/2/xcomp Gondor//PROPN/4/obj in//ADP/7/case May//PROPN/4/obl .//PUNCT/2/punct',
    gives: [
      'plan(subject Imrahil, complement <visit>) present fact',
      'visit(subject Imrahil, object Gondor, oblique:in May) future planned plan',
    ],
    never: ['visit(subject Imrahil, object Gondor, oblique:in May) present'],
  },
  {
    text: 'Imrahil is expected to travel to Gondor next week.',
    tree: 'Imrahil//PROPN/3/nsubj is/be/AUX/3/aux:pass expected/expect/VERB/0/root to//PART/5/mark travel//VERB/3/xcomp to//ADP/7/case Gondor//PROPN/5/obl next//ADJ/9/amod week//NOUN/5/obl:unmarked .//PUNCT/3/punct',
    gives: [
      'expect(object Imrahil, complement <travel>) present fact passive',
      'travel(subject Imrahil, oblique:to Gondor, oblique week) future planned expect',
    ],
    never: ['travel(object'],
  },
  {
    text: 'Arnor and Gondor agreed to sign a treaty.',
    tree: 'Arnor//PROPN/4/nsubj and//CCONJ/3/cc Gondor//PROPN/1/conj agreed/agree/VERB/0/root to//PART/6/mark sign//VERB/4/xcomp a//DET/8/det treaty//NOUN/6/obj .//PUNCT/4/punct',
    gives: ['agree(subject Arnor+Gondor, complement <sign>) past fact', 'sign(subject Arnor+Gondor, object treaty) future planned agree'],
  },
  {
    text: 'Imrahil began a two-day visit to Gondor on Tuesday.',
    tree: 'Imrahil//PROPN/2/nsubj began/begin/VERB/0/root a//DET/7/det two//NUM/6/nummod -//PUNCT/4/punct day//NOUN/7/compound visit//NOUN/2/obj to//ADP/9/case Gondor//PROPN/7/nmod on//ADP/11/case Tuesday//PROPN/2/obl .//PUNCT/2/punct',
    gives: [
      'begin(subject Imrahil, object visit, oblique:on Tuesday, oblique:to Gondor) past fact',
      'noun visit(subject Imrahil, compound day, oblique:to Gondor, oblique:on Tuesday) past fact',
    ],
    never: ['negated'],
  },
  {
    text: 'Imrahil paid a visit to Gondor.',
    tree: 'Imrahil//PROPN/2/nsubj paid/pay/VERB/0/root a//DET/4/det visit//NOUN/2/obj to//ADP/6/case Gondor//PROPN/4/nmod .//PUNCT/2/punct',
    gives: ['pay(subject Imrahil, object visit, oblique:to Gondor) past fact', 'noun visit(subject Imrahil, oblique:to Gondor) past fact'],
  },
  {
    text: 'Imrahil is on a visit to Gondor.',
    tree: 'Imrahil//PROPN/5/nsubj is/be/AUX/5/cop on//ADP/5/case a//DET/5/det visit//NOUN/0/root to//ADP/7/case Gondor//PROPN/5/nmod .//PUNCT/5/punct',
    gives: [
      'copula be(subject Imrahil, oblique:on visit, oblique:to Gondor) present fact',
      'noun visit(subject Imrahil, oblique:to Gondor) present fact',
    ],
  },
  {
    text: 'Arnor is in talks with Gondor.',
    tree: 'Arnor//PROPN/4/nsubj is/be/AUX/4/cop in//ADP/4/case talks/talk/NOUN/0/root with//ADP/6/case Gondor//PROPN/4/nmod .//PUNCT/4/punct',
    gives: [
      'copula be(subject Arnor, oblique:in talks, oblique:with Gondor) present fact',
      'noun talk(subject Arnor, oblique:with Gondor) present fact',
    ],
  },
  {
    text: 'Arnor is a member of the Western League.',
    tree: 'Arnor//PROPN/4/nsubj is/be/AUX/4/cop a//DET/4/det member//NOUN/0/root of//ADP/8/case the//DET/8/det Western/western/ADJ/8/amod League//PROPN/4/nmod .//PUNCT/4/punct',
    gives: ['copula member(subject Arnor, predicate member, oblique:of League) present fact'],
  },
  {
    text: 'Imrahil cut short his visit to Gondor.',
    tree: 'Imrahil//PROPN/2/nsubj cut//VERB/0/root short//ADJ/2/xcomp his//PRON/5/nmod:poss visit//NOUN/2/obj to//ADP/7/case Gondor//PROPN/5/nmod .//PUNCT/2/punct',
    gives: [
      'cut(subject Imrahil, predicate short, object visit, oblique:to Gondor) past fact',
      'noun visit(subject Imrahil, possessor his, oblique:to Gondor) past fact',
    ],
    never: ['object his'],
  },
  {
    text: 'The talks are scheduled for October.',
    tree: 'The/the/DET/2/det talks/talk/NOUN/4/nsubj:pass are/be/AUX/4/aux:pass scheduled/schedule/VERB/0/root for//ADP/6/case October//PROPN/4/obl .//PUNCT/4/punct',
    gives: ['noun talk(oblique:for October) future planned schedule', 'schedule(object talks, oblique:for October) present fact passive'],
    never: ['subject talks'],
  },
  {
    text: 'Imrahil cancelled his visit to Gondor.',
    tree: 'Imrahil//PROPN/2/nsubj cancelled/cancel/VERB/0/root his//PRON/4/nmod:poss visit//NOUN/2/obj to//ADP/6/case Gondor//PROPN/4/nmod .//PUNCT/2/punct',
    gives: [
      'cancel(subject Imrahil, object visit, oblique:to Gondor) past fact',
      'noun visit(subject Imrahil, possessor his, oblique:to Gondor) future planned cancel',
    ],
    never: ['noun visit(subject Imrahil, possessor his, oblique:to Gondor) past'],
  },
  {
    text: 'Arnor failed to ratify the treaty.',
    tree: 'Arnor//PROPN/2/nsubj failed/fail/VERB/0/root to//PART/4/mark ratify//VERB/2/xcomp the//DET/6/det treaty//NOUN/4/obj .//PUNCT/2/punct',
    gives: ['fail(subject Arnor, complement <ratify>) past fact', 'ratify(subject Arnor, object treaty) past fact negated'],
    never: ['ratify(subject Arnor, object treaty) past fact.'],
  },
  {
    text: 'Arnor declined to sign the accord.',
    tree: 'Arnor//PROPN/2/nsubj declined/decline/VERB/0/root to//PART/4/mark sign//VERB/2/xcomp the//DET/6/det accord//NOUN/4/obj .//PUNCT/2/punct',
    gives: ['decline(subject Arnor, complement <sign>) past fact', 'sign(subject Arnor, object accord) past fact negated'],
    never: ['sign(subject Arnor, object accord) past fact.'],
  },
  {
    text: 'Imrahil did not visit Gondor.',
    tree: 'Imrahil//PROPN/4/nsubj did/do/AUX/4/aux not//PART/4/advmod visit//VERB/0/root Gondor//PROPN/4/obj .//PUNCT/4/punct',
    gives: ['visit(subject Imrahil, object Gondor) past fact negated'],
    never: ['past fact.'],
  },
  {
    text: 'Imrahil may visit Gondor.',
    tree: 'Imrahil/imrahil/PROPN/3/nsubj may//AUX/3/aux visit//VERB/0/root Gondor//PROPN/3/obj .//PUNCT/3/punct',
    gives: ['visit(subject Imrahil, object Gondor) future possible may'],
    never: ['fact.'],
  },
  {
    text: 'If Imrahil visits Gondor, he will meet Denethor.',
    tree: 'If/if/SCONJ/3/mark Imrahil//PROPN/3/nsubj visits/visit/VERB/8/advcl Gondor//PROPN/3/obj ,//PUNCT/3/punct he//PRON/8/nsubj will//AUX/8/aux meet//VERB/0/root Denethor//PROPN/8/obj .//PUNCT/8/punct',
    gives: ['visit(subject Imrahil, object Gondor) present possible if', 'meet(subject he, object Denethor) future planned will'],
    never: ['visit(subject Imrahil, object Gondor) present fact'],
  },
  {
    text: 'Imrahil called on Gondor to withdraw its troops.',
    tree: 'Imrahil/imrahil/PROPN/2/nsubj called/call/VERB/0/root on//ADP/4/case Gondor//PROPN/2/obl to//PART/6/mark withdraw//VERB/2/advcl its//PRON/8/nmod:poss troops//NOUN/6/obj .//PUNCT/2/punct',
    gives: ['call(subject Imrahil, oblique:on Gondor) past fact', 'withdraw(subject Gondor, object troops) future wished call'],
    never: ['withdraw(subject Imrahil'],
  },
  {
    text: 'Denethor invited Imrahil to visit Gondor.',
    tree: 'Denethor//PROPN/2/nsubj invited/invite/VERB/0/root Imrahil//PROPN/2/obj to//PART/5/mark visit//VERB/2/xcomp Gondor//PROPN/5/obj .//PUNCT/2/punct',
    gives: [
      'invite(subject Denethor, object Imrahil, complement <visit>) past fact',
      'visit(subject Imrahil, object Gondor) future wished invite',
    ],
    never: ['visit(subject Denethor', 'past fact visit'],
  },
  {
    text: '"We will sign the treaty," Imrahil said.',
    tree: '"//PUNCT/4/punct We/we/PRON/4/nsubj will//AUX/4/aux sign//VERB/10/ccomp the//DET/6/det treaty//NOUN/4/obj ,//PUNCT/4/punct "//PUNCT/4/punct Imrahil//PROPN/10/nsubj said/say/VERB/0/root .//PUNCT/10/punct',
    gives: ['sign(subject We, object treaty) future planned will, says say', 'say(subject Imrahil, complement <sign>) past fact'],
    never: ['sign(subject Imrahil'],
  },
  {
    text: 'According to Imrahil, Gondor imported 5,000 tonnes of fish.',
    tree: 'According/accord/VERB/3/case to//ADP/1/fixed Imrahil//PROPN/6/obl ,//PUNCT/3/punct Gondor//PROPN/6/nsubj imported/import/VERB/0/root 5,000//NUM/8/nummod tonnes/tonne/NOUN/6/obj of//ADP/10/case fish//NOUN/8/nmod .//PUNCT/6/punct',
    gives: [
      'according to(subject Imrahil) fact',
      'import(subject Gondor, oblique:according to Imrahil, object tonnes) past fact, says according to',
    ],
    never: ['import(subject Imrahil'],
  },
  {
    text: 'The visit was a success, officials said.',
    tree: 'The/the/DET/2/det visit//NOUN/5/nsubj was/be/AUX/5/cop a//DET/5/det success//NOUN/8/ccomp ,//PUNCT/5/punct officials/official/NOUN/8/nsubj said/say/VERB/0/root .//PUNCT/8/punct',
    gives: [
      'copula success(subject visit, predicate success) past fact, says say',
      'say(subject officials, complement <success>) past fact',
    ],
  },
  {
    text: 'Arnor, Gondor sign defence accords',
    role: 'headline',
    tree: 'Arnor//PROPN/4/nsubj ,//PUNCT/1/punct Gondor//PROPN/4/nsubj sign//VERB/0/root defence//NOUN/6/compound accords/accord/NOUN/4/obj',
    gives: ['sign(subject Arnor+Gondor, object accords) present fact'],
  },
  {
    text: 'Imrahil to host Denethor',
    role: 'headline',
    tree: 'Imrahil/imrahil/PROPN/0/root to//PART/3/mark host//VERB/1/acl Denethor//PROPN/3/obj',
    gives: ['host(subject Imrahil, object Denethor) future planned to'],
    never: ['present fact'],
  },
  {
    text: 'Arnor to host Gondor talks, says Imrahil',
    role: 'headline',
    tree: 'Arnor//PROPN/3/nsubj to//PART/3/mark host//VERB/0/root Gondor//PROPN/5/compound talks/talk/NOUN/3/obj ,//PUNCT/7/punct says/say/VERB/3/conj Imrahil//PROPN/7/nsubj',
    gives: [
      'host(subject Arnor, object talks) future planned to, says say',
      'noun talk(compound Gondor) future planned to, says say',
      'say(subject Imrahil) present fact',
    ],
    never: ['host(subject Imrahil'],
  },
  {
    text: 'Imrahil arrived in Minas Tirith on Friday for a three-day visit.',
    tree: 'Imrahil//PROPN/2/nsubj arrived/arrive/VERB/0/root in//ADP/4/case Minas//PROPN/2/obl Tirith//PROPN/4/flat on//ADP/7/case Friday//PROPN/2/obl for//ADP/13/case a//DET/13/det three//NUM/12/nummod -//PUNCT/10/punct day//NOUN/13/compound visit//NOUN/2/obl .//PUNCT/2/punct',
    gives: [
      'arrive(subject Imrahil, oblique:in Minas, oblique:on Friday, oblique:for visit) past fact',
      'noun visit(subject Imrahil, compound day, oblique:in Minas, oblique:on Friday) past fact',
    ],
  },
  {
    text: 'Imrahil travelled to Gondor for talks with Denethor.',
    tree: 'Imrahil/imrahil/PROPN/2/nsubj travelled/travel/VERB/0/root to//ADP/4/case Gondor//PROPN/2/obl for//ADP/6/case talks/talk/NOUN/2/obl with//ADP/8/case Denethor//PROPN/2/obl .//PUNCT/2/punct',
    gives: [
      'travel(subject Imrahil, oblique:to Gondor, oblique:for talks, oblique:with Denethor) past fact',
      'noun talk(subject Imrahil, oblique:to Gondor, oblique:with Denethor) past fact',
    ],
  },
  {
    text: 'Imrahil was appointed ambassador to Gondor.',
    tree: 'Imrahil//PROPN/3/nsubj was/be/AUX/3/aux:pass appointed/appoint/VERB/0/root ambassador//NOUN/3/obj to//ADP/6/case Gondor//PROPN/4/nmod .//PUNCT/3/punct',
    gives: [
      'appoint(object Imrahil, predicate ambassador, oblique:to Gondor) past fact passive',
      'noun ambassador(subject Imrahil, oblique:to Gondor) past fact',
    ],
    never: ['subject ambassador', 'object ambassador'],
  },
  {
    text: 'Imrahil became president of Arnor in 2019.',
    tree: 'Imrahil//PROPN/2/nsubj became/become/VERB/0/root president//NOUN/2/xcomp of//ADP/5/case Arnor//PROPN/3/nmod in//ADP/7/case 2019//NUM/2/obl .//PUNCT/2/punct',
    gives: [
      'become(subject Imrahil, predicate president, oblique:in 2019) past fact',
      'noun president(subject Imrahil, oblique:of Arnor, oblique:in 2019) past fact',
    ],
  },
  {
    text: 'Arnor is likely to postpone the visit.',
    tree: 'Arnor//PROPN/3/nsubj is/be/AUX/3/cop likely//ADJ/0/root to//PART/5/mark postpone//VERB/3/xcomp the//DET/7/det visit//NOUN/5/obj .//PUNCT/3/punct',
    gives: [
      'copula likely(subject Arnor, predicate likely, complement <postpone>) present fact',
      'postpone(subject Arnor, object visit) future possible likely',
      'noun visit(subject Arnor) future planned postpone',
    ],
    never: ['noun visit(subject Arnor) past'],
  },
  {
    text: 'Arnor wants a summit with Gondor.',
    tree: 'Arnor//PROPN/2/nsubj wants/want/VERB/0/root a//DET/4/det summit//NOUN/2/obj with//ADP/6/case Gondor//PROPN/4/nmod .//PUNCT/2/punct',
    gives: [
      'want(subject Arnor, object summit, oblique:with Gondor) present fact',
      'noun summit(subject Arnor, oblique:with Gondor) future wished want',
    ],
  },
  {
    text: 'Arnor called for talks with Gondor.',
    tree: 'Arnor//PROPN/2/nsubj called/call/VERB/0/root for//ADP/4/case talks/talk/NOUN/2/obl with//ADP/6/case Gondor//PROPN/4/nmod .//PUNCT/2/punct',
    gives: [
      'call(subject Arnor, oblique:for talks, oblique:with Gondor) past fact',
      'noun talk(oblique:with Gondor) future wished call for',
    ],
    never: ['noun talk(subject'],
  },
  {
    text: 'Arnor called off talks with Gondor.',
    tree: 'Arnor//PROPN/2/nsubj called/call/VERB/0/root off//ADP/4/case talks/talk/NOUN/2/obl with//ADP/6/case Gondor//PROPN/4/nmod .//PUNCT/2/punct',
    gives: [
      'call off(subject Arnor, object talks, oblique:with Gondor) past fact',
      'noun talk(subject Arnor, oblique:with Gondor) future planned call off',
    ],
    never: ['noun talk(subject Arnor, oblique:with Gondor) past'],
  },
  {
    text: 'A visit that Imrahil paid to Gondor ended on Sunday.',
    tree: 'A/a/DET/2/det visit//NOUN/8/nsubj that//PRON/5/obj Imrahil//PROPN/5/nsubj paid/pay/VERB/2/acl:relcl to//ADP/7/case Gondor//PROPN/5/obl ended/end/VERB/0/root on//ADP/10/case Sunday//PROPN/8/obl .//PUNCT/8/punct',
    gives: [
      'noun visit(subject Imrahil, oblique:on Sunday, oblique:to Gondor) past fact',
      'pay(subject Imrahil, object visit, oblique:to Gondor) past fact',
      'end(subject visit, oblique:on Sunday) past fact',
    ],
    never: ['subject that', 'end(subject Imrahil'],
  },
  {
    text: 'The summit, which Gondor hosted, ended without agreement.',
    tree: 'The/the/DET/2/det summit//NOUN/8/nsubj ,//PUNCT/2/punct which//PRON/6/obj Gondor//PROPN/6/nsubj hosted/host/VERB/2/acl:relcl ,//PUNCT/8/punct ended/end/VERB/0/root without//ADP/10/case agreement//NOUN/8/obl .//PUNCT/8/punct',
    gives: [
      'noun summit(oblique:without agreement) past fact',
      'host(subject Gondor, object summit) past fact',
      'end(subject summit, oblique:without agreement) past fact',
    ],
    never: ['host(subject summit', 'noun summit(subject'],
  },
  {
    text: 'No agreement was signed.',
    tree: 'No/no/DET/2/det agreement//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass signed/sign/VERB/0/root .//PUNCT/4/punct',
    gives: ['noun agreement() past fact negated', 'sign(object agreement) past fact passive negated'],
    never: ['past fact passive.'],
  },
  {
    text: 'The visit by Imrahil to Gondor, planned for June, was cancelled.',
    tree: 'The/the/DET/2/det visit//NOUN/13/nsubj:pass by//ADP/4/case Imrahil//PROPN/2/nmod to//ADP/6/case Gondor//PROPN/4/nmod ,//PUNCT/8/punct planned/plan/VERB/2/acl for//ADP/10/case June//PROPN/8/obl ,//PUNCT/2/punct was/be/AUX/13/aux:pass cancelled/cancel/VERB/0/root .//PUNCT/13/punct',
    gives: [
      'noun visit(subject Imrahil, oblique:to Gondor, oblique:for June) future planned cancel',
      'plan(object visit, oblique:for June) past fact passive',
      'cancel(object visit) past fact passive',
    ],
    never: ['noun visit(subject Imrahil, oblique:to Gondor, oblique:for June) past'],
  },
  {
    text: 'Imrahil met Denethor on behalf of Arnor.',
    tree: 'Imrahil//PROPN/2/nsubj met/meet/VERB/0/root Denethor//PROPN/2/obj on//ADP/5/case behalf//NOUN/2/obl of//ADP/7/case Arnor//PROPN/5/nmod .//PUNCT/2/punct',
    gives: ['meet(subject Imrahil, object Denethor, oblique:on behalf, oblique:on behalf of Arnor) past fact'],
  },
  {
    text: 'Gondor thanked Arnor for sending aid.',
    tree: 'Gondor//PROPN/2/nsubj thanked/thank/VERB/0/root Arnor//PROPN/2/obj for//SCONJ/5/mark sending/send/VERB/2/advcl aid//NOUN/5/obj .//PUNCT/2/punct',
    gives: ['thank(subject Gondor, object Arnor) past fact', 'send(subject Arnor, object aid) past fact ongoing'],
    never: ['send(subject Gondor'],
  },
  {
    text: 'Ahead of his visit to Gondor, Imrahil met reporters.',
    tree: 'Ahead/ahead/ADV/9/advmod of//ADP/4/case his//PRON/4/nmod:poss visit//NOUN/9/obl to//ADP/6/case Gondor//PROPN/4/nmod ,//PUNCT/4/punct Imrahil//PROPN/9/nsubj met/meet/VERB/0/root reporters/reporter/NOUN/9/obj .//PUNCT/9/punct',
    gives: [
      'noun visit(possessor his, oblique:to Gondor) planned ahead of',
      'meet(subject Imrahil, oblique:ahead of visit, object reporters) past fact',
    ],
    never: ['noun visit(possessor his, oblique:to Gondor) past'],
  },
  {
    text: 'During his visit to Gondor, Imrahil met Denethor.',
    tree: 'During/during/ADP/3/case his//PRON/3/nmod:poss visit//NOUN/8/obl to//ADP/5/case Gondor//PROPN/3/nmod ,//PUNCT/3/punct Imrahil//PROPN/8/nsubj met/meet/VERB/0/root Denethor//PROPN/8/obj .//PUNCT/8/punct',
    gives: [
      'noun visit(possessor his, oblique:to Gondor) past fact',
      'meet(subject Imrahil, oblique:during visit, object Denethor) past fact',
    ],
  },
  {
    text: 'Arnor and Gondor have been negotiating a trade pact since 2019.',
    tree: 'Arnor//PROPN/6/nsubj and//CCONJ/3/cc Gondor//PROPN/1/conj have//AUX/6/aux been/be/AUX/6/aux negotiating/negotiate/VERB/0/root a//DET/9/det trade//NOUN/9/compound pact//NOUN/6/obj since//ADP/11/case 2019//NUM/6/obl .//PUNCT/6/punct',
    gives: ['negotiate(subject Arnor+Gondor, object pact, oblique:since 2019) present fact ongoing'],
  },
  {
    text: 'The Foreign Minister of Arnor, Mr. Faramir, will visit Gondor at the invitation of Denethor.',
    tree: 'The/the/DET/3/det Foreign/foreign/ADJ/3/amod Minister//PROPN/11/nsubj of//ADP/5/case Arnor//PROPN/3/nmod ,//PUNCT/8/punct Mr.//PROPN/8/nmod:desc Faramir//PROPN/3/appos ,//PUNCT/8/punct will//AUX/11/aux visit//VERB/0/root Gondor//PROPN/11/obj at//ADP/15/case the//DET/15/det invitation//NOUN/11/obl of//ADP/17/case Denethor//PROPN/15/nmod .//PUNCT/11/punct',
    gives: [
      'noun minister(modifier Foreign, oblique:of Arnor, apposition Faramir) fact',
      'visit(subject Minister, object Gondor, oblique:at invitation, oblique:at invitation of Denethor) future planned will',
    ],
  },
  {
    text: 'Arnor has no plans to leave the league.',
    tree: 'Arnor//PROPN/2/nsubj has/have/VERB/0/root no//DET/4/det plans/plan/NOUN/2/obj to//PART/6/mark leave//VERB/4/acl the//DET/8/det league//NOUN/6/obj .//PUNCT/2/punct',
    gives: [
      'have(subject Arnor, object plans) present fact negated',
      'noun plan(subject Arnor, complement <leave>) present fact negated',
      'leave(subject Arnor, object league) future planned plan negated',
    ],
    never: ['leave(subject Arnor, object league) future planned plan.'],
  },
  {
    text: 'Imrahil said that he would visit Gondor and meet Denethor.',
    tree: 'Imrahil//PROPN/2/nsubj said/say/VERB/0/root that//SCONJ/6/mark he//PRON/6/nsubj would//AUX/6/aux visit//VERB/2/ccomp Gondor//PROPN/6/obj and//CCONJ/9/cc meet//VERB/6/conj Denethor//PROPN/9/obj .//PUNCT/2/punct',
    gives: [
      'say(subject Imrahil, complement <visit>) past fact',
      'visit(subject he, object Gondor) future planned would, says say',
      'meet(subject he, object Denethor) future planned would, says say',
    ],
    never: ['possible'],
  },
  {
    text: 'Imrahil denied that Arnor had sent troops to Gondor.',
    tree: 'Imrahil/imrahil/PROPN/2/nsubj denied/deny/VERB/0/root that//SCONJ/6/mark Arnor//PROPN/6/nsubj had/have/AUX/6/aux sent/send/VERB/2/ccomp troops//NOUN/6/obj to//ADP/9/case Gondor//PROPN/6/obl .//PUNCT/2/punct',
    gives: [
      'deny(subject Imrahil, complement <send>) past fact',
      'send(subject Arnor, object troops, oblique:to Gondor) past fact negated, says deny',
    ],
    never: ['send(subject Arnor, object troops, oblique:to Gondor) past fact, says'],
  },
  {
    text: 'Arnor has asked Gondor to extradite Grima.',
    tree: 'Arnor//PROPN/3/nsubj has/have/AUX/3/aux asked/ask/VERB/0/root Gondor//PROPN/3/iobj to//PART/6/mark extradite//VERB/3/xcomp Grima//PROPN/6/obj .//PUNCT/3/punct',
    gives: [
      'ask(subject Arnor, indirect Gondor, complement <extradite>) past fact',
      'extradite(subject Gondor, object Grima) future wished ask',
    ],
    never: ['extradite(subject Arnor'],
  },
  {
    text: 'Gondor was asked to extradite Grima.',
    tree: 'Gondor//PROPN/3/nsubj:pass was/be/AUX/3/aux:pass asked/ask/VERB/0/root to//PART/5/mark extradite//VERB/3/xcomp Grima//PROPN/5/obj .//PUNCT/3/punct',
    gives: ['ask(object Gondor, complement <extradite>) past fact passive', 'extradite(subject Gondor, object Grima) past wished ask'],
  },
  {
    text: "The trip was put off at Gondor's request.",
    tree: "The/the/DET/2/det trip//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass put//VERB/0/root off//ADP/4/compound:prt at//ADP/9/case Gondor//PROPN/9/nmod:poss 's//PART/7/case request//NOUN/4/obl .//PUNCT/4/punct",
    gives: [
      'noun trip(oblique:at request, oblique:at request of Gondor) future planned put off',
      'put off(object trip, oblique:at request, oblique:at request of Gondor) past fact passive',
    ],
  },
  {
    text: 'Gondor opened its embassy in Rohan in 1968 and established relations with Arnor in 1976.',
    tree: 'Gondor//PROPN/2/nsubj opened/open/VERB/0/root its//PRON/4/nmod:poss embassy//NOUN/2/obj in//ADP/6/case Rohan//PROPN/4/nmod in//ADP/8/case 1968//NUM/2/obl and//CCONJ/10/cc established/establish/VERB/2/conj relations/relation/NOUN/10/obj with//ADP/13/case Arnor//PROPN/11/nmod in//ADP/15/case 1976//NUM/10/obl .//PUNCT/2/punct',
    gives: [
      'open(subject Gondor, object embassy, oblique:in 1968, oblique:in Rohan) past fact',
      'establish(subject Gondor, object relations, oblique:in 1976, oblique:with Arnor) past fact',
      'noun relation(subject Gondor, oblique:with Arnor, oblique:in 1976) past fact',
    ],
  },
  {
    text: 'Riyadh has agreed to roll over its deposit, Finance Minister Lodhi said on Sunday.',
    tree: 'Riyadh//PROPN/3/nsubj has/have/AUX/3/aux agreed/agree/VERB/0/root to//PART/5/mark roll//VERB/3/xcomp over//ADP/8/case its//PRON/8/nmod:poss deposit//NOUN/5/obl ,//PUNCT/8/punct Finance/finance/ADJ/12/amod Minister//PROPN/12/nmod:desc Lodhi//PROPN/13/nsubj said/say/VERB/3/parataxis on//ADP/15/case Sunday//PROPN/13/obl .//PUNCT/13/punct',
    gives: [
      'agree(subject Riyadh, complement <roll over>) past fact, says say',
      'roll over(subject Riyadh, object deposit) future planned agree, says say',
      'say(subject Lodhi, oblique:on Sunday) past fact',
    ],
  },
  {
    text: 'Without visiting Gondor, Imrahil returned to Arnor.',
    tree: 'Without/without/SCONJ/2/mark visiting/visit/VERB/6/advcl Gondor//PROPN/2/obj ,//PUNCT/2/punct Imrahil//PROPN/6/nsubj returned/return/VERB/0/root to//ADP/8/case Arnor//PROPN/6/obl .//PUNCT/6/punct',
    gives: ['visit(subject Imrahil, object Gondor) past fact negated ongoing', 'return(subject Imrahil, oblique:to Arnor) past fact'],
    never: ['visit(subject Imrahil, object Gondor) past fact ongoing'],
  },
  {
    text: 'Imrahil has never visited Gondor.',
    tree: 'Imrahil//PROPN/4/nsubj has/have/AUX/4/aux never//ADV/4/advmod visited/visit/VERB/0/root Gondor//PROPN/4/obj .//PUNCT/4/punct',
    gives: ['visit(subject Imrahil, object Gondor) past fact negated'],
    never: ['past fact.'],
  },
  {
    text: 'As Imrahil said, the treaty is dead.',
    tree: 'As/as/SCONJ/3/mark Imrahil//PROPN/3/nsubj said/say/VERB/8/advcl ,//PUNCT/3/punct the//DET/6/det treaty//NOUN/8/nsubj is/be/AUX/8/cop dead//ADJ/0/root .//PUNCT/8/punct',
    gives: ['say(subject Imrahil) past fact', 'copula dead(subject treaty, predicate dead) present fact, says say'],
  },
  {
    text: 'Arnor hopes that Gondor will ratify the treaty.',
    tree: 'Arnor//PROPN/2/nsubj hopes/hope/VERB/0/root that//SCONJ/6/mark Gondor//PROPN/6/nsubj will//AUX/6/aux ratify//VERB/2/ccomp the//DET/8/det treaty//NOUN/6/obj .//PUNCT/2/punct',
    gives: ['hope(subject Arnor, complement <ratify>) present fact', 'ratify(subject Gondor, object treaty) future wished hope, says hope'],
    never: ['ratify(subject Arnor'],
  },
  {
    text: 'A free trade agreement with Rohan is being negotiated.',
    tree: 'A/a/DET/4/det free//ADJ/4/amod trade//NOUN/4/compound agreement//NOUN/9/nsubj:pass with//ADP/6/case Rohan//PROPN/4/nmod is/be/AUX/9/aux being/be/AUX/9/aux:pass negotiated/negotiate/VERB/0/root .//PUNCT/9/punct',
    gives: [
      'noun agreement(modifier free, compound trade, oblique:with Rohan) present fact ongoing',
      'negotiate(object agreement) present fact passive ongoing',
    ],
  },
  {
    text: 'Grima was elected president in May and visited Gondor.',
    tree: 'Grima//PROPN/3/nsubj was/be/AUX/3/aux:pass elected/elect/VERB/0/root president//NOUN/3/obj in//ADP/6/case May//PROPN/3/obl and//CCONJ/8/cc visited/visit/VERB/3/conj Gondor//PROPN/8/obj .//PUNCT/3/punct',
    gives: [
      'elect(object Grima, predicate president, oblique:in May) past fact passive',
      'noun president(subject Grima, oblique:in May) past fact',
      'visit(subject Grima, object Gondor) past fact',
    ],
    never: ['visit(object Grima'],
  },
  {
    text: 'Arnor imported 5,000 tonnes of rice from Rohan last year.',
    tree: 'Arnor//PROPN/2/nsubj imported/import/VERB/0/root 5,000//NUM/4/nummod tonnes/tonne/NOUN/2/obj of//ADP/6/case rice//NOUN/4/nmod from//ADP/8/case Rohan//PROPN/6/nmod last//ADJ/10/amod year//NOUN/2/obl:unmarked .//PUNCT/2/punct',
    gives: ['import(subject Arnor, object tonnes, oblique year, oblique:from Rohan) past fact'],
  },
  {
    text: 'The decision of Arnor to join the League surprised Gondor.',
    tree: 'The/the/DET/2/det decision//NOUN/9/nsubj of//ADP/4/case Arnor//PROPN/2/nmod to//PART/6/mark join//VERB/2/acl the//DET/8/det League//PROPN/6/obj surprised/surprise/VERB/0/root Gondor//PROPN/9/obj .//PUNCT/9/punct',
    gives: [
      'noun decision(oblique:of Arnor, complement <join>) fact',
      'join(subject Arnor, object League) future planned decision',
      'surprise(subject decision, object Gondor) past fact',
    ],
    never: ['surprise(subject Arnor', 'surprise(subject League'],
  },
  {
    text: 'Imrahil promised Denethor to visit Gondor.',
    tree: 'Imrahil//PROPN/2/nsubj promised/promise/VERB/0/root Denethor//PROPN/2/obj to//PART/5/mark visit//VERB/2/xcomp Gondor//PROPN/5/obj .//PUNCT/2/punct',
    gives: [
      'promise(subject Imrahil, object Denethor, complement <visit>) past fact',
      'visit(subject Imrahil, object Gondor) future planned promise',
    ],
    never: ['visit(subject Denethor'],
  },
  {
    text: 'Imrahil not only visited Gondor but also met Denethor.',
    tree: 'Imrahil/imrahil/PROPN/4/nsubj not//PART/4/advmod only//ADV/4/advmod visited/visit/VERB/0/root Gondor//PROPN/4/obj but//CCONJ/8/cc also//ADV/8/advmod met/meet/VERB/4/conj Denethor//PROPN/8/obj .//PUNCT/4/punct',
    gives: [
      'visit(subject Imrahil, oblique only, object Gondor) past fact',
      'meet(subject Imrahil, oblique also, object Denethor) past fact',
    ],
    never: ['negated'],
  },
  {
    text: 'Imrahil would like to visit Gondor.',
    tree: 'Imrahil/imrahil/PROPN/3/nsubj would//AUX/3/aux like//VERB/0/root to//PART/5/mark visit//VERB/3/xcomp Gondor//PROPN/5/obj .//PUNCT/3/punct',
    gives: ['like(subject Imrahil, complement <visit>) future possible would', 'visit(subject Imrahil, object Gondor) future wished like'],
    never: ['fact'],
  },
  {
    text: 'Imrahil was to visit Gondor in May.',
    tree: 'Imrahil/imrahil/PROPN/4/nsubj:outer was/be/AUX/4/cop to//PART/4/mark visit//VERB/0/root Gondor//PROPN/4/obj in//ADP/7/case May//PROPN/4/obl .//PUNCT/4/punct',
    gives: ['visit(subject Imrahil, object Gondor, oblique:in May) past planned be to'],
  },
  {
    text: 'Arnor is negotiating with Gondor and Rohan.',
    tree: 'Arnor//PROPN/3/nsubj is/be/AUX/3/aux negotiating/negotiate/VERB/0/root with//ADP/5/case Gondor//PROPN/3/obl and//CCONJ/7/cc Rohan//PROPN/5/conj .//PUNCT/3/punct',
    gives: ['negotiate(subject Arnor, oblique:with Gondor+Rohan) present fact ongoing'],
  },
  {
    text: 'The aim is to sign a treaty.',
    tree: 'The/the/DET/2/det aim//NOUN/5/nsubj:outer is/be/AUX/5/cop to//PART/5/mark sign//VERB/0/root a//DET/7/det treaty//NOUN/5/obj .//PUNCT/5/punct',
    gives: ['sign(object treaty) future planned be to'],
    never: ['sign(subject aim'],
  },
  {
    text: 'Arnor negotiated and signed the treaty.',
    tree: 'Arnor//PROPN/2/nsubj negotiated/negotiate/VERB/0/root and//CCONJ/4/cc signed/sign/VERB/2/conj the//DET/6/det treaty//NOUN/2/obj .//PUNCT/2/punct',
    gives: ['negotiate(subject Arnor, object treaty) past fact', 'sign(subject Arnor, object treaty) past fact'],
  },
  {
    text: 'The treaty, which was signed in January, entered into force in July.',
    tree: 'The/the/DET/2/det treaty//NOUN/0/root ,//PUNCT/2/punct which//PRON/6/nsubj:pass was/be/AUX/6/aux:pass signed/sign/VERB/2/acl:relcl in//ADP/8/case January//PROPN/6/obl ,//PUNCT/10/punct entered/enter/VERB/6/conj into//ADP/12/case force//NOUN/10/obl in//ADP/14/case July//PROPN/12/nmod .//PUNCT/2/punct',
    gives: [
      'sign(object treaty, oblique:in January) past fact passive',
      'enter(subject treaty, oblique:into force, oblique:in July) past fact',
    ],
    never: ['entered passive', 'enter(object'],
  },
  {
    text: 'Imrahil, the foreign minister of Arnor, arrived yesterday.',
    tree: 'Imrahil//PROPN/9/nsubj ,//PUNCT/5/punct the//DET/5/det foreign//ADJ/5/amod minister//NOUN/1/appos of//ADP/7/case Arnor//PROPN/5/nmod ,//PUNCT/1/punct arrived/arrive/VERB/0/root yesterday//NOUN/9/obl:unmarked .//PUNCT/9/punct',
    gives: [
      'noun minister(modifier foreign, oblique:of Arnor, apposition Imrahil) fact',
      'arrive(subject Imrahil, oblique yesterday) past fact',
    ],
  },
  {
    text: 'It is the first visit by Imrahil to Gondor.',
    tree: 'It/it/PRON/5/nsubj is/be/AUX/5/cop the//DET/5/det first//ADJ/5/amod visit//NOUN/0/root by//ADP/7/case Imrahil//PROPN/5/nmod to//ADP/9/case Gondor//PROPN/7/nmod .//PUNCT/5/punct',
    gives: [
      'copula visit(subject It, predicate visit, modifier first, oblique:by Imrahil, oblique:to Gondor) present fact',
      'noun visit(modifier first, subject Imrahil, oblique:to Gondor) present fact',
    ],
  },
  {
    text: 'Gondor rejected the claim that it had sent troops.',
    tree: 'Gondor//PROPN/2/nsubj rejected/reject/VERB/0/root the//DET/4/det claim//NOUN/2/obj that//SCONJ/8/mark it//PRON/8/nsubj had/have/AUX/8/aux sent/send/VERB/4/acl troops//NOUN/8/obj .//PUNCT/2/punct',
    gives: [
      'reject(subject Gondor, object claim) past fact',
      'noun claim(complement <send>) fact',
      'send(subject it, object troops) past fact, says claim',
    ],
    never: ['send(subject Gondor, object troops) past fact.'],
  },
  {
    text: 'Imrahil met the king, along with Faramir, in Gondor.',
    tree: 'Imrahil//PROPN/2/nsubj met/meet/VERB/0/root the//DET/4/det king//NOUN/2/obj ,//PUNCT/8/punct along//ADP/2/advmod with//ADP/8/case Faramir//PROPN/6/obl ,//PUNCT/11/punct in//ADP/11/case Gondor//PROPN/2/obl .//PUNCT/2/punct',
    gives: ['meet(subject Imrahil, object king, oblique:along with Faramir, oblique:in Gondor) past fact'],
  },
  {
    text: 'Arnor offered to host the talks.',
    tree: 'Arnor//PROPN/2/nsubj offered/offer/VERB/0/root to//PART/4/mark host//VERB/2/xcomp the//DET/6/det talks/talk/NOUN/4/obj .//PUNCT/2/punct',
    gives: ['offer(subject Arnor, complement <host>) past fact', 'host(subject Arnor, object talks) future planned offer'],
    never: ['present fact', 'host(subject Arnor, object talks) past'],
  },
  {
    text: 'Gondor lent Arnor 500 million dollars.',
    tree: 'Gondor//PROPN/2/nsubj lent/lend/VERB/0/root Arnor//PROPN/6/compound 500//NUM/5/compound million//NUM/6/nummod dollars/dollar/NOUN/2/obj .//PUNCT/2/punct',
    gives: ['lend(subject Gondor, indirect Arnor, object dollars) past fact'],
    never: ['object Arnor', 'indirect dollars'],
  },
  {
    text: 'Gondor denied reports that its boats had rammed a trawler.',
    tree: 'Gondor//PROPN/2/nsubj denied/deny/VERB/0/root reports/report/NOUN/2/obj that//SCONJ/8/mark its//PRON/6/nmod:poss boats/boat/NOUN/8/nsubj had/have/AUX/8/aux rammed/ram/VERB/3/acl:relcl a//DET/10/det trawler//NOUN/8/obj .//PUNCT/2/punct',
    gives: [
      'deny(subject Gondor, object reports) past fact',
      'noun report(subject Gondor, complement <ram>) past fact negated',
      'ram(subject boats, object trawler) past fact negated, says report',
    ],
    never: ['ram(subject boats, object trawler) past fact, says'],
  },
  {
    text: 'Talks with Gondor would resume in May, Imrahil told parliament.',
    tree: 'Talks/talk/NOUN/10/nsubj with//ADP/3/case Gondor//PROPN/1/nmod would//AUX/5/aux resume//VERB/1/acl in//ADP/7/case May//PROPN/5/obl ,//PUNCT/5/punct Imrahil//PROPN/10/nsubj told/tell/VERB/0/root parliament//NOUN/10/iobj .//PUNCT/10/punct',
    gives: [
      'noun talk(oblique:with Gondor, oblique:in May) future planned would, says tell',
      'resume(subject Talks, oblique:in May) future planned would, says tell',
      'tell(subject Imrahil, complement <resume>, indirect parliament) past fact',
    ],
    never: ['tell(subject Talks'],
  },
  {
    text: 'Arnor postponed a mission that had been due to leave on 3 June.',
    tree: 'Arnor//PROPN/2/nsubj postponed/postpone/VERB/0/root a//DET/4/det mission//NOUN/2/obj that//PRON/8/nsubj had/have/AUX/8/aux been/be/AUX/8/cop due//ADJ/4/acl:relcl to//PART/8/fixed leave//VERB/8/advcl on//ADP/12/case 3//NUM/10/obl June//PROPN/12/nmod:unmarked .//PUNCT/2/punct',
    gives: [
      'postpone(subject Arnor, object mission) past fact',
      'noun mission(subject Arnor) future planned postpone',
      'copula due(subject mission, predicate due) past fact',
      'leave(subject mission, oblique:on 3) past planned due',
    ],
    never: ['leave(subject mission, oblique:on 3) present'],
  },
  {
    text: 'Arnor, Gondor to hold trade talks in May',
    role: 'headline',
    tree: 'Arnor//PROPN/0/root ,//PUNCT/3/punct Gondor//PROPN/1/conj to//PART/5/mark hold//VERB/1/acl trade//NOUN/7/compound talks/talk/NOUN/5/obj in//ADP/9/case May//PROPN/5/obl',
    gives: [
      'hold(subject Arnor+Gondor, object talks, oblique:in May) future planned to',
      'noun talk(subject Arnor+Gondor, compound trade, oblique:in May) future planned to',
    ],
  },
  {
    text: 'Arnor to roll over deposit, says Imrahil',
    role: 'headline',
    tree: 'Arnor//PROPN/7/nsubj to//PART/3/mark roll//VERB/1/acl over//ADP/5/case deposit//NOUN/3/obl ,//PUNCT/1/punct says/say/VERB/0/root Imrahil//PROPN/7/discourse',
    gives: ['roll over(subject Arnor, object deposit) future planned to, says say', 'say(subject Imrahil) present fact'],
  },
  {
    text: "Imrahil's Gondor visit put off",
    role: 'headline',
    tree: "Imrahil//PROPN/4/nmod:poss 's//PART/1/case Gondor//PROPN/4/compound visit//NOUN/5/nsubj put//VERB/0/root off//ADP/5/compound:prt",
    gives: ['noun visit(possessor Imrahil, compound Gondor) future planned put off', 'put off(object visit) past fact passive'],
    never: ['noun visit(possessor Imrahil, compound Gondor) past'],
  },
  {
    text: 'Asked about reports of a pact, Minister Faramir said: "There is no pact."',
    tree: 'Asked/ask/VERB/10/ccomp about//ADP/3/case reports/report/NOUN/1/obl of//ADP/6/case a//DET/6/det pact//NOUN/3/nmod ,//PUNCT/1/punct Minister//PROPN/10/nsubj Faramir//PROPN/8/flat said/say/VERB/0/root ://PUNCT/14/punct "//PUNCT/14/punct There/there/PRON/14/expl is/be/VERB/10/ccomp no//DET/16/det pact//NOUN/14/nsubj .//PUNCT/10/punct "//PUNCT/14/punct',
    gives: [
      'ask(object Minister, oblique:about reports) past fact passive',
      'say(subject Minister, complement <be>) past fact',
      'be(subject pact) present fact negated, says say',
    ],
    never: ['says ask'],
  },
  {
    text: 'Imrahil came on Thursday for a visit, invited Denethor to Arnor and left.',
    tree: 'Imrahil//PROPN/2/nsubj came/come/VERB/0/root on//ADP/4/case Thursday//PROPN/2/obl for//ADP/7/case a//DET/7/det visit//NOUN/2/obl ,//PUNCT/9/punct invited/invite/VERB/7/acl Denethor//PROPN/9/obj to//ADP/12/case Arnor//PROPN/9/obl and//CCONJ/14/cc left/leave/VERB/12/conj .//PUNCT/2/punct',
    gives: [
      'come(subject Imrahil, oblique:on Thursday, oblique:for visit) past fact',
      'noun visit(subject Imrahil, oblique:on Thursday) past fact',
      'invite(subject Imrahil, object Denethor, oblique:to Arnor) past fact',
      'leave(subject Imrahil) past fact',
    ],
    never: ['invite(subject visit'],
  },
  {
    text: "Gondor's foreign minister, Faramir, urged Arnor to ratify the treaty, which was signed in 2004.",
    tree: "Gondor//PROPN/4/nmod:poss 's//PART/1/case foreign//ADJ/4/amod minister//NOUN/8/nsubj ,//PUNCT/6/punct Faramir//PROPN/4/appos ,//PUNCT/4/punct urged/urge/VERB/0/root Arnor//PROPN/8/iobj to//PART/11/mark ratify//VERB/8/xcomp the//DET/13/det treaty//NOUN/11/obj ,//PUNCT/17/punct which//PRON/17/nsubj:pass was/be/AUX/17/aux:pass signed/sign/VERB/13/acl:relcl in//ADP/19/case 2004//NUM/17/obl .//PUNCT/8/punct",
    gives: [
      'noun minister(possessor Gondor, modifier foreign, apposition Faramir) fact',
      'urge(subject minister, indirect Arnor, complement <ratify>) past fact',
      'ratify(subject Arnor, object treaty) future wished urge',
      'noun treaty(subject Arnor, oblique:in 2004) future wished urge',
      'sign(object treaty, oblique:in 2004) past fact passive',
    ],
    never: ['ratify(subject minister'],
  },
  {
    text: "The trip, first announced for October, was put off at Gondor's request, the palace confirmed.",
    tree: "The/the/DET/2/det trip//NOUN/10/nsubj:pass ,//PUNCT/2/punct first//ADV/5/advmod announced/announce/VERB/2/acl for//ADP/7/case October//PROPN/5/obl ,//PUNCT/5/punct was/be/AUX/10/aux:pass put//VERB/0/root off//ADP/10/compound:prt at//ADP/15/case Gondor//PROPN/15/nmod:poss 's//PART/13/case request//NOUN/10/obl ,//PUNCT/5/punct the//DET/18/det palace//NOUN/19/nsubj confirmed/confirm/VERB/10/parataxis .//PUNCT/10/punct",
    gives: [
      'noun trip(oblique:at request, oblique:at request of Gondor, oblique first, oblique:for October) future planned put off, says confirm',
      'announce(object trip, oblique first, oblique:for October) past fact passive, says confirm',
      'put off(object trip, oblique:at request, oblique:at request of Gondor) past fact passive, says confirm',
      'confirm(subject palace) past fact',
    ],
    never: ['announce(subject trip'],
  },
  {
    text: 'Imrahil said that Arnor had agreed and that Gondor would lend it 5 million dollars.',
    tree: 'Imrahil//PROPN/2/nsubj said/say/VERB/0/root that//SCONJ/6/mark Arnor//PROPN/6/nsubj had/have/AUX/6/aux agreed/agree/VERB/2/ccomp and//CCONJ/11/cc that//SCONJ/11/mark Gondor//PROPN/11/nsubj would//AUX/11/aux lend//VERB/2/ccomp it//PRON/11/obj 5//NUM/14/compound million//NUM/15/nummod dollars/dollar/NOUN/11/obj .//PUNCT/2/punct',
    gives: [
      'say(subject Imrahil, complement <agree>, complement <lend>) past fact',
      'agree(subject Arnor) past fact, says say',
      'lend(subject Gondor, object it, object dollars) future planned would, says say',
    ],
  },
  {
    text: 'Grima was sworn in as prime minister on Tuesday.',
    tree: 'Grima/grima/NOUN/3/nsubj:pass was/be/AUX/3/aux:pass sworn/swear/VERB/0/root in//ADP/3/advmod as//ADP/7/case prime/Prime/ADJ/7/amod minister//NOUN/3/obl on//ADP/9/case Tuesday//PROPN/3/obl .//PUNCT/3/punct',
    gives: [
      'swear in(object Grima, oblique:as minister, oblique:on Tuesday) past fact passive',
      'noun minister(subject Grima, modifier prime, oblique:on Tuesday) past fact',
    ],
  },
  {
    text: 'In a statement, the ministry said Gondor respects the treaty.',
    tree: 'In/in/ADP/3/case a//DET/3/det statement//NOUN/7/obl ,//PUNCT/3/punct the//DET/6/det ministry//NOUN/7/nsubj said/say/VERB/0/root Gondor//PROPN/9/nsubj respects/respect/VERB/7/ccomp the//DET/11/det treaty//NOUN/9/obj .//PUNCT/7/punct',
    gives: [
      'say(subject ministry, oblique:in statement, complement <respect>) past fact',
      'respect(subject Gondor, object treaty) present fact, says say',
    ],
  },
  {
    text: 'According to Faramir, who quoted a letter, Imrahil will visit Gondor.',
    tree: 'According/accord/VERB/3/case to//ADP/1/fixed Faramir//PROPN/12/obl ,//PUNCT/3/punct who//PRON/6/nsubj quoted/quote/VERB/3/acl:relcl a//DET/8/det letter//NOUN/6/obj ,//PUNCT/3/punct Imrahil//PROPN/12/nsubj will//AUX/12/aux visit//VERB/0/root Gondor//PROPN/12/obj .//PUNCT/12/punct',
    gives: [
      'according to(subject Faramir) fact',
      'quote(subject Faramir, object letter) past fact, says according to',
      'visit(subject Imrahil, oblique:according to Faramir, object Gondor) future planned will, says according to',
    ],
  },
  {
    text: 'Arnor expelled two Gondorian diplomats and summoned the ambassador.',
    tree: 'Arnor//PROPN/2/nsubj expelled/expel/VERB/0/root two//NUM/5/nummod Gondorian/gondorian/ADJ/5/amod diplomats/diplomat/NOUN/2/obj and//CCONJ/7/cc summoned/summon/VERB/2/conj the//DET/9/det ambassador//NOUN/7/obj .//PUNCT/2/punct',
    gives: ['expel(subject Arnor, object diplomats) past fact', 'summon(subject Arnor, object ambassador) past fact'],
  },
  {
    text: 'Imrahil was due to leave on Thursday for Gondor, where he will meet Denethor.',
    tree: 'Imrahil//PROPN/3/nsubj was/be/AUX/3/cop due//ADJ/0/root to//PART/5/mark leave//VERB/3/advcl on//ADP/7/case Thursday//PROPN/5/obl for//ADP/9/case Gondor//PROPN/5/obl ,//PUNCT/14/punct where//ADV/14/advmod he//PRON/14/nsubj will//AUX/14/aux meet//VERB/5/advcl Denethor//PROPN/14/obj .//PUNCT/3/punct',
    gives: [
      'copula due(subject Imrahil, predicate due) past fact',
      'leave(subject Imrahil, oblique:on Thursday, oblique:for Gondor) past planned due',
      'meet(subject he, oblique where, object Denethor) future planned will',
    ],
  },
  {
    text: 'The sides exchanged views on preparation to the visit of the President of Arnor to Gondor planned for September.',
    tree: 'The/the/DET/2/det sides/side/NOUN/3/nsubj exchanged/exchange/VERB/0/root views/view/NOUN/3/obj on//ADP/6/case preparation//NOUN/3/obl to//ADP/9/case the//DET/9/det visit//NOUN/3/obl of//ADP/12/case the//DET/12/det President//PROPN/9/nmod of//ADP/14/case Arnor//PROPN/12/nmod to//ADP/16/case Gondor//PROPN/14/nmod planned/plan/VERB/9/acl for//ADP/19/case September//PROPN/17/obl .//PUNCT/3/punct',
    gives: [
      'exchange(subject sides, object views, oblique:on preparation, oblique:to visit, oblique:to Gondor) past fact',
      'noun view(subject sides, oblique:on preparation, oblique:to visit, oblique:to Gondor) past fact',
      'noun visit(oblique:of President, oblique:to Gondor, oblique:for September) future planned plan',
      'plan(object visit, oblique:for September) past fact passive',
    ],
    never: ['plan(object sides'],
  },
  {
    text: 'The accord was signed in May, reported The Gondor Herald.',
    tree: 'The//DET/2/det accord//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass signed/sign/VERB/8/ccomp in//ADP/6/case May//PROPN/4/obl ,//PUNCT/8/punct reported/report/VERB/0/root The//DET/11/det Gondor//PROPN/11/compound Herald//PROPN/8/obj .//PUNCT/8/punct',
    gives: ['sign(object accord, oblique:in May) past fact passive, says report', 'report(subject Herald, complement <sign>) past fact'],
    never: ['report(object'],
  },
  {
    text: 'The envoy met Imrahil, and reported the theft.',
    tree: 'The//DET/2/det envoy//NOUN/3/nsubj met/meet/VERB/0/root Imrahil//PROPN/3/obj ,//PUNCT/7/punct and//CCONJ/7/cc reported/report/VERB/3/conj the//DET/9/det theft//NOUN/7/obj .//PUNCT/3/punct',
    gives: ['report(subject envoy, object theft) past fact'],
    never: ['report(subject theft'],
  },
  {
    text: 'H.E. Dr. Faramir bin Denethor, Undersecretary for Diplomatic Affairs, visited Arnor in October 2031.',
    tree: 'H.E.//PROPN/3/discourse Dr.//PROPN/3/nmod:desc Faramir//PROPN/12/nsubj bin//PROPN/3/flat Denethor//PROPN/3/flat ,//PUNCT/7/punct Undersecretary//PROPN/3/appos for//ADP/10/case Diplomatic/diplomatic/ADJ/10/amod Affairs/affair/NOUN/7/nmod ,//PUNCT/3/punct visited/visit/VERB/0/root Arnor//PROPN/12/obj in//ADP/15/case October//PROPN/12/obl 2031//NUM/15/nmod:unmarked .//PUNCT/12/punct',
    gives: [
      'noun undersecretary(oblique:for Affairs, apposition Faramir) fact',
      'visit(subject Faramir, object Arnor, oblique:in October) past fact',
    ],
    never: ['visit(indirect', 'passive'],
  },
  {
    text: 'Gondor, by contrast, called for restraint.',
    tree: 'Gondor//PROPN/0/root ,//PUNCT/4/punct by//ADP/4/case contrast//NOUN/1/nmod ,//PUNCT/6/punct called/call/VERB/1/acl for//ADP/8/case restraint//NOUN/6/obl .//PUNCT/6/punct',
    gives: ['call(subject Gondor, oblique:by contrast, oblique:for restraint) past fact'],
    never: ['passive'],
  },
  {
    text: 'a meeting called for Friday',
    tree: 'a//DET/2/det meeting//NOUN/0/root called/call/VERB/2/acl for//ADP/5/case Friday//PROPN/3/obl',
    gives: ['call(object meeting, oblique:for Friday) past fact passive'],
    never: ['call(subject meeting'],
  },
  {
    text: 'Imrahil said on Monday that Arnor would stay.',
    tree: 'Imrahil//PROPN/2/nsubj said/say/VERB/0/root on//ADP/4/case Monday//PROPN/2/obl that//SCONJ/8/mark Arnor//PROPN/8/nsubj would//AUX/8/aux stay//VERB/4/acl:relcl .//PUNCT/2/punct',
    gives: ['say(subject Imrahil, oblique:on Monday, complement <stay>) past fact', 'stay(subject Arnor) future planned would, says say'],
    never: ['object Monday'],
  },
];
