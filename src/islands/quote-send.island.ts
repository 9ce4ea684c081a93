import type { More } from './quote-more.island.ts';

let coming: Promise<More> | undefined;

/** Sends once for what is needed now and then; the page says where it is. */
export function more(): Promise<More> {
  coming ??= new Promise((done) => {
    document.addEventListener('quote-more', (event) => event instanceof CustomEvent && done(event.detail), {
      once: true,
    });
    void import(/* @vite-ignore */ document.getElementById('finder')?.dataset['passages'] ?? '');
  });
  return coming;
}
