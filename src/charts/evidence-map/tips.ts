import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { Evidence } from './evidence.ts';
import type { EvidenceMapPicked, MapCell } from './pick.ts';
import type { Say } from './words.ts';
import { columnName, dictionary } from './words.ts';

/** Lines of figures, and of gaps, before the rest is only counted. */
const most = { figures: 8, gaps: 3 };

/** One tip a cell: its figures with publisher and grade, then what was not found. */
export function evidenceMapTips({ rows }: EvidenceMapPicked, lang: Lang): Record<string, Tip> {
  const say: Say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  for (const row of rows) {
    for (const cell of row.cells) {
      const heading = `${say.groups[row.group]} · ${columnName(cell.column, lang)}`;
      const grade = cell.grade === undefined ? '' : ` · ${say.grade(cell.grade)}`;
      tips[cell.id] = { heading, figure: say.kinds[cell.kind] + grade, lines: linesOf(cell, lang) };
    }
  }
  return tips;
}

function linesOf({ figures, gaps }: MapCell, lang: Lang): string[] {
  const say: Say = dictionary[lang];
  const missing = gaps.flatMap((gap) =>
    gap.missing ? say.tipGap(gap.missing.reason[lang], gap.missing.looked?.[lang]) : [],
  );
  return [
    ...cut(
      figures.map((item) => figureLine(item, lang)),
      most.figures,
      lang,
    ),
    ...cut([...new Set(missing)], most.gaps, lang),
  ];
}

function cut(lines: readonly string[], limit: number, lang: Lang): string[] {
  if (lines.length <= limit) return [...lines];
  return [...lines.slice(0, limit), dictionary[lang].tipMore(formatNumber(lines.length - limit, lang))];
}

function figureLine({ name, figure, flag, publisher, grade }: Evidence, lang: Lang): string {
  const say: Say = dictionary[lang];
  const number = figure ? formatFigure(figure, lang) : say.tipNoFigure;
  return say.tipLine({
    name: name?.[lang] ?? '',
    figure: number + (flag === 'forecast' ? say.tipForecast : ''),
    publisher: publisher ? publisherName(publisher, lang) : '',
    grade: grade ?? '',
  });
}
