import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnHashes } from './own-hashes.ts';
import { lettersOf, ownStyles } from './own-styles.ts';

/** The code of all scripts a page may run: those it names, those they name, and its own. */
function scriptsOf(html: string, codeOf: (name: string) => string): string {
  const named = (text: string): string[] => text.match(/[\w.-]+\.js\b/g) ?? [];
  const all = new Map<string, string>();
  const follow = (names: readonly string[]): void => {
    for (const name of names) {
      if (all.has(name)) continue;
      all.set(name, codeOf(name));
      follow(named(all.get(name) ?? ''));
    }
  };
  follow([...html.matchAll(/<script[^>]*\ssrc="([^"]*)"/g)].flatMap(([, src = '']) => named(src)));
  const inline = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  follow(inline.flatMap(named));
  return [...all.values(), ...inline].join('\n');
}

/** The built scripts by name, each read once; no code for a name that is none of theirs. */
function codeIn(folder: string): (name: string) => string {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const read = new Map<string, string>();
  return (name) => {
    const code = read.get(name) ?? (names.has(name) ? readFileSync(path.join(folder, name), 'utf8') : '');
    read.set(name, code);
    return code;
  };
}

/** Space before and after what stands in lines of its own, which a browser leaves out too. Lists are left: some stand in one line. */
const idle =
  /> <(?=\/?(?:div|section|header|footer|main|p|dl|dt|dd|details|summary|article|h[1-6]|body|head|meta|link|title|style)\b)/g;

/** Leaves in every built page only what is its own: the style rules it can use, and the hashes of its own scripts and styles. */
export const ownPages: AstroIntegration = {
  name: 'own-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const out = fileURLToPath(dir);
      const codeOf = codeIn(path.join(out, '_astro'));
      const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
      const files = names.filter((name) => name.endsWith('.html')).map((name) => path.join(out, name));
      const letters = new Set(files.flatMap((file) => [...lettersOf(readFileSync(file, 'utf8'))]));
      const styled = ownStyles(letters);
      for (const file of files) {
        const html = readFileSync(file, 'utf8');
        const own = withOwnHashes(styled(html, scriptsOf(html, codeOf)));
        writeFileSync(file, own.replace(idle, '><'));
      }
    },
  },
};
