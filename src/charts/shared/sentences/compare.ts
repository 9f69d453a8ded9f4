import { formatFigure, formatQuantity } from '../../../i18n/format-figure.ts';
import { formatNumber } from '../../../i18n/format-number.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Figure } from '../../../lib/figure.ts';
import { round } from '../../../lib/numbers/round.ts';
import type { Level, Obstacle } from '../../guard.ts';
import { obstacles } from '../../guard.ts';
import { obstacleWords } from '../obstacle-words.ts';
import { withArticle } from './attribution.ts';
import { publisherName } from '../cite-sources.ts';
import type { Comparison, Series } from './chart-sentences.ts';
import { capital } from '../../../i18n/sentences.ts';
import { siteName } from './compose.ts';

/** Compares each level with the next one of its series. */
export function compareSeries(series: Series, lang: Lang): Comparison[] {
  const { what, levels, breaks } = series;
  return levels.slice(1).flatMap((to, index): Comparison[] => {
    const from = levels[index];
    if (!from || from.period === to.period) return [];
    const found = obstacles(from, to, breaks, lang);
    const common = { series, from: from.row, to: to.row };
    if (found.length > 0) return [{ ...common, text: undefined, refused: refusal(what, from, to, found, lang) }];
    return [{ ...common, text: change(what, from, to, lang), refused: undefined }];
  });
}

/** The change between two exact figures. */
function change(what: string, from: Level, to: Level, lang: Lang): string {
  const [a, b] = [from.figure, to.figure];
  if (a?.value === undefined || b?.value === undefined) return '';
  const [before, after] = [a, b].map((figure) => formatFigure(figure, lang, 'short'));
  const by = sizeOf(a, b, lang);
  const name = from.publisher ? publisherName(from.publisher, lang) : '';
  const publisher = lang === 'zh' ? name : withArticle(name);
  const way = b.value === a.value ? 'same' : b.value > a.value === (a.unit !== 'rank') ? 'up' : 'down';
  if (lang === 'zh') {
    const moved = {
      same: `${to.at}为${after}，与${from.at}持平`,
      up: `从${from.at}的${before}升到${to.at}的${after}，上升${by}`,
      down: `从${from.at}的${before}降到${to.at}的${after}，下降${by}`,
    }[way];
    return `据${publisher}${yearsOf(from, to, lang)}公布的数据，${what}${moved}（变化由“${siteName('zh')}”推算）。`;
  }
  const verb = { same: 'stayed at', up: 'rose', down: 'fell' }[way];
  const moved =
    way === 'same' ? `${after} from ${from.at} to ${to.at}` : `from ${before} in ${from.at} to ${after} in ${to.at}`;
  const size = way === 'same' ? '' : `, ${{ up: 'up', down: 'down' }[way]} ${by}`;
  return `${capital(what)} ${verb} ${moved}${size}, on figures from ${publisher}${yearsOf(from, to, lang)} (change worked out by “${siteName('en')}”).`;
}

/** Shares change by points and ranks by places; only amounts change by per cent. */
function sizeOf(a: Figure, b: Figure, lang: Lang): string {
  const difference = Math.abs((b.value ?? 0) - (a.value ?? 0));
  if (a.unit === 'rank') {
    const places = formatNumber(difference, lang);
    return lang === 'zh' ? `${places}位` : `${places} ${difference === 1 ? 'place' : 'places'}`;
  }
  if (a.unit.startsWith('percent')) {
    const points = formatQuantity(round(difference, 2), 'percentage_point', lang);
    return points;
  }
  return `${formatNumber((difference / (a.value ?? 1)) * 100, lang, 1)}%`;
}

/** The years in which the two figures were published. */
function yearsOf({ published: a }: Level, { published: b }: Level, lang: Lang): string {
  const years = [...new Set([a, b].filter((year) => year !== undefined))].sort((x, y) => x - y);
  if (years.length === 0) return '';
  return lang === 'zh' ? `${years.join('、')}年` : ` (${years.join(', ')})`;
}

function refusal(what: string, from: Level, to: Level, found: readonly Obstacle[], lang: Lang): string {
  const reasons = found.map((obstacle) => obstacleWords(obstacle, lang));
  return lang === 'zh'
    ? `${what}，${from.at}与${to.at}：${reasons.join('；')}。`
    : `${capital(what)}, ${from.at} and ${to.at}: ${reasons.join('; ')}.`;
}
