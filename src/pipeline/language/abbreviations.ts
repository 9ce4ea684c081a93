/**
 * Abbreviations written with a full stop, without it, lower case. Sources: Associated Press Stylebook (titles, months, states, companies);
 * Chicago Manual of Style, 10.1–10.70; the ULI/CLDR sentence-break suppressions for English.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Stand before a name: a sentence never ends after them. */
export const beforeNames =
  set(`mr mrs ms mx dr prof gen lt col maj capt cpt sgt cpl pvt adm cmdr comdr brig rev fr hon gov lt-gov sen rep reps sens pres st ste
mt ft messrs mmes amb atty supt insp det hr mme mlle sr-lt`);

/** Stand before a number; before anything else a sentence may end after them. */
export const beforeNumbers = set(
  'no nos prop p pp vol art sec fig ch jan feb mar apr jun jul aug sep sept oct nov dec approx ca',
);

/** May end a sentence or stand inside one: only a word that opens sentences after them decides. */
export const anywhere =
  set(`u.s u.k u.n u.a.e e.u d.c u.s.s.r p.m a.m e.g i.e etc al vs v inc ltd co corp llc plc jr sr bros cf viz est dept univ assn
ave blvd rd ph.d m.d b.a m.a j.d esq ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
wis wyo jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.k.a`);

/** Words that, capitalised after one of `anywhere`, open a sentence. */
export const openers =
  set(`the a an this that these those he she it they we i you his her its their our my there here in on at by for from with as after before
since when while if although though but and or so yet however meanwhile still also now then last next earlier later both many some most one two three several no not
what who why how where which according asked officials police no-one nobody everyone`);

/** Pattern of what stands straight before a full stop that ends no phrase: a title before a name, one capital letter. */
export const STOPPED = String.raw`\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Rev|Sen|Rep|Gov|St|\p{Lu})`;
