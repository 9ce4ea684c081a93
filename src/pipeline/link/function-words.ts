/**
 * Words that say nothing about what a sentence is about. Source: the Snowball English stop list, with the commonest reporting verbs
 * and newspaper connectives added (Cambridge Grammar of English, reporting verbs of frequency band 1).
 */
const stop = `a about above after again against all am an and any are aren't as at be because been before being below between both but by can can't cannot
could couldn't did didn't do does doesn't doing don't down during each few for from further had hadn't has hasn't have haven't having he he'd he'll he's her here
hers herself him himself his how i i'd i'll i'm i've if in into is isn't it its itself let's me more most mustn't my myself no nor not of off on once only or other
ought our ours ourselves out over own same shan't she she'd she'll should shouldn't so some such than that the their theirs them themselves then there these they
they'd they'll they're they've this those through to too toward towards under until up very was wasn't we we'd we'll we're we've were weren't what when where which while who whom
why will with won't would wouldn't you your yours yourself yourselves also however meanwhile yet may might must shall upon per via`;
const reporting = `say says said saying tell tells told telling add adds added adding according report reports reported reportedly ask asked asks claim claims claimed
speak speaks spoke speaking state stated states note noted notes write wrote writes tweet tweeted tweets call called calls announce announced interview statement`;

export const functionWords: ReadonlySet<string> = new Set(stop.split(/\s+/));
export const reportingWords: ReadonlySet<string> = new Set(reporting.split(/\s+/));

export const negations: ReadonlySet<string> = new Set(
  `no not never none neither nor nobody nothing cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't couldn't shouldn't
without deny denied denies denying refuse refused refuses refusing reject rejected rejects`.split(/\s+/),
);
