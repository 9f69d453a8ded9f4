import { expect, test } from 'vitest';
import { charts } from '../../../src/charts/all-charts.ts';
import { shownNotes } from '../../../src/charts/shown-notes.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { presentData } from '../../helpers/present-data.ts';

test('at most two notes are shown, those that come first, and none is lost', () => {
  const { published } = presentData();
  for (const chart of charts)
    for (const lang of languages) {
      const { notes } = chart.render(chart.rows(published), lang).words;
      const { shown, folded } = shownNotes(notes);
      expect(shown.length).toBeLessThanOrEqual(2);
      expect([...shown, ...folded]).toEqual(notes);
    }
  expect(shownNotes(['a'])).toEqual({ shown: ['a'], folded: [] });
});
