import type { ExperienceClaim, Named, Published } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import { capital } from '../../i18n/letter-case.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';
import { isWeak } from '../shared/weak.ts';
import type { GripesPanel, GripesPicked } from './pick.ts';
import { isGripe } from './pick.ts';
import type { Say } from './zh.ts';

/** Title, subtitle and notes; each number in them is a picked one. */
export function text(picked: GripesPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { panels } = picked;
  const years = [...new Set(panels.flatMap(({ period }) => (period === undefined ? [] : [period.slice(0, 4)])))].sort();
  const spans = joinList(years.map(say.year), lang);
  const subtitle = say.subtitle({ surveys: peopleOf(panels, speech), spans });
  if (panels.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
  const tops = panels.flatMap((panel) => {
    const claim = panel.shares.find((share) => share.figure);
    return claim ? [{ panel, claim, name: answerName(claim.metric, speech), share: shareText(claim, speech) }] : [];
  });
  const gripes = tops.filter(({ panel }) => panel.kind === 'gripes');
  const [only] = tops;
  const title =
    gripes.length > 0
      ? say.titleGripes(joinList(gripes.map(say.item), lang))
      : only
        ? say.titleOthers(say.item(only))
        : say.noFigures;
  const items = tops.map(({ panel, name, share }) => say.altItem({ survey: panel.survey.name[lang], name, share }));
  const alt = only
    ? say.alt({ panels: formatNumber(panels.length, lang), items: items.join(say.semicolon) })
    : say.noFigures;
  return { title, subtitle, notes: notesOf(picked, speech), alt };
}

/** Who was asked: a survey's own words where it stands alone. */
function peopleOf(panels: readonly GripesPanel[], { lang, say }: Speech<Say>): string {
  const alone = panels.length === 1 ? panels[0]?.shares[0]?.population[lang] : undefined;
  return alone ?? say.people;
}

function notesOf({ panels, pictured }: GripesPicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const shares = panels.flatMap((panel) => panel.shares);
  const names = (wanted: readonly GripesPanel[]) =>
    joinList(
      wanted.map((panel) => panel.survey.name[lang]),
      lang,
    );
  const others = panels.filter((panel) => panel.kind === 'others');
  const unsized = panels.filter((panel) => panel.sampleGap);
  return [
    ...(shares.some(isGripe) ? [say.noteMultiple] : []),
    ...(panels.length - others.length > 1 ? [say.noteLists] : []),
    ...(others.length > 0 ? [say.noteOthers(names(others))] : []),
    ...(unsized.length > 0 ? [say.noteSample(names(unsized))] : []),
    ...(pictured.length > 0 ? [say.notePictured(pictured.map(({ name }) => answerName(name, speech)))] : []),
    ...(shares.some((claim) => claim.figure && isWeak(claim)) ? [say.noteWeak] : []),
  ];
}

/** One tip a bar. */
export function tips({ panels }: GripesPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang } = speech;
  return Object.fromEntries(
    panels.flatMap((panel) =>
      panel.shares.map((claim) => {
        const lines = [panel.survey.name[lang], claim.population[lang], sampleText(panel, speech)];
        return [claim.id, claimTip(claim, answerLabel(claim.metric, speech), lang, lines)];
      }),
    ),
  );
}

export function sentences(picked: GripesPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const { panels, sort } = picked;
  const { gripe, other, verb, top } = say.sentence;
  const tops = panels.filter((panel) => panel.kind === 'gripes').flatMap((panel) => panel.shares[0] ?? []);
  return {
    key: tops[0]?.id,
    sentences: panels.flatMap((panel) =>
      ordered(panel, sort, speech).map((claim) => {
        const what = (isGripe(claim) ? gripe : other)(claim.population[lang], answerName(claim.metric, speech));
        return figureSentence(
          {
            ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
            ...{ when: dated(claim, lang), what, verb, figure: claim.figure ?? '–' },
            tails: [sampleText(panel, speech)],
          },
          lang,
        );
      }),
    ),
    comparisons: compareSeries(
      {
        what: top,
        levels: tops.map((claim) => {
          const definition = { id: claim.survey.id, name: claim.survey.name[lang], known: true };
          return claimLevel(claim, sourceOf(claim.source), definition, lang);
        }),
        breaks: [],
      },
      lang,
    ),
  };
}

/** Many a population names the year of its survey. */
const dated = ({ period, population }: ExperienceClaim, lang: Lang): string | null | undefined =>
  period !== undefined && population[lang].includes(period) ? null : when(period, lang);

/** The answer without the word that the data puts before a gripe: `the same answer to everything`. */
function answerName({ name }: Named, { lang, say }: Speech<Say>): string {
  return name[lang].startsWith(say.gripe) ? name[lang].slice(say.gripe.length) : name[lang];
}

/** The same where it stands alone, beside a bar or in a cell. */
export const answerLabel = (metric: Named, speech: Speech<Say>): string => capital(answerName(metric, speech));

export const shareText = ({ figure }: ExperienceClaim, { lang, say }: Speech<Say>): string =>
  figure ? formatFigure(figure, lang) : say.missing;

/** How many were asked, or that nobody says. */
export function sampleText({ sample, sampleGap }: GripesPanel, { lang, say }: Speech<Say>): string {
  if (sample?.figure) return say.sample(formatFigure(sample.figure, lang));
  return sampleGap ? say.sampleGap : say.sampleUnknown;
}

/** A panel's answers in the chosen order; by share they are already. */
export function ordered(
  { shares }: GripesPanel,
  sort: GripesPicked['sort'],
  speech: Speech<Say>,
): readonly ExperienceClaim[] {
  if (sort === 'share') return shares;
  const name = ({ metric }: ExperienceClaim) => answerLabel(metric, speech);
  return [...shares].sort((a, b) => name(a).localeCompare(name(b), languageTag[speech.lang]));
}
