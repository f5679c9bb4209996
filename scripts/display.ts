// A screen without a screen (Xvfb) with a window manager, so that a real window can be clicked and typed into on any Linux machine.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

export interface Display {
  /** The environment for programs that shall appear on it. */
  environment: NodeJS.ProcessEnv;
  /** Presses keys in the window in front, in xdotool's words: "alt+shift+u". */
  press: (keys: string) => void;
  stop: () => void;
}

/** Starts the display on a free number. @throws Error when Xvfb is missing or does not start. */
export async function startDisplay(size: { width: number; height: number }): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const environment = { ...process.env, DISPLAY: `:${await readNumber(server)}` };
  const windowManager = spawn('openbox', [], { env: environment, stdio: 'ignore' });
  return {
    environment,
    press: (keys) => {
      const { status, stderr } = spawnSync('xdotool', ['key', '--clearmodifiers', keys], { env: environment, encoding: 'utf8' });
      if (status !== 0) throw new Error(`xdotool could not press ${keys}: ${stderr}`);
    },
    stop: () => {
      windowManager.kill();
      server.kill();
    },
  };
}

/** Xvfb writes the number of the display that it found free. */
function readNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(`Xvfb could not be started: ${error.message}`)));
    server.once('exit', () => reject(new Error('Xvfb ended at once.')));
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
}
