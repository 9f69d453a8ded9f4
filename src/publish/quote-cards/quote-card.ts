import { obstacleList } from '../../charts/shared/obstacle-words.ts';
import { publisherName } from '../../charts/shared/cite-sources.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { gradeWords } from '../../i18n/words/figure-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { quoteCardWords } from '../../i18n/reuse/quote-card-words.ts';
import type { Flag } from '../../lib/figure.ts';
import { claimsOfRows } from '../claims/site-claims.ts';
import type { RowView } from '../tables/row-view.ts';
import { rowFigure, rowViews } from '../tables/row-view.ts';
import { tableWords } from '../tables/table-words.ts';
import { chartRowSentences, rowSentence, sourceOfRow } from './row-words.ts';
import type { Refusal } from './refusals.ts';
import { refusalOf } from './refusals.ts';

/** What the card of a row says in one language. */
interface CardWords {
  /** The sentence to quote; there is either this or `refused`. */
  readonly said?: string;
  /** Why no sentence is offered. */
  readonly refused?: string;
  readonly what: string;
  readonly period?: string;
  readonly exact?: string;
  readonly grade: string;
  readonly notes?: readonly string[];
  /** The change from the figure before it, as a sentence to quote. */
  readonly change?: string;
  /** What is not compared, and why. */
  readonly unchanged?: string;
}

export interface QuoteCard extends Readonly<Record<Lang, CardWords>> {
  /** Id of the source. */
  readonly source: string;
}

/** The cards of a table with single figures, by the id of the row. */
export function quoteCards(table: SiteTable): Record<string, QuoteCard> {
  const views = { zh: rowViews(table, 'zh'), en: rowViews(table, 'en') };
  return Object.fromEntries(
    [...views.zh.values()].map((zh) => {
      const card = {
        source: sourceOfRow(zh.row).id,
        zh: cardWords(table, zh, 'zh'),
        en: cardWords(table, views.en.get(zh.id) ?? zh, 'en'),
      };
      return [zh.id, card];
    }),
  );
}

function cardWords(table: SiteTable, view: RowView, lang: Lang): CardWords {
  const say = quoteCardWords[lang];
  const { id, row } = view;
  const refusal = refusalOf(table, id, lang);
  const figure = rowFigure(row);
  const { grade } = sourceOfRow(row);
  const exact = [figure && say.bounds[figure.bound], say.flags[row['flag'] as Flag]].filter(Boolean);
  const compared = chartRowSentences(lang).comparisons.get(id);
  const notes = [view.note, ...verdictsOf(id, lang)].filter((note) => note !== undefined);
  const said = refusal ? undefined : rowSentence(table, row, lang);
  return {
    ...(said === undefined ? { refused: refusalWords(refusal ?? { kind: 'no-figure' }, lang) } : { said }),
    what: [tableWords(table.resource, lang).title, view.name, ...view.about].join(' · '),
    ...(view.period !== undefined && { period: view.period }),
    ...(exact.length > 0 && { exact: exact.join(lang === 'zh' ? '，' : ', ') }),
    grade: `${grade}${lang === 'zh' ? '：' : ': '}${gradeWords[lang].short[grade]}`,
    ...(notes.length > 0 && { notes }),
    ...(compared?.text !== undefined && { change: compared.text }),
    ...(compared?.refused !== undefined && { unchanged: compared.refused }),
  };
}

/** The verdicts on statements about a row, except those that hold. */
const verdictsOf = (id: string, lang: Lang): string[] =>
  (claimsOfRows().get(id) ?? []).flatMap(({ verdict, statement }) =>
    verdict.id === 'holds' ? [] : [quoteCardWords[lang].verdict(verdict.name[lang], statement[lang])],
  );

/** A refusal as a sentence. */
export function refusalWords(refusal: Refusal, lang: Lang): string {
  const { refusals } = quoteCardWords[lang];
  if (refusal.kind === 'other-at-origin') return refusals.otherAtOrigin(publisherName(refusal.origin.publisher, lang));
  if (refusal.kind === 'change') return refusals.change(obstacleList(refusal.obstacles, lang));
  return refusals[refusal.kind];
}
