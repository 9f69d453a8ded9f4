import { formatNumber } from '../../i18n/format-number.ts';
import { round } from '../../lib/numbers/round.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { textCell } from '../shared/cells.ts';
import { numberColumn, periodColumn, sourceColumns } from '../shared/columns.ts';
import { tableOf } from '../shared/table-of.ts';
import type { AiExposurePicked, ExposurePoint } from './pick.ts';
import { studyName } from './words.ts';
import type { Say } from './zh.ts';

/** One row a measure of a study. */
export function table({ studies }: AiExposurePicked, speech: Speech<Say>): ChartTable {
  const { lang, say } = speech;
  const { caption, columns } = say;
  return tableOf<ExposurePoint>(
    { caption, rows: studies.flatMap(({ points }) => points), id: ({ score }) => score.id },
    [
      { key: 'study', kind: 'text', ...columns.study, cell: ({ score }) => textCell(studyName(score, speech)) },
      numberColumn('rank', columns.rank, lang, ({ score }) => score.rank),
      numberColumn('of', columns.of, lang, ({ score }) => score.of),
      numberColumn('percentile', columns.percentile, lang, ({ percentile }) =>
        percentile === undefined ? undefined : round(percentile, 1),
      ),
      { key: 'measure', kind: 'text', ...columns.measure, cell: ({ score }) => textCell(score.measure.name[lang]) },
      {
        ...{ key: 'score', kind: 'number' as const, ...columns.value },
        cell: ({ score: { value } }) => ({ text: formatNumber(round(value, 4), lang), value }),
      },
      { key: 'scale', kind: 'text', ...columns.scale, cell: ({ score }) => textCell(score.scale.name[lang]) },
      {
        ...{ key: 'occupation', kind: 'text' as const, ...columns.occupation },
        cell: ({ score }) => textCell(score.occupation.name[lang]),
      },
      periodColumn(lang, ({ score }) => textCell(score.period)),
      { key: 'licence', kind: 'text', ...columns.licence, cell: ({ score }) => textCell(score.licence.name[lang]) },
      ...sourceColumns<ExposurePoint>(lang, ({ score }) => score),
    ],
    lang,
  );
}
