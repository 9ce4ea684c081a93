import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ConfigData, formatterFactory, HtmlValidate, type Report } from 'html-validate';
import { root } from './paths.ts';

function config(): ConfigData {
  return JSON.parse(readFileSync(path.join(root, '.htmlvalidate.json'), 'utf8'));
}

/** Checks every page below a folder against the HTML standard (html-validate). Gives the number of pages, and what is wrong or null. */
export async function validateHtml(folder: string): Promise<{ pages: number; wrong: string | null }> {
  const validator = new HtmlValidate(config());
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  const reports: Report[] = [];
  for (const page of pages) reports.push(await validator.validateFile(path.join(folder, page)));
  const bad = reports.flatMap((report) => report.results);
  return { pages: pages.length, wrong: bad.length === 0 ? null : formatterFactory('text')(bad) };
}
