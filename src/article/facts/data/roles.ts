import { wordSet } from './word-set';

/**
 * Words for what people are: office, rank, occupation, kinship. Lower case. The head of a role stands directly before a name
 * ("planetary geologist Rosaly Lopes") or opens an apposition ("Frith, special agent for …"). Written down for this project
 * from general knowledge of news prose.
 */
export const ROLES: ReadonlySet<string> = wordSet(`
academic accountant activist actor actress adjutant administrator admiral advisor adviser advocate agent aide ambassador analyst anchor animator anthropologist
archbishop architect artist assistant associate astronaut astronomer athlete attorney aunt author ayatollah baker banker baron baroness barrister bassist
billionaire biographer biologist bishop blogger boss botanist boxer brigadier broadcaster broker brother builder businessman businesswoman captain cardinal
caretaker carpenter cellist ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief chronicler cinematographer citizen
clergyman cleric climatologist clinician co-author co-chair co-chairman co-creator co-founder co-host co-owner co-star coach colonel columnist comedian
commander commandant commentator commissioner comptroller composer conductor congressman congresswoman conservationist constable consul consultant contractor
contributor controller coordinator coroner correspondent councillor councilman councilwoman councilor counsel counselor countess cousin creator criminologist
critic curator cyclist dancer daughter deacon dean defender defenseman defense-man delegate dentist deputy designer detective developer diplomat director
doctor driver duchess duke ecologist economist editor editor-in-chief educator emeritus emperor employee engineer entrepreneur envoy epidemiologist ethicist
executive expert explorer farmer father fellow fiancee fighter figure filmmaker financier firefighter fisherman forward founder friend frontman gardener general
geographer geologist geophysicist goalie goalkeeper goaltender governor graduate grandfather grandmother grandson granddaughter guard guitarist gunman gynecologist
head headteacher heir heiress historian host hotelier husband illustrator imam immunologist infielder inspector instructor interpreter inventor investigator
investor jeweler journalist judge justice keeper king lawmaker lawyer leader lecturer legend legislator librarian lieutenant linebacker linguist lobbyist lord
magistrate magnate major manager marshal mathematician mayor medic meteorologist midfielder midwife militant millionaire minister model moderator mogul monk mother mp mep
musician nanny naturalist negotiator neighbor neighbour nephew neurologist neuroscientist niece novelist nun nurse nutritionist oceanographer officer official
ombudsman operator organizer organiser outfielder owner paediatrician painter paleontologist paramedic parliamentarian participant partner pastor patriarch patient
pathologist pediatrician performer philanthropist philosopher photographer physician physicist pianist pilot pitcher planner player playwright poet
policeman policewoman politician pollster pope premier presenter president president-elect vice-president vice-president-elect priest prime-minister prince
princess principal prisoner producer professor programmer prosecutor provost psychiatrist psychologist publicist publisher quarterback queen rabbi racer
ranger rapper realtor receiver rector referee refugee registrar reporter representative resident researcher reverend rider rival runner sailor scholar
scientist scout screenwriter sculptor secretary secretary-general senator sergeant sheikh sheriff shopkeeper singer singer-songwriter sister skipper sociologist
soldier solicitor son songwriter specialist speaker spokesman spokesperson spokeswoman sportsman star statistician stepfather stepmother storyteller strategist
striker student successor sultan superintendent supporter surgeon surveyor survivor suspect swimmer teacher technician technologist teenager theologian
therapist trader trainer translator treasurer trustee tycoon uncle undersecretary vicar vice-chairman vice-chancellor vet veteran veterinarian victim
viceroy villager violinist virologist vocalist volunteer walker warden whistleblower whisperer widow widower wife winger winner witness worker wrestler writer
zoologist
präsident präsidentin minister ministerin ministerpräsident ministerpräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin sprecher sprecherin
chef chefin vorsitzender vorsitzende leiter leiterin bürgermeister bürgermeisterin trainer experte expertin professorin forscher forscherin außenminister
außenministerin finanzminister innenminister innenministerin regierungssprecher polizeisprecher generalsekretär staatsanwalt anwalt
président présidente ministre premier porte-parole maire directeur directrice chercheur chercheuse procureur avocat avocate député députée sénateur
presidente presidenta ministro ministra portavoz alcalde alcaldesa director directora investigador investigadora fiscal abogado abogada diputado diputada
porta-voz prefeito governador diretor diretora pesquisador pesquisadora professor advogado advogada deputado deputada senador senadora
premier portavoce sindaco direttore direttrice ricercatore ricercatrice procuratore avvocato deputato senatore segretario`);

/** German makes one word of an office: Regierungssprecherin, Tour-Sieger, US-Präsident. */
const COMPOUND =
  /(?:sprecher|minister|präsident|chef|kanzler|meister|trainer|anwalt|direktor|leiter|vorsitzende|experte|forscher|sieger|sekretär|kommissar|profi|star|politiker|beauftragte)(?:in|r|n)?$/;
/** Whether a word (lower case) is for what someone is. */
export const isRole = (word: string): boolean => ROLES.has(word) || ROLES.has(word.slice(word.lastIndexOf('-') + 1)) || COMPOUND.test(word);

/** Offices that are names of places or things when they have a capital: the centre, the guard. Roles only in small letters. */
export const SMALL_ROLES: ReadonlySet<string> = wordSet(
  'center centre guard tackle back wing prop flanker hooker setter blocker cornerback lineman catcher shortstop outfielder rookie newcomer native native-born',
);

/** Forms of address and rank that are no role by themselves, with the gender they tell. Without their full stop. */
export const TITLES: Readonly<Record<string, 'man' | 'woman' | 'any'>> = {
  mr: 'man',
  mrs: 'woman',
  ms: 'woman',
  miss: 'woman',
  mx: 'any',
  sir: 'man',
  lord: 'man',
  lady: 'woman',
  dame: 'woman',
  king: 'man',
  queen: 'woman',
  prince: 'man',
  princess: 'woman',
  dr: 'any',
  prof: 'any',
  sen: 'any',
  rep: 'any',
  gov: 'any',
  gen: 'any',
  col: 'any',
  lt: 'any',
  cmdr: 'any',
  adm: 'any',
  capt: 'any',
  maj: 'any',
  sgt: 'any',
  cpl: 'any',
  rev: 'any',
  hon: 'any',
  det: 'any',
  insp: 'any',
  supt: 'any',
  brig: 'any',
  messrs: 'man',
  herr: 'man',
  frau: 'woman',
  m: 'man',
  mlle: 'woman',
  monsieur: 'man',
  madame: 'woman',
  mme: 'woman',
  don: 'man',
  doña: 'woman',
  señor: 'man',
  señora: 'woman',
  signor: 'man',
  signora: 'woman',
  dom: 'man',
  dona: 'woman',
};

/** Words that may stand between a determiner and a role's head, or before it: former, deputy … */
export const ROLE_MODIFIERS: ReadonlySet<string> = wordSet(`
former then ex deputy acting interim vice assistant associate senior junior chief lead leading top veteran prime foreign finance interior defense defence home
health justice education environment energy trade labor labour press general managing executive special late outgoing incoming retired fellow longtime
long-serving first second third state federal national local regional presidential military political legal medical public police prison opposition
parliamentary congressional ministerial medical freelance principal founding honorary emeritus newly-elected elected current two-time three-time`);

/** Nouns for sources in the plural or without a name, as heads of who is speaking: officials said. */
export const GROUPS: ReadonlySet<string> = wordSet(`
officials official authorities police sources source researchers scientists experts analysts diplomats prosecutors investigators lawmakers lawyers witnesses
residents doctors officers leaders ministers spokesman spokeswoman spokesperson people critics supporters activists economists engineers executives farmers
firefighters fans friends governments insiders journalists judges judge lawmaker militants neighbors neighbours nurses observers organisers organizers parents
politicians protesters rebels relatives rescuers reporters senators soldiers students survivors teachers traders troops unions victims villagers voters
workers author authors company firm agency group ministry government court army military navy report statement study document paper newspaper department
office bank airline manufacturer operator organization organisation association union council committee commission party embassy palace media institute
university hospital watchdog regulator carrier retailer automaker bloc alliance body charity club team federation league museum library school church
consumers customers shareholders investors employees staff passengers families mayors governors bishops elders tribes envoys democrats republicans
behörden polizei ermittler experten forscher regierung ministerium sprecher unternehmen firma autorités police chercheurs gouvernement ministère entreprise
autoridades policía expertos investigadores gobierno ministerio empresa polícia especialistas pesquisadores governo ministério autorità polizia esperti
ricercatori governo ministero azienda`);

/** Roles that firms have as often as people: "grain trader Viterra" names a firm, "grain trader Ann Smith" a person. */
export const FIRM_ROLES: ReadonlySet<string> = wordSet(
  'trader publisher developer builder operator owner producer manager contractor broker investor designer supplier distributor maker',
);

/** Definite descriptions of an organisation that was named before: "the firm said". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = wordSet(`
firm company agency group ministry bank airline manufacturer operator organization organisation association union council committee commission party institute
university hospital watchdog regulator carrier retailer automaker charity club team federation league museum corporation department office authority giant
maker newspaper broadcaster network startup nonprofit body tribunal court think-tank`);

/** Words that make a run of capitals the name of an organisation. Lower case. */
export const ORGANISATIONS: ReadonlySet<string> = wordSet(`
academy administration agency airlines airways alliance army assembly associates association authority bank board broadcasting brigade brothers bureau cabinet
center centre chamber church city club coalition college command commission committee community companies company confederation conference congress consortium
corp corporation corps council court department directorate division embassy enterprise enterprises exchange federation forces force foundation front fund
gazette gmbh group guardian guild holdings hospital house inc industries initiative institute institution international journal laboratories laboratory labs league
legion library ltd llc llp ag plc ministry mission motors movement museum navy network news newspaper office orchestra organisation organization parliament partners party
patrol police post press project railway red reserve school secretariat securities senate service services society staff studios studies syndicate systems
taskforce team technologies telegraph television times tribunal tribune trust union university watch week works world analytics capital software
ministerium partei verband bundestag landtag amt gesellschaft ministère parti assemblée ministerio partido universidad ministério universidade ministero partito
università`);

/** Words that keep a run of capitals from being a person: events, places, things, days. Lower case. */
export const NOT_PEOPLE: ReadonlySet<string> = wordSet(`
act agreement airport amendment anniversary april arena army august avenue award awards bay beach bill black blue book boulevard box bridge brexit british building cabinet camp
canal canyon cape castle cathedral cave championship championships christmas climate coast code conference constitution convention council county creek crown cup day
december deal declaration defense desert district division doctrine east eastern easter election elections emmy empire england entertainment european
evening event expo february federal festival fifth final finals first fleet forest formula fort friday front game games gate general globe globes gold golden
grand great green gulf hall harbor harbour heights high highway hill hills holiday hotel hour house i ii iii independence inn international internet interstate island
islands january jail july june junction king's lake lane law league liberty line lodge magic mall march marathon market may medal memorial middle mile minster
monday month morning mosque mount mountain mountains national nations new newsletter night nobel north northern november ocean october old olympic olympics
open operation oscar oscars pact palace park parkway pass peninsula plan plaza point port premier prize prime prison protocol province pulitzer quarter race
radio railway rally red region reef regional report republic republican resolution resort revolution ridge river road rock royal rule saint saturday school sea
season second security september series seven shelf show south southern spring square stadium stage state states station stock strait street strip summer
summit sunday super supreme survey tavern temple test theater theatre third thursday tour tower towers town trade trail treaty tuesday tunnel turnpike united
unit university valley village vinalon wall war wars wednesday week west western white wild wildlife winter women's world year years zone ability above access account addiction advice after against age air album alert amphitheatre apple art arts athletic attack author auto ave away baby back ball bar
base baseball basin basketball best better beyond big bike bird board boat body border bowl boys bread break breaking brand business button call campaign cannabis car card care cash cell
change chapter check chief child children choice clean click close clubs cold college comedy comic comment contact cool copa copy copyright corner corps country course court cover cross
cruise culture custom customs daily dance dark data date dead dear death deep department design diet digital dirty doctors dog dollar door double down dream dreams drive drug drugs
dual early earth east easy edition education eighth election email emergency end energy engine episode equity everything express extra eye face fact fair fake fall falls fame family fan
fans farm fashion fast fc feather fire fish fitness flight flu flying food foods foot football force foreign four free fresh full fun future gallery game gas get girl girls global god going golf good
grade grammy guide gun half happy have head health heart hello help here hidden high history hockey home honor hope horse hot hotspur how human ice idea image inc inside insider inspector
inter iron join joint jump keep keeps key kids kill kind knight-errant ladies land last late latest law laws lead legal let level life light like limited line lines list live living lock long look lost love low
made magazine mail main make man many map market mass master match matters media medical medicine meet men metro mind mini model modern mom money month moon more most mother motor mountain
movie much murder music must my native navy need netherworld never nextgen nhs night nuclear ocean of off office old online only opioid order orchestra original our out over own pacific page paper partner
party past pavilion pay peace people perfect phone photo photos picture pilot place planet play player please podcast poetry point pop power pre premium prevention price privacy pro problem product protection public
queen quick quiet rain rapid rate read reader ready real record recovery research reserved rest review revolutionary right rights rights-based rise rising risk rising roll rose round rovers royal running safe safety sale
save school science search secret senior sex shop short sign silent silver simple sing single sister site sixth size sky small smart snow social soccer society solid song soul sound source space special sport
sports springs st stand star start stay step stop store stories street stress strong student style subscribe such sun super support surface sweet table take talk tax tea tech technology ten tennis terms third this thrones
thunder ticket time title today tonight top total total touch training transit travel trend true trust truth twin under union up update urban us use user valley value vehicle verdict version veteran view virtual
virus vision visit voice vote walk water way we weather web welcome what when where which who why wide wind window wine wireless wish wonder word words work world would year yellow yes you young your
jan feb mar apr jun jul aug sep sept oct nov dec complex machine system solar nature choice studio program programme project initiative hit story love life
plant factory google facebook twitter microsoft amazon apple netflix youtube instagram tiktok telegram whatsapp android windows covid coronavirus thanksgiving
ramadan halloween boeing airbus ford toyota volkswagen tesla nato opec unesco unicef fifa uefa nasa spacex reuters associated agence xinhua tass bloomberg`);
