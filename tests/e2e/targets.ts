import type { Page } from '@playwright/test';

/** What a finger may want to hit. The link that skips to the content is seen by the keyboard alone; a scrolling box is moved, not hit. */
const TARGETS = 'a[href]:not(.skip), button:enabled, summary, input:enabled, select:enabled';

/**
 * Every target that shows less than 44 × 44 px to a finger, with why; the page must be laid out whole. Neighbours that lie over it count against it.
 * Not asked, as WCAG 2.5.5 says: links within a sentence (inline, beside three words or more that are no link), and marks
 * of a drawing whose entries stand in a list beside it (equivalent).
 */
export const smallTargets = (page: Page): Promise<{ readonly asked: number; readonly small: readonly string[] }> =>
  page.evaluate((css) => {
    const SIDE = 44;
    const inSentence = (target: Element): boolean => {
      if (getComputedStyle(target).display !== 'inline' || !target.matches('a')) return false;
      let block = target.parentElement;
      while (block !== null && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      const words = document.createTreeWalker(block ?? target, NodeFilter.SHOW_TEXT);
      let text = '';
      for (let node = words.nextNode(); node !== null; node = words.nextNode())
        if (!node.parentElement?.closest(`${css}, .visually-hidden`)) text += ` ${node.nodeValue}`;
      return (text.match(/\p{L}+/gu) ?? []).length >= 3;
    };
    const boxOf = (target: HTMLElement): HTMLElement =>
      target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)
        ? (target.closest('label') ?? target)
        : target;
    const intoView = (box: HTMLElement): DOMRect => {
      const { top, bottom, left, right } = box.getBoundingClientRect();
      if (top < 120 || bottom > innerHeight - 120 || left < 0 || right > innerWidth)
        box.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      return box.getBoundingClientRect();
    };
    const targets = [...document.querySelectorAll<HTMLElement>(css)].filter(
      (one) => one.closest('svg') === null && one.checkVisibility({ visibilityProperty: true }) && !inSentence(one),
    );
    const small = targets.flatMap((target) => {
      const box = boxOf(target);
      const { left, top, width, height } = intoView(box);
      // Asked at the middle, the sides and the corners of the square, two pixels within: letters of a line reach a little over its edge.
      const reach = [-1, 0, 1].map((side) => side * (SIDE / 2 - 2));
      const covered = reach.some((x) =>
        reach.some((y) => !box.contains(document.elementFromPoint(left + width / 2 + x, top + height / 2 + y))),
      );
      const fits = width >= SIDE - 0.5 && height >= SIDE - 0.5;
      const name = `${box.tagName}.${box.className} in ${box.parentElement?.tagName}.${box.parentElement?.className}`;
      const why = fits ? 'is covered' : `${Math.round(width)} × ${Math.round(height)}`;
      return fits && !covered ? [] : [`${name} “${box.textContent?.trim().slice(0, 30)}” ${why}`];
    });
    return { asked: targets.length, small };
  }, TARGETS);
