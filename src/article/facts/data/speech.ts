import { wordSet } from './word-set';

/**
 * Verbs of attribution, in the forms in which news prose uses them. Sources: AP's and Reuters' advice on attribution
 * ("said" first, then the rest with care) and general knowledge of the languages; written down for this project.
 *
 * `plain` verbs can stand alone beside a quotation ("…," she said). `weighty` ones carry a claim or a judgement and give a
 * quoted word to their subject, but do not introduce indirect speech by themselves (he slammed it as a "disgrace").
 */
export interface SpeechVerbs {
  readonly plain: ReadonlySet<string>;
  readonly weighty: ReadonlySet<string>;
}

const english: SpeechVerbs = {
  plain: wordSet(`
said says saying say told tells telling tell added adds adding add wrote writes writing tweeted tweets tweeting posted replied replies answered asked asks
asking explained explains explaining noted notes noting announced announces announcing declared declares declaring stated stating insisted insists insisting
argued argues arguing claimed claims claiming admitted admits admitting acknowledged acknowledges acknowledging confirmed confirms confirming warned warns
warning vowed vows vowing promised promises promising pledged pledges pledging predicted predicts predicting recalled recalls
recalling continued concluded concludes testified testifies testifying quipped joked jokes remarked remarks observed commented responded stressed stresses
stressing emphasized emphasised emphasizing reiterated reiterates repeated repeating maintained maintains contended contends alleged alleges alleging asserted
asserts asserting conceded concedes revealed reveals revealing disclosed discloses reported reports reporting estimated estimates ruled lamented complained
complains boasted boasts exclaimed shouted yelled whispered muttered urged urges urging mused reflected reasoned believed believes countered retorted
cautioned cautions cautioning agreed agrees indicated indicates chanted texted blogged sang hopes hoped`),
  weighty: wordSet(`
described describes describing slammed slams slamming hailed hails hailing praised praises praising denounced denounces denouncing condemned condemns
condemning blasted blasts blasting criticized criticised criticizing criticising criticizes dismissed dismisses dismissing accused accuses accusing rejected
rejects rejecting denied denies denying called calls calling labeled labelled labels branded brands demanded demands demanding expressed expresses expressing
welcomed welcomes welcoming defended defends defending apologized apologised offered thanked mocked derided lauded touted characterized characterised deemed
likened decried blamed blames referred referring cited cites citing attacked assailed ordered decided decides suggested suggests suggesting`),
};

const german: SpeechVerbs = {
  plain: wordSet(`
sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären teilte teilten betonte betont betonten meinte meint kündigte berichtete berichtet
berichteten schrieb schreibt schrieben warnte warnt forderte fordert forderten ergänzte fügte versicherte bestätigte bestätigt räumte behauptete behauptet
äußerte verkündete verkündet mahnte meldete meldet sagten freute hoffte erzählte erzählt stellte antwortete fragte erläuterte kommentierte urteilte resümierte unterstrich bekräftigte twitterte hieß heißt ließ zitierte`),
  weighty: wordSet('nannte nennt bezeichnete bezeichnet kritisierte kritisiert lobte lobt verurteilte verurteilt sprach spricht begrüßte wies beklagte'),
};
const french: SpeechVerbs = {
  plain: wordSet(`
dit disait disent déclaré déclare déclarait affirmé affirme affirmait ajouté ajoute ajoutait expliqué explique expliquait indiqué indique précisé précise
souligné souligne assuré assure assurait estimé estime annoncé annonce annonçait averti avertit écrit répondu répond confié confie rappelé rappelle reconnu
lancé lance martelé insisté insiste commenté commente raconté raconte regretté regrette promis promet plaidé tweeté conclu conclut poursuivi poursuit`),
  weighty: wordSet(
    'qualifié qualifie dénoncé dénonce salué salue condamné condamne critiqué critique accusé accuse jugé juge réclamé réclame évoqué évoque appelé',
  ),
};
const spanish: SpeechVerbs = {
  plain: wordSet(`
dijo dice dijeron decía afirmó afirma afirmaron aseguró asegura aseguraron señaló señala señalaron explicó explica explicaron añadió añade agregó agrega
declaró declara declararon indicó indica indicaron manifestó manifiesta sostuvo sostiene advirtió advierte anunció anuncia anunciaron escribió escribe
subrayó subraya recordó recuerda reconoció reconoce contó cuenta comentó comenta respondió responde preguntó expresó expresa insistió insiste apuntó
precisó concluyó prometió destacó destaca lamentó detalló informó tuiteó alertó alerta opinó opina recalcó recalca enfatizó aclaró admitió admite matizó relató relata remarcó argumentó argumenta consideró considera`),
  weighty: wordSet('calificó califica denunció denuncia condenó condena criticó critica acusó acusa tildó describió describe celebró pidió pide exigió llamó'),
};
const portuguese: SpeechVerbs = {
  plain: wordSet(`
disse diz disseram afirmou afirma afirmaram declarou declara acrescentou acrescenta explicou explica explicaram informou informa ressaltou ressalta destacou
destaca contou conta escreveu escreve garantiu garante avaliou avalia anunciou anuncia alertou alerta lembrou lembra reconheceu respondeu responde comentou
comenta perguntou frisou salientou sublinhou concluiu completou prometeu admitiu relatou referiu tuitou`),
  weighty: wordSet(
    'classificou classifica chamou chama condenou condena criticou critica acusou acusa descreveu descreve denunciou denuncia defendeu defende pediu',
  ),
};
const italian: SpeechVerbs = {
  plain: wordSet(`
detto dice disse dicono dichiarato dichiara affermato afferma affermò aggiunto aggiunge spiegato spiega annunciato annuncia sottolineato sottolinea scritto
scrive riferito riferisce ribadito ribadisce ricordato ricorda commentato commenta risposto risponde assicurato assicura osservato osserva avvertito avverte
sostenuto sostiene ammesso ammette concluso conclude chiesto raccontato racconta precisato precisa confermato conferma promesso twittato`),
  weighty: wordSet('definito definisce denunciato denuncia condannato condanna criticato critica accusato accusa bollato chiamato descritto lodato invocato'),
};

const BY_LANGUAGE: Readonly<Record<string, SpeechVerbs>> = { en: english, de: german, fr: french, es: spanish, pt: portuguese, it: italian };

/** The verbs of a language (its ISO 639-1 code); null where none are known, so that nothing is attributed there. */
export const speechVerbs = (language: string): SpeechVerbs | null => BY_LANGUAGE[language] ?? null;

/** Every verb of saying of every language: what none of them can be is part of a role. */
export const SAYING: ReadonlySet<string> = new Set(Object.values(BY_LANGUAGE).flatMap(({ plain }) => [...plain]));

/** Verbs that are followed by the name or label of a thing rather than by speech: dubbed the "Hanoi Hilton". */
export const NAMING = wordSet('dubbed nicknamed titled entitled named termed known so-called codenamed billed');
/** Verbs that name (which Putin calls a "special operation") unless an object comes first (called the move "obscene"). */
export const CALLING = wordSet('call calls called calling branded brands labeled labelled labels');
