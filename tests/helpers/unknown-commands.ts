import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { runData } from '../../scripts/data.ts';

const manifest = v.object({ scripts: v.record(v.string(), v.string()) });

/** Scripts of npm, commands of `npm run data` and their options that a text names and that do not exist. */
export async function unknownCommands(text: string): Promise<string[]> {
  const { scripts } = v.parse(manifest, JSON.parse(readFileSync('package.json', 'utf8')));
  const usages = (await runData(['help'])).text.split('\n');
  const named = [
    ...[...text.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, script = '']) => script),
    ...[...text.matchAll(/npm (test|start)\b/g)].map(([, script = '']) => script),
  ];
  const commands = [...text.matchAll(/npm run (?:-s )?data -- ([\w-]+)([^\n|]*)/g)].flatMap(
    ([, command = '', rest = '']) => {
      const usage = usages.find((line) => line.startsWith(`  ${command} `)) ?? '';
      const options = [...rest.replace(/ #.*|`.*/, '').matchAll(/(?<= )--[a-z-]+/g)].map(([option]) => option);
      return usage === '' ? [command] : options.filter((option) => !usage.includes(option));
    },
  );
  return [...named.filter((script) => !(script in scripts)), ...commands];
}
