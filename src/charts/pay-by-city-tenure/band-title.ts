import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Say } from './names.ts';
import { dictionary } from './names.ts';
import type { PayByCityTenurePicked } from './pick.ts';

/**
 * The finding at one band of years: of one city its figures, else for which places there is any. "Only" is said of all
 * that is published, so the post and the measure asked for are named.
 */
export function bandTitle(picked: PayByCityTenurePicked, years: string, lang: Lang): string {
  const say: Say = dictionary[lang];
  const { groups, onlyCity, onlyRole, onlyDefinition } = picked;
  const who = say.who({ city: onlyCity?.name[lang] ?? '', band: years, role: onlyRole?.name[lang] });
  const told = groups.flatMap(({ definition, rows }) =>
    rows.flatMap(({ name, cells }) =>
      cells.flatMap(({ claim, peopleless }) => {
        if (!claim?.figure || definition === 'none') return [];
        const share = peopleless ? `${formatNumber(claim.share ?? 0, lang)}%` : undefined;
        return [{ place: name[lang], definition, figure: claim.figure, share }];
      }),
    ),
  );
  const definitions = new Set([...(onlyDefinition ? [onlyDefinition] : []), ...told.map((one) => one.definition)]);
  const [definition, ...others] = definitions;
  const measure = definition && others.length === 0 ? say.measures[definition] : say.anyPay;
  const what = lang === 'en' ? measure.charAt(0).toLowerCase() + measure.slice(1) : measure;
  const [first] = told;
  if (!first) return say.titleBandNone(who, what);
  if (onlyCity) {
    const figures = told.map((one) => {
      const figure = say.measured(say.measures[one.definition], formatFigure(one.figure, lang));
      return one.share === undefined ? figure : `${figure}${say.bracketed(say.tipShare(one.share))}`;
    });
    return say.titleBandCity(who, joinList(figures, lang));
  }
  const places = joinList([...new Set(told.map((one) => one.place))], lang);
  const shares = new Set(told.map((one) => one.share));
  if (shares.size === 1 && first.share !== undefined)
    return say.titleBandPeopleless({ who, what, places, share: first.share });
  return say.titleBand({ who, what, places });
}
