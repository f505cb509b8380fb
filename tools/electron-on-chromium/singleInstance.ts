import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Arrival = (argv: string[], workingDirectory: string) => void;

/**
 * Claims a folder for this process, as Electron's single-instance lock does. Gives false when
 * a living process holds it; that one is then told this process's arguments, and this one's end
 * is held up until it has been.
 */
export function claimFolder(
  folder: string,
  whenAnother: Arrival,
  holdExit: (work: Promise<unknown>) => void,
): boolean {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'electron-on-chromium.lock');
  if (!claim(lock)) {
    if (isAlive(Number(readFileSync(lock, 'utf8')))) {
      holdExit(announce(addressOf(folder)));
      return false;
    }
    rmSync(lock, { force: true });
    if (!claim(lock)) {
      return false;
    }
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  listen(addressOf(folder), whenAnother);
  return true;
}

function claim(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A short name: a socket's path may have no more than about a hundred characters. */
function addressOf(folder: string): string {
  const name = `eoc-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(address: string, whenAnother: Arrival): void {
  if (process.platform !== 'win32') {
    rmSync(address, { force: true });
    process.once('exit', () => rmSync(address, { force: true }));
  }
  const server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    socket.on('end', () => {
      const { argv, workingDirectory } = JSON.parse(text);
      whenAnother(argv, workingDirectory);
    });
  });
  server.listen(address).unref();
}

function announce(address: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.end(JSON.stringify({ argv: process.argv, workingDirectory: process.cwd() }));
    });
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
  });
}
