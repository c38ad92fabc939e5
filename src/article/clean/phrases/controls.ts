import { gated } from '../../gate/gate';
import { alternatives, whole } from './pattern';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Names of places to share in; two of them and nothing else are a row of buttons. */
const NETWORKS =
  'facebook fb twitter x whatsapp telegram linkedin reddit flipboard messenger viber vk vkontakte ok instagram threads bluesky mastodon tumblr pinterest pocket xing line weibo wechat e-mail email mail sms youtube tiktok signal 微信 微信好友 微博 新浪微博 腾讯微博 qq qq空间 qq好友 朋友圈 易信 豆瓣 人人网';
export const NETWORK_NAMES = words(NETWORKS);
/** `FacebookTwitterEmail`, as a template without spaces leaves it. */
export const NETWORKS_GLUED = gated(
  /^(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|print|copy link|share|instagram|youtube){2,}$/i,
);

/** What a control does, in lower case: without one of these, a line of names is a line of names. */
export const ACTIONS = words(
  `share shared shares sharing tweet pin print email e-mail save bookmark copy listen play gift follow font smaller larger bigger
  teilen drucken merken vorlesen anhören kopieren schriftgröße tweeten weiterleiten kommentieren
  compartir comparte compartí compartilhar compartilhe partilhar imprimir guardar escuchar escucha escuchá copiar enviar descargar
  partager partagez imprimer écouter écoutez envoyer copier ouvir salvar condividi condividere stampa ascolta salva copia
  udostępnij drukuj posłuchaj zapisz delen deel afdrukken bewaar luister kopieer paylaş paylaşın yazdır dinle kopyala
  поделиться поделитесь печать распечатать слушать сохранить скопировать поділитися друкувати сподели
  sdílet sdílej tisk vytisknout poslechnout zdieľať tlačiť dela lyssna lytt jaa tulosta kuuntele
  dalīties drukāt dalintis spausdinti jaga prindi megosztás nyomtatás distribuie tipărește podijeli podeli κοινοποίηση εκτύπωση
  bagikan cetak شارك مشاركة طباعة استمع نسخ 分享 分享到 分享至 打印 收藏 转发 シェア 印刷 ツイート 保存 コピー`,
);

/** Words that stand beside those in the label of a control. */
export const CONTROL_WORDS = new Set([
  ...ACTIONS,
  ...NETWORK_NAMES,
  ...words(
    `post link url copied listening pause article story news page item on via with by to the a an and or of this pdf more comment comments text size decrease increase reset us like
    artikel beitrag diesen dieser dieses seite auf per senden speichern bei en por enlace correo nota noticia artículo esta este la el al sur lien cet cette article l no em pelo notícia artigo matéria
    su questo questa articolo notizia na artykuł wpis op dit bericht bu haberi haber ta te da в на и ссылку шар новостью новость статьей соцсетях статьёй
    článek článok artikeln artikkelen saken artiklen artikkeli på med rakstu straipsnį cikk articolul članak στο
    الرابط على المقال الموضوع هذا الخبر فيسبوك تويتر واتساب 更多 好友 复制链接 本文 到 この記事 記事を`,
  ),
]);

/** Minutes in all their spellings. */
const MIN = '(?:min(?:ut\\p{L}*)?|мин(?:ут\\p{L}*)?|dk|dakika|хв)\\.?';
/** A control that says how long the story takes: `5 min read`, `Lesezeit: 3 Minuten`. Near miss: `5 minutes later`. */
export const READING_TIME = whole(
  alternatives(
    `(?:estimated )?(?:(?:read(?:ing)?|listen(?:ing)?) time:? ?(?:about |approx\\.? |~)?)?\\d{1,3}[- ]?${MIN}(?: (?:read|listen|reading time|de (?:lectura|lecture|leitura)|di lettura|lesezeit|lesen|leestijd|czytania|okuma|чтения|čtení|čítania|läsning|lesetid))?`,
    `\\d{1,3}['’′] (?:di lettura|de lecture|de lectura)`,
    `(?:lesezeit|lesedauer|lectura|lecture|leitura|lettura|leestijd|lästid|lesetid|læsetid|lukuaika|(?:tiempo|temps|tempo) (?:de|di) (?:lectura|lecture|leitura|lettura)|czas czytania|время (?:чтения|на прочтение)|час читання|okuma süresi|doba čtení|čas čítania)[: ]{0,3}(?:ca\\.? ?)?\\d{1,3} ?${MIN}`,
    /読了時間.{0,3}\d{1,3} ?分|この記事は約?\d{1,3}分で読めます|阅读时间.{0,3}\d{1,3} ?分钟|وقت القراءة.{1,20}|durée de l.audio \d{1,2}:\d\d/u,
  ),
);

/** Other controls, in so many words: players, galleries, lists of favourites, windows, counters. Near miss: `Save the dam`, `1 of 5 children cannot read`. */
export const CONTROL = whole(
  alternatives(
    /(?:text|font)[- ]size:?(?: [a ]{1,6})?|(?:text|schrift)größe(?: (?:ändern|anpassen))?|tamaño (?:de|del) (?:letra|texto|fuente)|taille (?:du|de) (?:texte|la police)|dimensione (?:testo|carattere)|размер (?:шрифта|текста)|文字サイズ|字号|حجم الخط/u,
    /listen to (?:this )?(?:article|story)(?: \d.{0,12})?|your browser does not support .{3,40}|(?:text|artikel) (?:vorlesen|anhören)(?: \p{L}+){0,3}|(?:écouter|lire) l.article|escuch[aá]r? (?:la |el |esta |este )?(?:nota|noticia|artículo)(?: aquí)?|ascolta (?:l.articolo|la notizia)|posłuchaj artykułu|прослушать|聴く|听全文|音声で聞く/u,
    /click to (?:share|print|e-?mail) .{2,60}|share (?:this )?(?:article|story|post|page|on)|share this|shared? via .{2,20}|(?:diesen )?artikel (?:teilen|drucken|merken|verschenken)|partager (?:cet|l).{0,3}article|del (?:artikkelen|saken|artiklen)|.{2,16}(?:.ta|.te|.da|.de) paylaş|分享(?:到|至).{0,4}|分享至好友和朋友圈|(?:打开|用)?微信.{0,4}扫(?:码|一扫|描)?二维码.{0,12}|(?:この)?(?:記事を)?シェア(?:する)?|공유(?:하기)?|chia sẻ/u,
    /save (?:article|story|for later)|add to (?:favou?rites|reading list|bookmarks)|bookmark(?: this)?|(?:zur )?merkliste(?: hinzufügen)?|ajouter (?:à|aux) (?:vos |mes )?(?:favoris|sélections?)|pour ajouter l.article à .{3,20}|offrir (?:cet|l.)article|guardar (?:artículo|nota)|salva (?:articolo|per dopo)|back to top|nach oben|zur startseite|volver arriba|haut de page|skip to (?:content|main content|navigation)|view comments|purchase licensing rights|(?:was this|did you find this) (?:article|page|content) (?:helpful|useful).{0,40}|war (?:der|dieser) artikel (?:nützlich|hilfreich).{0,40}|cet article vous a.{3,30} utile.{0,20}|¿?te (?:resultó|fue|pareció) útil.{0,30}|ti è stato utile.{0,20}/u,
    /(?:zum )?vergrößern(?: bitte)?(?: an?klicken)?|bild (?:vergrößern|in lightbox öffnen)|(?:tap|click)(?: image| here)? to (?:enlarge|expand|zoom)|(?:click|tap) to (?:play|view).{0,20}|ampliar(?: imagen| foto)?|agrandir(?: l.image)?|ingrandisci|powiększ|увеличить|view (?:image )?(?:gallery|in fullscreen|photos)|view image in fullscreen|open image in (?:gallery|modal)|enlarge(?: image)?|(?:hide|toggle|show|view) caption|view all \d+ (?:images|photos)|zobacz galerię|(?:see|view) more photos|(?:image|photo|slide|picture|bild|foto|imagen|image)? ?\d{1,3} (?:of|von|de|sur|di|van|из|z) \d{1,3}/u,
    /table of contents|in this article|jump to section|inhaltsverzeichnis|tabla de contenidos?|table des matières|índice de contenidos/u,
    /\(?visited \d[\d,.]* times.{0,30}|\d[\d,.]*[km]?\+? (?:views?|shares?|reads|visits|aufrufe|visualizaciones|vistas|vues|partages|visualizações|visualizzazioni|wyświetleń|tys\. wyświetleń|просмотр\p{L}*|görüntülenme|zobrazení|visningar)|(?:views|visualizaciones|visitas|lecturas|просмотров|görüntülenme|lượt xem|阅读|浏览|閲覧数)[: ：]{1,3}\d[\d,.万]*/u,
    /close(?: (?:this )?(?:dialog|modal|window|popup))?|schließen|cerrar|fermer|fechar|chiudi|zamknij|sluiten|kapat|закрыть|zavřít|إغلاق|关闭|閉じる|open(?:s)? (?:in )?(?:a )?new (?:tab|window)|loading\.*|please wait/u,
    /video player is loading|this is a modal window|(?:beginning|end) of dialog window|current time [\d:]+|duration [\d:]+|autoplay|now playing|unable to play video|video unavailable|play(?: video)?|mute|unmute|fullscreen|reproducir(?: video)?|lire la vidéo|video abspielen|(?:this )?video (?:is )?(?:not available|unavailable|can.?not be played).{0,30}|javascript is (?:disabled|required).{0,60}|please enable javascript.{0,60}|watch on youtube/u,
  ),
);

/** A file's name that a template prints for a caption: `storm-harbour_02.jpg`. */
export const FILE_NAME = gated(/^[\p{L}\p{N}][\p{L}\p{N} _().,-]{2,120}\.(?:jpe?g|png|gif|webp|mp4|mov|pdf)$/iu);
