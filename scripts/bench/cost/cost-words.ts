import type { Lang } from '../../../src/i18n/lang.ts';
import type { LoadRow, PageKind } from './cost-types.ts';

/** A row of the table of months: how far the mean view goes, and whether its reader has been here before. */
export type MonthRow = 'alone' | 'rest' | 'choice' | 'kept';

/** Words of the section; numbers come in as they are printed. */
export interface CostWords {
  readonly written: (command: string, date: string, version: string) => string;
  readonly visits: (chromium: string) => string;
  readonly machine: (cores: string, platform: string, node: string, load: string) => string;
  readonly busy: string;
  readonly pages: Readonly<Record<PageKind, string>>;
  readonly pageColumns: readonly string[];
  readonly assumed: (mix: string, peak: string, views: string, hitRate: string) => string;
  readonly options: string;
  readonly monthColumns: readonly string[];
  readonly money: string;
  readonly months: (row: MonthRow, views: string) => string;
  readonly prices: (perGb: string, perMillion: string) => string;
  readonly noPrices: string;
  readonly behindCdn: (views: string, requests: string, megabits: string) => string;
  readonly loadRun: (nginx: string, wrk: string, seconds: string, connections: string, mix: string) => string;
  readonly noLoad: string;
  readonly targets: Readonly<Record<LoadRow['target'], string>>;
  readonly loadColumns: readonly string[];
  readonly carried: (
    target: string,
    views: string,
    kilobytes: string,
    times: string,
    peakViews: string,
    monthly: string,
  ) => string;
}

export const costWords: Readonly<Record<Lang, CostWords>> = {
  zh: {
    written: (command, date, version) =>
      `由 \`${command}\` 于 ${date} 写成（版本 ${version}），没有一个数是手写的。换一台机器，压力测试的结果就不同。`,
    visits: (chromium) =>
      `- 流量：Chromium ${chromium} 打开中文网页，缓存为空；Brotli 11，含 HTTP/1.1 响应头，不含站点图标；本站没有网络字体。`,
    machine: (cores, platform, node, load) => `- 机器：${cores} 核，${platform}，Node ${node}；开始前的负载 ${load}。`,
    busy: '**当时机器还有别的活，请在空闲时重测。**',
    pages: { front: '首页', chart: '图表页', topic: '专题页', story: '故事页', embed: '嵌入的框架' },
    pageColumns: [
      '第一次打开',
      '只有网页：请求',
      'kB',
      '静下来后：请求',
      'kB',
      '再选一次：请求',
      'kB',
      '其中带摘要的文件，kB',
    ],
    assumed: (mix, peak, views, hitRate) =>
      `假设，不是测出来的：各类网页的比例 \`${mix}\`；高峰是平均的 ${peak} 倍；每位读者看 ${views} 次，浏览器留着带摘要的文件；CDN 自己回答 ${hitRate}；一个月 30 天。网页每次都按整页计，其实没变就只答 304。`,
    options:
      '换成自己的数，不必重测：`npm run bench -- cost --kept --mix front=3,chart=2,embed=5 --peak 20 --views-per-reader 2 --hit-rate 0.9 --per-gb 单价 --per-million-requests 单价`。',
    monthColumns: ['每月浏览', '请求，百万', 'GB', '平均 Mbit/s', '高峰 Mbit/s', '平均请求/秒', '高峰请求/秒'],
    money: '费用',
    months: (row, views) =>
      `${views}，${{ alone: '只有网页', rest: '静下来后', choice: '再选一次', kept: '再选一次，带摘要的文件每人只取一次' }[row]}`,
    prices: (perGb, perMillion) =>
      `费用按给出的单价算：每 GB ${perGb}，每百万次请求 ${perMillion}；不扣主机的免费额度。`,
    noPrices: '这里没有哪家主机的价钱：资料里没有，又常变。写上自己的单价，表里就多一列费用。',
    behindCdn: (views, requests, megabits) =>
      `CDN 后面的服务器，每月 ${views} 次浏览时，高峰每秒 ${requests} 次请求、${megabits} Mbit/s。`,
    loadRun: (nginx, wrk, seconds, connections, mix) =>
      `压力测试：nginx ${nginx} 用构建写好的两个文件，没有 TLS；wrk ${wrk} 在同一台机器上和它抢处理器，经本机地址，每项 ${seconds} 秒、${connections} 个连接。nginx 边发边压（gzip），文件比上面的 Brotli 大。整次浏览是按比例 \`${mix}\`，第一次打开、再选一次所要的全部文件。`,
    noLoad: '没有做压力测试：机器上要有 nginx 和 wrk（`apt-get install nginx-light wrk`）。',
    targets: {
      front: '首页',
      chart: '图表页',
      embed: '嵌入的框架',
      rows: '一张图的数据行',
      views: '整次浏览',
      viewsReady: '整次浏览，文件事先压好',
    },
    loadColumns: ['', '请求/秒', 'MB/s', '每次 kB', '中位数，ms', '99% 以内，ms', '失败'],
    carried: (target, views, kilobytes, times, peakViews, monthly) =>
      `- ${target}：每秒 ${views} 次，每次 ${kilobytes} kB，是每月 ${monthly} 次浏览的高峰（每秒 ${peakViews} 次）的 **${times} 倍**。`,
  },
  en: {
    written: (command, date, version) =>
      `Written by \`${command}\` on ${date} (version ${version}); nothing in it is typed by hand. On another machine the load run gives other figures.`,
    visits: (chromium) =>
      `- Traffic: Chromium ${chromium} opens the Chinese pages with an empty cache; Brotli 11, headers of HTTP/1.1 included, the site’s icon not; the site has no web fonts.`,
    machine: (cores, platform, node, load) =>
      `- Machine: ${cores} cores, ${platform}, Node ${node}; load before the run ${load}.`,
    busy: ' **The machine was busy with other work: run it again when it is idle.**',
    pages: { front: 'front page', chart: 'chart page', topic: 'topic page', story: 'story', embed: 'embedded frame' },
    pageColumns: [
      'first visit',
      'page alone: requests',
      'kB',
      'at rest: requests',
      'kB',
      'with one choice: requests',
      'kB',
      'of it hashed files, kB',
    ],
    assumed: (mix, peak, views, hitRate) =>
      `Assumed, not measured: parts of each kind of page \`${mix}\`; a peak of ${peak} times the mean; ${views} views a reader, whose browser keeps hashed files; a CDN that answers ${hitRate} by itself; a month of 30 days. Pages are counted whole each time, although one that has not changed is answered with 304.`,
    options:
      'With your own numbers, without measuring again: `npm run bench -- cost --kept --mix front=3,chart=2,embed=5 --peak 20 --views-per-reader 2 --hit-rate 0.9 --per-gb PRICE --per-million-requests PRICE`.',
    monthColumns: [
      'views a month',
      'requests, millions',
      'GB',
      'mean Mbit/s',
      'peak Mbit/s',
      'mean requests/s',
      'peak requests/s',
    ],
    money: 'money',
    months: (row, views) =>
      `${views}, ${{ alone: 'page alone', rest: 'at rest', choice: 'with one choice', kept: 'with one choice, hashed files once a reader' }[row]}`,
    prices: (perGb, perMillion) =>
      `Money by the prices given: ${perGb} a GB, ${perMillion} a million requests; what a host gives free is not taken off.`,
    noPrices:
      'No price of any host stands here: none is in our sources, and they change. Give your own, and the table has a column of money.',
    behindCdn: (views, requests, megabits) =>
      `Behind the CDN, at ${views} views a month, the server is asked for ${requests} requests a second and ${megabits} Mbit/s at the peak.`,
    loadRun: (nginx, wrk, seconds, connections, mix) =>
      `Load run: nginx ${nginx} with the two files that the build writes, without TLS; wrk ${wrk} on the same machine, with which it shares the processor, over the loopback address, ${seconds} s and ${connections} connections each. nginx compresses while it sends (gzip), so that its files are larger than those of Brotli above. Whole views are all files of first visits with one choice, by the parts \`${mix}\`.`,
    noLoad: 'There was no load run: it needs nginx and wrk on the machine (`apt-get install nginx-light wrk`).',
    targets: {
      front: 'front page',
      chart: 'chart page',
      embed: 'embedded frame',
      rows: 'rows of one chart',
      views: 'whole views',
      viewsReady: 'whole views, files compressed beforehand',
    },
    loadColumns: ['', 'requests/s', 'MB/s', 'kB each', 'median, ms', '99th percentile, ms', 'failures'],
    carried: (target, views, kilobytes, times, peakViews, monthly) =>
      `- ${target}: ${views} a second of ${kilobytes} kB each, **${times} times** the peak of ${monthly} views a month (${peakViews} a second).`,
  },
};
