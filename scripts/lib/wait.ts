/** Waits for Ctrl-C (or a request to end), lets go of what was running, and ends the process with exit code 0. */
export async function untilInterrupted(stop: () => Promise<void>): Promise<never> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await stop();
  // Keep-alive connections of open browser tabs would hold the process for minutes.
  process.exit(0);
}
