// Accepts one change after another in a folder, and says each, until it is killed or has done as many as it was asked for.
import { planRevision, tidyHistory } from '../../scripts/support/plan-revision.ts';
import { placeAll } from '../../scripts/support/place-all.ts';
import { compareTables } from '../../src/history/difference/difference.ts';
import { acceptedStates, readHistory } from '../../src/history/read-history.ts';
import { tableStates } from '../../src/history/table-state.ts';
import { readPackage } from '../../src/tables/package/read-package.ts';

const [folder = '', times = '1000000'] = process.argv.slice(2);
const description = readPackage(
  {
    name: 'p',
    resources: [
      {
        name: 't',
        path: 't.csv',
        schema: {
          fields: [
            { name: 'id', type: 'string' },
            { name: 'value', type: 'integer' },
          ],
          primaryKey: ['id'],
        },
      },
    ],
  },
  'datapackage.json',
);
if ('problems' in description) throw new Error(JSON.stringify(description.problems));
const { resources } = description;
for (let time = 0; time < Number(times); time++) {
  const revisions = readHistory(folder);
  const states = tableStates(
    resources.map((resource) => ({ resource, rows: [{ id: 'a', value: revisions.length }], marks: [new Map()] })),
  );
  const tables = compareTables(acceptedStates(folder, revisions, resources), states);
  const difference = { id: '', tables, figures: [], charts: [], anomalies: [] };
  const acceptance = { date: '2026-11-20', cause: 'correction', note: null, by: null, allowed: [] } as const;
  tidyHistory(folder);
  placeAll(planRevision(folder, revisions, difference, acceptance, states).files);
  process.stdout.write(`accepted ${time + 1}\n`);
}
