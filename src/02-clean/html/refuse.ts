import type { Segment } from '#model/segment.ts';
import { isProse } from '../draft.ts';
import type { Composed } from './compose.ts';
import { isLiveBlog, isOpenToAll } from './linked-data.ts';
import { type Outline, tagOf } from './outline.ts';

/** A page cleaned, before it is known whether it holds an article at all. */
interface Cleaned extends Omit<Composed, 'places'> {
  readonly outline: Outline;
  readonly title?: string;
  readonly segments: readonly Segment[];
}

/** UTF-16 units of prose from which a page is an article whatever else stands in it. */
const surelyArticle = 1200;
const briefly = 600;

const errors =
  /^(?:error[ :]*)?(?:40[0-9]|410|429|50[0-4])\b|\b(?:page|article|story|content|document|file|site|url) (?:(?:you (?:requested|are looking for)|requested) )?(?:was |is |has been |could |can)?(?:not? ?be |not )?(?:found|available|removed|deleted|moved|expired)\b|\bnot found\b|\b(?:can(?:no|[’'])t|cannot|could(?: not|n[’']t)) (?:be )?f(?:ou|i)nd\b|\bnothing (?:was |here )?found\b|\bmoved permanently\b|\bunavailable (?:for|in your)\b|\b(?:access|permission) (?:denied|to this page)|\bforbidden\b|\bservice unavailable|\bbad gateway|\binternal server error|\bjust a moment|\battention required|\bare you a (?:robot|human)|\bverify(?:ing)? (?:that )?you are (?:a )?human|\bsomething went wrong|\bdoes(?: not|n[’']t) exist|\bunder maintenance/iu;
const cookies = /\bcookies?\b|\bconsent\b|\bprivacy (?:policy|settings|preferences)\b|\bpersonal data\b|\bour partners\b/iu;
const wall =
  /\b(?:subscribe|sign in|log in|register|sign up|become a (?:member|subscriber)|buy (?:a )?subscription)\b.{0,40}\b(?:to (?:continue|keep|read|unlock|access|view)|for (?:full|unlimited) access)|\b(?:this|the full|full) (?:article|story|content) is (?:only )?(?:for|available (?:only )?to|reserved for|exclusive to) .{0,30}(?:subscribers?|members?)|^to (?:read|continue reading) the (?:full|rest)\b|\balready (?:a )?(?:subscriber|subscribed|member)\b|\bcontinue reading (?:your|this) article with|\byou have (?:reached|read) your .{0,30}(?:limit|free articles)|\bunlock this (?:article|story)|\bsubscribers? only\b|\bpremium (?:article|content)\b/iu;
const clock =
  /^(?:\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:gmt|utc|[a-z]{2,4}))?|\d{1,2} ?[ap]m|\d{1,3} (?:min(?:ute)?s?|hours?|hrs?) ago)$/iu;

/** What a page is instead of an article, in words for the person who gave it; undefined for an article. */
export function whatElse(cleaned: Cleaned): string | undefined {
  const prose = cleaned.segments.reduce((sum, { role, start, end }) => sum + (role === 'body' ? end - start : 0), 0);
  if (isLive(cleaned)) return 'a live blog, whose posts change under one address';
  if (prose >= surelyArticle) return undefined;
  if (isError(cleaned, prose)) return 'an error page';
  if (isCookieWall(cleaned, prose)) return 'a cookie notice without the article behind it';
  if (isStub(cleaned, prose)) return 'the opening of an article that only subscribers see';
  return isListOfHeadlines(cleaned, prose) ? 'a list of headlines' : undefined;
}

const leastPosts = 8;

function isLive({ outline, segments }: Cleaned): boolean {
  if (isLiveBlog(outline.said.linkedData)) return true;
  const stamps = outline.blocks.filter((block) => block.text.length <= 16 && clock.test(block.text)).length;
  return stamps >= leastPosts && segments.length >= leastPosts && outline.elements.filter(isPost).length >= leastPosts;
}

function isError({ outline, title }: Cleaned, prose: number): boolean {
  if (prose >= briefly) return false;
  const heading = outline.blocks.find((block) => tagOf(outline, block) === 'h1' || tagOf(outline, block) === 'h2');
  return [title, outline.said.title, heading?.text].some((text) => text !== undefined && text.length < 160 && errors.test(text));
}

const isPost = ({ label }: { readonly label: string }): boolean => /live-?(?:blog|update)s?[-_]{0,2}(?:post|entry|item)/iu.test(label);

/** Most sentences of the page speak of cookies, those left out included. */
function isCookieWall({ outline }: Cleaned, prose: number): boolean {
  const sentences = outline.blocks.filter((block) => isProse(block.text));
  const about = sentences.filter((block) => cookies.test(block.text)).length;
  return prose < briefly * 2 && about >= 2 && about >= sentences.length * 0.6;
}

function isStub({ outline }: Cleaned, prose: number): boolean {
  if (prose >= surelyArticle) return false;
  const asked = outline.blocks.some((block) => block.text.length < 400 && wall.test(block.text));
  const open = isOpenToAll(outline.said.linkedData);
  return prose < briefly ? asked || !open : asked && !open;
}

const leastHeadlines = 12;

/** Links in great number, perhaps with their day beside them, and hardly a sentence that is not one. */
function isListOfHeadlines({ outline }: Cleaned, prose: number): boolean {
  const links = outline.blocks.filter((block) => block.linked >= block.text.length * 0.6);
  const headlines = links.filter((block) => block.text.split(' ').length >= 5).length;
  return headlines >= leastHeadlines && Math.min(prose, ownWords(outline)) < briefly / 2;
}

/** UTF-16 units of sentences that are not links. */
const ownWords = ({ blocks }: Outline): number =>
  blocks.reduce((sum, { text, linked }) => sum + (isProse(text) && linked < text.length * 0.6 ? text.length - linked : 0), 0);
