import { words } from '../../i18n/dictionary.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { pictureWords } from '../../i18n/reuse/picture-words.ts';
import { grades } from '../../lib/figure.ts';
import type { FigureRecord } from '../figure-record.ts';

/** Where a picture says it comes from: absolute addresses of the chart's page and of this version of it. */
export interface PictureAddresses {
  readonly page: string;
  readonly frozen: string;
}

export interface FootWords {
  /** Publisher, years and grades of the first sources, and how many there are: parts that stay whole in a line. */
  readonly sources: readonly string[];
  /** What the grades mean that the sources have. */
  readonly grades: string;
  /** The site and the page, as people write addresses. */
  readonly address: string;
  /** Day of the data, and version. */
  readonly edition: string;
}

/** @param named how many sources are named at most: four are a line or two */
export function footWords(record: FigureRecord, { page }: PictureAddresses, named = 4): FootWords {
  const { lang, sources, date, version } = record;
  const w = pictureWords[lang];
  const groups = Map.groupBy(sources.slice(0, named), ({ publisher }) => publisher);
  const cited = [...groups].map(([publisher, list]) => {
    const dated = [...new Set(list.map(({ year, grade }) => `${year ?? w.undated}${w.bracketed(grade)}`))];
    const followed = dated.map((one, index) => (index < dated.length - 1 ? `${one}${w.comma}` : one));
    return followed.map((one, index) => (index === 0 ? `${publisher} ${one}` : one));
  });
  const parts = cited.flatMap((list, index) =>
    index < cited.length - 1 ? [...list.slice(0, -1), `${list.at(-1) ?? ''}${w.semicolon}`] : list,
  );
  const more = sources.length > named ? [w.moreSources(sources.length)] : [];
  const used = grades.filter((grade) => sources.some((source) => source.grade === grade));
  const { short } = words(lang).grades;
  return {
    sources: [`${w.sources}${parts[0] ?? ''}`, ...parts.slice(1), ...more],
    grades: `${w.grades}${used.map((grade) => `${grade} ${short[grade]}`).join(w.semicolon)}`,
    address: `${words(lang).site.name}${w.dot}${page.replace(/^https?:\/\//, '')}`,
    edition: [date === null ? '' : w.updated(formatDate(date, lang)), w.version(version)].filter(Boolean).join(w.dot),
  };
}
