import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  ['President Imrahil Belfalas of Gondor said that Rohan should open its market.', { roles: { holder: 'Imrahil Belfalas', of: 'GON' } }],
  ['Analysts warn that the treaty could divide Gondor and Rohan.', { roles: { holder: 'Analysts' } }],
  ['Gondor opposes the new dam in Rohan.', { roles: { holder: 'GON' } }],
  ['President Imrahil Belfalas of Gondor believes that the river must be shared with Rohan.', { roles: { holder: 'Imrahil Belfalas' } }],
  ['Officials in Gondor insist that the debt of Rohan is too high.', { roles: { holder: 'Officials' } }],
  ['The ministry of Rohan said that talks were held on Monday.', 'no claim: a report of fact'],
  ['President Imrahil Belfalas of Gondor said hello.', 'no claim: no view'],
  ['Gondor lies south of Rohan.', 'no claim: no view'],
  ['Gondor condemned the raid on the ferry.', { roles: { holder: 'GON' } }],
  ['Gondor welcomed the release of the fishermen.', { roles: { holder: 'GON' } }],
  ['Rohan insists that the river is no border.', { roles: { holder: 'ROH' } }],
  [
    'Foreign Minister Elfhelm Fastred of Rohan urged all parties to keep calm over Gondor.',
    { roles: { holder: 'Elfhelm Fastred', of: 'ROH' } },
  ],
  ['The Gondorian ministry of trade said that the tariffs of Rohan were unfair.', { roles: { holder: 'GON' } }],
  [
    'Foreign Minister Elfhelm Fastred of Rohan denied that soldiers had crossed into Gondor.',
    { roles: { holder: 'Elfhelm Fastred', of: 'ROH' }, value: { text: 'denied that soldiers had crossed into Gondor' } },
  ],
  [
    'President Imrahil Belfalas of Gondor said that Rohan wanted an early end to the dispute.',
    { roles: { holder: 'ROH' }, value: { text: 'wanted an early end to the dispute' } },
  ],
  [
    'Officials in Gondor describe the treaty with Rohan as a burden.',
    { roles: { holder: 'Officials' }, value: { text: 'the treaty with Rohan as a burden' } },
  ],
  [
    'Gondor believes that the proposals of Rohan are too rigid, officials said.',
    { roles: { holder: 'GON' }, value: { text: 'the proposals of Rohan are too rigid' } },
  ],
  [
    'Rohan opposes the new tariffs of Gondor, its envoy to Arnor told reporters.',
    { roles: { holder: 'ROH' }, value: { text: 'opposes the new tariffs of Gondor' } },
  ],
  [
    'Gondor believes that the bridge will, if Rohan agrees, be open in May.',
    { roles: { holder: 'GON' }, value: { text: 'the bridge will, if Rohan agrees, be open in May' } },
  ],
  ['Gondor regards Rohan as its closest partner in the north.', { roles: { holder: 'GON' } }],
  ['Gondor voiced concern over the new wall in Rohan.', { roles: { holder: 'GON' } }],
  ['Gondor reiterated its support for the independence of Arnor.', { roles: { holder: 'GON' } }],
  ['Both sides called for an end to the war in Arnor, Gondor and Rohan said.', 'no claim: who "both" are is not plain'],
  [
    'Gondor called for a new conference on the river with Rohan.',
    { roles: { holder: 'GON' }, value: { text: 'called for a new conference on the river with Rohan' } },
  ],
  [
    'Trade with Rohan must grow, said President Imrahil Belfalas of Gondor.',
    { roles: { holder: 'Imrahil Belfalas', of: 'GON' }, value: { text: 'Trade with Rohan must grow' } },
  ],
  ['Analysts said that the new port would hurt Rohan more than Gondor.', { roles: { holder: 'Analysts' } }],
  ['Gondor is deeply concerned about the fate of the prisoners in Rohan.', { roles: { holder: 'GON' } }],
  ['Officials in Rohan warn that Gondor could close the bridge.', { roles: { holder: 'Officials' } }],
  ['Gondor supports the position of Rohan on the islands.', { roles: { holder: 'GON' } }],
  ['Foreign Minister Elfhelm Fastred of Rohan said that Gondor will sign the accord on Monday.', 'no claim: a plan, not a view'],
  ['The ministry of Rohan said that 40 soldiers of Gondor were killed.', 'no claim: a report of fact'],
  ['The coach of Gondor said that his players must run more.', 'no claim: a coach on his team'],
  ['I think that the food in Gondor is better than in Rohan, wrote a reader.', 'no claim: a reader'],
  ['Gondor and Rohan welcomed the progress of their talks.', 'no claim: what two agree on between them'],
  ['Imrahil Belfalas is expected to call for peace in Rohan.', 'no claim: not said yet'],
  ['Gondor may oppose the plan of Rohan.', 'no claim: hypothetical'],
  ['The shop in Gondor believes in quality.', 'no claim: no view on anything between states'],
  ['Rohan said on Monday that the talks were postponed.', 'no claim: a report of fact'],
  ['Dealers in Edoras said that the Gondorian currency could fall further.', 'no claim: those who buy and sell, on a price'],
  ['A grain analyst in Gondor said that the wheat crop in Rohan could be good for prices.', 'no claim: a market'],
  ['Orthanc Steel Corp said that its Gondorian mill should sell more plates in Rohan.', 'no claim: a firm on its market'],
  ['Diplomats in Edoras said that the quarrel with Gondor could harm trade.', { roles: { holder: 'Diplomats' } }],
  ['The ministry of Gondor said that water problems had reduced the output of its mills.', 'no claim: its own affairs'],
  ['Argonath Gondor said that it should sell its stake.', 'no claim: a firm'],
  ['Gondor is widely thought to want a stable currency.', 'no claim: others think so'],
  [
    "Gondor's trade commissioner said he had written to his Rohirric counterpart, outlining the concerns of the farmers.",
    'no claim: a letter that was written',
  ],
  ['Imrahil Belfalas of Gondor said he had urged Rohan to accept the important offer of the envoys.', 'no claim: what he did, and no view'],
  [
    'Imrahil Belfalas of Gondor said that the port of Rohan was a risk and urged all sides to leave it.',
    { roles: { holder: 'Imrahil Belfalas' }, value: { text: 'the port of Rohan was a risk' } },
  ],
  [
    'Imrahil Belfalas of Gondor told Reuters Rohan should open its ports.',
    { roles: { holder: 'Imrahil Belfalas' }, value: { text: 'Rohan should open its ports' } },
  ],
  [
    'The Horse Agreement (HA), under talks between Gondor and Rohan, is unlikely to be signed, a Gondorian official said.',
    { roles: { holder: 'Gondorian official', of: 'GON' } },
  ],
  ['The foreign office of Gondor said that President Theoden of Rohan is expected to travel to Edoras.', 'no claim: a journey foreseen'],
  ['Imrahil Belfalas of Gondor said some 1,270 mills are working in Rohan.', 'no claim: a figure'],
  ['Imrahil Belfalas of Gondor said he looked forward to welcoming the guests from Rohan.', 'no claim: a courtesy'],
  [
    'Gondor and Rohan trade wool. Western countries say they will not drop sanctions on Gondor without a settlement with Rohan.',
    { roles: { holder: 'Western countries' }, value: { text: 'they will not drop sanctions on Gondor without a settlement with Rohan' } },
  ],
  [
    'Lawyers in both countries argue that the treaty of Gondor with Rohan is void.',
    { roles: { holder: 'Lawyers' }, value: { text: 'the treaty of Gondor with Rohan is void' } },
  ],
  ['Gondorian fishermen accuse Rohan of selling wool below cost.', { roles: { holder: 'Gondorian fishermen', of: 'GON' } }],
  [
    'The Rohirric delegation said Gondor continued to act with ‘impunity’ in the west.',
    { roles: { holder: 'ROH' }, value: { text: 'Gondor continued to act with ‘impunity’ in the west' } },
  ],
  [
    'Foreign Minister Elfhelm Fastred of Rohan said, "All countries of the coast" should be concerned that Gondor closes the bay.',
    {
      roles: { holder: 'Elfhelm Fastred' },
      value: { text: '"All countries of the coast" should be concerned that Gondor closes the bay' },
    },
  ],
  ['Gondor considers Arnor part of its territory.', { roles: { holder: 'GON' }, value: { text: 'considers Arnor part of its territory' } }],
  [
    'Gondor rejected the questions of the court of Rohan as “biased and one-sided”.',
    { roles: { holder: 'GON' }, value: { text: 'the questions of the court of Rohan as “biased and one-sided' } },
  ],
  [
    'The raid was condemned. Foreign Minister Elfhelm Fastred of Rohan called the Gondorian blockade a grave mistake.',
    { roles: { holder: 'Elfhelm Fastred' }, value: { text: 'the Gondorian blockade a grave mistake' } },
  ],
  [
    'In their messages, the foreign ministers of Gondor and Rohan reaffirmed the importance of trade.',
    { roles: { holder: 'foreign ministers of Gondor' } },
  ],
  [
    "Rohan's defence ministry spoke of the raid. The ministry added that the Gondorian blockade was retaliation.",
    { roles: { holder: 'ROH' }, value: { text: 'the Gondorian blockade was retaliation' } },
  ],
  ['Gondor accused Rohan of a breach of the truce.', 'no claim: one state blames another, which is an act'],
  ['Gondor called an election before the talks with Rohan.', 'no claim: nobody is called anything'],
  ['The numbers say that Gondor sells more wool to Rohan.', 'no claim: numbers are nobody'],
  ['“Rohan is a strong friend,” read the poster, recognising Gondor as a rock.', 'no claim: who recognises, is not said'],
  ['Gondor expressed its intention to strengthen its trade with Rohan.', 'no claim: what a state intends it plans'],
  [
    'Imrahil Belfalas of Gondor met Elfhelm Fastred of Rohan in Edoras. The leaders reaffirmed their support for the people of Arnor.',
    { roles: { holder: 'ROH', of: 'ROH' }, value: { text: 'reaffirmed their support for the people of Arnor' } },
  ],
  [
    'Imrahil Belfalas of Gondor met Elfhelm Fastred of Rohan in Edoras. Both sides underscored the importance of trade with Arnor.',
    { roles: { holder: 'GON', of: 'GON' } },
  ],
  [
    'Prime Minister Imrahil Belfalas of Gondor met President Elfhelm Fastred of Rohan. Prime Minister Belfalas and President Fastred affirmed that Arnor should open its ports.',
    { roles: { holder: 'Elfhelm Fastred', of: 'ROH' } },
  ],
  [
    'Imrahil Belfalas of Gondor met Elfhelm Fastred of Rohan in Edoras. The leaders welcomed the new road between their lands.',
    'no claim: what two are glad of is between them',
  ],
  [
    'Gondor said reports that it intended to threaten the ships of Rohan were baseless.',
    { roles: { holder: 'GON' }, value: { text: 'reports that it intended to threaten the ships of Rohan were baseless' } },
  ],
  [
    'Imrahil Belfalas of Gondor told a hearing of lawmakers that Rohan could be a danger.',
    { roles: { holder: 'Imrahil Belfalas' }, value: { text: 'Rohan could be a danger' } },
  ],
  ['Asked whether he believed Rohan would be a threat, Imrahil Belfalas of Gondor was silent.', 'no claim: a question'],
  ['The palace of Gondor said that it will nominate Elfhelm Fastred as envoy to Rohan.', 'no claim: a plan'],
  [
    'The accord with Rohan could hurt the farmers of Gondor, according to experts.',
    { roles: { holder: 'experts' }, value: { text: 'The accord with Rohan could hurt the farmers of Gondor' } },
  ],
  ['According to the Gondor Times, the talks with Rohan could fail.', 'no claim: a paper'],
  ['Gondor wanted a treaty with Rohan by the end of 2037.', { roles: { holder: 'GON' }, status: 'reported', date: null }],
  ['Gondor protested against the detention of a ship off Rohan.', 'no claim: what a state says against another is an act'],
  ['There were no signs that the riders of Rohan were harmed, the palace of Gondor said.', 'no claim: what was not found'],
  ['Many arrows of Rohan failed to reach the wall, the army of Gondor said.', 'no claim: what happened'],
  ['King Imrahil Belfalas of Gondor welcomed King Elfhelm Fastred of Rohan to Minas Tirith.', 'no claim: a guest'],
  ['The games of Gondor are focused on defending the north coast of Rohan.', 'no claim: what games are for'],
  ['Gondor has brought a case contesting the border of Rohan.', 'no claim: what a case does'],
  ['The police of Gondor questioned Imrahil Belfalas about the horses of Rohan.', 'no claim: he was to answer'],
  [
    'President Imrahil Belfalas of Gondor called on Rohan to use its weight over Arnor to press it to end the war, adding it could use its ships to help.',
    { roles: { holder: 'Imrahil Belfalas' }, value: { text: 'it could use its ships to help' } },
  ],
  [
    'President Imrahil Belfalas of Gondor lauded Rohan as a model for all the lands.',
    { roles: { holder: 'Imrahil Belfalas' }, value: { text: 'Rohan as a model for all the lands' } },
  ],
  [
    'Imrahil Belfalas of Gondor met Elfhelm Fastred of Rohan in Edoras. The two leaders hailed a new age of friendship.',
    { roles: { holder: 'ROH' }, value: { text: 'hailed a new age of friendship' } },
  ],
  [
    'President Imrahil Belfalas of Gondor met President Elfhelm Fastred of Rohan. They both reiterated the importance of help for Arnor.',
    { roles: { holder: 'Elfhelm Fastred' } },
  ],
  [
    'Gondor and Rohan spoke in favour of more trade with Arnor.',
    { roles: { holder: 'ROH' }, value: { text: 'spoke in favour of more trade with Arnor' } },
  ],
  [
    'Gondor and its experts questioned the claim of Rohan to the river.',
    { roles: { holder: 'GON' }, value: { text: 'questioned the claim of Rohan to the river' } },
  ],
  [
    'Imrahil Belfalas of Gondor attributed the growth of trade with Rohan to good will.',
    { roles: { holder: 'Imrahil Belfalas' }, value: { text: 'attributed the growth of trade with Rohan to good will' } },
  ],
  // Doubts, demands, comparisons; a stand in a noun or between the words of whoever tells of it.
  [
    'The accord of Gondor was held up by Rohan’s doubts about its harbours.',
    { roles: { holder: 'ROH' }, value: { text: 'doubts about its harbours' } },
  ],
  ['Rohan does not accept the claims of Gondor.', { roles: { holder: 'ROH' }, value: { text: 'does not accept the claims of Gondor' } }],
  ['Gondor would like the quarrel with Rohan settled.', { roles: { holder: 'GON' } }],
  [
    'President Imrahil Belfalas of Gondor made it clear that the ban on Rohan would stay.',
    { roles: { holder: 'Imrahil Belfalas' }, value: { text: 'the ban on Rohan would stay' } },
  ],
  [
    'Foreign Minister Elfhelm Fastred of Rohan likened Gondor to a jail.',
    { roles: { holder: 'Elfhelm Fastred' }, value: { text: 'likened Gondor to a jail' } },
  ],
  [
    'If the talks went well, officials of Gondor said on Monday, a treaty with Rohan could follow.',
    { roles: { holder: 'officials' }, value: { text: 'If the talks went well, a treaty with Rohan could follow' } },
  ],
  [
    'Gondor said the remarks of Rohan were “a new low”.',
    { roles: { holder: 'GON' }, value: { text: 'the remarks of Rohan were “a new low' } },
  ],
  ['The two sides of the river, Gondor and Rohan, are calm. Arnor called for restraint in Rohan.', { roles: { holder: 'ARN' } }],
  ['Gondor denies sheltering the outlaws of Rohan.', { roles: { holder: 'GON' } }],
  ['Gondor made clear glass for Rohan.', 'no claim: no view'],
  ['Gondor expects to receive the horses from Rohan on Monday.', 'no claim: a delivery'],
  ['Gondor compared two maps of Rohan.', 'no claim: maps'],
  ['President Imrahil Belfalas of Gondor called on King Elfhelm Fastred of Rohan.', 'no claim: a courtesy call'],
  [
    'Imrahil and Elfhelm met. The Gondorian official told reporters that these roads run counter to the treaty with Rohan.',
    { roles: { holder: 'Gondorian official' } },
  ],
  [
    'Gondorian officials believe that would help take some of the pressure off Rohan.',
    { roles: { holder: 'Gondorian officials' }, value: { text: 'that would help take some of the pressure off Rohan' } },
  ],
  [
    'Minister Imrahil of Gondor said he hopes Prime Minister Theoden of Rohan will make proposals this week. He also told reporters he hopes Gondor will soon be able to lift its sanctions.',
    { roles: { holder: 'Imrahil', of: 'GON' }, value: { text: 'he hopes Gondor will soon be able to lift its sanctions' } },
  ],
  [
    'Gondor’s trade minister Imrahil opened talks in Edoras, telling Agriculture Minister Theoden of Rohan that open markets would help Rohan as well as Gondor.',
    { roles: { holder: 'Imrahil', of: 'GON' } },
  ],
  [
    'And Gondor has hurt many of Rohan’s exporters by closing its ports, growers and officials said.',
    { roles: { holder: 'officials' }, value: { text: 'And Gondor has hurt many of Rohan’s exporters by closing its ports' } },
  ],
  [
    'The drop of the castar was linked to the market’s perception that Gondor was unhappy with Rohan.',
    'no claim: what a market takes it to think',
  ],
  [
    'The lifting of the sanctions on Rohan is the best that Gondor can offer, the Harbour Times said. It said some words were expected to be found that would allow Rohan to claim a victory.',
    'no claim: a newspaper says it',
  ],
];
