import { servedFigures } from '../figures/served-figures.ts';
import { siteKept } from '../figures/site-kept.ts';
import { langParam } from './language-paths.ts';

/** getStaticPaths of whatever exists for each version of each chart that is served for good. */
export function frozenPaths() {
  return servedFigures().map(({ record }) => ({
    params: { lang: langParam(record.lang), chart: record.chart, version: record.version },
    props: { record },
  }));
}

/** getStaticPaths of whatever exists for each withdrawn chart and language. */
export function withdrawnPaths() {
  return siteKept().withdrawnNotices.flatMap((withdrawnNotice) =>
    Object.values(withdrawnNotice.last).map((last) => ({
      params: { lang: langParam(last.lang), withdrawn: withdrawnNotice.chart },
      props: { lang: last.lang, withdrawnNotice, last },
    })),
  );
}
