import { figureText } from '../../i18n/format-figure.ts';
import type { Grade } from '../../lib/figure.ts';
import type { Claim, Gap } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { publisherName } from './cite-sources.ts';

/** Whether only a mirror, a second-hand page or an article carries it: it is then drawn and worded as weaker. */
export const isWeak = ({ grade }: { readonly grade: Grade }): boolean => grade === 'C' || grade === 'S';

const words = {
  zh: {
    none: '没有金额或数字',
    gap: '没有数字',
    looked: '查过：',
    grade: (grade: string) => `（等级${grade}）`,
    flags: { reported: '', forecast: '预测', derived: '由公布的数推算', provisional: '初步数' },
  },
  en: {
    none: 'no figure given',
    gap: 'no figure',
    looked: 'Looked in: ',
    grade: (grade: string) => ` (grade ${grade})`,
    flags: {
      reported: '',
      forecast: 'forecast',
      derived: 'derived from published figures',
      provisional: 'provisional',
    },
  },
} as const;

/**
 * The tip of a claim's mark: figure with bound and unit, flag, note, source with grade, original words.
 * @param lines what only this chart knows of it (period, population), shown before flag and note
 */
export function claimTip(claim: Claim, heading: string, lang: Lang, lines: readonly string[] = []): Tip {
  const say = words[lang];
  return {
    heading,
    figure: figureText(claim.figure, lang, say.none),
    lines: [...lines, say.flags[claim.flag], claim.note?.[lang] ?? ''].filter((line) => line !== ''),
    source: publisherName(claim.publisher, lang) + say.grade(claim.grade),
    quotes: [claim.id],
  };
}

/** The tip of a gap's mark: why there is no figure, and where it was looked for. */
export function gapTip(gap: Gap | undefined, heading: string, lang: Lang): Tip {
  const say = words[lang];
  return {
    heading,
    figure: gap?.reason.name[lang] ?? say.gap,
    lines: [gap?.note?.[lang] ?? '', gap?.looked ? say.looked + gap.looked[lang] : ''].filter((line) => line !== ''),
  };
}
