import type { Named, RowOf, Published } from '../../datasets/published.ts';
import { figureText, formatFigure, roundedPercent } from '../../i18n/format-figure.ts';
import { languageTag } from '../../i18n/lang.ts';
import { capital, midSentence, joinList } from '../../i18n/sentences.ts';
import type { Speech, ChartText, Tip } from '../chart.ts';
import type { GripesPanel, GripesPicked } from './pick.ts';
import { shareOf, isArticleOnly, isGripe } from './pick.ts';
import type { Say } from './zh.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { claimTip, isWeak } from '../shared/tips.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel, knownSources, periodBeside } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { publisherName } from '../shared/cite-sources.ts';

/** The answer without the prefix that the data gives a gripe: `the same answer to everything`. */
function answerName({ name }: Named, { lang, say }: Speech<Say>): string {
  return name[lang].startsWith(say.gripe) ? name[lang].slice(say.gripe.length) : name[lang];
}

/** The answer where it stands alone, beside a bar or in a cell. */
export const answerLabel = (metric: Named, speech: Speech<Say>): string => capital(answerName(metric, speech));

/** A share, rounded as newspapers print it; tips and the table show it as it was printed. */
export function roundedShare(claim: RowOf<'experience'>, { lang, say }: Speech<Say>): string {
  const share = shareOf(claim);
  return share === undefined ? say.missing : roundedPercent(share, lang);
}

/** The name of a panel's survey; what its answers are, and how many people gave them. */
export function panelHeads(panel: GripesPanel, speech: Speech<Say>): readonly [name: string, asked: string] {
  const { lang, say } = speech;
  const name = panel.kind === 'article' ? say.article : panel.survey.name[lang];
  return [name, say.asked({ kind: say.kinds[panel.kind], sample: sampleText(panel, speech) })];
}

/** How many people were asked, or that nobody says. */
function sampleText({ sample, sampleGap }: GripesPanel, { lang, say }: Speech<Say>): string {
  if (sample?.figure) return say.sample(formatFigure(sample.figure, lang));
  return sampleGap ? say.sampleGap : say.sampleUnknown;
}

/** A panel's answers in the chosen order; they are already sorted by share. */
export function ordered(
  { shares }: GripesPanel,
  sort: GripesPicked['sort'],
  speech: Speech<Say>,
): readonly RowOf<'experience'>[] {
  if (sort === 'share') return shares;
  const name = ({ metric }: RowOf<'experience'>) => answerLabel(metric, speech);
  return [...shares].sort((a, b) => name(a).localeCompare(name(b), languageTag[speech.lang]));
}

/** Title, subtitle and notes; every number in them is a picked one. */
export function text(picked: GripesPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { panels } = picked;
  const years = [...new Set(panels.flatMap(({ period }) => (period === undefined ? [] : [period.slice(0, 4)])))].sort();
  const spans = joinList(years.map(say.year), lang);
  const subtitle = say.subtitle({
    measure: panels.every(({ kind }) => kind === 'article') ? say.articleMeasure : say.measure,
    surveys: peopleOf(panels, speech),
    spans,
    several: panels.length > 1,
  });
  if (panels.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
  const tops = panels.flatMap((panel) => {
    const claim = panel.shares.find((share) => share.figure);
    return claim ? [{ panel, claim }] : [];
  });
  const items = tops.map(({ panel, claim: { metric, figure } }) =>
    say.altItem({
      survey: panel.survey.name[lang],
      name: answerName(metric, speech),
      share: figureText(figure, lang, say.missing),
    }),
  );
  const title = titleOf(tops, speech);
  const alt =
    tops.length > 0
      ? say.alt({ panels: formatNumber(panels.length, lang), items: items.join(say.semicolon) })
      : say.noFigures;
  return { title, subtitle, notes: notesOf(picked, speech), alt };
}

/** The most frequent answer of each survey of gripes; without such a survey, that of the other chosen panels. */
function titleOf(
  tops: readonly { readonly panel: GripesPanel; readonly claim: RowOf<'experience'> }[],
  speech: Speech<Say>,
): string {
  const { lang, say } = speech;
  const short: Readonly<Record<string, string>> = say.short;
  const item = ({ claim }: (typeof tops)[number]) =>
    say.item({
      name: short[claim.metric.id] ?? answerName(claim.metric, speech),
      share: roundedShare(claim, speech),
    });
  const gripes = tops.filter(({ panel }) => panel.kind === 'gripes');
  if (gripes.length > 0) return say.titleGripes(joinList(gripes.map(item), lang));
  const [only] = tops;
  if (!only) return say.noFigures;
  return (only.panel.kind === 'article' ? say.titleArticle : say.titleOthers)(item(only));
}

/** Who was asked; a survey that stands alone is described in its own words. */
function peopleOf(panels: readonly GripesPanel[], { lang, say }: Speech<Say>): string {
  const alone = panels.length === 1 ? panels[0]?.shares[0]?.population[lang] : undefined;
  return alone === undefined ? say.people : midSentence(alone);
}

function notesOf({ panels, pictured }: GripesPicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const shares = panels.flatMap((panel) => panel.shares);
  const names = (wanted: readonly GripesPanel[]) =>
    joinList(
      wanted.map((panel) => panel.survey.name[lang]),
      lang,
    );
  const of = (kind: GripesPanel['kind']) => panels.filter((panel) => panel.kind === kind);
  const [others, articles] = [of('others'), of('article')];
  const unsized = panels.filter((panel) => panel.sampleGap && panel.kind !== 'article');
  return [
    ...(of('gripes').length > 1 ? [say.noteLists] : []),
    // The note on the largest of the article's figures says what it is a share of.
    ...articles.flatMap((panel) => panel.shares[0]?.note?.[lang] ?? []),
    ...(of('gripes').length === 1 ? [say.noteMultiple] : []),
    ...(articles.length > 0 ? [say.noteArticle] : []),
    ...(others.length > 0 ? [say.noteOthers(names(others))] : []),
    ...(unsized.length > 0 ? [say.noteSample(names(unsized))] : []),
    ...(pictured.length > 0 ? [say.notePictured(pictured.map(({ name }) => answerName(name, speech)))] : []),
    ...(shares.some((claim) => claim.figure && !isArticleOnly(claim) && isWeak(claim)) ? [say.noteWeak] : []),
  ];
}

/** One tip per bar. */
export function tips({ panels }: GripesPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang } = speech;
  return Object.fromEntries(
    panels.flatMap((panel) =>
      panel.shares.map((claim) => {
        const lines = [claim.survey.name[lang], claim.population[lang], sampleText(panel, speech)];
        return [claim.id, claimTip(claim, answerLabel(claim.metric, speech), lang, lines)];
      }),
    ),
  );
}

/** One sentence per answer, and what may be said of the most frequent gripe from survey to survey. */
export function sentences(picked: GripesPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const { panels, sort } = picked;
  const { gripe, article, other, verb, top } = say.sentence;
  const tops = panels.filter((panel) => panel.kind === 'gripes').flatMap((panel) => panel.shares[0] ?? []);
  return {
    key: tops[0]?.id,
    sentences: panels.flatMap((panel) =>
      ordered(panel, sort, speech).map((claim) => {
        const answer = answerName(claim.metric, speech);
        const what =
          panel.kind === 'article'
            ? article(publisherName(claim.publisher, lang), answer)
            : (isGripe(claim) ? gripe : other)(claim.population[lang], answer);
        return figureSentence(
          {
            ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
            ...{ when: periodBeside(claim, lang), what, verb, figure: claim.figure ?? '–' },
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
