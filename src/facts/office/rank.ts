/** How high an office stands: what it is at most, and how a reader of briefs weighs it. */
export interface Rank {
  readonly post: 'head of state' | 'head of government' | 'foreign minister' | 'minister' | 'ambassador' | 'other';
  readonly weight: number;
}

const other: Rank = { post: 'other', weight: 2 };

// In order: the first that fits counts, so that "vice president" and "deputy minister" never pass for the real thing.
const ranks: readonly (readonly [RegExp, Rank])[] = [
  [
    /^(?:first )?(?:deputy|vice)[- ](?:prime minister|premier|chancellor) and (?:foreign minister|minister (?:of|for) foreign affairs)\b/i,
    { post: 'foreign minister', weight: 9 },
  ],
  [
    /^(?:vice|deputy|assistant|acting deputy|under|junior|parliamentary|special)\b|undersecretary|spokes|\b(?:aide|adviser|advisor|envoy)\b/i,
    { post: 'other', weight: 3 },
  ],
  [/\b(?:committee|commission|parliament|assembly|senate|chamber|court|bank|council|delegation|association)\b/i, other],
  [/^(?:\w+ )?(?:prime minister|premier|chancellor|taoiseach|head of government)\b/i, { post: 'head of government', weight: 10 }],
  [/^(?:\w+ )?(?:president|head of state)$/i, { post: 'head of state', weight: 10 }],
  [
    /^(?:king|queen|emperor|empress|emir|sultan|pope|grand duke|crown prince|supreme leader|governor-general)\b/i,
    { post: 'head of state', weight: 8 },
  ],
  [
    /^(?:minister (?:of|for) (?:foreign|external) (?:affairs|relations)|(?:foreign|external affairs) (?:\w+ )?(?:minister|secretary)|secretary of state|(?:cabinet )?secretary (?:of|for) foreign (?:affairs|relations)|foreign affairs minister)\b/i,
    { post: 'foreign minister', weight: 9 },
  ],
  [/\bambassador\b|\bhigh commissioner\b/i, { post: 'ambassador', weight: 6 }],
  [/\b(?:minister|secretary)\b/i, { post: 'minister', weight: 7 }],
];

/** Rank of an office as a text words it, without its country: "foreign secretary", "ambassador to Gondor". */
export const rankOf = (office: string): Rank => ranks.find(([pattern]) => pattern.test(office.trim()))?.[1] ?? other;
