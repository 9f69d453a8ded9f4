import type { Gap, Source } from '../../../datasets/published.ts';
import { formatFigure, formatQuantity } from '../../../i18n/format-figure.ts';
import { formatNumber } from '../../../i18n/format-number.ts';
import type { Bilingual, Lang } from '../../../i18n/lang.ts';
import type { Figure, Flag } from '../../../lib/figure.ts';
import { unitStyle } from '../../../i18n/units.ts';
import { round } from '../../../lib/round.ts';
import { withArticle } from './attribution.ts';
import { publisherName } from '../publisher-name.ts';
import type { Comparison } from './chart-sentences.ts';
import { capital, siteName } from './compose.ts';

/** A figure of a series in time, with all that decides whether it may be held against the next. */
export interface Level {
  readonly row: string;
  /** Undefined where the row names none. */
  readonly figure: Figure | undefined;
  readonly flag: Flag;
  readonly source: Source | undefined;
  /** `2019`, `2022-Q1`: of one form in a series; undefined where the source does not say. */
  readonly period: string | undefined;
  /** In words, after 从 and 到, from and to: `2013年末`; `2013`. */
  readonly at: string;
  /** What it counts, and how; both must be the same. `known` false: the source does not say how it counts. */
  readonly definition: { readonly id: string; readonly name: string; readonly known: boolean };
  /** How many answered; null where it is no survey of respondents that change, undefined where nobody says. */
  readonly panel: { readonly count: number; readonly name: string } | null | undefined;
  /** What the source itself says of the change on the level before, per cent. */
  readonly stated?: number | undefined;
}

export interface Series {
  /** What is compared: `银行客服中心从业人员`. */
  readonly what: string;
  readonly levels: readonly Level[];
  /** Rows of data that say where the series breaks: a period, or the two ends of it. */
  readonly breaks: readonly Gap[];
}

/** Why two figures may not be compared, in the order in which it is told. */
export type Obstacle =
  | { readonly kind: 'publisher' | 'definition' | 'unit'; readonly names: readonly [string, string] }
  | { readonly kind: 'unknown-definition' | 'undated' | 'bound' | 'flag' | 'derived' | 'unknown-panel' }
  | { readonly kind: 'break'; readonly note: Bilingual | undefined }
  | { readonly kind: 'panel'; readonly names: readonly [string, string] }
  | { readonly kind: 'stated'; readonly stated: number; readonly computed: number };

/** A change is only told between exact figures of one publisher, definition, unit and panel, with no break between. */
export function obstacles(a: Level, b: Level, breaks: readonly Gap[], lang: Lang): Obstacle[] {
  const found: Obstacle[] = [];
  const [one, other] = [a.source, b.source];
  const name = (source: Source | undefined) => (source ? publisherName(source.publisher, lang) : '');
  if (one?.publisher.zh !== other?.publisher.zh) found.push({ kind: 'publisher', names: [name(one), name(other)] });
  if (a.definition.id !== b.definition.id)
    found.push({ kind: 'definition', names: [a.definition.name, b.definition.name] });
  else if (!a.definition.known) found.push({ kind: 'unknown-definition' });
  if (a.figure && b.figure && a.figure.unit !== b.figure.unit)
    found.push({ kind: 'unit', names: [unitName(a.figure, lang), unitName(b.figure, lang)] });
  for (const gap of breaks) if (between(gap, a, b)) found.push({ kind: 'break', note: gap.note });
  if (a.figure?.bound !== 'exact' || b.figure?.bound !== 'exact') found.push({ kind: 'bound' });
  if (a.flag !== b.flag) found.push({ kind: [a.flag, b.flag].includes('forecast') ? 'flag' : 'derived' });
  else if (a.flag === 'forecast') found.push({ kind: 'flag' });
  if (a.period === undefined || b.period === undefined) found.push({ kind: 'undated' });
  // Whom another publisher asked is beside the point.
  if (one?.publisher.zh !== other?.publisher.zh) return found;
  if (a.panel === undefined || b.panel === undefined) found.push({ kind: 'unknown-panel' });
  else if (a.panel?.count !== b.panel?.count)
    found.push({ kind: 'panel', names: [a.panel?.name ?? '', b.panel?.name ?? ''] });
  const computed = percentChange(a, b);
  if (b.stated !== undefined && computed !== undefined && Math.abs(b.stated - computed) > roundingOf(b.stated))
    found.push({ kind: 'stated', stated: b.stated, computed: round(computed, 1) });
  return found;
}

/** A break at a period parts it from what is before; one over two periods parts whatever is not on one side. */
function between({ period }: Gap, a: Level, b: Level): boolean {
  if (period === undefined || a.period === undefined || b.period === undefined) return period === undefined;
  const [first = '', last = first] = period.split('/');
  return first === last ? a.period < first && b.period >= first : a.period <= first && b.period >= last;
}

/** Half of the last printed digit, and as much again for the rounding of the two levels. */
const roundingOf = (stated: number): number => 10 ** -(/\.(\d+)$/.exec(String(stated))?.[1] ?? '').length + 0.05;

function percentChange({ figure: a }: Level, { figure: b }: Level): number | undefined {
  if (a?.value === undefined || b?.value === undefined || a.value === 0 || a.unit !== b.unit) return undefined;
  return (b.value / a.value - 1) * 100;
}

/** Each level against the next one of its series. */
export function compareSeries({ what, levels, breaks }: Series, lang: Lang): Comparison[] {
  return levels.slice(1).flatMap((to, index): Comparison[] => {
    const from = levels[index];
    if (!from || from.period === to.period) return [];
    const found = obstacles(from, to, breaks, lang);
    const common = { from: from.row, to: to.row };
    if (found.length > 0) return [{ ...common, text: undefined, refused: refusal(what, from, to, found, lang) }];
    return [{ ...common, text: change(what, from, to, lang), refused: undefined }];
  });
}

/** Of two exact figures. */
function change(what: string, from: Level, to: Level, lang: Lang): string {
  const [a, b] = [from.figure, to.figure];
  if (a?.value === undefined || b?.value === undefined) return '';
  const [before, after] = [a, b].map((figure) => formatFigure(figure, lang).replace(/元\/[月年]$/, '元'));
  const by = sizeOf(a, b, lang);
  const name = from.source ? publisherName(from.source.publisher, lang) : '';
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

/** Shares move by points and ranks by places; only amounts by per cent. */
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

/** Years in which the two were published. */
function yearsOf({ source: a }: Level, { source: b }: Level, lang: Lang): string {
  const years = [...new Set([a?.year, b?.year].filter((year) => year !== undefined))].sort((x, y) => x - y);
  if (years.length === 0) return '';
  return lang === 'zh' ? `${years.join('、')}年` : ` (${years.join(', ')})`;
}

function refusal(what: string, from: Level, to: Level, found: readonly Obstacle[], lang: Lang): string {
  const told = found.map((obstacle) => obstacleWords(obstacle, lang));
  return lang === 'zh'
    ? `${what}，${from.at}与${to.at}：${told.join('；')}。`
    : `${capital(what)}, ${from.at} and ${to.at}: ${told.join('; ')}.`;
}

function obstacleWords(obstacle: Obstacle, lang: Lang): string {
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
      const note = obstacle.note?.[lang].replace(/[。.]$/, '');
      return (zh ? '序列中断' : 'the series breaks') + (note === undefined ? '' : zh ? `：${note}` : ` (${note})`);
    }
    case 'bound':
      return zh ? '至少有一个不是确切的数' : 'at least one of them is no exact figure';
    case 'flag':
      return zh ? '至少有一个是预测' : 'at least one of them is a forecast';
    case 'derived':
      return zh ? '一个是公布的，一个是推算或转录的' : 'one was published as such, the other derived or copied';
    case 'undated':
      return zh ? '没有注明年份' : 'the period is not stated';
    case 'unknown-panel':
      return zh
        ? '两次各有多少单位受访没有都公布，不知道是不是同一批'
        : 'the respondents of both are not known, so they may not be the same';
    case 'panel': {
      const [a, b] = obstacle.names;
      return zh ? `受访的不是同一批（${a}，${b}）` : `not the same respondents (${a}; ${b})`;
    }
    case 'stated':
      return zh
        ? `来源自己说变化${percent(obstacle.stated)}，按印出的两个数算却是${percent(obstacle.computed)}，对不上`
        : `the source itself states a change of ${percent(obstacle.stated)}, the two printed figures give ${percent(obstacle.computed)}`;
  }
}

const unitName = (figure: Figure, lang: Lang): string => unitStyle(figure.unit, lang).name;
