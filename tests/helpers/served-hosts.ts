import { afterAll, beforeAll } from 'vitest';
import type { Hosts } from './host-pages.ts';
import { hostPages } from './host-pages.ts';

/** Pages of others, served while the tests of the file that calls this run. */
export function servedHosts(): Pick<Hosts, 'address' | 'put'> {
  let hosts: Hosts | undefined;
  const served = (): Hosts => {
    if (!hosts) throw new Error('pages of others are served while tests run');
    return hosts;
  };
  beforeAll(async () => {
    hosts = await hostPages();
  });
  afterAll(() => hosts?.close());
  return {
    get address() {
      return served().address;
    },
    put: (name, page) => served().put(name, page),
  };
}
