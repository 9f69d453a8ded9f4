import type { Lang } from '../../../src/i18n/lang.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { costCommand, printMix } from './assumptions.ts';
import { meanView, monthOf, peakViews, viewsPerSecond, withBrowserCache } from './cost-sums.ts';
import type { CostResult, Load, Requests } from './cost-types.ts';
import { measuredPages, pageKinds } from './cost-types.ts';
import type { CostWords, MonthRow } from './cost-words.ts';
import { costWords } from './cost-words.ts';

const monthlyViews = [1e6, 1e8] as const;
const [, most] = monthlyViews;

const whole = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 0 });
/** To three digits, and whole from a hundred on. */
const rounded = (value: number): string =>
  value >= 100 ? whole(value) : value.toLocaleString('en', { maximumSignificantDigits: 3 });
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const percent = (share: number): string => `${rounded(share * 100)}%`;

/** The section of docs/hosting.md on cost and load, without its heading. */
export function costSection(result: CostResult, lang: Lang): string {
  const words = costWords[lang];
  const { assumptions, machine } = result;
  const { mix, peak, viewsPerReader, hitRate } = assumptions;
  const { cores, platform, node, chromium, loadBefore } = machine;
  const busy = loadBefore > 0.5 ? words.busy : '';
  const parts = [
    words.written(costCommand(assumptions), result.date, result.version),
    [words.visits(chromium), words.machine(whole(cores), platform, node, loadBefore.toFixed(1)) + busy].join('\n'),
    pagesTable(result, words),
    `${words.assumed(printMix(mix), rounded(peak), rounded(viewsPerReader), percent(hitRate))}\n${words.options}`,
    monthsTable(result, words),
    [priceLine(result, words), ...cdnLine(result, words)].join('\n'),
    ...(result.load ? loadParts(result.load, peak, words) : [words.noLoad]),
  ];
  return `\n${parts.join('\n\n')}\n\n`;
}

function pagesTable({ traffic }: CostResult, words: CostWords): string {
  const cells = (one: Requests | null): string[] => (one ? [whole(one.requests), kilobytes(one.bytes)] : ['–', '–']);
  const rows = pageKinds.map((kind) => {
    const { alone, rest, choice } = traffic[kind];
    const hashed = kilobytes((choice ?? rest).hashedBytes);
    const page = `${words.pages[kind]} \`${measuredPages[kind]}\``;
    return [page, ...cells(alone), ...cells(rest), ...cells(choice), hashed];
  });
  return markdownTable(words.pageColumns, rows);
}

/** The mean view of each row of months. */
function viewOf({ traffic, assumptions }: CostResult, row: MonthRow): Requests {
  const { mix, viewsPerReader } = assumptions;
  return row === 'kept'
    ? withBrowserCache(meanView(traffic, mix, 'choice'), viewsPerReader)
    : meanView(traffic, mix, row);
}

function monthsTable(result: CostResult, words: CostWords): string {
  const rows = monthlyViews.flatMap((views) =>
    (['alone', 'rest', 'choice', 'kept'] as const).map((row) => {
      const month = monthOf(viewOf(result, row), views, result.assumptions);
      return [
        words.months(row, whole(views)),
        rounded(month.requests / 1e6),
        rounded(month.gigabytes),
        rounded(month.meanMegabits),
        rounded(month.peakMegabits),
        rounded(month.meanRequests),
        rounded(month.peakRequests),
        ...(month.money === undefined ? [] : [rounded(month.money)]),
      ];
    }),
  );
  const [first] = rows;
  const columns = words.monthColumns;
  return markdownTable(first && first.length > columns.length ? [...columns, words.money] : columns, rows);
}

function priceLine({ assumptions }: CostResult, words: CostWords): string {
  const { perGb, perMillionRequests } = assumptions;
  if (perGb === null && perMillionRequests === null) return words.noPrices;
  return words.prices(String(perGb ?? 0), String(perMillionRequests ?? 0));
}

/** Nothing without a CDN: the table has all that the server is asked for then. */
function cdnLine(result: CostResult, words: CostWords): string[] {
  if (result.assumptions.hitRate === 0) return [];
  const { serverRequests, serverMegabits } = monthOf(viewOf(result, 'choice'), most, result.assumptions);
  return [words.behindCdn(whole(most), rounded(serverRequests), rounded(serverMegabits))];
}

function loadParts(load: Load, peak: number, words: CostWords): string[] {
  const rows = load.rows.map((row) => [
    words.targets[row.target],
    whole(row.requestsPerSecond),
    rounded(row.bytesPerSecond / 1e6),
    kilobytes(row.bytesPerSecond / row.requestsPerSecond),
    rounded(row.p50),
    rounded(row.p99),
    `${whole(row.failures)} / ${whole(row.answers)}`,
  ]);
  const atPeak = peakViews(most, peak);
  const carried = load.rows
    .filter(({ target }) => target === 'views' || target === 'viewsReady')
    .map(({ target, requestsPerSecond, bytesPerSecond }) => {
      const views = viewsPerSecond(requestsPerSecond, load.requestsPerView);
      const times = rounded(views / atPeak);
      return words.carried(
        words.targets[target],
        rounded(views),
        kilobytes(bytesPerSecond / views),
        times,
        rounded(atPeak),
        whole(most),
      );
    });
  return [
    words.loadRun(load.nginx, load.wrk, whole(load.seconds), whole(load.connections), printMix(load.mix)),
    markdownTable(words.loadColumns, rows),
    carried.join('\n'),
  ];
}
