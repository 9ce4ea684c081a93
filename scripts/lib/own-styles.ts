import { type FontFaceRule, type SelectorComponent, transform } from 'lightningcss';
import { hashOf } from './own-hashes.ts';

type Selector = readonly SelectorComponent[];

/** What the selectors of a page can hold on to: names in its markup, and words of the scripts it runs, which may add names. */
export interface Names {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** `data-…` and `aria-…`, by name and as `name=value`. */
  readonly attributes: ReadonlySet<string>;
  /** Words of the scripts. */
  readonly scripted: ReadonlySet<string>;
  /** Letters of the whole site, as code points: a script may bring words of another page. */
  readonly letters: ReadonlySet<number>;
}

const style = /<style>([\s\S]*?)<\/style>/g;

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Names of a page. Words that only look like markup do no harm: a rule too many stays. */
export function namesOf(html: string, scripts: string, letters: Names['letters']): Names {
  const markup = html.replace(style, '');
  const words = found(scripts, /([\w-]+)/g);
  const listed = (values: readonly string[]): string[] => values.flatMap((value) => value.split(/\s+/));
  const told = [...markup.matchAll(/\s((?:data|aria)-[\w-]+)(?:="([^"]*)")?/g)];
  return {
    // A script that makes an element says its name in quotation marks.
    tags: new Set(found(`${markup}${scripts}`, /[<"'`]([a-z][\w-]*)/g)),
    classes: new Set([...listed(found(markup, /\sclass="([^"]*)"/g)), ...words]),
    ids: new Set([...found(markup, /\sid="([^"]*)"/g), ...words]),
    attributes: new Set([...told.flatMap(([, name = '', value = '']) => [name, `${name}=${value}`])]),
    scripted: new Set(words),
    letters,
  };
}

/** Code points of a text. */
export const lettersOf = (text: string): ReadonlySet<number> =>
  new Set([...text].map((sign) => sign.codePointAt(0) ?? 0));

const propertyOf = (attribute: string): string =>
  attribute.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

type Attribute = Extract<SelectorComponent, { type: 'attribute' }>;

/** Scripts name attributes as they are, or as properties: `data-step`, `dataset.step`; `aria-current`, `ariaCurrent`. */
function hasAttribute({ attributes, scripted }: Names, { name, operation }: Attribute): boolean {
  if (!/^(?:data|aria)-/.test(name) || scripted.has(name) || scripted.has(propertyOf(name))) return true;
  return attributes.has(operation?.operator === 'equal' ? `${name}=${operation.value}` : name);
}

function canMatch(names: Names, selector: Selector): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return names.classes.has(part.name);
    if (part.type === 'id') return names.ids.has(part.name);
    if (part.type === 'type') return names.tags.has(part.name);
    if (part.type === 'attribute') return hasAttribute(names, part);
    // Anything else can, also `:not()`: what must not be there may well be missing.
    if (part.type !== 'pseudo-class' || !(part.kind === 'is' || part.kind === 'where' || part.kind === 'has'))
      return true;
    return part.selectors.some((one) => canMatch(names, one));
  });
}

/** Has the site a letter of this face? One without a range is for all. */
function isWritten({ letters }: Names, { properties }: FontFaceRule): boolean {
  const ranges = properties.flatMap((one) => (one.type === 'unicode-range' ? one.value : []));
  return (
    ranges.length === 0 || [...letters].some((sign) => ranges.some(({ start, end }) => start <= sign && sign <= end))
  );
}

/** Without the custom properties nothing asks for any more, and media with no rule left in them. */
function tidied(code: Uint8Array, names: Names): string {
  const asked = new Set(found(code.toString(), /var\((--[\w-]+)/g));
  const custom = ({ name }: { name: string }): [] | undefined =>
    !name.startsWith('--') || asked.has(name) || names.scripted.has(name) ? undefined : [];
  return transform({ filename: 'page.css', code, minify: true, visitor: { Declaration: { custom } } }).code.toString();
}

/** The rules of a style sheet that a page with these names can use, for the selectors it can use. Selectors inside another are left: they weigh in it. */
export function usedRules(css: string, names: Names): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Selector: (selector) => (canMatch(names, selector) ? undefined : []),
      Rule: { 'font-face': ({ value }) => (isWritten(names, value) ? undefined : []) },
    },
  });
  return tidied(code, names);
}

/** Pages of one kind mostly use the same rules, which are then sought once. */
function remembered(): typeof usedRules {
  const words = new Map<string, readonly string[]>();
  const known = new Map<string, string>();
  return (css, names) => {
    const listed = words.get(css) ?? [...new Set(found(css.replaceAll('"', ''), /([a-z][\w-]*(?:=[\w-]+)?)/gi))];
    words.set(css, listed);
    const sets = Object.values(names);
    const has = listed.map((word) => sets.map((set) => Number(set.has(word))).join(''));
    const key = `${has.join('')} ${css}`;
    const used = known.get(key) ?? usedRules(css, names);
    known.set(key, used);
    return used;
  };
}

/** `letters`: those of the whole site. Makes pages have one style sheet, of the rules they can use, where Astro puts in all rules of the layout and of every component. */
export function ownStyles(letters: Names['letters']): (html: string, scripts: string) => string {
  const used = remembered();
  /** `scripts`: the code of the scripts the page runs, its own too. */
  return (html, scripts) => {
    const [first = '', ...more] = found(html, style);
    if (first === '') return html;
    const sheet = used([first, ...more].join(''), namesOf(html, scripts, letters));
    const one = html.replace(style, (_, content: string) => (content === first ? `<style>${sheet}</style>` : ''));
    return one.replace(hashOf(first), () => hashOf(sheet));
  };
}
