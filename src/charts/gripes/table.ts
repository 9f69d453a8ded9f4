import type { RowOf } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { gradeColumn, publisherColumn } from '../shared/columns.ts';
import type { GripesPanel, GripesPicked } from './pick.ts';
import { shareOf } from './pick.ts';
import { answerLabel, ordered } from './words.ts';
import type { Say } from './zh.ts';

interface Line {
  readonly panel: GripesPanel;
  readonly claim: RowOf<'experience'>;
}

/** One row per answer, in the order in which they are drawn. */
export function table({ panels, sort }: GripesPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { columns } = say;
  const number = (value: number) => formatNumber(value, lang);
  const rows = panels.flatMap((panel) => ordered(panel, sort, speech).map((claim): Line => ({ panel, claim })));
  return tableOf(
    { caption: say.caption, rows, id: ({ claim }) => claim.id },
    [
      { key: 'item', kind: 'text', ...columns.item, cell: ({ claim }) => textCell(answerLabel(claim.metric, speech)) },
      { key: 'share', kind: 'number', ...columns.share, cell: ({ claim }) => numberCell(shareOf(claim), number) },
      fromField('experience.survey', ({ claim }) => claim.survey.name[lang]),
      { key: 'kind', kind: 'text', ...columns.kind, cell: ({ panel }) => textCell(say.kinds[panel.kind]) },
      {
        key: 'sample',
        kind: 'number',
        ...columns.sample,
        cell: ({ panel: { sample, sampleGap } }) =>
          sample?.figure ? numberCell(sample.figure.value, number) : missing(sampleGap?.reason.name[lang]),
      },
      fromField('experience.period', ({ claim }) => claim.period),
      publisherColumn(lang, ({ claim }) => claim.publisher),
      gradeColumn(({ claim }) => claim.grade),
    ],
    lang,
  );
}
