import type { HeaderRule } from './header-rule.ts';

const intro = `# Headers of every address, for hosts that read this file (Cloudflare Pages, Netlify). Made by the build.
# HTML, data and feeds have no Cache-Control here: those hosts ask for them anew each time by themselves.
`;

/** Rules as the text of a `_headers` file. */
export const headerFile = (rules: readonly HeaderRule[]): string =>
  `${intro}${rules.map(({ path, headers }) => `\n${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('')}`;

/** The rules of a `_headers` file. @throws at a line that is neither a path, a header, a comment nor empty */
export function readHeaderFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const said = line.trim();
    if (said === '' || said.startsWith('#')) continue;
    const header = /^([^:\s]+):\s*(\S.*)$/.exec(said);
    if (said.startsWith('/') && said === line) rules.push({ path: said, headers: [] });
    else if (header?.[1] !== undefined && header[2] !== undefined && rules.length > 0)
      rules.at(-1)?.headers.push([header[1], header[2]]);
    else throw new Error(`_headers, line ${index + 1}: no path and no header of one: ${said}`);
  }
  return rules;
}
