import type { Lang } from '../../i18n/lang.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { ChartText } from '../chart.ts';
import { answerName, dictionary, shareText } from './names.ts';
import type { GripesPanel, GripesPicked } from './pick.ts';
import { isGripe, isWeak } from './pick.ts';

/** Sentences of the chart; each number in them is a picked one. */
export function gripesWords(picked: GripesPicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  const { panels } = picked;
  const years = [...new Set(panels.flatMap(({ period }) => (period === undefined ? [] : [period.slice(0, 4)])))].sort();
  const spans = joinList(
    years.map((year) => say.year(year)),
    lang,
  );
  const subtitle = say.subtitle({ surveys: peopleOf(panels, lang), spans });
  if (panels.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
  const tops = panels.flatMap((panel) => {
    const claim = panel.shares.find((share) => share.figure);
    return claim ? [{ panel, claim, name: answerName(claim.metric, lang), share: shareText(claim, lang) }] : [];
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
  return { title, subtitle, notes: notesOf(picked, lang), alt };
}

/** Who was asked: a survey's own words where it stands alone. */
function peopleOf(panels: readonly GripesPanel[], lang: Lang): string {
  const alone = panels.length === 1 ? panels[0]?.shares[0]?.population[lang] : undefined;
  return alone ?? populations[lang];
}

const populations = { zh: '智能客服用户与网上调查的受访者', en: 'users of automated service and online respondents' };

function notesOf({ panels, pictured }: GripesPicked, lang: Lang): string[] {
  const say = dictionary[lang];
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
    ...(pictured.length > 0
      ? [say.notePictured(pictured.map(({ name }) => answerName(name, lang)).join(lang === 'zh' ? '、' : ', '))]
      : []),
    ...(shares.some((claim) => claim.figure && isWeak(claim)) ? [say.noteWeak] : []),
  ];
}
