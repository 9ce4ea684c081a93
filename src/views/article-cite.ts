import type { Article } from '../story/article.ts';

const dateParts = (value: string | null): readonly number[] =>
  (/^\d{4}(-\d\d){0,2}/.exec(value ?? '')?.[0].split('-') ?? []).map(Number);

/** CSL JSON of the outlet's article. Unknown fields are left out; an approximate date is `circa`. */
export function articleCsl(article: Article): Readonly<Record<string, unknown>> {
  const { title, byline, outlet, published, url, archive } = article;
  const issued = dateParts(published.value);
  const circa = /[~?%]/.test(published.value ?? '') ? { circa: 1 } : {};
  return {
    id: article.id,
    type: 'article-newspaper',
    ...(title === null ? {} : { title }),
    ...(byline === null ? {} : { author: [{ literal: byline }] }),
    ...(outlet.name === null ? {} : { 'container-title': outlet.name }),
    ...(issued.length === 0 ? {} : { issued: { 'date-parts': [issued], ...circa } }),
    ...(url === null ? {} : { URL: url }),
    ...(archive === null ? {} : { archive_location: archive }),
  };
}

const tex = (text: string): string =>
  text.replace(/[\\{}&%$#_~]/g, (sign) =>
    sign === '\\' ? '\\textbackslash{}' : sign === '~' ? '\\textasciitilde{}' : `\\${sign}`,
  );

/** BibTeX entry of the outlet's article, with `note` where there is one. Unknown fields are left out. */
export function articleBibtex(article: Article, id: string, note: string | null = null): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', article.byline],
    ['title', article.title],
    ['journal', article.outlet.name],
    ['date', article.published.value],
    ['note', note],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${tex(value)}}`]));
  const url = article.url === null ? [] : [`  url = {${article.url}}`];
  return `@article{${id},\n${[...lines, ...url].join(',\n')}\n}`;
}

/**
 * RIS record of the outlet's article, with `note` where there is one. Unknown fields are left out; an approximate date says so.
 * A field is one line, so that no words of an article can begin another.
 */
export function articleRis(article: Article, id: string, note: string | null = null): string {
  const { value } = article.published;
  const [year, month = '', day = ''] = dateParts(value).map((part) => String(part).padStart(2, '0'));
  const about = /[~?%]/.test(value ?? '') ? 'circa' : '';
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['AU', article.byline],
    ['TI', article.title],
    ['T2', article.outlet.name],
    ['PY', year],
    ['DA', year === undefined ? null : `${year}/${month}/${day}/${about}`],
    ['N1', note],
    ['UR', article.url],
  ];
  const lines = fields.map(([tag, text]) => [tag, (text ?? '').replace(/\s+/g, ' ').trim()] as const);
  return [...lines.flatMap(([tag, text]) => (text === '' ? [] : [`${tag}  - ${text}`])), 'ER  - '].join('\n');
}
