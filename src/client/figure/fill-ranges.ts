import type { Control } from '../../charts/chart.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';

/** Says the value of each slider of a figure in words, beside it and to who does not see it. */
export function fillRanges(host: HTMLElement, controls: readonly Control[]): void {
  for (const { key, range } of controls) {
    const field = range && host.querySelector<HTMLInputElement>(`input[type=range][name="${key}"]`);
    const value = field ? parseDecimal(field.value) : null;
    if (!range || !field || value === null) continue;
    const text = range.text(value);
    field.setAttribute('aria-valuetext', text);
    const output = host.querySelector(`output[data-of="${key}"]`);
    if (output) output.textContent = text;
  }
}
