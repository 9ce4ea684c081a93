import type { Article } from '../../../story/article.ts';
import type { Claim, Source } from '../../../story/records.ts';
import type { LinkInput, Range } from '../../model.ts';
import { byCodeUnits } from '../../sorted.ts';
import { byArticle, byPlace } from '../order.ts';
import { sentenceAround, sentencesOf } from '../sentence.ts';
import { union } from '../union.ts';
import { articlesOf } from '../articles-of.ts';
import { type Draft, type Finder, label, sideOf } from './draft.ts';

/** Something has set in. Source: WordNet 3.1, verbs of beginning and of change of possession, as past participles and preterites in news. */
const setIn =
  /\b(?:begun|began|started|launched|opened|entered|invaded|attacked|seized|captured|taken|fallen|fell|broken out|resumed|ended|closed|signed|agreed|reached|resigned|died|killed|underway|under way)\b/iu;
/** … and somebody says that there is nothing to show for it. */
const nothing =
  /\b(?:(?:no|any) (?:signs?|evidence|indications?|proof|trace|confirmation|(?:immediate )?reports?)\b|not (?:yet )?(?:begun|started|entered|launched|seen))/iu;
/** The second sets itself against the first. */
const but = /^(?:but|however|yet|nevertheless)\b|\b(?:but|although|though|while)\b/iu;

/** One source says it has happened, another that nothing shows it. */
interface Contrast {
  readonly said: Claim;
  readonly denied: Claim;
}

function follows(article: Article, sentences: readonly Range[], said: Claim, denied: Claim): boolean {
  const [one, other] = [said, denied].map((claim) => sentenceAround(sentences, claim.start, claim.end));
  if (one === undefined || other === undefined || denied.start < said.end) return false;
  const near = other.start === one.start || /^\s*$/u.test(article.text.slice(one.end, other.start));
  const from = other.start === one.start ? said.end : other.start;
  return near && but.test(article.text.slice(from, denied.start).trim());
}

function contrastsIn(article: Article, claims: readonly Claim[]): Contrast[] {
  const sentences = sentencesOf(article);
  const told = claims.filter((one) => one.by !== null);
  return told
    .filter((denied) => nothing.test(denied.text))
    .flatMap((denied) => {
      const said = told.filter(
        (one) =>
          one.by !== denied.by &&
          setIn.test(one.text) &&
          !nothing.test(one.text) &&
          follows(article, sentences, one, denied),
      );
      return said.slice(-1).map((one) => ({ said: one, denied }));
    });
}

/** Has it happened or not: one source is reported to say so, and against it another that nothing shows it; with every article that has either statement. */
export const statuses: Finder = (input) => {
  const claims = byArticle(input.records.claims);
  const contrasts = input.articles.flatMap((article) => contrastsIn(article, claims.get(article.id) ?? []));
  const byId = new Map(input.records.claims.map((one) => [one.id, one]));
  const clusters = new Map(
    input.earlier.sameClaim.flatMap((cluster) => cluster.members.map((id) => [id, cluster] as const)),
  );
  const all = (claim: Claim): Claim[] =>
    (clusters.get(claim.id)?.members ?? [claim.id]).flatMap((id) => byId.get(id) ?? []);
  return grouped(contrasts, (claim) => clusters.get(claim.id)?.id ?? claim.id).flatMap((group) =>
    draftOf(
      input,
      group.flatMap(({ said, denied }) => [
        ...all(said).map((claim) => ({ claim, reading: 'said' })),
        ...all(denied).map((claim) => ({ claim, reading: 'nothing' })),
      ]),
    ),
  );
};

/** Contrasts of one matter: they share a statement, or a cluster of it. */
function grouped(contrasts: readonly Contrast[], cluster: (claim: Claim) => string): Contrast[][] {
  const key = ({ said, denied }: Contrast): string => `${said.id} ${denied.id}`;
  const sets = union(contrasts.map(key));
  const first = new Map<string, string>();
  for (const one of contrasts)
    for (const statement of [`said ${cluster(one.said)}`, `denied ${cluster(one.denied)}`]) {
      const known = first.get(statement) ?? key(one);
      first.set(statement, known);
      sets.join(known, key(one));
    }
  const byKey = new Map(contrasts.map((one) => [key(one), one]));
  return sets.groups().map((keys) => keys.flatMap((each) => byKey.get(each) ?? []));
}

/** A statement with the side it takes. */
interface Taken {
  readonly claim: Claim;
  readonly reading: string;
}

function draftOf(input: LinkInput, taken: readonly Taken[]): Draft[] {
  const articles = articlesOf(input);
  const names = new Map(input.records.sources.map((one): [string, Source] => [one.id, one]));
  const once = [...new Map(taken.map((one) => [one.claim.id, one])).values()].sort(
    (a, b) => byPlace(a.claim, b.claim) || byCodeUnits(a.claim.id, b.claim.id),
  );
  if (new Set(once.map(({ claim }) => claim.article)).size < 2) return [];
  const first = once.find(({ claim }) => setIn.test(claim.text) && !nothing.test(claim.text));
  return [
    {
      rule: 'conflicts/said-to-have-happened-or-not',
      confidence: 'likely',
      about: label((first ?? once[0])?.claim.text ?? ''),
      type: 'status',
      verdict: 'differs',
      sides: once.flatMap(({ claim: one, reading }) => {
        const home = articles.get(one.article);
        const who = one.by === null ? null : (names.get(one.by)?.name ?? null);
        return home === undefined
          ? []
          : [sideOf(home, one, who === null ? label(one.text) : `${who}: ${label(one.text)}`, reading, one.by)];
      }),
    },
  ];
}
