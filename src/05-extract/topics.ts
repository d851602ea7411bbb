// Words by which a text shows what an act is about; the topics are the vocabulary's closed list.
// A star stands for any ending: "invest*" is "investor" too; "port" is "ports", but never "Portugal" or "support".
const words: Readonly<Record<string, string>> = {
  trade: 'trade|trading|tariff|export*|import|imported|importer|importing|customs|free trade|market access|dumping|quota',
  investment: 'invest*',
  finance: 'financ*|loan|credit|currency|currencies|bank*|debt|monetary|fiscal',
  aid: 'aid|humanitarian|relief|assistance|grant|donat*|scholarship',
  energy: 'energy|oil|gas|electric*|power plant|pipeline|hydropower|solar|lng',
  agriculture: 'agricultur*|farm*|crop|fisher*|livestock|forestry|food*',
  water: 'water|river|irrigation|dam',
  environment: 'environment*|climate|emission|biodiversity|pollution',
  infrastructure: 'infrastructure|construction|bridge|port|airport|railway|motorway',
  transport: 'transport*|aviation|shipping|rail|railway|road|driving',
  technology: 'technolog*|digital*|cyber*|innovat*|artificial intelligence|telecom*',
  semiconductors: 'semiconductor|microchip|chip',
  'supply chains': 'supply chain',
  space: 'space|satellite',
  health: 'health*|medic*|hospital|vaccin*|pandemic',
  education: 'educat*|school*|universit*|student|academic',
  culture: 'cultur*|museum|heritage|film|language',
  tourism: 'touris*|visa-free travel',
  sport: 'sport*|football*|olympic',
  labour: 'labour|labor|worker|employment',
  migration: 'migra*|refugee|asylum|repatriat*',
  consular: 'consul|consular|consulate|visa|passport',
  security: 'security|intelligence|border|police|crime|criminal|drug',
  defence: 'defence|defense|military|army|armies|navy|navies|weapon*|arms|troop|missile',
  maritime: 'maritime|sea|seafarer|coast guard|naval',
  terrorism: 'terror*|counterterror*|extremis*',
  nuclear: 'nuclear|disarm*|non-proliferation|denuclear*',
  'human rights': 'human rights|democra*',
  territory: 'territor*|border dispute|sovereignty|island',
  multilateral: 'united nations|multilateral*|security council|asean|international forum',
  elections: 'election|ballot',
  media: 'media|journalis*|press freedom',
};
const pattern = (listed: string): RegExp =>
  new RegExp(
    `\\b(?:${listed
      .split('|')
      .map((word) => (word.endsWith('*') ? word.slice(0, -1) : `${word}s?\\b`))
      .join('|')})`,
    'i',
  );
const anyTopic = pattern(Object.values(words).join('|'));
const patterns = Object.entries(words).map(([topic, listed]) => [topic, pattern(listed)] as const);

/** Several frames ask of one passage, one after another. */
let latest: { readonly passage: string; readonly topics: readonly string[] } | undefined;

/** The topics that the words of a passage show, in alphabetical order. */
export function topicsIn(passage: string): string[] {
  if (latest?.passage !== passage) latest = { passage, topics: topicsShown(passage) };
  return [...latest.topics];
}

const topicsShown = (passage: string): string[] =>
  anyTopic.test(passage)
    ? patterns
        .filter(([, shown]) => shown.test(passage))
        .map(([topic]) => topic)
        .sort()
    : [];
