import type { Withdrawal } from '../shown/shown-json.ts';
import type { ServedChart } from '../figures/served-chart.ts';
import { withdrawal } from '../figures/withdrawal.ts';
import type { Lang } from '../../i18n/lang.ts';
import { absoluteHref, pageHref } from '../addresses/href.ts';

/** What a chart's files say of its end, with addresses from SITE_URL; null while it is made. */
export const siteWithdrawal = ({ withdrawnNotice }: ServedChart, lang: Lang): Withdrawal | null =>
  withdrawnNotice
    ? withdrawal(withdrawnNotice, lang, (chart) => absoluteHref(pageHref(lang, `/charts/${chart}/`)))
    : null;
