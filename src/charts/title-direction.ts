import type { Lang } from '../i18n/lang.ts';

export type Direction = 'up' | 'down';

/** Words and signs by which a title says that something rose or fell. `over 90%`, `up to`, `more than` say neither. */
const patterns: Readonly<Record<Lang, Readonly<Record<Direction, RegExp>>>> = {
  zh: {
    up: /增加|增长|增至|上升|上涨|回升|升到|升至|涨到|涨了|多了|多(?=[\d约])|扩大|\+\d/,
    down: /减少|减至|下降|下跌|回落|降到|降至|降了|跌到|少了|少(?=[\d约])|缩减|萎缩|收缩|[−-]\d+(?:\.\d+)?%/,
  },
  en: {
    up: /\b(?:up(?! to)|rose|rise[ns]?|rising|grew|grow[ns]?|growing|increas\w+|gain\w*|climb\w*|more(?! than))\b|\+\d/i,
    down: /\b(?:down|fell|falls?|fallen|falling|fewer|less(?! than)|shr[aiu]nk\w*|declin\w+|drop\w*|lost|cut)\b|(?<!\d)[−-]\d+(?:\.\d+)?%/i,
  },
};

/** Whether a title says that something rose or fell; both where it says both. */
export const directionsOf = (title: string, lang: Lang): readonly Direction[] =>
  (['up', 'down'] as const).filter((direction) => patterns[lang][direction].test(title));
