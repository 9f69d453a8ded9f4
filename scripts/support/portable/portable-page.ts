import type { PortableSite } from './portable-links.ts';
import { portableLink } from './portable-links.ts';

/** Said where something cannot work from disk, in the page's language. */
const offDisk = {
  zh: (address: string) =>
    `这里用不了：从硬盘打开的网页，浏览器不让它读取数据表来对照。请用<a href="${address}">网上的这一页</a>。`,
  en: (address: string) =>
    `This does not work here: browsers do not let a page opened from disk read the tables that files are held against. Please use <a href="${address}">this page on the web</a>.`,
};

const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;

/** Scripts of a page in their order, as addresses of the built site. Of a page with a checker only what other pages have too. */
export const pageScripts = (html: string): string[] =>
  [...html.matchAll(moduleScript)]
    .map(([, address = '']) => address)
    .filter((address) => !hasChecker(html) || address.includes('/ThemeChoice.'));

/** A page that checks files: its worker would have to fetch the site's tables. */
const hasChecker = (html: string): boolean => html.includes('<data-checker');

/**
 * A built page as it can be read from disk: relative links, one classic script, and a policy that knows files.
 * @param from its path in the copy
 * @param script address of its one script as the built site would write it; undefined where it has none
 */
export function portablePage(html: string, from: string, script: string | undefined, site: PortableSite): string {
  let placed = script === undefined;
  return checkerOff(html, from, site)
    .replaceAll(moduleScript, () => {
      if (placed) return '';
      placed = true;
      return `<script defer src="${script ?? ''}"></script>`;
    })
    .replaceAll(
      /(\s(?:href|src|action|data-[a-z-]+)=")(\/[^"]*)"/g,
      (_, before: string, address: string) => `${before}${portableLink(address, from, site)}"`,
    )
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")([^"]+)/, (_, before: string, policy: string) => {
      return before + policy.replaceAll("'self'", "'self' file:");
    });
}

/** Without the forms of a checker, and a sentence in their place. */
function checkerOff(html: string, from: string, { online }: PortableSite): string {
  if (!hasChecker(html)) return html;
  const words = offDisk[/<html lang="zh/.test(html) ? 'zh' : 'en'](online + from.replace(/index\.html$/, ''));
  return html
    .replaceAll(/<p class="[^"]*\bunscripted"[\s\S]*?<\/p>/g, '')
    .replaceAll(/<form\b[\s\S]*?<\/form>/g, `<p>${words}</p>`);
}
