import type { AnyChart } from '../../charts/chart.ts';
import { topicCharts } from '../../charts/all-charts.ts';
import type { AddressName } from '../../content/embedding/embedding.ts';
import { siteHistory } from '../../history/site-history.ts';
import { tableVersions, versionAddress } from '../../history/table-versions.ts';
import { siteData } from '../../datasets/site-data.ts';
import { openTables } from '../../datasets/site-table.ts';
import { siteFigure } from '../figures/site-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { feedPath } from '../feeds/feed-input.ts';
import { embedHref, fileHref, pageHref } from '../addresses/href.ts';
import { updatedTables } from '../feeds/site-updates.ts';
import { oembedPath } from './oembed.ts';

/**
 * The chart whose addresses serve as examples.
 * @throws when the site has none
 */
export function exampleChart(): AnyChart {
  const [first] = topicCharts;
  if (!first) throw new Error('the site has no chart');
  return first.lead;
}

/** Present addresses of the example chart, without scheme and host. */
export function exampleAddresses(lang: Lang): Readonly<Record<AddressName, readonly string[]>> {
  const chart = exampleChart();
  const { record, rendering } = siteFigure(chart, lang);
  const page = `/charts/${chart.id}/`;
  const file = (extension: string) => pageHref(lang, `/charts/${chart.id}.${extension}`);
  const live = embedHref(lang, chart.id);
  const control = rendering.controls.find(({ kind }) => kind === 'choice');
  const choice = control && 'choices' in control ? control.choices.at(-1) : undefined;
  const open = openTables(siteData().tables).map(({ resource }) => resource.name);
  const table = chart.tables.find((name) => open.includes(name));
  const version = tableVersions(siteHistory()).findLast((one) => one.table === table)?.version;
  return {
    page: [pageHref(lang, page)],
    live: [live],
    frozen: [embedHref(lang, chart.id, record.version)],
    themed: [`${live}?theme=dark`],
    full: [`${live}?form=full`],
    bare: [`${live}?controls=0`],
    chosen: control && choice ? [`${live}?${new URLSearchParams([[control.key, choice.value]]).toString()}`] : [],
    pictures: [file('png'), file('svg'), file('pdf')],
    card: [file('card.png')],
    frozenCard: [pageHref(lang, `/charts/v/${record.version}/${chart.id}.card.png`)],
    numbers: [file('csv'), file('json')],
    words: [pageHref(lang, `${page}words/`)],
    table: [
      ...(table === undefined ? [] : [fileHref(`/data/${table}.csv`)]),
      ...(table === undefined || version === undefined ? [] : [fileHref(versionAddress(table, version))]),
    ],
    oembed: [pageHref(lang, oembedPath(chart))],
    feed: table !== undefined && updatedTables().includes(table) ? [pageHref(lang, feedPath(table))] : [],
  };
}
