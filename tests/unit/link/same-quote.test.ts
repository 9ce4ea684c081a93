import { describe, expect, it } from 'vitest';
import { sameQuote } from '../../../src/pipeline/link/same-quote.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Quote, Source } from '../../../src/story/records.ts';
import { article, input, quote, source } from './invented.ts';

const one = article('one', [
  'Mayor Ann Reed spoke on the quay. “We want the council to realise that the only way forward is through talks,” Reed told the Gazette.',
  '“We do not want the ferry to stop.”',
  'Reed called for a wider council and said a “closed shop” should not run the port of the whole county.',
  'The union said “dozens” of its members were heading to the old ferry dock, one of the few still open.',
]);
const two = article('two', [
  'By the water Reed said: “We want the council to realize that the only way forward is through talks. We do not want the ferry to stop.”',
  'Reed also asked for a wider council and said a “closed shop” should not run the port of the county.',
  'The union says “dozens” of its members are heading to the old ferry dock this week.',
  '“We are tired of every closed shop in this town,” she told a crowd of pupils.',
]);
const reed = source('reed', one, 'Ann Reed');
const union = source('union', one, 'union', { type: 'organisation' });

/** Groups as sorted lists of the members' words. */
function groups(
  articles: readonly Article[],
  quotes: readonly Quote[],
  sources: readonly Source[] = [reed, union],
): string[][] {
  const byId = new Map(quotes.map((each) => [each.id, each]));
  const found = sameQuote(input(articles, { quotes: [...quotes], sources: [...sources] }));
  return found
    .map((group) => group.members.map((member) => byId.get(member.quote)?.text ?? ''))
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

describe('sameQuote', () => {
  const first = quote(one, 'We want the council to realise that the only way forward is through talks,', 'reed');
  const second = quote(one, 'We do not want the ferry to stop.', 'reed');
  const whole = quote(
    two,
    'We want the council to realize that the only way forward is through talks. We do not want the ferry to stop.',
    'reed',
  );

  it('brings one quote and the two halves another article prints into one group, with the other half dropped', () => {
    const [group] = sameQuote(input([one, two], { quotes: [first, second, whole], sources: [reed] }));
    expect(group?.base).toBe(whole.id);
    expect(group?.members.map((member) => [member.quote, member.changes.map((change) => change.type)])).toEqual([
      [first.id, ['spelling', 'punctuation', 'dropped']],
      [second.id, ['dropped']],
      [whole.id, []],
    ]);
  });

  it('joins fragments whose sentences agree, and not a fragment to another utterance with the same words', () => {
    const shop = quote(one, 'closed shop', 'reed', { form: 'partial' });
    const shopThere = quote(two, 'closed shop', 'reed', { form: 'partial' });
    const tired = quote(two, 'We are tired of every closed shop in this town,', 'reed');
    const dozens = [
      quote(one, 'dozens', 'union', { form: 'partial' }),
      quote(two, 'dozens', 'union', { form: 'partial' }),
    ];
    expect(groups([one, two], [shop, shopThere, tired, ...dozens])).toEqual([
      ['closed shop', 'closed shop'],
      ['dozens', 'dozens'],
    ]);
  });

  const like = article('like', [
    '“We will keep the pier open through the whole of the winter,” Ann Reed said.',
    '“Reed is a fine mayor,” said Tom Hale.',
  ]);
  const alike = article('alike', [
    '“We will keep the pier open through the whole of the summer,” Tom Hale said.',
    'Another said: “We will keep the pier open through the whole of the winter.”',
  ]);
  const hale = source('hale', alike, 'Tom Hale');
  const winter = quote(like, 'We will keep the pier open through the whole of the winter,', 'reed');
  const summer = quote(alike, 'We will keep the pier open through the whole of the summer,', 'hale');

  it('never joins two known speakers, however alike their sentences, not even through a third witness', () => {
    expect(groups([like, alike], [winter, summer], [reed, hale])).toEqual([]);
    const same = quote(alike, 'We will keep the pier open through the whole of the winter.', null);
    const [group] = groups([like, alike], [winter, summer, same], [reed, hale]);
    expect(group).toEqual([
      'We will keep the pier open through the whole of the winter.',
      'We will keep the pier open through the whole of the winter,',
    ]);
  });

  it.each([
    ['like wording, speaker unknown', 'We will keep the old pier open all through this winter.', null, 0],
    ['same wording, speaker unknown', 'We will keep the pier open through the whole of the winter.', null, 1],
    ['small drift, same speaker', 'We shall keep the pier open through the whole winter.', 'reed', 1],
    [
      'a shared phrase, same speaker',
      'If the pier open day fails, the whole of the town will hear about it from me.',
      'reed',
      0,
    ],
    [
      'words scattered over a long quote',
      'We hope. The will is here. To keep going, the pier and the boats must open early, and through it all the whole crew of the ferry hates the winter.',
      'reed',
      0,
    ],
  ])('%s', (_name, words, speaker, count) => {
    const home = article('third', [`The paper printed “${words}” yesterday.`]);
    expect(groups([like, home], [winter, quote(home, words, speaker)]).length).toBe(count);
  });

  it('keeps two like utterances of one speaker in one article apart', () => {
    const home = article('speech', [
      '“We will rebuild the school before the winter comes,” Reed said.',
      '“We will rebuild the bridge before the winter comes,” Reed said.',
    ]);
    const list = [
      quote(home, 'We will rebuild the school before the winter comes,', 'reed'),
      quote(home, 'We will rebuild the bridge before the winter comes,', 'reed'),
    ];
    expect(groups([home], list)).toEqual([]);
  });

  it('joins words an account carried to those of the speaker, and takes the speaker', () => {
    const post = article('post', [
      '“The strike begins after the council refused to meet,” the union wrote.',
      'The feed said “the strike begins after the council refused to meet”.',
    ]);
    const feed = source('feed', post, 'feed', { type: 'social' });
    const list = [
      quote(post, 'The strike begins after the council refused to meet,', 'union'),
      quote(post, 'the strike begins after the council refused to meet', 'feed'),
    ];
    const [group] = sameQuote(input([post], { quotes: list, sources: [union, feed] }));
    expect(group?.speaker).toBe('union');
  });

  it('takes as base the longest witness, and where two halves share no words the one that holds both', () => {
    const both = article('both', ['“We will never pay a cent for it, and it is going to be useless,” Reed said.']);
    const halves = article('halves', [
      '“We will never pay a single cent for it,” Reed said. “And it is going to be useless, and whoever tells you that it keeps anybody out has never seen the sea.”',
    ]);
    const short = article('short', ['“And it is going to be useless,” Reed said.']);
    const joined = quote(both, 'We will never pay a cent for it, and it is going to be useless,', 'reed');
    const list = [
      joined,
      quote(halves, 'We will never pay a single cent for it,', 'reed'),
      quote(
        halves,
        'And it is going to be useless, and whoever tells you that it keeps anybody out has never seen the sea.',
        'reed',
      ),
      quote(short, 'And it is going to be useless,', 'reed'),
    ];
    const [group] = sameQuote(input([both, halves, short], { quotes: list, sources: [reed] }));
    expect([group?.members.length, group?.base]).toEqual([4, joined.id]);
  });

  const page = article('page', [
    { kind: 'standfirst', text: 'Meanwhile, the union sends “dozens” of members to the dock.' },
    { kind: 'subheading', text: '‘Ferries are overloaded’' },
    'The union said “dozens” of its members were heading to the old ferry dock. “The ferries are overloaded. They cannot take us all,” Hale said.',
    'Hale warned of a “long-term dispute”, but the union wants to talk. If the port does not agree there will be a “long-term dispute”, he said.',
  ]);
  it('joins what a heading lifts from the text, and not two fragments with the same words elsewhere', () => {
    const list = [
      quote(page, 'dozens', 'union', { form: 'partial' }),
      quote(page, 'dozens', 'union', { form: 'partial', nth: 1 }),
      quote(page, 'Ferries are overloaded', null, { form: 'scare' }),
      quote(page, 'The ferries are overloaded. They cannot take us all,', 'hale'),
      quote(page, 'long-term dispute', 'hale', { form: 'partial' }),
      quote(page, 'long-term dispute', 'hale', { form: 'partial', nth: 1 }),
    ];
    expect(groups([page], list, [hale, union])).toEqual([
      ['Ferries are overloaded', 'The ferries are overloaded. They cannot take us all,'],
      ['dozens', 'dozens'],
    ]);
  });

  it('takes two bodies printed under one name for one speaker, never two persons', () => {
    const post = article('post', [
      '“The strike begins after the council refused to meet us,” the Harbour Union wrote. “The strike begins after the council refused to meet us.”',
    ]);
    const list = [
      quote(post, 'The strike begins after the council refused to meet us,', 'x'),
      quote(post, 'The strike begins after the council refused to meet us.', 'y'),
    ];
    const body = (id: string, type: Source['type']) => source(id, post, 'Harbour Union', { type });
    expect(groups([post], list, [body('x', 'organisation'), body('y', 'organisation')]).length).toBe(1);
    expect(groups([post], list, [body('x', 'person'), body('y', 'person')])).toEqual([]);
  });

  it('leaves out words in marks that are nobody’s, and reported speech without marks', () => {
    const list = [
      quote(like, 'Reed is a fine mayor,', 'hale'),
      { ...quote(like, 'Reed is a fine mayor,', 'hale'), id: 'q-other', form: 'scare' as const },
    ];
    expect(groups([like], list, [hale])).toEqual([]);
  });
});
