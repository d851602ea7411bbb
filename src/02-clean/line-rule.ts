import type { SegmentRole } from '#model/segment.ts';
import { fieldsOf, isByline, isDesk, isNames } from './byline.ts';
import { isDayLine, isPlace, isPlaceAndDay, openingDateline } from './dateline.ts';
import { wordsIn } from './draft.ts';

/** What a line is by its own words alone, wherever it stands. */
export interface LineRole {
  readonly role: SegmentRole;
  readonly reason: string;
  /** What the following lines are, until something else begins. */
  readonly opens?: 'comments' | 'key points' | 'links';
  /** True for lines that stand between a headline and its article and never inside one. */
  readonly heads?: true;
}

/** Such a word above an article names the part of the paper; above a paragraph it is a crosshead. */
export const sectionReason = 'name of a section';

/** Such words side by side lead about the site: "Home | Print | Back". */
export const barReason = 'navigation';

/** Says who the writer is, below the article. */
export const writerNote = 'note on the writer';

/** The heading of the readers' comments. */
export const commentsHeading =
  /^(?:reader'?s?[’']? |user |your |all |latest |top )?comments?(?: \(\d+\)| ?: ?\d+| section)?:?$|^(?:reader reactions|your views|what readers say|join the (?:conversation|discussion))(?: \(\d+\))?:?$/iu;

interface LineRule extends LineRole {
  readonly pattern: RegExp;
}

const agencies =
  '[Aa]gencies|ANI|PTI|IANS|UNI|AFP|AP|UPI|REUTERS?|Reuters?|TASS|APP|Xinhua|XINHUA|Kyodo|Yonhap|Anadolu|dpa|DPA|EFE|ANSA|BSS|Bernama|Antara|SPA|WAM|IRNA|MENA';
const share =
  'share|tweet|e-?mail|print|save|copy link|link copied|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|messenger|instagram|youtube|threads|bluesky|flipboard|pocket|send to (?:a )?friend|print version|printer friendly|bookmark|gift|listen|follow us|like|top|back|go back|back to top|home|subscribe|sign up|log ?in|register|contact(?: us)?|about(?: us)?|rss|pdf|download|report a problem(?: on this page)?|print this page|visas?|search|menu|skip to content|advertise|careers|privacy(?: policy)?|terms(?: (?:of use|and conditions|of service))?|cookies?(?: policy)?|accessibility(?: statement)?|personal data|imprint|legal notice|sitemap|yes|no';
const bar = '[ \\t|·•/,–—>»-]';

/** Checked in order; the first that fits decides. Longer lines than `longestRuled` are never furniture by their words. */
const rules: readonly LineRule[] = [
  { role: 'furniture', reason: 'mark without words', pattern: /^[^\p{L}\p{N}]+$/u },
  {
    role: 'furniture',
    reason: 'end mark',
    pattern: /^[[(/–—-]*\s?(?:END|ENDS|end|ends|END OF TEXT|30)\s?[\])/–—-]+$|^(?:ENDS|END)$|^-+\s?ends?\s?-+$/u,
  },
  {
    role: 'furniture',
    reason: 'view counter',
    pattern:
      /^(?:\p{So}\s?)?[\d][\d,. ]*[KkMm]?\s?(?:views?|reads?|shares?|likes?|hits|retweets|reactions?)\b(?:\s+(?:share|listen|print|save|comments?|e-?mail)\b.{0,30})*$/iu,
    heads: true,
  },
  { role: 'furniture', reason: 'comment counter', pattern: /^(?:no|\d[\d,]*) comments? ?(?:yet)?$/iu, opens: 'comments' },
  {
    role: 'furniture',
    reason: 'reading time',
    pattern:
      /^(?:(?:reading|read) time:?\s?)?(?:about )?\d{1,3}[ -]?(?:min(?:ute)?s?)\.?(?: (?:read|listen|watch|reading time))?$|^(?:listen|watch|read) ?\(?\d{1,3} ?min(?:ute)?s?\)?$|^(?:estimated )?read(?:ing)? time:? .{1,20}$/iu,
    heads: true,
  },
  {
    role: 'furniture',
    reason: 'audio or video notice',
    pattern:
      /^(?:this article (?:is|was) (?:narrated|voiced) by|this (?:audio|video) (?:is|was|has been) (?:auto-?|ai-?)?(?:generated|narrated|produced|voiced|unavailable|created)|listen to (?:this|the) (?:article|story|podcast)|(?:the )?audio (?:version|is)|your browser does not support|play (?:video|audio)|watch (?:the )?(?:video|live)\b|text to speech|loading (?:audio|video|player))\b.{0,120}$/iu,
    heads: true,
  },
  {
    role: 'credit',
    reason: 'note on how the text was made',
    pattern:
      /^[([]?this (?:story|article|report|text) has (?:not )?been (?:edited|auto-?generated|generated|published|taken|sourced|syndicated)\b.{0,300}$|^[([]?except for the headline\b.{0,300}$|^(?:this )?summary (?:is|was) .{0,30}(?:\bai\b|machine|automatic).{0,80}$|^(?:the )?(?:views|opinions) expressed\b.{0,300}$|^disclaimer\s?:.{0,400}$|^this (?:article|story|report|copy) (?:was|is) (?:auto-?)?(?:published|taken|sourced|syndicated|republished) (?:from|by|via|with|under)\b.{0,200}$|^this (?:article|story|text|copy|translation|content|summary) (?:was|is|has been) (?:generated|created|produced|written|translated|compiled|adapted|auto-?generated|first published|originally published)\b.{0,200}$|^\(?(?:this|the) (?:story|article|report) has not been edited\b.{0,200}$/iu,
  },
  {
    role: 'credit',
    reason: 'agency credit',
    pattern: new RegExp(
      `^(?:[-–—]{1,2}\\s?)?\\(?(?:${agencies})\\)?\\.*$|^[-–—]{1,2}\\s?(?:with (?:inputs? from )?)?\\p{Lu}[\\p{Lu}\\p{N}./ &]{1,24}$|^\\(\\p{Lu}[\\p{L}\\p{N}.&/-]{1,20}(?: \\p{Lu}[\\p{L}.&-]{1,20}){0,2}\\)(?: [\\p{L}]{1,4}/[\\p{L}]{1,4})?$`,
      'u',
    ),
  },
  {
    role: 'credit',
    reason: 'agency sign-off',
    pattern: /^\p{Lu}{2,6} \d{6} GMT\b.{0,20}$|^[A-Z]{2,4}\/[A-Za-z]{2,4}(?:\/[A-Za-z]{2,4})*$/u,
  },
  {
    role: 'credit',
    reason: 'credit to agencies',
    pattern:
      /^[([]\s?(?:with|additional|agency|agencies)\b[ ,](?:.{0,40}\b)?(?:inputs?|reporting|material|files|contributions?|reports?)\b.{0,120}[)\]]\.?$|^with (?:additional )?(?:agency |agencies )?(?:inputs?|reporting|material|files)(?: (?:from|by) .{2,40})?\.?$|^[([]?(?:agencies|news agencies|inputs from .{1,60}|from our correspondents)[)\]]?\.?$/iu,
  },
  {
    role: 'credit',
    reason: 'reporting and editing credit',
    pattern:
      /^[([]?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|translated|produced|contributed|curated) by\b.{1,250}$|\bcontributed to this (?:report|article|story)\.?$/iu,
  },
  { role: 'credit', reason: 'source credit', pattern: /^\(?(?:source|sources|via|courtesy)\s?:\s?.{2,100}\)?$/iu },
  {
    role: 'caption',
    reason: 'marked as a picture',
    pattern:
      /^[[(]?\s?(?:photo|photograph|picture|image|file photo|file|pic|graphic|illustration|map|video|cartoon|infographic|in pics)s?\s?(?:by|credit|courtesy|source)?\s?[:|/–—-]\s?.{2,300}$|^\(?(?:photo|image|picture|illustration|graphic)s? (?:by|credit|courtesy(?: of)?|from) .{2,200}$/iu,
  },
  {
    role: 'caption',
    reason: 'ends in a picture credit',
    pattern:
      /(?:[|(©[]\s?|\s[/–—-]\s?)(?:photo|image|picture|pic|file photo|handout)s?\b[^.!?]{0,80}[)\]]?\.?$|(?<=.{10})\((?:file|file photo|handout|supplied|getty|reuters|afp|ap)\b[^)]{0,60}\)$/iu,
  },
  {
    role: 'furniture',
    reason: 'copyright notice',
    pattern:
      /^(?:©|\(c\) ?\d|copyright\b|all rights reserved).{0,250}$|^(?:(?:this|the) (?:material|content|article|text)|no part of this|reproduction|republication|reprinting)\b.{0,80}\b(?:may not be|without (?:the )?(?:express |prior |written ){0,3}(?:permission|consent)|(?:is|are) (?:strictly )?prohibited)\b.{0,160}$|\ball rights reserved\b|©\s?\d{4}/iu,
  },
  {
    role: 'furniture',
    reason: 'release label',
    pattern:
      /^(?:for immediate release|embargoed\b.{0,60}|not for (?:release|publication)\b.{0,60}|read-?out|media release|press release(?:\s?(?:no|number|#)\.? ?[\d/ -]{1,15})?|no\. ?\d[\d/ -]{1,15}|press statement|news release|media advisory|media note|press briefing|breaking(?: news)?|exclusive|feature|analysis|opinion|editorial|explainer|interview|news|comment|commentary|live|updated?|premium|sponsored(?: content)?|long read|top story|latest(?: news)?)[:.]?$/iu,
    heads: true,
  },
  {
    role: 'furniture',
    reason: 'unofficial text notice',
    pattern:
      /^[*(]?\s?(?:unofficial|provisional|courtesy|informal) translation\)?\.?$|^\(?(?:as delivered|check against delivery|full text)\)?\.?$/iu,
  },
  {
    role: 'key points',
    reason: 'heading of the key points',
    pattern:
      /^(?:key (?:points|takeaways|facts|highlights)|takeaways|highlights|in (?:brief|short)|at a glance|(?:quick |ai |article )?summary|synopsis|quick (?:read|take)s?|ai-generated summary|in a nutshell|story highlights|main points|the gist|what we know(?: so far)?|tl;?dr)(?:\s?:.{0,150})?$/iu,
    opens: 'key points',
    heads: true,
  },
  {
    role: 'comment',
    reason: "heading of the readers' comments",
    pattern: commentsHeading,
    opens: 'comments',
  },
  {
    role: 'furniture',
    reason: 'comment form',
    pattern:
      /^(?:leave a (?:comment|reply)|post a comment|add (?:a |your )?comment|write a comment|submit(?: comment)?|reply|cancel reply|your (?:name|email|comment)\b.{0,60}|name \*|e-?mail \*|website|minimum \d+ characters\b.{0,30}|\d+\/\d+|\d+ characters (?:left|remaining)|required fields\b.{0,60}|your email address will not be published\b.{0,80}|notify me of\b.{0,80}|save my name\b.{0,120})$/iu,
    opens: 'comments',
  },
  {
    role: 'furniture',
    reason: 'notice to commenters',
    pattern:
      /^(?:we (?:welcome|value|encourage|moderate)\b.{0,60}\b(?:comments?|readers?|discussions?)\b.{0,200}|please (?:keep|be|read|note)\b.{0,40}\b(?:comments?|respectful|commenting|house rules)\b.{0,160}|comments? (?:are|is|may be|on this)\b.{0,30}\b(?:closed|moderated|disabled|subject)\b.{0,120}|(?:log|sign) in to (?:comment|reply)\b.{0,80})$/iu,
  },
  {
    role: 'furniture',
    reason: 'links to other articles',
    pattern:
      /^(?:also (?:read|watch|see)|read also|read more|more on this|see also|must read|read next|recommended(?: for you| stories| reading)?|related(?: (?:stories|articles|news|posts|links|topics|content|coverage|tags|reading))?|most (?:read|popular|viewed|shared|commented)|more (?:from|in|on|stories|news)\b[^.!?]{0,40}|more (?:great|top|of (?:our|the)|must-read|[\p{L}]+)\b.{0,30}\bstories|trending(?: (?:now|news|stories|topics))?|you (?:may|might) (?:also )?(?:like|be interested in)|don[’']?t miss|editor[’']?s (?:picks?|choice)|latest (?:stories|headlines)|top stories|popular (?:stories|now)|in case you missed it|up next|explore the topic|topics?|tags?|key ?words|filed under|category|categories|keywords|in other news|further reading|watch(?: now)?|listen(?: now)?|opinion)\s?(?:[:»>].{0,300})?$/iu,
    opens: 'links',
  },
  {
    role: 'furniture',
    reason: 'link to another article',
    pattern:
      /^[[(>»→▶•*]?\s?(?:also read|read also|read more|read here|see also|must read|read next|read full story|read|click here|watch|related)\s?(?:[:|»>–—-]| about| to )\s?.{0,300}$|\bclick(?:ing)? here\b/iu,
  },
  {
    role: 'furniture',
    reason: 'invitation to subscribe',
    pattern:
      /^(?:track (?:the )?latest|subscribe|sign up|get our|get the (?:latest|best|app|news)|join our|join us|follow us|follow our|follow @?[\p{L}\d_. ]{2,60}? on (?:facebook|twitter|instagram|youtube|x|telegram|whatsapp|linkedin)|like this (?:story|article)|(?:have|got) a (?:tip|story|question)|listen to [\p{L} ]{2,40} live|download (?:the|our)|stay (?:informed|updated|tuned|connected)|support (?:our|independent)|become a (?:member|subscriber)|register (?:now|for)|never miss|for (?:all )?(?:the )?(?:latest|more|breaking)\b.{0,40}\b(?:news|updates|stories)|like us|connect with us|receive (?:our|the)|our newsletter|newsletter)\b.{0,200}$/iu,
  },
  {
    role: 'furniture',
    reason: 'question to the reader',
    pattern:
      /^(?:what do you think|is this page useful|was this (?:page|article|information|helpful)|did you find|how (?:did|do) you (?:like|rate|feel)|rate this|have your say|tell us|do you have (?:a|any) (?:story|tip|information)|found an error|spotted (?:a|an)|report (?:an error|a typo|a problem)|letters? to the editor)\b.{0,160}$/iu,
  },
  {
    role: 'furniture',
    reason: 'correction note',
    pattern:
      /^[[(*]?\s?(?:corrections?|clarification|editor[’']?s note|notes? to (?:readers|editors))(?:\s?[:–—].{0,400})?$|^[[(*]?this (?:story|article|post) (?:has been|was) (?:updated|corrected|amended|revised)\b.{0,300}$/iu,
  },
  {
    role: 'furniture',
    reason: 'publication note',
    pattern:
      /^(?:published in .{2,80}\d{4}\.?|(?:first )?published\b.{0,12}\bby .{2,80}|updates to this page\b.{0,200}|our standards\s?:.{0,100}|originally (?:published|appeared)\b.{0,120}|this (?:article|story) (?:first|originally) appeared\b.{0,120}|(?:page )?(?:last )?(?:updated|modified|reviewed|changed)(?: on)?\s?:\s?.{4,60}|story from national\b.{0,60}|print edition\b.{0,60})$/iu,
  },
  {
    role: 'furniture',
    reason: 'contact details',
    pattern:
      /^(?:(?:media|press|for media|for press|for (?:all )?(?:media|press|general) (?:enquiries|inquiries|queries)|for more information|for further information|contact|contacts|media contacts?|press contacts?|press office|media enquiries|media inquiries|tel|telephone|phone|fax|e-?mail|hotline|address|office hours|opening hours|working hours)\b\s?(?:[:.,]|please\b|contact\b).{0,200}|\S+@\S+\.\p{L}{2,}|https?:\/\/\S+|www\.\S+)$/iu,
  },
  {
    role: 'furniture',
    reason: 'office notice',
    pattern:
      /^(?:the )?(?:consular (?:section|services?)|visa section|passport section)\b.{0,60}\b(?:is|are|will be|remains?) (?:open|closed)\b.{0,120}$|^(?:the )?(?:embassy|chancery|consulate|mission|office)\b.{0,60}\b(?:is|are|will be|remains?) (?:open|closed) (?:from \d|on (?:week|public|all|mon|sat|sun)|to the public|daily|between \d).{0,120}$|^for (?:visas?|passports?|consular)\b.{0,200}$/iu,
  },
  {
    role: 'furniture',
    reason: 'social media widget',
    pattern:
      /^(?:social media(?: activities| links| feed| updates)?|tweets? (?:by|from)\b.{0,60}|our social media|find us on|we are social|facebook feed|twitter feed|instagram feed)\s?:?$/iu,
  },
  {
    role: 'furniture',
    reason: 'share bar',
    pattern: /^(?:share (?:this|on|via|with)\b.{0,80}|share|print|send|copy link|link copied.{0,20})\s?:?$|^share\s?:.{0,120}$/iu,
    heads: true,
  },
  {
    role: 'furniture',
    reason: barReason,
    pattern: new RegExp(`^(?:${share})(?:(?:${bar})+(?:${share}))+(?:[ \\t|]*)$`, 'iu'),
    heads: true,
  },
  { role: 'furniture', reason: 'breadcrumbs', pattern: /^(?:home|news|world|front page|start|main)\s?[»›>/→]\s?.{1,120}$/iu, heads: true },
  {
    role: 'furniture',
    reason: 'cookie notice',
    pattern:
      /^(?:we use cookies|this (?:site|website) uses cookies|accept (?:all|cookies)|by (?:using|continuing|clicking)\b.{0,60}\b(?:cookies|terms|agree|consent)|manage (?:cookies|preferences))\b.{0,200}$/iu,
  },
  {
    role: 'furniture',
    reason: 'label of a button',
    pattern:
      /^[[(]?(?:text size|text a ?a|back to (?:top|list|home|index)|top of page|share (?:this )?(?:article|story|post)|like this:?|font size|a\+? ?a-?(?: a)?|a ?[+-](?: a ?[+-])*|bookmark|save|saved|gift article|listen|listen to (?:the )?article|add (?:us|as).{0,20} on google.{0,30}|follow|following|share|shares? \d[\d,.]*[km]?|\d+ shares?|next(?: story| article)?|previous(?: story| article)?|loading\.*…?|load more|show more|see more|view more|read more|in this article|table of contents|read this in .{2,30}|read in .{2,20}|sign in|log in|continue|close|expand|copy|print|number of views\s?:?\s?[\d,.]+|views?\s?:\s?[\d,.]+|join us on .{2,30})[\])]?$/iu,
    heads: true,
  },
  {
    role: 'byline',
    reason: 'names the writer',
    pattern: /^(?:written|reported|story|words|text|posted) by\s?:?\s\p{Lu}.{1,140}$/iu,
    heads: true,
  },
  { role: 'headline', reason: 'Markdown heading', pattern: /^# \S.{0,300}$/u },
  { role: 'crosshead', reason: 'Markdown heading', pattern: /^#{2,6} \S.{0,200}$/u },
  { role: 'furniture', reason: 'Markdown picture', pattern: /^!\[[^\]]{0,200}\]\([^)]{0,300}\)$/u },
  {
    role: 'furniture',
    reason: 'page number',
    pattern: /^page \d{1,4}(?: (?:of|\/) \d{1,4})?$/iu,
  },
  {
    role: 'furniture',
    reason: 'how long ago it appeared',
    pattern: /^(?:updated|published|posted)?:?\s?(?:about )?(?:an?|\d{1,3}) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?) ago\.?$/iu,
    heads: true,
  },
  {
    role: 'furniture',
    reason: 'picture credit',
    pattern:
      /^[([]?(?:file photo|file image|representational? (?:image|photo|picture)|representative (?:image|photo|picture)|getty(?: images)?|shutterstock|istock|picture alliance|afp photo|handout|screengrab|stock image)(?: (?:via|\/) .{2,30}|\.? (?:photo|image|credit)\s?:.{2,60})?[)\]]?\.?$/iu,
  },
  {
    role: 'furniture',
    reason: sectionReason,
    pattern:
      /^(?:world|international|national|nation|politics|business|economy|diplomacy|foreign affairs|asia|asia[ -]pacific|south asia|southeast asia|east asia|central asia|middle east|africa|europe|americas|latin america|oceania|pacific|top news|top story|home|headlines|current affairs|markets|finance|technology|society)(?: news)?$/iu,
    heads: true,
  },
  {
    role: 'byline',
    reason: writerNote,
    pattern:
      /^(?:the|this) (?:writer|author|columnist|reporter|correspondent)s? (?:is|are|was|works?|can be|may be|teach(?:es)?|tweets?|serves?)\b.{0,300}$|\b(?:he|she|they) (?:tweets? (?:at\b|from\b|as\b|@)|can be reached|may be reached)\b|^about the (?:author|writer)s?$/iu,
  },
  { role: 'furniture', reason: 'reactions', pattern: /^(?:\p{Extended_Pictographic}\uFE0F?\s?\d*\s*)+$/u },
  {
    role: 'furniture',
    reason: 'advertisement',
    pattern:
      /^(?:advertisements?(?:\s?[-–—:|]\s?.{2,40})?|advertising|advertorial|advert|ad|\[(?:button|caption|gallery|embed|video|ad)\b.{0,300}\]|sponsored|promoted|scroll (?:down )?to continue|story continues below\b.{0,40}|article continues (?:below|after)\b.{0,60}|continue reading\b.{0,40}|skip advert(?:isement)?|remove ads?\b.{0,40})$/iu,
  },
];

/** Patterns beside what they say: hardly any line comes to be compared with each of them. */
const ordered = rules.map(({ pattern, ...role }): readonly [RegExp, LineRole] => [pattern, role]);

const longestRuled = 420;

const bracket = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gu;

/** The alternatives of a pattern that stand outside all brackets. */
function alternativesOf(source: string): string[] {
  const bars: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(bracket)) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) bars.push(index);
  }
  return [...bars, source.length].map((end, at) => source.slice(at === 0 ? 0 : (bars[at - 1] ?? 0) + 1, end));
}

// One pass over all rules of a kind costs a fraction of one pass for each; most lines fit none, and most rules look at a line's start only.
const together = (flags: string, anchored: boolean): RegExp =>
  new RegExp(
    rules
      .filter(({ pattern }) => pattern.flags === flags)
      .flatMap(({ pattern }) => alternativesOf(pattern.source))
      .filter((alternative) => alternative.startsWith('^') === anchored)
      .map((alternative) => `(?:${alternative})`)
      .join('|'),
    flags,
  );
const all = [together('iu', true), together('u', true), together('iu', false)];
const mayFit = (line: string): boolean => all.some((pattern) => pattern.test(line));
const navigation = /^[^|»]{1,60}(?: [|»] [^|»]{1,60}){1,12}$/u;

/** The role that a line's own words give it, or undefined for a line whose place must decide. */
export function roleOfLine(line: string): LineRole | undefined {
  if (line.length > longestRuled) return undefined;
  // The middle of a sentence may hold any words.
  if (/^\p{Ll}/u.test(line) && wordsIn(line) >= 5 && !/[|@]/u.test(line)) return undefined;
  if (mayFit(line)) for (const [pattern, role] of ordered) if (pattern.test(line)) return role;
  if (isDayLine(line)) return { role: 'dateline', reason: 'a day on a line of its own', heads: true };
  if (isPlace(line)) return { role: 'dateline', reason: 'a place on a line of its own', heads: true };
  if (isPlaceAndDay(line)) return { role: 'dateline', reason: 'place and day on a line of their own', heads: true };
  return roleOfFields(line);
}

const readingTime = /^\d{1,3}[ -]?min(?:ute)?s?\b/iu;

/** Lines that set several things side by side: "Name | 4 May 2031 | 4 min read", "Markets | Opinion". */
function roleOfFields(line: string): LineRole | undefined {
  if (line.length <= 80 && !line.startsWith('(') && openingDateline(`${line} X`)?.length === line.length)
    return { role: 'dateline', reason: 'place, day or agency on a line of their own', heads: true };
  const fields = fieldsOf(line);
  if (fields.length > 1 && fields.some((field) => isDayLine(field) || readingTime.test(field))) {
    const written = fields[0] !== undefined && (isDesk(fields[0]) || isNames(fields[0]) || isByline(fields[0]));
    return { role: written ? 'byline' : 'dateline', reason: 'writer, day or reading time side by side', heads: true };
  }
  if (
    line.length <= 120 &&
    line
      .split(/\s[–—-]\s/u)
      .slice(1)
      .some((part) => isDayLine(part) || isPlaceAndDay(part))
  )
    return { role: 'dateline', reason: 'number, place and day side by side', heads: true };
  if (line.length > 200 || !navigation.test(line) || /[.!?]["”’]?$/u.test(line)) return undefined;
  return { role: 'furniture', reason: 'parts between bars' };
}
