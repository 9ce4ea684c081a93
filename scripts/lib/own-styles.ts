import { type SelectorComponent, transform } from 'lightningcss';
import { hashOf } from './own-hashes.ts';

type Selector = readonly SelectorComponent[];

/** What the selectors of a page can hold on to: names in its markup, and words of the scripts it runs, which may add names. */
export interface Names {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

const style = /<style>([\s\S]*?)<\/style>/g;

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Names of a page. Words that only look like markup do no harm: a rule too many stays. */
export function namesOf(html: string, scripts: string): Names {
  const markup = html.replace(style, '');
  const words = found(scripts, /([\w-]+)/g);
  const listed = (values: readonly string[]): string[] => values.flatMap((value) => value.split(/\s+/));
  return {
    tags: new Set([...found(markup, /<([a-z][\w-]*)/g), ...words]),
    classes: new Set([...listed(found(markup, /\sclass="([^"]*)"/g)), ...words]),
    ids: new Set([...found(markup, /\sid="([^"]*)"/g), ...words]),
  };
}

function canMatch(names: Names, selector: Selector): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return names.classes.has(part.name);
    if (part.type === 'id') return names.ids.has(part.name);
    if (part.type === 'type') return names.tags.has(part.name);
    // Anything else can, also `:not()`: what must not be there may well be missing.
    if (part.type !== 'pseudo-class' || !(part.kind === 'is' || part.kind === 'where' || part.kind === 'has'))
      return true;
    return part.selectors.some((one) => canMatch(names, one));
  });
}

/** The rules of a style sheet that a page with these names can use. Rules are kept or left out whole. */
export function usedRules(css: string, names: Names): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some((selector) => canMatch(names, selector)) ? undefined : []),
      },
    },
  });
  // Read again: media with no rule left in them go too.
  return transform({ filename: 'page.css', code, minify: true }).code.toString();
}

/** Pages of one kind mostly use the same rules, which are then sought once. */
function remembered(): typeof usedRules {
  const words = new Map<string, readonly string[]>();
  const known = new Map<string, string>();
  return (css, names) => {
    const listed = words.get(css) ?? [...new Set(found(css, /([a-z][\w-]*)/gi))];
    words.set(css, listed);
    const has = ({ tags, classes, ids }: Names): string[] =>
      listed.map((word) => `${Number(tags.has(word))}${Number(classes.has(word))}${Number(ids.has(word))}`);
    const key = `${has(names).join('')} ${css}`;
    const used = known.get(key) ?? usedRules(css, names);
    known.set(key, used);
    return used;
  };
}

/** Makes pages have one style sheet, of the rules they can use, where Astro puts in all rules of the layout and of every component. */
export function ownStyles(): (html: string, scripts: string) => string {
  const used = remembered();
  /** `scripts`: the code of the scripts the page runs, its own too. */
  return (html, scripts) => {
    const [first = '', ...more] = found(html, style);
    if (first === '') return html;
    const sheet = used([first, ...more].join(''), namesOf(html, scripts));
    const one = html.replace(style, (_, content: string) => (content === first ? `<style>${sheet}</style>` : ''));
    return one.replace(hashOf(first), () => hashOf(sheet));
  };
}
