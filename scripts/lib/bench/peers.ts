import { z } from 'zod';

/** Another library at a part of the work. Raced where it happens to be installed; it is never a dependency. */
interface Peer {
  readonly name: string;
  readonly does: string;
  /** What the module must look like, made into what it does with one text. */
  readonly entry: z.ZodType<(text: string) => unknown>;
}

const textFunction = z.custom<(text: string) => unknown>((value) => typeof value === 'function');

const peers: readonly Peer[] = [
  { name: 'chrono-node', does: 'dates only', entry: z.looseObject({ parse: textFunction }).transform((m) => m.parse) },
  {
    name: 'compromise',
    does: 'words and tags only',
    entry: z.looseObject({ default: textFunction }).transform((m) => m.default),
  },
];

async function found(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return null;
  }
}

/** The peers that are installed, by name, each doing its part for all the texts. */
export async function installedPeers(texts: readonly string[]): Promise<Record<string, () => unknown>> {
  const contenders: Record<string, () => unknown> = {};
  for (const { name, does, entry } of peers) {
    const read = entry.safeParse(await found(name)).data;
    if (read) contenders[`${name} (${does})`] = () => texts.map((text) => read(text));
  }
  return contenders;
}
