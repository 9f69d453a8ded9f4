import { bankHeadcount } from './bank-headcount.ts';
import type { BankHeadcountPicked } from './pick.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import type { Level } from '../shared/sentences/compare.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';

const say = {
  zh: {
    what: '银行客服中心的从业人员',
    when: (year: string) => `截至${year}年末`,
    at: (year: string) => `${year}年末`,
    missing: (year: string) => `${year}年末`,
    verb: undefined,
    surveyed: (banks: string) => `当年参与调研的银行有${banks}`,
    panel: (banks: string) => banks,
  },
  en: {
    what: 'staff at the contact centres of China’s banks',
    when: (year: string) => `at the end of ${year}`,
    at: (year: string) => year,
    missing: (year: string) => `at the end of ${year}`,
    verb: 'numbered',
    surveyed: (banks: string) => `with ${banks} surveyed that year`,
    panel: (banks: string) => banks,
  },
};

export const bankHeadcountSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { what, when, verb, surveyed, missing } = say[lang];
  const picked = bankHeadcount.opened(published);
  const { points, last } = picked;
  const staffGaps = published.gaps.filter((gap) => gap.table === 'bank-centres' && gap.metric === 'staff');
  return {
    key: last?.claim.id,
    sentences: points.map(({ year, claim, institutions }) => {
      if (!claim?.figure) {
        const gap = staffGaps.find(({ period }) => period === String(year));
        return gapSentence(claim?.id ?? `gap-${year}`, gap, { when: missing(String(year)), what }, lang);
      }
      const banks = institutions?.kind === 'surveyed' ? institutions.claim.figure : undefined;
      return figureSentence(
        {
          ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
          ...{ when: when(String(year)), what, figure: claim.figure },
          ...(verb === undefined || claim.flag === 'forecast' ? {} : { verb }),
          tails: banks ? [surveyed(formatFigure(banks, lang))] : [],
        },
        lang,
      );
    }),
    comparisons: compareSeries({ what, levels: levelsOf(picked, sourceOf, lang), breaks: [] }, lang),
  };
};

function levelsOf({ points }: BankHeadcountPicked, sourceOf: ReturnType<typeof knownSources>, lang: Lang): Level[] {
  const { what, at, panel } = say[lang];
  return points.flatMap(({ year, claim, institutions }) => {
    if (!claim) return [];
    const counted = institutions?.kind === 'surveyed' ? institutions : undefined;
    const banks = counted?.claim.figure;
    return [
      {
        ...{ row: claim.id, figure: claim.figure, flag: claim.flag, source: sourceOf(claim.source) },
        ...{ period: String(year), at: at(String(year)), definition: { id: 'staff', name: what, known: true } },
        panel: counted && banks ? { count: counted.count, name: panel(formatFigure(banks, lang)) } : undefined,
      },
    ];
  });
}
