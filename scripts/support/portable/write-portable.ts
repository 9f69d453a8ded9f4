import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PortableSite } from './portable-links.ts';
import { portableLink } from './portable-links.ts';
import { pageScripts, portablePage } from './portable-page.ts';
import { portableScript } from './portable-scripts.ts';

/**
 * What the copy omits: scripts as modules, files for hosts and other sites, and earlier versions of charts, whose links
 * lead to the web.
 */
const left =
  /^(?:_astro\/|_headers$|_nginx|_Caddyfile$|hashed-files\.json$|SHA256SUMS$|robots\.txt$|sitemap\.xml$)|(?:^|\/)(?:oembed|charts\/v)\/|embed\/(?:v1[^/]*\.js|[^/]+\/status\.json|[^/]+\/[0-9a-f]{12}\/)/;

/** Files that the site's scripts fetch. In the copy each is a script that provides its content. */
const fetched = /^(?:en\/)?(?:charts\/[^/]+\.json|search\.json)$/;
/** Those of them that no page links to. */
const onlyFetched = /\.(?:rows|tips|sources)\.json$|search\.json$/;

interface PortableOptions {
  readonly base: string;
  readonly online: string;
  /**
   * Selects the files to write, by their path in the built site; all if not given. Links are those of the whole copy.
   */
  readonly only?: (file: string) => boolean;
}

/**
 * Writes a copy of a built site that works from disk: without a server, every link to a file beside it, no scripts as
 * modules, and no file fetched. Deletes the previous content of the folder.
 * @param dist the built site
 */
export async function writePortable(dist: string, folder: string, options: PortableOptions): Promise<void> {
  const { base, online, only = () => true } = options;
  const all = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !left.test(file));
  const files = new Set(all);
  const site: PortableSite = { base, online, files };
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const scripts = new Map<string, Promise<string>>();
  const scriptOf = (entries: readonly string[]): Promise<string> => {
    const key = entries.join(' ');
    const made = scripts.get(key) ?? bundle(entries.map((entry) => path.join(dist, entry.slice(base.length))));
    scripts.set(key, made);
    return made;
  };
  async function bundle(entries: readonly string[]): Promise<string> {
    const code = await portableScript(entries);
    const file = `scripts/${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
    write(file, code);
    files.add(file);
    return file;
  }
  rmSync(folder, { recursive: true, force: true });
  for (const file of all.filter(only)) {
    if (file.endsWith('.html')) {
      const html = read(file);
      const entries = pageScripts(html);
      const script = entries.length === 0 ? undefined : base + (await scriptOf(entries));
      write(file, portablePage(html, file, script, site));
      continue;
    }
    if (fetched.test(file)) {
      const text = file.endsWith('search.json') ? portableIndex(read(file), file, site) : read(file);
      write(`${file}.js`, `portableFile(${JSON.stringify(text)});\n`);
    }
    if (!onlyFetched.test(file)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      copyFileSync(path.join(dist, file), path.join(folder, file));
    }
  }
}

/** The search index, with its addresses rewritten for the page that shows them. */
function portableIndex(json: string, file: string, site: PortableSite): string {
  const page = file.replace(/search\.json$/, 'search/index.html');
  return json.replaceAll(/"(\/[^"\\\s]+)"/g, (_, address: string) => JSON.stringify(portableLink(address, page, site)));
}
