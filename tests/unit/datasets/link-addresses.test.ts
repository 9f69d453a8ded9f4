import { expect, test } from 'vitest';
import { checkChanged } from '../../../src/components/guide/changed-tables.ts';
import { presentData } from '../../helpers/present-data.ts';

const data = presentData();
const columns = ['url', 'archived'];
/** What a browser may follow elsewhere than to a page, in ways that people have tried. */
const refused = [
  ...['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'vbscript:x'],
  ...[
    'data:text/html,<script>x</script>',
    '//evil.example/',
    'file:///etc/passwd',
    'ftp://a.example/',
    'blob:https://a',
  ],
  ...['https:evil.example', 'x https://a.example/', 'https://a.example/ onclick=x', 'view-source:https://a.example/'],
];

test.each(columns)('what stands in the column "%s" and leads anywhere but to the web is no row', (field) => {
  const [first, ...others] = refused.map((text, index) => ({ table: 'sources', index, field, text }));
  if (!first) throw new Error('nothing to refuse');
  const errors = checkChanged(data, [first, ...others]).tables.flatMap((table) => table.errors);
  const found = errors.filter((error) => error.field === field).map(({ value }) => value);
  expect(refused.filter((text) => !found.includes(text))).toEqual([]);
});
