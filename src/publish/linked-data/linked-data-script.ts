import { scriptSafeJson } from '../../lib/text/script-safe-json.ts';

/** JSON-LD as a script element that nothing runs: to browsers it is data, which no policy for scripts stops. */
export const linkedDataScript = (value: LinkedData): string =>
  `<script type="application/ld+json">${scriptSafeJson({ '@context': 'https://schema.org', ...value })}</script>`;

/** A thing of schema.org; properties that are undefined are left out. */
export interface LinkedData {
  readonly '@type': string;
  readonly [property: string]: unknown;
}
