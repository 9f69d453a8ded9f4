import type { Control } from '../control.ts';
import type { Speech } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { draw } from './draw.ts';
import type { MachineEffectsPicked, EffectRow } from './pick.ts';
import { pickMachineEffects, publisherSlug, rowsOf } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** What are machines said to do, and what was measured? Every published statement, by what it measures. */
export const chart = defineChart<readonly EffectRow[], MachineEffectsPicked, Say>({
  id: 'machine-effects',
  topic: 'market',
  hue: 'machines',
  question: { zh: '机器到底做到了什么？', en: 'What have machines actually achieved?' },
  name: { zh: '机器的作用：说的与测的', en: 'Effects of machines, said and measured' },
  tables: ['machine-effects', 'operations', 'bank-centres', 'experience'],
  rows: rowsOf,
  controls,
  pick: pickMachineEffects,
  text,
  table,
  tips,
  draw,
  states: {
    everything: { show: 'all' },
    publisher: { publisher: 'gartner' },
    'publisher-of-words': { publisher: 'klarna' },
  },
});

/** Choice of the publisher, ordered by number of statements; and choice of all groups or the main ones. */
function controls(rows: readonly EffectRow[], { lang, say }: Speech<Say>): readonly Control[] {
  const publishers = new Map(rows.map(({ claim }) => [publisherSlug(claim), publisherName(claim.publisher, lang)]));
  const choices = [...publishers].map(([value, label]) => ({ value, label }));
  return [
    {
      key: 'publisher',
      label: say.publisher,
      kind: 'choice',
      choices: [{ value: 'all', label: say.anyone }, ...choices],
    },
    ...(pickMachineEffects(rows, {}).more
      ? [
          {
            ...{ key: 'show', label: say.show, kind: 'choice' as const },
            choices: (['main', 'all'] as const).map((value) => ({ value, label: say.views[value] })),
          },
        ]
      : []),
  ];
}
