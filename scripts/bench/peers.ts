import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The pages that ours are compared with. Their packages are installed by the benchmark alone. */
export const peersFolder = path.join(root, 'bench/peers');

export interface Peer {
  readonly id: string;
  readonly name: string;
  /** The packages whose versions the report names. */
  readonly packages: readonly string[];
}

export const peers: readonly Peer[] = [
  { id: 'chartjs', name: 'Chart.js', packages: ['chart.js'] },
  { id: 'plot', name: 'Plot in the browser', packages: ['@observablehq/plot'] },
  { id: 'echarts', name: 'ECharts', packages: ['echarts'] },
  { id: 'vega-lite', name: 'Vega-Lite', packages: ['vega-lite', 'vega', 'vega-embed'] },
  { id: 'framework', name: 'Observable Framework', packages: ['@observablehq/framework', '@observablehq/plot'] },
];

/** One page of a peer, and the ids of our charts that it shows. */
export interface PeerPage {
  readonly id: string;
  readonly charts: readonly ChartId[];
  /** The number of drawings on the page, which is the same for every peer. */
  readonly drawings: number;
}

const chartIds = ['bank-headcount', 'pay-by-city', 'market-size-spread'] as const;
type ChartId = (typeof chartIds)[number];

export const peerPages: readonly PeerPage[] = [
  { id: 'bank-headcount', charts: ['bank-headcount'], drawings: 2 },
  { id: 'pay-by-city', charts: ['pay-by-city'], drawings: 1 },
  { id: 'market-size-spread', charts: ['market-size-spread'], drawings: 2 },
  { id: 'three', charts: chartIds, drawings: 5 },
];

/** Installs exactly the packages of the peers' lockfile, without running their scripts. */
export function installPeers(): void {
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefer-offline'], {
    cwd: peersFolder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm ci in bench/peers: ${stderr}`);
}

/** The version of an installed package. */
export function installedVersion(name: string, folder: string): string {
  const description = path.join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(description, 'utf8')) as { version: string }).version;
}
