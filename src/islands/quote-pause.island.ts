/** Lets the browser answer to keys and paint before the work goes on. */
export const pause = (): Promise<void> => new Promise((done) => void window.setTimeout(done));

/** The work waits until what a key changed is painted: nobody waits for it. */
export const afterPaint = (work: () => void): void => void requestAnimationFrame(() => void pause().then(work));
