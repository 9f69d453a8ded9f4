import { inlineStyles } from './inline-styles.ts';
import type { HeaderRule } from './header-rule.ts';
import { covers, headerLimits } from './header-rule.ts';

/** A file of the built site: its path in the folder, and its text where it can hold styles. */
export interface BuiltFile {
  readonly path: string;
  readonly text: string | undefined;
}

const year = 31_536_000;

/** Powers that nothing here uses; the clipboard, for copy buttons, is not among them. */
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

/** Other sites' programs and frames read these. */
const shared: HeaderRule['headers'] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

const immutable: HeaderRule['headers'] = [['Cache-Control', `public, max-age=${year}, immutable`]];

/** Folders whose files other sites read. */
const sharedFolders = new Set(['_astro', 'charts', 'data', 'embed']);

/** Addresses whose content never changes. */
const versioned = ['/charts/v/*', '/en/charts/v/*', '/data/:table/:version', '/embed/v1.*.js'];

/** Frames for other sites; Netlify reads `/embed/:chart/` with or without its last slash. */
const frames = ['', '/en'].flatMap((lang) => [`${lang}/embed/:chart/`, `${lang}/embed/:chart/:version/`]);

/**
 * The headers of a built site. No two rules set one header for one address: hosts differ in what they make of that.
 * @param base of all addresses, beginning and ending with a slash
 */
export function siteHeaders(files: readonly BuiltFile[], base: string): HeaderRule[] {
  const served = files.filter(({ path }) => path !== '_headers');
  const addresses = served.map(({ path }) => addressOf(path));
  const policies = policiesOf(served);
  const groups = [
    ...new Map(addresses.map((address) => groupOf(address)).map((group) => [group.path, group])).values(),
  ];
  const used = (paths: readonly string[]) => paths.filter((path) => addresses.some((one) => covers({ path }, one)));
  const rules: HeaderRule[] = [
    { path: '/*', headers: everywhere },
    // Netlify reads `/embed/*` as the beginning of `/embedding/` too; the later rule holds there.
    ...groups
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, folder }) => ({
        path,
        headers: [
          ['Content-Security-Policy', policies[policyOf(folder)]] as const,
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

/** Where a host serves a file. */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Addresses with one rule: a folder right below the root or a language, or one address there. */
function groupOf(address: string): { readonly path: string; readonly folder: string } {
  const [, start = '', folder = ''] = /^(\/(?:en\/)?)([^/]+)\//.exec(address) ?? [];
  return folder === '' || folder === 'en' ? { path: address, folder: '' } : { path: `${start}${folder}/*`, folder };
}

type Policy = 'page' | 'frame' | 'program';
const policyOf = (folder: string): Policy => (folder === 'embed' ? 'frame' : folder === '_astro' ? 'program' : 'page');

function policiesOf(files: readonly BuiltFile[]): Readonly<Record<Policy, string>> {
  const isFrame = ({ path }: BuiltFile) => /^(?:en\/)?embed\//.test(path);
  // Where a host lets both rules stand for `/embedding/`, its styles must be in both policies.
  const isFrames = (file: BuiltFile) => isFrame(file) || /^(?:en\/)?embedding\//.test(file.path);
  return {
    page: policy(inlineStyles(files.filter((file) => !isFrame(file))), "frame-ancestors 'self'"),
    // Says nothing of who may frame it: `frame-ancestors *` leaves out pages in sandboxes and files on a disk.
    frame: policy(inlineStyles(files.filter(isFrames))),
    // Of a worker's own file: Arquero compiles its verbs there. A page's policy is its own.
    program: "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
  };
}

/** Styles by their hashes; where those do not fit a line that hosts take, any inline style. */
function policy(styles: readonly string[], ...framing: readonly string[]): string {
  const written = (allowed: string) =>
    [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' ${allowed}`,
      "img-src 'self' data:",
      "connect-src 'self'",
      "frame-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      ...framing,
    ].join('; ');
  const strict = written(styles.join(' '));
  return `  Content-Security-Policy: ${strict}`.length <= headerLimits.line ? strict : written("'unsafe-inline'");
}
