import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Input } from './inputs';
import type { Measured, Task } from './peerProcess';

const program = fileURLToPath(new URL('./peerProcess.ts', import.meta.url));

/** Nothing where the peer took too long, or broke down. */
export type Measurement = Measured | undefined;

/** One peer in a process of its own, which is ended when it takes too long and begun anew when it is needed. */
export class PeerRunner {
  readonly #peer: string;
  readonly #limitMs: number;
  readonly #repeatForMs: number;
  #process: ChildProcess | undefined;

  constructor(peer: string, limitMs: number, repeatForMs: number) {
    this.#peer = peer;
    this.#limitMs = limitMs;
    this.#repeatForMs = repeatForMs;
  }

  measure({ left, right }: Input): Promise<Measurement> {
    const child = this.#start();
    return new Promise((resolve) => {
      const end = (measurement: Measurement) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(measurement);
      };
      const timer = setTimeout(() => {
        this.stop();
        end(undefined);
      }, this.#limitMs + this.#repeatForMs);
      child.once('message', (measured: Measured) => {
        end(measured.ms <= this.#limitMs ? measured : undefined);
      });
      child.once('exit', () => {
        this.#process = undefined;
        end(undefined);
      });
      const task: Task = { peer: this.#peer, left, right, repeatForMs: this.#repeatForMs };
      child.send(task);
    });
  }

  stop(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }

  #start(): ChildProcess {
    this.#process ??= fork(program, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return this.#process;
  }
}
