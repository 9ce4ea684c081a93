import path from 'node:path';

/** The project's own folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where the person typed the command: npm runs scripts in the project's folder and notes the other in INIT_CWD. */
const typedIn = process.env['INIT_CWD'] ?? process.cwd();

/** A path as the person meant it; a default is relative to the project. */
export function fromUser(given: string | undefined, fallback: string): string {
  return given === undefined ? path.join(root, fallback) : path.resolve(typedIn, given);
}

/** The same path as short as it can be said. */
export function shown(file: string): string {
  const relative = path.relative(typedIn, file);
  return relative === '' ? '.' : relative.startsWith('..') ? file : relative;
}
