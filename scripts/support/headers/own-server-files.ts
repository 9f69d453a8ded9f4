import type { HeaderRule } from './header-rule.ts';
import { pathPattern } from './header-rule.ts';

/** Files that one's own web server includes, by their names in the site's folder. */
export type ServerFiles = Readonly<Record<'_nginx-http.conf' | '_nginx-server.conf' | '_Caddyfile', string>>;

/** The default for pages, data and feeds: caches revalidate every time, so that changed files are sent again. */
const fresh = ['Cache-Control', 'public, max-age=0, must-revalidate'] as const;

/** Types that nginx does not know by default. */
const types = {
  'text/csv': 'csv',
  'application/x-bibtex': 'bib',
  'application/x-research-info-systems': 'ris',
  'text/yaml': 'cff',
} as const;

const compressed =
  'text/plain text/css text/csv text/xml text/javascript application/javascript application/json image/svg+xml';

/**
 * The headers of `_headers` for nginx and Caddy, which do not read that file. No address has a header from two rules,
 * so the first match decides.
 * @param rules as siteHeaders makes them
 * @param base begins and ends with a slash
 */
export function serverFiles(rules: readonly HeaderRule[], base: string): ServerFiles {
  const byHeader = Map.groupBy(
    rules.flatMap(({ path, headers }) => headers.map(([name, value]) => ({ path, name, value }))),
    ({ name }) => name,
  );
  const named = [...byHeader].map(([name, valued]): Named => {
    const [first, ...others] = valued;
    const always = others.length === 0 && first?.path === `${base}*` ? first.value : undefined;
    return { name, valued, always };
  });
  return {
    '_nginx-http.conf': nginxHttp(named, base),
    '_nginx-server.conf': nginxServer(named, base),
    _Caddyfile: caddy(rules, base),
  };
}

interface Named {
  readonly name: string;
  readonly valued: readonly { readonly path: string; readonly value: string }[];
  /** The value where all addresses have the same. */
  readonly always: string | undefined;
}

const variable = (name: string): string => `$kefu_${name.toLowerCase().replaceAll('-', '_')}`;

/** The value for addresses that no rule matches: they are answered with the page for missing addresses. */
function otherwise({ name, valued }: Named, base: string): string {
  if (name === fresh[0]) return fresh[1];
  if (name !== 'Content-Security-Policy') return '';
  return valued.find(({ path }) => path === `${base}404.html`)?.value ?? '';
}

/** A request may have a query, which is not part of any placeholder. */
const inRequest = (path: string): string => `${pathPattern(path).replaceAll('[^/]+', '[^/?]+')}(\\?.*)?$`;

function nginxHttp(named: readonly Named[], base: string): string {
  const maps = named
    .filter(({ always }) => always === undefined)
    .map((one) => {
      const lines = one.valued.map(({ path, value }) => `  "~^${inRequest(path)}" "${value}";\n`);
      return `map $request_uri ${variable(one.name)} {\n  default "${otherwise(one, base)}";\n${lines.join('')}}\n`;
    });
  return `# For the http block: include /srv/kefu/_nginx-http.conf; Made by the build, as _headers is.\n${maps.join('')}`;
}

function nginxServer(named: readonly Named[], base: string): string {
  const headers = named.map(({ name, always }) => `add_header ${name} "${always ?? variable(name)}" always;\n`);
  const typed = Object.entries(types).map(([type, ending]) => `  ${type} ${ending};\n`);
  return `# For the server block, beside root and server_name: include /srv/kefu/_nginx-server.conf; Made by the build.
index index.html;
error_page 404 ${base}404.html;
absolute_redirect off;
include mime.types;
types {
${typed.join('')}}
charset utf-8;
charset_types ${compressed};
gzip on;
gzip_vary on;
gzip_types ${compressed};
${headers.join('')}`;
}

function caddy(rules: readonly HeaderRule[], base: string): string {
  const matched = rules.map(({ path, headers }, index) => {
    const lines = headers.map(([name, value]) => `  ${name} "${value}"\n`);
    if (path === `${base}*`) return `header {\n${lines.join('')}}\n`;
    return `@h${index} path_regexp ^${pathPattern(path)}$\nheader @h${index} {\n${lines.join('')}}\n`;
  });
  return `# For a site's block, beside its root: import /srv/kefu/_Caddyfile. Made by the build, as _headers is.
encode zstd gzip
file_server {
  hide _headers _Caddyfile _nginx-http.conf _nginx-server.conf
}
handle_errors 404 {
  rewrite * ${base}404.html
  file_server
}
header ?${fresh[0]} "${fresh[1]}"
${matched.join('')}`;
}
