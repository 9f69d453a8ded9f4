import { formatFigure } from '../../../i18n/format-figure.ts';
import type { Bilingual, Lang } from '../../../i18n/lang.ts';
import { capital, midSentence } from '../../../i18n/sentences.ts';
import { siteName as name } from '../../../i18n/words/figure-words.ts';
import type { Figure, Flag } from '../../../lib/figure.ts';
import type { Gap, Source } from '../../../datasets/published.ts';
import { attribution } from './attribution.ts';
import type { Sentence } from './chart-sentences.ts';

export interface FigureParts {
  readonly row: string;
  /** Undefined for a figure that the site itself computed. */
  readonly source: Source | undefined;
  readonly flag?: Flag;
  /** `2013年`, `截至2013年末`; `in 2013`. Undefined where the source does not say, null where `what` includes it. */
  readonly when: string | null | undefined;
  /** What the figure counts. */
  readonly what: string;
  /** Stands between `what` and the figure in place of 为 or was; omitted in Chinese before 约, 超过 and 不到. */
  readonly verb?: string;
  readonly figure: Figure | string;
  /** Said after the figure: what it is a part of, what it does not include. */
  readonly tails?: readonly (string | undefined)[];
  readonly note?: Bilingual | undefined;
}

const flagWords = {
  zh: { reported: undefined, forecast: undefined, derived: '由公布的数推算', provisional: '初步数' },
  en: {
    reported: undefined,
    forecast: undefined,
    derived: 'derived from published figures',
    provisional: 'provisional',
  },
} as const;

/** One published figure in one sentence. */
export function figureSentence(parts: FigureParts, lang: Lang): Sentence {
  const { row, source, flag = 'reported', note } = parts;
  const figure = typeof parts.figure === 'string' ? parts.figure : formatFigure(parts.figure, lang);
  const flagged = source && flagWords[lang][flag];
  const undated = parts.when === undefined ? { zh: '没有注明是哪一年', en: 'period not stated' }[lang] : undefined;
  const tails = [...(parts.tails ?? []), undated, flagged].filter((tail) => tail !== undefined && tail !== '');
  const verb = parts.verb ?? verbs[lang](flag, figure);
  const said =
    lang === 'zh' ? parts.what + verb + figure : [parts.what, verb, figure].filter((part) => part !== '').join(' ');
  const text =
    lang === 'zh'
      ? `${who(source, lang)}，${typeof parts.when === 'string' ? `${sameYear(parts.when, source)}，` : ''}${[said, ...tails].join('，')}。`
      : `${capital([parts.when, [said, ...tails].join(', ')].filter((part) => typeof part === 'string').join(', '))}, ${who(source, lang)}.`;
  return { row, text, note: note?.[lang] };
}

/** A Chinese sentence begins with the year of publication; the same year is not repeated. */
const sameYear = (when: string, source: Source | undefined): string =>
  source?.year !== undefined && when === `${source.year}年` ? '同年' : when;

const verbs = {
  zh: (flag: Flag, figure: string) =>
    (flag === 'forecast' ? '预计' : '') + (/^(约|超过|不到|每)/.test(figure) ? '' : '为'),
  // What is counted is often a plural: `calls stood at 2,188m calls`.
  en: (flag: Flag, figure: string) =>
    flag === 'forecast' ? 'was forecast at' : /\d\S* [a-z-]+$/.test(figure) ? 'stood at' : 'was',
};

const who = (source: Source | undefined, lang: Lang): string =>
  source
    ? attribution(source, lang)
    : { zh: `据“${siteName('zh')}”推算`, en: `as worked out by “${siteName('en')}”` }[lang];

export const siteName = (lang: Lang): string => name[lang];

interface GapParts {
  /** `2012年末`; `at the end of 2012`. */
  readonly when: string | undefined;
  readonly what: string;
}

/** A sentence saying that nothing is published, and where it was looked for. */
export function gapSentence(row: string, gap: Gap | undefined, { when, what }: GapParts, lang: Lang): Sentence {
  const reason = gap?.reason.id ?? 'unrecorded';
  const site = siteName(lang);
  const looked = gap?.looked?.[lang];
  const missing = [what, when].filter((part) => typeof part === 'string').join(lang === 'zh' ? '' : ' ');
  const found = (reasons[lang][reason] ?? reasons[lang].unrecorded)(missing);
  const text =
    lang === 'zh'
      ? `据“${site}”检索，${found}${looked === undefined ? '' : `，查过的是${looked}`}。`
      : `${capital(found)}, according to “${site}”${looked === undefined ? '' : `, which looked in ${midSentence(looked)}`}.`;
  return { row, text, note: gap?.note?.[lang] };
}

type Reasons = Readonly<Record<string, (what: string) => string>> & { readonly unrecorded: (what: string) => string };

const reasons: Readonly<Record<Lang, Reasons>> = {
  zh: {
    unrecorded: (what) => `没有收录到${what}的数字`,
    not_found: (what) => `没有找到${what}的公开数字`,
    not_published: (what) => `来源没有写出${what}`,
    not_in_release: (what) => `发布稿里没有${what}的数字`,
    empty_group: (what) => `${what}，来源列了这一组，却没有给出可用的数字`,
    not_comparable: (what) => `${what}没有可比的数字`,
    not_stated: (what) => `来源没有说明${what}是多少`,
    not_due: (what) => `${what}还没有到公布的时候`,
    series_break: (what) => `${what}之间序列中断，前后不能相比`,
  },
  en: {
    unrecorded: (what) => `no figure is on record for ${what}`,
    not_found: (what) => `no published figure was found for ${what}`,
    not_published: (what) => `the source gives no figure for ${what}`,
    not_in_release: (what) => `the release gives no figure for ${what}`,
    empty_group: (what) => `the source lists the group but gives no usable figure for ${what}`,
    not_comparable: (what) => `there is no comparable figure for ${what}`,
    not_stated: (what) => `the source does not state ${what}`,
    not_due: (what) => `${what} is not yet due`,
    series_break: (what) => `the series of ${what} breaks, and the two sides cannot be compared`,
  },
};
