import type { Control } from '../../charts/control.ts';
import type { State, TableRow } from '../../charts/chart.ts';
import type { DrawnCounts } from '../../i18n/words/choice-words.ts';
import { choiceWords } from '../../i18n/words/choice-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { words } from '../../view/words.ts';
import { fill } from '../page/fill.ts';
import { chosenWords } from './chosen-figure.ts';

/** What a figure shows after a choice. */
export interface Shown {
  readonly title: string;
  readonly answer: string | undefined;
  readonly drawn: DrawnCounts;
  readonly rows: number;
}

/** Announces in a live region what a figure shows: the choices in words, the finding, and how much is drawn. */
export function sayState(
  region: Element,
  controls: readonly Control[],
  state: State,
  { title, answer, drawn, rows }: Shown,
  lang: Lang,
): void {
  const say = choiceWords[lang];
  const others = controls.filter(({ key }) => key !== 'from' && key !== 'to');
  const said = [chosenWords(others, state, lang), stretch(controls, state, lang)].filter(Boolean);
  const announced = answer === undefined ? title : `${title}${lang === 'zh' ? '：' : ': '}${answer}`;
  const chosen = said.join(lang === 'zh' ? '、' : ', ');
  fill(region, words(say.nowShown(chosen, announced, say.drawn(drawn), rows), lang));
}

/**
 * `from 2018 on`, because a period alone would mean that only it is shown. The ends are put in order, whichever was
 * chosen first.
 */
function stretch(controls: readonly Control[], state: State, lang: Lang): string {
  const [from, to] = ['from', 'to'].map((end) =>
    controls.find(({ key }) => key === end)?.choices.find(({ value }) => value === state[end]),
  );
  if (!from && !to) return '';
  const [first, last] = from && to && from.value > to.value ? [to, from] : [from, to];
  return choiceWords[lang].stretch(first?.label, last?.label);
}

/** Whether it is an id of the table of gaps (`data/datapackage.json`). */
const isGap = (id: string): boolean => /^GAP\d/.test(id);

/**
 * How much is drawn. A row that several marks represent is one point; gaps are counted as rows, whether the drawing has
 * marks for them or leaves their place empty.
 */
export function drawnCounts(marks: readonly Element[], rows: readonly Pick<TableRow, 'id'>[]): DrawnCounts {
  const values = (name: string) => new Set(marks.map((mark) => mark.getAttribute(name) ?? '').filter(Boolean));
  return {
    series: values('data-series').size,
    points: [...values('data-row')].filter((id) => !isGap(id)).length,
    gaps: rows.filter(({ id }) => isGap(id)).length,
  };
}
