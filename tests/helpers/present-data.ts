import type { SiteData } from '../../src/datasets/load-data.ts';
import { loadData } from '../../src/datasets/load-data.ts';
import { oncePerRevision } from '../../src/datasets/site-data.ts';

/** The data of the project, checked and shaped once for all files of a worker. */
export const presentData: () => SiteData = oncePerRevision(() => loadData('data'));
