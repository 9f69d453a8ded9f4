import type { Gap } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';

const looked = { zh: '查过：', en: 'Looked in: ' };

/** What a hatched mark tells: why there is no figure, and where it was looked for. */
export function gapTip(gap: Gap, heading: string, lang: Lang): Tip {
  return {
    heading,
    figure: gap.reason.name[lang],
    lines: [gap.note?.[lang] ?? '', gap.looked ? looked[lang] + gap.looked[lang] : ''].filter((line) => line !== ''),
  };
}
