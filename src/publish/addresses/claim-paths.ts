import { languages } from '../../i18n/lang.ts';
import { siteClaims } from '../claims/site-claims.ts';
import { langParam } from './language-paths.ts';

/** getStaticPaths of the page of every checked statement, with those that stand before and behind it in the table. */
export const claimPaths = () =>
  languages.flatMap((lang) => {
    const all = siteClaims();
    return all.map((own, index) => ({
      params: { lang: langParam(lang), claim: own.claim.id },
      props: { lang, own, before: all[index - 1]?.claim, after: all[index + 1]?.claim },
    }));
  });
