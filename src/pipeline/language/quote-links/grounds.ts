import type { Confidence } from '../../../story/records.ts';
import type { Analysis } from '../analysis.ts';
import { sureness } from './sureness.ts';
import { outerOf } from './within.ts';

type Read = Pick<Analysis, 'sentences' | 'attributions' | 'bySentence' | 'resolutions' | 'entities'>;

/** Does somebody else speak in the sentence before this attribution, without a quotation of his own between? Then either may be meant. */
function contested({ sentences, attributions, bySentence, resolutions }: Read, index: number): boolean {
  const own = attributions[index];
  if (own === undefined) return false;
  const tokens = sentences[own.sentence]?.tokens ?? [];
  return (bySentence.get(own.sentence) ?? []).some(
    ({ a, index: i }) =>
      a.speech &&
      !a.negated &&
      a.at < own.at &&
      resolutions[i]?.entity !== resolutions[index]?.entity &&
      !tokens.slice(a.at, own.at).some((t) => t.kind === 'quote'),
  );
}

/** “X said Y had called it “…””: index of the entity of X, who reports that Y said it; null where nobody else does. */
export function reporterOf({ sentences, attributions, bySentence, resolutions }: Read, index: number): number | null {
  const own = attributions[index];
  const s = sentences[own?.sentence ?? -1];
  if (!own || !s) return null;
  const all = (bySentence.get(own.sentence) ?? []).filter(({ a }) => !a.negated);
  const outer = outerOf(s, { a: own, index }, all);
  const entity = outer ? (resolutions[outer.index]?.entity ?? null) : null;
  return entity === resolutions[index]?.entity ? null : entity;
}

/** How sure the speaker of words is that `rule` hung on the attribution `index`; without one, unsure. `text` is that of the article. */
export function surenessOf(read: Read, text: string, index: number | null, rule: string): Confidence {
  const { attributions, bySentence, resolutions, entities } = read;
  const attribution = attributions[index ?? -1];
  const resolution = resolutions[index ?? -1];
  if (index === null || !attribution || !resolution) return 'unsure';
  const { source, sentence, at } = attribution;
  return sureness({
    rule,
    attribution,
    resolution,
    entity: entities[resolution.entity ?? -1],
    words: source ? text.slice(source.start, source.end) : '',
    contested: contested(read, index),
    relayed: (bySentence.get(sentence) ?? []).some(({ a }) => a.shape === 'according' && a.at > at),
  });
}
