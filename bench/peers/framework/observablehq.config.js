// No search, side bar or web fonts: only what a page of charts needs.
export default {
  root: 'src',
  output: 'dist',
  title: '客服这一行',
  globalStylesheets: [],
  search: false,
  sidebar: false,
  toc: false,
  pager: false,
  footer: '',
};
