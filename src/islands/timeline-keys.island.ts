/** The picture takes one stop of the Tab key; arrows walk its marks from left to right, Home and End go to the ends. */
export function chartKeys(chart: SVGElement): void {
  const all = [...chart.querySelectorAll<SVGAElement>('a')];
  const place = (mark: SVGAElement): number => Number(mark.dataset['x'] ?? 0);
  const marks = [...all].sort((a, b) => place(a) - place(b));
  const stop = (at: number): void => marks.forEach((mark, i) => mark.setAttribute('tabindex', i === at ? '0' : '-1'));
  stop(0);
  chart.addEventListener('keydown', (event) => {
    const open = marks.filter((mark) => !mark.classList.contains('is-out'));
    const at = open.findIndex((mark) => mark.isSameNode(event.target instanceof Node ? event.target : null));
    const to: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: open.length - 1,
    };
    const next = open[to[event.key] ?? -1];
    if (at < 0 || next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    stop(marks.indexOf(next));
    next.focus();
  });
}
