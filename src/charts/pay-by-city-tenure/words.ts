import { joinList } from '../../i18n/join-list.ts';
import type { PayClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { ChartText } from '../chart.ts';
import { bandTitle } from './band-title.ts';
import type { Say } from './names.ts';
import { tenures } from './bands.ts';
import { bandName, dictionary, groupParts, placeList } from './names.ts';
import { payByCityTenureNotes } from './notes.ts';
import type { PayByCityTenurePicked, PayRow } from './pick.ts';
import { printedEnd } from './to-groups.ts';

/** Sentences of the chart; each number in them is a picked one. */
export function payByCityTenureWords(picked: PayByCityTenurePicked, lang: Lang): ChartText {
  const say: Say = dictionary[lang];
  const { groups, newcomers, onlyCity, onlyRole } = picked;
  const unit = unitStyle('CNY_month', lang).name;
  const named = groups.filter((group) => group.definition !== 'none');
  const parts = named.map((group) => say.group(groupParts(group, lang)));
  const years = picked.band === undefined ? undefined : say.tipBand(bandName(picked.band, lang));
  const subtitle = years === undefined ? say.subtitle(unit, parts) : say.subtitleBand(unit, years, parts);
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) {
    const none = onlyCity || onlyRole ? say.titleChosenNone : say.none;
    return { title: none, subtitle, notes: [], alt: none };
  }
  const figures = rows.flatMap((row) => row.cells.filter((cell) => cell.kind === 'figure')).length;
  const ends = newcomers && {
    best: placeList(newcomers.best, lang),
    most: figureOf(newcomers.best[0], lang),
    least: placeList(newcomers.least, lang),
    fewest: figureOf(newcomers.least[0], lang),
  };
  const alike = newcomers && printedEnd(newcomers.best[0]) === printedEnd(newcomers.least[0]);
  const withFigures = rows.filter((row) => row.cells.some((cell) => cell.kind === 'figure'));
  let title = say.noFigures;
  if (ends) title = alike ? say.titleAlike(ends.best, ends.most) : say.titleGap(ends);
  else if (years !== undefined) title = bandTitle(picked, years, lang);
  else if (onlyCity) title = titleOfCity(onlyCity.name[lang], withFigures, lang);
  else if (figures > 0) {
    title = say.titleCities(
      joinList([...new Set(withFigures.map((row) => row.name[lang]))], lang),
      onlyRole?.name[lang],
    );
  } else if (onlyRole) title = say.titleChosenNone;
  const alt = [
    years === undefined ? say.altMatrix(rows.length, figures) : say.altBand(rows.length, figures, years),
    ...(ends && !alike ? [say.altGap(ends)] : [say.altFinding(title)]),
    years === undefined ? say.altEnd : say.altEndBand,
  ];
  return { title, subtitle, notes: payByCityTenureNotes(picked, lang), alt: alt.join(lang === 'zh' ? '' : ' ') };
}

/** One city without an advertised median for newcomers: which bands have a figure at all. */
function titleOfCity(city: string, rows: readonly PayRow[], lang: Lang): string {
  const say: Say = dictionary[lang];
  const known = new Set(
    rows.flatMap((row) => row.cells.flatMap((cell) => (cell.kind === 'figure' ? cell.tenure : []))),
  );
  const bands = tenures.filter((tenure) => known.has(tenure)).map((tenure) => bandName(tenure, lang));
  return bands.length > 0 ? say.titleCity(city, joinList(bands, lang)) : say.titleCityNone(city);
}

const figureOf = (claim: PayClaim | undefined, lang: Lang): string =>
  claim?.figure ? formatFigure(claim.figure, lang) : '';
