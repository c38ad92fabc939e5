import { gated } from '../../gate/gate';
import { alternatives, opens, whole } from './pattern';

/** Tells the reader to go and read another story, a language a line. */
const EXPLICIT = alternatives(
  /read (?:more|also|next|on)|(?:also|must)[- ]read|see (?:also|more)|more on this(?: story| topic)?|recommended(?: for you| stories| reading)?|(?:you may|you might|you.ll) (?:also )?(?:like|be interested in|love)|up next|explore further|keep reading|continue reading|watch(?: now| more| next| live| also)|further reading|in case you missed it|what to read next|read (?:our|the) full (?:story|article|report|coverage)|click here for more|don.t miss|related(?: (?:stories|story|articles?|news|posts?|content|coverage|topics|links|reading|videos?))?/u,
  /mehr (?:zum thema|dazu|lesen)|lesen sie (?:auch|hier|(?:da|hier)zu(?: auch)?|mehr|weiter|jetzt)|lies (?:auch|mehr)|auch (?:lesen|interessant|spannend)|siehe auch|das könnte (?:sie|dich|ihnen) auch|weiterlesen|weiterführende links|passend dazu|lesetipps?|zum thema|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|themen|beiträge)|hier geht.s (?:zu|weiter)/u,
  /lea (?:también|más|además|aquí|mas)|lee (?:también|más|además|aquí)|leer (?:más|también|además)|(?:también )?(?:te|le|os|les) pueden? interesar|(?:también )?puedes? (?:leer|ver)|notas? relacionadas?|noticias? relacionadas?|relacionad[oa]s?|contenido relacionado|artículos? relacionados?|v(?:ea|e|er) (?:también|además)|mir[ae] también|además lea|sigue leyendo|seguir leyendo|te recomendamos|recomendamos|recomendados?|entérate/u,
  /[àa] lire(?: aussi| également| sur le sujet)?|lire (?:aussi|la suite|également|notre article|encore)|(?:re)?lisez (?:aussi|notre)|(?:à )?voir aussi|sur le même (?:sujet|thème)|en savoir plus|articles? (?:liés|similaires|associés|connexes|correspondants)|plus d.infos?|notre dossier/u,
  /leia (?:também|mais|ainda)|ler mais|veja (?:também|mais|ainda)|saiba mais|confira (?:também|mais)|(?:notícias|matérias|artigos) relacionad[ao]s|continue (?:lendo|a ler)|assista também|ler também/u,
  /leggi anche|leggi (?:l.articolo|tutto|di più|pure)|(?:ti )?potrebbe(?:ro)? interessar(?:ti|e)|(?:guarda|vedi) anche|articoli correlati|per (?:approfondire|saperne di più)|continua a leggere/u,
  /(?:prze)?czytaj (?:też|także|więcej|również|dalej)|zobacz (?:też|także|również|więcej)|sprawdź też|powiązane(?: artykuły)?|więcej na temat/u,
  /lees (?:ook|meer|verder)|bekijk ook|zie ook|meer lezen|gerelateerd(?:e artikelen)?/u,
  /[iİ]lg[iİ]l[iİ] haber(?:ler)?|ayrıca (?:bakınız|okuyun)|bunu da oku(?:yun)?|devamını oku|haber[iİ]n devam[ıi](?: aşağ[ıi]da)?|önerilen haberler|bunlar da ilginizi çekebilir/u,
  /читайте (?:также|ещё|еще|по теме|далее|в сюжете)|читать (?:также|далее|ещё)|по теме|(?:см\.|смотрите) также|материалы по теме|ранее (?:на тему|по теме)|похожие (?:новости|статьи)|рекомендуем|чита(?:йте|ть) також|дивіться також|прочетете (?:още|също)|вижте (?:още|също)|свързани новини/u,
  /[čc]těte také|přečtěte si (?:také|více|i)|mohlo by vás zajímat|související(?: články)?|prečítajte si (?:aj|tiež)|čítajte (?:aj|tiež)|mohlo by vás zaujímať|súvisiace(?: články)?/u,
  /läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|katso myös|relaterade? artik\p{L}+|relaterte saker/u,
  /lasi(?:et)? (?:arī|vēl)|saistītie raksti|skaitykite (?:taip pat|daugiau)|taip pat skaitykite|susiję straipsniai|loe (?:ka|lisaks|veel)|seotud lood/u,
  /cite[șşs]te (?:[șşs]i|mai mult)|articole (?:similare|asemănătoare)|ezt is (?:olvassa|olvasd) el|olvas(?:d|sa|ta) (?:el|már|tovább)|kapcsolódó (?:cikk|hír)\p{L}*|pročitaj(?:te)? (?:još|i|više)|povezan[ei] (?:vijesti|vesti|članci)|preberite (?:še|tudi)|vezano/u,
  /อ่าน(?:เพิ่มเติม|ต่อ)|(?:ข่าว|เรื่อง)ที่เกี่ยวข้อง|(?:כתבות|ידיעות) נוספות|עוד בנושא/u,
  /διαβάστε (?:επίσης|ακόμα|περισσότερα|και)|σχετικά άρθρα|קראו (?:גם|עוד)|baca (?:juga|selengkapnya|selanjutnya)|lihat juga|xem thêm|đọc thêm|(?:ये|यह) भी पढ़ें|ये भी देखें|और पढ़ें/u,
);
const EXPLICIT_UNSPACED = alternatives(
  /(?:previous|next) (?:article|post)|(?:اقرأ|إقرأ|اقرئي|طالع|شاهد|تابع) (?:(?:أيض|ايض)[\p{L}\p{M}]*|المزيد|كذلك)|(?:مواضيع|أخبار|مقالات) (?:ذات صلة|متعلقة)/u,
  /相关(?:阅读|新闻|文章|报道|链接)|相關(?:閱讀|新聞|文章|報導)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|更多(?:新闻|阅读|报道|新聞)|点击查看.{0,4}/u,
  /関連(?:記事|ニュース|リンク)|関連(?=】)|あわせて(?:読|よ)みたい|おすすめ(?:の)?記事|もっと(?:見|読)る|続き(?:を読む|は)|次(?:の)?ページ(?:は|へ)|관련 ?기사|관련 ?뉴스|더 ?보기/u,
);
/** `Read more: …`, `Lesen Sie auch`, `Читайте также`. Near miss: `Related parties must be named`, `Readers`. */
export const READ_MORE = opens(EXPLICIT, EXPLICIT_UNSPACED);

/** Words that name the other story's kind or the way to it; they open sentences as well, so they need a mark and a link behind them. */
export const LEAD_IN = opens(
  alternatives(
    /read|more(?: (?:on|from|about) .{2,40})?|watch|listen|live|video|in pictures|gallery|explainer|explained|analysis|opinion|from the archives?|from our archives?|background|podcast|timeline|profile|graphic|factbox|exclusive|trending|on the same topic|next|previous(?: story| article)?/u,
    /hintergrund|interview|kommentar|analyse|porträt|video|bildergalerie|podcast|liveticker|live|überblick|mehr (?:aus|über|von|zu[mr]?) .{2,40}|exklusiv|nachrichten|alle (?:infos|nachrichten) .{0,40}/u,
    /más (?:sobre .{2,40}|información|noticias)|ver más|lee|lea|mira|mire|no te pierdas|en contexto|opinión|galería|en vivo|análisis|conoce(?: más)?|vidéo|décryptage|entretien|reportage|récit|portrait|en images|analyse|tribune|éditorial|podcast/u,
    /confira|veja|leia|assista|vídeo|análise|entenda|opinião|approfondimento|il video|le foto|l.intervista|guarda|il punto|zobacz|wideo|zdjęcia|polecamy|bekijk|luister|meer (?:over|nieuws) .{0,40}|подробнее|видео|справка|интервью|онлайн|video/u,
  ),
  /【(?:画像|写真|動画|関連|独自|解説|図解|画像あり)】|視頻|视频|图集|動画|写真/u,
);

/** Nothing but a heading over other stories. */
export const READ_MORE_ALONE = whole(
  alternatives(
    EXPLICIT,
    EXPLICIT_UNSPACED,
    /more (?:on this(?: story| topic)?|from|news|stories|about|like this|in this series)|recommended by|top stories|(?:if you liked this post,? )?you (?:may|might) (?:also )?(?:like|be interested in)(?: (?:the following|these) \p{L}+(?: as well)?)?|trending(?: now| stories)?|most (?:read|popular|viewed)|latest (?:news|stories|headlines)|editors?.{0,2} (?:picks?|choice|recommendations?)|popular (?:now|posts|stories)|you might also like|more coverage|latest|read (?:the|our) full (?:story|article|report) here|more (?:on|from) (?:the|this) \p{L}+|(?:next|previous) (?:article|post|story)/u,
    /(?:das|diese artikel|diese themen) könnten? (?:sie|dich|ihnen) auch (?:interessieren|gefallen)|auch (?:interessant|spannend)|meistgelesen(?:e artikel)?|meistgeklickt(?:e beiträge)?|mehr (?:infos|nachrichten|artikel)|mehr dazu lesen sie hier|lesen sie mehr zum thema|weitere (?:nachrichten|artikel|meldungen|beiträge|themen)(?: zum thema)?|artikel(?: und videos)? zum thema|verwandte themen auf .{2,30}|mehr artikel aus .{2,60}|neueste (?:meldungen|nachrichten)|(?:nächster|vorheriger) (?:artikel|beitrag)|(?:unsere )?empfehlungen der redaktion|aus dem ressort/u,
    /más (?:noticias|información)|conoce más|lo más (?:leído|visto)|lo último|últimas noticias|(?:también )?te puede interesar|leer art[ií]culo completo|leggi l.articolo (?:completo|originale).{0,30}|lire l.article (?:complet|original).{0,30}|read the (?:full|original) (?:article|story) (?:on|at|from) .{2,30}|lesen sie den (?:ganzen|vollständigen) artikel.{0,40}|(?:nota|artículo) (?:anterior|siguiente)|te recomendamos leer|mir[ae] lo que tiene nuestro canal .{2,20}|les plus lus|dans la même rubrique|à voir aussi|poursui\p{L}+ (?:la|votre) lecture|article (?:précédent|suivant)|(?:nos|notre) (?:sélection|recommandations)|à ne pas manquer/u,
    /mais lidas|últimas(?: notícias)?|relacionadas|notícia (?:anterior|seguinte)|(?:ti )?potrebbe interessar(?:ti|e) anche|approfondiment[io]|i più letti|ultime notizie|polecamy|najczęściej czytane|najnowsze|meest gelezen|meer (?:nieuws|over)|en çok okunan(?:lar)?|son dakika|haberin devamı için t[ıi]klay[ıi]n(?:ız)?|самое читаемое|подробнее|новости по теме|последние новости|nejčtenější|najčítanejšie|mest lästa?|mest lest|mest læste|luetuimmat|lasītākie|skaitomiausi|cele mai citite|legolvasottabb|najčitanije|най-четени/u,
  ),
);

/** Opens a label over links that ends in a subject: `More on coronavirus:`, `MORE SIXERS`; the links behind it prove it. */
export const MORE_ON = opens(
  /more|mehr|weitere|más|plus|mais|altr[eio]|więcej|meer|daha fazla|ещё|еще|больше|další|mer|mere|lisää|related|verwandte|relacionad\p{L}+|empfehlungen/u,
  '更多|もっと|المزيد',
);

/** `Video: Storm hits the harbour (Port News)`: the title of what stood there. Near miss: `Video shows the harbour`. */
export const VIDEO_TITLE = opens(/(?:video|vídeo|vidéo|wideo|видео|watch|gallery|in pictures|galería|bildergalerie|diaporama|fotogallery)(?= ?[:|] )/u);

/** A line that is the way to something else: `For other reports from Elin, click here`. The link proves it. */
export const CLICK_HERE = gated(
  /\b(?:click (?:here|on the link)|cli[ck] (?:aquí|acá|aqui|qui)|(?:haz|haga|hacé) cli[ck]|hier klicken|klick(?:en|e)? (?:sie )?hier|cliquez (?:ici|sur)|clique aqui|clicca qui|kliknij|klik hier|t[ıi]klay[ıi]n|klikněte|kliknite)(?![\p{L}])|нажмите (?:здесь|сюда)|по ссылке|点击这里|こちら(?:から|へ)/iu,
);
