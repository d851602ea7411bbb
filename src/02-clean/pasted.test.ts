import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import type { SegmentRole } from '#model/segment.ts';
import { findSegments } from './segments.ts';

const story = [
  'Arnor and Gondor agreed on Monday to open a joint customs post on the Greenway, their trade ministers said after a day of talks in Bree.',
  'The post will be staffed by both sides and is expected to shorten the wait for carters from two days to a few hours, according to Gondor.',
  'Merchants in both capitals welcomed the step, though some in Tharbad fear for the inns along the old road.',
] as const;

type Part = readonly [words: string, role: SegmentRole];
const body: readonly Part[] = story.map((words) => [words, 'body']);
const [first, second, third] = body;

/** Texts as people paste them from the web: their lines in order with the role of each. "" is a blank line. */
const pasted: readonly (readonly [name: string, lines: readonly (Part | undefined)[]])[] = [
  [
    'share bar and counters',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      ['By Halbarad Dunadan', 'byline'],
      ['May 7, 2031 10:15 AM', 'dateline'],
      ['Facebook  Twitter  WhatsApp  Email  Copy link', 'furniture'],
      ['12.4K views', 'furniture'],
      undefined,
      ...body,
    ],
  ],
  [
    '"Read more" between paragraphs',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...pair(first),
      ['READ MORE: Inns of Tharbad lose their guests', 'furniture'],
      undefined,
      ...pair(second),
      ['Read also: Tolls on the Greenway to fall', 'furniture'],
      undefined,
      ...pair(third),
    ],
  ],
  [
    'numbered key points',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ['Key takeaways', 'key points'],
      ['1. Carters wait hours, not days', 'key points'],
      ['2. Both sides staff the post', 'key points'],
      ['3. Inns fear for their guests', 'key points'],
      undefined,
      ...body,
    ],
  ],
  [
    'newsletter and app prompts',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...pair(first),
      ['Sign up for our morning newsletter', 'furniture'],
      undefined,
      ...pair(second),
      ['Download our app for the latest news', 'furniture'],
      undefined,
      ...pair(third),
      ['Get it on Google Play', 'furniture'],
      ['Download on the App Store', 'furniture'],
    ],
  ],
  [
    'ad labels',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...pair(first),
      ['Advertisement', 'furniture'],
      undefined,
      ...pair(second),
      ['ADVERTISEMENT - CONTINUE READING BELOW', 'furniture'],
      undefined,
      ...pair(third),
    ],
  ],
  [
    '"Listen to this article"',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      ['Listen to this article', 'furniture'],
      ['3 minutes', 'furniture'],
      undefined,
      ...body,
    ],
  ],
  [
    'comments with votes and ages',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...body,
      ['3 Comments', 'furniture'],
      ['Sort by: Newest', 'comment'],
      ['Barliman B.', 'comment'],
      ['2 hours ago', 'furniture'],
      ['My inn will be empty, mark my words.', 'comment'],
      ['Like 4  Reply', 'comment'],
    ],
  ],
  [
    'tags and topics',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...body,
      ['Tags: Arnor, Gondor, Greenway, customs', 'furniture'],
      ['Topics', 'furniture'],
      ['Trade', 'furniture'],
      ['Roads', 'furniture'],
    ],
  ],
  [
    'a note on the writer',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...body,
      ['Halbarad Dunadan is a senior correspondent of the Herald who covers trade and roads.', 'byline'],
      ['Follow him on Twitter @halbarad', 'furniture'],
    ],
  ],
  [
    'copyright lines',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...body,
      ['Copyright © 2031 Bree Herald. All rights reserved.', 'furniture'],
      ['This material may not be published, broadcast, rewritten or redistributed without permission.', 'furniture'],
    ],
  ],
  [
    'trending list',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...body,
      ['TRENDING NOW', 'furniture'],
      ['1. Grain falls for a third week', 'furniture'],
      ['2. Bridge at Osgiliath closed for repairs', 'furniture'],
    ],
  ],
  [
    'a caption and its credit',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      ['Image: The ministers in Bree on Monday [Ioreth/BNA]', 'caption'],
      undefined,
      ...body,
    ],
  ],
  [
    'published and updated',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      ['Published: 7 May 2031, 10:15', 'dateline'],
      ['Updated: 7 May 2031, 12:40', 'furniture'],
      undefined,
      ...body,
    ],
  ],
  [
    'breadcrumbs and sections',
    [
      ['Home > World > Roads', 'furniture'],
      ['Arnor and Gondor open Greenway post', 'headline'],
      ['By Halbarad Dunadan', 'byline'],
      undefined,
      ...body,
    ],
  ],
  [
    'a summary by a machine',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      ['By Halbarad Dunadan', 'byline'],
      ['AI-generated summary', 'key points'],
      ['• Post to be opened', 'key points'],
      ['• Carters to gain', 'key points'],
      undefined,
      ...body,
    ],
  ],
  [
    'questions to readers',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...body,
      ['Was this article helpful?', 'furniture'],
      ['What do you think? Let us know in the comments below.', 'furniture'],
    ],
  ],
  [
    'an agency copy with its signs',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...body,
      ['(BNA) hb/io', 'credit'],
      ['This story was published from a wire agency feed without modifications to the text.', 'credit'],
    ],
  ],
  [
    'a release',
    [
      ['FOR IMMEDIATE RELEASE', 'furniture'],
      ['Arnor and Gondor open Greenway post', 'headline'],
      ['Fornost, May 7, 2031', 'dateline'],
      undefined,
      ...body,
      ['###', 'furniture'],
      ['Media contact: Ioreth, press@roads.example', 'furniture'],
    ],
  ],
  [
    'stories to follow',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...body,
      ['You may also like', 'furniture'],
      ['Ferry to sail again in June', 'furniture'],
      ['Grain falls for a third week', 'furniture'],
    ],
  ],
  [
    'live stamps',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      ['LIVE', 'furniture'],
      ['Last updated: 7 May 2031 14:05 GMT', 'furniture'],
      undefined,
      ...body,
    ],
  ],
  [
    'messages on channels',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...pair(first),
      ['Follow our WhatsApp channel for breaking news', 'furniture'],
      undefined,
      ...pair(second),
      ...pair(third),
      ['Join our Telegram group', 'furniture'],
    ],
  ],
  [
    'lines that only look like furniture',
    [
      ['Arnor and Gondor open Greenway post', 'headline'],
      undefined,
      ...pair(first),
      ['Read the treaty aloud, he told the clerks, and they read it until the candles were down.', 'body'],
      ['Views in Tharbad differ from those in Bree, where the inns stand by the new road.', 'body'],
      ['Followers of the steward filled the square and sang until the ministers had left.', 'body'],
      ['Topics such as tolls and fords were left to the clerks of both sides.', 'body'],
      ['Download times are not what carters care for, the minister joked to the engineers of the road.', 'body'],
      undefined,
      ...pair(second),
      ['Published accounts of the road’s cost differ by a third, the court of audit found.', 'body'],
      ['Advertisements for the inns of Tharbad will stand along the new road, the clerks said.', 'body'],
      undefined,
      ...pair(third),
    ],
  ],
];

function pair(part: Part | undefined): (Part | undefined)[] {
  return part === undefined ? [] : [part, undefined];
}

for (const [name, lines] of pasted) {
  test(`pasted: ${name}`, () => {
    const text = lines.map((line) => line?.[0] ?? '').join('\n');
    const segments = findSegments(text);
    for (const line of lines) {
      if (line === undefined) continue;
      const at = text.indexOf(line[0]);
      const found = segments.find((segment) => segment.start <= at && at < segment.end);
      equal(found?.role, line[1], `${line[0]} (${found?.reason})`);
    }
  });
}
