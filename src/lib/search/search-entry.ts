import type { Searchable } from './search-match.ts';

/** In the order in which they are listed. */
export const searchKinds = ['charts', 'cities', 'terms', 'tables', 'claims', 'sources', 'updates', 'project'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What the search lists. */
export interface SearchEntry extends Searchable {
  readonly kind: SearchKind;
  /** As it is shown. */
  readonly name: string;
  readonly detail?: string;
  readonly href: string;
}
