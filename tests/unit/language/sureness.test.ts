import { describe, expect, it } from 'vitest';
import { read } from '../extract/support.ts';

/** Confidence of the first quotation in marks. */
function sure(text: string): string | undefined {
  const { records } = read(`${text}\n\nThe boats stayed in the harbour.`);
  return records.quotes.find((q) => q.form === 'direct' || q.form === 'partial')?.confidence;
}

describe('how sure a speaker is', () => {
  it.each([
    ['a person named after the quotation', '“The quay leans,” Ann Lowe said.'],
    ['inverted', '“The quay leans,” said Ann Lowe, a pilot.'],
    ['before it', 'Ann Lowe said: “The quay leans.”'],
    ['in the reported clause', 'Ann Lowe said that the quay was “a ruin by the sea”.'],
    ['signed', '“The quay leans and will fall by June.”\n\n– Ann Lowe.'],
    ['a body named beside it', '“The quay leans,” the Calder Police Department said.'],
  ])('certain: %s', (_, text) => {
    expect(sure(text)).toBe('certain');
  });

  it.each([
    ['a pronoun', 'Ann Lowe met the crews. “The quay leans,” she said.'],
    ['a description by role', '“The quay leans,” a police spokeswoman said.'],
    ['a verb that judges', 'Ann Lowe called the quay “a ruin by the sea”.'],
    ['two voices', '“The quay leans,” Ann Lowe said, according to the Gazette.'],
    ['a body at a distance', 'The Calder Police Department said that the quay was “a ruin by the sea”.'],
    ['who', 'The crews met Ann Lowe, who said the quay was “a ruin by the sea”.'],
  ])('likely: %s', (_, text) => {
    expect(sure(text)).toBe('likely');
  });

  it.each([
    ['nobody named', '“The quay leans,” she said.'],
    ['a description without a role', '“The quay leans,” the small print said.'],
    ['one cue inside the words of another', 'Joe Pell said Ann Lowe had told him the quay was “a ruin by the sea”.'],
    ['another voice in an earlier clause', 'While Joe Pell said it stands, Ann Lowe said it was “a ruin by the sea”.'],
  ])('unsure: %s', (_, text) => {
    expect(sure(text)).toBe('unsure');
  });
});

it('carries the one who reports what another said as an alternative', () => {
  const { records } = read('Joe Pell said Ann Lowe had told him the quay was “a ruin by the sea”.');
  const quote = records.quotes.find((q) => q.form === 'partial');
  const name = (id: string | null | undefined): string | undefined => records.sources.find((s) => s.id === id)?.name;
  expect([name(quote?.speaker), ...(quote?.alternatives ?? []).map(name)]).toEqual(['Ann Lowe', 'Joe Pell']);
});
