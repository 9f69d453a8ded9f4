// Runs in the head of every page for frames, before the first paint: applies what the address asks for.
const root = document.documentElement;
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
const lang = query.get('lang');
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
if (query.get('controls') !== '0') root.dataset['controls'] = '';
if (query.get('form') === 'full') {
  root.dataset['full'] = '';
  // Folded parts open as soon as they are parsed, before they are painted, and stay open.
  new MutationObserver(() => document.querySelector('.embed-more')?.setAttribute('open', '')).observe(root, {
    childList: true,
    subtree: true,
  });
}

const other = document.querySelector<HTMLLinkElement>('link[rel=alternate][hreflang]');
if (other && lang && other.hreflang.split('-')[0] === lang) {
  query.delete('lang');
  const rest = query.toString();
  location.replace(`${other.href}${rest && `?${rest}`}${location.hash}`);
}

export {};
