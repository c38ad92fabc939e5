import { wordSet } from './word-set';

/**
 * Words for what people are: office, rank, occupation, kinship. Lower case. The head of a role stands directly before a name
 * ("planetary geologist Rosaly Lopes") or opens an apposition ("Frith, special agent for …"). Written down for this project
 * from general knowledge of news prose.
 */
export const ROLES: ReadonlySet<string> = wordSet(`
abogada abogado academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate advogada advogado agent aide alcalde
alcaldesa ambassador analyst anchor animator anthropologist anwalt archbishop architect artist assistant associate astronaut astronomer athlete attorney aunt
author außenminister außenministerin avocat avocate avvocato ayatollah baker banker baron baroness barrister bassist billionaire biographer biologist bishop
blogger boss botanist boxer brigadier broadcaster broker brother builder bundeskanzler bundeskanzlerin businessman businesswoman bürgermeister bürgermeisterin
captain cardinal caretaker carpenter cellist ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain chef chefin chemist chercheur
chercheuse chief chronicler cinematographer citizen clergyman cleric climatologist clinician co-author co-chair co-chairman co-creator co-founder co-host
co-owner co-star coach colonel columnist comedian commandant commander commentator commissioner composer comptroller conductor congressman congresswoman
conservationist constable consul consultant contractor contributor controller coordinator coroner correspondent councillor councilman councilor councilwoman
counsel counselor countess cousin creator criminologist critic curator cyclist dancer daughter deacon dean defender defense-man defenseman delegate dentist
deputada deputado deputato deputy designer detective developer diplomat diputada diputado directeur director directora directrice diretor diretora direttore
direttrice doctor driver duchess duke député députée ecologist economist editor editor-in-chief educator emeritus emperor employee engineer entrepreneur envoy
epidemiologist ethicist executive expert experte expertin explorer farmer father fellow fiancee fighter figure filmmaker financier finanzminister firefighter
fiscal fisherman forscher forscherin forward founder friend frontman gardener general generalsekretär geographer geologist geophysicist goalie goalkeeper
goaltender governador governor graduate granddaughter grandfather grandmother grandson guard guitarist gunman gynecologist head headteacher heir heiress
historian host hotelier husband illustrator imam immunologist infielder innenminister innenministerin inspector instructor interpreter inventor investigador
investigadora investigator investor jeweler journalist judge justice kanzler kanzlerin keeper king lawmaker lawyer leader lecturer legend legislator leiter
leiterin librarian lieutenant linebacker linguist lobbyist lord magistrate magnate maire major manager marshal mathematician mayor medic mep meteorologist
midfielder midwife militant millionaire minister ministerin ministerpräsident ministerpräsidentin ministra ministre ministro model moderator mogul monk mother
mp musician nanny naturalist negotiator neighbor neighbour nephew neurologist neuroscientist niece novelist nun nurse nutritionist oceanographer officer
official ombudsman operator organiser organizer outfielder owner paediatrician painter paleontologist paramedic parliamentarian participant partner pastor
pathologist patient patriarch pediatrician performer pesquisador pesquisadora philanthropist philosopher photographer physician physicist pianist pilot
pitcher planner player playwright poet policeman policewoman politician polizeisprecher pollster pope porta-voz portavoce portavoz porte-parole prefeito
premier presenter president president-elect presidenta presidente priest prime-minister prince princess principal prisoner procuratore procureur producer
professor professorin programmer prosecutor provost präsident präsidentin président présidente psychiatrist psychologist publicist publisher quarterback queen
rabbi racer ranger rapper realtor receiver rector referee refugee regierungssprecher registrar reporter representative researcher resident reverend
ricercatore ricercatrice rider rival runner sailor scholar scientist scout screenwriter sculptor secretary secretary-general segretario senador senadora
senator senatore sergeant sheikh sheriff shopkeeper sindaco singer singer-songwriter sister skipper sociologist soldier solicitor son songwriter speaker
specialist spokesman spokesperson spokeswoman sportsman sprecher sprecherin staatsanwalt star statistician stepfather stepmother storyteller strategist
striker student successor sultan superintendent supporter surgeon surveyor survivor suspect swimmer sénateur teacher technician technologist teenager
theologian therapist trader trainer translator treasurer trustee tycoon uncle undersecretary vet veteran veterinarian vicar vice-chairman vice-chancellor
vice-president vice-president-elect viceroy victim villager violinist virologist vocalist volunteer vorsitzende vorsitzender walker warden whisperer
whistleblower widow widower wife winger winner witness worker wrestler writer zoologist`);

/** German makes one word of an office: Regierungssprecherin, Tour-Sieger, US-Präsident. */
const COMPOUND =
  /(?:sprecher|minister|präsident|chef|kanzler|meister|trainer|anwalt|direktor|leiter|vorsitzende|experte|forscher|sieger|sekretär|kommissar|profi|star|politiker|beauftragte)(?:in|r|n)?$/;
/** Whether a word (lower case) is for what someone is. */
export const isRole = (word: string): boolean => ROLES.has(word) || ROLES.has(word.slice(word.lastIndexOf('-') + 1)) || COMPOUND.test(word);

/** Offices that are names of places or things when they have a capital: the centre, the guard. Roles only in small letters. */
export const SMALL_ROLES: ReadonlySet<string> = wordSet(
  'center centre guard tackle back wing prop flanker hooker setter blocker cornerback lineman catcher shortstop outfielder rookie newcomer native native-born',
);

const titles = <G extends string>(gender: G, words: string): Readonly<Record<string, G>> => Object.fromEntries(words.split(' ').map((word) => [word, gender]));

/** Forms of address and rank that are no role by themselves, with the gender they tell. Without their full stop. */
export const TITLES: Readonly<Record<string, 'man' | 'woman' | 'any'>> = {
  ...titles('man', 'mr sir lord king prince messrs herr m monsieur don señor signor dom'),
  ...titles('woman', 'mrs ms miss lady dame queen princess frau mlle madame mme doña señora signora dona'),
  ...titles('any', 'mx dr prof sen rep gov gen col lt cmdr adm capt maj sgt cpl rev hon det insp supt brig'),
};

/** Words that may stand between a determiner and a role's head, or before it: former, deputy … */
export const ROLE_MODIFIERS: ReadonlySet<string> = wordSet(`
acting assistant associate chief congressional current defence defense deputy education elected emeritus energy environment ex executive federal fellow
finance first foreign former founding freelance general health home honorary incoming interim interior junior justice labor labour late lead leading legal
local long-serving longtime managing medical military ministerial national newly-elected opposition outgoing parliamentary police political presidential press
prime principal prison public regional retired second senior special state then third three-time top trade two-time veteran vice`);

/** Nouns for sources in the plural or without a name, as heads of who is speaking: officials said. */
export const GROUPS: ReadonlySet<string> = wordSet(`
activists agency airline alliance analysts army association author authorities authors automaker autoridades autorità autorités azienda bank behörden bishops
bloc body carrier charity chercheurs church club commission committee company consumers council court critics customers democrats department diplomats doctors
document economists elders embassy employees empresa engineers entreprise envoys ermittler especialistas esperti executives experten expertos experts families
fans farmers federation firefighters firm firma forscher friends gobierno gouvernement government governments governo governors group hospital insiders
institute investigadores investigators investors journalists judge judges lawmaker lawmakers lawyers leaders league library manufacturer mayors media
militants military ministerio ministerium ministero ministers ministry ministère ministério museum navy neighbors neighbours newspaper nurses observers office
officers official officials operator organisation organisers organization organizers palace paper parents party passengers people pesquisadores police policía
politicians polizei polizia polícia prosecutors protesters rebels regierung regulator relatives report reporters republicans rescuers researchers residents
retailer ricercatori school scientists senators shareholders soldiers source sources spokesman spokesperson spokeswoman sprecher staff statement students
study supporters survivors teachers team traders tribes troops union unions university unternehmen victims villagers voters watchdog witnesses workers`);

/** Roles that firms have as often as people: "grain trader Viterra" names a firm, "grain trader Ann Smith" a person. */
export const FIRM_ROLES: ReadonlySet<string> = wordSet(
  'trader publisher developer builder operator owner producer manager contractor broker investor designer supplier distributor maker',
);

/** Definite descriptions of an organisation that was named before: "the firm said". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = wordSet(`
agency airline association authority automaker bank body broadcaster carrier charity club commission committee company corporation council court department
federation firm giant group hospital institute league maker manufacturer ministry museum network newspaper nonprofit office operator organisation organization
party regulator retailer startup team think-tank tribunal union university watchdog`);

/** Words that make a run of capitals the name of an organisation. Lower case. */
export const ORGANISATIONS: ReadonlySet<string> = wordSet(`
academy administration ag agency airlines airways alliance amt analytics army assembly assemblée associates association authority bank board brigade
broadcasting brothers bundestag bureau cabinet capital center centre chamber church city club coalition college command commission committee community
companies company confederation conference congress consortium corp corporation corps council court department directorate division embassy enterprise
enterprises exchange federation force forces foundation front fund gazette gesellschaft gmbh group guardian guild holdings hospital house inc industries
initiative institute institution international journal laboratories laboratory labs landtag league legion library llc llp ltd ministerio ministerium ministero
ministry ministère ministério mission motors movement museum navy network news newspaper office orchestra organisation organization parliament partei parti
partido partito partners party patrol plc police post press project railway red reserve school secretariat securities senate service services society software
staff studies studios syndicate systems taskforce team technologies telegraph television times tribunal tribune trust union universidad universidade
university università verband watch week works world`);

/** Words that keep a run of capitals from being a person: events, places, things, days. Lower case. */
export const NOT_PEOPLE: ReadonlySet<string> = wordSet(`
ability above access account act addiction advice after against age agence agreement air airbus airport album alert amazon amendment amphitheatre android
anniversary apple apr april arena army art arts associated athletic attack aug august author auto ave avenue award awards away baby back ball bar base
baseball basin basketball bay beach best better beyond big bike bill bird black bloomberg blue board boat body boeing book border boulevard bowl box boys
brand bread break breaking brexit bridge british building business button cabinet call camp campaign canal cannabis canyon cape car card care cash castle
cathedral cave cell championship championships change chapter check chief child children choice christmas clean click climate close clubs coast code cold
college comedy comic comment complex conference constitution contact convention cool copa copy copyright corner coronavirus corps council country county
course court cover covid creek cross crown cruise culture cup custom customs daily dance dark data date day dead deal dear death dec december declaration deep
defense department desert design diet digital dirty district division doctors doctrine dog dollar door double down dream dreams drive drug drugs dual early
earth east easter eastern easy edition education eighth election elections email emergency emmy empire end energy engine england entertainment episode equity
european evening event everything expo express extra eye face facebook fact factory fair fake fall falls fame family fan fans farm fashion fast fc feather feb
february federal festival fifa fifth final finals fire first fish fitness fleet flight flu flying food foods foot football force ford foreign forest formula
fort four free fresh friday front full fun future gallery game games gas gate general get girl girls global globe globes god going gold golden golf good
google grade grammy grand great green guide gulf gun half hall halloween happy harbor harbour have head health heart heights hello help here hidden high
highway hill hills history hit hockey holiday home honor hope horse hot hotel hotspur hour house how human i ice idea ii iii image inc independence initiative
inn inside insider inspector instagram inter international internet interstate iron island islands jail jan january join joint jul july jump jun junction june
keep keeps key kids kill kind king's knight-errant ladies lake land lane last late latest law laws lead league legal let level liberty life light like limited
line lines list live living lock lodge long look lost love low machine made magazine magic mail main make mall man many map mar marathon march market mass
master match matters may medal media medical medicine meet memorial men metro microsoft middle mile mind mini minster model modern mom monday money month moon
more morning mosque most mother motor mount mountain mountains movie much murder music must my nasa national nations native nato nature navy need netflix
netherworld never new newsletter nextgen nhs night nobel north northern nov november nuclear ocean oct october of off office old olympic olympics online only
opec open operation opioid orchestra order original oscar oscars our out over own pacific pact page palace paper park parkway partner party pass past pavilion
pay peace peninsula people perfect phone photo photos picture pilot place plan planet plant play player plaza please podcast poetry point pop port power pre
premier premium prevention price prime prison privacy prize pro problem product program programme project protection protocol province public pulitzer quarter
queen quick quiet race radio railway rain rally ramadan rapid rate read reader ready real record recovery red reef region regional report republic republican
research reserved resolution resort rest reuters review revolution revolutionary ridge right rights rights-based rise rising risk river road rock roll rose
round rovers royal rule running safe safety saint sale saturday save school science sea search season second secret security senior sep sept september series
seven sex shelf shop short show sign silent silver simple sing single sister site sixth size sky small smart snow soccer social society solar solid song soul
sound source south southern space spacex special sport sports spring springs square st stadium stage stand star start state states station stay step stock
stop store stories story strait street stress strip strong student studio style subscribe such summer summit sun sunday super support supreme surface survey
sweet system table take talk tass tavern tax tea tech technology telegram temple ten tennis terms tesla test thanksgiving theater theatre third this thrones
thunder thursday ticket tiktok time title today tonight top total touch tour tower towers town toyota trade trail training transit travel treaty trend true
trust truth tuesday tunnel turnpike twin twitter uefa under unesco unicef union unit united university up update urban us use user valley value vehicle
verdict version veteran view village vinalon virtual virus vision visit voice volkswagen vote walk wall war wars water way we weather web wednesday week
welcome west western what whatsapp when where which white who why wide wild wildlife wind window windows wine winter wireless wish women's wonder word words
work world would xinhua year years yellow yes you young your youtube zone`);
