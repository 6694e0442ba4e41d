/** Quick enough to look alive on a terminal. */
const REWRITTEN_EVERY = 500;

/** In a log every line stays, so there are few. */
const LOGGED_EVERY = 5000;

/**
 * Shows that something long is under way and how far it is: on a terminal one line that is
 * rewritten, elsewhere a line now and then.
 * @template T
 * @param {string} label what is being done, as a reader would say it
 * @param {() => string} measure how far it is, asked each time it is shown
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(label, measure, work) {
  const started = Date.now();
  const onTerminal = process.stdout.isTTY === true;
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const show = () => {
    const line = `${label}: ${measure()}, ${seconds()} s`;
    process.stdout.write(onTerminal ? `\r\x1b[K${line}` : `${line}\n`);
  };
  show();
  const timer = setInterval(show, onTerminal ? REWRITTEN_EVERY : LOGGED_EVERY);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (onTerminal) process.stdout.write('\n');
  }
}
