// npm run embed-script: bundles the script for other people's pages and stores it beside every version published
// before.
import { readFileSync, writeFileSync } from 'node:fs';
import { bundleEmbedScript } from './support/bundle-embed-script.ts';

const list = 'src/content/embed-script.json';
const { kept } = JSON.parse(readFileSync(list, 'utf8')) as { kept: Record<string, string> };
const { text, hash, integrity } = await bundleEmbedScript();
const fresh = !(hash in kept);
// The file is written before the list, so that the list never names a missing file.
if (fresh) writeFileSync(`public/embed/v1.${hash}.js`, text);
writeFileSync(list, `${JSON.stringify({ current: hash, kept: { ...kept, [hash]: integrity } }, null, 2)}\n`);
console.log(`public/embed/v1.${hash}.js${fresh ? '' : ' (unchanged)'}`);
