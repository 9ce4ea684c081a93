/**
 * Verbs of English news, base forms: the verbs of the General Service List (West 1953) that take part in reports, and those that news adds
 * (evacuate, launch, resign …). Many are nouns too; whether one is a verb is decided by its neighbours (`finite.ts`).
 */
export const VERBS = `accept access accuse achieve act add adopt affect agree aim allow announce appeal appear apply appoint approve argue arrest arrive ask attack
attempt attend attract avoid back ban bar base beat become begin believe belong benefit blame block boost border break bring build burn bury buy call campaign
cancel capture carry cast catch cause celebrate challenge change charge chase choose claim clear climb close coincide collapse collect combine come comment commit
compare compete complain complete concern condemn confirm connect consider consist contain continue contribute control cope cost count cover crash create cross
cut damage date deal debate decide declare decline defeat defend delay deliver demand deny depend describe deserve destroy detain determine develop die differ
disagree disappear discover discuss dismiss display divide dominate donate double draw drive drop earn eat elect emerge employ enable encourage end endorse enjoy
ensure enter escape establish evacuate exceed exist expand expect explain explode export expose express extend face fail fall favour fear feature feed feel fight
file fill find finish fire fit flee float flood fly focus follow force forecast form found free fuel fund gain gather generate get give go govern grant grow guarantee
guard handle happen hate head hear help hide hit hold hope host hurt identify ignore import impose improve include increase indicate injure insist inspire intend
introduce invade invest investigate invite involve issue join judge jump keep kick kill know lack land last launch lay lead learn leave lend let lie lift like limit link
list listen live load look lose love lower maintain make manage march mark marry matter mean measure meet merge miss move mourn murder need negotiate note number
object obtain occupy occur offer open operate oppose order organise organize oversee owe own pass pay perform permit persuade place plan play plead point pose praise
prefer prepare present press prevent produce promise promote propose protect protest prove provide publish pull purchase pursue push put qualify question quit raise
range rank reach react read realise receive recognise recommend record recover reduce refer reflect refuse regard regulate reject relate release rely remain remember
remove rent repay repeat replace represent require rescue resign resist respond rest restore result resume retain retire return reveal review revive ride ring rise risk
rule run rush save score search secure see seek seem seize sell send separate serve settle shake share shelter shoot shop show shut sign sink sit sleep slide slow smell
solve speak spend split spread stand star start stay steal stem stop store strengthen stretch strike struggle study submit succeed suffer suggest suit supply support
suppose surge surrender surround survive suspect suspend sweep swim take talk target teach tear tell tend test thank think threaten throw top touch tour trade train
transfer travel treat trigger trust try turn understand undermine urge use value visit vote vow wait walk want warn wash waste watch weaken wear weigh welcome win
wish withdraw witness wonder work worry wound write`;

/** Past tenses without -ed, where they differ from the base (Quirk et al. 1985, 3.11–3.20). */
export const PASTS = `arose became began bent blew bore bought bound broke brought built burnt came caught chose clung crept dealt drank drew drove dug ate fed fell felt
fled flew forbade forgave forgot fought found froze gave got grew had heard held hid hung kept knelt knew laid lay leant led left lent lit lost made meant met misled overcame
oversaw overtook overthrew paid rang ran rebuilt rode rose said sang sank sat saw sent shook shone shot shrank slept slid sold sought spent split spoke sprang stole stood
strove struck stuck stung swam swept swore swung taught threw thought told took tore underwent undertook understood upheld was went were withdrew withheld withstood woke won
wore wound wrote`;
/** Past tense and base alike. */
export const SAME_PAST = 'beat bet burst cast cost cut hit hurt let put quit rid set shed shut split spread upset';
