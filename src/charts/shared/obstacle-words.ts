import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Obstacle } from '../guard.ts';
import { periodWords } from '../../i18n/period-words.ts';

/** Why no change is stated, as part of a sentence. */
export const obstacleList = (obstacles: readonly Obstacle[], lang: Lang): string =>
  obstacles.map((obstacle) => obstacleWords(obstacle, lang)).join(lang === 'zh' ? '；' : '; ');

/** An obstacle in words, as part of a sentence. */
export function obstacleWords(obstacle: Obstacle, lang: Lang): string {
  const zh = lang === 'zh';
  const percent = (value: number) => `${formatNumber(value, lang)}%`;
  switch (obstacle.kind) {
    case 'publisher': {
      const [a, b] = obstacle.names;
      return zh ? `出自两家机构（${a}，${b}）` : `two publishers (${a}; ${b})`;
    }
    case 'definition': {
      const [a, b] = obstacle.names;
      return zh ? `口径不同（${a}；${b}）` : `different definitions (${a}; ${b})`;
    }
    case 'unknown-definition':
      return zh
        ? '口径没有说明，无从知道前后是否一致'
        : 'the definition is not stated, so nobody can tell whether it stayed the same';
    case 'unit': {
      const [a, b] = obstacle.names;
      return zh ? `单位不同（${a}，${b}）` : `different units (${a}; ${b})`;
    }
    case 'break': {
      // A note such as “from this year” needs the year; a break between two years names both itself.
      const { period } = obstacle;
      const year = period === undefined || period.includes('/') ? undefined : periodWords(period, lang);
      const note = obstacle.note?.[lang].replace(/[。.]$/, '');
      if (zh) return `序列中断${year === undefined ? '' : `（${year}）`}${note === undefined ? '' : `：${note}`}`;
      return `the series breaks${year === undefined ? '' : ` in ${year}`}${note === undefined ? '' : ` (${note})`}`;
    }
    case 'bound':
      return zh ? '至少有一个不是确切的数' : 'at least one of them is not an exact figure';
    case 'flag':
      return zh ? '至少有一个是预测' : 'at least one of them is a forecast';
    case 'derived':
      return zh ? '一个是公布的，一个是推算或转录的' : 'one was published, the other derived or copied';
    case 'undated':
      return zh ? '没有注明年份' : 'the period is not stated';
    case 'unknown-panel':
      return zh
        ? '两次的受访单位数没有都公布，不知道是不是同一批'
        : 'it is not known whether the respondents are the same';
    case 'one-respondent':
      return zh ? '只有一个单位受访' : 'a single respondent answered';
    case 'panel': {
      const [a, b] = obstacle.names;
      return zh ? `受访的不是同一批（${a}，${b}）` : `different respondents (${a}; ${b})`;
    }
    case 'stated':
      return zh
        ? `来源自己说变化${percent(obstacle.stated)}，按印出的两个数算却是${percent(obstacle.computed)}，对不上`
        : `the source itself states a change of ${percent(obstacle.stated)}, but its two printed figures give ${percent(obstacle.computed)}`;
  }
}
