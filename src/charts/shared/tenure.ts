import type { Lang } from '../../i18n/lang.ts';

/** Years on the job, as the sources group them. */
export const tenures = ['0-1', '1-3', '3-5', '5-10', '10+'] as const;
export type Tenure = (typeof tenures)[number];

const names: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    ...{ '0-1': '1年以内', '1-3': '1–3年', '3-5': '3–5年', '5-10': '5–10年', '10+': '10年以上' },
    ...{ '3+': '3年以上', all: '不分年限' },
  },
  en: {
    ...{ '0-1': 'under 1 year', '1-3': '1–3 years', '3-5': '3–5 years', '5-10': '5–10 years' },
    ...{ '10+': '10 years and over', '3+': '3 years and over', all: 'all tenures' },
  },
};

/** A group by years on the job, as sentences and tables name it. */
export const tenureName = (tenure: string, lang: Lang): string => names[lang][tenure] ?? tenure;
