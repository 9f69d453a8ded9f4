/** Whether another process with this id runs; one's own id on something old is that of a process that is gone. */
export function isAlive(pid: string): boolean {
  if (!/^\d+$/.test(pid) || pid === String(process.pid)) return false;
  try {
    return process.kill(+pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
