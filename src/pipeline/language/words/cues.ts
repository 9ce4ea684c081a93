/**
 * Reporting verbs. Sources: Quirk et al., A Comprehensive Grammar of the English Language (1985) 16.31 f. (verbs of speech act);
 * the cue words of news style guides. One line a class, base forms only; `forms()` in cue-forms.ts inflects them.
 */

/** Take a reported clause or a quotation: “he said that …”. */
export const SAY = `say add state note announce claim report suggest argue explain insist admit acknowledge concede declare warn caution
stress emphasise emphasize underline underscore highlight assert contend maintain allege reiterate repeat recall remark observe comment confirm conclude
predict promise vow pledge reply respond answer counter retort quip joke write tweet retweet post conclude complain lament boast brag
testify disclose reveal recount continue propose recommend estimate hint imply indicate mention opine proclaim pronounce
relate swear shout yell scream whisper murmur mutter cry exclaim chant muse speculate tell reason interject fume rail vent signal
agree deny dispute affirm attest certify clarify concur confess demand deduce elaborate echo assure argue advise`;

/** Take a person, then what was said: “she told Reuters that …”. */
export const TELL = `tell inform remind assure advise warn notify convince persuade`;

/** Questions and orders: “asked whether …”, “urged them to …”. */
export const ASK = `ask urge order request inquire enquire wonder question demand instruct implore beg plead appeal`;

/** Take a thing and a name for it: “called him a …”, “described it as …”. */
export const CALL = `call describe dub label brand characterise characterize denounce criticise criticize slam blast condemn praise dismiss decry deride hail
mock accuse blame reject brush welcome applaud cite quote defend herald tout portray depict deem laud lambast lambaste ridicule bemoan`;

/** Belief and wish; reported, but nobody need have spoken. */
export const THINK = `think believe feel hope fear expect consider doubt worry want wish plan intend suspect know understand`;

/** What polls, papers and inquiries do; a cue only before “that” or a quotation. */
export const SHOW = 'show find demonstrate read';

/** Particles that belong to the cue: “called for”, “pointed out”. */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on', 'upon'],
  appeal: ['for', 'to'],
  push: ['for'],
  refer: ['to'],
  point: ['out', 'to'],
  shoot: ['back'],
  press: ['for'],
};
/** Verbs that are no cue without their particle. */
export const PARTICLE_ONLY = 'refer point push shoot press';

/** Past tenses and participles that the regular rules do not give: base → past, participle, -ing. */
export const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  seek: ['sought', 'sought', 'seeking'],
  prefer: ['preferred', 'preferred', 'preferring'],
  say: ['said', 'said', 'saying'],
  tell: ['told', 'told', 'telling'],
  write: ['wrote', 'written', 'writing'],
  think: ['thought', 'thought', 'thinking'],
  find: ['found', 'found', 'finding'],
  show: ['showed', 'shown', 'showing'],
  read: ['read', 'read', 'reading'],
  refer: ['referred', 'referred', 'referring'],
  shoot: ['shot', 'shot', 'shooting'],
  feel: ['felt', 'felt', 'feeling'],
  know: ['knew', 'known', 'knowing'],
  understand: ['understood', 'understood', 'understanding'],
  swear: ['swore', 'sworn', 'swearing'],
  beg: ['begged', 'begged', 'begging'],
  admit: ['admitted', 'admitted', 'admitting'],
  quip: ['quipped', 'quipped', 'quipping'],
  plan: ['planned', 'planned', 'planning'],
  brag: ['bragged', 'bragged', 'bragging'],
  concur: ['concurred', 'concurred', 'concurring'],
  label: ['labelled', 'labeled', 'labelling', 'labeling'],
  dub: ['dubbed', 'dubbed', 'dubbing'],
  slam: ['slammed', 'slammed', 'slamming'],
  signal: ['signalled', 'signaled', 'signalling', 'signaling'],
};

/** Forms that are nouns or adjectives far more often than verbs when a determiner, adjective or preposition stands before them. */
export const AMBIGUOUS = `reports report claims claim states state notes note calls call comments comment demands demand questions question orders order
posts post estimates estimate plans plan hopes hope fears fear remarks remark answers answer requests request cites counter counters signals signal
highlights highlight echoes echo promises promise doubts doubt argues praise blame label labels brand brands reasons reason wants
writing saying shouts cries cry appeal appeals warning warnings confirmed reported alleged added continued wishes wish proposed promised expected estimated
understanding feeling thinking planning hoping blast joke jokes vow vows pledge pledges tweet tweets`;

/** Reporting verbs that without reported words are deeds: “wrote a book”, “continues to fly”, “added a room”. */
export const DEEDS: ReadonlySet<string> = new Set(
  'continue add state post write tweet retweet respond answer relate rail shout order comment plan call concede maintain claim'.split(
    ' ',
  ),
);

/**
 * Verbs of taking sides, declining and seeking (Wiebe, Wilson & Cardie, Annotating Expressions of Opinions, 2005: private states): nobody
 * need have spoken, so they give no quotation a speaker.
 */
export const STANCE = `support endorse oppose favor favour back prefer decline refuse seek offer threaten compare view regard
apologize apologise thank discuss recognize recognise realize realise assail envision invoke identify`;
/** Of these, forms that are more often something else. */
export const STANCE_AMBIGUOUS = 'support supports back backs favor favors favour favours offer offers view views';

/** Verbs of the mind that without a clause are of the senses or of skill: “felt the wind”, “knows Greek”. */
export const OF_CLAUSES: ReadonlySet<string> = new Set('know understand feel question'.split(' '));

/** Nouns for what somebody said; with an owner before them and a quotation after them they are its cue: “her claim that …”. */
export const NOUN_CUES: ReadonlySet<string> = new Set(
  `claim claims assertion statement remark remarks comment comments contention argument suggestion declaration announcement promise
pledge vow warning admission accusation allegation conclusion assessment answer response reply demand call description insistence complaint
prediction slogan phrase line catchphrase question observation`.split(/\s+/),
);
