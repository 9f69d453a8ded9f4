import type { PayRungId } from '../../datasets/pay-rungs.ts';
import type { Lang } from '../../i18n/lang.ts';

const ends: readonly PayRungId[] = ['advertised_low', 'advertised_high'];

const ofOneAdvert: Readonly<Record<Lang, string>> = {
  zh: '条的两端是同一批广告写的低端和高端，可以并看；不取中间数。',
  en: 'The two ends of a bar are the low and the high end of the same adverts, so they may be read together; no midpoint is taken.',
};

/**
 * Why definitions of pay on one axis may or may not be compared; undefined where there is one.
 * @param apart what a chart says of those that are not the two ends of the same adverts
 */
export const rungNote = (rungs: readonly PayRungId[], apart: string, lang: Lang): string | undefined =>
  rungs.length < 2 ? undefined : rungs.every((rung) => ends.includes(rung)) ? ofOneAdvert[lang] : apart;
