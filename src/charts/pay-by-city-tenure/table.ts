import type { PayClaim } from '../../datasets/published.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { textCell, fromField, tableOf } from '../shared/table-of.ts';
import { cityColumn, endColumns, numberColumn, payColumn, periodColumn, sourceColumns } from '../shared/columns.ts';
import type { AdvertBand, PayByCityTenurePicked } from './pick.ts';
import { askedWords, bandName, bandWords, bare, measureName, placeName, rangeFigure } from './words-finding.ts';
import type { Say } from './zh.ts';

/** A figure that is drawn: a claim, or what a group of adverts offers. */
interface Row {
  readonly id: string;
  readonly claim: PayClaim | undefined;
  readonly advert: AdvertBand | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** One row per mark: page by page, then what adverts offer, then statements without an amount. */
export function table({ means, offers, flat, adverts, band }: PayByCityTenurePicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const claimed = (claim: PayClaim, low?: number, high = low): Row => {
    return { id: claim.id, claim, advert: undefined, low, high };
  };
  const rows: Row[] = [
    ...means.map(({ claim, pay }) => claimed(claim, pay)),
    ...offers.map(({ claim, low, high }) => ({ ...claimed(claim), low, high })),
    ...flat.map((claim) => claimed(claim)),
    ...adverts.map((advert) => ({ ...advert, advert, claim: undefined })),
  ];
  return tableOf<Row>(
    { caption: band === undefined ? say.caption : say.captionBand(bandWords(band, say)), rows, id: ({ id }) => id },
    [
      cityColumn(({ claim }) => (claim ? say.place(placeName(claim, lang)) : say.allCities)),
      payColumn(({ claim, advert }) => {
        if (advert) return textCell(bare(rangeFigure(advert), lang));
        return textCell(claim?.figure ? bare(claim.figure, lang) : say.relation(claim?.relation?.name[lang] ?? ''));
      }),
      {
        key: 'tenure',
        kind: 'text',
        ...say.columns.tenure,
        cell: ({ claim, advert }) =>
          textCell(advert ? say.asking(askedWords(advert, speech)) : bandName(claim?.tenure ?? '', say)),
      },
      fromField(
        'salaries.statistic',
        ({ claim }) => (claim?.relation ? undefined : measureName(claim?.statistic.id ?? 'advert_range', say)),
        { key: 'measure' },
      ),
      fromField('salaries.role', ({ claim }) => claim?.role.name[lang]),
      ...endColumns<Row>((row) => row),
      fromField('salaries.share', ({ claim }) => claim?.share, { kind: 'number' }),
      numberColumn('adverts', say.columns.adverts, ({ advert }) => advert?.count),
      periodColumn(({ claim, advert }) => textCell(advert ? advert.set.name[lang] : (claim?.period ?? say.undated))),
      ...sourceColumns<Row>(lang, ({ claim, advert }) => claim ?? advert),
    ],
    lang,
  );
}
