import type { Token } from '#model/sentence.ts';

/** A stretch of tokens; `to` is not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

// Words by which English tells the kinds of acts apart, by their bases. A word may tell of several; which of them is meant, the rest of the clause shows.
const cues: Readonly<Record<string, string>> = {
  accuse:
    'accuse blame criticise criticize condemn denounce slam lambast lambaste decry deplore allege charge convict indict sue fault rebuke censure chide berate blast guilty lawsuit prosecute indictment summon protest investigate investigation probe complain complaint suspect claim denunciation condemnation criticism allegation accusation fine sentence verdict convicted trial attorney prosecutor violate outrage concern lash reprimand attack rap',
  agree:
    'agree pledge promise vow commit willing ready accept intend plan offer approve consent assure undertake pact deal agreement will decide ratify commitment announce expect prepared hope look consider resume dialogue intention to-be',
  aid: 'aid donate donation grant assist assistance relief fund humanitarian supply provide give loan deliver help vaccine evacuate rescue shelter medical food reconstruction train training million billion package finance contribute asylum protection',
  assault:
    'attack kill bomb shell strike shoot raid fire assassinate murder stab wound injure explode explosion clash ambush invade torture abuse rape airstrike missile rocket gunman dead death hit beat drone assault behead execute massacre offensive blast troop destroy sink fight battle gunfire ram',
  coerce:
    'arrest detain seize jail imprison expel deport ban block censor restrict impose curfew raid confiscate crackdown crack evict demolish close shut emergency detention custody curb siege repress freeze quarantine lockdown disperse cyber hack abduct kidnap hostage capture martial search bar order extradite tax clamp silence sentence suppress',
  consult:
    'meet talk discuss visit hold host negotiate consult summit call telephone confer meeting dialogue negotiation visit trip travel arrive mediate mediation receive conference phone discussion delegation welcome greet brief',
  request:
    'ask urge call demand request appeal press invite seek plead want must should need insist propose recommend encourage beg petition push lobby suggest exhort advise warn require ought',
  reject:
    'reject refuse deny dismiss oppose veto decline rebuff defy ignore rule fail not never turn boycott denial refusal opposition disagree resist vote against block violate snub skip no cannot oppose break abandon boycotted withhold defiance',
  sanction:
    'sanction embargo suspend cut recall withdraw expel sever halt cancel reduce boycott tariff break end downgrade terminate trade aid freeze blacklist stop tie relation impose restriction diplomat ambassador close',
  support:
    'support praise back endorse thank congratulate commend hail welcome sign agreement cooperate cooperation recognise recognize establish tie relation solidarity defend express accord treaty deal partnership memorandum ratify restore friendship appreciate ally alliance gratitude condolence applaud vow tribute honor award apologise apology forgive upgrade strengthen joint',
  threaten:
    'threaten warn threat vow retaliate ultimatum consequence warning caution retaliation would could might if unless response force respond revenge destroy',
  yield:
    'release free lift ease withdraw resign concede ceasefire truce surrender retreat apologise pardon allow return evacuate pull exchange amnesty back accept compromise reform step relax cease commute resignation release step-down dismantle disarm repatriate drop surrender stop end prisoner resume reopen restore admit hand demobilize yield extradite',
};
const meanings = new Map<string, readonly string[]>();
for (const [event, words] of Object.entries(cues))
  for (const word of words.split(' ')) meanings.set(word, [...new Set([...(meanings.get(word) ?? []), event])]);

const content = /^(?:VERB|NOUN|ADJ|ADV|AUX|PART|ADP|PROPN|NUM|SCONJ)$/;
const limit = 40;

/** What a clause shows of an act between two that it names: lemmas, the way through the tree from one to the other, and the cues on it. */
export function actFeatures(tokens: readonly Token[], actor: Stretch, recipient: Stretch): string[] {
  const features = new Set<string>(['bias']);
  const isInside = (at: number): boolean => (at >= actor.from && at < actor.to) || (at >= recipient.from && at < recipient.to);
  const [first, last] = [Math.min(actor.from, recipient.from), Math.max(actor.to, recipient.to)];
  const middle = [Math.min(actor.to, recipient.to), Math.max(actor.from, recipient.from)] as const;
  features.add(actor.from < recipient.from ? 'actor first' : 'recipient first');
  let before = '';
  tokens.forEach((token, at) => {
    if (isInside(at) || at < first - limit || at > last + limit) return;
    const word = wordOf(token);
    if (!content.test(token.tag)) return;
    const zone = at >= middle[0] && at < middle[1] ? 'between' : at < first ? 'before' : 'behind';
    if (token.tag !== 'PROPN') {
      features.add(`w:${word}`);
      if (zone === 'between') features.add(`b:${word}`);
      if (before) features.add(`2:${before} ${word}`);
      for (const event of meanings.get(word) ?? []) {
        features.add(`c:${event}`);
        features.add(`c:${zone}:${event}`);
      }
    }
    before = token.tag === 'PROPN' ? '' : word;
  });
  for (const feature of wayFeatures(tokens, actor, recipient)) features.add(feature);
  return [...features];
}

const wordOf = (token: Token): string => (token.tag === 'NUM' ? '#' : token.lemma.toLowerCase());

/** The verb that the actor is the subject of, what hangs on it, and the words on the way to the recipient. */
function wayFeatures(tokens: readonly Token[], actor: Stretch, recipient: Stretch): string[] {
  const features: string[] = [];
  const up = climb(tokens, headOf(tokens, actor));
  const verb = up.find((at) => /^(?:VERB|AUX)$/.test(tokens[at]?.tag ?? '')) ?? up.at(-1);
  if (verb !== undefined) {
    const token = tokens[verb];
    if (token) add(features, 'v', token);
    for (const child of childrenOf(tokens, verb)) {
      const each = tokens[child];
      if (!each) continue;
      if (/^(?:aux|neg|advmod|mark|compound:prt)/.test(each.arc)) features.push(`m:${wordOf(each)}`);
      if (/^(?:obj|obl|xcomp|ccomp|iobj|advcl)/.test(each.arc)) add(features, each.arc.slice(0, 3), each);
      if (each.arc === 'xcomp' || each.arc === 'ccomp')
        for (const deep of childrenOf(tokens, child)) if (/^(?:obj|obl)/.test(tokens[deep]?.arc ?? '')) add(features, 'deep', tokens[deep]);
    }
  }
  const down = climb(tokens, headOf(tokens, recipient));
  const meet = down.findIndex((at) => up.includes(at));
  for (const at of [
    ...up.slice(0, meet < 0 ? up.length : up.indexOf(down[meet] ?? -1) + 1),
    ...down.slice(0, meet < 0 ? down.length : meet),
  ]) {
    const token = tokens[at];
    if (token && token.tag !== 'PROPN') add(features, 'p', token);
  }
  const own = tokens[headOf(tokens, recipient)];
  if (own) features.push(`r:${own.arc.split(':')[0]}`);
  return features;
}

function add(features: string[], kind: string, token: Token | undefined): void {
  if (!token) return;
  const word = wordOf(token);
  features.push(`${kind}:${word}`);
  for (const event of meanings.get(word) ?? []) features.push(`${kind}:c:${event}`);
}

/** The token of a stretch whose head lies outside of it. */
function headOf(tokens: readonly Token[], { from, to }: Stretch): number {
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1;
    if ((head < from || head >= to) && tokens[at]?.tag !== 'PUNCT' && tokens[at]?.tag !== 'ADP') return at;
  }
  return from;
}

function climb(tokens: readonly Token[], start: number): number[] {
  const way: number[] = [];
  for (let at = tokens[start]?.head ?? -1; at >= 0 && way.length < 12; at = tokens[at]?.head ?? -1) way.push(at);
  return way;
}

const childrenOf = (tokens: readonly Token[], head: number): number[] => tokens.flatMap((token, at) => (token.head === head ? [at] : []));
