/** In a frame one button shows and hides the controls of a chart. It is shown only if this script runs. */
const button = document.querySelector<HTMLButtonElement>('.embed-choose');
const form = document.querySelector('.figure-controls');
button?.addEventListener('click', () => {
  const open = document.documentElement.toggleAttribute('data-choosing');
  button.setAttribute('aria-expanded', String(open));
  // In a frame of fixed height the controls may lie above the visible part.
  if (open) form?.scrollIntoView({ block: 'nearest' });
});

export {};
