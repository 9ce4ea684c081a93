/**
 * Given names that nearly always belong to women, or to men, so that “she” and “he” find the right person. Common names of many countries
 * (most frequent names as national statistics offices list them); left out are names that either may bear, and those that are also common
 * words, surnames before a surname (“Clinton aide”) or places.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const WOMEN = set(`
aaliyah aarti abby abeer abena abigail ada adaeze adela adelaide adele adhiambo aditi adjoa adriana adriane adwoa adélaïde afaf afia agata agatha
agathe agnes agnieszka agnès aileen aimee aine aino aisha aisling akiko akinyi akosua akua alana alejandra aleksandra alena alessandra alexa
alexandra alexis alice alicia alicja alina aline alisa alison alka alla allison alma althea alyssa alžběta amaka amal amalia amanda amani amara amber
amelia amelie amina aminata amira amparo amrita amy amália amélie ana anastasia anastasiya anaïs aneta anežka anfisa angela anita anja anjali anjana
anjum ann anna annabel annabelle annalena anne annegret anneli anneliese annette annick annie annika anniken antje antoinette antonella antonia anya
aoife aparna arabella araminta archana ariadne ariana arianna arlene arlette arundhati asha ashley asma asmaa asmita astrid asunción atieno audrey
aung-suu aurora aurore aurélie ava awino ayako ayanna ayesha aylin ayşe azucena azza barbara barbra basma bea beata beatrice beatriz becky begoña
belinda bella belén benazir bente beppina berit bernadette bernice bertha bess bessie beth bethan bethany bette betty beverly bianca biljana bindu
birgit birgitta blanca blanche blanka bodil bogdana bogumila bonnie bożena božena brenda bridget brigitte britney brittany bronagh bronwen bronwyn
brooke bruna bushra busisiwe bärbel béatrice caitlin callie camila camille camille-anne candace candice cara carla carlotta carly carmela carmen
carol carolina caroline carolyn carrie carys cassandra cassidy catalina caterina catherine cathleen cathy cecelia cecile cecilia cecilie cecily
celeste celia celine chandrika chantal charlene charlotte cherie cheryl chiamaka chiara chidera chidinma chieko chinwe chioma chitra christa
christelle christiane christina christine cindy claire clara clarissa claudette claudia clementine clodagh clémence clémentine colette colleen
conceição concepción connie constance consuelo cora corazon cordelia coretta corinne cornelia coumba courtney cressida cristina crystal cynthia
cássia cécile céline dagmar dalal damaris dandara daniela daniella danielle danuta daphne darcey daria darlene darya dawn deanna debbie deborah debra
deepa deepika deirdre delia della delores delphine delyth demelza denise dervla desiree dewi diana diane dianne dilma dilys dina divya doina dolores
dominique-anne donatella donna dora doreen doris dorota dorothea dorothy dragana drusilla débora ebele edie edith edna edwina eeva efua eija eileen
eilidh eimear eirlys ekaterina elaine eleanor elena eliane elif elisa elisabeta elise eliza elizabeth elizaveta elke ella elle ellen ellie eloise
elowen elsa elspeth elvira elżbieta emer emiko emilia emily emine emma emmanuella emmeline enid erica erika erin erna ernestine erzsébet esi esme
esmeralda esmé esperanza esra estela estelle ester esther estrella ethel eugenia eugenie eun-hye eunice eva evangeline eve evelyn ewa fadia fannie
farah fatemeh fatima fatma fatou fatoumata faye federica felicia fenella feride fernanda feryal fidelma fiona flavia flora flávia folake folasade
frances francesca francisca franziska françoise freya frieda fumiko funke funmi fátima gabriela gabriele gabriella gabrielle gaia gail galina gayatri gemma
geeta genevieve geneviève georgette georgie georgina geraldine gerda germaine gertrude geun-hye ghada ghazala ghislaine gillian gina ginette ginny
giorgia giovanna gisela gisele gita giulia giuliana giuseppina gladys gleisi glenda glenna gloria goldie gordana grace graciela grainne grażyna greer
greta gretchen gro gráinne gudrun guinevere gunilla gwen gwendolyn gwyneth gülşen hala halina hallie halyna hana hanako hanan hanin hanna hannah
hanne hannelore harriet haruka harumi hatice hattie heather heba hege heidi heike helen helena helene helle helmi heloísa hema henrietta hermione
hilda hildegard hillary hind hiroko holly huda huguette huong hélène ida ifeoma ifeyinwa ilana ilaria ildikó ileana ilse iman imelda imogen indira
indu ines inez inga ingeborg inger ingrid inmaculada inna intisar inès inés ioana irene irina irma irmgard iryna isabel isabella isabelle isla isobel
ivana ivanka ivonne iwona izabela jacinda jacinta jacqueline jamila jamilah jana janaína jandira jane janelle janet janette janice janie janine
jasmine jaya jayalalithaa jayanthi jayne jeanette jeanine jeanne jeannie jelena jemima jenna jennie jennifer jenny jeri jerri jessamy jessica jette
ji-hyun jihan jill jillian jitka joan joana joann joanna joanne jocasta jocelyn jodi johanna joice jolanta jolene jonna josefa josefina josephine
josette josiane josie joyce joëlle juana juanita judi judit judith judy julia juliana julianne julie juliet julieta juliette junko justine justyna
jutta jyoti jytte júlia kaisa kaitlyn kalpana kamala kara karen karin karina karla karoline katalin katarzyna kate kateryna kateřina katherine kathie
kathleen kathryn kathy katie katja katrin katrina kavita kayla kaylee kazuko keiko keisha kellie kelly kelsey kemi kendra kerri kerstin khadija
kiersten kimberley kimberly kinga kira kirsi kirsten kirstie kirsty klára kristi kristin kristina kristine kristy krisztina krystyna ksenia ksenija
kumi kumiko kyoko laetitia lakshmi lamia lana lara larisa larissa lata latifa latoya laura laurel lauren lavinia layla leah leanne leela leila lena
lene leni lenka leona leonie leonora leticia lettie letícia liane libby lidia lidiya liesel lieselotte lila lilian lillian lillie lina linda lindiwe
lindsay ling lisa liz liza ljubica lorena loretta lori lorna lorraine lotte lottie louisa louise lourdes lowri luana luann lubna lucia luciana lucie
lucille lucinda lucrezia lucy lucía ludmila ludwika luisa luiza luz lydia lynda lynette lynne lyudmila léa lúcia mabel macarena mackenzie maddalena
madeleine madeline madhuri mae magali magda magdalena maggie maha mairead mairi maisie maisy malala malini mallory mamata mamie manal mandy maneka
manisha manju manon manuela mara marcela marcella marcelle marcia margaret margareta margarita margery margherita margo margot margrethe marguerite
maria mariama mariana marianne mariastella maribel maricarmen maricel marie marie-claude marie-france marie-laure marie-pierre mariella marielle
mariko marilyn marina marine marion marisa marisol marissa marites maritza mariya marjatta marjorie markéta marla marlene marli marlies marlène marta
martha martina martine marwa mary maryam maryann maryanne marzena maría masako mathilde matilda maud maude maura maureen mavis maxine maya mayawati
maysoon mayumi małgorzata mckenzie meagan meena meenakshi meera megan megawati meghan megumi mehbooba mei mei-ling melania melanie melinda melissa
menaka meral mercedes meredith merete merve mette mia michaela michela michelle michelle-ana michiko michèle midori mihaela miho miki mildred milena
milica millicent millie mimi min-ji mindy minna minnie mirabel miranda mireille miriam mirjana mitzi miyuki moira mollie molly momoko mona monica
monika monique montserrat morag morwenna mridula muriel myfanwy myra myriam myrna myrtle mélanie mónica nabila nada nadezhda nadia nadiia nadine
nadira naglaa nahla najat najwa nancy nandini nanette naoko naomi narges nasrin natalia natalie nataliya natalya natasha nataša nathalie natsuki
natália nawal ndeye neelam neeta neha nell nellie nettie ngozi niamh nichole nicki nicole nicolette nieves nikki niloufar nina nirmala nisha njeri
nkechi nkosazana nneka noelle noemi noma nomsa nomvula nora noreen noriko norma noura noémie nuala nurcan nuria nurul nusrat nyambura obiageli oby
octavia odette odile oksana olena olesya olga olivia ophelia orla orlaith ornella oumou padma paige paivi pallavi paloma pam pamela paola parisa
pascale patricia patrizia patrícia patsy patti patty paula paulette paulina pauline peggy penelope perdita perla pernille petra petronella philippa
phoebe phyllis pia pilar pirkko polina polly pooja portia pratibha preeti priscilla priya rabia rachael rachel rachida radha rafaela raffaella
ragnhild raisa rajni raluca ramata ramona randi rania raquel rasha rashmi raymonde reba rebecca reem regina reiko rekha remedios rena renata renate
renee renu retno rhea rhian rhiannon rhoda rhonda riikka rika rima rita ritu roberta rochelle rocío rohini roisin rokia rolanda ronda ronke rosa
rosalie rosalind rosalinda rosalyn rosalynn rosalía rosamund rosanna rosaria rose roselyne rosemarie rosemary rosetta rosie roslyn rosângela rowena
roxana roxanne roya rukhsana rukmini ruqayya ruslana ruth régine róisín sabina sabine sabrina sachiko sade sadhana sadia sadie sahar sahra saima
sakura sally salma samantha samar samira sandra sandrine sanna saoirse sara sarah saraswati saskia satu savita seema selena selina selma serena
setsuko sevgi shabana shahla shalini shana shania shanti shari sharmila sharon sharron shauna shazia sheela sheena sheikha sheila shelia shelley
sherri sherry sheryl shilpa shirin shirley shizuko shobha shona shruti shweta sian sibel signe sigrid siham silke silvana silvia simona sinead sinéad
siobhan siri siv siân smita smriti snežana sofia sofiya sofía solange soledad solveig sonal sondra sonia sonja sonya sophia sophie soraya sorcha
stefania stella stephanie stéphanie suad subhadra sudha sue suhair sujata sulochana sumitra sunita susan susana susanna susannah susanne sushma
suzanne suzette svenja svetlana sviatlana svitlana swati sybil sylvia sylvie synnøve ségolène sônia tabata tabitha tahani takako tamara tami tammy
tamsin tania tanisha tansu tanvi tanya tara tarja tasha tatiana temitope teresa tereza tess tessa thandi thandiwe thelma theodora theresa thuli
thulisile thérèse tiffany tiina tilda tilly tina tipper titilayo tiziana tomoko tone tonya tracey tricia trina trine trisha trudy tulsi turid tuula
tülay ulla ulrike uma urmila ursula urszula usha ute valentina valentyna valeria valerie valérie vandana vanessa varvara vasundhara velma vera verna
veronica verónica vesna vicki vickie vicky victoria vidya vigdis vijaya viktoria vimala violeta viorica virginie vittoria vivian viviana viviane
vivienne vânia véronique wafa wairimu waltraud wambui wanda wangari wangui wanjiru wendy whitney wiesława wilhelmina willa wilma winifred winnie
xiaoling ximena xiomara yaa yadira yana yasmeen yasmin yelena yetunde ying-wen yingluck yoko yolanda yoshiko yuki yulia yuliya yumi yuriko yvette
yvonne zahra zainab zanele zara zeinab zelda zeynep zhanna zodwa zoe zofia zohra zorica zoya zoë zsuzsanna zuleica zuleika zuzana ágnes ángela
ángeles édith élisabeth élise élodie émilie éva évelyne özlem łucja şule
`);

export const MEN = set(`
aarav aaron abbas abdel abdelaziz abdelkader abdellah abdi abdirahman abdou abdoul abdul abdulaziz abdulkadir abdulla abdullah abdullahi abdullatif
abdulrahman abdulsalam abe abel abhijit abhishek abiodun abiola abiy abner abraham achim adam adebayo adel ademola adewale adeyemi adil aditya adnan
adolf adolfo adrian agustín ahmad ahmed ahmet aidan ajay ajit akash akhilesh akinwumi akram akshay akwasi al aladdin alain alan alasdair alassane
alastair albert alberto alden aldo alec alejandro aleksandar aleksander aleksandr alessandro alexander alexandre alexei alexey alf alfie alfonso
alfred alfredo ali aliko aliou alistair allan allen aloizio alok alonzo alphonse alton alun alvaro alvin amadou amin amir amit amitabh amjad ammon
amos amrish amrullah anand anas anatole anatoly anders andre andreas andrei andrej andres andrew andriy andrzej andrés andy aneurin angelino angelo
angus anil anirudh ankit ansel anselmo anthony antoine anton antonio antti anurag anwar archibald archie ari arif arjun arkadiusz arkady armando
armin arnaldo arnaud arnold arnulfo arseniy artem arthur arto arturo artyom arvind asad asher ashfaq ashish ashok ashraf ashwin asif atal atiku ato
attila august augustus aurelio aurélien ayman ayodele ayoub azim aziz aécio babacar babajide babatunde baburam badr bahaa balakrishnan baldev barack
barnaby barney barry bart bartholomew bartosz basel bashar basil bassam beau ben benedict benjamin benjamín bennett benny benoît beppe bernard
bernardo bernd bernhard bernie bert bertie bertrand besigye bharat bheki bhupendra bikram bilal billy bimal biswajit bjarne björn blaine blaise bob
bobby bobi bogdan bogusław bohumil bohuslav bojan bola bolesław bongani boris boris boubacar boyd brad bradford bradley brandon branko brendan brent
bret brett brian brice brock bronisław bruce bruno bryan bryce bryn buddy bukola burhan burkhard burt byron béla bülent caleb callum calum calvin
carl carlo carlos carsten caspian cecil cedric cem cemal cesar chad chandrababu chandrashekhar charles charley charlie cheick cheikh chester chet
chetan chidi chijioke chima chinedu chinua christian christoph christophe christopher chuck chukwuemeka chukwuma ciro clarence claude claudio claus
clay clayton clement cliff clifford clifton clint clive clyde clément cody cole colin colm conor conrad corey cormac cornelius corrado craig crin
crispin cristian cristóbal cuauhtémoc curt curtis cuthbert cyprien cyril cyrus czesław cédric césar călin dacian dafydd damian damien damon dan
danesh daniel danilo danny dante daoud darin dario darius dariusz darko darnell darragh darrell darren darryl darío dave david davide dawid dawood
dean declan deepak dejan delbert demetrius denis dennis denny derek derrick desmond detlef devendra devin dexter dhananjay diarmuid dick didier diego
dieter dinesh dino dirk dmitri dmitriy dmitry dmytro dom domenico dominic dominick don donal donald donnie donovan doug dougal dougie douglas dragan
duane dudley duncan dustin dušan dwayne dwight dylan eamon eamonn earl eberhard ebo ebuka eckart ed eddie edgar edmund eduard eduardo edward edwin
eero efrain egon ehab ekene ekkehard ekrem eldon eli elias elijah eliot elis elliot elliott elmer elton elvis emanuel emeka emil emiliano emilio
emlyn emmanuel emmerson emmett emre enrico enrique enzo eoin erdal ergün erhard eric erich erik erkki erling ernest ernesto ernie ernst errol ervin
esko essam esteban ethan ettore euan eugene eugenio evan everett evo ewan ezra fabian fabien fabio fabián fabrice fabrizio fadi fahad fahd faisal
farhad farhan farid farouk fatih faure fausto fawzi fayez federico felipe felix femi ferdinand ferenc fergus ferhat fermín fernando fethullah fidel
fikile filippo finbar finlay finn fintan florian florin floyd fouad francesco francis francisco franco frank frank-walter frankie franklin františek
franz françois fred freddie frederic frederick friedrich fritz frode frédéric fyodor félix gabe gabriel gaetano ganesh gareth garrett garth gary
gaston gavin gbenga gene gennady gennaro geoff geoffrey george georgy geraint gerald gerard gerardo gergely gerhard germán gernot gerry gethin
ghassan gheorghe ghulam gian gianfranco gianluca gianni gilbert gilberto giles gilles gilmar gino giorgio giovanni girija girish girma giulio
giuseppe gleb glen glenn gonzalo goodluck gopal goran gordon gorm gotabaya gottfried govind grady graeme graham grahame greg gregg gregor gregory
grigory grzegorz grégoire grégory guglielmo guido guillaume guillermo gulzar gunnar gunther gus gustav gwede gwilym gyula gábor gérald gérard göran
gösta günter günther habib hafez hailemariam hakainde hakan hakim hal halil hamad hamdi hamed hamid hamish hamza hani hank hannu hans hans-dietrich
hans-georg hans-peter harald hardeep hardik harish harlan harley harold haroon haroun harrison harry harsha hartmut hashim hassan hassen hatem haydar
haydn haytham hazem hector heikki heinrich heinz helge helmut helmuth hemant henning henri henrik henry henryk herbert herman hermann hernan hernán
herschel hervé hesham hikmat himanta hiram hiroshi hisham holger homer horace horacio horst hosein hosni hossam hubert hubertus hugh hugo hugues
humberto husayn hussain hussam hussein huw hywel håkan håkon iain ian ibrahim ibrahima idris idriss ieuan ifan ignacio ignazio igor ihor ihsan ike
ikechukwu ikenna ilie illia ilya ilyas imad imran ingvar ion ionuț iosif irving irwin isaac isaiah isaias isam ishaan isidore isidro ismael ismail
ismet issa issoufou istván itamar iulian ivan ivica ivo ivor iyad iñaki iñigo jaber jabir jabu jacek jack jacob jacques jagan jagdish jaime jair
jairam jakaya jake jalal jamal james jameson janez janusz janša jared jari jarmo jaroslav jarosław jarrod jarvis jason jaspal jasper jassim jaswant
javier jawad jawaharlal jay jayant jean-baptiste jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie
jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jeb jed jeff jeffrey jens jerald jeremiah jeremy jermaine jerome jerry jerzy
jesse jide jim jimmie jimmie-å jimmy jitendra jiří joachim joaquim joaquin joaquín jochen joe joel joey joey johan johannes john johnnie johnny jomo
jon jonas jonathan jonathon jonny joost jordi jorge jorma joschka jose josef josep joseph josh joshua josiah josip josé josé-luis jouni jovan joão
joël juan juan-carlos juanma juha jukka jules julian julien julio julius julián jussi justin jyotiraditya jános jérôme józef józsef jörg jørgen jørn
jürgen kai kailash kalle kamal kamran kapil karan kareem karel karim karl karl-heinz karl-theodor karthik kayode kazimierz keenan keir keiran keith
kelechi kelvin kemal ken kendrick kenji kenneth kenny kent kermit ketil kevin khaled khalid khalifa khalil khizr khurram kieran kimmo kipchoge
kiplagat kiprono kirill kirk kishore kizza kjell klaus knut kobina kofi kojo konstantin krishna kristian krzysztof kunle kurt kwabena kwadwo kwaku
kwame kwamena kwasi kweku kwesi kyle kåre lachlan ladislav lajos lalit lalu lamar lamberto lamine lanre larry lars lasse laurent lawrence lech leif
lemuel len lennart lenny leo leon leonard leonardo leonel leonid leopold leroy lester leszek lev levi liam lindani linus lionel liviu lloyd lonnie
lorcan lorenz lorenzo lothar louie louis lowell loïc luay lubomír luboš luc luca lucas lucian luciano lucien lucio ludovic ludwig luigi luis luiz
luke luther luís lwazi lyle lyndon lászló lázaro léon maciej mack macky mads magne magnus mahamadou mahathir mahdi mahesh mahinda mahmoud mahmud
maithripala majid maksim malachy malcolm mamadou mamady mamdouh mandla manfred mangosuthu manish manmohan manny manohar manoj mansoor mansour manuel
marc marcel marcelo marcin marco marcos marcus marek mariano mario mark mark markku markus marlon martin marty martín marvin marwan masoud massimo
masud mateusz mathias mathieu mats matt matteo matthew matthias matti matías matěj mauno maurice mauricio maurizio max maxim maxime maximilian
maximiliano maxwell mayank mduduzi mehdi mehmet mel meles melvin mengistu merle merv mervyn mesut micah michael michał mickey miguel mihai mihály
mika mikael mike mikhail mikołaj miles milo milorad miloslav miloš milton mircea mirko miroslav mirosław mitch mitt mladen mluleki mo modibo moe
mogens mohamad mohamed mohammad mohammed mohamud mohan mohit mohsen mohsin moises momir moncef monty morris mort morten moses mostafa mouloud moussa
moustapha moïse muammar mubarak muhammad muhammadu mukesh mukhtar mukul mulayam munir muqtada murali murat musa mustafa mutasim muzaffar mwai
mykhailo mykola myron mzwandile márcio máximo nabil nader naguib naji najib narendra naresh naseer nasir nasser nat nate nathan nathaniel naveed
naveen navin navjot nawaf nawaz nayib nazir ndung’u nebojša ned neeraj neil nelson nenad nestor neville newt niall nichi nicholas nick nico nicolae
nicolas nicolás nicolò nigel nikesh nikhil nikita niklas nikola nikolai nikolaus nikolay nilesh nils nitin nitish nizar njabulo nkosinathi nnamdi
noah noel norbert norm norman nouri noël nyesom néstor obafemi obinna obiora octavian octavio odd odd-erik oddvar odhiambo odin odumegwu oisin
okechukwu olabode oladipo olaf olajide olamide olanrewaju olawale oldřich ole oleg oleh oleksandr oleksiy oliver olivier olli ollie olof olu olufemi
olumide olusegun oluseyi olusola oluwaseun omar ondřej onyeka opiyo orhan orji orson orville osama osamah oscar oskar osman oswald otis ottavio
ottmar otto ousmane ove ovidiu owain owen paavo pablo padraig palaniappan pankaj paolo parveez pascal pasquale patricio patrick patrizio paul paulo
pavel pavol pawan paweł peder pedro peer pekka pentti pepe per-willy percy peregrine pervez pete peter petr petre petro petter petteri phil philip
philipp philippe phillip pier pierluigi piero pierre piers pietro piotr piyush poul pradeep prakash pranab prashant pratap pravin predrag prithviraj
pádraig pär péter qais qasem qasim quentin quincy rachid radek radosław radovan radu rafael rafał raffaele rafferty rafiq raghav raghuram rahm rahul
raila rainer raj rajendra rajesh rajiv rajkumar rajnath rakesh ralf ralph ram ramesh rami ramiro ramon ramón rand randall randolph randy ranil ranjan
ranjit ranulph raphael raphaël rashad rashid rasmus ratko raul ravi ravindra ray raymond raúl recep reece reggie reginald reince reiner reinhard
reinhold renato renzo rené reuben rex reza rhodri rhys riad ricardo riccardo richard rick rickey ricky rishi risto ritesh riyad roar rob robbie
robert roberto rocco rod roddy roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf romain roman romano romeo romero romeu
ron ronald ronnie rory rostislav rotimi rowan roy ruairi ruben rubén rudi rudolf rudolph rudy rufus rui rune rupert ruslan russ russell rustam ryan
ryszard régis rémi rüdiger saad sabah sachin saddam sadiq saeed said saif sajid sal salah saleh salem salim salman salvador salvatore sameh sami
samir sammy samuel sandeep sandile sandro sanford sanjay sanjeev sanjiv santiago sarath satish satyendra saul sauli saurabh sayed sayyid scot scott
scotty sean sebastian segun selahattin selçuk semyon senzo seppo serge sergei sergey sergio serhii serhiy serkan seth seun severino seydou seyi
seymour shahid shane sharad shaukat shaun shawn shehbaz shekhar sheldon sherif sherwood shinzo shiv shivraj shyam sibusiso sid siddharth sidney
siegfried siegmar sifiso sigmar sigmund sigurd silas silvio simeon simo simon siphiwe sipho sitaram slavko slobodan sohail sola solly solomon sorin
souleymane srdjan srinivas stan stanford stanislav stanisław stanley stefan stefano stein steinar stepan stephan stephen steve steven stewart stig
stipe strom stu stuart stéphane subhash subramanian sudhir sukhbir suleiman sumit sundar sunil surendra suresh surjit sushil sven sverre sylvain
sylvester szymon sándor sébastien sérgio süleyman sławomir tabaré tad tadeusz tahir takeshi talal tamim tamás taras tariq tarso tarun tasso tawanda
tayfun tayo tayyip ted teddy tejashwi temi tendai teodoro terence terje terrell terrence tesfaye tewodros tex thabo thad thaddeus themba theo theo
theodor theodore thiago thibault thierno thierry thilo thomas thor thorbjørn thorsten thorvald thurman tibor tilman tim timo timothy timur tino tito
tobi tobias toby todd toivo tom tomas tomasz tomislav tommaso tommy tomáš tony tor torbjørn tore torgeir torkel torsten traian trent trevor trey
tristan trond troy tryg trygve tunde turgut turki ty tyler tyrone uche uchenna uday udo uffe ughtred ugo uhuru ulf ulrich ulysses umar umberto umesh
urban urho usman uttam uwe uzodinma vadim vadym valdemar valentin valentino valeriu valeriy valery valéry vance varun vasco vasile vasily vasyl veli
venkaiah venkat venkatesh vern vernon viacheslav vic vicente victor vidal vijay vikas vikram viktor ville vinay vince vincent vincenzo vinod vipin
viraj virat virgil vishal vitali vitaliy vitaly vito vittorio vivek vladimir vladimír vladislav vlastimil vojislav vojtěch volkan volker volodymyr
vsevolod vuk vusi vuyo vyacheslav václav väinö víctor wael wafula wahid waldemar waldo wale waleed walid wally walt walter wasim wayne wendell werner
wes wesley wiesław wilbert wilbur wilfred wilfrid wilhelm willard william willie willis winfried winston wissam witold wojciech wole wolf-dieter
wolfgang woodrow wyatt włodzimierz xavi xavier xi xolani yahya yakubu yann yannick yaroslav yaser yashwant yasin yasser yaw yazid yegor yemi yevgeny
yevhen yogendra yogesh younis yousaf yousef youssef youssou yousuf yoweri yuri yuriy yury yusuf yves zabihullah zac zach zachariah zachary zafar
zahir zaid zain zakaria zane zbigniew zdeněk zdzisław zeke zia ziad ziaur zlatko zoltán zoran zsolt zubair zulfiqar zurab zvonko zweli zwelinzima
álvaro åke édouard éric étienne óscar ömer özgür øystein štefan
`);
