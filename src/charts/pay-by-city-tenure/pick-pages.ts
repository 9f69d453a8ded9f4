import { group } from 'd3';
import type { Named, PayClaim, Role } from '../../datasets/published.ts';
import type { Tenure } from '../shared/tenure.ts';
import { tenures } from '../shared/tenure.ts';

/** A group with a smaller share of its page's sample, in per cent, is too small to draw conclusions from. */
export const smallest = 5;

/** Mean pay of one group of a page. */
export interface Mean {
  readonly id: string;
  readonly claim: PayClaim;
  readonly tenure: Tenure;
  /** CNY a month, as printed. */
  readonly pay: number;
  /** Whether the group has less than `smallest` per cent of the page's sample. */
  readonly small: boolean;
}

/** A web page that gives mean pay by years on the job for one post in one city. */
export interface Page {
  /** Source, measure, post and place: figures with the same key are the same mark at different bands. */
  readonly key: string;
  readonly city: Named;
  readonly role: Role;
  /** Its index among all pages, whichever are shown, so that it keeps its symbol. */
  readonly shape: number;
  /** Groups with people and pay, by years on the job. */
  readonly means: readonly Mean[];
  /** Pay that the page prints for groups without people. */
  readonly peopleless: readonly PayClaim[];
  /** Groups with people but without pay. */
  readonly payless: readonly PayClaim[];
}

export const measure = 'mean_pay';

/** The pages behind the claims, in the order of the claims. */
export function toPages(claims: readonly PayClaim[]): Page[] {
  const means = claims.filter((claim) => claim.statistic.id === measure);
  const byPage = group(means, ({ source, role, city }) => [source, measure, role.id, city?.id ?? ''].join('/'));
  return [...byPage].flatMap(([key, own], shape): Page[] => {
    const [first] = own;
    if (!first?.city) return [];
    return [
      {
        ...{ key, shape, city: first.city, role: first.role },
        means: tenures.flatMap((tenure) => own.filter((claim) => claim.tenure === tenure).flatMap(toMean(tenure))),
        peopleless: own.filter(({ figure, share }) => figure && share === 0),
        payless: own.filter(({ figure, share }) => !figure && share !== undefined && share > 0),
      },
    ];
  });
}

const toMean =
  (tenure: Tenure) =>
  (claim: PayClaim): Mean[] => {
    const { id, figure, share } = claim;
    const pay = figure?.value;
    return pay === undefined || share === 0 ? [] : [{ id, claim, tenure, pay, small: (share ?? 0) < smallest }];
  };

/** Two groups of a page that are large enough; the one with fewer years first. */
export interface Pair {
  readonly page: Page;
  readonly from: Mean;
  readonly to: Mean;
}

/**
 * For each page, its first and its longest-serving group among the bands in which every page has a large enough group;
 * empty where that is a single band.
 */
export function toPairs(pages: readonly Page[]): Pair[] {
  const meanOf = ({ means }: Page, tenure: Tenure | undefined) =>
    means.find((mean) => mean.tenure === tenure && !mean.small);
  const sound = pages.filter(({ means }) => means.some(({ small }) => !small));
  const common = tenures.filter((tenure) => sound.every((page) => meanOf(page, tenure)));
  const [first, last] = [common[0], common.at(-1)];
  if (first === last) return [];
  return sound.flatMap((page): Pair[] => {
    const [from, to] = [meanOf(page, first), meanOf(page, last)];
    return from && to ? [{ page, from, to }] : [];
  });
}
