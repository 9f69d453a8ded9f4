import type { Grade } from '../lib/figure.ts';
import type { Row } from '../tables/value.ts';

/** What decided a grade. */
type GradeReason =
  'article' | 'unsafe' | 'unnamed' | 'crawl' | 'file' | 'altered-file' | 'derived-file' | 'own' | 'copy' | 'names';

export interface ComputedGrade {
  readonly grade: Grade;
  readonly reason: GradeReason;
}

/** What carriers are called that repeat another site's page. */
const copies = /转载|镜像|副本|内容农场|不链接|改写|英译|博客|厂商|维基|摘要|网易号/;
/** What a note says about an unchanged file in a public repository. */
const asPublished = /as published|repository of the authors|The copy is the BLS (?:page, whole|workbook)/;
const altered = /added columns of their own|transcription/;

/**
 * The grade that the words of a row of sources imply: whose page was read, and how it relates to the publisher. The
 * first rule that applies decides.
 */
export function computedGrade(row: Row): ComputedGrade {
  const text = (field: string): string => String(row[field] ?? '');
  const [publisher, carrier, note, kind] = ['publisher_zh', 'carrier_zh', 'note_en', 'kind'].map(text);
  if (text('address') === 'article') return { grade: 'S', reason: 'article' };
  if (text('address') === 'unsafe') return { grade: 'C', reason: 'unsafe' };
  if (publisher?.startsWith('未具名')) return { grade: 'C', reason: 'unnamed' };
  if (kind === 'advert_file' || kind === 'page') return { grade: 'C', reason: 'crawl' };
  if (carrier?.includes('仓库')) {
    if (altered.test(note ?? '')) return { grade: 'B', reason: 'altered-file' };
    return asPublished.test(note ?? '') ? { grade: 'A', reason: 'file' } : { grade: 'C', reason: 'derived-file' };
  }
  // A paper that reports about itself is still the press.
  if (kind !== 'press' && (carrier === publisher || carrier === `${publisher ?? ''}网站`))
    return { grade: 'A', reason: 'own' };
  if (copies.test(carrier ?? '')) return { grade: 'C', reason: 'copy' };
  return { grade: 'B', reason: 'names' };
}

/** Sources whose grade was given for a reason that the words of their row do not show, with that reason. */
export const knownGrades: ReadonlyMap<string, string> = new Map([
  ['bls-2004-stlouisfed', 'an archive of official releases keeps the release itself'],
  ['chinabgao-2025-chinabgao', 'a shop for reports that names no primary source'],
  ['emergingtextiles-2017', 'a trade page that was seen in a stored copy alone'],
  ['pipeline-2023-contactcenterpipeline', 'a trade article that names no source for its figure'],
  ['qatc-2022-contactcenterpipeline', 'quoted second-hand, without the year of the data'],
  ['yancaijing-2025-sina', 'a reprint whose figure comes from a vendor’s sales comparison'],
  ['centre23-2023-gzoutsourcing', 'a trade journal that prints the study of centres it does not name'],
  ['mohrss-minwage-2023-01', 'a mirror that names the department of the ministry whose table it is'],
  ['zzgjj-2024-lyxww', 'a repost, graded as press when it was noted; the row does not say why'],
  ['csgjj-2024-jintiankansha', 'a repost, graded as press when it was noted; the row does not say why'],
  ['contactbabel-2019-greenbean', 'a guest article by the publisher itself'],
  ['gccp-2007', 'a newspaper’s report, copied on a blog'],
  ['okinawa-2017', 'the teaser is the magazine’s own'],
  ['bcc-2025-08-slidepub', 'a copy of the whole paper'],
  ...['anhui-2015-baogaosu', 'shenyang-2021-ehs', 'dalian-2021-szonline', 'fujian-2015-szftgk', 'jiangsu-2016-minwage']
    .concat('wuhan-2022-minwage')
    .map((id): readonly [string, string] => [
      id,
      'an official text on the page of an unrelated site, seen in a stored copy alone',
    ]),
]);
