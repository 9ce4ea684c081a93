import type { Change, SameQuote } from '../../../src/story/links.ts';
import type { Quote } from '../../../src/story/records.ts';
import type { Span } from '../../../src/story/span.ts';
import { overlap } from '../places.ts';
import type { Cross } from './labels.ts';
import { type CrossCase, type CrossRow, crossRow, touches } from './row.ts';

type Label = Cross['sameQuote'][number];
type Witnesses = { readonly group: SameQuote; readonly quotes: readonly Quote[] };

const same = (a: Span, b: Span): boolean => a.article === b.article && overlap(a, b) >= 0.8;

function nameable(quote: Quote, labels: readonly Label[]): Label[] {
  return labels.filter((label) => label.members.some((member) => same(member, quote)));
}

/** All witnesses are of one labelled utterance (or of groups that the label joins to it). */
function utteranceOf({ quotes }: Witnesses, labels: readonly Label[]): Label | undefined {
  return labels.find((label) =>
    quotes.every((quote) => nameable(quote, labels).some((one) => one === label || label.joined.includes(one.id))),
  );
}

const holds = ({ quotes }: Witnesses, label: Label): boolean =>
  label.members.every((member) => member.optional || quotes.some((quote) => same(member, quote)));

function groupCases(found: readonly Witnesses[], labels: readonly Label[]): CrossCase[] {
  const cases = labels
    .filter((label) => !label.optional)
    .flatMap((label): CrossCase[] => {
      const [place] = label.members;
      const whole = found.find((one) => holds(one, label));
      const part = found.find(({ quotes }) => quotes.some((quote) => place !== undefined && same(place, quote)));
      const said = (whole ?? part)?.quotes.map((one) => one.article).join(', ') ?? null;
      return place === undefined ? [] : [{ place, labelled: label.id, found: said, right: whole !== undefined }];
    });
  const merged = found.filter((one) => utteranceOf(one, labels) === undefined);
  return [
    ...cases,
    ...merged.flatMap(({ quotes }) => {
      const [place] = quotes;
      const said = quotes.map((one) => `“${one.text}”`).join(' + ');
      return place === undefined ? [] : [{ place, labelled: null, found: said, right: false }];
    }),
  ];
}

type LabelChange = Label['changes'][number];

/** What one side drops the other side adds. */
const turned = (type: Change['type']): Change['type'] =>
  type === 'dropped' ? 'added' : type === 'added' ? 'dropped' : type;

/** An empty stretch is in its place when it stands in the article. */
const at = (stretch: Span, label: Span): boolean =>
  stretch.start === stretch.end ? stretch.article === label.article : touches(stretch, label);

function fits(change: Change, { type, spans: [one, other] }: LabelChange): boolean {
  if (at(change.base, one) && at(change.here, other)) return change.type === type;
  return at(change.base, other) && at(change.here, one) && change.type === turned(type);
}

/** Labels compare two witnesses; the build compares each with its base. Others are not compared. */
function compared(label: LabelChange, found: readonly Witnesses[]): boolean {
  const home = found.find(({ quotes }) => label.spans.every((one) => quotes.some((quote) => touches(one, quote))));
  const base = home?.quotes.find((one) => one.id === home.group.base);
  return base === undefined || label.spans.some((one) => touches(one, base));
}

function changeCases(found: readonly Witnesses[], labels: readonly Label[]): CrossCase[] {
  const changes = found.flatMap(({ group }) => group.members.flatMap((one) => one.changes));
  const all = labels.flatMap((label) => label.changes);
  const asked = all.filter((one) => !one.optional && compared(one, found));
  const there = asked.map((label): CrossCase => {
    const hit = changes.find((one) => fits(one, label));
    return { place: label.spans[0], labelled: label.type, found: hit?.type ?? null, right: hit !== undefined };
  });
  const extra = changes.filter((one) => !all.some((label) => fits(one, label)));
  return [
    ...there,
    ...extra.map(({ type, base, here }) => ({
      place: base.text === '' ? here : base,
      labelled: null,
      found: `${type}: ${base.text} → ${here.text}`,
      right: false,
    })),
  ];
}

/** Groups of one utterance: every labelled witness in one group, and nobody else's words with them; then the types of change. */
export function measureSameQuote(groups: readonly SameQuote[], quotes: readonly Quote[], labels: Cross): CrossRow[] {
  const byId = new Map(quotes.map((one) => [one.id, one]));
  const found = groups.map((group) => ({ group, quotes: group.members.flatMap(({ quote }) => byId.get(quote) ?? []) }));
  return [
    crossRow('same quotation', 'all witnesses in one group, no others', groupCases(found, labels.sameQuote)),
    crossRow('changes of wording', 'place and type', changeCases(found, labels.sameQuote)),
  ];
}
