import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** What we are measured beside; its packages are its own and installed by the bench alone. */
export const peersFolder = path.join(root, 'bench/peers');

export interface Peer {
  readonly id: string;
  readonly name: string;
  /** Packages whose versions the report names. */
  readonly packages: readonly string[];
}

export const peers: readonly Peer[] = [
  { id: 'chartjs', name: 'Chart.js', packages: ['chart.js'] },
  { id: 'plot', name: 'Plot in the browser', packages: ['@observablehq/plot'] },
  { id: 'echarts', name: 'ECharts', packages: ['echarts'] },
  { id: 'vega-lite', name: 'Vega-Lite', packages: ['vega-lite', 'vega', 'vega-embed'] },
  { id: 'framework', name: 'Observable Framework', packages: ['@observablehq/framework', '@observablehq/plot'] },
];

/** What one page of a peer shows: charts of ours, by id. */
export interface PeerPage {
  readonly id: string;
  readonly charts: readonly ChartId[];
  /** Drawings that its charts are made of, with every peer. */
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

/** Installs exactly what the peers' lockfile names, without running scripts of packages. */
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
