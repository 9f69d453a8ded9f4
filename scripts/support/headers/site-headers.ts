import type { BuiltFile, PolicySite } from './content-policy.ts';
import { contentPolicy, elementsOf } from './content-policy.ts';
import { digestSource } from './inline-elements.ts';
import type { HeaderRule } from './header-rule.ts';
import { covers, headerLimits } from './header-rule.ts';

const year = 31_536_000;

/** Browser features that the site does not use. The clipboard is not among them, because copy buttons use it. */
const powersOff = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];

const everywhere: HeaderRule['headers'] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Strict-Transport-Security', `max-age=${2 * year}; includeSubDomains`],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', powersOff.map((power) => `${power}=()`).join(', ')],
];

/** Headers for files that other sites' programs and frames read. */
const shared: HeaderRule['headers'] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

const immutable: HeaderRule['headers'] = [['Cache-Control', `public, max-age=${year}, immutable`]];

/** Folders whose files other sites read. */
const sharedFolders = new Set(['_astro', 'charts', 'data', 'embed', 'oembed', 'updates']);

/** Addresses whose content never changes. */
const versioned = ['/charts/v/*', '/en/charts/v/*', '/data/:table/:version', '/embed/v1.*.js'];

/** Frames for other sites. Netlify matches `/embed/:chart/` with or without its last slash. */
const frames = ['', '/en'].flatMap((lang) => [`${lang}/embed/:chart/`, `${lang}/embed/:chart/:version/`]);

/**
 * The headers of a built site. No two rules set one header for one address, because hosts differ in how they combine
 * them.
 * @param base of all addresses, beginning and ending with a slash
 */
export function siteHeaders(files: readonly BuiltFile[], base: string, site: PolicySite): HeaderRule[] {
  const served = files.filter(({ path }) => path !== '_headers');
  const addresses = served.map(({ path }) => addressOf(path));
  const groups = [...Map.groupBy(served, (file) => groupOf(file).path)].map(([path, members]) => ({
    path,
    members,
    folder: groupOf(members[0] ?? { path: '' }).folder,
    isPicture: isChartFile(path),
  }));
  const used = (paths: readonly string[]) => paths.filter((path) => addresses.some((one) => covers({ path }, one)));
  const rules: HeaderRule[] = [
    { path: '/*', headers: everywhere },
    // Netlify also matches `/embedding/` with `/embed/*`; there the later rule applies.
    ...groups
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, folder, isPicture, members }) => ({
        path,
        headers: [
          [
            'Content-Security-Policy',
            isPicture ? picturePolicy(members) : policyOf(folder, [...members, ...alsoUnder(path, served)], site),
          ] as const,
          ...(folder === 'embed' ? [] : [['Cross-Origin-Opener-Policy', 'same-origin'] as const]),
          ...(sharedFolders.has(folder) ? shared : []),
          ...(folder === '_astro' ? immutable : []),
        ],
      })),
    ...used(versioned).map((path) => ({ path, headers: immutable })),
    ...used(frames).map((path) => ({ path, headers: [['X-Robots-Tag', 'noindex, indexifembedded']] as const })),
  ];
  return rules.map(({ path, headers }) => ({ path: `${base}${path.slice(1)}`, headers }));
}

/** The address at which a host serves a file. */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * The group of addresses with one rule that a file belongs to: a folder right below the root or a language, or a single
 * address there. In the folder of charts, pages and files are separate groups: only the files may be shown in pages of
 * others, as the object of an `<object>`.
 */
function groupOf(file: Pick<BuiltFile, 'path'>): { readonly path: string; readonly folder: string } {
  const address = addressOf(file.path);
  const [, start = '', folder = ''] = /^(\/(?:en\/)?)([^/]+)\//.exec(address) ?? [];
  if (folder === '' || folder === 'en') return { path: address, folder: '' };
  if (folder !== 'charts') return { path: `${start}${folder}/*`, folder };
  const [, below = '', last = ''] = /^.*?\/charts\/(.*?)([^/]*)$/.exec(address) ?? [];
  const named = below.replace(/^(v\/)?[^/]+\//, (_, version) => (version ? 'v/:version/' : ':chart/'));
  return { path: `${start}charts/${named}${last === '' ? '' : ':file'}`, folder };
}

const isChartFile = (path: string): boolean => /\/charts\/.*:file$/.test(path);

/**
 * Pages that a host may serve under the rule of another group, so that the policy of that group must also allow their
 * content.
 */
function alsoUnder(path: string, files: readonly BuiltFile[]): BuiltFile[] {
  // Some hosts also apply the rule of `/embed/*` to `/embedding/`.
  const guide = path.endsWith('/embed/*') ? path.slice(1).replace('embed/*', 'embedding/') : undefined;
  return files.filter((file) => file.path === '404.html' || (guide !== undefined && file.path.startsWith(guide)));
}

/** The policy for files that pages of others show: it allows an SVG its own style, and a PDF the browser's viewer. */
const picturePolicy = (files: readonly BuiltFile[]): string =>
  `default-src 'none'; style-src${elementsOf(files, { scripts: [] })
    .styles.map((text) => ` ${digestSource(text)}`)
    .sort()
    .join('')}; img-src data:; object-src 'self'`;

function policyOf(folder: string, files: readonly BuiltFile[], site: PolicySite): string {
  // This policy is for a worker's own file, where Arquero compiles its verbs. A page's policy is its own.
  if (folder === '_astro')
    return "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";
  const elements = elementsOf(files, site);
  const framed = folder === 'embed';
  const policy = (anyStyle: boolean) =>
    // The policy of a frame does not restrict who may frame it: `frame-ancestors *` would exclude pages in sandboxes
    // and files on a disk.
    framed
      ? contentPolicy(elements, { address: site.address, anyStyle })
      : `${contentPolicy(elements, { anyStyle })}; frame-ancestors 'self'`;
  // Where the digests exceed the line length of hosts, the header allows any style; each page's own policy is strict.
  return policy(`  Content-Security-Policy: ${policy(false)}`.length > headerLimits.line);
}
