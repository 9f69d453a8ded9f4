import { node } from '../../marks/node.ts';
import { around } from '../../marks/drawn.ts';
import type { Panel } from '../../marks/figure.ts';
import { pixels } from '../../marks/figure.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import type { Speech } from '../chart.ts';
import type { BankAiSharePicked, OtherMeasure } from './pick.ts';
import { percentOf } from './words.ts';
import type { Say } from './zh.ts';

const lineStep = 20;
/** Right of the names, for a number and its year. */
const figures = 84;
const yearRoom = 34;

/** A row a measure, with its number of each year: a list, because no two of them can be held against each other. */
export function othersPanel({ others, marked }: BankAiSharePicked, width: number, { lang, say }: Speech<Say>): Panel {
  const layout = layOutRows<OtherMeasure>(others, {
    ...{ lang, room: width - figures, beside: true, gap: 14, top: 44 },
    name: ({ metric }) => say.metrics[metric],
    mark: ({ levels }) => levels.length * lineStep,
  });
  const listed = layout.rows.flatMap(({ datum: { metric, levels }, middle }) =>
    levels.map((level, line) => ({ metric, level, y: middle + (line - (levels.length - 1) / 2) * lineStep + 5 })),
  );
  const figure = {
    row: ({ level }: (typeof listed)[number]) => level.row,
    series: () => 'others',
    y: ({ y }: (typeof listed)[number]) => y,
  };
  return {
    height: layout.bottom + 8,
    x: pixels,
    y: pixels,
    marks: [
      words([{ text: say.othersHead, x: 0, y: 14, style: 'value' }]),
      around(({ right, document }) =>
        layout.rows.map(({ top }) => node(document, 'path', { class: 'grid', d: `M0,${top - 7}H${right}` })),
      ),
      words(rowWords(layout)),
      labels(listed, {
        ...figure,
        x: width - yearRoom - 6,
        text: ({ level }) => percentOf(level, lang),
        ...{ anchor: 'end', style: 'value tinted' },
      }),
      labels(listed, {
        ...figure,
        x: width,
        text: ({ level }) => String(level.year),
        anchor: 'end',
        style: ({ level }) => (level.year === marked ? 'strong' : 'muted'),
      }),
    ],
  };
}
