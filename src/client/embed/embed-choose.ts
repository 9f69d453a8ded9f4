/** In a frame the controls of a chart stand behind one button; where nothing answers it, it is not shown. */
const button = document.querySelector<HTMLButtonElement>('.embed-choose');
const form = document.querySelector('.figure-controls');
button?.addEventListener('click', () => {
  const open = document.documentElement.toggleAttribute('data-choosing');
  button.setAttribute('aria-expanded', String(open));
  // In a frame that stays as low as it is they may be above what is in view.
  if (open) form?.scrollIntoView({ block: 'nearest' });
});

export {};
