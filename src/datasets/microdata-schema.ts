import * as v from 'valibot';

const name = v.object({ id: v.string(), name: v.object({ zh: v.string(), en: v.string() }) });
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const quartiles = v.pipe(v.object({ q1: v.number(), median: v.number(), q3: v.number() }), v.readonly());
export type Quartiles = v.InferOutput<typeof quartiles>;

/** Quartiles of the low ends and of the high ends of pay, CNY a month: never of midpoints, which nobody offers. */
const payEnds = v.pipe(v.object({ low: quartiles, high: quartiles }), v.readonly());

/** A value and how many have it. */
const valueCounts = v.pipe(v.array(v.pipe(v.tuple([v.number(), count]), v.readonly())), v.readonly());

/** Why a city's pay is not published: under 30 employers, or one of them has half the adverts. */
const leftOutReasons = ['few_employers', 'one_employer'] as const;

const cityAdvertPay = v.pipe(
  v.object({
    /** Over employers, each with the median of its adverts. */
    byEmployer: payEnds,
    /** Over adverts, so that an employer counts as often as it advertises. */
    byAdvert: payEnds,
    /** Employers by the median of their low ends, ascending. */
    employersByLow: valueCounts,
    /** Employers by the median of their high ends, ascending. */
    employersByHigh: valueCounts,
  }),
  v.readonly(),
);

const cityAdverts = v.pipe(
  v.object({
    city: name,
    adverts: count,
    /** Those with a monthly range; all that follows is of these, quantiles without the ranges that are not believed. */
    withPay: count,
    employers: count,
    /** Adverts of the employer that has most. */
    largest: count,
    /** Adverts worded as telesales. */
    telesales: count,
    /** Empty where the city is drawn. */
    leftOut: v.pipe(v.array(v.picklist(leftOutReasons)), v.readonly()),
    /** Undefined where the city is left out. */
    pay: v.optional(cityAdvertPay),
  }),
  v.readonly(),
);

const cityAdvertList = v.pipe(v.array(cityAdverts), v.readonly());

const cityRollup = v.pipe(
  v.object({
    /** Of all adverts: one crawl of one platform. Undefined without adverts. */
    source: v.optional(v.string()),
    all: cityAdvertList,
    withoutTelesales: cityAdvertList,
    /** Adverts that say that no experience is needed, in cities with 30 of them or more. */
    newcomers: cityAdvertList,
  }),
  v.readonly(),
);

/** A range of pay, CNY a month, and how many adverts offer it. */
const payRange = v.pipe(v.object({ low: v.number(), high: v.number(), count }), v.readonly());

const bandEntries = {
  /** The crawl. Crawls differ in platform, year and method: never pooled. */
  set: name,
  source: v.string(),
  adverts: count,
  withPay: count,
  /** Over adverts: these crawls do not tell employers apart. Undefined under 30 adverts with pay. */
  pay: v.optional(payEnds),
};

const experienceBand = v.pipe(
  v.object({
    ...bandEntries,
    experience: name,
    /** Without city, schooling or day; ascending; none under 30 adverts with pay. */
    ranges: v.pipe(v.array(payRange), v.readonly()),
  }),
  v.readonly(),
);

const experienceRollup = v.pipe(
  v.object({
    bands: v.pipe(v.array(experienceBand), v.readonly()),
    /** Adverts that say that no experience is needed, in cities of a crawl with 30 of them or more. */
    newcomers: v.pipe(v.array(v.pipe(v.object({ ...bandEntries, city: name }), v.readonly())), v.readonly()),
  }),
  v.readonly(),
);

/** What is published of microdata: counts and quantiles. JSON all through. */
export const microdataSummarySchema = v.pipe(
  v.object({ cityAdverts: cityRollup, experienceAdverts: experienceRollup }),
  v.readonly(),
);

export type MicrodataSummary = v.InferOutput<typeof microdataSummarySchema>;
export type CityRollup = MicrodataSummary['cityAdverts'];
export type CityAdverts = v.InferOutput<typeof cityAdverts>;
export type LeftOutReason = (typeof leftOutReasons)[number];
export type ExperienceRollup = MicrodataSummary['experienceAdverts'];
export type ExperienceBand = v.InferOutput<typeof experienceBand>;
