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
acknowledged acknowledges acknowledging add added adding adds admits admitted admitting agreed agrees alleged alleges alleging announced announces announcing
answered argued argues arguing asked asking asks asserted asserting asserts believed believes blogged boasted boasts cautioned cautioning cautions chanted
claimed claiming claims commented complained complains conceded concedes concluded concludes confirmed confirming confirms contended contends continued
countered declared declares declaring disclosed discloses emphasised emphasized emphasizing estimated estimates exclaimed explained explaining explains hoped
hopes indicated indicates insisted insisting insists joked jokes lamented maintained maintains mused muttered noted notes noting observed pledged pledges
pledging posted predicted predicting predicts promised promises promising quipped reasoned recalled recalling recalls reflected reiterated reiterates remarked
remarks repeated repeating replied replies reported reporting reports responded retorted revealed revealing reveals ruled said sang say saying says shouted
stated stating stressed stresses stressing tell telling tells testified testifies testifying texted told tweeted tweeting tweets urged urges urging vowed
vowing vows warned warning warns whispered writes writing wrote yelled`),
  weighty: wordSet(`
accused accuses accusing apologised apologized assailed attacked blamed blames blasted blasting blasts branded brands called calling calls characterised
characterized cited cites citing condemned condemning condemns criticised criticising criticized criticizes criticizing decided decides decried deemed
defended defending defends demanded demanding demands denied denies denounced denounces denouncing denying derided described describes describing dismissed
dismisses dismissing expressed expresses expressing hailed hailing hails labeled labelled labels lauded likened mocked offered ordered praised praises
praising referred referring rejected rejecting rejects slammed slamming slams suggested suggesting suggests thanked touted welcomed welcomes welcoming`),
};

const german: SpeechVerbs = {
  plain: wordSet(`
antwortete behauptet behauptete bekräftigte berichtet berichtete berichteten bestätigt bestätigte betont betonte betonten ergänzte erklären erklärt erklärte
erklärten erläuterte erzählt erzählte fordert forderte forderten fragte freute fügte gesagt heißt hieß hoffte kommentierte kündigte ließ mahnte meint meinte
meldet meldete resümierte räumte sagen sagt sagte sagten schreibt schrieb schrieben stellte teilte teilten twitterte unterstrich urteilte verkündet verkündete
versicherte warnt warnte zitierte äußerte`),
  weighty: wordSet('nannte nennt bezeichnete bezeichnet kritisierte kritisiert lobte lobt verurteilte verurteilt sprach spricht begrüßte wies beklagte'),
};
const french: SpeechVerbs = {
  plain: wordSet(`
affirmait affirme affirmé ajoutait ajoute ajouté annonce annoncé annonçait assurait assure assuré averti avertit commente commenté conclu conclut confie
confié disait disent dit déclarait déclare déclaré estime estimé expliquait explique expliqué indique indiqué insiste insisté lance lancé martelé plaidé
poursuit poursuivi prévenu prévient promet promis précise précisé raconte raconté rappelle rappelé reconnu regrette regretté répond répondu souligne souligné tweeté écrit`),
  weighty: wordSet(
    'qualifié qualifie dénoncé dénonce salué salue condamné condamne critiqué critique accusé accuse jugé juge réclamé réclame évoqué évoque appelé',
  ),
};
const spanish: SpeechVerbs = {
  plain: wordSet(`
aclaró admite admitió advierte advirtió afirma afirmaron afirmó agrega agregó alerta alertó anuncia anunciaron anunció apuntó argumenta argumentó asegura
aseguraron aseguró añade añadió comenta comentó concluyó considera consideró contó cuenta declara declararon declaró decía destaca destacó detalló dice
dijeron dijo enfatizó escribe escribió explica explicaron explicó expresa expresó indica indicaron indicó informó insiste insistió lamentó manifestó
manifiesta matizó opina opinó precisó preguntó prometió recalca recalcó reconoce reconoció recordó recuerda relata relató remarcó responde respondió señala
señalaron señaló sostiene sostuvo subraya subrayó tuiteó`),
  weighty: wordSet('calificó califica denunció denuncia condenó condena criticó critica acusó acusa tildó describió describe celebró pidió pide exigió llamó'),
};
const portuguese: SpeechVerbs = {
  plain: wordSet(`
acrescenta acrescentou admitiu afirma afirmaram afirmou alerta alertou anuncia anunciou avalia avaliou comenta comentou completou concluiu conta contou
declara declarou destaca destacou disse disseram diz escreve escreveu explica explicaram explicou frisou garante garantiu informa informou lembra lembrou
perguntou prometeu reconheceu referiu relatou responde respondeu ressalta ressaltou salientou sublinhou tuitou`),
  weighty: wordSet(
    'classificou classifica chamou chama condenou condena criticou critica acusou acusa descreveu descreve denunciou denuncia defendeu defende pediu',
  ),
};
const italian: SpeechVerbs = {
  plain: wordSet(`
afferma affermato affermò aggiunge aggiunto ammesso ammette annuncia annunciato assicura assicurato avverte avvertito chiesto commenta commentato conclude
concluso conferma confermato detto dice dichiara dichiarato dicono disse osserva osservato precisa precisato promesso racconta raccontato ribadisce ribadito
ricorda ricordato riferisce riferito risponde risposto scritto scrive sostenuto sostiene sottolinea sottolineato spiega spiegato twittato`),
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
