// Before the first paint, so that a theme in the address does not flash. Everything else about it comes later.
{
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
