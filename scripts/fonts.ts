// npm run fonts [-- CHARACTERS]: makes the font of the pictures again, with more characters. The whole font comes from
// npm; its licence (fonts/OFL.txt) allows subsets to be distributed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { fontCharacters } from './support/font-characters.ts';

const whole = '@expo-google-fonts/noto-sans-sc';
const version = '0.4.3';
const weights = [
  { weight: 400, file: '400Regular/NotoSansSC_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/NotoSansSC_600SemiBold.ttf' },
] as const;
const list = 'fonts/extra-characters.txt';

const lines = readFileSync(list, 'utf8').trimEnd().split('\n');
const listed = new Set(Array.from(lines.filter((line) => !line.startsWith('#')).join('')));
const wanted = [...new Set(Array.from(process.argv.slice(2).join('')))].filter((one) => /\S/.test(one));
const characters = fontCharacters([...listed, ...wanted].join(''));
const folder = mkdtempSync(path.join(tmpdir(), 'fonts-'));
try {
  // A shell is needed to find npm on Windows; the command contains no user input.
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, `${whole}@${version}`], {
    shell: true,
    stdio: 'inherit',
  });
  for (const { weight, file } of weights) {
    const bytes = readFileSync(path.join(folder, 'node_modules', whole, file));
    const font = create(bytes);
    const lacking = wanted.filter((one) => 'layout' in font && !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
    if (lacking.length > 0) {
      console.error(`整套字体里也没有 ${lacking.join('、')}，没有改动。请换一个字或改用拼音。`);
      console.error(`The whole font has no ${lacking.join(', ')} either; nothing was changed. Use another character.`);
      process.exitCode = 1;
      break;
    }
    const subset = await subsetFont(bytes, characters, { targetFormat: 'truetype' });
    writeFileSync(`fonts/noto-sans-sc-${weight}.ttf`, subset);
    console.log(`fonts/noto-sans-sc-${weight}.ttf: ${subset.length} bytes`);
  }
  const added = process.exitCode === 1 ? [] : wanted.filter((one) => !listed.has(one));
  if (added.length > 0) writeFileSync(list, `${[...lines, ...added].join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
