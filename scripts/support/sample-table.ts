import { readPackage } from '../../src/tables/package/read-package.ts';
import type { Resource } from '../../src/tables/package/descriptor.ts';

export interface SampleTable {
  readonly bytes: Uint8Array;
  readonly resource: Resource;
}

const cities = ['北京', '上海', '广州', '深圳', '成都', '武汉', '天津', '长沙'];
const words = ['客服专员', '电话客服', '在线客服', '五险一金', '做五休二', '包吃住', '夜班补贴', '接受应届生'];

const fields = [
  { name: 'id', type: 'string', constraints: { required: true, unique: true, pattern: 'P\\d{6}' } },
  { name: 'month', type: 'yearmonth', constraints: { required: true } },
  { name: 'city', type: 'string', categories: cities.map((value) => ({ value, label: value })) },
  { name: 'low', type: 'integer', constraints: { minimum: 0 } },
  { name: 'high', type: 'integer', constraints: { minimum: 0 } },
  { name: 'share', type: 'number', constraints: { minimum: 0, maximum: 100 } },
  { name: 'note', type: 'string' },
];

/** A table of job adverts with seven columns of numbers and Chinese text, which is the same in every run. */
export function sampleTable(rows: number): SampleTable {
  const next = seeded(20_261_120);
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const lines = Array.from({ length: rows }, (_, index) => {
    const low = 2000 + 100 * next(80);
    const month = `20${20 + next(6)}-${String(1 + next(12)).padStart(2, '0')}`;
    const share = (next(10_000) / 100).toFixed(2);
    const note = next(4) === 0 ? '' : `${pick(words)}，${pick(words)}、${pick(words)}`;
    const id = `P${String(index).padStart(6, '0')}`;
    return [id, month, pick(cities), low, low + 100 * next(60), share, note].join(',');
  });
  const header = fields.map(({ name }) => name).join(',');
  const bytes = new TextEncoder().encode(`${header}\n${lines.join('\n')}\n`);
  return { bytes, resource: sampleResource() };
}

function sampleResource(): Resource {
  const description = readPackage(
    { resources: [{ name: 'adverts', path: 'adverts.csv', schema: { fields, primaryKey: 'id' } }] },
    'sample',
  );
  const resource = 'problems' in description ? undefined : description.resources[0];
  if (!resource) throw new Error('the sample table is described wrongly');
  return resource;
}

/** Returns whole numbers below a limit from a linear congruential generator (Numerical Recipes). */
function seeded(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
