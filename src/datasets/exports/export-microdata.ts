import * as v from 'valibot';
import type { MicrodataSummary } from '../microdata-schema.ts';
import { microdataSummarySchema } from '../microdata-schema.ts';

/** Counts and quantiles of microdata as JSON text: what readers get instead of rows. */
export const exportMicrodata = ({ cityAdverts, experienceAdverts }: MicrodataSummary): string =>
  `${JSON.stringify({ cityAdverts, experienceAdverts })}\n`;

/** Reads that text back. @throws when it is another */
export const readMicrodata = (text: string): MicrodataSummary => v.parse(microdataSummarySchema, JSON.parse(text));
