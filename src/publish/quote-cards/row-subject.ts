import type { FigureParts } from '../../charts/shared/sentences/compose.ts';
import { oncePerRevision } from '../../datasets/site-data.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { midSentence } from '../../i18n/sentences.ts';
import { when } from '../../i18n/period-words.ts';
import type { Row } from '../../tables/value.ts';
import { cellWords, periodText, rowFigure } from '../tables/row-view.ts';

/**
 * What a sentence on a row says besides its source: whom and what it counts; also a verb or period where it has its
 * own.
 */
export type What = Pick<FigureParts, 'what'> & Partial<FigureParts>;

/** Made from the words of a row's columns. */
export const whatOf = (table: SiteTable, row: Row, lang: Lang): What =>
  (ofTable[table.resource.name] ?? measured)(row, lang, wordsOf(table, row, lang));

/** Period of a row, as an adverbial; undefined where the row has none. */
export function whenOf(row: Row, lang: Lang): string | undefined {
  const period = row['posted'] ?? row['period'] ?? row['year'] ?? null;
  if (period === null) return undefined;
  if (!isDay(String(period))) return when(String(period), lang);
  return (lang === 'zh' ? '' : 'on ') + periodText(String(period), lang);
}

const isDay = (period: string): boolean => /-\d\d-\d\d$/.test(period);

/** The word of a column by its name; undefined where the cell is empty or there is no such column. */
type WordOf = (name: string) => string | undefined;

const writers = oncePerRevision(() => new Map<string, ReturnType<typeof cellWords>>());

function wordsOf(table: SiteTable, row: Row, lang: Lang): WordOf {
  const key = `${table.resource.name}.${lang}`;
  const word = writers().get(key) ?? cellWords(table, lang);
  writers().set(key, word);
  return (name) => {
    const field = table.resource.schema.fields.find((one) => one.name === name);
    return field && word(row, field);
  };
}

/** Whom it is about, and what is measured. */
function measured(row: Row, lang: Lang, word: WordOf): What {
  const metric = word('metric') ?? word('measure') ?? word('statistic') ?? word('series') ?? '';
  const whom = word(`population_${lang}`) ?? word(`institution_${lang}`) ?? word('income_band') ?? word('series');
  if (row['metric'] === 'launch_year' && whom !== undefined) {
    const year = String(row['value']);
    const opened = {
      zh: { verb: '开办或启动于', figure: `${year}年` },
      en: { verb: 'opened or started in', figure: year },
    };
    return { what: lang === 'zh' ? whom : `the ${whom}`, when: null, ...opened[lang] };
  }
  if (whom === undefined || whom === metric) return { what: lang === 'zh' ? metric : small(metric) };
  if (lang === 'zh') return { what: whom.includes(metric) ? whom : `${whom}，${metric}` };
  const verb = row['flag'] === 'forecast' ? {} : { verb: 'stood at' };
  if (whom.toLowerCase().includes(metric.toLowerCase())) return { what: small(whom), ...verb };
  const isAnswer = row['survey'] !== undefined && row['unit'] === 'percent' && !/share|growth/i.test(metric);
  return isAnswer
    ? { what: `the share for “${small(metric)}” among ${small(whom)}`, ...verb }
    : { what: `${small(metric)}${metric.includes(', ') ? ',' : ''} for ${small(whom)}`, ...verb };
}

/** First words of columns that are not names. */
const plain =
  /^(Managers|Professional|Production|On-post|Employees|Large|Outsourcing|Telecom|World|Firms|Newly|Support|Education|Household|Small|Clerks|Services?|Share|Change|Member|Centres|Mean|Median|Employment|Find)\b/;

const small = (text: string): string =>
  plain.test(text) ||
  (/^[A-Z][a-z-]+ [a-z(]/.test(text) &&
    !/^(China|Tencent|Philippine|Klarna|Salesforce|Jiangsu|Korean|Indian|Japan|Australia)/.test(text))
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : midSentence(text);

/** Tables whose rows do not measure a population. */
const ofTable: Readonly<Record<string, (row: Row, lang: Lang, word: WordOf) => What>> = {
  'minimum-wage': minimumWage,
  postings: advert,
  'us-outlook': outlook,
};

/** About the table's occupation, except for the series about all occupations. */
function outlook(row: Row, lang: Lang, word: WordOf): What {
  const ofAll = /_all(_|$)/.test(String(row['series']));
  const [series = '', measure = ''] = [word('series'), word('measure')];
  if (lang === 'zh') return { what: [`美国${ofAll ? '' : '客服代表'}`, series, measure].join('，') };
  const whom = ofAll ? 'in the US' : 'of US customer service representatives';
  return {
    what: `${small(series)} ${whom}, ${small(measure)},`,
    ...(row['flag'] === 'forecast' ? {} : { verb: 'stood at' }),
  };
}

function minimumWage(row: Row, lang: Lang, word: WordOf): What {
  const name = (column: string): string | undefined => word(column)?.replace(/\s?[（(].*$/, '');
  const [province = '', city, grade] = [name('province'), name('city'), row['wage_grade'] ?? null];
  const whole = { zh: province + (city ?? ''), en: `${city ?? ''}, ${province}` };
  const place = city === undefined || city === province ? province : whole[lang];
  const day = periodText(String(row['period']), lang);
  const begins = row['dated'] === 'in_force_from';
  if (lang === 'zh') {
    const step = grade === null ? '' : `第${String(grade)}档的`;
    return { what: `${place}${step}月最低工资标准`, when: begins ? `${day}起` : `截至${day}` };
  }
  const step = grade === null ? '' : `grade ${String(grade)} of `;
  return { what: `${step}the monthly minimum wage in ${place}`, when: `${begins ? 'from' : 'as of'} ${day}` };
}

function advert(row: Row, lang: Lang, word: WordOf): What {
  const [platform = '', city, title] = [word('platform'), word('city'), String(row['title'])];
  const figure = rowFigure(row);
  if (lang === 'zh') {
    const pay = figure && { figure: formatFigure(figure, 'zh', 'short') };
    return { what: `${platform}上一则${city ?? ''}“${title}”广告开出的月薪`, ...pay };
  }
  return {
    what: `the pay in one advertisement on ${platform} for “${title}”${city === undefined ? '' : ` in ${city}`}`,
  };
}
