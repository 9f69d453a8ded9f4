import { formatNumber } from '../../i18n/format-number.ts';
import { round } from '../../lib/numbers/round.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { textCell, fromField, tableOf } from '../shared/table-of.ts';
import { numberColumn, sourceColumns } from '../shared/columns.ts';
import type { AiExposurePicked, ExposurePoint } from './pick.ts';
import { studyName } from './words.ts';
import type { Say } from './zh.ts';

/** One row per measure of a study. */
export function table({ studies }: AiExposurePicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { caption, columns } = say;
  const counted = { kind: 'number', unit: false } as const;
  return tableOf<ExposurePoint>(
    { caption, rows: studies.flatMap(({ points }) => points), id: ({ score }) => score.id },
    [
      fromField('ai-exposure.study', ({ score }) => studyName(score, speech)),
      fromField('ai-exposure.rank_from_top', ({ score }) => score.rank, { key: 'rank', ...counted, derived: true }),
      fromField('ai-exposure.rank_of', ({ score }) => score.of, { key: 'of', ...counted }),
      numberColumn('percentile', columns.percentile, ({ percentile }) =>
        percentile === undefined ? undefined : round(percentile, 1),
      ),
      fromField('ai-exposure.measure', ({ score }) => score.measure.name[lang]),
      fromField('ai-exposure.value', ({ score: { value } }) => ({ text: formatNumber(round(value, 4), lang), value }), {
        key: 'score',
        kind: 'number',
      }),
      fromField('ai-exposure.scale', ({ score }) => score.scale.name[lang]),
      {
        ...{ key: 'occupation', kind: 'text' as const, ...columns.occupation },
        cell: ({ score }) => textCell(score.occupation.name[lang]),
      },
      fromField('ai-exposure.period', ({ score }) => score.period),
      fromField('ai-exposure.licence', ({ score }) => score.licence.name[lang]),
      ...sourceColumns<ExposurePoint>(lang, ({ score }) => score),
    ],
    lang,
  );
}
