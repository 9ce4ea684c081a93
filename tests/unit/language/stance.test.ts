import { describe, expect, it } from 'vitest';
import { stancesIn } from '../../../src/pipeline/language/attribution/stances.ts';
import { attributionsIn } from '../../../src/pipeline/language/attribution.ts';
import { stanceWords } from '../../../src/pipeline/language/stance.ts';
import { sentence } from './support.ts';

/** `who · cue · what about` of every stance of a sentence. */
function stances(text: string): string[] {
  const s = sentence(text);
  const attributions = attributionsIn(s.tokens, 0);
  return [...attributions, ...stancesIn(s.tokens, 0)].flatMap((a) => {
    const range = stanceWords(s, a, attributions);
    const who = a.source ? text.slice(a.source.start, a.source.end) : 'nobody named';
    return range ? [`${who} · ${text.slice(a.cue.start, a.cue.end)} · ${text.slice(range.start, range.end)}`] : [];
  });
}

describe('stanceWords', () => {
  it.each<[string, string, string[]]>([
    ['a hope', 'Ann Lowe hopes to open the quay in May.', ['Ann Lowe · hopes · to open the quay in May']],
    ['a belief', 'Ann Lowe believes that the quay is safe.', ['Ann Lowe · believes · the quay is safe']],
    ['a judgement', 'Ann Lowe criticised the harbour board.', ['Ann Lowe · criticised · the harbour board']],
    ['a side taken', 'Ann Lowe endorsed Joe Pell on Monday.', ['Ann Lowe · endorsed · Joe Pell on Monday']],
    ['a refusal', 'Ann Lowe declined to comment.', ['Ann Lowe · declined · to comment']],
    ['what was not said', 'Ann Lowe did not mention the quay.', ['Ann Lowe · did not mention · the quay']],
    ['a passive with its holder', 'The plan was criticised by Ann Lowe.', ['Ann Lowe · was criticised · The plan']],
    [
      'an expectation nobody is named for',
      'The quay is widely expected to reopen.',
      ['nobody named · is widely expected · to reopen'],
    ],
    [
      'and no more than its own clause',
      'Ann Lowe praised the crew, but Joe Pell was silent.',
      ['Ann Lowe · praised · the crew'],
    ],
    ['and no second verb', 'Ann Lowe opposed the plan and was voted down.', ['Ann Lowe · opposed · the plan']],
    ['and no reason', 'Ann Lowe wants a new quay because the old one leans.', ['Ann Lowe · wants · a new quay']],
  ])('finds %s', (_, text, found) => {
    expect(stances(text)).toEqual(found);
  });

  it.each([
    ['a deed', 'Ann Lowe continued to row.'],
    ['a book written', 'Ann Lowe wrote a book.'],
    ['a noun', 'Their support of the plan was late.'],
    ['a passive whose holder is not beside it', 'Staff are worried about checks by the board.'],
    ['a place', 'Ann Lowe appealed in the high court.'],
    ['a carrier', 'The Gazette quoted Ann Lowe as saying the quay was shut.'],
    ['a seat offered by nobody', 'Seats were offered at noon.'],
    ['a wife called', 'Joe Pell called his wife from the quay.'],
    ['the wind', 'Ann Lowe felt the wind.'],
    ['a language', 'Ann Lowe understood Greek.'],
    ['no verb of the kind', 'Ann Lowe rowed across the bay.'],
  ])('finds none in %s', (_, text) => {
    expect(stances(text).filter((found) => !/^Ann Lowe · saying/.test(found))).toEqual([]);
  });
});
