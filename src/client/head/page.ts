// Stands in the head of every page and runs before the first paint, so that a theme in the address does not flash.
const { dataset } = document.documentElement;
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
// What style sheets keep for a script to show (record-list.css) is shown without it where it does not come.
addEventListener(
  'error',
  () => {
    dataset['failed'] = '';
  },
  true,
);

export {};
