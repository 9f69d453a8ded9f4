import { figureSentence } from '../../charts/shared/sentences/compose.ts';
import { knownSources } from '../../charts/shared/sentences/known-sources.ts';
import { oncePerRevision } from '../../datasets/once-per-revision.ts';
import type { Source } from '../../datasets/published.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Flag } from '../../lib/figure.ts';
import type { Row } from '../../tables/types.ts';
import { rowFigure } from '../tables/row-view.ts';
import { chartRowSentences } from './chart-row-sentences.ts';
import { countedPay } from './counted-pay.ts';
import { whenOf, whatOf } from './what-of.ts';

const sources = oncePerRevision(() => knownSources(siteData().published));

/** The source of a row. @throws when it names none: the data was checked for that */
export const sourceOfRow = (row: Row): Source => sources()(String(row['source']));

/**
 * The sentence of a row that holds one figure: who says it, when, what it counts, how exactly. A chart that shows the row
 * has written it; of other rows it is made of the words of their columns. Undefined where the row holds no figure.
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
