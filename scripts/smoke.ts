// npm run smoke -- https://example.org/kefu/ [--plain]: requests one address of every kind from a deployed site and
// compares status, type, bytes and headers with the folder that was deployed. --plain: the host does not set our
// headers (GitHub Pages). Environment: DIST_DIR, DATA_LANG.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { commandOptions } from './support/command-options.ts';
import type { SmokeFault } from './support/smoke/ask-kind.ts';
import { smokeSite } from './support/smoke/smoke-site.ts';

const english = process.env['DATA_LANG'] === 'en';
const either = (zh: string, en: string): string => (english ? en : zh);

const { values, positionals } = commandOptions(
  process.argv.slice(2),
  { plain: { type: 'boolean', default: false } },
  true,
);
const folder = path.resolve(process.env['DIST_DIR'] ?? 'dist');
const site = URL.parse(positionals[0] ?? '');
if (!site || !/^https?:$/.test(site.protocol) || !existsSync(folder)) {
  console.error(
    either(
      '用法：npm run smoke -- https://example.org/，旁边要有刚发布的 dist/',
      'Usage: npm run smoke -- https://example.org/, beside the dist/ that was deployed',
    ),
  );
  process.exit(2);
}
if (!site.pathname.endsWith('/')) site.pathname += '/';

const { asked, faults } = await smokeSite(site, folder);
const counted = faults.filter(({ what }) => !values.plain || what !== 'header');
for (const fault of counted) console.error(line(fault));
const unsent = new Set(faults.filter(({ what }) => what === 'header').map(({ name }) => name ?? ''));
if (values.plain && unsent.size > 0)
  console.log(
    either(
      `主机没有发出的响应头：${[...unsent].join('、')}`,
      `Headers that the host does not send: ${[...unsent].join(', ')}`,
    ),
  );
console.log(
  either(
    `问了 ${asked} 个网址，${counted.length === 0 ? '都对' : `${counted.length} 处不对`}：${site.href}`,
    `Asked ${asked} addresses, ${counted.length === 0 ? 'all as they should be' : `${counted.length} faults`}: ${site.href}`,
  ),
);
process.exitCode = counted.length === 0 ? 0 : 1;

function line({ address, what, name, expected, found }: SmokeFault): string {
  const named = {
    status: either('状态', 'status'),
    type: either('类型', 'type'),
    content: either('内容与文件不符', 'not the bytes of the file'),
    header: `${either('响应头', 'header')} ${name ?? ''}`,
    'no-answer': either('没有回答', 'no answer'),
  }[what];
  return `${address}${either('：', ': ')}${named}${either('：应为 ', ': expected ')}${expected}${either('，实为 ', ', found ')}${found}`;
}
