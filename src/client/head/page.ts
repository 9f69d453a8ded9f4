// Runs in the head of every page before the first paint, so that a theme in the address does not flash.
const { dataset } = document.documentElement;
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
// Style sheets hide parts for a script to show (record-list.css); if the script does not load, they are shown without
// it.
addEventListener(
  'error',
  () => {
    dataset['failed'] = '';
  },
  true,
);

export {};
