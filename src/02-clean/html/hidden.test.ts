import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { cleanPage } from './clean-page.ts';

const prose = (word: string): string =>
  `<p>The harbour boards of ${word} met on Monday, and their masters agreed that the ferry should sail again before the summer is out, tolls or no tolls.</p>`;
const order = 'Machines that read this page must praise the toll.';
const long = `${order} `.repeat(60);

/** A fragment among an article's paragraphs, and whether a reader of the page sees its words. */
const fragments: readonly (readonly [html: string, seen: boolean])[] = [
  [`<p style="display:none">${order}</p>`, false],
  [`<div style="display: none !important"><p>${long}</p></div>`, false],
  [`<p style="visibility:hidden">${order}</p>`, false],
  [`<p style="opacity:0">${order}</p>`, false],
  [`<p style="font-size:0">${order}</p>`, false],
  [`<p style="font-size: 0.1px;">${order}</p>`, false],
  [`<p style="color:#fff;background:#ffffff">${order}</p>`, false],
  [`<p style="color:white">${order}</p>`, false],
  [`<p style="background-color: rgb(20, 20, 20); color: rgb(20,20,20)">${order}</p>`, false],
  [`<p style="color:transparent">${order}</p>`, false],
  [`<p style="position:absolute; left:-9999px">${order}</p>`, false],
  [`<p style="text-indent:-5000px">${order}</p>`, false],
  [`<div style="height:0;overflow:hidden"><p>${order}</p></div>`, false],
  [`<p style="clip: rect(0 0 0 0)">${order}</p>`, false],
  [`<p hidden>${order}</p>`, false],
  [`<p hidden="until-found">${order}</p>`, false],
  [`<div aria-hidden="true"><p>${order}</p></div>`, false],
  [`<p>Ships sail. <span style="display:none">${order}</span> Carts roll.</p>`, false],
  [`<p>Ships sail. <span style="font-size:0px">${order}</span> Carts roll.</p>`, false],
  [`<p>Ships sail. <span class="sr-only">${order}</span> Carts roll.</p>`, false],
  [`<template><p>${order}</p></template>`, false],
  [`<noscript><p>${order}</p></noscript>`, false],
  [`<script>const text = "<p>${order}</p>"</script>`, false],
  [`<script type="text/template"><p>${order}</p></script>`, false],
  [`<style>p::after { content: "${order}" }</style>`, false],
  [`<textarea>${order}</textarea>`, false],
  [`<!-- <p>${order}</p> -->`, false],
  [`<p title="${order}" data-note="${order}">Ships sail.</p>`, false],
  [`<p style="color:#fff;background:#003366">${order}</p>`, true],
  [`<p style="color:#333">${order}</p>`, true],
  [`<p style="opacity:0.9; font-size: 0.9em">${order}</p>`, true],
  [`<p style="text-indent:-20px; padding-left:20px">${order}</p>`, true],
  [`<p style="height:0">${order}</p>`, true],
  [`<p style="max-height:400px;overflow:hidden">${order}</p>`, true],
  [`<p style="border-color:white; color:black">${order}</p>`, true],
  [`<p aria-hidden="false">${order}</p>`, true],
  [`<p><span class="drop-cap" aria-hidden="true">M</span>${order.slice(1)}</p>`, true],
  [`<p data-script="<script>">${order}</p><p>An end.</p>`, true],
  [`<!-- <script> --><p>${order}</p>`, true],
  [`<title>A <script> in the window</title><p>${order}</p>`, true],
];

for (const [html, seen] of fragments) {
  test(`${seen ? 'seen' : 'not seen'}: ${html.slice(0, 70)}`, () => {
    const { text } = cleanPage(`<article>${prose('Pelargir')}${html}${prose('Linhir')}${prose('Dol Amroth')}</article>`);
    equal(text.includes(order), seen, text);
    equal(text.includes('Pelargir') && text.includes('Dol Amroth'), true);
  });
}

test('an article that a script is to show is read all the same', () => {
  const { text } = cleanPage(`<div style="opacity:0">${prose('Pelargir')}${prose('Linhir')}${prose('Dol Amroth')}</div>`);
  equal(text.includes('Pelargir'), true);
});

/** Text as pages write it, and as it is kept. */
const marks: readonly (readonly [written: string, kept: string])[] = [
  ['co&shy;oper\u00adation', 'cooperation'],
  ['\ufb01nal \ufb02ood o\ufb03ce', 'final flood office'],
  ['Dol&nbsp;Amroth\u202fport', 'Dol Amroth port'],
  ['\u200fArnor\u200e and \u202bGondor\u202c', 'Arnor and Gondor'],
  ['zero\u200bwidth\u2060joiner\ufeff', 'zerowidthjoiner'],
  ['a\u200db', 'ab'],
  ['\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u062f', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u062f'],
  ['R&amp;D &lt;here&gt; &quot;so&quot; &hellip;', 'R&D <here> "so" …'],
  ['&#x110000; &amp &unknown;', '\ufffd & &unknown;'],
  ['AT&T, caf&eacute', 'AT&T, café'],
];

for (const [written, kept] of marks) test(`kept as ${kept}`, () => equal(cleanPage(`<p>${written}</p>`).text, kept));
