import { gated } from '../../gate/gate';
import { alternatives, opens, whole } from './pattern';

/** Asks the reader for something: an address, a follow, a subscription. Near miss: `Follow-up talks`, `Join the union, he said`. */
export const APPEAL = opens(
  alternatives(
    /sign up|subscribe|prefer us on|add .{0,30}as (?:a )?preferred source|make .{2,30} preferred source|follow (?:us|@|our|the latest|along|me)|follow .{1,40} on (?:twitter|facebook|instagram|x|google|whatsapp|telegram|tiktok|linkedin)|join (?:us|our|the conversation)|get (?:the latest|our|the best|more|breaking|daily|all the|up to date|alerts|your daily|.{1,30} newsletter|.{1,30} delivered)|download (?:our|the .{0,20}app)|like us|(?:if you(?:.re| are)? )?enjoy(?:ed|ing)? this|support (?:us|our|independent)|register (?:now|for|today)|chat with us|become a (?:member|subscriber|supporter)|stay (?:up to date|informed|connected|tuned|on top)|keep up with|never miss|want (?:more|the latest|to get)|receive (?:our|the)|tell us what|have (?:a|you got a) (?:tip|story)|got a (?:tip|story)|do you have a (?:tip|story)|click here to (?:subscribe|sign|get|join|read)|already a subscriber|login to|log in to|for more (?:news|stories|information),? (?:visit|follow|sign|download|click)|for (?:more|(?:all )?the latest) (?:(?:local|breaking|top|national|world|business|sports|weather|entertainment) ){0,2}(?:news|stories|updates|coverage|headlines|weather|sports)[^.!?]{0,50},? (?:visit|follow|sign|download|click|head to|go to|check out)|get (?:e-?mail|push|text|news) (?:notifications|alerts|updates)|would you like to receive (?:our|the|daily|news)|our newsletter|newsletter/u,
    /melden sie sich|jetzt (?:unseren |den )?(?:newsletter |whatsapp-kanal )?(?:abonnieren|anmelden|testen|registrieren|lesen)|abonnieren sie|folgen sie|folge uns|bleiben sie|erhalten sie|verpassen sie|keine nachricht(?:en)? (?:mehr )?verpassen|der newsletter|unser(?:en)? newsletter|hier (?:können sie|geht es) .{0,30}newsletter|laden sie|sie wollen|schon abonnent|hol(?:en sie|e|) (?:sich |dir )?(?:die|unsere) .{0,15}app|haben sie (?:noch )?kein abo|sie haben noch kein abo|unser newsletter/u,
    /suscrib[ií]te|suscr[ií]bete|suscríbase|sigue a .{2,40} en|quiero recibir|¿?ya sabías que en .{2,30} canal|recibí|s[ií]guenos|síganos|sigue (?:nuestro|toda la|a)|[uú]nete|reg[ií]strate|recibe (?:las|nuestr\p{L}+|en tu)|reciba (?:las|nuestr\p{L}+)|descarga(?:te)? (?:la|nuestra)|no te pierdas|apúntate|quieres recibir/u,
    /abonnez-vous|inscrivez-vous|suivez(?:-nous|-les| toute| l.actualité)|recevez|pour ne rien (?:manquer|rater)|téléchargez|rejoignez|soutenez|découvrez notre newsletter|je m.(?:inscris|abonne)/u,
    /assine|subscreva|inscreva-se|siga(?:-nos| (?:o|a|os|nos|nosso|nossas?))?|receba|participe (?:do|dos)|baixe|cadastre-se|clique aqui|entre no|quer receber|acompanhe/u,
    /iscriviti|seguici|abbonati|ricevi|scarica|registrati|resta (?:aggiornato|informato)|segui (?:le|il|la|i|lo|su)/u,
    /zapisz się|obserwuj|subskrybuj|dołącz|pobierz|polub nas|śledź|bądź na bieżąco|abonneer|volg (?:ons|het)|meld je|download (?:onze|de)|schrijf je|ontvang|blijf op de hoogte|abone ol|[\p{L}’' ]{0,30}(?:takip ed(?:in|iniz)|takip et|abone olun|kat[ıi]l[ıi]n)|takip e(?:din|t)|bizi takip|kaydol/u,
    /подпис(?:ывайтесь|ывайся|аться|ка)|подпишитесь|следите за|читайте нас|присоединяйтесь|хотите получать|підпи(?:суйтесь|шіться)|следвайте|абонирайте/u,
    /sledujte (?:nás|náš)|přihlaste se|odebírejte|odoberajte|prihláste sa|följ oss|prenumerera|følg oss|følg os|abonn[eé]r\p{L}*|seuraa (?:meitä|meidän)|liity|tilaa|seko|piesak\p{L}+|prenumeruok\p{L}*|sekite|jälgi meid|liitu|abonea\p{L}+(?:-\p{L}+)?|urmăre[sșş]\p{L}+(?:-\p{L}+)?|iratkoz\p{L}+|köves\p{L}+ minket|pratite|pridružite|ακολουθήστε|εγγραφείτε|ikuti|gabung|theo dõi|फॉलो/u,
    /ihnen hat der artikel gefallen|gefällt (?:dir|ihnen|euch) (?:unser|dieser|diese)\p{L}*|zapraszamy (?:też |także )?do subskrypcji|hat (?:ihnen|dir) (?:der|dieser) .{3,20} gefallen|unterstützen sie (?:uns|unser\p{L}*)|unterstütze unser\p{L}*|wenn sie .{5,200} unterstützen sie (?:uns|unser\p{L}*)|helfen sie .{2,40} spende\p{L}*|donate (?:now|today|here|to (?:us|our))|make a donation (?:now|today|to us)|haz(?:te)? (?:una donación|socio)|apoya (?:nuestro|el) periodismo|faites un don|fai una donazione|wesprzyj|wpłać|поддержите|destekle/u,
  ),
  /اشترك|تابعونا|تابعوا|تابعنا|انضم إلى|حمّل|حمل تطبيق|订阅|訂閱|关注我们|扫码|扫描二维码|下载.{0,6}客户端|フォロー(?:する|して|お願い)|(?:無料)?会員登録(?:はこちら|する|して)|登録はこちら|メルマガ登録|.{0,10}(?:公式LINE|ニュースレター|メールマガジン).{0,12}(?:登録|購読|友だち)|구독/u,
);
/** What such an appeal is about. Verbs of subscribing count only behind the words that ask: "Subscribe to that theory" is prose. */
export const APPEAL_OBJECT = gated(
  /newsletter|e-?mail|e-post|inbox|app\b|apps\b|aplikac|applica[tz]|aplica|twitter|facebook|instagram|whatsapp|telegram|tiktok|youtube|google (?:news|not|act|haber)|on google|linkedin|member|notification|alerts?\b|account|free\b|gratis|kostenlos|gratuit|canal|channel|chaîne|kanal|канал|рассылк|соцсет|группу|boletín|bolet|infolettre|bülten|podcast|spend(?:e|en)\b|journalismus|periodismo|journalism|редакци|posteingang|postfach|\btip\b|correo|hírlevel|nyhetsbrev|nieuwsbrief|naujienlaišk|pastā|actualité|l.essentiel|abo\b|微信|微博|公众号|二维码|客户端|友だち|ニュースレター|会員|メール|واتساب|تلغرام|تيليغرام|النشرة|فيسبوك|قنات/iu,
);
/** Somebody else says it, and the story reports it: `"Join us," the president told NATO members`. Nobody is named for the outlet's own appeals. */
export const SAID = gated(
  String.raw`[,”"»“’]\s+(?:[\p{L}\p{N}’'.-]+\s+){0,6}?(?:${[
    'said|says|told|asked|urged|warned|shouted|added|wrote|tweeted|cried|used to say',
    'sagte|sagt|rief|warnte|forderte|hieß es|riet|schrieb|erklärte|betonte|(?:sollten|müssen|dürfen) sie',
    'dijo|dijeron|decía|dice|pidió|pidieron|respondió|contó|gritó|advirtió|explicó|aseguró|escribió',
    'a (?:dit|lancé|déclaré|ordonné|conseillé|crié|expliqué|prévenu|écrit)|disait|criai(?:en)?t',
    'disse|disseram|dizia|gritou|gritava|pediu|pediram|respondeu|aconselhou|afirmou|explicou|contou',
    'ha (?:detto|spiegato|chiesto|scritto|gridato)|hanno (?:detto|chiesto)|diceva|gridava|gridò|disse(?:ro)?|rispose|consigliava',
    'сказал[аи]?|крикнул[аи]?|кричал[аи]?|ответил[аи]?|попросил[аи]?|заявил[аи]?|говорит|сообщил[аи]?|написал[аи]?',
    'powiedział[ai]?|powiedzieli|mówił?a?|napisał[ai]?|krzyczał[ai]?|wołali|radził[ai]?|zei|zeiden|zegt|riep|riepen|vroeg|schreef|dedi|dediler|diyor|bağırdı',
  ].join('|')})(?!\p{L})|،\s(?:بحسب|وفق|قال)|[，」”』][^，。]{1,14}(?:说|說|表示|述べた|話した|言った)`,
);

export const SUBSCRIBES = /subscri|abonn|suscri|assin|iscri|abbon|registr/i;

/** An appeal in so many words, whatever it is about: buttons and the small print of their forms. */
export const APPEAL_ALONE = whole(
  alternatives(
    /(?:success[.!] )?an e-?mail has been sent (?:to .{3,60} )?with a link to confirm list sign-?up|(?:error[.!] )?there was an (?:error|problem) (?:processing|submitting) your (?:request|submission).{0,60}|your notification has been saved|there was a problem saving your notification|whenever .{2,60} posts new content, you.ll get .{0,120}|e-?mail notifications are only sent once a day.{0,80}|subscribe(?: (?:now|here|today|for free))?|sign up(?: (?:now|here|today))?|(?:our )?newsletters?(?: sign-?up)?|by (?:signing up|clicking|subscribing|submitting|providing).{0,120} (?:agree|accept|consent|confirm|acknowledge|opt).{0,360}|(?:please )?enter (?:a |your )?(?:valid )?e-?mail(?: address)?|thank(?:s| you) for (?:subscribing|signing up).{0,60}|do you want to (?:be informed|know more|stay).{0,100} sign up(?: (?:here|now))?|you can unsubscribe .{0,60}|support (?:our|independent|quality|local) journalism.{0,80}|you(?: ha|.)ve reached your .{3,40} limit.{0,80}|an? (?:account|subscription) is (?:required|needed).{0,60}|check your (?:inbox|e-?mail).{0,60}/u,
    /zapraszamy (?:też |także )?do subskrypcji.{0,160}|suscr[ií]be?te aquí|(?:jetzt )?abonnieren|pour ne rien (?:manquer|rater) de .{3,60}|recevez (?:chaque|gratuitement|toute|l.essentiel|nos|notre) .{3,60}|inscrivez-vous|abonnez-vous|s.abonner|assine(?: já)?|abbonati|zapisz się|abonneren|abone ol|подписаться|订阅|フォローする|無料会員登録/u,
  ),
);

/** Consent and cookie notices, which belong to the page. */
export const COOKIES = gated(
  /(?:technische speicherung oder der zugriff|technical storage or access that is|almacenamiento o acceso técnico|stockage ou l.accès technique|archiviazione tecnica o l.accesso|armazenamento ou acesso técnico|technische opslag of toegang)|\b(?:this (?:web)?site|we(?: and our partners)?|our (?:web)?site) uses? cookies|uses cookies to|use of cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|consent)|(?:verwende[nt]|nutz(?:en|t)|einsatz von) cookies|cookie-(?:richtlinie|einstellungen)|(?:utiliza(?:mos)?|uso de) (?:las )?cookies|utilis(?:e|ons) des cookies|utilizza(?:no)? (?:i )?cookie|używa(?:my)? (?:plików )?cookies|gebruikt cookies|çerez(?:ler)? kullan|использует (?:файлы )?cookie/i,
);

/** The outlet pitches its news in general, after its story: `Catch all the latest news and live updates on Port Gazette.` Near miss: `Read the latest figures`. */
export const NEWS_PITCH = gated(
  /^[^\p{L}]{0,6}(?:catch|read|get|discover|check out|explore|find|stay (?:updated|tuned|informed|ahead)|follow|for|watch)\b(?!.*\b(?:said|told|says|asked)\b)[^.!?]{0,24}\b(?:all|latest|live|breaking|top|more|trending|daily)\b[^.!?]{0,120}\b(?:news|updates|headlines)\b.{0,160}$|^stay with .{2,40} for (?:updates on this|the (?:very )?latest (?:on|news|updates|developments)|continuing coverage|more on this)\b.{0,160}$|^you can (?:also )?(?:watch|stream) .{2,40} newscasts\b.{0,160}$|^.{3,120}\bnewsletter\b.{0,120}\b(?:sign up|subscribe)(?: (?:here|now|for free))?[ .!]*$/iu,
);

/** A newsletter offered in a sentence that opens with something else: `Love movies? Our newsletter has them all, in your inbox. Sign up now.` Near miss: `He writes a newsletter on boats.` */
export const NEWSLETTER_OFFER = gated(
  /\bnewsletters?\b.{0,160}\b(?:your inbox|sign up (?:now|here|today|for)|subscribe (?:now|here|today|to)|in ihr postfach|hier (?:anmelden|abonnieren)|en tu correo|suscríbete|inscrivez-vous|abonnez-vous|iscriviti|inscreva-se|zapisz się|meld je|schrijf je)\b/iu,
);

/** What stands where an embedded post waits for consent: `Empfohlener redaktioneller Inhalt`, `This content is hosted by …`. Near miss: `Externe Prüfer fanden`. */
export const EMBED_CONSENT = opens(
  /empfohlener (?:redaktioneller|externer) inhalt|externer inhalt|an dieser stelle (?:finden sie|findest du|befindet sich|ist|steht) (?:ein|eine|einen|der)? ?(?:extern|inhalt|relevant)\p{L}*|hier (?:würden|möchten) wir (?:ihnen|dir) .{0,30}(?:zeigen|anzeigen)|ich (?:bin damit einverstanden|willige ein|möchte eingebundene)|(?:dieser|dieses|diese) (?:inhalt|element|video) (?:wird|ist|kann|stammt) .{0,60}(?:cookies|geladen|angezeigt|zustimmung|einwilligung)|wir benötigen (?:ihre|deine) (?:zustimmung|einwilligung)|this content is (?:hosted|provided|from|not available due to your (?:privacy|consent))|(?:to (?:view|see|show) this (?:content|embed|post|video|tweet),?|allow .{2,30} content|please (?:allow|accept) .{0,20}cookies)|contenido externo|para ver este contenido|este contenido (?:está alojado|no está disponible)|pour (?:afficher|voir) ce contenu|ce contenu (?:est bloqué|n.est pas disponible|provient)|contenuto esterno|per (?:vedere|visualizzare) questo contenuto|para ver este conteúdo|aby (?:zobaczyć|wyświetlić) (?:tę|ten|te) |om deze (?:inhoud|content)|deze inhoud (?:is|kan)|bu içeriği (?:görmek|görüntülemek)|obsah je (?:blokov|extern)\p{L}*|для просмотра (?:этого )?контента/u,
);
