import { howManyAgents } from './how-many-agents.ts';
import { agentsText, percentText, perYearBare } from './names.ts';
import type { Estimate } from './pick.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';

const low = (text: string): string => text.replace(/^(Human|Agents|Staff)\b/, (word) => word.toLowerCase());

const say = {
  zh: {
    follows: (by: string) => `照${by}文章所列的服务次数相除，腾讯全靠人工应答所需的客服`,
    resolved: (by: string, share: string) =>
      `照${by}文章所列的服务次数相除，再扣去有文章说由机器解决的${share}，腾讯所需的客服`,
    perYear: (contacts: string) => `按每人一年服务${contacts}计`,
    people: (people: string) => people,
    does: '这个数从它自己列的服务次数推不出来',
  },
  en: {
    follows: (by: string) =>
      `dividing the contacts printed in the ${by} article, the agents Tencent would need if people answered everything`,
    resolved: (by: string, share: string) =>
      `dividing the contacts printed in the ${by} article, less the ${share} that machines are said to resolve, the agents Tencent would need`,
    perYear: (contacts: string) => `at ${contacts} a year for each agent`,
    people: low,
    does: 'which does not follow from its own numbers of contacts',
  },
};

export const howManyAgentsSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { estimates, claims } = howManyAgents.opened(published);
  const asked = claims.contacts_year?.period;
  const article = claims.contacts_year && sourceOf(claims.contacts_year.source).carrier;
  const by = article ? publisherName(article, lang) : '';
  return {
    key: estimates.find(({ kind }) => kind === 'follows')?.id,
    sentences: estimates.map((estimate) => {
      const { claim, id, kind, perYear } = estimate;
      const verb = lang === 'en' ? { verb: 'came to' } : {};
      if (claim) {
        return figureSentence(
          {
            ...{ row: id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note, ...verb },
            ...{ when: when(claim.period, lang), what: say[lang].people(claim.population[lang]) },
            ...{ figure: agentsText(estimate, lang), tails: [kind === 'printed' ? say[lang].does : undefined] },
          },
          lang,
        );
      }
      return figureSentence(
        {
          ...{ row: id, source: undefined, when: when(asked, lang), what: derivedWhat(estimate, by, lang), ...verb },
          figure: agentsText(estimate, lang),
          tails: [perYear === undefined ? undefined : say[lang].perYear(perYearBare(perYear, lang))],
        },
        lang,
      );
    }),
    comparisons: [],
  };
};

const derivedWhat = ({ kind, share }: Estimate, by: string, lang: Lang): string =>
  kind === 'resolved' && share !== undefined ? say[lang].resolved(by, percentText(share, lang)) : say[lang].follows(by);
