import { ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import type { Roles, Status } from '#model/claim.ts';
import type { Value } from '#values/value.ts';
import type { Told } from './define.ts';
import { factTypeOf } from './index.ts';

const countries: Readonly<Record<string, readonly [name: string, adjective: string]>> = {
  ARN: ['Arnor', 'Arnorian'],
  GON: ['Gondor', 'Gondorian'],
};
const names: Told['name'] = (actor) =>
  (actor === undefined ? [] : typeof actor === 'string' ? [actor] : actor).map((one) => countries[one]?.[0] ?? one).join(' and ');

interface Rest {
  readonly date?: string;
  readonly status?: Status;
  readonly value?: Value;
  readonly after?: string;
  readonly words?: string;
  readonly lapsed?: boolean;
  readonly stale?: boolean;
  readonly ahead?: boolean;
}

const tell = (roles: Roles, { status = 'reported', ...rest }: Rest = {}): Told => ({
  roles,
  status,
  name: names,
  possessive: (actor) => `${names(actor)}'s`,
  adjective: (actor) => (typeof actor === 'string' ? countries[actor]?.[1] : undefined) ?? names(actor),
  ...rest,
});

const orn = { person: 'Ada Orn', office: 'Prime Minister', of: 'ARN' };
const visit = { visitor: 'Ada Orn', host: 'GON' };
const pair = { parties: ['ARN', 'GON'] };

const rows: readonly (readonly [type: string, told: Told, sentence: string])[] = [
  ['office', tell(orn), "Ada Orn is Arnor's prime minister."],
  [
    'office',
    tell(orn, { date: '2031-05/..', after: 'Bo Lind' }),
    "Ada Orn has been Arnor's prime minister since May 2031, succeeding Bo Lind.",
  ],
  ['office', tell(orn, { stale: true }), "Ada Orn was last named as Arnor's prime minister."],
  ['office', tell(orn, { status: 'former', date: '../2031-05' }), "Ada Orn was Arnor's prime minister until May 2031."],
  ['office', tell(orn, { status: 'planned' }), "Ada Orn is to become Arnor's prime minister."],
  ['office', tell({ person: 'Cy Marr', office: 'professor', of: 'Institute of Gondor' }), 'Cy Marr is a professor at Institute of Gondor.'],
  ['visit', tell(visit, { date: '2031-05-03' }), 'Ada Orn visited Gondor on 3 May 2031.'],
  [
    'visit',
    tell({ ...visit, purpose: 'open a bridge', inviter: 'Bo Lind' }, { date: '2031-05' }),
    'Ada Orn visited Gondor in May 2031 to open a bridge, at the invitation of Bo Lind.',
  ],
  ['visit', tell({ ...visit, visitor: 'ARN' }), 'An Arnorian delegation visited Gondor.'],
  ['visit', tell(visit, { status: 'planned', date: '2031-05' }), 'A visit by Ada Orn to Gondor is planned for May 2031.'],
  ['visit', tell(visit, { status: 'planned', date: '2031-05', lapsed: true }), 'A visit by Ada Orn to Gondor was due in May 2031.'],
  [
    'visit',
    tell({ ...visit, purpose: 'state visit', reason: 'a flood' }, { status: 'postponed', date: '2031-05-03' }),
    'A state visit by Ada Orn to Gondor, due on 3 May 2031, was postponed; reason given: a flood.',
  ],
  ['visit', tell(visit, { status: 'cancelled' }), 'A visit by Ada Orn to Gondor was cancelled.'],
  [
    'meeting',
    tell({ ...pair, kind: 'summit', place: 'Minas' }, { date: '2031-05-03' }),
    'A summit between Arnor and Gondor took place in Minas on 3 May 2031.',
  ],
  [
    'meeting',
    tell({ ...pair, kind: 'talks', topics: ['trade'] }, { status: 'planned', date: '2031-05' }),
    'Talks between Arnor and Gondor on trade are planned for May 2031.',
  ],
  [
    'meeting',
    tell({ ...pair, kind: 'consultations', round: '3rd' }, { date: '2030' }),
    'The third round of consultations between Arnor and Gondor took place in 2030.',
  ],
  ['meeting', tell({ ...pair, kind: 'call', people: ['Ada Orn', 'Bo Lind'] }), 'A telephone call between Ada Orn and Bo Lind took place.'],
  ['meeting', tell({ ...pair, people: ['Ada Orn'] }, { status: 'postponed' }), 'A meeting between Arnor and Gondor was postponed.'],
  [
    'agreement',
    tell({ ...pair, title: 'memorandum on salt', stage: 'signed' }, { date: '2031-05-03' }),
    'Arnor and Gondor signed a memorandum on salt on 3 May 2031.',
  ],
  [
    'agreement',
    tell({ ...pair, title: 'Treaty of Minas', stage: 'in force' }, { date: '2004/..' }),
    'The Treaty of Minas between Arnor and Gondor has been in force since 2004.',
  ],
  [
    'agreement',
    tell({ ...pair, title: 'protocol on salt', stage: 'agreed' }, { status: 'planned' }),
    'A protocol on salt between Arnor and Gondor has been agreed but is not reported as signed.',
  ],
  [
    'agreement',
    tell({ ...pair, title: 'protocol on salt', stage: 'agreed' }, { date: '2031-03-09' }),
    'A protocol on salt between Arnor and Gondor was agreed on 9 March 2031.',
  ],
  [
    'agreement',
    tell({ ...pair, title: 'proposed accord between the two countries', stage: 'proposed' }, { status: 'proposed' }),
    'An accord between the two countries has been proposed.',
  ],
  [
    'agreement',
    tell({ ...pair, title: 'further understandings on salt', stage: 'proposed' }, { status: 'proposed' }),
    'Further understandings on salt between Arnor and Gondor have been proposed.',
  ],
  [
    'agreement',
    tell({ ...pair, title: 'memorandum on salt on February 9', stage: 'signed' }, { date: '2031-02-09' }),
    'Arnor and Gondor signed a memorandum on salt on 9 February 2031.',
  ],
  ['agreement', tell({ ...pair, title: 'treaty on salt', stage: 'negotiating' }), 'Arnor and Gondor are negotiating a treaty on salt.'],
  [
    'agreement',
    tell({ ...pair, title: 'treaty on salt', stage: 'signed' }, { status: 'planned', date: '2032' }),
    'A treaty on salt between Arnor and Gondor is to be signed in 2032.',
  ],
  [
    'mechanism',
    tell({ ...pair, name: 'Joint Salt Commission', abbreviation: 'JSC', level: 'ministerial' }, { date: '2030-04' }),
    'Arnor and Gondor have a standing forum, the Joint Salt Commission (JSC) at ministerial level, latest round on file: April 2030.',
  ],
  [
    'mechanism',
    tell({ ...pair, name: 'Salt Talks' }, { date: '2032-04', ahead: true }),
    'Arnor and Gondor have a standing forum, the Salt Talks, next round planned for April 2032.',
  ],
  ['membership', tell({ member: 'ARN', group: 'Western Union' }), 'Arnor belongs to the Western Union.'],
  ['membership', tell({ member: 'ARN', group: 'OECD' }, { date: '2015/..' }), 'Arnor has belonged to the OECD since 2015.'],
  [
    'membership',
    tell({ member: 'ARN', group: 'Western Union' }, { status: 'former', date: '../2030' }),
    'Arnor has left the Western Union, to which it belonged until 2030.',
  ],
  [
    'membership',
    tell({ member: 'ARN', group: 'Western Union' }, { status: 'planned', date: '2032' }),
    'Arnor is to join the Western Union in 2032.',
  ],
  [
    'ties',
    tell({ ...pair, event: 'established' }, { date: '1952-04-28' }),
    'Arnor and Gondor established diplomatic relations on 28 April 1952.',
  ],
  ['ties', tell({ ...pair, event: 'recognised' }, { date: '1949' }), 'Recognition between Arnor and Gondor dates from 1949.'],
  [
    'ties',
    tell({ ...pair, event: 'restored' }, { status: 'planned' }),
    'Diplomatic relations between Arnor and Gondor are to be restored.',
  ],
  [
    'flow',
    tell({ from: 'ARN', to: 'GON', measure: 'exports' }, { value: { change: 28, unit: 'percent' }, date: '2030' }),
    "Arnor's exports to Gondor rose by 28 per cent in 2030.",
  ],
  [
    'flow',
    tell({ from: 'ARN', to: 'GON', measure: 'balance' }, { value: { amount: -127_000_000, unit: 'USD' } }),
    "Arnor's trade deficit with Gondor came to US$127 million, over a period that is not given.",
  ],
  [
    'flow',
    tell({ from: 'ARN', to: 'GON', measure: 'investment' }, { value: { amount: 2_100_000_000, unit: 'USD' }, date: '../2030' }),
    "Arnor's investment in Gondor came to US$2.1 billion by the end of 2030.",
  ],
  [
    'flow',
    tell({ from: 'ARN', to: 'GON', measure: 'loan' }, { value: { amount: 640_000_000, unit: 'NOK' }, status: 'planned' }),
    "Arnor's loan to Gondor of NOK 640 million is planned.",
  ],
  [
    'flow',
    tell({ from: 'ARN', to: 'GON', measure: 'exports', goods: 'salt and rope' }),
    "Arnor's exports to Gondor include salt and rope.",
  ],
  [
    'election',
    tell({ country: 'ARN', party: 'Harbour Party', measure: 'seats' }, { value: { count: 52 }, date: '2031-05-03' }),
    "The Harbour Party won 52 seats in Arnor's election of 3 May 2031.",
  ],
  ['election', tell({ country: 'ARN', party: 'Harbour Party', measure: 'winner' }), "The Harbour Party won Arnor's election."],
  ['statement', tell({ speaker: 'Ada Orn' }, { value: { quote: 'Salt keeps.' } }), 'Ada Orn said: “Salt keeps”.'],
  ['statement', tell({ speaker: 'Ada Orn' }, { value: { quote: 'a great ally' } }), 'Ada Orn spoke of “a great ally”.'],
  [
    'position',
    tell({ holder: 'analysts' }, { value: { text: 'Gondor should build roads' } }),
    'According to analysts, “Gondor should build roads”.',
  ],
  [
    'position',
    tell({ holder: 'officials', of: 'ARN' }, { value: { text: 'the importance of salt' } }),
    'Officials of Arnor spoke of “the importance of salt”.',
  ],
  [
    'position',
    tell({ holder: 'ARN', topics: ['territory'] }, { value: { text: "supports Gondor's stance" } }),
    'On territorial questions, Arnor “supports Gondor’s stance”.',
  ],
  [
    'action',
    tell({ actor: 'ARN', recipient: 'GON', event: 'agree', topics: ['trade'] }, { status: 'planned' }),
    'Arnor means to work more closely with Gondor on trade.',
  ],
  [
    'action',
    tell({ actor: 'ARN', recipient: 'GON', event: 'support' }, { date: '2031-05-03', words: 'Orn congratulated Lind' }),
    'Arnor expressed support for Gondor on 3 May 2031: “Orn congratulated Lind”.',
  ],
  [
    'action',
    tell({ actor: 'ARN', recipient: 'GON', event: 'aid', topics: ['aid'] }, { status: 'ongoing' }),
    'Arnor has given aid to Gondor.',
  ],
  [
    'project',
    tell(
      { from: 'ARN', in: 'GON', name: 'harbour at Minas', agency: 'Salt Fund' },
      { status: 'ongoing', value: { amount: 3_000_000, unit: 'USD' } },
    ),
    "Arnor's work in Gondor includes a harbour at Minas (through Salt Fund; US$3 million; under way).",
  ],
  [
    'project',
    tell({ from: 'ARN', in: 'GON', name: 'six experts for the salt works' }, { status: 'planned', date: '2032' }),
    "Arnor's plans in Gondor include six experts for the salt works (in 2032).",
  ],
  [
    'presence',
    tell({ from: 'ARN', in: 'GON', what: 'community' }, { value: { count: 19_000 } }),
    '19,000 people from Arnor live in Gondor.',
  ],
  [
    'presence',
    tell({ from: 'ARN', in: 'GON', what: 'companies', named: ['Orn Works', 'Minas Motors'] }),
    'Arnorian companies are active in Gondor, among them Orn Works and Minas Motors.',
  ],
  ['presence', tell({ from: 'ARN', in: 'GON', what: 'troops' }, { status: 'former' }), 'Arnorian troops are no longer in Gondor.'],
  [
    'visa',
    tell({ from: 'ARN', to: 'GON', rule: 'visa-free' }, { date: '2031-05-03' }),
    'Arnorian citizens need no visa in Gondor since 3 May 2031.',
  ],
  [
    'visa',
    tell({ from: 'ARN', to: 'GON', rule: 'required', holders: 'official' }, { status: 'planned', date: '2032' }),
    'Arnorian holders of diplomatic or official passports are to need a visa in Gondor from 2032.',
  ],
];

for (const [type, told, sentence] of rows) {
  test(`${type}: ${sentence}`, () => strictEqual(factTypeOf(type)?.sentence(told).replace(/'/g, '’'), sentence.replace(/'/g, '’')));
}

const together: readonly (readonly [type: string, tolds: readonly [Told, ...Told[]], sentence: string])[] = [
  [
    'office',
    [tell(orn), tell({ person: 'Bo Lind', office: 'foreign minister', of: 'ARN' }, { date: '2031-05-03/..', after: 'Cy Marr' })],
    'In Arnor, Ada Orn is prime minister; Bo Lind has been foreign minister since 3 May 2031, succeeding Cy Marr.',
  ],
  [
    'election',
    [
      tell({ country: 'ARN', party: 'Harbour Party', measure: 'winner' }, { date: '2031-05-03' }),
      tell({ country: 'ARN', party: 'Harbour Party', measure: 'seats' }, { date: '2031-05-03', value: { count: 52 } }),
      tell({ country: 'ARN', measure: 'chamber seats' }, { date: '2031-05-03', value: { count: 101 } }),
      tell({ country: 'ARN', party: 'Salt Party', measure: 'vote share' }, { date: '2031-05-03', value: { share: 31.5, unit: 'percent' } }),
    ],
    'Arnor’s election of 3 May 2031 was won by the Harbour Party with 52 of the 101 seats; the Salt Party won 31.5 per cent of the vote.',
  ],
  [
    'membership',
    [
      tell({ member: 'ARN', group: 'Western Union' }),
      tell({ member: 'GON', group: 'Western Union' }),
      tell({ member: 'ARN', group: 'OECD' }),
    ],
    'Arnor and Gondor belong to the Western Union; Arnor belongs to the OECD.',
  ],
  [
    'mechanism',
    [tell({ ...pair, name: 'Salt Talks' }), tell({ ...pair, name: 'Rope Dialogue', abbreviation: 'RD' })],
    'Arnor and Gondor have these standing forums: the Salt Talks and the Rope Dialogue (RD).',
  ],
];

for (const [type, tolds, sentence] of together) {
  test(`${type}, several: ${sentence}`, () => {
    const found = factTypeOf(type)?.together;
    ok(found);
    strictEqual(found.sentence(tolds).replace(/'/g, '’'), sentence);
  });
}
