import { readerStrings as t } from '../views/reader-strings.ts';

/** An article to compare with. */
export interface Other {
  readonly id: string;
  readonly label: string;
}

/** What only works with scripts, so a script makes it: notes from one article, words to find. */
export interface AskForm {
  readonly form: HTMLFormElement;
  readonly from: HTMLSelectElement;
  readonly words: HTMLInputElement;
}

function labelled(label: string, control: HTMLElement): HTMLParagraphElement {
  const [line, name] = [document.createElement('p'), document.createElement('label')];
  line.className = 'with';
  name.htmlFor = control.id;
  name.textContent = label;
  line.append(name, ' ', control);
  return line;
}

/** The other articles of the story, read off the links that set the article at the path `here` beside each of them. */
export function othersBeside(links: readonly HTMLAnchorElement[], here: string): Other[] {
  return links.flatMap((link) => {
    const id = link.pathname
      .split('/')
      .slice(-3, -1)
      .find((one) => !here.endsWith(`/${one}/`));
    return id === undefined ? [] : [{ id, label: `${link.textContent} ${link.title}` }];
  });
}

export function askForm(others: readonly Other[]): AskForm {
  const form = document.createElement('form');
  form.className = 'with';
  const from = document.createElement('select');
  from.id = from.name = 'cmp';
  from.append(new Option(t.allArticles, ''), ...others.map(({ id, label }) => new Option(label, id)));
  const words = document.createElement('input');
  words.id = words.name = 'q';
  words.type = 'search';
  words.autocomplete = 'off';
  const go = document.createElement('button');
  go.textContent = t.apply;
  form.append(...(others.length > 0 ? [labelled(t.notesFrom, from)] : []), labelled(t.find, words), go);
  return { form, from, words };
}
