import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../src/pipeline/language/dateline.ts';
import { quotesOf, read } from '../extract/support.ts';

/** What a paragraph opens with, what follows, and who carries it. */
function parts(paragraph: string): [string, string, string | null] | null {
  const found = datelineOf(paragraph);
  if (found === null) return null;
  const agency = found.agency && paragraph.slice(found.agency.start, found.agency.end);
  return [paragraph.slice(0, found.end), paragraph.slice(found.next), agency];
}

describe('datelineOf', () => {
  it.each<[string, string | null]>([
    ['CALDER —', null],
    ['CALDER, Norland —', null],
    ['CALDER, Norland and the Isles --', null],
    ['CALDER, May 3 —', null],
    ['CALDER, Norland, Nov 12 (Coast Press) -', 'Coast Press'],
    ['CALDER (Reuters) -', 'Reuters'],
    ['ST. BRAN, Minn. (AP) —', 'AP'],
    ['McCALDER/LOWER HALLAM, 3 May 2032 (AFP) –', 'AFP'],
    ['CALDER (The Harbour Post):', 'The Harbour Post'],
    ['Calder (Reuters) –', 'Reuters'],
    ['Calder (Coast News) –', 'Coast News'],
    ['Calder, May 3:', null],
  ])('knows %s', (printed, agency) => {
    for (const first of ['The quay was shut.', '“Go home,” she said.', '14 boats sank.'])
      expect(parts(`${printed} ${first}`)).toEqual([printed, first, agency]);
  });

  it('knows one without blanks around its dash', () =>
    expect(parts('CALDER—The quay was shut.')).toEqual(['CALDER—', 'The quay was shut.', null]));

  it.each([
    'NATO — which has no boats — sent none.',
    'NATO—an alliance—sent none.',
    'The ferry — The Aster — sank.',
    'Ann Bo (Labour) — The member for Calder.',
    'Calder (The quay) — The boats.',
    'CALDER (Norway) — The quay was shut.',
    'CALDER (Mill Street) — The quay was shut.',
    'CALDER (the old quay) — The boats.',
    'NRC (Northern Relief Council) — The council sent boats.',
    'On May 3 — The day of the vote — it rained.',
    'WARNING: The pictures show boats.',
    'BO: The quay is shut.',
    'Calder: The quay is shut.',
    'U.N. — The council met.',
  ])('finds none in %s', (paragraph) => expect(parts(paragraph)).toBeNull());
});

describe('what a dateline is to the records', () => {
  const text =
    'PORT CALDER, Aldovia, Nov 12 (Coast Press) - At least 14 boats were lost, the mayor said.\n\nThe quay was shut.';

  it('is no part of what is said, and names no person', () => {
    const { records } = read(text);
    expect(quotesOf(text).map((q) => q.text)).toEqual(['At least 14 boats were lost']);
    expect(records.claims[0]?.text).toBe('At least 14 boats were lost');
    expect(records.sources.map((s) => `${s.type} ${s.name}`)).toEqual(['agency Coast Press', 'anonymous the mayor']);
  });

  it('names a town and not the man called like it', () => {
    const { records } = read(
      'LINDEN, Norland — Mayor Ann Linden said the quay was shut.\n\nThe boats of Linden stayed in, Linden said.',
    );
    const ann = records.sources.find((s) => s.name === 'Ann Linden');
    expect(ann?.mentions.map((m) => m.text)).toContain('Ann Linden');
    expect(ann?.mentions.map((m) => m.text)).not.toContain('LINDEN');
  });
});
