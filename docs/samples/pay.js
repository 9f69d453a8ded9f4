// Reads the table of pay and the rows of a chart. Runs in a browser, in Node, and as a cell of an Observable notebook.
const site = 'http://localhost:4321/';

const table = await (await fetch(`${site}data/salaries.json`)).json();

// A figure is either a value or an interval (low, high); `bound` says which, `unit` in what. Never mix units.
const rows = table.rows.filter(({ city, unit }) => city === 'beijing' && unit === 'CNY_month');
for (const { id, tenure, statistic, value, low, high, bound, source } of rows)
  console.log(id, tenure, statistic, bound, value ?? [low, high], source);

// What a chart shows as it opens: words, drawn rows and sources.
const chart = await (await fetch(`${site}charts/pay-by-city-tenure.json`)).json();
console.log(chart.title, chart.rows.length, chart.sources.length);
