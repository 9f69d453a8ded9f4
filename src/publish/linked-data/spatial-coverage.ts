import type { Bilingual, Lang } from '../../i18n/lang.ts';

const places = {
  CN: { zh: '中国', en: 'China' },
  GB: { zh: '英国', en: 'United Kingdom' },
  JP: { zh: '日本', en: 'Japan' },
  US: { zh: '美国', en: 'United States' },
  NA: { zh: '北美', en: 'North America' },
  PH: { zh: '菲律宾', en: 'Philippines' },
  AU: { zh: '澳大利亚', en: 'Australia' },
  IN: { zh: '印度', en: 'India' },
  KR: { zh: '韩国', en: 'South Korea' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where the rows of a table are about; of tables that are not here, their rows do not say, or they are about no place. */
const placesOf: Readonly<Record<string, readonly (keyof typeof places)[]>> = {
  salaries: ['CN'],
  postings: ['CN'],
  'minimum-wage': ['CN'],
  'official-pay': ['CN'],
  'bank-centres': ['CN'],
  'market-size': ['CN'],
  turnover: ['CN', 'GB', 'US', 'NA', 'PH', 'AU', 'IN', 'JP', 'KR'],
  demand: ['CN'],
  experience: ['CN'],
  operations: ['CN'],
  cities: ['CN'],
  'us-national': ['US'],
  'us-areas': ['US'],
  'us-outlook': ['US'],
  'uk-pay': ['GB'],
  'jp-pay': ['JP'],
  'workforce-abroad': ['KR', 'PH', 'IN', 'AU'],
};

/** Names of the places that a table's rows are about. */
export const spatialCoverage = (table: string, lang: Lang): readonly string[] =>
  (placesOf[table] ?? []).map((code) => places[code][lang]);
