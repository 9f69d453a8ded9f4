import type { Published, AuditedClaim } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import { figureEnds } from '../../lib/figure.ts';
import { known, storyRows } from './story-rows.ts';
import type { CorrectionId } from '../../content/story/story.ts';

/** What the words of the story assume about its figures. */
interface Premise extends Bilingual {
  readonly holds: boolean;
}

function premises(published: Published): Premise[] {
  const rows = storyRows(published);
  const ends = (id: string) => figureEnds(rows.claim(id).figure);
  const low = (id: string): number => known(ends(id).low, id);
  const staff = published.bankYears.flatMap(({ metrics }) => metrics['staff']?.figure?.value ?? []);
  const chengdu = published.cityAdverts.all.find(({ city }) => city.id === 'chengdu')?.pay?.byEmployer.low.median;
  return [
    {
      zh: '碰到回答生硬的多过没听懂的，没听懂的多过难找到人的',
      en: 'more met stiff answers than misread questions, and more those than trouble in finding a person',
      holds: low('SUR032') > low('SUR033') && low('SUR033') > low('SUR035'),
    },
    {
      zh: '银行客服人数以BHC018那一年最多',
      en: 'no year has more bank staff than that of BHC018',
      holds: staff.every((one) => one <= low('BHC018')),
    },
    {
      zh: '两年答问卷的银行家数不同',
      en: 'the banks that answered are not as many in both years',
      holds: low('BCN015') !== low('BCN010'),
    },
    {
      zh: '文章给成都的数在它给其余城市的区间之外，也低于我们数的低端',
      en: 'the article’s figure for Chengdu is outside its range for other cities, and under the low end we count',
      holds: low('SAL005') < low('SAL004') && low('SAL005') < known(chengdu, 'chengdu'),
    },
    {
      zh: '估算印出的人数多于它自己的数相除',
      en: 'the estimate prints more agents than its own numbers divide to',
      holds: low('TCT011') > low('TCT007') / low('TCT010'),
    },
  ];
}

/** @throws when a sentence of the story no longer follows from its rows */
export function checkPremises(published: Published): void {
  const broken = premises(published).filter(({ holds }) => !holds);
  if (broken.length > 0)
    throw new Error(
      broken
        .map(({ zh, en }) => `故事的前提不再成立，请改写：${zh} · the story no longer holds, rewrite it: ${en}`)
        .join('\n'),
    );
}

const statements: Readonly<Record<CorrectionId, string>> = {
  telecom: 'CLM031',
  survey: 'CLM029',
  apps: 'CLM016',
  growth: 'CLM001',
  calls: 'CLM004',
  decade: 'CLM008',
  scarce: 'CLM038',
  leavers: 'CLM039',
  interval: 'CLM034',
  agents: 'CLM014',
};

/**
 * The statement behind a correction.
 * @throws when it does not exist any more, or holds after all
 */
export function correctedStatement(id: CorrectionId, { claims }: Published): AuditedClaim {
  const key = statements[id];
  const statement = known(
    claims.find((one) => one.id === key),
    key,
  );
  if (statement.verdict.id === 'holds')
    throw new Error(`${key} 现在成立：故事里的更正要撤掉 · ${key} holds now: take its correction out of the story`);
  return statement;
}
