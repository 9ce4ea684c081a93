import type { Name } from '../story/links.ts';
import type { Names } from './search-layers.ts';
import { words } from './search-words.ts';
import type { Scope, Site } from './site.ts';

/** One printed form of a name: its folded words, and the other forms of the same name. */
interface Form {
  readonly run: readonly string[];
  readonly others: readonly string[];
}

/** “Lowe’s”, “Brandts’”: the name stands before it. */
const POSSESSIVE = /['’]s?(?![\p{L}\p{N}])/gu;

/** Forms by their first word, longest first: “Ann Lowe Trust” is not read as “Ann Lowe”. */
function formsByFirst(names: readonly Name[]): Map<string, Form[]> {
  const forms = names.flatMap(({ forms: all }): Form[] => {
    const printed = all.filter(({ use }) => use === 'name').map(({ form }) => form);
    return printed.map((form) => ({
      run: words(form).map(({ folded }) => folded),
      others: printed.filter((other) => other !== form),
    }));
  });
  const sorted = forms.filter(({ run }) => run.length > 0).sort((a, b) => b.run.length - a.run.length);
  return Map.groupBy(sorted, ({ run }) => run[0] ?? '');
}

/**
 * For texts of one story: the other printed forms of every name that stands in them, so that a search for any form finds them all. Forms
 * whose words the texts hold anyway are left out.
 */
export function otherNames(names: readonly Name[]): (texts: readonly string[]) => readonly string[] {
  const byFirst = formsByFirst(names);
  return (texts) => {
    const found = new Set<string>();
    const held = new Set<string>();
    for (const text of texts) {
      const run = words(text.replace(POSSESSIVE, ' ')).map(({ folded }) => folded);
      for (const word of run) held.add(word);
      for (let at = 0; at < run.length; ) {
        const here = (byFirst.get(run[at] ?? '') ?? []).filter((form) =>
          form.run.every((word, i) => word === run[at + i]),
        );
        const longest = here[0]?.run.length ?? 1;
        for (const form of here) if (form.run.length === longest) for (const other of form.others) found.add(other);
        at += longest;
      }
    }
    return [...found].filter((form) => !words(form).every(({ folded }) => held.has(folded))).sort();
  };
}

const known = new WeakMap<Scope, ReturnType<typeof otherNames>>();

/** What `names` of a search entry holds beside its fields: nothing where no name of the texts is printed otherwise. */
export function otherNamesIn(site: Site, article: string, texts: readonly string[]): Pick<Names, 'also'> {
  const scope = site.scope(site.article(article).story);
  const find = known.get(scope) ?? otherNames(scope.links.names);
  known.set(scope, find);
  const also = find(texts);
  return also.length === 0 ? {} : { also };
}
