// Words by which a text shows what an act is about; the topics are the vocabulary's closed list.
const words: Readonly<Record<string, string>> = {
  trade: 'trade|tariff|export|import|customs|free trade|market access|dumping|quota',
  investment: 'invest',
  finance: 'financ|loan|credit|currency|bank|debt|monetary|fiscal',
  aid: 'aid|humanitarian|relief|assistance|grant|donat|scholarship',
  energy: 'energy|oil|gas|electric|power plant|pipeline|hydropower|solar|lng',
  agriculture: 'agricultur|farm|crop|fisher|livestock|forestry|food',
  water: 'water|river|irrigation|dam',
  environment: 'environment|climate|emission|biodiversity|pollution',
  infrastructure: 'infrastructure|construction|bridge|port|airport|railway',
  transport: 'transport|aviation|shipping|rail|road|driving',
  technology: 'technolog|digital|cyber|innovation|artificial intelligence|telecom',
  semiconductors: 'semiconductor|microchip|chips',
  'supply chains': 'supply chain',
  space: 'space|satellite',
  health: 'health|medic|hospital|vaccine|pandemic',
  education: 'educat|school|universit|student|academic',
  culture: 'cultur|museum|heritage|film|language',
  tourism: 'touris|visa-free travel',
  sport: 'sport|football|olympic',
  labour: 'labour|labor|worker|employment',
  migration: 'migra|refugee|asylum|repatriation',
  consular: 'consul|visa|passport',
  security: 'security|intelligence|border|police|crime|drug',
  defence: 'defence|defense|military|army|navy|weapon|arms|troops|missile',
  maritime: 'maritime|sea|coast guard|naval',
  terrorism: 'terror|extremis',
  nuclear: 'nuclear|disarmament|non-proliferation|denuclear',
  'human rights': 'human rights|democra',
  territory: 'territor|border dispute|sovereignty|island',
  multilateral: 'united nations|multilateral|security council|asean|international forum',
  elections: 'election|ballot',
  media: 'media|journalis|press freedom',
};
const patterns = Object.entries(words).map(([topic, stems]) => [topic, new RegExp(`\\b(?:${stems})`, 'i')] as const);

/** The topics that the words of a passage show, in alphabetical order. */
export const topicsIn = (passage: string): string[] =>
  patterns
    .filter(([, pattern]) => pattern.test(passage))
    .map(([topic]) => topic)
    .sort();
