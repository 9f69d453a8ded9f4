import { joinList } from '../../i18n/join-list.ts';
import type { PayClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { Words } from '../chart.ts';
import type { Say } from './names.ts';
import { dictionary, groupParts, placeList } from './names.ts';
import { payByCityTenureNotes } from './notes.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import { printedEnd } from './to-groups.ts';

/** Sentences of the chart; each number in them is a picked one. */
export function payByCityTenureWords(picked: PayByCityTenurePicked, lang: Lang): Words {
  const say: Say = dictionary[lang];
  const { groups, newcomers } = picked;
  const unit = unitStyle('CNY_month', lang).name;
  const named = groups.filter((group) => group.definition !== 'none');
  const subtitle = say.subtitle(
    unit,
    named.map((group) => say.group(groupParts(group, lang))),
  );
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
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
  else if (figures > 0) title = say.titleCities(joinList([...new Set(withFigures.map((row) => row.name[lang]))], lang));
  const alt = [
    say.altMatrix(rows.length, figures),
    ...(ends && !alike ? [say.altGap(ends)] : [say.altFinding(title)]),
    say.altEnd,
  ];
  return { title, subtitle, notes: payByCityTenureNotes(picked, lang), alt: alt.join(lang === 'zh' ? '' : ' ') };
}

const figureOf = (claim: PayClaim | undefined, lang: Lang): string =>
  claim?.figure ? formatFigure(claim.figure, lang) : '';
