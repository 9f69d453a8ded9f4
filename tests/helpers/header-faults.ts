import { readHeaderFile } from '../../scripts/support/headers/header-file.ts';
import { headerLimits } from '../../scripts/support/headers/header-rule.ts';

/** What Cloudflare Pages or Netlify would not take, or would take otherwise, in a `_headers` file. */
export function headerFaults(text: string): string[] {
  const long = text.split('\n').filter((line) => line.length > headerLimits.line);
  const faults = long.map((line) => `a line of ${line.length} characters`);
  let rules: ReturnType<typeof readHeaderFile>;
  try {
    rules = readHeaderFile(text);
  } catch (error) {
    return [...faults, error instanceof Error ? error.message : 'cannot be read'];
  }
  if (rules.length > headerLimits.rules) faults.push(`${rules.length} rules`);
  const paths = rules.map(({ path }) => path);
  for (const path of paths.filter((one, index) => paths.indexOf(one) !== index)) faults.push(`${path}: twice`);
  for (const { path, headers } of rules) {
    if (path.split('*').length > 2) faults.push(`${path}: more than one splat`);
    if (!/^\/[\w\-.~/*:%]*$/.test(path)) faults.push(`${path}: no path`);
    if (headers.length === 0) faults.push(`${path}: no header`);
    const names = headers.map(([name]) => name.toLowerCase());
    for (const name of names.filter((one, index) => names.indexOf(one) !== index))
      faults.push(`${path}: ${name} twice`);
    for (const [name, value] of headers) {
      if (!/^[A-Za-z0-9-]+$/.test(name)) faults.push(`${path}: "${name}" is no name`);
      if (!/^[\x20-\x7e]+$/.test(value)) faults.push(`${path}: ${name} has a value that no header has`);
    }
  }
  return faults;
}
