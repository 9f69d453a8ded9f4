import type { Sentence } from '../../charts/shared/sentences/chart-sentences.ts';
import { figureSentence } from '../../charts/shared/sentences/compose.ts';
import { knownSources } from '../../charts/shared/sentences/known-sources.ts';
import { paySentence, peopleName } from '../../charts/shared/sentences/pay.ts';
import type { PayClaim } from '../../datasets/published.ts';
import { siteData } from '../../datasets/site-data.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { when } from '../../i18n/period-words.ts';

/** The sentence of a claim of pay that no chart shows; undefined where the row is none. */
export function countedPay(id: string, lang: Lang): Sentence | undefined {
  const { published } = siteData();
  const claim = published.pay.find((one) => one.id === id);
  if (!claim || claim.statistic.id === 'income_share') return undefined;
  const sourceOf = knownSources(published);
  if (claim.statistic.id === 'annual_band') return bandSentence(claim, lang);
  // How many times is in the relation's own words.
  if (claim.relation) return paySentence({ ...claim, figure: undefined }, sourceOf, lang);
  const { zh, en } = claim.statistic.name;
  // “In 2020, annual pay, median, for …”.
  const mid = en.charAt(0).toLowerCase() + en.slice(1);
  const name = { zh, en: en.includes(', ') ? `${mid},` : mid };
  return paySentence({ ...claim, statistic: { ...claim.statistic, name } }, sourceOf, lang);
}

/** How many of a group are paid within a band: its ends are the band's, the figure is the share. */
function bandSentence(claim: PayClaim, lang: Lang): Sentence | undefined {
  const { figure, share, city, place, role, tenure, flag, note } = claim;
  if (!figure || share === undefined) return undefined;
  const people = peopleName({ place: city?.name ?? place, role: role.name, tenure }, lang);
  const band = formatFigure(figure, lang);
  const said =
    lang === 'zh'
      ? { what: `${people}里，年薪在${band}的`, verb: '占样本的' }
      : { what: `the share of ${people} paid ${band}`, verb: 'was' };
  const source = knownSources(siteData().published)(claim.source);
  const common = { row: claim.id, source, flag, note, when: when(claim.period, lang) };
  return figureSentence({ ...common, ...said, figure: `${formatNumber(share, lang)}%` }, lang);
}
