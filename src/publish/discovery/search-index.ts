import { charts } from '../../charts/all-charts.ts';
import { glossary, termName } from '../../content/glossary.ts';
import type { SiteData } from '../../datasets/load-data.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languages } from '../../i18n/lang.ts';
import { pageHref } from '../addresses/href.ts';
import type { RevisionView } from '../feeds/revision-view.ts';
import { tableWords } from '../tables/table-words.ts';

export interface SearchEntry {
  readonly title: string;
  readonly detail: string | undefined;
  /** Where others link to this entry. */
  readonly anchor?: string;
  readonly href: string;
  /** What a typed word is looked for in: lower case, both languages. */
  readonly key: string;
}

export interface SearchGroup {
  readonly kind: 'charts' | 'cities' | 'terms' | 'tables' | 'sources' | 'updates';
  readonly entries: readonly SearchEntry[];
}

const keyOf = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ').toLowerCase();

/** Everything that can be looked for: charts, cities, terms, tables, sources, updates. @param views newest first */
export function searchIndex(
  { published, tables }: SiteData,
  views: readonly RevisionView[],
  lang: Lang,
): SearchGroup[] {
  const cities = tables.find((table) => table.resource.name === 'cities')?.rows ?? [];
  // What pay-by-city draws or lists; what is left has adverts gathered singly.
  const byCity = new Set(published.cityAdverts.all.map(({ city }) => city.id));
  const chartOf = (city: string) => (byCity.has(city) ? 'pay-by-city' : 'pay-advertised');
  return [
    {
      kind: 'charts',
      entries: charts.map((chart) => {
        const said = languages.map((one) => chart.render(chart.rows(published), one).words);
        const own = said[languages.indexOf(lang)];
        return {
          title: chart.question[lang],
          detail: own?.title,
          href: pageHref(lang, `/charts/${chart.id}/`),
          key: keyOf(
            chart.id,
            ...chart.tables,
            chart.question.zh,
            chart.question.en,
            chart.name.zh,
            chart.name.en,
            ...said.map((one) => `${one.title} ${one.subtitle}`),
          ),
        };
      }),
    },
    {
      kind: 'cities',
      entries: cities.map((row) => ({
        title: String(row[`name_${lang}`]),
        detail: undefined,
        href: `${pageHref(lang, `/charts/${chartOf(String(row['id']))}/`)}?city=${String(row['id'])}`,
        key: keyOf(...['id', 'name_zh', 'name_en', 'aliases', 'initials'].map((field) => String(row[field] ?? ''))),
      })),
    },
    {
      kind: 'terms',
      entries: glossary.map((term) => ({
        title: termName(term, lang),
        detail: term.meaning[lang],
        anchor: `meaning-${term.id}`,
        href: pageHref(lang, '/search/', `meaning-${term.id}`),
        key: keyOf(...term.names.zh, ...term.names.en, term.meaning[lang]),
      })),
    },
    {
      kind: 'tables',
      entries: tables.map(({ resource }) => ({
        title: tableWords(resource, lang).title,
        detail: resource.name,
        href: pageHref(lang, `/data/${resource.name}/`),
        key: keyOf(resource.name, resource.title, resource.titleEn, resource.description, resource.descriptionEn),
      })),
    },
    {
      kind: 'sources',
      entries: published.sources.map((source) => ({
        title: source.publisher[lang],
        detail: `${source.title}${source.year === undefined ? '' : ` (${source.year})`}`,
        href: pageHref(lang, '/sources/', source.id),
        key: keyOf(
          source.publisher.zh,
          source.publisher.en,
          source.title,
          source.titleEn,
          source.carrier.zh,
          source.carrier.en,
          String(source.year ?? ''),
        ),
      })),
    },
    {
      kind: 'updates',
      entries: [
        {
          title: words(lang).updates.title,
          detail: words(lang).updates.description,
          href: pageHref(lang, '/updates/'),
          key: keyOf(...languages.flatMap((one) => [words(one).updates.title, words(one).updates.description, 'atom'])),
        },
        ...views.map((view) => ({
          title: view.title,
          detail: view.dateWords,
          href: pageHref(lang, '/updates/', view.anchor),
          key: keyOf(view.title, view.date, view.dateWords, view.note, ...view.tables.map(({ title }) => title)),
        })),
      ],
    },
  ];
}
