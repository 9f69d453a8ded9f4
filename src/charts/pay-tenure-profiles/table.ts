import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { ChartTable, TableRow } from '../chart.ts';
import type { Say } from './names.ts';
import { bandName, dictionary, gapWord } from './names.ts';
import type { PayTenureProfilesPicked, Profile } from './pick.ts';

/** One row a tenure group, then the page's overall mean with its check. */
export function payTenureProfilesTable({ groups }: PayTenureProfilesPicked, lang: Lang): ChartTable {
  const { columns, caption }: Say = dictionary[lang];
  return {
    caption,
    columns: [
      { key: 'city', label: columns.city, numeric: false },
      { key: 'role', label: columns.role, numeric: false },
      { key: 'tenure', label: columns.tenure, numeric: false },
      { key: 'pay', label: columns.pay, numeric: true },
      { key: 'share', label: columns.share, numeric: true },
      { key: 'weighted', label: columns.weighted, numeric: true },
      { key: 'difference', label: columns.difference, numeric: true },
      { key: 'source', label: columns.publisher, numeric: false },
      { key: 'period', label: columns.period, numeric: false },
      { key: 'grade', label: columns.grade, numeric: false },
    ],
    rows: groups.flatMap((group) => group.profiles.flatMap((profile) => toRows(profile, lang))),
  };
}

function toRows({ city, role, bands, audit }: Profile, lang: Lang): TableRow[] {
  const say: Say = dictionary[lang];
  const number = (value: number) => formatNumber(value, lang);
  const lead = [textCell(city.name[lang]), textCell(role.name[lang])];
  const rows = bands.map((band): TableRow => ({
    id: band.id,
    cells: [
      ...lead,
      textCell(bandName(band.tenure, lang)),
      band.pay === undefined ? missing(gapWord(band, lang)) : numberCell(band.pay, number),
      numberCell(band.share, number),
      missing(),
      missing(),
      textCell(band.claim?.publisher[lang]),
      textCell(band.claim?.period ?? say.undated),
      textCell(band.claim?.grade),
    ],
  }));
  if (!audit) return rows;
  const { claim, printed, weighted, difference } = audit;
  const cells = [
    ...lead,
    textCell(bandName(claim.tenure, lang)),
    numberCell(printed, number),
    missing(),
    numberCell(weighted, number),
    numberCell(difference, number),
    textCell(claim.publisher[lang]),
    textCell(claim.period ?? say.undated),
    textCell(claim.grade),
  ];
  return [...rows, { id: claim.id, cells }];
}
