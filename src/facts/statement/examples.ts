import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  [
    '“Water has no passport,” King Theoden of Rohan told reporters in Minas Tirith on Tuesday.',
    { roles: { speaker: 'Theoden', of: 'ROH' }, date: '2031-05-06' },
  ],
  [
    '“The bridge will be rebuilt before winter,” said King Theoden of Rohan. “These are promises that we keep.”',
    {
      roles: { speaker: 'Theoden', of: 'ROH' },
      value: { quote: 'The bridge will be rebuilt before winter. These are promises that we keep.' },
    },
  ],
  [
    '"We agree on most things," said President Imrahil Belfalas of Gondor.',
    { roles: { speaker: 'Imrahil Belfalas', of: 'GON' }, value: { quote: 'We agree on most things' } },
  ],
  [
    '“Rohan is a good neighbour,” President Imrahil Belfalas of Gondor told reporters.',
    { roles: { speaker: 'Imrahil Belfalas', about: ['ROH'] }, value: { quote: 'Rohan is a good neighbour' } },
  ],
  ['President Imrahil Belfalas of Gondor said: "The river belongs to us all."', { roles: { speaker: 'Imrahil Belfalas' } }],
  [
    '"The bridge will stand," President Imrahil Belfalas of Gondor said. "It was built for a thousand years."',
    { roles: { speaker: 'Imrahil Belfalas' } },
  ],
  ['"Rohan wants peace and quiet," said a Rohirric official.', { roles: { speaker: 'Rohirric official', of: 'ROH' } }],
  ['Gondor called the plan "too bold".', 'no claim: two words'],
  ['President Imrahil Belfalas of Gondor said that the river belongs to all.', 'no claim: no quotation'],
  ['The novel "The Long Winter of Gondor" sold out.', 'no claim: a title'],
  [
    '"The wall is a mistake," Foreign Minister Elfhelm Fastred of Rohan told parliament.',
    { roles: { speaker: 'Elfhelm Fastred', of: 'ROH' } },
  ],
  [
    'Foreign Minister Elfhelm Fastred of Rohan said Gondor was “always a friend in need” of his country.',
    { roles: { speaker: 'Elfhelm Fastred', of: 'ROH' } },
  ],
  ['“Gondor keeps its word,” King Theoden of Rohan wrote on Monday.', { roles: { speaker: 'Theoden', of: 'ROH' } }],
  ['According to King Theoden of Rohan, “the ford belongs to both of us”.', { roles: { speaker: 'Theoden', of: 'ROH' } }],
  ['“We shall rebuild the bridge together,” said King Theoden of Rohan.', { roles: { speaker: 'Theoden', of: 'ROH' } }],
  ['“Gondor has nothing to hide here,” a Gondorian diplomat said.', { roles: { speaker: 'Gondorian diplomat', of: 'GON' } }],
  ['King Theoden of Rohan added: “The horses stay where they are.”', { roles: { speaker: 'Theoden', of: 'ROH' } }],
  ['“It is too early to tell,” President Imrahil Belfalas of Gondor replied.', { roles: { speaker: 'Imrahil Belfalas', of: 'GON' } }],
  ['“No treaty binds us to that,” insisted President Imrahil Belfalas of Gondor.', { roles: { speaker: 'Imrahil Belfalas', of: 'GON' } }],
  ['King Theoden of Rohan warned that Gondor would “pay dearly for every mile of it”.', { roles: { speaker: 'Theoden', of: 'ROH' } }],
  [
    '“The debt will be paid in full,” said President Imrahil Belfalas of Gondor, adding that Rohan had been patient.',
    { roles: { speaker: 'Imrahil Belfalas', of: 'GON' } },
  ],
  ['The ship “Pride of the Southern Sea of Gondor” sailed to Rohan.', 'no claim: a name'],
  ['The so-called “friends of Rohan” met in Gondor.', 'no claim: three words'],
  ['The song “We Are The Riders Of Rohan” is popular in Gondor.', 'no claim: a title'],
  ['A sign in Gondor says “no entry”.', 'no claim: two words, and no speaker'],
  ['Imrahil Belfalas of Gondor spoke of a new age with Rohan.', 'no claim: no quotation'],
  [
    '“We played like lions in front of our own people,” said Imrahil Belfalas. His team beat Rohan in Edoras. Gondor had not won a game for years. The fans sang all night. Nobody slept in Minas Tirith.',
    'no claim: a match, and no relations',
  ],
  [
    '“We shall keep the bridge open for our neighbours,” said Foreign Minister Imrahil Belfalas of Gondor. Rohan had asked its government for it. The two countries share a river. Trade has grown. Gondor sells wool.',
    { roles: { speaker: 'Imrahil Belfalas', of: 'GON' } },
  ],
  [
    'Rohan has closed the crossing, Foreign Minister Imrahil Belfalas announced on Monday. “There was no other way to keep the peace,” Belfalas said.',
    { roles: { speaker: 'Imrahil Belfalas' }, date: '2031-05-05' },
  ],
  [
    'In a statement published late on Wednesday, the foreign ministry of Gondor said it “respects the old rights of the fishermen”.',
    { roles: {}, value: { quote: 'respects the old rights of the fishermen' }, date: '2031-05-07' },
  ],
  [
    'President Imrahil Belfalas of Gondor spoke of the “Comprehensive Partnership for Peace and Prosperity” with Rohan.',
    'no claim: a name',
  ],
  ['Elfhelm Fastred of Rohan told Gondor Radio: "The tariff cut is very helpful for us all."', { roles: { speaker: 'Elfhelm Fastred' } }],
  [
    'Foreign Minister Elfhelm Fastred of Rohan spoke in Gondor. “The bridge belongs to us both,” he said.\n\n“It will be open to Gondor again in May,” the minister said.',
    { roles: { speaker: 'Elfhelm Fastred', of: 'ROH' }, value: { quote: 'It will be open to Gondor again in May' } },
  ],
  [
    '“The first ship has sailed to Rohan today,” Imrahil Dol of Gondor said.\n\n“The second ship will follow it in the summer.\n\n“The third is for sale in Edoras,” he said.',
    { roles: { speaker: 'Imrahil Dol' }, value: { quote: 'The second ship will follow it in the summer.' } },
  ],
  [
    'Gondor, in a letter to the court, rejected the questions of Rohan as “patently biased and one-sided”.',
    { roles: { speaker: 'GON', of: 'GON' }, value: { quote: 'patently biased and one-sided' } },
  ],
  [
    '"We hold that change in Rohan would be a risk for Gondor," the Harbour Bank said in a note.',
    { roles: { speaker: 'Harbour Bank' }, value: { quote: 'We hold that change in Rohan would be a risk for Gondor' } },
  ],
  [
    '💬 Elfhelm Fastred: We shall answer this step of Gondor at the time that Rohan chooses.',
    { roles: { speaker: 'Elfhelm Fastred' }, value: { quote: 'We shall answer this step of Gondor at the time that Rohan chooses.' } },
  ],
  ['Harbour Street: The embassy of Gondor in Rohan is open from nine to five on all days.', 'no claim: an address'],
  ['A banner in Edoras read “no more wool from Gondor”.', 'no claim: nobody says it'],
  ['The HGC said in a statement: “Rohan has broken its word to Gondor once more.”', { roles: { speaker: 'HGC' } }],
  [
    '“Gondor has done its part for peace with Rohan,” the king’s spokesman, Imrahil Belfalas, told Reuters on Monday.',
    { roles: { speaker: 'Imrahil Belfalas' }, attribution: ['Reuters'] },
  ],
  [
    'Harper Stone estimates that wool from Rohan could rise. “We hold that war would be a risk for Gondor,” the bank said in a note.',
    { roles: { speaker: 'Harper Stone' } },
  ],
  [
    'Gondor and Rohan have held talks on the ford, the foreign ministry of Gondor said. “Rohan has not answered us once,” it added.',
    { roles: { of: 'GON' }, value: { quote: 'Rohan has not answered us once' } },
  ],
  [
    '“It was a mistake, and we are sorry for it in Gondor,” the sailor said on state television.',
    { roles: { speaker: 'sailor' }, attribution: ['state television'] },
  ],
  [
    'President Imrahil Belfalas of Gondor was quoted as saying by the Harbour Herald: “Rohan has stood the test of time.”',
    { roles: { speaker: 'Imrahil Belfalas' }, attribution: ['Harbour Herald'] },
  ],
  [
    'Imrahil Belfalas’s opening remarks during his talks with Elfhelm Fastred of Rohan:\n\nYesterday we began to speak of the ford and of all that Gondor needs.',
    { roles: { speaker: 'Imrahil Belfalas' } },
  ],
  ['It rained in Gondor. The sign of the inn read “closed for the whole winter season” in the tongue of Rohan.', 'no claim: a sign'],
  ['The sailor of Gondor said that the storm in Rohan was a mistake.', 'no claim: no quotation'],
  ['“Some of our best friends live in Rohan” is a song from Gondor.', 'no claim: a song'],
  [
    'The Rohirric security minister, Colonel Gamling Deorson, spoke of the men from Gondor. “They were counting what is not theirs,” the colonel said.',
    { roles: { speaker: 'Gamling Deorson' } },
  ],
  [
    'Foreign Minister Elfhelm Fastred of Gondor met President Gamling Deorson of Rohan. “The king of Rohan knows that our people ask for him,” the foreign minister said.',
    { roles: { speaker: 'Elfhelm Fastred' } },
  ],
  [
    'Gondor sent Margaret Fastred, and Rohan sent Peter Deorson, who was late. “We shall mend the bridge together,” she said.',
    { roles: { speaker: 'Margaret Fastred' } },
  ],
  ['The spokesman for the president of Rohan, whom Gondor knows, was silent.', 'no claim: nothing is quoted'],
  [
    'Speaking in Minas Tirith on Tuesday, Foreign Minister Ada Orn of Gondor urged Rohan to stop the raids.\n\n“We will remain the strongest power in the west,” she said.',
    { roles: { speaker: 'Ada Orn', of: 'GON' }, date: '2031-05-06' },
  ],
  [
    'Foreign Minister Ada Orn of Gondor had warned Rohan in January. “We will remain the strongest power in the west,” she said.',
    { roles: { speaker: 'Ada Orn', of: 'GON' }, date: null },
  ],
  ['Speaking on Tuesday, Ada Orn of Gondor urged Rohan to “stop”.', 'no claim: one word'],
  [
    'Minister Imrahil Belfalas of Gondor took questions in Rohan.\n\nQUESTION (Harbour Herald): Will Gondor close the ford?\n\nBELFALAS: Nobody is closing a ford, and nobody will close one this year.',
    { roles: { speaker: 'Imrahil Belfalas' } },
  ],
  [
    'Gondor and Rohan have three works.\n\nFORD: The ford of Rohan is meant to carry ten thousand carts a year.',
    'no claim: a heading, and no questions',
  ],
  // What is said of it stands outside the marks.
  [
    'Minister Imrahil of Gondor said the issue of access "is at the heart of what Rohirric industry asks for."',
    { roles: { speaker: 'Imrahil' }, waits: true },
  ],
  [
    'Minister Imrahil of Gondor said "there is relatively little that Rohan can do about it."',
    { roles: { speaker: 'Imrahil' }, waits: false },
  ],
  [
    'Minister Imrahil of Gondor said the meeting in Edoras last month agreed on nothing. "It is clear that Rohan has difficulty in paying for its wheat," Imrahil said.',
    { roles: { speaker: 'Imrahil' }, date: null },
    '2031-05-08',
  ],
];
