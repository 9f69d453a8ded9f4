import { formatNumber } from '../../i18n/format-number.ts';
import { formatValue } from '../../i18n/format-figure.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawText } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import { drawGrowth, growthHeight } from './draw-growth.ts';
import type { PanelSeries } from './draw-panel.ts';
import { drawPanel, layOutYears, panelFoot, panelHead } from './draw-panel.ts';
import type { BankCallsPicked } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const margin = { top: 0, right: 2, bottom: 2, left: 46 };

/** Calls, calls per head on the same years, and the two answers on the last growth, under one another. */
export function drawBankCalls(picked: BankCallsPicked, words: ChartText, context: Context): SVGSVGElement {
  const unit = picked.eras[0]?.unit;
  if (unit === undefined) return drawEmpty(context, words.title);
  const { lang, say } = context;
  const narrow = context.width < narrowBelow;
  const panels: { height: number; series: PanelSeries }[] = [
    {
      height: narrow ? 170 : 200,
      series: {
        head: say.callsHead,
        units: say.axisUnits,
        value: (year) => year.value,
        open: (year) => year.low,
        format: (value) => formatValue(value, unit, lang),
        derived: false,
      },
    },
  ];
  if (picked.years.some((year) => year.perHead !== undefined))
    panels.push({
      height: narrow ? 130 : 150,
      series: {
        head: say.headHead,
        units: say.headUnits,
        value: (year) => year.perHead,
        open: () => undefined,
        format: (value) => formatNumber(value, lang),
        derived: true,
      },
    });
  const foot = growthHeight(picked);
  const height = panels.reduce((sum, panel) => sum + panelHead + panel.height + panelFoot, 0) + foot;
  const frame = createFrame(context, height + margin.bottom, margin, words.alt);
  const root = frame.plot.append('g').attr('class', 'people');
  const years = layOutYears(picked, frame.width);
  let top = 0;
  for (const { height: tall, series } of panels) {
    const panel = root.append('g').attr('transform', `translate(0,${top + panelHead})`);
    drawText(panel, { x: -margin.left + 1, y: 14 - panelHead, text: series.head, style: 'strong' });
    drawPanel(panel, picked, series, years, { width: frame.width, height: tall }, { lang, say, narrow });
    top += panelHead + tall + panelFoot;
  }
  if (foot > 0) {
    const growth = root.append('g').attr('transform', `translate(${1 - margin.left},${top})`);
    drawGrowth(growth, picked, context.width - 2, context);
  }
  return frame.svg;
}
