import { midSentence } from '../../i18n/letter-case.ts';
import type { RowOf } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { isWeak } from '../shared/weak.ts';
import type { GripesPanel, GripesPicked } from './pick.ts';
import { isArticleOnly } from './pick.ts';
import { answerLabel, answerName, roundedShare, sampleText } from './words-labels.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-sentences.ts';

/** Title, subtitle and notes; each number in them is a picked one. */
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
      share: figure ? formatFigure(figure, lang) : say.missing,
    }),
  );
  const title = titleOf(tops, speech);
  const alt =
    tops.length > 0
      ? say.alt({ panels: formatNumber(panels.length, lang), items: items.join(say.semicolon) })
      : say.noFigures;
  return { title, subtitle, notes: notesOf(picked, speech), alt };
}

/** The greatest answer of each survey of gripes; where there is none, of what else was chosen. */
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

/** Who was asked: a survey's own words where it stands alone. */
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
    // What the greatest of the article's figures is a share of.
    ...articles.flatMap((panel) => panel.shares[0]?.note?.[lang] ?? []),
    ...(of('gripes').length === 1 ? [say.noteMultiple] : []),
    ...(articles.length > 0 ? [say.noteArticle] : []),
    ...(others.length > 0 ? [say.noteOthers(names(others))] : []),
    ...(unsized.length > 0 ? [say.noteSample(names(unsized))] : []),
    ...(pictured.length > 0 ? [say.notePictured(pictured.map(({ name }) => answerName(name, speech)))] : []),
    ...(shares.some((claim) => claim.figure && !isArticleOnly(claim) && isWeak(claim)) ? [say.noteWeak] : []),
  ];
}

/** One tip a bar. */
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
