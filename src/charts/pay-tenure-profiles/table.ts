import { formatNumber } from '../../i18n/format-number.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import { cityColumn, periodColumn, roleColumn, shareColumn, sourceColumns } from '../shared/columns.ts';
import { tableOf } from '../shared/table-of.ts';
import { tenureName } from '../shared/tenure.ts';
import type { PayTenureProfilesPicked, Profile, ProfileAudit, ProfileBand } from './pick.ts';
import { gapWord } from './words-names.ts';
import type { Say } from './zh.ts';

/** A group of a page, or the check of its overall mean. */
interface Row {
  readonly profile: Profile;
  readonly band: ProfileBand | undefined;
  readonly audit: ProfileAudit | undefined;
}

const claimOf = ({ band, audit }: Row) => (audit ?? band)?.claim;

/** One row a tenure group, then the page's overall mean with its check. */
export function table({ groups }: PayTenureProfilesPicked, { lang, say }: Speech<Say>): ChartTable {
  const { columns, caption } = say;
  const number = (value: number) => formatNumber(value, lang);
  const rows = groups.flatMap((group) =>
    group.profiles.flatMap((profile): Row[] => {
      const { audit } = profile;
      const bands = profile.bands.map((band) => ({ profile, band, audit: undefined }));
      return audit ? [...bands, { profile, band: undefined, audit }] : bands;
    }),
  );
  const [source, grade] = sourceColumns<Row>(lang, claimOf);
  return tableOf<Row>(
    { caption, rows, id: (row) => row.band?.id ?? claimOf(row)?.id ?? '' },
    [
      cityColumn(lang, ({ profile }) => profile.city.name[lang]),
      roleColumn(lang, ({ profile }) => profile.role.name),
      {
        key: 'tenure',
        kind: 'text',
        ...columns.tenure,
        cell: ({ band, audit }) => textCell(tenureName((band ?? audit?.claim)?.tenure ?? '', lang)),
      },
      {
        key: 'pay',
        kind: 'number',
        ...columns.pay,
        cell: ({ band, audit }) =>
          band?.pay === undefined && band
            ? missing(gapWord(band, say))
            : numberCell(band?.pay ?? audit?.printed, number),
      },
      shareColumn(lang, ({ band }) => band?.share),
      {
        key: 'weighted',
        kind: 'number',
        ...columns.weighted,
        cell: ({ audit }) => numberCell(audit?.weighted, number),
      },
      {
        key: 'difference',
        kind: 'number',
        ...columns.difference,
        cell: ({ audit }) => numberCell(audit?.difference, number),
      },
      source,
      periodColumn(lang, (row) => textCell(claimOf(row)?.period ?? say.undated)),
      grade,
    ],
    lang,
  );
}
