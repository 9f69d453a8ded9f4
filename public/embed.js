// Before the first paint of a page for frames: what its address asks for. Everything else about it comes later.
{
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const [theme, lang] = [query.get('theme'), query.get('lang')];
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (query.get('controls') !== '0') root.dataset.controls = '';
  const other = document.querySelector('link[rel=alternate][hreflang]');
  if (other && lang && other.hreflang.split('-')[0] === lang) {
    query.delete('lang');
    location.replace(`${other.href}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
  }
}
