import type { ListedTable, Speech } from '../chart.ts';
import { missing, fromField, tableOf } from '../shared/table-of.ts';
import { figureColumn, flagName, periodColumn, populationColumn, sourceColumns } from '../shared/columns.ts';
import type { Bar, BarsPicked } from './pick.ts';
import type { BarsSay } from './words.ts';
import { barFigure, shared } from './words.ts';

/** One row per bar, in the order in which they are drawn. */
export const table = ({ bars }: BarsPicked, caption: string, { lang }: Speech<BarsSay>): ListedTable =>
  tableOf<Bar>(
    { caption, rows: bars, id: ({ claim }) => claim.id },
    [
      { key: 'item', kind: 'text', ...shared[lang].item, cell: ({ claim }) => claim.metric.name[lang] },
      {
        ...figureColumn<Bar>((bar) =>
          bar.claim.figure ? { text: barFigure(bar, lang), value: bar.claim.figure.value ?? null } : missing(),
        ),
        kind: 'number',
      },
      populationColumn(lang, ({ claim }) => claim.population),
      periodColumn(({ claim }) => claim.period),
      fromField('experience.flag', ({ claim }) => flagName(claim.flag, lang)),
      ...sourceColumns<Bar>(lang, ({ claim }) => claim),
    ],
    lang,
  );
