import { wordSet } from './word-set';

/** Parts of names in small letters: Ursula von der Leyen, Suleiman al-Amr. */
export const PARTICLES = wordSet('de del della di da das dos do du van von vom zu der den la le el al bin bint ibn ben ter ten af');
/** Small words inside the names of institutions: Bank of England, Institute for Strategic Studies. */
export const CONNECTORS = wordSet('of for and the de des du del della für der die y e do da');
/** Institutions and offices after which a {@link CONNECTORS} word goes on with the name. */
export const CONNECTING = wordSet(`
academy agency association bank board bureau center centre chamber city college commission committee confederation congress council court daughters department
director division embassy faculty federation foundation guild hall head house institute institution journal league library minister ministry municipality
museum national office party people school secretary society state states treasury tribunal union university`);
/** Words that open sentences with a capital and belong to no name. */
export const OPENERS = wordSet(`
a about above according across after again against ahead all also although always amid among an and another any anyone are around as asked at authorities away
based be because before behind being below besides both but by can case citing clearly come comes company could critics dear despite did do does
down due during each earlier early either else even eventually every everyone everything experts few finally first following for former fortunately four from
further get given go had has have having he health hence her here hers his hours how however i if in inside instead into is it its join just last late later
less let like local look many maybe me meanwhile men more moreover most much my near nearly neither never nevertheless next no nobody none nor not noting nothing
now of off officials often on once one only or other others our out over own people perhaps please police previously prior rather read recently researchers right
said says scientists second see separately several she should shortly similarly since six so some someone something sometimes soon sources still such
ten than thank that the their them then there therefore these they thing things this those though three through throughout thus to today together tomorrow
tonight too toward towards two under unlike until up upon us use using usually very was watch we well were what whatever when where whether which while who whoever
whole whose why will with within without witnesses women workers would yes yesterday yet you your speaking asked adding talking born working
der die das den dem des ein eine einer einem eines und oder aber auch als am an auf aus bei bis da damit dann dass denn dieser diese dieses durch er es für gegen hier ich ihr ihre im in inmitten ins
ist war hat hatte wird wurde sind jetzt kein keine man mehr mit nach nicht noch nun nur ob ohne sein seine seit sich sie so sowie über um unter viele vom von vor während wann warum was weil wenn wer wie wir wo zu zum zur zwar zwischen
le la les un une des du de au aux ce cette ces il elle ils elles on nous vous et ou mais dans en sur sous par pour avec sans selon depuis après avant pendant lors si comme plus moins alors
el los las una unos unas del al este esta estos estas y o pero para por con sin según desde hasta tras antes durante cuando como si su sus más también además entre sobre ante
o os as um uma uns umas do da dos das no na nos nas ao à e mas por pelo pela com sem segundo desde até após antes durante quando como se seu sua mais também além entre sobre
il lo gli uno dei degli delle nel nella nei ma per con senza secondo dopo prima durante quando come se suo sua più anche inoltre tra fra su`);
