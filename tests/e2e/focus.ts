import type { Page } from '@playwright/test';

const STOPS = 'a[href], button:enabled, summary, input:enabled, select:enabled, [tabindex="0"]';

/**
 * Every stop of the Tab key whose focus is not seen: a ring of two pixels or more, of three times the contrast of the paper
 * around it, whole, and not under something that stays in place. The last key pressed must have been Tab, as for a reader who
 * goes by keyboard; the page must be laid out whole, with its folds open.
 */
export const unseenFocus = (page: Page): Promise<{ readonly asked: number; readonly unseen: readonly string[] }> =>
  page.evaluate((css) => {
    const numbers = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = numbers(colour)
        .map((part) => part / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const above = (element: Element): readonly Element[] =>
      element.parentElement === null ? [] : [element.parentElement, ...above(element.parentElement)];
    const paper = (element: Element): string =>
      above(element)
        .map((one) => getComputedStyle(one).backgroundColor)
        .find((colour) => (numbers(colour)[3] ?? 1) > 0) ?? 'rgb(255, 255, 255)';
    const cutOff = (stop: Element, reach: number): boolean => {
      const ring = stop.getBoundingClientRect();
      return above(stop).some((one) => {
        const { overflowX, contentVisibility, overflowClipMargin, clipPath } = getComputedStyle(one);
        const cuts = overflowX !== 'visible' || contentVisibility === 'auto' || clipPath !== 'none';
        const clips = cuts && !one.matches('html, body');
        const [, inset = ''] = /^inset\(-([\d.]+)px\)$/.exec(clipPath) ?? [];
        const room = Number.parseFloat(contentVisibility === 'auto' ? overflowClipMargin : inset) || 0;
        const edge = one.getBoundingClientRect();
        const over = Math.max(
          edge.left - ring.left,
          ring.right - edge.right,
          edge.top - ring.top,
          ring.bottom - edge.bottom,
        );
        return clips && over + reach > room + 0.5;
      });
    };
    const covered = (stop: Element): boolean => {
      const [{ left, right, top, bottom } = new DOMRect()] = stop.getClientRects();
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      return ![left + 2, (left + right) / 2, right - 2].some((x) => {
        const seen = document.elementFromPoint(x, y);
        return seen !== null && (stop.contains(seen) || seen.contains(stop));
      });
    };
    const faultsOf = (stop: HTMLElement): readonly string[] => {
      stop.focus();
      const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(stop);
      const [width, offset] = [outlineWidth, outlineOffset].map((size) => Number.parseFloat(size));
      const drawn = outlineStyle !== 'none' && (width ?? 0) >= 2;
      const against = contrast(outlineColor, paper(stop));
      return [
        ...(document.activeElement === stop ? [] : ['takes no focus']),
        ...(drawn ? [] : ['has no ring']),
        ...(against >= 3 ? [] : [`has a ring of contrast ${against.toFixed(1)}`]),
        // A drawing is moved sideways to its mark by its own keys.
        ...(stop.closest('svg') === null && cutOff(stop, (width ?? 0) + (offset ?? 0)) ? ['has its ring cut off'] : []),
        ...(covered(stop) ? ['is covered'] : []),
      ];
    };
    const stops = [...document.querySelectorAll<HTMLElement>(css)].filter(
      (stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }),
    );
    const unseen = stops.flatMap((stop) =>
      faultsOf(stop).map((fault) => `${stop.outerHTML.replace(/\s+/g, ' ').slice(0, 120)} ${fault}`),
    );
    return { asked: stops.length, unseen };
  }, STOPS);
