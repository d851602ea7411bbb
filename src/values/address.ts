/** Parameters that say how a reader came, and not what the page is. */
const ofTheWay =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|_gl|at_\w+|ocid|cmpid|icid|ncid|smid|ref|ref_src|referrer|traffic_source|src|spm|share|sh)$/iu;

/**
 * An address in the one form under which texts of the same page meet: without scheme, "www.", fragment, the parameters of campaigns and
 * a closing slash. Undefined for what names no single page: no address of the web, or the front page of a site.
 */
export function pageAddress(address: string): string | undefined {
  if (/^(?:urn|tag):/iu.test(address)) return address.length < 4000 ? address : undefined;
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, port, pathname, searchParams } = new URL(address);
  const path = pathname.replace(/\/(?:index\.(?:html?|php)|default\.aspx?)$/iu, '/').replace(/\/+$/u, '');
  const kept = [...searchParams].filter(([name]) => !ofTheWay.test(name)).map(([name, value]) => `${name}=${value}`);
  if (path === '' && kept.length === 0) return undefined;
  return `${hostname.replace(/^www\./u, '')}${port && `:${port}`}${path}${kept.length > 0 ? `?${kept.sort().join('&')}` : ''}`;
}
