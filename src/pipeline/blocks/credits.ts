import type { Block, Credit } from '../../story/article.ts';
import type { Range } from '../model.ts';
import { closingBracket } from './captions.ts';
import { creditNames, isCredited, splitNames } from './credit-lines.ts';
import { datelineAgency } from './datelines.ts';

/** A credited name before it has a span of its own. */
type Found = { readonly at: Range; readonly of: Credit['of'] };

/** Names in a picture credit: the agencies among them, else the first name. */
function pictureNames(text: string, inside: Range): readonly Range[] {
  const credit = text.slice(inside.start, inside.end);
  const label =
    /^(?:file )?(?:photo|image|picture|photograph|courtesy|credit|handout|screengrab)?s?\s*(?:credit|courtesy|by)?\s*[:–-]?\s*/i.exec(
      credit,
    )?.[0] ?? '';
  return agenciesOrFirst(text, splitNames(credit.slice(label.length), inside.start + label.length));
}

/** Photographers stand beside their agency; alone, the first name is all there is. */
function agenciesOrFirst(text: string, names: readonly Range[]): readonly Range[] {
  const agencies = names.filter((name) => isCredited(text.slice(name.start, name.end)));
  return agencies.length > 0 ? agencies : names.slice(0, 1);
}

const asText = (at: Range): Found => ({ at, of: 'text' });

/** `… he said. (Reuters)` at the end of the last paragraph credits the text. */
function closingCredit(text: string): Found[] {
  const inside = closingBracket(text);
  if (!inside) return [];
  return splitNames(text.slice(inside.start, inside.end), inside.start)
    .filter((name) => isCredited(text.slice(name.start, name.end)))
    .map(asText);
}

/** Credits in one block; ranges are relative to it. */
function creditsIn(block: Block, text: string, isLast: boolean): Found[] {
  if (block.kind === 'credit') {
    const credit = creditNames(text);
    const names = credit?.of === 'photo' ? agenciesOrFirst(text, credit.names) : (credit?.names ?? []);
    return names.map((at) => ({ at, of: credit?.of ?? 'text' }));
  }
  if (block.kind === 'caption') {
    const inside = closingBracket(text);
    return inside ? pictureNames(text, inside).map((at) => ({ at, of: 'photo' })) : [];
  }
  const dateline = block.kind === 'paragraph' || block.kind === 'dateline' ? datelineAgency(text) : null;
  return [
    ...(dateline ? [asText(dateline)] : []),
    ...(isLast && block.kind === 'paragraph' ? closingCredit(text) : []),
  ];
}

/** Who the article's own words credit with its text or pictures: credit lines, captions, datelines, brackets at the end. In text order. */
export function findCredits(article: string, text: string, blocks: readonly Block[]): Credit[] {
  const last = blocks.findLastIndex(({ kind }) => kind === 'paragraph');
  return blocks.flatMap((block, index) =>
    creditsIn(block, text.slice(block.start, block.end), index === last).map(({ at, of }) => {
      const [start, end] = [block.start + at.start, block.start + at.end];
      const agency = text.slice(start, end);
      return { agency, span: { article, start, end, text: agency }, of };
    }),
  );
}
