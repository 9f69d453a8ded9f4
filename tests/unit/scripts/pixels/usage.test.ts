import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('pictures are either kept or compared: both at once is wrong usage, and nothing is taken', () => {
  const run = spawnSync(process.execPath, ['scripts/pixels.ts', '--out', 'never-made', '--against', 'HEAD'], {
    encoding: 'utf8',
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('--out only takes pictures: not with --against');
});
