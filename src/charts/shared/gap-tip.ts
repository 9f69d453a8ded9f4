import type { Gap } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';

const looked = { zh: '查过：', en: 'Looked in: ' };
const none = { zh: '没有数字', en: 'no figure' };

/** The tip of a gap's mark: why there is no figure, and where it was looked for. */
export function gapTip(gap: Gap | undefined, heading: string, lang: Lang): Tip {
  return {
    heading,
    figure: gap?.reason.name[lang] ?? none[lang],
    lines: [gap?.note?.[lang] ?? '', gap?.looked ? looked[lang] + gap.looked[lang] : ''].filter((line) => line !== ''),
  };
}
