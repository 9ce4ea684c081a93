import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationPage, selectors } from '../../../src/views/annotations.ts';
import { articleBibtex, articleCsl, articleRis } from '../../../src/views/article-cite.ts';
import { anArticle, aClaim, aQuote, aSite, aSource } from './explorer-fixture.ts';

const article = anArticle('ferry', 'Harbour Post', '2020-03-04~', [
  'The ferry runs again after a long winter, Ada Bell said: “Come and see.” Nobody came.',
]);
const site = aSite([article], {
  quotes: [aQuote('q1', article, 'Come and see.', { speaker: 'bell' })],
  claims: [aClaim('c1', article, 'The ferry runs again')],
  sources: [aSource('bell', article, 'Ada Bell')],
});

describe('annotationPage', () => {
  it('holds every record of the article in text order, each by its words and its place', () => {
    expect(annotationPage(site, article)).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'annotations.json',
      type: 'AnnotationPage',
      items: [
        { id: './#c1', target: { source: 'https://news.example/ferry' } },
        {
          id: './#q1',
          type: 'Annotation',
          body: { value: 'quote · direct · Ada Bell' },
          target: {
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: 'Come and see.',
                prefix: ' a long winter, Ada Bell said: “',
                suffix: '” Nobody came.',
              },
              { type: 'TextPositionSelector', start: article.text.indexOf('Come'), end: article.text.indexOf('”') },
            ],
          },
        },
      ],
    });
  });
  it('names the page itself where the article has no address', () => {
    expect(JSON.stringify(annotationPage(site, { ...article, url: null }))).toContain('"source":"./"');
  });
  it('gives words that stand where they are said to stand, with what is around them', () => {
    fc.assert(
      fc.property(fc.nat(article.text.length - 1), fc.integer({ min: 1, max: 50 }), (start, length) => {
        const end = Math.min(start + length, article.text.length);
        const [quote] = selectors(article.text, { start, end });
        const { prefix, exact, suffix } = { prefix: '', exact: '', suffix: '', ...quote };
        expect(article.text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
        expect(prefix.length).toBe(Math.min(32, start));
      }),
    );
  });
});

describe('citations of an article', () => {
  it('say that a date is approximate, and leave out what is not known', () => {
    expect(articleCsl(article)).toEqual({
      id: 'ferry',
      type: 'article-newspaper',
      title: 'Title of ferry',
      'container-title': 'Harbour Post',
      issued: { 'date-parts': [[2020, 3, 4]], circa: 1 },
      URL: 'https://news.example/ferry',
    });
    const silent = { ...anArticle('silent', null, null, ['Fog.']), title: null, url: null };
    expect(articleCsl(silent)).toEqual({ id: 'silent', type: 'article-newspaper' });
  });
  it.each([
    ['50 % & more', '50 \\% \\& more'],
    ['a\\b~{c}', 'a\\textbackslash{}b\\textasciitilde{}\\{c\\}'],
  ])('escape %j for TeX', (title, printed) => {
    expect(articleBibtex({ ...article, title }, 'x')).toContain(`  title = {${printed}},\n`);
  });
  it('are RIS too: a date says it is approximate, what is not known is left out, no words begin a field', () => {
    expect(articleRis(article, 'q1', 'Come and\nTY  - BOOK').split('\n')).toEqual([
      'TY  - NEWS',
      'ID  - q1',
      'TI  - Title of ferry',
      'T2  - Harbour Post',
      'PY  - 2020',
      'DA  - 2020/03/04/circa',
      'N1  - Come and TY - BOOK',
      'UR  - https://news.example/ferry',
      'ER  - ',
    ]);
    const silent = { ...anArticle('silent', null, null, ['Fog.']), title: null, url: null };
    expect(articleRis(silent, 'q2', ' ')).toBe('TY  - NEWS\nID  - q2\nER  - ');
    const { published } = article;
    expect(articleRis({ ...article, published: { ...published, value: '2020-03' } }, 'q3')).toContain(
      'DA  - 2020/03//\n',
    );
  });
});
