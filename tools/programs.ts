/** Finds programs on this computer, runs them, and installs what Debian and Ubuntu have. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Gives the first of the paths at which something is; null when there is none. */
export function firstThatExists(paths: readonly (string | undefined)[]): string | null {
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/** Gives where a program would be in each folder of the search path. */
export function onPath(name: string, environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name));
}

/** Runs a program to its end without a word of its own, five minutes at most; tells whether it went well. */
export function run(program: string, args: readonly string[]): boolean {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
  });
  return status === 0;
}

/**
 * Installs a package on Debian or Ubuntu, when it can be done without asking for a password, and
 * says so on the console. Elsewhere it does nothing.
 */
export function installByApt(name: string): void {
  const commands = aptCommands(name);
  if (commands === null) return;
  const said = commands.map((command) => command.join(' ')).join(' && ');
  console.log(`Installing Debian's package: ${said} …`);
  for (const [program = '', ...args] of commands) run(program, args);
}

function aptCommands(name: string): string[][] | null {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) {
    return null;
  }
  const commands = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', name],
  ];
  if (process.getuid?.() === 0) {
    return commands;
  }
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? commands.map((command) => ['sudo', '-n', ...command]) : null;
}
