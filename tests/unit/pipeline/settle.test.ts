import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/story/article.ts';
import { readArticle } from '../../../src/pipeline/pipeline.ts';
import { settle } from '../../../src/pipeline/settle.ts';
import { sourceOf, story } from '../extract/support.ts';

const read = (bodies: readonly string[], of: Story = story) =>
  bodies.map((body, i) => readArticle(sourceOf(body, `${'abcdef'[i]}.txt`), of, () => {}));

/** Speakers of the quotations of several articles, as `name (articles it stands in)`. */
function speakers(bodies: readonly string[], aliases: Story['aliases'] = []): string[] {
  const own = { ...story, aliases };
  const { sources, quotes } = settle(own, read(bodies, own));
  const speaking = new Set(quotes.flatMap((q) => q.speaker ?? []));
  return sources
    .filter((s) => speaking.has(s.id))
    .map((s) => `${s.name} (${[...new Set(s.mentions.map((m) => m.article))].sort().join('')})`)
    .sort();
}

const lowe = '“The quay is shut,” said Ann Lowe. The boats stayed in.';

describe('settle', () => {
  it.each<[string, string[], string[]]>([
    ['the same name in two articles', [lowe, '“Go home,” Ann Lowe said.'], ['Ann Lowe (ab)']],
    ['a bare surname that only one full name has', [lowe, '“Go home,” Lowe said.'], ['Ann Lowe (ab)']],
    ['a surname after Mrs', [lowe, '“Go home,” Mrs Lowe said.'], ['Ann Lowe (ab)']],
    [
      'a name with and without accents',
      ['“Go home,” said Íñigo Ibáñez.', '“Go home,” said Inigo Ibanez.'],
      ['Íñigo Ibáñez (ab)'],
    ],
    [
      'a body with and without “the”',
      ['The Coast Council said the quay was shut.', 'Coast Council said the quay was open.'],
      ['Coast Council (ab)'],
    ],
    ['a middle initial more', [lowe, '“Go home,” said Ann B. Lowe.'], ['Ann B. Lowe (ab)']],
    [
      'a patronymic more',
      ['“Go home,” said Oleg Zaitsev.', '“Stay,” said Oleg Borisovich Zaitsev.'],
      ['Oleg Borisovich Zaitsev (ab)'],
    ],
    [
      'Ms with the woman of two who share a surname',
      [lowe, '“Stay,” said Joe Lowe.', '“Go home,” said Ms. Lowe.'],
      ['Ann Lowe (ac)', 'Joe Lowe (b)'],
    ],
    [
      'Mr with the man of two who share a surname',
      [lowe, '“Stay,” said Joe Lowe.', '“Go home,” Mr Lowe said. “It is wet,” Lowe said.'],
      ['Ann Lowe (a)', 'Joe Lowe (bc)'],
    ],
    [
      'Bill and William',
      ['“Go home,” said William T. Brandt.', '“Stay,” said Bill Brandt. “It is wet,” Brandt said.'],
      ['William T. Brandt (ab)'],
    ],
    [
      'a name with and without Jr.',
      ['“Go,” said Elias Brandt Jr.', '“Stay,” said Elias Brandt.'],
      ['Elias Brandt Jr (ab)'],
    ],
    [
      'a surname with the father where the son is Jr.',
      ['“Go,” said Elias J. Brandt. “Stay,” said Elias Brandt Jr. on Monday.', '“Go,” Brandt said.'],
      ['Elias Brandt Jr. (a)', 'Elias J. Brandt (ab)'],
    ],
    [
      'a name of unknown kind and the same name of a body',
      ['“Go home,” Hallam Watch said.', 'The Hallam Watch group left. The Hallam Watch said: “Go.”'],
      ['Hallam Watch (ab)'],
    ],
    ['a surname and Jr.', ['“Go home,” said Elias Brandt Jr.', '“Go,” Brandt said.'], ['Elias Brandt Jr (ab)']],
    [
      'two Spanish surnames',
      ['“Go home,” said Lucía Ortega Ruiz.', '“Go,” said Ortega Ruiz.'],
      ['Lucía Ortega Ruiz (ab)'],
    ],
    [
      'an Arabic name with and without its article',
      ['“Go home,” said Tariq al-Tamimi.', '“Go,” Tamimi said.'],
      ['Tariq al-Tamimi (ab)'],
    ],
    ['a family name that comes first', ['“Go home,” said Wen Lihua.', '“Go,” Ms. Wen said.'], ['Wen Lihua (ab)']],
    [
      'a body and its acronym in brackets elsewhere',
      [
        'The Coast Rescue Union (CRU) said the quay was shut. The CRU said it was wet.',
        'The CRU said the quay was open.',
        'The Coast Rescue Union said the quay was dry.',
      ],
      ['Coast Rescue Union (abc)'],
    ],
    ['a name in three articles, once in full', ['“Go home,” Lowe said.', lowe, '“Go,” said Lowe.'], ['Ann Lowe (abc)']],
  ])('joins %s', (_, bodies, names) => {
    expect(speakers(bodies)).toEqual(names);
  });

  it.each<[string, string[], string[]]>([
    [
      'a father and a son who differ by a middle name',
      ['“Go home,” said Elias Brandt.', '“Stay,” said Elias Johan Brandt.'],
      ['Elias Brandt (a)', 'Elias Johan Brandt (b)'],
    ],
    ['Mr and a woman’s full name', [lowe, '“Go home,” said Mr Lowe.'], ['Ann Lowe (a)', 'Lowe (b)']],
    [
      'two middle initials, even beside the name without',
      ['“Go home,” said Elias B. Brandt.', '“Stay,” said Elias C. Brandt.', '“Go,” said Elias Brandt.'],
      ['Elias B. Brandt (a)', 'Elias Brandt (c)', 'Elias C. Brandt (b)'],
    ],
    [
      'a father and his Jr. whom one article names as two',
      ['“Go,” said Elias Brandt. “Stay,” said Elias Brandt Jr. on Monday.', '“Go,” said Elias Brandt Jr. on Monday.'],
      ['Elias Brandt (a)', 'Elias Brandt Jr. (ab)'],
    ],
    ['a bare given name and a full one', [lowe, '“Go home,” said Ann.'], ['Ann (b)', 'Ann Lowe (a)']],
    [
      'an acronym of another body',
      ['The Coast Rescue Union said the quay was shut.', 'The CPR said the quay was open.'],
      ['CPR (b)', 'Coast Rescue Union (a)'],
    ],
    ['two first names', [lowe, '“Go home,” said Joe Lowe.'], ['Ann Lowe (a)', 'Joe Lowe (b)']],
    [
      'a bare surname that two full names have',
      [lowe, '“Stay,” said Joe Lowe.', '“Go home,” said Lowe.'],
      ['Ann Lowe (a)', 'Joe Lowe (b)', 'Lowe (c)'],
    ],
    [
      'a daughter and a mother in one article',
      ['“Go home,” said Ann Lowe. Her daughter, Eve Lowe, stayed. “It is dry,” said Eve Lowe.'],
      ['Ann Lowe (a)', 'Eve Lowe (a)'],
    ],
    [
      'a network named after a man',
      ['“Go home,” said Ivo Varga.', 'The Varga Network said the quay was shut.'],
      ['Ivo Varga (a)', 'Varga Network (b)'],
    ],
    [
      'unnamed people of two articles',
      ['“Go home,” a spokesman said.', '“Go home,” a spokesman said.'],
      ['a spokesman (a)', 'a spokesman (b)'],
    ],
    [
      'unnamed groups of two articles',
      ['Residents said the quay was shut.', 'Residents said the quay was open.'],
      ['Residents (a)', 'Residents (b)'],
    ],
    [
      'a name and the same name spelt with another letter',
      [lowe, '“Go home,” said Anna Lowe.'],
      ['Ann Lowe (a)', 'Anna Lowe (b)'],
    ],
    [
      'a man and the town named after him',
      ['“Go home,” said Ivo Varga.', 'The Varga council said the quay was shut.'],
      ['Ivo Varga (a)', 'The Varga council (b)'],
    ],
    [
      'a man and his company',
      ['“Go home,” said Ivo Varga.', 'Varga Foods said the quay was shut.'],
      ['Ivo Varga (a)', 'Varga Foods (b)'],
    ],
    [
      'a ministry and the same ministry of another country',
      [
        'The Transport Ministry of Norland said the quay was shut.',
        'The Transport Ministry of Sudland said the quay was open.',
      ],
      ['Transport Ministry of Norland (a)', 'Transport Ministry of Sudland (b)'],
    ],
    [
      'a party and the government of one place',
      ['The Norland Party said the quay was shut.', 'The Norland Council said the quay was open.'],
      ['Norland Council (b)', 'Norland Party (a)'],
    ],
  ])('keeps apart %s', (_, bodies, names) => {
    expect(speakers(bodies)).toEqual(names);
  });

  it.each<[string, string[], Story['aliases'], string[]]>([
    [
      'joins what an alias names',
      [lowe, '“Go home,” said Annie Pell.'],
      [{ name: 'Ann Lowe', also: ['Annie Pell'], not: [] }],
      ['Ann Lowe (ab)'],
    ],
    [
      'parts what an alias parts',
      [lowe, '“Go home,” said Lowe.'],
      [{ name: 'Ann Lowe', also: [], not: ['Lowe'] }],
      ['Ann Lowe (a)', 'Lowe (b)'],
    ],
    [
      'shows the name the alias chooses',
      ['“Go home,” said Ann Margaret Lowe.', lowe],
      [{ name: 'Ann Lowe', also: ['Ann Margaret Lowe'], not: [] }],
      ['Ann Lowe (ab)'],
    ],
  ])('%s', (_, bodies, aliases, names) => {
    expect(speakers(bodies, aliases)).toEqual(names);
  });

  it('points every record at a source of the story', () => {
    const { sources, quotes, claims, figures } = settle(
      story,
      read([lowe, '“It cost 40 crowns,” Lowe told Reuters. Officials said 12 boats were lost.']),
    );
    const ids = new Set(sources.map((s) => s.id));
    const used = [
      ...quotes.flatMap((q) => [q.speaker, ...q.alternatives, ...q.via]),
      ...claims.flatMap((c) => [c.by, ...c.via]),
      ...figures.map((f) => f.by),
    ].filter((id) => id !== null);
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(sources.length);
  });

  it('tells who prints which form of a name', () => {
    const { sources } = settle(story, read([lowe, '“Go home,” Lowe said.']));
    const forms = sources.find((s) => s.name === 'Ann Lowe')?.names.map((n) => [n.name, n.articles]);
    expect(forms).toEqual([
      ['Ann Lowe', ['a']],
      ['Lowe', ['b']],
    ]);
  });

  it('does not depend on the order of the articles', () => {
    const parts = read([
      lowe,
      '“Stay,” said Joe Lowe.',
      '“Go home,” said Lowe. A spokesman said 12 boats were lost.',
      '“Go,” said Elias Brandt of the Coast Council.',
      'The Coast Council said so. “Go,” said Elias Johan Brandt. A spokesman for Ann Lowe left.',
    ]);
    const byId = (x: { id: string }, y: { id: string }): number => (x.id < y.id ? -1 : 1);
    const settled = (list: typeof parts) => {
      const { quotes, claims, sources, dates, figures } = settle(story, list);
      return JSON.stringify([quotes, claims, sources, dates, figures].map((records) => [...records].sort(byId)));
    };
    const first = settled(parts);
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => settled(shuffled) === first),
      { numRuns: 60 },
    );
  });
});
