// Stands in the head of every page and runs before the first paint, so that a theme in the address does not flash.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

export {};
