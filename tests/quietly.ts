import { spawnSync } from 'node:child_process';

/** Runs a command line and shows what it said only when it failed; answers whether it worked. */
export function quietly(command: string): boolean {
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) console.error(stdout + stderr);
  return status === 0;
}
