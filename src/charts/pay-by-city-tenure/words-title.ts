import { formatFigure } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { PayClaim } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Speech } from '../chart.ts';
import { tenures } from '../shared/tenure.ts';
import type { PayRow } from './pick-groups.ts';
import { printedEnd } from './pick-groups.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import { bandName, placeList, shareOf } from './words-names.ts';
import type { NewcomerEnds, Pay, Say } from './zh.ts';

/** The cities that advertise most and least to newcomers. `alike`: all advertise the same. */
export function newcomerEnds(
  { newcomers }: PayByCityTenurePicked,
  lang: Lang,
): (NewcomerEnds & { readonly alike: boolean }) | undefined {
  if (!newcomers) return undefined;
  const { best, least } = newcomers;
  return {
    ...{ best: placeList(best, lang), most: payOf(best[0], lang) },
    ...{ least: placeList(least, lang), fewest: payOf(least[0], lang) },
    alike: printedEnd(best[0]) === printedEnd(least[0]),
  };
}

function payOf(claim: PayClaim | undefined, lang: Lang): Pay {
  const written = (style: 'unit' | 'short') => (claim?.figure ? formatFigure(claim.figure, lang, style) : '');
  return { whole: written('unit'), short: written('short') };
}

/** The finding of the rows shown. @param years the one band asked for, in words */
export function titleOf(picked: PayByCityTenurePicked, years: string | undefined, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const { groups, onlyCity, onlyRole } = picked;
  const ends = newcomerEnds(picked, lang);
  if (ends) return ends.alike ? say.titleAlike(ends.best, ends.most) : say.titleGap(ends);
  if (years !== undefined) return titleOfBand(picked, years, speech);
  const rows = groups.flatMap((group) => group.rows.filter((row) => row.cells.some((cell) => cell.kind === 'figure')));
  if (onlyCity) return titleOfCity(onlyCity.name[lang], rows, speech);
  if (rows.length > 0)
    return say.titleCities(joinList([...new Set(rows.map((row) => row.name[lang]))], lang), onlyRole?.name[lang]);
  return onlyRole ? say.titleChosenNone : say.noFigures;
}

/** One city without an advertised median for newcomers: which bands have a figure at all. */
function titleOfCity(city: string, rows: readonly PayRow[], { lang, say }: Speech<Say>): string {
  const known = new Set(
    rows.flatMap((row) => row.cells.flatMap((cell) => (cell.kind === 'figure' ? cell.tenure : []))),
  );
  const bands = tenures.filter((tenure) => known.has(tenure)).map((tenure) => bandName(tenure, say));
  return bands.length > 0 ? say.titleCity(city, joinList(bands, lang)) : say.titleCityNone(city);
}

/**
 * The finding at one band of years: of one city its figures, else for which places there is any. "Only" is said of all
 * that is published, so the post and the measure asked for are named.
 */
function titleOfBand(picked: PayByCityTenurePicked, years: string, { lang, say }: Speech<Say>): string {
  const { groups, onlyCity, onlyRole, onlyDefinition } = picked;
  const who = say.who({ city: onlyCity?.name[lang] ?? '', band: years, role: onlyRole?.name[lang] });
  const told = groups.flatMap(({ definition, rows }) =>
    rows.flatMap(({ name, cells }) =>
      cells.flatMap(({ claim, peopleless }) => {
        if (!claim?.figure || definition === 'none') return [];
        const share = peopleless ? shareOf(claim, lang) : undefined;
        return [{ place: name[lang], definition, figure: claim.figure, share }];
      }),
    ),
  );
  const definitions = new Set([...(onlyDefinition ? [onlyDefinition] : []), ...told.map((one) => one.definition)]);
  const [definition, ...others] = definitions;
  const what = definition && others.length === 0 ? say.measures[definition] : say.anyPay;
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
