import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { Say } from './names.ts';
import { bandName, cellWord, dictionary, measureName, rowName } from './names.ts';
import type { PayByCityTenurePicked, PayCell, PayGroup, PayRow } from './pick.ts';
import { cellId } from './table.ts';

/** One tip a cell; a hatched one says why it is empty and where was looked. */
export function payByCityTenureTips({ groups }: PayByCityTenurePicked, lang: Lang): Record<string, Tip> {
  const tips: Record<string, Tip> = {};
  for (const group of groups) {
    for (const row of group.rows) {
      for (const cell of row.cells) {
        const id = cellId(cell);
        if (id !== undefined) tips[id] = cellTip(group, row, cell, lang);
      }
    }
  }
  return tips;
}

function cellTip(group: PayGroup, row: PayRow, cell: PayCell, lang: Lang): Tip {
  const say: Say = dictionary[lang];
  const heading = `${rowName(row, lang)} · ${say.tipBand(bandName(cell.tenure, lang))}`;
  const about = [measureName(group, lang), row.role?.name[lang]].filter((part) => part !== undefined).join(' · ');
  const { claim, gap } = cell;
  if (cell.kind === 'gap' && gap) {
    const looked = gap.looked ? [say.tipLooked(gap.looked[lang])] : [];
    const lines = [about, ...looked, gap.note?.[lang] ?? ''];
    return { heading, figure: cellWord(cell, lang), lines: lines.filter((line) => line !== '') };
  }
  if (!claim) return { heading, figure: cellWord(cell, lang), lines: [about] };
  const share = claim.share === undefined ? [] : [say.tipShare(`${formatNumber(claim.share, lang)}%`)];
  const period = claim.period === undefined ? say.undated : say.period(claim.period);
  const tip = claimTip(claim, heading, lang, [about, period, ...share]);
  return claim.figure ? tip : { ...tip, figure: cellWord(cell, lang) };
}
