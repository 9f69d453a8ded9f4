import { payTenureProfiles } from './pay-tenure-profiles.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { payGap, paySentence } from '../shared/sentences/pay.ts';

export const payTenureProfilesSentences: SentenceMaker = (published, lang) => {
  const profiles = payTenureProfiles.opened(published).groups.flatMap((group) => group.profiles);
  return {
    key: profiles[0]?.bands.find((band) => band.pay !== undefined)?.id,
    sentences: profiles.flatMap(({ bands, audit, city, role }) => [
      ...bands.map(({ id, claim, pay, gap, tenure }) =>
        claim && pay !== undefined
          ? paySentence(claim, published, lang)
          : payGap(id, gap, { place: city.name, role: role.name, tenure }, lang),
      ),
      ...(audit ? [paySentence(audit.claim, published, lang)] : []),
    ]),
    comparisons: [],
  };
};
