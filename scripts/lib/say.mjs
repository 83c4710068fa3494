/** Progress for people: lines on stderr, so that stdout stays the account of the run. */

/** Prints one line. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Says that a long step began and, every few seconds, that it goes on.
 * Returns a function that ends it; its argument is what the last line says.
 */
export function longStep(title, everySeconds = 10) {
  const start = Date.now();
  // Two steps may run at once: each line says whose it is.
  const label = title.split(/[:(]/)[0].trim();
  let detail = '';
  const seconds = () => Math.round((Date.now() - start) / 1000);
  say(`${title} ...`);
  const timer = setInterval(() => say(`  ... ${label}: ${seconds()} s${detail ? `, ${detail}` : ''}`), everySeconds * 1000);
  timer.unref();
  return {
    /** What the next progress line mentions. */
    note(text) {
      detail = text;
    },
    end(outcome = 'done') {
      clearInterval(timer);
      say(`  ${label}: ${outcome} (${seconds()} s)`);
    },
  };
}
