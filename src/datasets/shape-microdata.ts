import * as v from 'valibot';
import { shapeCityAdverts } from './tables/adverts-2024.ts';
import { shapeExperienceAdverts } from './tables/adverts-experience.ts';
import type { Input } from './input.ts';
import { microdataSummarySchema } from './microdata-schema.ts';
import type { MicrodataSummary } from './microdata-schema.ts';

/** All that leaves the tables of microdata. @throws where descriptor and code disagree */
export const shapeMicrodata = (input: Input): MicrodataSummary =>
  v.parse(microdataSummarySchema, {
    cityAdverts: shapeCityAdverts(input),
    experienceAdverts: shapeExperienceAdverts(input),
  });
