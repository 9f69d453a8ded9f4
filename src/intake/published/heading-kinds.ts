/** A heading that is a time: a year, month or quarter, as tables print them. */
export interface HeadingPeriod {
  readonly kind: 'year' | 'month' | 'quarter';
  /** `2023`, `2023-01`, `2023-Q1`. */
  readonly text: string;
}

const months: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const quarters: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

/** Reads a heading or cell that is a time and nothing else; null for all others. */
export function headingPeriod(printed: string): HeadingPeriod | null {
  const text = printed.normalize('NFKC').trim().toLowerCase();
  const year = /^((?:19|20)\d\d)年?(?:度)?$/.exec(text)?.[1];
  if (year !== undefined) return { kind: 'year', text: year };
  const [, quarterYear, quarter] =
    /^((?:19|20)\d\d)年?[-\s]?(?:q([1-4])|第?([一二三四1-4])季度)$/.exec(
      text.replace(/第?([一二三四])季度$/, (_, one: string) => `q${quarters[one] ?? one}`),
    ) ?? [];
  if (quarterYear !== undefined && quarter !== undefined)
    return { kind: 'quarter', text: `${quarterYear}-Q${quarter}` };
  const [, monthYear, month] = /^((?:19|20)\d\d)(?:年|[-./])(0?[1-9]|1[0-2])月?$/.exec(text) ?? [];
  if (monthYear !== undefined && month !== undefined)
    return { kind: 'month', text: `${monthYear}-${month.padStart(2, '0')}` };
  const [, namedYear, named = ''] = /^((?:19|20)\d\d)[-\s]([a-z]{3})$/.exec(text) ?? [];
  const index = months.indexOf(named);
  if (namedYear !== undefined && index !== -1)
    return { kind: 'month', text: `${namedYear}-${String(index + 1).padStart(2, '0')}` };
  return null;
}

const figure = /^[-+−]?[¥$£€]?\d[\d,\s]*(?:\.\d+)?%?$/;

/** Whether a cell is a figure: digits, signs and separators. A year by itself may as well be a heading. */
export const isFigure = (cell: string): boolean => figure.test(cell.normalize('NFKC').trim());

/** A percentile as wage guides head their columns. */
export const isPercentile = (cell: string): boolean =>
  /^\d{1,2}(?:\.\d)?%(?:分位)?$/.test(cell.normalize('NFKC').trim());

/** What a line above the table is about where its first cell is one of these. */
const metadata =
  /^(?:title|cdid|source(?: dataset id)?|pre ?unit|units?|release date|next release|important notes|notes?|link|file created|frequency|seasonal.*|last updated?|标题|指标|单位|数据来源|来源|资料来源|更新时间|发布时间|数据库|时间|地区|频率|说明|备注)\s*[:：]?$/i;

export const isMetadata = (cell: string): boolean => metadata.test(cell.trim());

/** Headings of columns that only count rows. */
export const isIndexHeading = (cell: string): boolean =>
  /^(?:|序号|行号|no\.?|#|index|unnamed: ?\d+|row)$/i.test(cell.normalize('NFKC').trim());
