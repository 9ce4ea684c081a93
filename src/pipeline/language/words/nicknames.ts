/**
 * Short forms of English given names, by the name in full, as outlets use one or the other for the same person (Withycombe, Oxford Dictionary
 * of English Christian Names). Only forms that stand for few names.
 */
const FORMS = `albert al bert
alexander alex sandy
alexandra alex sandra
alfred alf fred
andrew andy drew
anthony tony
barbara barb
benjamin ben benny
catherine cathy cate kate
charles charlie chuck
christine chris chrissy
christopher chris topher
cynthia cindy
daniel dan danny
david dave
deborah deb debbie
donald don donnie
dorothy dot dolly
douglas doug
edward ed eddie ted ned
edmund ed ned
edwin ed
elizabeth liz beth betty betsy lizzie eliza
eugene gene
francis frank
franklin frank
frederick fred freddie
gabriel gabe
geoffrey geoff
gerald gerry jerry
gregory greg
harold hal harry
henry harry hank
herbert herb
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jeremy jerry
john jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy
katherine kate kathy katie
kathleen kathy
kenneth ken kenny
kimberly kim
laurence larry
lawrence larry
leonard len lenny
leonardo leo
louis lou
margaret maggie meg peggy
matthew matt
michael mike mick mickey
mitchell mitch
nathaniel nat nate
nathan nate
nicholas nick nicky
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil
phillip phil
randall randy
randolph randy
raymond ray
rebecca becky
richard rich rick dick ricky
robert rob bob bobby robbie
roderick rod
rodney rod
ronald ron ronnie
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sidney sid
stanley stan
stephen steve
steven steve
stuart stu
susan sue susie
terence terry
theodore ted theo teddy
theresa terry tess
thomas tom tommy
timothy tim
valerie val
victoria vicky vicki
vincent vin vince
virginia ginny
walter walt wally
wilfred wilf
william will bill billy`;

const fullNames = new Map<string, readonly string[]>();
for (const line of FORMS.split('\n')) {
  const [full = '', ...short] = line.split(' ');
  for (const form of [full, ...short]) fullNames.set(form, [...(fullNames.get(form) ?? []), full]);
}

/** Can two given names, in lower case, be forms of one: Bill and William? Each is a form of itself. */
export const sameGivenName = (a: string, b: string): boolean =>
  a === b || (fullNames.get(a) ?? []).some((full) => fullNames.get(b)?.includes(full) === true);
