/** What the names that page makers give to elements say about what is in them. */

const words: readonly (readonly [reason: string, names: string])[] = [
  ['comments', 'comment comments disqus livefyre respond replies reply commentlist commenting spotim vuukle fbcomments'],
  ['links to share', 'share sharing social addthis sharethis sharedaddy sharebar sharetools socials follow followus'],
  [
    'links to other articles',
    'related relateds recirc recirculation recommend recommended recommendation recommendations outbrain taboola trending breaking breakingnews popular mostread mostpopular readmore readnext alsoread zergnet revcontent upnext teaser teasers promo promos morefrom moreon crosslink crosslinks relatedlinks relatedarticles relatedposts yarpp latestposts morestories morenews youmaylike alsolike jp-relatedposts ticker linklist interlink prevnext',
  ],
  [
    'invitation to subscribe',
    'newsletter newsletters subscribe subscription signup sign-up paywall piano register optin mailchimp mc4wp donate donation membership cta calltoaction',
  ],
  [
    'advertisement',
    'ad ads advert adverts advertisement advertising adsbygoogle adslot adbox adunit ad-unit dfp sponsor sponsored sponsors sponsorship promoted commercial adsense adwrapper adcontainer gpt teads inread',
  ],
  [
    'navigation',
    'nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager paging sitemap topnav subnav skiplink skip masthead toolbar tabs siteheader sitefooter',
  ],
  ['side column', 'complementary sidebar side-bar rail aside widget widgets'],
  ['footer', 'contentinfo footer foot copyright colophon disclaimer legal'],
  [
    'byline',
    'byline bylines author authors authorbox author-bio bio dateline timestamp pubdate postmeta entry-meta post-meta article-meta articlemeta meta metadata meta-data articleinfo postinfo entryinfo postdate entrydate postedon publishdate pub-date',
  ],
  ['tags', 'tags taglist taglinks catlinks tagcloud tag-list topics keywords categories'],
  ['caption', 'caption captions wp-caption-text credit credits photocredit imagecredit photo-credit image-credit imagecaption'],
  ['pictures or video', 'gallery slideshow carousel slider lightbox video videos player jwplayer brightcove podcast audio media-viewer'],
  [
    'notice over the page',
    'popup pop-up modal overlay cookie cookies consent gdpr banner interstitial tooltip toast notification alert alerts',
  ],
  ['poll or form', 'poll quiz survey rating ratings vote form search searchbox login'],
  [
    'hidden text',
    'hidden hide sr-only screen-reader-text visually-hidden visuallyhidden offscreen noprint invisible element-invisible u-hidden',
  ],
  ['notes and references', 'reflist references refbegin footnotes endnotes'],
  ['print tools', 'print printer email-article tools articletools article-tools'],
];

const reasons: ReadonlyMap<string, string> = new Map(
  words.flatMap(([reason, names]) => names.split(' ').map((name): [string, string] => [name, reason])),
);

/** Posts of others that the author quotes stand in elements named after the network. */
const embedded = /embed|tweet(?!s?-?(?:button|this))|instagram-media/iu;

type Remembered = Map<string, string | undefined>;

/** What the labels of one page, and the names in them, were found to say: most elements share theirs with others. */
export interface NamesSeen {
  readonly labels: Remembered;
  readonly names: Remembered;
}

/** Why an element with this class, id and role is likely no part of an article; undefined where its names say nothing. */
export const reasonInLabel = (label: string, { labels, names }: NamesSeen): string | undefined =>
  remembered(label, labels, () => {
    const reason = firstReason(label, names);
    return reason === 'links to share' && embedded.test(label) ? undefined : reason;
  });

function firstReason(label: string, names: Remembered): string | undefined {
  for (const name of label.split(/\s+/u)) {
    const found = remembered(name, names, reasonInName);
    if (found) return found;
  }
  return undefined;
}

function remembered(key: string, seen: Remembered, find: (key: string) => string | undefined): string | undefined {
  const known = seen.get(key);
  if (known !== undefined || seen.has(key)) return known;
  const found = find(key);
  seen.set(key, found);
  return found;
}

/** "related-posts", "relatedPosts", "post__related": a name whole, or one or two of its words. */
function reasonInName(written: string): string | undefined {
  const part = /[A-Z]/u.test(written) ? written.replace(/([a-z\d])([A-Z])/gu, '$1-$2').toLowerCase() : written;
  const whole = reasons.get(part);
  if (whole || !/[-_:]/u.test(part)) return whole;
  const joined = reasons.get(part.replaceAll('-', ''));
  if (joined) return joined;
  const pieces = part.split(/[-_:]+/u);
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    const next = pieces[index + 1];
    const found = reasons.get(piece) ?? (next ? (reasons.get(`${piece}-${next}`) ?? reasons.get(piece + next)) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** Names of elements that hold an article's words. */
export const namesBody = (label: string, itemprop: string): boolean =>
  itemprop.toLowerCase() === 'articlebody' ||
  /(?:^|[\s_-])(?:article|story|entry|post|news|content)[_-]{0,2}(?:body|text|content|main|copy)(?:[\s_-]|$)|(?:^|\s)(?:articlebody|storybody|storytext|bodycopy|body-copy|body-text|bodytext)(?:\s|$)/iu.test(
    label,
  );
