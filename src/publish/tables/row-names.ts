import type { Lang } from '../../i18n/lang.ts';
import type { Field, Resource } from '../../tables/package/descriptor.ts';

/**
 * The columns that say what a row is about, without the language suffix; the first is its name, and if there is none
 * the name is its period. Rows of a table that is not listed are named by its codes and texts.
 */
const named: Readonly<Record<string, readonly string[]>> = {
  salaries: ['city', 'place', 'role', 'tenure', 'income_band', 'statistic', 'relation'],
  postings: ['title', 'city', 'experience', 'education', 'platform'],
  'minimum-wage': ['city', 'province', 'wage_grade', 'kind'],
  'official-pay': ['population', 'place', 'city', 'sector', 'measure'],
  'bank-centres': ['metric', 'institution'],
  turnover: ['metric', 'population'],
  'market-size': ['metric', 'population', 'scope'],
  demand: ['metric', 'population'],
  experience: ['metric', 'population'],
  operations: ['metric', 'population'],
  'machine-effects': ['measure', 'population', 'basis'],
  claims: ['statement', 'kind'],
  'us-national': [],
  'us-areas': ['area_name', 'area_type'],
  'us-outlook': ['measure', 'series'],
  'uk-pay': ['soc_code', 'geography', 'employees', 'measure'],
  'jp-pay': ['occupation', 'sex', 'firm_size'],
  'workforce-abroad': ['series', 'population'],
  'ai-exposure': ['study', 'measure', 'occupation_title'],
  sources: ['publisher', 'title'],
  cities: ['name'],
  roles: ['name', 'level'],
  gaps: ['metric', 'table', 'city', 'tenure', 'reason'],
};

/** Other columns that a table shows, where those are not its numbers. */
const besides: Readonly<Record<string, readonly string[]>> = {
  claims: ['verdict'],
  sources: ['year', 'grade', 'kind', 'retrieved'],
  gaps: ['searched'],
  cities: ['initials', 'division_code', 'tier', 'aliases'],
  roles: ['aliases'],
  'ai-exposure': ['value', 'rank_from_top', 'rank_of', 'scale'],
};

/** For a table that is not listed: columns that a row shows elsewhere. */
const elsewhere =
  /^(id|value|low|high|bound|unit|flag|carriers|merges|period|year)$|quote|^note|^method|_raw$|_printed$/;

/** A column's name without the language suffix. */
export const baseName = (name: string): string => name.replace(/_(zh|en)$/, '');

/** The columns for one language: those without a language, and those in it. */
export const fieldsIn = ({ schema }: Resource, lang: Lang): Field[] =>
  schema.fields.filter(({ name }) => name === baseName(name) || name.endsWith(`_${lang}`));

/**
 * The columns of a row's name, in order.
 * @param apart columns that are no part of a name, such as the source
 */
export function nameFields(resource: Resource, lang: Lang, apart: (field: Field) => boolean): Field[] {
  const own = fieldsIn(resource, lang);
  const listed = named[resource.name];
  if (!listed) return own.filter((field) => field.type === 'string' && !elsewhere.test(field.name) && !apart(field));
  return listed.flatMap(
    (base) => own.find(({ name }) => name === `${base}_${lang}`) ?? own.find(({ name }) => name === base) ?? [],
  );
}

/**
 * The columns beside name, period and source: those that are listed, otherwise the numbers of a table with several in a
 * row.
 */
export function shownFields(resource: Resource, lang: Lang): Field[] {
  const own = fieldsIn(resource, lang);
  const listed = besides[resource.name];
  if (listed) return listed.flatMap((name) => own.find((field) => field.name === name) ?? []);
  if (hasOneFigure(resource)) return [];
  return own.filter(({ name, type }) => ['number', 'integer'].includes(type) && !elsewhere.test(name));
}

/** Whether a row of the table is one published figure, with its unit beside it. */
export const hasOneFigure = ({ schema }: Resource): boolean =>
  ['value', 'unit'].every((name) => schema.fields.some((field) => field.name === name));
