import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { Say } from './names.ts';
import { dictionary, groupParts, rowName, rowWord } from './names.ts';
import type { NewcomerGroup, NewcomerRow, PayNewcomersPicked } from './pick.ts';

/** One tip a figure, one a gap. */
export function payNewcomersTips({ groups }: PayNewcomersPicked, lang: Lang): Record<string, Tip> {
  return Object.fromEntries(groups.flatMap((group) => group.rows.map((row) => [row.id, toTip(row, group, lang)])));
}

function toTip(row: NewcomerRow, group: NewcomerGroup, lang: Lang): Tip {
  const say: Say = dictionary[lang];
  const { claim, gap } = row;
  if (!claim) {
    const lines = [gap?.looked ? say.looked(gap.looked[lang]) : '', gap?.note?.[lang] ?? ''];
    return { heading: rowName(row, lang), figure: rowWord(row, lang), lines: lines.filter((line) => line !== '') };
  }
  return claimTip(claim, `${rowName(row, lang)} · ${claim.role.name[lang]}`, lang, [
    groupParts(group, lang).measure,
    claim.period === undefined ? say.undated : say.period(claim.period),
    ...(claim.share === undefined ? [] : [say.sampleShare(`${formatNumber(claim.share, lang)}%`)]),
  ]);
}
