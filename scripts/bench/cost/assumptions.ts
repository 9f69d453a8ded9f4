import { UsageError } from '../../support/usage-error.ts';
import type { Assumptions, PageKind } from './cost-types.ts';
import { pageKinds } from './cost-types.ts';

/** Equal parts, because nobody has counted the readers of this site; the others are stated, not measured, as well. */
export const defaultAssumptions: Assumptions = {
  mix: { front: 1, chart: 1, topic: 1, story: 1, embed: 1 },
  peak: 10,
  viewsPerReader: 3,
  hitRate: 0,
  perGb: null,
  perMillionRequests: null,
};

/** Options of the command, as parseArgs takes them. */
export const costOptions = {
  mix: { type: 'string' },
  peak: { type: 'string' },
  'views-per-reader': { type: 'string' },
  'hit-rate': { type: 'string' },
  'per-gb': { type: 'string' },
  'per-million-requests': { type: 'string' },
  kept: { type: 'boolean', default: false },
} as const;

/** As parseArgs returns them. */
export type CostValues = Readonly<
  Partial<Record<Exclude<keyof typeof costOptions, 'kept'>, string | undefined>> & { kept: boolean }
>;

/** @throws UsageError for an option that is no number or lies outside its range */
export function readAssumptions(values: CostValues): Assumptions {
  return {
    mix: values.mix === undefined ? defaultAssumptions.mix : readMix(values.mix),
    peak: readNumber('peak', values.peak, 1, Infinity) ?? defaultAssumptions.peak,
    viewsPerReader:
      readNumber('views-per-reader', values['views-per-reader'], 1, Infinity) ?? defaultAssumptions.viewsPerReader,
    hitRate: readNumber('hit-rate', values['hit-rate'], 0, 1) ?? defaultAssumptions.hitRate,
    perGb: readNumber('per-gb', values['per-gb'], 0, Infinity) ?? null,
    perMillionRequests: readNumber('per-million-requests', values['per-million-requests'], 0, Infinity) ?? null,
  };
}

/** The command that gives these sums: options are named where they differ from the default. */
export function costCommand(assumptions: Assumptions): string {
  const { mix, peak, viewsPerReader, hitRate, perGb, perMillionRequests } = assumptions;
  const usual = defaultAssumptions;
  const option = (name: string, value: number | null, left: number | null): string =>
    value === null || value === left ? '' : ` --${name} ${value}`;
  const printed = printMix(mix);
  return [
    'npm run bench -- cost',
    printed === printMix(usual.mix) ? '' : ` --mix ${printed}`,
    option('peak', peak, usual.peak),
    option('views-per-reader', viewsPerReader, usual.viewsPerReader),
    option('hit-rate', hitRate, usual.hitRate),
    option('per-gb', perGb, null),
    option('per-million-requests', perMillionRequests, null),
  ].join('');
}

/** `front=3,embed=1`: kinds that are not named have no part. */
export const printMix = (mix: Assumptions['mix']): string =>
  pageKinds
    .filter((kind) => mix[kind] > 0)
    .map((kind) => `${kind}=${mix[kind]}`)
    .join(',');

function readMix(text: string): Assumptions['mix'] {
  const mix: Record<PageKind, number> = { front: 0, chart: 0, topic: 0, story: 0, embed: 0 };
  const named = new Set<PageKind>();
  for (const part of text.split(',')) {
    const [, name = '', count = ''] = /^(\w+)=(\d{1,3})$/.exec(part) ?? [];
    const kind = pageKinds.find((one) => one === name);
    if (!kind || named.has(kind)) throw new UsageError(`--mix ${text}: ${pageKinds.join(', ')} = 0–999`);
    named.add(kind);
    mix[kind] = +count;
  }
  if (pageKinds.every((kind) => mix[kind] === 0)) throw new UsageError(`--mix ${text}: > 0`);
  return mix;
}

function readNumber(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+(\.\d+)?$/.test(text) ? +text : NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${name} ${text}: ${least}–${most === Infinity ? '' : most}`);
}
