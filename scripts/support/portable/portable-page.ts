import type { PortableSite } from './portable-links.ts';
import { portableLink } from './portable-links.ts';

/** Shown, in the page's language, where something cannot work from disk. */
const offDisk = {
  zh: (address: string) =>
    `这里用不了：从硬盘打开的网页，浏览器不让它读取数据表来对照。请用<a href="${address}">网上的这一页</a>。`,
  en: (address: string) =>
    `This does not work here: browsers do not let a page opened from disk read the tables that files are compared with. Please use <a href="${address}">this page on the web</a>.`,
};

const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * The scripts of a page in their order, as addresses of the built site. Scripts that only a checker uses are left out.
 */
export const pageScripts = (html: string): string[] =>
  [...html.matchAll(moduleScript)]
    .map(([, address = '']) => address)
    .filter((address) => !hasChecker(html) || address.includes('/ThemeChoice.'));

/**
 * Whether a page checks files, which cannot work from disk, because its worker would have to fetch the site's tables.
 */
const hasChecker = (html: string): boolean => html.includes('<data-checker');

/**
 * Rewrites a built page so that it can be read from disk: relative links, one classic script, and a policy for files.
 * @param from the path of the page in the copy
 * @param script the address of its script as the built site would write it; undefined where it has none
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

/** Replaces the forms of a checker by a sentence. */
function checkerOff(html: string, from: string, { online }: PortableSite): string {
  if (!hasChecker(html)) return html;
  const words = offDisk[/<html lang="zh/.test(html) ? 'zh' : 'en'](online + from.replace(/index\.html$/, ''));
  return html
    .replaceAll(/<p class="[^"]*\bunscripted"[\s\S]*?<\/p>/g, '')
    .replaceAll(/<form\b[\s\S]*?<\/form>/g, `<p>${words}</p>`);
}
