import { applyTheme } from './apply-theme.ts';
import { newEnough } from './environment.ts';

/**
 * What the choice of colours needs before it is used: it shows the choice in the address (applied before the first
 * paint by src/client/head/page.ts), and loads the rest when it is about to be used.
 */
const select = document.querySelector<HTMLSelectElement>('.theme-choice select');

if (select && newEnough) {
  let loading = false;
  const follow = () => {
    if (loading) return;
    loading = true;
    import('./follow-theme.ts').then(({ followTheme }) => {
      followTheme(select);
    }, reportError);
  };
  select.value = document.documentElement.dataset['theme'] ?? 'system';
  select.disabled = false;
  select.addEventListener('change', () => {
    applyTheme(select.value);
    follow();
  });
  if (new URLSearchParams(location.search).has('theme')) follow();
  select.addEventListener('focus', follow);
}
