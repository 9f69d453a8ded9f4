import { scriptSafeJson } from '../../lib/text/xml.ts';

/** JSON as a script element that is not executed; no text in it can end the element or open another. */
export const jsonScript = (className: string, value: unknown): string =>
  `<script type="application/json" class="${className}">${scriptSafeJson(value)}</script>`;
