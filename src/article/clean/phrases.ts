/**
 * Words of page furniture in the languages we read (en de es fr pt it pl nl tr ru ar zh ja), for rules that judge whole
 * blocks. Anchored and without nested quantifiers, so linear in the text.
 */
const start = (phrases: string): RegExp => new RegExp(`^[^\\p{L}\\p{N}]{0,6}(?:${phrases})(?![\\p{L}\\p{N}])`, 'iu');
const whole = (phrases: string): RegExp => new RegExp(`^[^\\p{L}\\p{N}]{0,6}(?:${phrases})[^\\p{L}\\p{N}]{0,6}$`, 'iu');
const CJK_START = (phrases: string): RegExp => new RegExp(`^[\\s\\p{P}\\p{S}]{0,6}(?:${phrases})`, 'u');

const READ_MORE_WORDS = [
  'read (?:more|also|next|on)|also read|see also|see more|related|related (?:stories|story|articles?|news|posts?|content|coverage|topics|links|reading|video)',
  'more (?:on this(?: story| topic)?|from|news|stories|about|like this|in this series)|recommended(?: for you| stories| reading| by)?|don.t miss|(?:you may|you might|you.ll) (?:also )?(?:like|be interested in|love)',
  'must[- ]read|up next|explore further|keep reading|continue reading|watch(?: now| more| next| live| also)|top stories|trending(?: now| stories)?|most (?:read|popular|viewed)|latest (?:news|stories|headlines)|editor.s picks?|further reading|learn more about|in case you missed it|what to read next|popular (?:now|posts|stories)|read (?:our|the) full (?:story|article|report|coverage)|click here for more',
  'mehr zum thema|mehr dazu|mehr lesen|mehr (?:aus|über|von|nachrichten)|lesen sie (?:auch|hier|dazu|mehr|weiter)|lies auch|lesen sie jetzt|siehe auch|auch interessant|das könnte (?:sie|dich|ihnen) auch|weiterlesen|weiterführende links|passend dazu|lesetipps?|zum thema|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|themen)|meistgelesen|mehr infos|hier geht.s (?:zu|weiter)',
  'lea (?:también|más|además|aquí)|lee (?:también|más|además)|leer (?:más|también|además)|te puede interesar|le puede interesar|(?:también )?(?:te|le|os) puede(?:n)? interesar|también puedes? leer|puede leer|puedes leer|notas? relacionadas?|noticias? relacionadas?|relacionad[oa]s?|contenido relacionado|artículos? relacionados?|vea también|ver también|ve también|mira también|mire también|además lea|más (?:noticias|información)|conoce más|sigue leyendo|seguir leyendo|te recomendamos|recomendados?|lo más leído|entérate',
  'à lire(?: aussi| également)?|a lire aussi|lire aussi|lire (?:la suite|également|notre article)|lisez aussi|voir aussi|sur le même (?:sujet|thème)|en savoir plus|articles? (?:liés|similaires|associés|connexes)|plus d.infos?|à voir aussi|les plus lus|dans la même rubrique|notre dossier',
  'leia (?:também|mais)|veja (?:também|mais)|saiba mais|confira (?:também|mais)|notícias relacionadas|matérias relacionadas|mais lidas|continue lendo|assista também',
  'leggi anche|leggi (?:l.articolo|tutto|di più)|(?:ti )?potrebbe(?:ro)? interessar(?:ti|e)|guarda anche|vedi anche|approfondisci|articoli correlati|per approfondire|i più letti',
  'czytaj (?:też|także|więcej|również|dalej)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|sprawdź też|polecamy|powiązane|najczęściej czytane|więcej na temat',
  'lees (?:ook|meer|verder)|bekijk ook|zie ook|meer over|meer lezen|gerelateerd(?:e artikelen)?|meest gelezen',
  '[iİ]lgili haber(?:ler)?|ayrıca (?:bakınız|okuyun)|bunu da oku(?:yun)?|devamını oku|haberin devamı|önerilen haberler|en çok okunan(?:lar)?',
  'читайте (?:также|ещё|еще|по теме|далее)|читать (?:также|далее|ещё)|по теме|смотрите также|см\\. также|материалы по теме|похожие (?:новости|статьи)|рекомендуем|самое читаемое|подробнее',
].join('|');
/** Opens a line that leads away: `Read more: …`, `Lesen Sie auch`. Near miss: `Related parties must be named`. */
export const READ_MORE = start(READ_MORE_WORDS);
/** The same phrase and nothing else: a heading over links. */
export const READ_MORE_ALONE = whole(READ_MORE_WORDS);
export const READ_MORE_UNSPACED = CJK_START(
  '(?:اقرأ|إقرأ|اقرئي) (?:أيض|المزيد|كذلك)|(?:شاهد|تابع) أيض|(?:مواضيع|أخبار|مقالات) (?:ذات صلة|متعلقة)|相关(?:阅读|新闻|文章|报道|链接)|相關(?:閱讀|新聞|文章|報導)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|更多(?:新闻|阅读|报道)|関連(?:記事|ニュース|リンク)|あわせて読みたい|おすすめ記事|もっと見る|続きを読む',
);

/** An advertisement's label. Near miss: `Advertisement spending fell 3 percent`. */
export const AD_LABEL = whole(
  '(?:advert(?:isement|isements|ising|orial)?|sponsored(?: content| links?| post)?|promoted(?: content)?|paid (?:content|post)|anzeige|werbung|publicidad|anuncio|patrocinado|publicité|annonce|sponsorisé|publicidade|patrocinado|pubblicità|sponsorizzato|reklama|artykuł sponsorowany|advertentie|gesponsord|reklam|sponsorlu|реклама|на правах рекламы|إعلان|إعلانات|广告|廣告|広告|スポンサー|PR)(?:[^\\p{L}\\p{N}]{1,4}(?:(?:story|article|content|scroll|scrolling) (?:continues|to continue|continues after advertisement)(?: below)?|continue reading(?: below)?|lesen sie weiter|lectura continúa|continua após|fortsetzung|la suite après))?(?: below)?',
);

/** Asks the reader for something: an address, a follow, a subscription. Near miss: `Follow-up talks`, `Join the union, he said`. */
export const APPEAL = start(
  [
    'sign up|subscribe|follow (?:us|@|our|the latest|along|me)|follow .{1,40} on (?:twitter|facebook|instagram|x|google|whatsapp|telegram|tiktok|linkedin)|join (?:us|our|the conversation)|get (?:the latest|our|the best|more|breaking|daily|all the|up to date|alerts|your daily|.{1,30} newsletter|.{1,30} delivered)|download (?:our|the .{0,20}app)|like us|(?:if you )?enjoy(?:ed)? this|support (?:us|our|independent)|register (?:now|for|today)|chat with us|become a (?:member|subscriber|supporter)|stay (?:up to date|informed|connected|tuned|on top)|keep up with|never miss|want (?:more|the latest|to get)|receive (?:our|the)|tell us what|have (?:a|you got a) (?:tip|story)|got a (?:tip|story)|do you have a (?:tip|story)|click here to (?:subscribe|sign|get|join|read)|already a subscriber|login to|log in to|for more (?:news|stories|information),? (?:visit|follow|sign|download|click)|our newsletter|newsletter',
    'melden sie sich|jetzt (?:abonnieren|anmelden|testen|registrieren|lesen)|abonnieren sie|folgen sie|folge uns|bleiben sie|erhalten sie|verpassen sie|keine nachricht(?:en)? (?:mehr )?verpassen|der newsletter|unser(?:en)? newsletter|hier (?:können sie|geht es) .{0,30}newsletter|laden sie|sie wollen|schon abonnent',
    'suscr[ií]bete|suscríbase|s[ií]guenos|síganos|sigue (?:nuestro|toda la|a )|[uú]nete|reg[ií]strate|recibe (?:las|nuestr|en tu)|reciba (?:las|nuestr)|descarga(?:te)? (?:la|nuestra)|no te pierdas|apúntate|quieres recibir',
    'abonnez-vous|inscrivez-vous|suivez(?:-nous|-les| toute| l.actualité)|recevez|pour ne rien (?:manquer|rater)|téléchargez|rejoignez|soutenez|découvrez notre newsletter|je m.(?:inscris|abonne)',
    'assine|inscreva-se|siga (?:o|a|nos|nosso)|receba|participe (?:do|dos)|baixe|cadastre-se|clique aqui|entre no|quer receber',
    'iscriviti|seguici|abbonati|ricevi|scarica|registrati|resta (?:aggiornato|informato)|segui (?:le|il|la|i) ',
    'zapisz się|obserwuj|subskrybuj|dołącz|pobierz|polub nas|śledź|bądź na bieżąco|abonneer|volg (?:ons|het)|meld je|schrijf je|ontvang|blijf op de hoogte|abone ol|takip e(?:din|t)|bizi takip|kaydol',
    'подпис(?:ывайтесь|ывайся|аться|ка)|подпишитесь|следите за|читайте нас|присоединяйтесь|хотите получать',
  ].join('|'),
);
export const APPEAL_UNSPACED = CJK_START(
  'اشترك|تابعونا|تابعنا|انضم إلى|حمّل|حمل تطبيق|订阅|訂閱|关注我们|扫码|扫描二维码|下载.{0,6}客户端|フォローする|登録(?:は|する)|メルマガ|LINE',
);
/** What such an appeal is about. */
export const APPEAL_OBJECT =
  /newsletter|e-?mail|inbox|app\b|apps\b|twitter|facebook|instagram|whatsapp|telegram|tiktok|youtube|google news|linkedin|subscri|abo\b|abonn|suscri|assin|iscri|abbon|member|notification|alerts?\b|account|free|gratis|kostenlos|gratuit|canal|channel|kanal|канал|рассылк|соцсет|группу|boletín|infolettre|bülten|podcast|posteingang|postfach|\btip\b/i;

/** Consent and cookie notices, which belong to the page. */
export const COOKIES =
  /\b(?:this (?:web)?site|we(?: and our partners)?|our (?:web)?site) uses? cookies|uses cookies to|use of cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|consent)|(?:verwende[nt]|nutz(?:en|t)|einsatz von) cookies|cookie-(?:richtlinie|einstellungen)|(?:utiliza(?:mos)?|uso de) (?:las )?cookies|utilis(?:e|ons) des cookies|utilizza(?:no)? (?:i )?cookie|używa(?:my)? (?:plików )?cookies|gebruikt cookies|çerez(?:ler)? kullan|использует (?:файлы )?cookie/i;

/** Tag lists: `Tags: economy, oil`. */
export const TAG_LABEL = start(
  'tags?|tagged|topics?|filed under|posted in|categor(?:y|ies)|keywords?|related topics|more on|schlagw(?:orte|örter)|schlagworte|themen|stichw(?:orte|örter)|etiquetas?|temas?|palabras clave|archivado en|mots[- ]clés|thèmes|étiquettes|assuntos|palavras[- ]chave|argomenti|parole chiave|tagi|tematy|słowa kluczowe|trefwoorden|onderwerpen|etiketler|теги|метки|темы|ключевые слова|الوسوم|الكلمات المفتاحية|标签|標籤|关键词|關鍵字|タグ|キーワード',
);

/** Comment counts and calls for comments. */
export const COMMENTS = whole(
  '(?:\\d{1,6} |no |view |show |see |read |all )?(?:comments?|replies|responses)(?: \\(?\\d{1,6}\\)?)?|leave a (?:reply|comment)|(?:post|add|write) (?:a |your )?comments?|join the (?:discussion|conversation|debate)|what do you think|have your say|comments are (?:closed|off)|(?:\\d{1,6} )?kommentare?(?: \\d{1,6})?|kommentar (?:schreiben|verfassen|hinterlassen)|jetzt kommentieren|diskutieren sie mit|(?:\\d{1,6} )?comentarios?|deja (?:un|tu) comentario|(?:\\d{1,6} )?commentaires?|laisser un commentaire|réagir|(?:\\d{1,6} )?comentários?|deixe (?:um|seu) comentário|(?:\\d{1,6} )?commenti|lascia un commento|(?:\\d{1,6} )?komentarz(?:e|y)?|skomentuj|dodaj komentarz|(?:\\d{1,6} )?reacties?|reageer|(?:\\d{1,6} )?yorum(?:lar)?|yorum yap|комментарии?(?: \\d{1,6})?|оставить комментарий|обсудить|评论|留言|コメント(?:する)?|تعليقات|أضف تعليق',
);

/** Single words of share, print, save, listen and text-size controls, lower case. */
export const CONTROL_WORDS: ReadonlySet<string> = new Set(
  'share sharing shares tweet post pin pinterest facebook fb twitter x whatsapp telegram linkedin reddit flipboard messenger viber vk ok instagram threads bluesky mastodon tumblr email e-mail mail print save bookmark copy link url copied listen listening play pause article this page on via with by to the a an and or gift pdf more comment comments text size font smaller larger bigger increase decrease reset follow us like teilen drucken merken vorlesen anhören artikel kopieren schriftgröße auf per tweeten weiterleiten senden speichern kommentieren compartir comparte compartilhar compartilhe imprimir guardar escuchar en por copiar enlace enviar correo partager partagez imprimer écouter sur envoyer copier lien ouvir salvar no em pelo condividi condividere stampa ascolta salva su copia udostępnij drukuj posłuchaj na zapisz delen deel afdrukken bewaar luister op kopieer paylaş yazdır dinle kopyala поделиться поделитесь печать распечатать слушать сохранить в скопировать ссылку шар شارك مشاركة طباعة استمع نسخ الرابط على فيسبوك تويتر واتساب 分享 打印 收藏 转发 微信 微博 シェア 印刷 ツイート 保存 コピー'.split(
    ' ',
  ),
);

/** Of those, the ones that say what a control does: without one, a line of names is a line of names. */
export const ACTIONS: ReadonlySet<string> = new Set(
  'share sharing tweet pin print email e-mail save bookmark copy listen play gift follow teilen drucken merken vorlesen anhören kopieren schriftgröße tweeten weiterleiten kommentieren compartir comparte compartilhar compartilhe imprimir guardar escuchar copiar enviar partager partagez imprimer écouter envoyer copier ouvir salvar condividi condividere stampa ascolta salva copia udostępnij drukuj posłuchaj delen deel afdrukken bewaar luister kopieer paylaş yazdır dinle kopyala поделиться поделитесь печать распечатать слушать сохранить скопировать شارك مشاركة طباعة استمع نسخ 分享 打印 收藏 转发 シェア 印刷 ツイート 保存 コピー font smaller larger bigger'.split(
    ' ',
  ),
);

/** A control that says how long the story takes: `5 min read`, `Lesezeit: 3 Minuten`. Near miss: `5 minutes later`. */
export const READING_TIME = whole(
  '(?:estimated )?(?:(?:read(?:ing)?|listen(?:ing)?) time:? ?(?:about |approx\\.? |~)?)?\\d{1,3}[- ]?(?:min(?:ute)?s?\\.?)(?: (?:read|listen|reading time))?|lesezeit:? ?(?:ca\\.? )?\\d{1,3} ?min(?:uten|\\.)?|(?:tiempo|temps|tempo) de (?:lectura|lecture|leitura):? ?\\d{1,3} ?min(?:utos|utes|\\.)?|\\d{1,3} ?min(?:utos|utes)? de (?:lectura|lecture|leitura)|(?:tempo di )?lettura:? ?\\d{1,3} ?min(?:uti|\\.)?|czas czytania:? ?\\d{1,3} ?min\\.?|leestijd:? ?\\d{1,3} ?min(?:uten)?|время (?:чтения|на прочтение):? ?\\d{1,3} ?мин\\.?|okuma süresi:? ?\\d{1,3} ?d(?:akika|k)',
);
