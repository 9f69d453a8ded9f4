import { existsSync } from 'node:fs';
import path from 'node:path';

/** A path as the user means it: npm changes the working directory to the project and puts the user's into INIT_CWD. */
export function userPath(file: string): string {
  const [first, ...rest] = [process.env['INIT_CWD'] ?? process.cwd(), process.cwd()].map((folder) =>
    path.resolve(folder, file),
  );
  return [first, ...rest].find((candidate) => candidate !== undefined && existsSync(candidate)) ?? first ?? file;
}
