import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';

/** Thrown where DuckDB is not installed, or not available for this machine. */
export class NoDuckDb extends Error {}

export interface Database {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/**
 * A database in memory that uses the disk for what does not fit. DuckDB is an optional dependency: it is imported only
 * here.
 * @param memory the limit in DuckDB's form: `1GB`
 * @throws NoDuckDb
 */
export async function openDuckDb(memory: string): Promise<Database> {
  const { DuckDBInstance } = await loadDuckDb();
  const spill = mkdtempSync(path.join(tmpdir(), 'summarise-'));
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    temp_directory: spill,
    preserve_insertion_order: 'false',
    // Nothing is downloaded and no extension is loaded: a file is data, whatever its name.
    autoinstall_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run('SET enable_progress_bar = true; SET enable_progress_bar_print = false');
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
    rmSync(spill, { recursive: true, force: true });
  };
  return { connection, close };
}

async function loadDuckDb() {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new NoDuckDb();
  }
}
