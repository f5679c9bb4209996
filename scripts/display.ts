// A screen without a screen (Xvfb) with a window manager, so that a real window can be clicked and typed into on any Linux machine.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

export interface Display {
  /** The environment for programs that shall appear on it. */
  environment: NodeJS.ProcessEnv;
  /** Presses keys in the window in front, in xdotool's words: "alt+shift+u". */
  press: (keys: string) => void;
  /** Presses the right mouse button at a point of the screen. */
  rightClick: (x: number, y: number) => void;
  stop: () => void;
}

/** Starts the display on a free number. @throws Error when Xvfb is missing or does not start. */
export async function startDisplay(size: { width: number; height: number }): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const environment = { ...process.env, DISPLAY: `:${await readNumber(server)}` };
  const windowManager = spawn('openbox', [], { env: environment, stdio: 'ignore' });
  const xdotool = (...args: string[]): void => {
    const { status, stderr } = spawnSync('xdotool', args, { env: environment, encoding: 'utf8' });
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')} failed: ${stderr}`);
  };
  return {
    environment,
    press: (keys) => xdotool('key', '--clearmodifiers', keys),
    rightClick: (x, y) => xdotool('mousemove', `${x}`, `${y}`, 'sleep', '0.1', 'click', '3', 'sleep', '0.5'),
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
