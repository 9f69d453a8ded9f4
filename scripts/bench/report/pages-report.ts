import { cpus } from 'node:os';
import { registry } from '../../../src/charts/registry.ts';
import type { Measured, Visits } from '../measured.ts';
import { uses } from '../own-uses.ts';
import type { PeerPage } from '../peers.ts';
import { installedVersion, peerPages, peers, peersFolder, root } from '../peers.ts';
import { network } from '../slow-network.ts';
import { slowdown } from '../visit.ts';
import { aheadLines } from './ahead-lines.ts';
import { columns, whole } from './columns.ts';
import { goalLines } from './goals.ts';
import { markdownTable } from './markdown-table.ts';

const names = new Map([['ours', 'ours'], ['limit', 'limit'], ...peers.map(({ id, name }) => [id, name] as const)]);

/** The whole text of docs/benchmarks.md. */
export function pagesReport(measured: Measured): string {
  const { browser, loadBefore, rounds, visits } = measured;
  const busy = loadBefore > 0.5 ? ' **The machine was busy with other work: run it again when it is idle.**' : '';
  return `# Benchmarks

Written by \`npm run bench -- page\` on ${new Date().toISOString().slice(0, 10)}; nothing here is typed by hand. Another machine gives other times: compare those of one run.

- Machine: ${cpus().length} cores, ${process.platform}, Node ${process.versions.node}, Chromium ${browser}, without a graphics card; load before the run ${loadBefore.toFixed(1)}.${busy}
- Peers: ${[...new Set(peers.flatMap(({ packages }) => packages))].map((one) => `${one} ${installedVersion(one, peersFolder)}`).join(', ')}. Ours: Astro ${installedVersion('astro', root)}, Plot ${installedVersion('@observablehq/plot', root)} at build time.
- A phone’s screen (412 × 823), processor ÷ ${slowdown}, slow 4G packet by packet: ${network.roundTrip} ms a round trip, ${(network.bytesPerSecond * 8) / 1e6} Mbit/s, a round trip to open a connection, slow start from ten packets; no TLS, no names, no loss. HTTP/1.1, Brotli 11, nothing cached.
- ${rounds} rounds, every page once in each; medians. A first round is not counted.

## Goals

${goalLines(measured).join('\n')}

${peerPages.map((page) => pageSection(page, visits.get(page.id) ?? new Map())).join('\n\n')}

## Uses of our charts

At a quarter of the speed, 1280 px wide: ms from the event to the changed page, its styles and layout included, painting not; medians without the first of each, which loads its code. Redraw: the next choice of its first control; sort, filter: its table; tap: a tip.

${usesTable(measured)}

## What is compared

Each peer shows the same charts from the same CSV files that our charts offer, with our titles and subtitles in Chinese, as its own documents advise: Chart.js and ECharts with the parts in use registered and no animation, Plot and Vega-Lite (vega-embed, SVG) whole, all four in one minified script of esbuild, deferred, with the CSV inside; Framework by its own build, without search, side bar or web fonts. Places of fixed height keep the peers from shifting.

Ours are the real pages of the site: header, controls, two widths of each drawing, table, notes, sources, grades, terms, downloads. The peers have none of that, and their drawings fewer words; they are lighter than a page of theirs that did the same. The front page stands beside the peers’ pages of three charts: it shows four, and small drawings of all others below.

- requests, kB: until the charts are visible, headers included; kB at rest: all that is fetched until the network is quiet.
- charts visible: the first painted frame in which every drawing of the page has eight shapes or more (elements of an SVG, or fills and strokes on a canvas).
- blocking: of each task over 50 ms, what is over, until the page rests. shift: cumulative layout shift.
- tap: of five taps on the first drawing, from the event to the next painted frame.
- limit: the chart’s own SVG file in an otherwise empty page, over the same network.
`;
}

function pageSection({ id }: PeerPage, visits: Visits): string {
  const ours = visits.get('ours');
  if (!ours) return '';
  const title = id === 'three' ? 'The front page beside three charts' : `One chart: ${id}`;
  const header = ['', ...columns.map((column) => column.title), 'charts ÷ ours'];
  const rows = [...visits].map(([owner, one]) => [
    names.get(owner) ?? owner,
    ...columns.map(({ key, print }) => print(one[key])),
    (one.visible / ours.visible).toFixed(2),
  ]);
  return [`## ${title}`, markdownTable(header, rows), aheadLines(visits).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

const usesTable = ({ uses: times }: Measured): string =>
  markdownTable(
    ['chart', ...uses],
    Object.keys(registry).map((chart) => [
      chart,
      ...uses.map((use) => {
        const duration = times.get(chart)?.[use];
        return duration === undefined ? '–' : whole(duration);
      }),
    ]),
  );
