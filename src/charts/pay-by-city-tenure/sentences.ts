import { payByCityTenure } from './pay-by-city-tenure.ts';
import { cellId } from './table.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { payGap, paySentence } from '../shared/sentences/pay.ts';

export const payByCityTenureSentences: SentenceMaker = (published, lang) => {
  const { groups, newcomers } = payByCityTenure.opened(published);
  return {
    key: newcomers?.best[0]?.id,
    sentences: groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells, name, role, key }) =>
        cells.map((cell) => {
          const { claim, gap, kind, tenure } = cell;
          if (claim && (kind === 'figure' || kind === 'relation'))
            return paySentence(claim, knownSources(published), lang);
          const row = cellId(cell) ?? `gap-${key}-${tenure}`;
          return payGap(row, gap, { place: name, role: role?.name, tenure }, lang);
        }),
      ),
    ),
    comparisons: [],
  };
};
