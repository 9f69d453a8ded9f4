import { formatFigure, formatValue } from '../../i18n/format-figure.ts';
import { roundedFigure } from '../../i18n/format-rounded.ts';
import { periodLabel, when } from '../../i18n/period-words.ts';
import type { RowOf, Published } from '../../datasets/published.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { Estimate } from './pick-estimates.ts';
import type { HowManyAgentsPicked } from './pick.ts';
import { agentsText, billText, numberText, perYearBare, percentText } from './words-names.ts';
import type { Say } from './zh.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';

/**
 * First the bound and the assumption, and the other counts of the article; then the gap, the formula and the source of
 * each input.
 */
export function notesOf(picked: HowManyAgentsPicked, speech: Speech<Say>): string[] {
  const { estimates, claims, facts, wage, view, queue } = picked;
  const { lang, say } = speech;
  if (view === 'hour') return [...(queue ? [] : [say.noteFill]), say.noteQueue];
  const of = (kind: Estimate['kind']) => estimates.find((estimate) => estimate.kind === kind);
  const [printed, follows, resolved] = [of('printed'), of('follows'), of('resolved')];
  const notes: string[] = [];
  const assumed = claims.contacts_per_agent_day ?? claims.contacts_per_agent_year;
  if (follows && assumed) notes.push(say.noteInputs(publisherName(assumed.publisher, lang)));
  if (facts.length > 0) notes.push(say.noteFacts(facts.map((fact) => factText(fact, speech)).join(say.factBreak)));
  notes.push(...gapNote(printed, follows, speech));
  if (follows) notes.push(say.noteFormula);
  const { ai_resolved_share: part } = claims;
  if (resolved && part?.figure) {
    const period = periodLabel(part.period, lang);
    notes.push(say.noteShare({ share: formatFigure(part.figure, lang), period }));
  }
  if (wage?.figure && follows?.bill) {
    const place = (wage.city?.name ?? wage.place)?.[lang] ?? '';
    const period = periodLabel(wage.period ?? '', lang);
    const bill = billText(follows.bill, lang, 'short');
    notes.push(say.noteWage({ place, period, wage: formatFigure(wage.figure, lang), bill }));
  }
  if (estimates.length > 0) notes.push(say.noteMarks);
  return notes;
}

/** `微信月活跃用户超过12亿`: whose count it is, what is counted, how many. */
function factText({ population, metric, figure }: RowOf<'operations'>, { lang, say }: Speech<Say>): string {
  const name =
    metric.id === 'monthly_active_users' ? say.activeOf(population[lang], metric.name[lang]) : population[lang];
  return say.fact(name, figure ? roundedFigure(figure, lang, { digits: 3 }) : '');
}

/** For each input, what it would have to be for the printed number of agents, beside what is printed. */
function gapNote(printed: Estimate | undefined, follows: Estimate | undefined, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  if (printed?.perYear === undefined || printed.days === undefined) return [];
  if (follows?.perYear === undefined || follows.days === undefined || follows.daily === undefined) return [];
  if (follows.given.length > 0) return [];
  return [
    say.noteGap({
      claimed: agentsText(printed, lang),
      perYear: perYearBare(printed.perYear, speech),
      days: numberText(printed.days, lang),
      daily: formatValue(follows.daily, 'contact_day', lang),
      printedYear: perYearBare(follows.perYear, speech),
      printedDays: numberText(follows.days, lang),
    }),
  ];
}

/** One sentence per estimate. */
export function sentences(
  { estimates, claims }: HowManyAgentsPicked,
  speech: Speech<Say>,
  published: Published,
): ChartSentences {
  const { lang, say } = speech;
  const { people, mismatch, perYear: wordPerYear, verb } = say.sentence;
  const sourceOf = knownSources(published);
  const asked = claims.contacts_year?.period;
  const article = claims.contacts_year && sourceOf(claims.contacts_year.source).carrier;
  const by = article ? publisherName(article, lang) : '';
  return {
    key: estimates.find(({ kind }) => kind === 'follows')?.id,
    sentences: estimates.map((estimate) => {
      const { claim, id: row, kind, perYear } = estimate;
      const common = { row, figure: agentsText(estimate, lang), ...(verb !== undefined && { verb }) };
      if (claim) {
        return figureSentence(
          {
            ...{ ...common, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
            ...{ when: when(claim.period, lang), what: people(claim.population[lang]) },
            tails: [kind === 'printed' ? mismatch : undefined],
          },
          lang,
        );
      }
      return figureSentence(
        {
          ...{ ...common, source: undefined, when: when(asked, lang), what: derivedWhat(estimate, by, speech) },
          tails: [perYear === undefined ? undefined : wordPerYear(perYearBare(perYear, speech))],
        },
        lang,
      );
    }),
    comparisons: [],
  };
}

const derivedWhat = ({ kind, share }: Estimate, by: string, { lang, say }: Speech<Say>): string =>
  kind === 'resolved' && share !== undefined
    ? say.sentence.resolved(by, percentText(share, lang))
    : say.sentence.follows(by);
