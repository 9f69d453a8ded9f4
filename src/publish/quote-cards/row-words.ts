import type { Sentence, Comparison } from '../../charts/shared/sentences/chart-sentences.ts';
import { figureSentence } from '../../charts/shared/sentences/compose.ts';
import { knownSources } from '../../charts/shared/sentences/chart-sentences.ts';
import { paySentence, peopleName } from '../../charts/shared/sentences/pay.ts';
import type { PayClaim, Source } from '../../datasets/published.ts';
import { siteData, oncePerRevision } from '../../datasets/site-data.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { when } from '../../i18n/period-words.ts';
import { charts } from '../../charts/all-charts.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import type { Flag } from '../../lib/figure.ts';
import type { Row } from '../../tables/value.ts';
import { rowFigure } from '../tables/row-view.ts';
import { whenOf, whatOf } from './row-subject.ts';

/** The sentence of a claim of pay that no chart shows; undefined where the row is not one. */
function countedPay(id: string, lang: Lang): Sentence | undefined {
  const { published } = siteData();
  const claim = published.pay.find((one) => one.id === id);
  if (!claim || claim.statistic.id === 'income_share') return undefined;
  const sourceOf = knownSources(published);
  if (claim.statistic.id === 'annual_band') return bandSentence(claim, lang);
  // The words of the relation include the factor.
  if (claim.relation) return paySentence({ ...claim, figure: undefined }, sourceOf, lang);
  const { zh, en } = claim.statistic.name;
  // “In 2020, annual pay, median, for …”.
  const mid = en.charAt(0).toLowerCase() + en.slice(1);
  const name = { zh, en: en.includes(', ') ? `${mid},` : mid };
  return paySentence({ ...claim, statistic: { ...claim.statistic, name } }, sourceOf, lang);
}

/** How many people of a group are paid within a band: the ends are those of the band, the figure is the share. */
function bandSentence(claim: PayClaim, lang: Lang): Sentence | undefined {
  const { figure, share, city, place, role, tenure, flag, note } = claim;
  if (!figure || share === undefined) return undefined;
  const people = peopleName({ place: city?.name ?? place, role: role.name, tenure }, lang);
  const band = formatFigure(figure, lang);
  const said =
    lang === 'zh'
      ? { what: `${people}里，年薪在${band}的`, verb: '占样本的' }
      : { what: `the share of ${people} paid ${band}`, verb: 'was' };
  const source = knownSources(siteData().published)(claim.source);
  const common = { row: claim.id, source, flag, note, when: when(claim.period, lang) };
  return figureSentence({ ...common, ...said, figure: `${formatNumber(share, lang)}%` }, lang);
}

/** The sentences of charts about rows, by the id of the row. */
interface RowSentences {
  readonly sentences: ReadonlyMap<string, Sentence>;
  /** The change from the figure before it in its series, or why none is stated; keyed by the row of the later figure. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
}

const both = oncePerRevision(() => ({ zh: rowSentences('zh'), en: rowSentences('en') }));

/** The sentences that charts write about the rows they show; for a row in several charts, that of the first chart. */
export const chartRowSentences = (lang: Lang): RowSentences => both()[lang];

function rowSentences(lang: Lang): RowSentences {
  const { published } = siteData();
  const sentences = new Map<string, Sentence>();
  const comparisons = new Map<string, Comparison>();
  for (const chart of charts) {
    const said = chart.sentences(published, lang);
    for (const sentence of said.sentences) if (!sentences.has(sentence.row)) sentences.set(sentence.row, sentence);
    for (const one of said.comparisons) if (!comparisons.has(one.to)) comparisons.set(one.to, one);
  }
  return { sentences, comparisons };
}

const sources = oncePerRevision(() => knownSources(siteData().published));

/**
 * The source of a row.
 * @throws when it names none, which the check of the data excludes
 */
export const sourceOfRow = (row: Row): Source => sources()(String(row['source']));

/**
 * The sentence of a row with one figure: who says it, when, what it counts, how exactly. It is taken from a chart that
 * shows the row, otherwise made from the words of the columns. Undefined where the row has no figure.
 */
export function rowSentence(table: SiteTable, row: Row, lang: Lang): string | undefined {
  const id = String(row['id']);
  const known = chartRowSentences(lang).sentences.get(id) ?? countedPay(id, lang);
  if (known) return known.text;
  const figure = rowFigure(row);
  if (!figure) return undefined;
  const common = { row: id, source: sourceOfRow(row), flag: row['flag'] as Flag, when: whenOf(row, lang), figure };
  return figureSentence({ ...common, ...whatOf(table, row, lang) }, lang).text;
}
