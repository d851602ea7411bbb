import type { FactType, Role } from '#facts/define.ts';
import type { Fillers, Selector } from '#facts/frame.ts';
import { countryOf, isCode } from '#model/actor.ts';
import type { Roles } from '#model/claim.ts';
import type { Argument, Clause } from '#model/clause.ts';
import type { Mention } from '#model/mention.ts';
import type { WholeFrame } from './clause-frames.ts';
import { apartFrom, isKind, listed } from './fill.ts';
import { isOfTwoAlone } from './other.ts';
import { pick, type Stand } from './pick.ts';
import { carrierOf, type Place } from './scene.ts';

// What binds a side to an event: a place in the clause that tells it, and not merely in its sentence.

/** Selectors that look beyond what grammar ties to the predicate. */
const beside: ReadonlySet<Selector['pick']> = new Set(['pair', 'other', 'home', 'mainly', 'inside', 'previous']);

/** Why an event may be another's, or none: a side that no word binds to it, or a clause that tells nothing done. Undefined where nothing speaks against it. */
export function looseSides(stand: Stand, fact: FactType, { roles: fillers, mutual }: WholeFrame, roles: Roles): string | undefined {
  const { clause } = stand;
  if (fact.identity.kind === 'slot' || !clause) return undefined;
  if (isOthersBelief(stand.place, clause.head)) return 'others believe or allege it';
  if (fact.identity.kind === 'words') return undefined;
  if (isUndone(stand, clause)) return 'its clause tells nothing that was done';
  const sides = sidesOf(fact, fillers);
  if (isToldElsewhere(stand, fact, roles)) return 'its sides are told elsewhere';
  if (sides.some((side) => isLoose(stand, side, roles, fact))) return 'a side is told beside it and not with it';
  return sides.length > 1 &&
    mutual === undefined &&
    areOfOneSubject(
      stand,
      clause,
      sides.map(({ name }) => roles[name]),
    )
    ? 'both sides stand in its subject'
    : undefined;
}

/** "the perception that Gondor was unhappy", "on the grounds that Rohan had broken the pact": nobody but those who think so says it. */
export function isOthersBelief({ line: { tokens, lemmas } }: Place, head: number): boolean {
  let at = head;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    const { arc = '', head: above = -1 } = tokens[at] ?? {};
    if (/^(?:acl|ccomp|appos)/.test(arc) && !arc.startsWith('acl:relcl')) {
      if (above >= 0 && above < at && beliefs.test(lemmas[above] ?? '')) return true;
    }
    if (!/^(?:conj|aux|cop|xcomp|ccomp|acl|nmod|obj|obl)/.test(arc) || arc.startsWith('acl:relcl')) return false;
    at = above;
  }
  return false;
}

const beliefs =
  /^(?:perception|belief|fear|speculation|rumou?r|claim|allegation|charge|accusation|suspicion|ground|idea|notion|suggestion|possibility|prospect|impression|worry|assumption|theory|hint|hope|expectation|talk|chance|risk|argument)$/;

/** "the pact" of five that an earlier sentence names, "the attack": what is merely named again shows nothing of who has part in it. */
const isToldElsewhere = ({ earlier, place }: Stand, fact: FactType, roles: Roles): boolean =>
  earlier !== undefined &&
  (isDirected(fact) || (fact.roles.stage !== undefined && roles.stage === undefined)) &&
  Object.entries(roles).some(
    ([name, value]) => fact.roles[name]?.needed === true && [value].flat().some((code) => isCode(code) && !place.countries.includes(code)),
  );

interface Side {
  readonly name: string;
  readonly role: Role;
  readonly selectors: readonly Selector[];
}

const known = new WeakMap<Fillers, readonly Side[]>();

/** The needed roles of countries and actors, with the selectors that stay within the clause. */
function sidesOf(fact: FactType, fillers: Fillers): readonly Side[] {
  const made =
    known.get(fillers) ??
    Object.entries(fillers).flatMap(([name, filler]): Side[] => {
      const role = fact.roles[name];
      if (!role?.needed || !(role.kind === 'country' || role.kind === 'countries' || role.kind === 'actor' || role.kind === 'actors'))
        return [];
      return [
        {
          name,
          role,
          selectors: listed(filler)
            .flatMap(apartFrom)
            .flatMap(({ selector, inner }) =>
              beside.has(inner.pick) || (isKind(inner) && inner.of.some(({ pick: within }) => beside.has(within))) ? [] : [selector],
            ),
        },
      ];
    });
  known.set(fillers, made);
  return made;
}

/** One of those who fill the side is offered by nothing in the clause; in a text about two alone, what it leaves out is understood. */
function isLoose(stand: Stand, { name, role, selectors }: Side, roles: Roles, fact: FactType): boolean {
  const all = [roles[name] ?? []].flat();
  if (all.some((value) => isOfAnotherVerb(stand, value))) return true;
  const before = [stand.earlier?.[name] ?? []].flat();
  const values = all.filter((value) => !before.includes(value));
  if (values.length === 0) return false;
  const { [name]: _, ...others } = roles;
  const bound = new Set(selectors.flatMap((selector) => pick(stand, role, selector, others, name)));
  if (values.some((value) => isOfTown(stand, value) || areSomebodys(stand, value))) return true;
  // Somebody whom no text gives a country may be at home where he is told to go.
  if (
    fact.identity.kind === 'episode' &&
    role.kind === 'actor' &&
    values.some((value) => !isCode(value) && !stand.scene.identified.countries.has(value))
  )
    return true;
  const isUnderstood = !isDirected(fact) && isOfTwoAlone(stand.scene) && !isOfStranger(stand);
  return values.some((value) => !bound.has(value) && !(isUnderstood && isLeftOut(stand, value)) && !isInArgument(stand, value));
}

/** "foreign ministers sent a warning": of which states, in a text about several, the words do not say. */
function areSomebodys({ scene, place }: Stand, value: string): boolean {
  const own = isCode(value) && !isOfTwoAlone(scene) ? mentionsOf(place, value) : [];
  return (
    own.length > 0 &&
    own.every(
      ({ by, head, actors }) =>
        by === 'description' && actors.every(({ kind }) => kind === 'role') && /s$/i.test(place.line.tokens[head]?.form ?? ''),
    )
  );
}

/** What one state does to another is told of both: of whom the words say nothing, nothing is done to. */
const isDirected = ({ roles }: FactType): boolean =>
  Object.values(roles).filter(({ needed, kind }) => needed && kind === 'country').length > 1;

/** The subject is named, and nobody knows it for a state's: "the group seeks contracts", "it ended the deal". */
function isOfStranger({ place, clause }: Stand): boolean {
  const subject =
    clause?.kind === 'verb' && clause.voice === 'active' ? clause.arguments.find(({ role }) => role === 'subject') : undefined;
  return (
    subject !== undefined &&
    !subject.heads.some((head) => place.mentions.some(({ from, to, by }) => from <= head && head < to && by !== 'pronoun'))
  );
}

/** Where a sentence names an actor, or somebody of a country. */
const mentionsOf = ({ mentions }: Place, value: string): readonly Mention[] =>
  mentions.filter(({ actors }) => actors.some((actor) => actor.name === value || countryOf(actor) === value));

/** A state that the sentence does not name. */
const isLeftOut = ({ place }: Stand, value: string): boolean => isCode(value) && !place.countries.includes(value);

/** "the Edoras accords": a text bears the name of the town where it was made, and not of who made it. */
function isOfTown({ place, clause }: Stand, value: string): boolean {
  if (
    clause?.kind !== 'noun' ||
    !/^(?:accord|agreement|pact|treaty|protocol|declaration|convention|communique|communiqué)$/.test(clause.lemma)
  )
    return false;
  const own = mentionsOf(place, value);
  return own.length > 0 && own.every(({ by, to }) => (by === 'city' || by === 'capital') && to === clause.head);
}

/** "sought with Rohan on terms like those signed by Gondor and Arnor": who signed is told with another verb. */
function isOfAnotherVerb({ scene, place, clause }: Stand, value: string): boolean {
  const carrier = clause && carrierOf(scene, clause);
  const own = mentionsOf(place, value);
  const isNested = ({ from, to }: Mention): boolean =>
    place.clauses.some(
      (other) =>
        other !== clause &&
        other !== carrier &&
        other.kind === 'verb' &&
        /^(?:participle|relative)$/.test(other.relation ?? '') &&
        other.head !== clause?.head &&
        other.head > (clause?.head ?? 0) &&
        from > other.head &&
        to <= other.to,
    );
  return own.length > 0 && own.every(isNested);
}

/** Where and when something is done tells nothing of who has part in it. */
const circumstances = /^(?:in|at|near|during|after|before|since|following|amid|despite|through|via|until|within|outside|under)$/;

/** Named in one of the phrases of the clause, or of the one that carries it, that say who has part in it. */
function isInArgument({ scene, place, clause }: Stand, value: string): boolean {
  if (!clause) return false;
  const carrier = clause.kind === 'noun' ? carrierOf(scene, clause) : undefined;
  const phrases = [clause, carrier].flatMap((each) => (each?.sentence === clause.sentence ? each.arguments : []));
  const isOf = ({ actors }: Mention): boolean => actors.some((actor) => actor.name === value || countryOf(actor) === value);
  const right = rightBefore(place, clause.head);
  return place.mentions.some(
    (mention) => isOf(mention) && [...phrases.filter(isPart), right].some(({ from, to }) => from <= mention.from && mention.to <= to),
  );
}

/** "Gondor and Rohan signed": whoever stands right before the verb, also where the tree has lost him as its subject. */
function rightBefore({ line: { tokens }, mentions }: Place, head: number): { readonly from: number; readonly to: number } {
  let from = head;
  const isNamed = (at: number): boolean => mentions.some((mention) => mention.by !== 'pronoun' && mention.from <= at && at < mention.to);
  while (
    from > 0 &&
    (isNamed(from - 1) || /^(?:AUX|ADV|CCONJ)$/.test(tokens[from - 1]?.tag ?? '') || /^(?:,|the)$/i.test(tokens[from - 1]?.form ?? ''))
  )
    from--;
  // "during a visit to Edoras, endorsed": where he was, and not who.
  return { from: tokens[from - 1]?.tag === 'ADP' ? head : from, to: head };
}

const isPart = ({ role, preposition }: Argument): boolean =>
  role !== 'complement' && !(role === 'oblique' && (preposition === undefined || circumstances.test(preposition)));

/** "both Edoras, which has threatened to retaliate, and Minas Tirith": of those who act together none is acted upon. */
function areOfOneSubject({ place }: Stand, clause: Clause, values: readonly (Roles[string] | undefined)[]): boolean {
  const [one, two] = values.map((value) => (typeof value === 'string' ? value : undefined));
  const subject = clause.kind === 'verb' && clause.voice === 'active' ? clause.arguments.find(({ role }) => role === 'subject') : undefined;
  if (one === undefined || two === undefined || !subject || clause.arguments.some(({ role }) => role === 'possessor')) return false;
  const isOnlyThere = (value: string): boolean => {
    const own = mentionsOf(place, value).filter(({ by }) => by !== 'pronoun');
    return own.length > 0 && own.every(({ from, to }) => subject.from <= from && to <= Math.min(subject.to, clause.head));
  };
  return isOnlyThere(one) && isOnlyThere(two);
}

/** Verbs that want something of somebody: what he is to do is not done by being wanted. */
const asking =
  /^(?:ask|urge|press|pressure|push|call|call on|want|lobby|persuade|convince|request|demand|invite|encourage|beg|order|tell|force|pressurise|pressurize|allow|enable|help|expect|need|seek|advise|warn)$/;

/** "persuaded the government to relax its quotas", "it would be foolish to strike back": what somebody else is to do, or nobody should. */
const isAsked = (place: Place, { head, relation }: Clause, carrier: Clause | undefined): boolean => {
  const { tokens } = place.line;
  const isJudged = carrier?.kind === 'copula' && !isOfSomebody(place, carrier);
  return (
    relation === 'complement' &&
    (isJudged || (carrier?.kind === 'verb' && asking.test(carrier.lemma))) &&
    tokens.some(({ head: up, form }, at) => up === head && at < head && /^to$/i.test(form)) &&
    (isJudged ||
      carrier?.arguments.some(({ role, from }) => (role === 'object' || role === 'indirect') && from > carrier.head && from < head) ===
        true)
  );
};

/** "Imrahil is set to travel", and not "it would be foolish to travel": it is said of somebody. */
const isOfSomebody = ({ mentions }: Place, { arguments: phrases }: Clause): boolean =>
  phrases.some(({ role, heads }) => role === 'subject' && heads.some((head) => mentions.some(({ from, to }) => from <= head && head < to)));

/** "said removing the tariffs would help": thought of, and not done. */
const isBareGerund = ({ line: { tokens } }: Place, { kind, head, relation }: Clause): boolean =>
  kind === 'verb' &&
  relation === 'complement' &&
  /ing$/.test(tokens[head]?.form ?? '') &&
  !tokens.some(({ head: up, arc }) => up === head && arc.startsWith('aux'));

/** "removing the tariffs would help", "pressed the government to relax quotas", "a pact could set an example". */
function isUndone({ scene, place, clause: own }: Stand, clause: Clause): boolean {
  const carrier = carrierOf(scene, clause);
  const form = place.line.tokens[clause.head]?.form ?? '';
  if (isBareGerund(place, clause)) return !/^(?:begin|start|continue|keep|stop|finish|resume)$/.test(carrier?.lemma ?? '');
  if (isAsked(place, clause, carrier)) return true;
  if (clause.kind === 'verb' && clause.tense === 'none' && /ing$/.test(form))
    return !/^(?:adverbial|participle|conjunct|relative)$/.test(clause.relation ?? '');
  const isAny = clause.kind === 'noun' && place.line.tokens.some(({ head, form: word }) => head === own?.head && /^an?$/i.test(word));
  return isAny && carrier?.kind === 'verb' && carrier.modality === 'possible';
}
