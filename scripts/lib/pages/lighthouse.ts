import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { findBrowser } from '../../browser.ts';
import { freePort } from '../free-port.ts';
import type { Progress } from '../progress.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of one page: medians over the runs; times in milliseconds as its simulated slow phone has them. */
export interface Audited {
  readonly page: string;
  /** 0 to 100, in the order performance, accessibility, best practices, search engines. */
  readonly scores: readonly number[];
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Largest paint as it happened in this browser, without the slow phone and network. */
  readonly observed: number;
  readonly shift: number;
  readonly blocked: number;
  /** Audits that fail in any run. */
  readonly failing: readonly string[];
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const value = (result: Result, audit: string): number => result.audits[audit]?.numericValue ?? Number.NaN;

/** Largest paint without the simulation. */
function observed(result: Result): number {
  const details = result.audits['metrics']?.details;
  if (details?.type !== 'debugdata') return Number.NaN;
  const [item] = Array.isArray(details['items']) ? details['items'] : [];
  return Number(item?.observedLargestContentfulPaint);
}

/** Audits of a category that did not pass: with a weight they cost points, without one they only advise. */
function failing(result: Result): readonly string[] {
  const refs = Object.values(result.categories).flatMap((category) => category.auditRefs);
  const weights = new Map(refs.filter(({ group }) => group !== 'hidden').map(({ id, weight }) => [id, weight]));
  return [...weights].flatMap(([id, weight]) => {
    const score = result.audits[id]?.score ?? 1;
    return score >= 0.9 || (weight === 0 && score > 0) ? [] : [weight === 0 ? `(${id})` : id];
  });
}

function summed(page: string, results: readonly Result[]): Audited {
  const middle = (of: (result: Result) => number): number => median(results.map(of));
  return {
    page,
    scores: categories.map((name) => middle((result) => Math.round((result.categories[name]?.score ?? 0) * 100))),
    firstPaint: middle((result) => value(result, 'first-contentful-paint')),
    largestPaint: middle((result) => value(result, 'largest-contentful-paint')),
    observed: middle(observed),
    shift: middle((result) => value(result, 'cumulative-layout-shift')),
    blocked: middle((result) => value(result, 'total-blocking-time')),
    failing: [...new Set(results.flatMap(failing))].sort(),
  };
}

async function auditPage(address: string, page: string, port: number, runs: number): Promise<Audited> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run += 1) {
    const answer = await lighthouse(`${address}${page}`, { port, logLevel: 'silent', onlyCategories: [...categories] });
    if (answer === undefined) throw new RangeError(`Lighthouse said nothing about ${page}`);
    if (answer.lhr.runtimeError !== undefined) throw new Error(`${page}: ${answer.lhr.runtimeError.message}`);
    results.push(answer.lhr);
  }
  return summed(page, results);
}

/**
 * Runs Lighthouse as it comes (a mid-range phone on slow 4G, simulated) on each page of a served site, several times.
 * Throws Error when a page cannot be audited.
 */
export async function audit(
  address: string,
  pages: readonly string[],
  runs: number,
  telling: Progress,
): Promise<readonly Audited[]> {
  const { from: _from, args, ...launch } = await findBrowser();
  const port = await freePort();
  const browser = await chromium.launch({ ...launch, args: [...args, `--remote-debugging-port=${port}`] });
  const done: Audited[] = [];
  for (const page of pages) {
    telling.step(page === '' ? '/' : page);
    done.push(await auditPage(address, page, port, runs));
  }
  telling.end();
  await browser.close();
  return done;
}

/** The table: scores, paints in milliseconds, shift, blocked milliseconds, and what fails; in brackets what costs no points. */
export function auditTable(rows: readonly Audited[]): string {
  const head = `  ${'perf a11y best  seo'}    FCP    LCP   real    CLS   TBT  page`;
  const lines = rows.map((row) => {
    const scores = row.scores.map((score) => String(score).padStart(4)).join(' ');
    const times = [row.firstPaint, row.largestPaint, row.observed].map((time) => time.toFixed(0).padStart(6)).join(' ');
    const rest = `${row.shift.toFixed(3).padStart(6)} ${row.blocked.toFixed(0).padStart(5)}`;
    return `  ${scores} ${times} ${rest}  ${row.page === '' ? '/' : row.page}  ${row.failing.join(', ')}`.trimEnd();
  });
  return [head, ...lines].join('\n');
}
