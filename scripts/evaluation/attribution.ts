import type { Quote } from '../../src/story/records.ts';
import type { GoldAttribution } from './gold.ts';
import type { Labelled } from './input.ts';
import type { Case } from './tally.ts';

type Pair = readonly [GoldAttribution, Quote];

/** Entities that are right as speaker; none when the label names nobody that has an entity ("unspecified reports"). */
export function rightSpeakers(label: GoldAttribution, { gold }: Labelled): string[] {
  const ids = [...(label.speakerId?.split('+') ?? []), ...label.altSpeakerIds];
  return ids.filter((id) => gold.entities.some((entity) => entity.id === id));
}

/** True when the build names a right speaker, or nobody where the label has nobody to name. */
export function speakerFits(label: GoldAttribution, quote: Quote, input: Labelled): boolean {
  const rights = rightSpeakers(label, input);
  if (rights.length === 0) return quote.speaker === null;
  return rights.includes(input.identity.entityOf(quote.speaker) ?? '');
}

export function speakerCases(pairs: readonly Pair[], input: Labelled): Case[] {
  return pairs
    .filter(([label]) => rightSpeakers(label, input).length > 0)
    .map(([label, quote]) => ({
      place: quote,
      labelled: label.speaker ?? label.speakerId,
      found: input.identity.nameOf(quote.speaker),
      right: speakerFits(label, quote, input),
    }));
}

const nameOrNothing = (quote: Quote, { identity }: Labelled): string | null =>
  quote.via.map((id) => identity.nameOf(id)).join(' ← ') || null;

function carries(name: string, quote: Quote, { identity }: Labelled): boolean {
  const entity = identity.named(name);
  if (entity === null) return quote.via.length > 0;
  return quote.via.some((id) => identity.entityOf(id) === entity || identity.touches(id, entity));
}

/** A carrier stated nearby must be found; one known from elsewhere in the article may be; a reader's guess is not counted. */
export function carrierCases(pairs: readonly Pair[], input: Labelled): Case[] {
  return pairs.flatMap(([label, quote]): Case[] => {
    const found = nameOrNothing(quote, input);
    if (label.via) {
      if (label.viaBasis === 'context' && found === null) return [];
      return [{ place: quote, labelled: label.via, found, right: carries(label.via, quote, input) }];
    }
    return label.viaLikely || found === null ? [] : [{ place: quote, labelled: null, found, right: false }];
  });
}

/** The reporting words: right when they touch the labelled ones or are another wording that the label accepts. */
export function cueCases(pairs: readonly Pair[]): Case[] {
  return pairs.flatMap(([label, { cue, ...quote }]): Case[] => {
    const labelled = label.cue ?? null;
    if (label.speakerId === null || (labelled === null && cue === null)) return [];
    const touches =
      cue !== null && typeof label.cueStart === 'number' && cue.start < (label.cueEnd ?? 0) && label.cueStart < cue.end;
    const other = cue !== null && [label.cueAlt, label.cue2].some((words) => words?.includes(cue.text));
    return [{ place: quote, labelled, found: cue?.text ?? null, right: touches || other }];
  });
}
