/**
 * Given names that nearly always belong to women, or to men, so that “she” and “he” find the right person. Common names of many
 * countries (national statistics offices' lists of most frequent names); names that either may bear are left out.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const WOMEN =
  set(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley
dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley anna
ruth brenda pamela nicole katherine catherine christine samantha debra janet rachel carolyn emma maria heather diane virginia julie joyce
victoria olivia kelly christina lauren joan evelyn judith megan cheryl martha andrea frances hannah jacqueline ann anne gloria jean kathryn alice
teresa sara janice doris madison julia grace judy abigail marie denise beverly amber theresa marilyn danielle diana brittany natalie sophia rose
isabella charlotte hillary nancy elena elsa eva claire clara sofia sophie lucia lucy carmen ana isabel pilar ingrid astrid greta
ursula angela annalena giorgia francesca chiara giulia paola federica silvia monica simona beatrice valentina agnes irene nora rosa rosalind
fatima aisha ayesha zainab maryam khadija amina leila layla yasmin nadia samira huda malala benazir sheikha indira sonia priya anjali
pooja deepika sunita kavita lakshmi meera mei ling yuki sakura haruka akiko keiko ngozi chioma amara folake funmi wanjiru akinyi
olga natalia tatiana svetlana irina ekaterina yulia oksana ludmila katarzyna agnieszka magdalena anežka klára božena jana eva zuzana
imogen fiona siobhan aoife niamh moira eleanor harriet edith gertrude kamala michelle melania ivanka jill tulsi kirsten elise camille`);

export const MEN =
  set(`james robert john michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary
peter kyle walter ethan jeremy harold keith christian roger noah gerald terry sean austin carl arthur lawrence dylan jesse bryan joe billy
bruce gabriel logan albert willie alan juan wayne elijah randy roy vincent ralph eugene russell bobby mason philip louis bernie barack mitt
ahmad ahmed ahmet mohammad mohammed muhammad mohamed mahmoud ali hassan hussein omar osman ibrahim yusuf khalid khalil abdullah abdul hamid amrullah
zabihullah ashraf imran nawaz bashar saddam vladimir dmitry sergei sergey igor ivan mikhail boris alexei alexey yevgeny pavel andrei oleg
volodymyr viktor olaf klaus hans jürgen wolfgang dieter helmut gerhard emmanuel françois jean-luc jacques pierre michel nicolas philippe
antonio francisco manuel pedro pablo luis carlos miguel javier fernando alejandro diego jorge sergio roberto raúl hugo nicolás jair luiz
giuseppe giovanni matteo silvio mario paolo marco luigi narendra rahul amit rajesh sanjay vikram arjun ravi suresh xi hiroshi kenji shinzo takeshi
chukwuemeka emeka obinna kwame kofi kwasi jomo uhuru nelson thabo lars erik björn sven nils anders johan gustav matěj jiří ondřej petr
tomáš pavel václav neil nigel colin gordon graham trevor ian alistair hamish declan liam conor oscar rupert gilbert elias igor max`);
