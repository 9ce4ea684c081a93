import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCredits } from '../../../src/pipeline/blocks/credits.ts';
import { findBlocks } from '../../../src/pipeline/blocks.ts';

const lead = 'The council of Riverton voted on Monday to close the old Mill Bridge to lorries, its clerk said.';
const body = 'The bridge was built in 1911 and has not been painted since the flood, according to the clerk.';

/** Kinds of the blocks of a page, one block a paragraph. */
const kindsOf = (...blocks: string[]): string[] => findBlocks(blocks.join('\n\n'), [], null).map(({ kind }) => kind);
/** Kind of one block that stands between paragraphs. */
const kindInside = (block: string): string | undefined => kindsOf(lead, body, block, body)[2];

describe('findBlocks: furniture', () => {
  it.each([
    'Please enter your comment!',
    'Please enter your name here',
    'You have entered an incorrect email address!',
    'Leave a Reply',
    'Leave a reply Cancel reply',
    'Post a comment',
    'Save my name, email, and website in this browser for the next time I comment.',
    'Your email address will not be published. Required fields are marked *',
    '12 Comments',
    'Comments are closed.',
    'You must be logged in to post a comment.',
    'Notify me of follow-up comments by email.',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
  ])('knows a prompt of a comment form: %s', (line) => expect(kindInside(line)).toBe('comment-form'));

  it('knows labels of form fields only beside a prompt', () => {
    expect(kindsOf(lead, body, 'Leave a Reply', 'Name*', 'Email:', 'Website').slice(2)).toEqual([
      'comment-form',
      'comment-form',
      'comment-form',
      'comment-form',
    ]);
    expect(kindInside('Name')).not.toBe('comment-form');
  });

  it.each([
    'READ MORE: Five towns the river took',
    'READ MORE Five towns the river took',
    'Read more: five towns',
    'READ ALSO: Who owns the dam?',
    'Also read: Who owns the dam?',
    'RELATED: Who owns the dam?',
    'Related stories',
    'Watch: The bridge falls',
    'More on this story',
    'Follow us on Twitter',
    'Follow Riverton Bugle on Facebook for more',
    'Click here for the map of the flood',
    'Sign up for our daily newsletter',
    'Subscribe to our newsletter to get the news in your inbox.',
    'Advertisement',
    'Story continues below advertisement',
    'Share this article',
    'Tags: flood, bridge',
    'Read more about the flood here',
    '© 2031 Riverton Bugle. All rights reserved.',
    'You may also like',
    'Download our app',
    'Were you on the bridge? Email the newsroom and tell us if you are willing to be contacted.',
    'Have you been affected by the flood? Get in touch.',
    'Contact us at news@riverton.example',
  ])('knows a line that leads away: %s', (line) => expect(kindInside(line)).toBe('promo'));

  it.each([
    'Please enter your comment in the book at the town hall, the clerk told the crowd.',
    'Comments were made by nine people at the meeting.',
    'Read more books, the mayor told pupils on Tuesday.',
    'Watch the river, not the sky, she said.',
    'Related work on the dam will begin in May.',
    'Follow the river to the mill and turn left, the sign says.',
    'Share prices of the water board fell by 3%.',
    'More from the same region were expected on Friday, the clerk said.',
    'Name the bridge after her, the crowd cried.',
    'Were you on the bridge? Nobody was, the clerk said.',
    'Contact the newsroom, the clerk told her, and wait.',
    'Email us the map, the mayor wrote to the board.',
    'Click here is what the button said, according to the clerk.',
    'Advertisement sales fell last year, the paper said.',
    'Get out of the house, the brigade told them.',
    'Sources: unnamed, as ever, he wrote.',
  ])('leaves a sentence in the body: %s', (line) => expect(kindInside(line)).toBe('paragraph'));
});

describe('findBlocks: credits and datelines', () => {
  it.each([
    'Source: CoastTV and agencies',
    'SOURCE: Reuters',
    'Sources: AFP, Coast Radio',
    '(With inputs from PTI)',
    '— Reuters',
    '(Reuters)',
    'AFP/AP',
    'Agencies',
    'Photo: AFP',
    'Image credit: Getty Images',
    'By Ann Lowe',
    'Author: Ann Lowe',
    '(Reporting by Ann Lowe; Editing by Joe Pell)',
    'The Associated Press contributed to this report.',
    'Coast Press contributed reporting from Calder.',
    'Ann Lowe contributed reporting from Calder, and Joe Pell from Riverton.',
    'This article was first published by the Riverton Bugle.',
  ])('knows a credit: %s', (line) => expect(kindsOf(lead, line, body)[1]).toBe('credit'));

  it.each([
    '— Ann Lowe',
    'Sources: the gates stay shut',
    'By Friday the water had gone.',
    'Photo albums were lost.',
    'Source: my father, she joked.',
    'He contributed reporting from Calder for ten years.',
    'Ann Lowe contributed reporting from the front before she left.',
  ])('makes no credit of: %s', (line) => expect(kindsOf(lead, line, body)[1]).not.toBe('credit'));

  it.each([
    'KABUL (Reuters) -',
    'RIVERTON, May 7, 2032 (AFP) —',
    'Published: 22 August 2031',
    'Updated August 22, 2031 10:30 GMT',
    'Friday, 7 May 2032',
    'Riverton, 7 May 2032',
  ])('knows a dateline on a line of its own: %s', (line) => expect(kindsOf(lead, line, body)[1]).toBe('dateline'));
  it.each(['The Mill (Reuters) - and more of it.', 'In May 2032 nothing happened.', 'Published: soon'])(
    'makes no dateline of: %s',
    (line) => expect(kindsOf(lead, line, body)[1]).not.toBe('dateline'),
  );
});

describe('findBlocks: captions', () => {
  const scene = 'Children walk along the flooded High Street in Riverton, a day after the river burst its banks.';

  it.each([
    ['agency in brackets', 'Children walk along the flooded High Street in Riverton on Monday. (AFP)'],
    ['square brackets', 'The old Mill Bridge. [Reuters]'],
    [
      'photographer and agency',
      'Mayor Ilse Brandt speaks at her house in Riverton, March 5, 2029 (Courtesy: REUTERS/Jane Roe)',
    ],
    ['a photographer alone', 'The old Mill Bridge (Photo: Jane Roe)'],
    ['a file photo', 'Mayor Ilse Brandt at the dam. File photo'],
    ['its opening', 'FILE PHOTO: Mayor Ilse Brandt at the dam'],
    ['in this photo', 'In this photo taken from a boat, a dog sits on a roof.'],
    ['a scene over a lead', scene],
  ])('knows one by %s', (_, caption) => expect(kindsOf(caption, lead, body)[0]).toBe('caption'));

  it('marks a copy, whichever of the two has the credit', () => {
    const bare = 'The old Mill Bridge in Riverton, closed since the flood of 1953.';
    for (const [first, second] of [
      [bare, `${bare} (AFP)`],
      [`${bare} (AFP)`, bare],
      [bare, bare],
    ]) {
      const blocks = findBlocks(`${first}\n${second}\n\n${lead}\n\n${body}`, [], null);
      expect(blocks.map(({ kind, repeats }) => [kind, repeats])).toEqual([
        ['caption', null],
        ['caption', 0],
        ['paragraph', null],
        ['paragraph', null],
      ]);
    }
  });

  it.each([
    [
      'a lead in the past',
      'Children walked along the flooded High Street in Riverton on Monday, a day after the river burst its banks.',
    ],
    [
      'a lead in the present perfect',
      'Children in Riverton have begun to walk along the flooded High Street, a day after the river burst its banks.',
    ],
    [
      'a lead that reports',
      'The town of Riverton says children walk along the flooded High Street, days after the river burst its banks.',
    ],
    [
      'a lead with a quotation',
      'Children walk along the “dry” High Street in Riverton, a day after the river burst its banks.',
    ],
    ['a present lead without an occasion', 'Farmers in northern Riverton stand in line for seed.'],
    ['a paragraph that ends in its agency', '“Nobody slept,” the mayor told reporters in Riverton. (Reuters)'],
    ['a paragraph about pictures', 'Pictures taken by AFP during the flood show dozens of people on roofs.'],
    ['an aside in brackets', 'The clerk left the hall in Riverton (and so did the mayor)'],
  ])('makes none of %s', (_, text) => expect(kindsOf(text, lead, body)[0]).not.toBe('caption'));

  it('takes a scene for one only at the top of the page', () =>
    expect(kindsOf(lead, scene, body)[1]).toBe('paragraph'));
});

describe('findBlocks: headings', () => {
  it.each([
    ['a browser title', 'Town says hundreds leaving Mill Street | Local  News | Channel Nine', 'browser-title'],
    ['a browser title with a dash', 'Town says hundreds leaving Mill Street - Channel Nine', 'browser-title'],
    ['a short first line', 'Hundreds leave Mill Street', 'first-line'],
    ['a question', 'Who will pay for the bridge?', 'first-line'],
  ])('knows a headline: %s', (_, line, rule) =>
    expect(findBlocks(`${line}\n\n${lead}\n\n${body}`, [], null)[0]).toMatchObject({ kind: 'headline', rule }),
  );

  it('knows the title of the front matter, whatever its marks', () => {
    const title = 'Hundreds leave “Mill Street”';
    expect(findBlocks(`Hundreds leave 'Mill Street'.\n\n${lead}`, [], title)[0]?.kind).toBe('headline');
  });

  it('knows a headline printed twice', () => {
    const line = 'Hundreds leave Mill Street as the river rises again';
    expect(kindsOf(line, line, lead, body)).toEqual(['headline', 'headline', 'paragraph', 'paragraph']);
  });

  it('makes no headline of a lead, nor of the only block', () => {
    expect(kindsOf(lead, body)).toEqual(['paragraph', 'paragraph']);
    expect(kindsOf('Hundreds leave Mill Street')).toEqual(['paragraph']);
  });

  it('knows a standfirst by the caption or byline below it', () => {
    const summary =
      'Ilse Brandt warns loss of the bridge will be "unavoidable" if the water board refuses talks. Meanwhile, the town sends dozens of boats to Mill Street, where nobody sleeps.';
    expect(kindsOf(summary, 'The old Mill Bridge. (AFP)', lead, body)[0]).toBe('standfirst');
    expect(
      kindsOf(
        'Hundreds leave Mill Street',
        'The town sends boats, and the water still rises.',
        'By Ann Lowe',
        lead,
        body,
      ).slice(0, 3),
    ).toEqual(['headline', 'standfirst', 'credit']);
    expect(kindsOf(summary, lead, body)[0]).toBe('paragraph');
    expect(kindsOf(lead, 'The old Mill Bridge. (AFP)', body, body)[0]).toBe('paragraph');
  });

  it.each([
    "'The gates are rusted'",
    "'Ong's anti-board stance at odds with Brandt'",
    'Ready to leave but prefers to stay',
    "Town sends 'dozens' of boats",
    'What comes next?',
  ])('knows a subheading: %s', (line) => expect(kindInside(line)).toBe('subheading'));
  it.each([
    '"The gates are rusted."',
    '“We do not want to lose another bridge.”',
    'Nobody slept.',
    'and nobody slept',
    '"Never again", the mayor said',
    'Nine hours a day,',
    'They ask for:',
    'Q: Did the bridge fall?',
    '"Did the bridge fall?',
    '“Did the bridge fall?”',
  ])('makes no subheading of: %s', (line) => expect(kindInside(line)).toBe('paragraph'));
  it('makes no subheading of a last line', () => expect(kindsOf(lead, body, 'Ready to leave')[2]).toBe('paragraph'));
});

describe('findBlocks: lists and repeats', () => {
  it('knows bullets in plain text when there are two', () => {
    expect(kindsOf(lead, '- nine hours a day', '- a warm room', body).slice(1, 3)).toEqual(['list', 'list']);
    expect(kindInside('- nine hours a day.')).toBe('paragraph');
  });

  it('points from a repeated line to the first', () => {
    const blocks = findBlocks(
      [lead, 'READ MORE: Who owns the dam?', body, 'READ MORE: Who owns the dam?'].join('\n\n'),
      [],
      null,
    );
    expect(blocks.map(({ repeats }) => repeats)).toEqual([null, null, null, 1]);
  });
});

describe('findBlocks: where one block ends', () => {
  const textsOf = (text: string): string[] =>
    findBlocks(text, [], null).map(({ start, end }) => text.slice(start, end));
  const wrapped =
    'The river rose again overnight and the water reached\nthe steps of the town hall, where a crowd had gathered\nto wait for boats.';

  it.each([
    ['blank lines', `${lead}\n\n\n${body}`, [lead, body]],
    ['single line ends', `${lead}\n${body}`, [lead, body]],
    ['carriage returns', `${lead}\r\n${body}\r\r${lead}`, [lead, body, lead]],
    ['blank lines of other blanks', `${lead}\n\u00a0 \t\n${body}`, [lead, body]],
    [
      'short lines of about one length',
      'Please enter your comment!\nPlease enter your name here',
      ['Please enter your comment!', 'Please enter your name here'],
    ],
    [
      'headings of about one length',
      'The town sends dozens of boats to Mill Street\nThe mayor prefers to stay at the town hall',
      ['The town sends dozens of boats to Mill Street', 'The mayor prefers to stay at the town hall'],
    ],
  ])('is parted by %s', (_, text, blocks) => expect(textsOf(text)).toEqual(blocks));

  it('is not parted by line ends made by hand', () => {
    expect(textsOf(wrapped)).toEqual([wrapped]);
    expect(textsOf(`${wrapped}\n\nNobody slept, said the mayor, who spent the night on\nthe bridge.`)).toHaveLength(2);
    expect(textsOf(wrapped.replaceAll('\n', '\r\n'))).toHaveLength(1);
  });

  it('leaves blanks outside, non-breaking ones included', () =>
    expect(textsOf(`\u00a0 ${lead} \u00a0\n\n\t${body}\u00a0`)).toEqual([lead, body]));

  it('covers every character that is no blank, in order, once', () => {
    const piece = fc.constantFrom(
      lead,
      body,
      'Name',
      'READ MORE: x',
      '(AFP)',
      '- a',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '\u00a0',
      '\t',
      '.',
      '“',
      'x',
      '\u2028',
      '🌊',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        expect(textsOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const block of textsOf(text)) expect(block).toBe(block.trim());
      }),
      { numRuns: 300 },
    );
  });
});

describe('findCredits', () => {
  const creditsOf = (...blocks: string[]): string[] => {
    const text = blocks.join('\n\n');
    const credits = findCredits('a', text, findBlocks(text, [], null));
    for (const { agency, span } of credits) expect(text.slice(span.start, span.end)).toBe(agency);
    return credits.map(({ agency, of }) => `${agency} ${of}`);
  };

  it.each([
    [['Source: CoastTV and agencies'], ['CoastTV text', 'agencies text']],
    [['(With inputs from PTI)'], ['PTI text']],
    [['The Associated Press contributed to this report.'], ['The Associated Press text']],
    [['Coast Press contributed reporting from Calder.'], ['Coast Press text']],
    [
      ['Associated Press writers Ann Lowe in Calder and Joe Pell contributed to this report.'],
      ['Associated Press text'],
    ],
    [['Ann Lowe contributed to this report.'], []],
    [['Photo: Jane Roe/Reuters'], ['Reuters photo']],
    [['Photo: Jane Roe'], ['Jane Roe photo']],
    [['By Ann Lowe'], []],
    [['Mayor Ilse Brandt at the dam (Courtesy: REUTERS/Jane Roe)', body], ['REUTERS photo']],
    [['RIVERTON, May 7 (Reuters) - The river rose.'], ['Reuters text']],
    [['RIVERTON, May 7 (Coast Press) - The river rose.'], ['Coast Press text']],
    [['RIVERTON (Mill Street) - The river rose.'], []],
    [['Ann Bo (Coast Party) - The river rose.'], []],
    [[body, '“Nobody slept,” the mayor said. (Reuters)'], ['Reuters text']],
    [['“Nobody slept,” the mayor said. (Reuters)', body], []],
    [['“Nobody slept,” the mayor told Reuters.'], []],
  ])('%j gives %j', (tail, credits) => expect(creditsOf(lead, ...tail)).toEqual(credits));
});
