import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { PeerPage } from './peers.ts';
import { peerPages, peers, peersFolder } from './peers.ts';

/** The text above the chart on our page, which the peer's page has too. */
interface Words {
  readonly title: string;
  readonly subtitle: string;
}

/**
 * Builds every page of every peer into `to/<peer>/<page>/` from the CSV files that our own charts offer.
 * @param site our built site
 */
export async function buildPeerPages(site: string, to: string): Promise<void> {
  for (const { id } of peers) {
    if (id === 'framework') await buildFramework(site, to);
    else for (const page of peerPages) await bundlePage(id, page, site, path.join(to, id, page.id));
  }
}

/**
 * Writes pages with nothing but the picture of a chart into `to/limit/<chart>/`: they need one round trip and the SVG.
 */
export function buildLimitPages(site: string, to: string): void {
  for (const { id, charts } of peerPages) {
    if (charts.length > 1) continue;
    const folder = path.join(to, 'limit', id);
    mkdirSync(folder, { recursive: true });
    const svg = readFileSync(path.join(site, 'charts', `${id}.svg`), 'utf8').replace(/^<\?xml[^>]*>\s*/, '');
    const html = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">${svg}`;
    writeFileSync(path.join(folder, 'index.html'), html);
  }
}

function wordsOf(chart: string, site: string): Words {
  const html = readFileSync(path.join(site, 'charts', chart, 'index.html'), 'utf8');
  const [, title] = /<title>([^<]*) – /.exec(html) ?? [];
  const [, subtitle] = /name="description" content="([^"]*)"/.exec(html) ?? [];
  if (title === undefined || subtitle === undefined) throw new Error(`${chart}: the built page has no title`);
  return { title, subtitle };
}

const csvOf = (chart: string, site: string): string => path.join(site, 'charts', `${chart}.csv`);
const functionOf = (chart: string): string => chart.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Bundles a page into one deferred script that contains the CSV, which needs the fewest round trips. */
async function bundlePage(peer: string, page: PeerPage, site: string, folder: string): Promise<void> {
  const entry = page.charts.flatMap((chart) => [
    `import { ${functionOf(chart)} } from './${peer}.js';`,
    `import ${functionOf(chart)}Csv from ${JSON.stringify(csvOf(chart, site))};`,
    `${functionOf(chart)}(document.getElementById('${chart}'), ${functionOf(chart)}Csv);`,
  ]);
  await build({
    stdin: { contents: entry.join('\n'), resolveDir: peersFolder },
    outfile: path.join(folder, 'page.js'),
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.csv': 'text' },
    logLevel: 'error',
  });
  writeFileSync(path.join(folder, 'index.html'), htmlOf(page, site));
}

const htmlOf = ({ charts, drawings }: PeerPage, site: string): string => {
  const figures = charts.map((chart) => {
    const { title, subtitle } = wordsOf(chart, site);
    const height = charts.length === 1 ? heightOf(drawings) : heightOf(chart === 'pay-by-city' ? 1 : 2);
    return `<h2>${title}</h2><p>${subtitle}</p><div class="chart" id="${chart}" style="min-height:${height}px"></div>`;
  });
  return `<!doctype html><html lang="zh-Hans-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>客服这一行</title><style>body{font-family:sans-serif;max-width:45rem;margin:auto;padding:1rem}</style><script defer src="page.js"></script><h1>客服这一行</h1>${figures.join('')}</html>`;
};

/** The height of the peers' charts: two drawings of 260 px, or the one of the cities. */
const heightOf = (drawings: number): number => (drawings === 1 ? 720 : 520);

/** Builds the pages of Framework with its own build. The two modules that it would download come from the lockfile. */
async function buildFramework(site: string, to: string): Promise<void> {
  const work = path.join(to, 'framework-source');
  const source = path.join(work, 'src');
  mkdirSync(path.join(source, 'data'), { recursive: true });
  cpSync(path.join(peersFolder, 'framework/observablehq.config.js'), path.join(work, 'observablehq.config.js'));
  for (const file of ['plot-charts.js', 'rows.js']) cpSync(path.join(peersFolder, file), path.join(source, file));
  for (const module of ['htl@1.0.0', 'isoformat@0.2.1']) {
    await build({
      stdin: { contents: `export * from '${module.replace(/@.*/, '')}'`, resolveDir: peersFolder },
      outfile: path.join(source, '.observablehq/cache/_npm', module, '_esm.js'),
      bundle: true,
      minify: true,
      format: 'esm',
      logLevel: 'error',
    });
  }
  for (const page of peerPages) {
    for (const chart of page.charts) cpSync(csvOf(chart, site), path.join(source, 'data', `${chart}.csv`));
    mkdirSync(path.join(source, page.id), { recursive: true });
    writeFileSync(path.join(source, page.id, 'index.md'), markdownOf(page, site));
  }
  const command = path.join(peersFolder, 'node_modules/@observablehq/framework/dist/bin/observable.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'build'], { cwd: work, encoding: 'utf8' });
  if (status !== 0) throw new Error(`observable build: ${stdout}${stderr}`);
  cpSync(path.join(work, 'dist'), path.join(to, 'framework'), { recursive: true });
}

const markdownOf = ({ charts, drawings }: PeerPage, site: string): string => {
  const names = charts.map(functionOf).join(', ');
  const figures = charts.map((chart) => {
    const { title, subtitle } = wordsOf(chart, site);
    const height = charts.length === 1 ? heightOf(drawings) : heightOf(chart === 'pay-by-city' ? 1 : 2);
    const drawing = `resize((width) => html\`\${${functionOf(chart)}(rows(${functionOf(chart)}Csv), width)}\`)`;
    return `## ${title}\n\n${subtitle}\n\n<div class="chart" style="min-height:${height}px">\${${drawing}}</div>\n`;
  });
  const files = charts.map((chart) => `const ${functionOf(chart)}Csv = FileAttachment('../data/${chart}.csv').text();`);
  const code = [`import { ${names} } from '../plot-charts.js';`, `import { rows } from '../rows.js';`, ...files];
  return `# 客服这一行\n\n\`\`\`js\n${code.join('\n')}\n\`\`\`\n\n${figures.join('\n')}`;
};
