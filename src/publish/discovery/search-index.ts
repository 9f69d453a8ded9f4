import { charts } from '../../charts/all-charts.ts';
import type { AnyChart } from '../../charts/chart.ts';
import { topics } from '../../charts/topics.ts';
import { glossary, termName } from '../../content/glossary.ts';
import { projectPages } from '../../content/project/project-pages.ts';
import { sameThing } from '../../content/search-words.ts';
import { storyPath, storyWords } from '../../content/story/words.ts';
import type { SiteData } from '../../datasets/load-data.ts';
import type { Published } from '../../datasets/published.ts';
import { claimWords } from '../../i18n/words/claim-words.ts';
import { words } from '../../i18n/dictionary.ts';
import { gapWords } from '../../i18n/words/gap-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languages } from '../../i18n/lang.ts';
import type { SearchEntry } from '../../lib/search/search-entry.ts';
import { searchable, weightOf } from '../../lib/search/search-entry.ts';
import { claimHref, pageHref, sourceHref } from '../addresses/href.ts';
import type { RevisionView } from '../feeds/revision-view.ts';
import { tableWords } from '../tables/table-words.ts';

type Words = readonly (string | undefined)[];

/** An entry with its words in both languages. */
interface Found extends Pick<SearchEntry, 'kind' | 'name' | 'detail' | 'href'> {
  readonly called: Words;
  readonly about?: Words;
  readonly rest?: Words;
}

/**
 * Charts, cities, terms, tables, sources, updates and pages about the project, with all words by which they are found.
 * @param views newest first
 */
export function searchIndex(
  data: SiteData,
  views: readonly RevisionView[],
  lang: Lang,
  among: readonly AnyChart[] = charts,
): SearchEntry[] {
  const { published, tables } = data;
  const lines = [...synonyms, ...bankLines(tables)];
  const found: Found[] = [
    ...among.map((chart) => chartEntry(chart, published, lang, lines)),
    ...cityEntries(data, lang),
    ...glossary.map((term) => ({
      kind: 'terms' as const,
      name: termName(term, lang),
      detail: term.meaning[lang],
      href: pageHref(lang, '/search/', `meaning-${term.id}`),
      called: [...term.names.zh, ...term.names.en],
      rest: [term.meaning[lang]],
    })),
    ...tables.map(({ resource }) => ({
      kind: 'tables' as const,
      name: tableWords(resource, lang).title,
      detail: resource.name,
      href: pageHref(lang, `/data/${resource.name}/`),
      called: [resource.title, resource.titleEn, resource.name],
      rest: [resource.description, resource.descriptionEn],
    })),
    {
      kind: 'tables',
      name: gapWords[lang].title,
      detail: gapWords[lang].description,
      href: pageHref(lang, '/gaps/'),
      called: languages.flatMap((one) => [gapWords[one].nav, gapWords[one].title]),
    },
    {
      kind: 'tables',
      name: claimWords[lang].title,
      detail: claimWords[lang].description,
      href: pageHref(lang, '/claims/'),
      called: languages.flatMap((one) => [
        claimWords[one].title,
        claimWords[one].contradictions,
        claimWords[one].vintages.title,
      ]),
    },
    ...published.claims.map((claim) => ({
      kind: 'claims' as const,
      name: claim.statement[lang],
      detail: `${claim.verdict.name[lang]} · ${claim.publisher[lang]}`,
      href: claimHref(lang, claim.id),
      // Charts that answer the same words come first.
      called: [claim.id],
      about: [claim.statement.zh, claim.statement.en, claim.publisher.zh, claim.publisher.en],
    })),
    ...published.sources.map((source) => ({
      kind: 'sources' as const,
      name: source.publisher[lang],
      detail: `${source.title}${source.year === undefined ? '' : ` (${source.year})`}`,
      href: sourceHref(lang, source.id),
      called: [source.publisher.zh, source.publisher.en],
      about: [source.title, source.titleEn, String(source.year ?? '')],
      rest: [source.carrier.zh, source.carrier.en],
    })),
    {
      kind: 'updates',
      name: words(lang).updates.title,
      detail: words(lang).updates.description,
      href: pageHref(lang, '/updates/'),
      called: languages.map((one) => words(one).updates.title),
      rest: [...languages.map((one) => words(one).updates.description), 'atom'],
    },
    ...views.map((view) => ({
      kind: 'updates' as const,
      name: view.title,
      detail: view.dateWords,
      href: pageHref(lang, '/updates/', view.anchor),
      called: [view.title, view.date, view.dateWords],
      rest: [view.note, ...view.tables.map(({ title }) => title)],
    })),
    {
      kind: 'project',
      name: storyWords[lang].title,
      detail: storyWords[lang].lead,
      href: pageHref(lang, storyPath),
      called: languages.flatMap((one) => [storyWords[one].title, ...storyWords[one].called]),
      rest: languages.map((one) => storyWords[one].lead),
    },
    ...Object.values(projectPages).map(({ path, title, description, called }) => ({
      kind: 'project' as const,
      name: title[lang],
      detail: description[lang],
      href: pageHref(lang, path),
      called: [title.zh, title.en, ...called],
      rest: [description.zh, description.en],
    })),
  ];
  return found.map(({ called, about = [], rest = [], ...entry }) => ({
    ...entry,
    title: withSynonyms(called, lines),
    key: withSynonyms(about, lines),
    rest: onlyOnce(joined(rest)),
  }));
}

/** A chart is found by its topic, its texts in the opening state, and the publishers of its figures. */
function chartEntry(chart: AnyChart, published: Published, lang: Lang, lines: Lines): Found {
  const rows = chart.rows(published);
  const said = languages.map((one) => chart.render(rows, one));
  const sources = new Set(said[0]?.sources);
  const topic = topics.find(({ id }) => id === chart.topic);
  return {
    kind: 'charts',
    name: chart.question[lang],
    detail: said[languages.indexOf(lang)]?.words.title ?? '',
    href: pageHref(lang, `/charts/${chart.id}/`),
    called: [chart.question, chart.name].flatMap(({ zh, en }) => [zh, en]),
    about: [
      ...[chart.id, ...chart.tables, topic?.heading.zh, topic?.heading.en],
      ...said.flatMap(({ words: { title, subtitle } }) => [title, subtitle]),
    ],
    rest: [
      withSynonyms(
        published.sources.filter(({ id }) => sources.has(id)).flatMap(({ publisher: { zh, en } }) => [zh, en]),
        lines,
      ),
      ...said.flatMap(({ words: { notes } }) => notes),
    ],
  };
}

function cityEntries({ published, tables }: SiteData, lang: Lang): Found[] {
  const cities = tables.find((table) => table.resource.name === 'cities')?.rows ?? [];
  // pay-by-city draws or lists these; the remaining cities have adverts that were collected singly.
  const byCity = new Set(published.cityAdverts.all.map(({ city }) => city.id));
  return cities.map((row) => {
    const id = String(row['id']);
    return {
      kind: 'cities',
      name: String(row[`name_${lang}`]),
      href: `${pageHref(lang, `/charts/${byCity.has(id) ? 'pay-by-city' : 'pay-advertised'}/`)}?city=${id}`,
      called: ['id', 'name_zh', 'name_en', 'aliases', 'initials'].map((field) => String(row[field] ?? '')),
    };
  });
}

const joined = (words: Words): string => searchable(words.filter((one) => one !== undefined).join(' '));
const onlyOnce = (text: string): string => [...new Set(text.split(' '))].join(' ');
type Lines = readonly (readonly string[])[];
const synonyms: Lines = sameThing.map((line) => line.map(searchable));

/** Other names of the banks for which the tables have figures, as their columns list them. */
function bankLines(tables: SiteData['tables']): Lines {
  return tables.flatMap(({ resource, rows }) =>
    resource.schema.fields
      .filter(({ name }) => name.endsWith('_zh'))
      .flatMap(({ name, aliases }) => aliases.filter(({ write }) => rows.some((row) => row[name] === write)))
      .map(({ write, names }) => [write, ...names].map(searchable)),
  );
}

/** Adds what else people type for the same things; each word once. */
function withSynonyms(words: Words, lines: Lines): string {
  const own = joined(words);
  const holds = (word: string) => weightOf(own, word) === 2;
  return onlyOnce(
    `${own} ${lines
      .filter((line) => line.some(holds))
      .flat()
      .join(' ')}`,
  );
}
