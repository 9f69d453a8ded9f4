import * as v from 'valibot';

const name = v.object({ id: v.string(), name: v.object({ zh: v.string(), en: v.string() }) });
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const quartiles = v.pipe(v.object({ q1: v.number(), median: v.number(), q3: v.number() }), v.readonly());
export type Quartiles = v.InferOutput<typeof quartiles>;

/**
 * Quartiles of the lower ends and of the upper ends of pay, CNY a month. Never of midpoints, which no advert offers.
 */
const payEnds = v.pipe(v.object({ low: quartiles, high: quartiles }), v.readonly());

/** Pairs of a value and how many have it. */
const valueCounts = v.pipe(v.array(v.pipe(v.tuple([v.number(), count]), v.readonly())), v.readonly());

/** Why a city's pay is not published: fewer than 30 employers, or one employer has half of the adverts or more. */
const leftOutReasons = ['few_employers', 'one_employer'] as const;

const cityAdvertPay = v.pipe(
  v.object({
    /** Quartiles over employers, each counted once with the median of its adverts. */
    byEmployer: payEnds,
    /** Quartiles over adverts, so that an employer counts as often as it advertises. */
    byAdvert: payEnds,
    /** The number of employers by the median of their lower ends, ascending. */
    employersByLow: valueCounts,
    /** The number of employers by the median of their upper ends, ascending. */
    employersByHigh: valueCounts,
  }),
  v.readonly(),
);

const cityAdverts = v.pipe(
  v.object({
    city: name,
    adverts: count,
    /**
     * The number of adverts with a monthly range. All fields below count these only, and quantiles exclude implausible
     * ranges.
     */
    withPay: count,
    employers: count,
    /** The number of adverts of the employer that has most. */
    largest: count,
    /** The number of adverts worded as telesales. */
    telesales: count,
    /** Why the city is not drawn; empty where it is. */
    leftOut: v.pipe(v.array(v.picklist(leftOutReasons)), v.readonly()),
    /** Undefined where the city is not drawn. */
    pay: v.optional(cityAdvertPay),
  }),
  v.readonly(),
);

const cityAdvertList = v.pipe(v.array(cityAdverts), v.readonly());

const cityRollup = v.pipe(
  v.object({
    /** The id of the source of all adverts, one crawl of one platform. Undefined without adverts. */
    source: v.optional(v.string()),
    all: cityAdvertList,
    withoutTelesales: cityAdvertList,
    /** Adverts that require no experience, in cities with at least 30 of them. */
    newcomers: cityAdvertList,
  }),
  v.readonly(),
);

/** A range of pay in CNY a month, and how many adverts offer it. */
const payRange = v.pipe(v.object({ low: v.number(), high: v.number(), count }), v.readonly());

const bandEntries = {
  /** The crawl. Crawls differ in platform, year and method, and are never pooled. */
  set: name,
  source: v.string(),
  adverts: count,
  withPay: count,
  /**
   * Quartiles over adverts, because these crawls do not identify employers. Undefined for fewer than 30 adverts with
   * pay.
   */
  pay: v.optional(payEnds),
};

const experienceBand = v.pipe(
  v.object({
    ...bandEntries,
    experience: name,
    /** Ranges without city, schooling or day, ascending; empty for fewer than 30 adverts with pay. */
    ranges: v.pipe(v.array(payRange), v.readonly()),
  }),
  v.readonly(),
);

const experienceRollup = v.pipe(
  v.object({
    bands: v.pipe(v.array(experienceBand), v.readonly()),
    /** Adverts that require no experience, in cities of a crawl with at least 30 of them. */
    newcomers: v.pipe(v.array(v.pipe(v.object({ ...bandEntries, city: name }), v.readonly())), v.readonly()),
  }),
  v.readonly(),
);

/** What is published of microdata: counts and quantiles. All values can be written as JSON. */
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
