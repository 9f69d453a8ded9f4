/** Changes what is chosen in a search's hidden field, and tells the form as if a reader had changed it there. */
export function setChoices(field: HTMLInputElement, change: (now: readonly string[]) => readonly string[]): void {
  field.value = change(field.value.split(',').filter((one) => one !== '')).join(',');
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
