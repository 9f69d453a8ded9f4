/**
 * Whether another process with this id is running. This process's own id on an old file is that of an earlier process.
 */
export function isAlive(pid: string): boolean {
  if (!/^\d+$/.test(pid) || pid === String(process.pid)) return false;
  try {
    return process.kill(+pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
