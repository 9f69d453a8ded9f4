import type { ChartTable, Speech } from '../chart.ts';
import { missing, textCell } from '../shared/cells.ts';
import { figureColumn, flagColumn, periodColumn, populationColumn, sourceColumns } from '../shared/columns.ts';
import { tableOf } from '../shared/table-of.ts';
import type { Bar, BarsPicked } from './pick.ts';
import type { BarsSay } from './say.ts';
import { shared } from './say.ts';
import { figureText } from './text.ts';

/** One row a bar, in the order drawn. */
export const table = ({ bars }: BarsPicked, caption: string, { lang }: Speech<BarsSay>): ChartTable =>
  tableOf<Bar>(
    { caption, rows: bars, id: ({ claim }) => claim.id },
    [
      { key: 'item', kind: 'text', ...shared[lang].item, cell: ({ claim }) => textCell(claim.metric.name[lang]) },
      {
        ...figureColumn<Bar>(lang, (bar) =>
          bar.claim.figure ? { text: figureText(bar, lang), value: bar.claim.figure.value ?? null } : missing(),
        ),
        kind: 'number',
      },
      populationColumn(lang, ({ claim }) => claim.population),
      periodColumn(lang, ({ claim }) => textCell(claim.period)),
      flagColumn(lang, ({ claim }) => claim.flag),
      ...sourceColumns<Bar>(lang, ({ claim }) => claim),
    ],
    lang,
  );
