import { formatNumber } from '../format-number.ts';
import type { Bilingual, Lang } from '../lang.ts';

/** Words of a figure that a browser needs too; all others are in `dictionary.ts`, for the build. */
const zh = {
  sources: '来源',
  moreSources: (count: number) => `等 ${formatNumber(count, 'zh')} 个来源`,
  briefSources: (publisher: string, publishers: number, total: number, grades: readonly string[]) => {
    const count = total === 1 ? '' : `${publishers > 1 ? '等 ' : '，'}${formatNumber(total, 'zh')} 个来源`;
    return `来源：${publisher}${count}（${grades.join('、')} 级）`;
  },
  undated: '年份不详',
  table: (rows: number) => `表格（${formatNumber(rows, 'zh')} 行）`,
};

const en: typeof zh = {
  sources: 'Sources',
  moreSources: (sources) => `and others: all ${formatNumber(sources, 'en')} sources`,
  briefSources: (publisher, publishers, total, grades) => {
    const others = publishers > 1 ? ' and others' : '';
    const count = total === 1 ? '' : `${others}, ${formatNumber(total, 'en')} sources`;
    return `Source: ${publisher}${count} (grade ${grades.join(', ')})`;
  },
  undated: 'undated',
  table: (rows) => `Table (${formatNumber(rows, 'en')} ${rows === 1 ? 'row' : 'rows'})`,
};

export const figureWords: Readonly<Record<Lang, typeof zh>> = { zh, en };

/** The meanings of the grades of sources, in a few words. */
export const gradeWords = {
  zh: {
    label: '等级',
    word: { A: '官方', B: '媒体', C: '转载', S: '仅见于文章' },
    short: { A: '发布者自己或官方', B: '媒体点名转述', C: '镜像或二手', S: '只见于文章转述' },
  },
  en: {
    label: 'Grades',
    word: { A: 'official', B: 'press', C: 'second-hand', S: 'article only' },
    short: {
      A: 'publisher’s own or official',
      B: 'press naming the report',
      C: 'mirror or second-hand',
      S: 'known only from an article',
    },
  },
};

export const siteName: Bilingual = { zh: '客服这一行', en: 'Customer service in China' };

/** The colon after a word that introduces what follows. */
export const colon: Bilingual = { zh: '：', en: ': ' };
