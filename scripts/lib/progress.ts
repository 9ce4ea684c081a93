/** Tells on stderr how far long work has come: one line that rewrites itself on a terminal, a line per step elsewhere. */
export interface Progress {
  step(words: string): void;
  /** Says how far the current step is: `done` of `total`, and what is being done now. */
  at(what: string, done: number, total: number): void;
  /** Seconds each step took so far, in order. */
  end(): readonly (readonly [string, number])[];
}

const rewrites = process.stderr.isTTY === true;

export function progress(): Progress {
  const times: (readonly [string, number])[] = [];
  let current: { words: string; since: number } | null = null;
  const close = (): void => {
    if (current !== null) times.push([current.words, (performance.now() - current.since) / 1000]);
    current = null;
  };
  return {
    step(words) {
      close();
      current = { words, since: performance.now() };
      process.stderr.write(rewrites ? `\r\x1b[K${words} …` : `${words} …\n`);
    },
    at(what, done, total) {
      if (rewrites) process.stderr.write(`\r\x1b[K${current?.words ?? ''} ${done}/${total} ${what}`);
      else if (done % 500 === 0) process.stderr.write(`  ${done} of ${total}\n`);
    },
    end() {
      close();
      if (rewrites) process.stderr.write('\r\x1b[K');
      return times;
    },
  };
}
