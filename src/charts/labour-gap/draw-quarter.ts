import { formatValue } from '../../i18n/format-figure.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { drawDot } from '../../marks/by-hand/dot.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawText, fontSize, tidy } from '../../marks/by-hand/text.ts';
import { drawVerticalWord } from '../../marks/by-hand/vertical-word.ts';
import type { Speech } from '../chart.ts';
import type { GapQuarter, LabourGapPicked } from './pick.ts';
import type { Say } from './zh.ts';

export interface Scales {
  /** Width of a column with figures. */
  readonly step: number;
  /** Left edge of a column; quarters without figures get slim ones. */
  readonly left: (index: number) => number;
  /** Middle of a quarter's column. */
  readonly x: (quarter: GapQuarter) => number;
  readonly y: (count: number) => number;
  /** Top of a bar of the gap. */
  readonly bar: (count: number) => number;
  readonly foot: number;
}

/** The figures of one quarter: dots with numbers, the missing one hatched, the bar of the gap. */
export function drawQuarter(
  plot: Group,
  quarter: GapQuarter,
  picked: LabourGapPicked,
  scales: Scales,
  { lang, say, width }: DrawContext & Speech<Say>,
): void {
  const { unit = '', segments } = picked;
  const { x, y, step, bar, foot } = scales;
  const narrow = width < narrowBelow;
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', quarter.id);
  const at = x(quarter);
  const style = quarter.weak ? 'weak' : 'solid';
  const show = (value: number) => formatValue(value, unit, lang, lang === 'zh' ? 1 : 0);
  const write = ({ value, dx = 0, y: top, key, anchor = 'middle' }: Label) => {
    if (!key && (narrow || measureText(show(value)) * fontSize > step - 1)) return;
    const classes = key ? 'strong tinted halo' : 'tinted halo';
    drawText(mark, { x: at + dx, y: top, text: show(value), anchor, style: classes });
  };
  const name = (text: string, top: number) => {
    drawText(mark, { x: at, y: top, text, anchor: 'middle', style: 'tinted halo' });
  };
  const values = (of: (one: GapQuarter) => number | undefined) => picked.known.flatMap((one) => of(one) ?? []);
  const into = segments.find((segment) => segment.to === quarter)?.from;
  const ends = into !== undefined && !segments.some((segment) => segment.from === quarter);
  const { vacancies, seekers, gap } = quarter;
  if (vacancies !== undefined) {
    const top = y(vacancies);
    const key = vacancies === Math.max(...values((one) => one.vacancies));
    if (seekers === undefined) {
      drawHatch(mark, { x: at - step * 0.36, y: top + 8, width: step * 0.72, height: y(0) - top - 8 });
      drawVerticalWord(mark, { x: at, y: (top + y(0)) / 2, text: say.noSeekers, lang });
    }
    drawDot(mark, { x: at, y: top, style });
    // Beside the dot where the line comes down to it: above it, the number would lie on the line.
    if (ends && into.vacancies > vacancies) write({ value: vacancies, dx: 9, y: top + 4, key, anchor: 'start' });
    else write({ value: vacancies, y: top - 10, key });
    if (key) name(say.columns.vacancies.label, top - 26);
  }
  if (seekers !== undefined) {
    const top = y(seekers);
    const key = seekers === Math.min(...values((one) => one.seekers));
    drawDot(mark, { x: at, y: top, style });
    if (ends && into.seekers < seekers) write({ value: seekers, dx: -4, y: top + 20, key, anchor: 'start' });
    else write({ value: seekers, y: top + 20, key });
    if (key) name(say.columns.seekers.label, top + 36);
  }
  if (gap !== undefined) {
    mark
      .append('rect')
      .attr('class', style)
      .attr('x', tidy(at - step * 0.36))
      .attr('y', tidy(bar(gap)))
      .attr('width', tidy(step * 0.72))
      .attr('height', tidy(foot - bar(gap)));
    write({ value: gap, y: bar(gap) - 5, key: gap === Math.max(...values((one) => one.gap)) });
  }
}

interface Label {
  readonly value: number;
  readonly dx?: number;
  readonly y: number;
  /** An extreme: strong, and the only ones written on a phone. */
  readonly key: boolean;
  readonly anchor?: 'start' | 'middle';
}
