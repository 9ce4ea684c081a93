import { stem } from '../tokens.ts';

/**
 * Posts of which one person holds one at a time in one body, by family; words with a slash are one post. Source: ISCO-08 groups 0, 111 and 112,
 * titles in the Associated Press Stylebook. “Head”, “leader” and “chief” stand for any of them and are left out.
 */
const families = [
  `spokesman/spokeswoman/spokesperson commander manager director president chairman/chairwoman/chairperson/chair treasurer secretary organiser/organizer officer chief-executive`,
  `captain lieutenant sergeant colonel major general admiral commodore inspector superintendent constable corporal marshal`,
  `minister mayor governor senator ambassador councillor/councilor congressman/congresswoman chancellor`,
  `engineer mate purser boatswain steward pilot co-pilot`,
  `fire-chief police-chief`,
  `prosecutor judge defender magistrate`,
];
const heads = new Map<string, { readonly family: number; readonly post: string }>();
for (const [family, words] of families.entries())
  for (const one of words.split(' ')) {
    const forms = one.split('/');
    for (const form of forms) heads.set(form, { family, post: forms[0] ?? form });
  }

/** Words that make another post of one: a deputy mayor is no mayor. */
const rank = /^(?:deputy|vice|assistant|junior|acting|interim|co)$/u;
const open = /\b(?:former|ex|then|late|incoming|outgoing|designate|elect|self-proclaimed|honorary|retired)\b/iu;
/** What kind of manager or secretary, and bodies called by their kind: they do not say of what. */
const kinds = new Set(
  'general regional national managing executive financial finance operating technical commercial chief senior union company firm utility operator group party police club council government local area'.split(
    ' ',
  ),
);
const small = new Set(['the', 'a', 'an', 'of', 'for', 'its', 'his', 'her', 'their', 'and', 'at', 'in', 'on', 's']);

/** One post as printed. */
export interface Post {
  readonly family: number;
  /** Head word with what makes another post of it: “deputy mayor”. */
  readonly post: string;
  /** Stems of the words that say of what: “transport”, “coast guard”. */
  readonly of: ReadonlySet<string>;
}

/** Titles of two words, made one: the chief of the fire brigade is no mere chief. */
const joined = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/\bchief executive(?: officer)?\b/gu, 'chief-executive')
    .replace(
      /\b(fire|police) chief\b|\bchief of (?:the )?(fire|police)\b/gu,
      (_all, before: string, after: string) => `${before || after}-chief`,
    );

/** The post a phrase of a few words names, or null: “the commander of the coast guard”, “Transport Minister”. */
export function postIn(phrase: string): Post | null {
  if (open.test(phrase)) return null;
  const words = (joined(phrase).match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).flatMap((word) =>
    heads.has(word) ? [word] : word.split('-'),
  );
  const at = words.findIndex((word) => heads.has(word));
  const head = heads.get(words[at] ?? '');
  if (head === undefined || words.slice(at + 1).some((word) => heads.has(word))) return null;
  const ranks = words.slice(0, at).filter((word) => rank.test(word));
  const rest = words.filter((word, i) => i !== at && !rank.test(word) && !small.has(word) && !kinds.has(word));
  return { family: head.family, post: [...ranks, head.post].join(' '), of: new Set(rest.map(stem)) };
}

/** Posts told apart by what they are of: one minister is not another. */
const byOffice = /^(?:(?:deputy|junior|assistant) )?(?:minister|secretary)$/u;

/** Can nobody hold both at a time? Other posts of one family and one body; ministers of two departments. */
export function excludes(a: Post, b: Post): boolean {
  if (a.family !== b.family) return false;
  const shared = [...a.of].some((word) => b.of.has(word));
  if (a.post !== b.post) return shared || a.of.size === 0 || b.of.size === 0;
  return byOffice.test(a.post) && !shared && a.of.size > 0 && b.of.size > 0;
}
