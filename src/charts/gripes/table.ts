import type { RowOf } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import { gradeColumn, periodColumn, publisherColumn } from '../shared/columns.ts';
import { tableOf } from '../shared/table-of.ts';
import type { GripesPanel, GripesPicked } from './pick.ts';
import { shareOf } from './pick.ts';
import { answerLabel, ordered } from './words-labels.ts';
import type { Say } from './zh.ts';

interface Line {
  readonly panel: GripesPanel;
  readonly claim: RowOf<'experience'>;
}

/** One row an answer, in the order drawn. */
export function table({ panels, sort }: GripesPicked, speech: Speech<Say>): ChartTable {
  const { lang, say } = speech;
  const { columns } = say;
  const number = (value: number) => formatNumber(value, lang);
  const rows = panels.flatMap((panel) => ordered(panel, sort, speech).map((claim): Line => ({ panel, claim })));
  return tableOf(
    { caption: say.caption, rows, id: ({ claim }) => claim.id },
    [
      { key: 'item', kind: 'text', ...columns.item, cell: ({ claim }) => textCell(answerLabel(claim.metric, speech)) },
      { key: 'share', kind: 'number', ...columns.share, cell: ({ claim }) => numberCell(shareOf(claim), number) },
      { key: 'survey', kind: 'text', ...columns.survey, cell: ({ claim }) => textCell(claim.survey.name[lang]) },
      { key: 'kind', kind: 'text', ...columns.kind, cell: ({ panel }) => textCell(say.kinds[panel.kind]) },
      {
        key: 'sample',
        kind: 'number',
        ...columns.sample,
        cell: ({ panel: { sample, sampleGap } }) =>
          sample?.figure ? numberCell(sample.figure.value, number) : missing(sampleGap?.reason.name[lang]),
      },
      periodColumn(lang, ({ claim }) => textCell(claim.period)),
      publisherColumn(lang, ({ claim }) => claim.publisher),
      gradeColumn(lang, ({ claim }) => claim.grade),
    ],
    lang,
  );
}
