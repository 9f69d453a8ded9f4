import type { Published } from '../../datasets/published.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { payGap, paySentence } from '../shared/sentences/pay.ts';
import type { PayCell, PayGroup, PayRow } from './pick-groups.ts';
import { cellId } from './pick-groups.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import { bandWords, cellWord, groupParts, measureName, rowName, shareOf } from './words-names.ts';
import { notesOf } from './words-notes.ts';
import { newcomerEnds, titleOf } from './words-title.ts';
import type { Say } from './zh.ts';

/** Title, subtitle and notes; each number in them is a picked one. */
export function text(picked: PayByCityTenurePicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { groups, onlyCity, onlyRole } = picked;
  const unit = unitStyle('CNY_month', lang).name;
  const named = groups.filter((group) => group.definition !== 'none');
  const parts = named.map((group) => say.group(groupParts(group, speech)));
  const years = picked.band === undefined ? undefined : bandWords(picked.band, say);
  const subtitle = years === undefined ? say.subtitle(unit, parts) : say.subtitleBand(unit, years, parts);
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) {
    const none = onlyCity || onlyRole ? say.titleChosenNone : say.none;
    return { title: none, subtitle, notes: [], alt: none };
  }
  const figures = rows.flatMap((row) => row.cells.filter((cell) => cell.kind === 'figure')).length;
  const ends = newcomerEnds(picked, lang);
  const title = titleOf(picked, years, speech);
  const alt = say.alt([
    years === undefined ? say.altMatrix(rows.length, figures) : say.altBand(rows.length, figures, years),
    ends && !ends.alike ? say.altGap(ends) : say.altFinding(title),
    years === undefined ? say.altEnd : say.altEndBand,
  ]);
  return { title, subtitle, notes: notesOf(picked, speech), alt };
}

/** One tip a cell; a hatched one says why it is empty and where was looked. */
export function tips({ groups }: PayByCityTenurePicked, speech: Speech<Say>): Record<string, Tip> {
  const found: Record<string, Tip> = {};
  for (const group of groups) {
    for (const row of group.rows) {
      for (const cell of row.cells) {
        const id = cellId(cell);
        if (id !== undefined) found[id] = cellTip(group, row, cell, speech);
      }
    }
  }
  return found;
}

function cellTip(group: PayGroup, row: PayRow, cell: PayCell, speech: Speech<Say>): Tip {
  const { lang, say } = speech;
  const heading = `${rowName(row, speech)} · ${bandWords(cell.tenure, say)}`;
  const about = [measureName(group, say), row.role?.name[lang]].filter((part) => part !== undefined).join(' · ');
  const { claim, gap } = cell;
  if (cell.kind === 'gap' && gap) {
    const looked = gap.looked ? [say.tipLooked(gap.looked[lang])] : [];
    const lines = [about, ...looked, gap.note?.[lang] ?? ''];
    return { heading, figure: cellWord(cell, speech), lines: lines.filter((line) => line !== '') };
  }
  if (!claim) return { heading, figure: cellWord(cell, speech), lines: [about] };
  const share = claim.share === undefined ? [] : [say.tipShare(shareOf(claim, lang))];
  const period = claim.period === undefined ? say.undated : say.period(claim.period);
  const tip = claimTip(claim, heading, lang, [about, period, ...share]);
  return claim.figure ? tip : { ...tip, figure: cellWord(cell, speech) };
}

export function sentences(
  { groups, newcomers }: PayByCityTenurePicked,
  { lang }: Speech<Say>,
  published: Published,
): ChartSentences {
  const sourceOf = knownSources(published);
  return {
    key: newcomers?.best[0]?.id,
    sentences: groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells, name, role, key }) =>
        cells.map((cell) => {
          const { claim, gap, kind, tenure } = cell;
          if (claim && (kind === 'figure' || kind === 'relation')) return paySentence(claim, sourceOf, lang);
          const row = cellId(cell) ?? `gap-${key}-${tenure}`;
          return payGap(row, gap, { place: name, role: role?.name, tenure }, lang);
        }),
      ),
    ),
    comparisons: [],
  };
}
