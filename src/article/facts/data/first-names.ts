import { wordSet } from './word-set';

/**
 * Common first names with the gender they tell, for two questions only: may this run of capitalised words be a person, and
 * may `he` or `she` be that person. Written down for this project from general knowledge, by region; no list was copied.
 * A name that is common for both is in both.
 */
export const MEN: ReadonlySet<string> = wordSet(`
aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro aleksandr alessandro alex alexander alexandre alexei alfred ali allan allen alvin
amir anas anatoly anders andre andrea andreas andrei andrew andrey andrii andriy andy angel angus anthony antoine anton antonio antony ari arif arjun arnold
arthur ashraf ashton asif austin axel barack barry ben benjamin benny bernard bernie bill billy björn bob bobby boris brad bradley brandon brendan brent brett
brian bruce bruno bryan caleb cameron carl carlo carlos casey cedric chad charles charlie chris christian christoph christophe christopher chuck clarence
clark claude clay clifford clint cody colin connor constantin corey craig curtis cyril cyrus dale damian damien dan daniel daniele danny dario darren dave
david dean denis dennis derek diego dieter dimitri dirk dmitri dmitry dominic dominik don donald doug douglas drew duncan dustin dylan earl eddie edgar
eduardo edward edwin eli elias elijah elliot emil emiliano emilio emmanuel enrico enrique eric erik ernest erwin ethan eugene evan fabian fabio farouk
feliciano felipe felix ferdinand fernando filip florian francesco francis francisco franck frank franz fred frederic frederick fredrik friedrich fritz gabriel
gael gaetano gareth gary gavin geoff geoffrey georg george gerald gerard gerd gerhard giacomo gianluca gianni gilbert giorgio giovanni giuseppe glen glenn
gordon graham grant greg gregory guido guillaume guillermo gunter gus gustav gustavo guy günter hakan hamid hans harold harry harvey hassan heath hector
heinrich helmut henri henrik henry herbert herman hernan hideki hiroshi horst howard hubert hugh hugo hunter hussein ian ibrahim igor ilya imran isaac isaiah
ismail ivan jack jackson jacob jacques jake jakob jamal james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesper jesse jesus
jim jimmy joachim joao joaquin jochen joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan juergen
julian julien julio jun jurgen justin jörg jürgen kai karim karl kazuo keir keith ken kenji kenneth kevin khaled khalid kim kirill klaus konstantin kristinn
kurt kyle lance larry lars laurent lawrence lee leo leon leonard leonardo leonid leroy levi lewis liam lionel lloyd logan lorenzo lou louis luc luca lucas
luciano luigi luis luka lukas luke luther maksim malcolm malik manfred manuel marc marcel marcelo marco marcos marcus mario marius mark markus martin marty
marvin mason massimo mateo mats matt matteo matthew matthias matthieu maurice mauricio maurizio max maxim maxime mehmet mel michael michal michel mick miguel
mikael mike mikhail mikhailo milan miles milos mitch mitt mohamed mohammad mohammed moritz moses muhammad murat mustafa mykhailo mykola mykyta narendra nathan
nathaniel neil nelson neville nicholas nick nicolai nicolas nigel nikita nikola nikolai nikolaus nils noah noam noel norbert norman olaf ole oleg oleh
oleksandr oleksii oleksiy oliver olivier omar oscar oskar osman otto owen pablo paolo pascal pat patrick paul paulo pavel pavlo pedro peter petr petro phil
philip philipp philippe pierre pierre-hugues pietro piotr prakash rafa rafael rahul rainer raj rajesh ralf ralph ramon randall randy raphael rashid raul ravi
ray raymond recep reiner reinhard rene rex ricardo riccardo richard rick ricky rob robbie robert roberto robin rodney rodrigo roger roland rolf roman ron
ronald rory ross roy ruben rudi rudolf rudy russell ryan salman salvador salvatore sam samir samuel sanjay saul scott sean sebastian sebastien sergei sergey
sergio serhii serhiy seth shane shaun shawn shinzo sidney simon spencer stan stanislav stanley stefan stefano stephan stephane stephen steve steven stewart
stuart suleiman sunil sven sylvain tadashi takashi tariq taro tayyip ted terence terrence terry thabo theo theodore thierry thilo thomas tim timo timothy
tobias todd tom tomas tommy tony travis trent trevor tristan troy tyler ulf ulrich umar uwe vadim valentin valery vasily victor vikram viktor vincent vincenzo
vitali vitaly vlad vladimir volker volodymyr wade walter warren wayne werner wilhelm will willem william willie winston wolfgang xavier xi yannick yasser
yoshihito youssef yuri yusuf yves zach zachary zlatan`);

/** As {@link MEN}, for women. */
export const WOMEN: ReadonlySet<string> = wordSet(`
abigail ada adele adriana agnes aisha alba alejandra alessandra alex alexandra alexis alice alicia alina alison alla allison alyssa amal amanda amber amelia
amina amy ana anastasia andrea angela angelica angelina anita anja anke ann anna anne annegret annette annie antje antonia anya arianna ashley astrid audrey
aung ava barbara beate beatrice beatriz becky belinda bella bernadette beth bethany betsy betty beverly bianca birgit bonnie brenda bridget britta brittany
brooke camila camilla camille candace carla carly carmen carol carole carolina caroline carolyn carrie catalina catherine cathy cecilia celia celine chantal
charlene charlotte chelsea cheryl chiara chloe christa christiane christina christine cindy claire clara clarissa claudia colette colleen connie constance
corinna cornelia courtney crystal cynthia dagmar daisy dana daniela danielle daria dawn deborah debra deirdre delphine denise diana diane dolores dominique
donna dora doris dorothy ebony edith eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma erica erika
erin esther eugenia eunice eva eva-marie evelyn faith fatima federica felicity fiona florence frances francesca franziska frederike friederike gabriela
gabriele gabriella gail gemma genevieve georgia georgina geraldine gerda gina giorgia gisela giulia glenda gloria grace greta gretchen guadalupe gwen hannah
harriet heather heidi heike helen helena helene helga henrietta hilary hillary holly ida ilona imelda ines ingrid irena irene irina iris irma isabel isabella
isabelle ivanka ivonne jacinda jackie jacqueline jada jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan
joanna joanne jocelyn jodie johanna josephine joy joyce juana judith judy julia juliana julie juliette june justine kaja kamala karen karin karina karla kasie
kate katharina katherine kathleen kathryn kathy katie katja katrin katrina katy kay kayla kelly kelsey kendra kerry kerstin kim kimberly kirsten kristalina
kristen kristi kristin kristina ksenia laila lara larisa laura lauren laurie lea leah leila lena leslie letitia leyla liana lidia lila lilian lily linda
lindsay lisa lise liudmila liz liza lola loretta lori lorraine louise lucia lucie lucy ludmila luisa lydia lynn mackenzie madeleine madison magdalena maggie
maia malala mandy manuela marcia margaret margarita margot margrethe maria mariam marian mariana marianne marie marija marina marine marion marisa marlene
marta martha martina mary matilda maureen maxine maya megan meghan melanie melinda melissa mercedes meredith mia michaela michele michelle mila mildred milena
minna miranda miriam molly monica monika monique muriel myriam nadezhda nadia nadine nancy naomi natalia natalie natasha nathalie nicola nicole nikki nina
noemi noor nora norma octavia odile oksana olena olga olha olivia ophelia paige pamela paola patricia patrizia patti paula paulina pauline peggy penelope
penny petra phoebe phyllis pia priscilla priti priya rachel raquel rebecca regina renata renate renee rhonda rita roberta robin rocio rosa rosalind rosaly
rosario rose rosemary roxana ruth sabine sabrina sadia sally samantha sandra sanna sara sarah sasha savannah selena serena shannon sharon sheila shelly sherry
shirley sigrid silke silvia simone sofia sofie sonia sonja sophia sophie stacey stefanie stella stephanie sue susan susana susanna susanne suzanne svenja
svetlana svitlana sybille sylvia sylvie tabea tamara tammy tania tanja tanya tara tatiana tatyana teresa tess theresa tiffany tina tracey tracy trisha tulsi
ulrike ursula ute valentina valeria valerie vanessa vera verena veronica veronika victoria viola violet virginia virginie vivian viviane wanda wendy whitney
wilma winnie xiomara yael yana yasmin yolanda yulia yvette yvonne zahra zara zoe zoya`);
