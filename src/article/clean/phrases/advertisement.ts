import { alternatives, whole } from './pattern';

const WORDS =
  /advert(?:isement|isements|ising|orial)?|sponsored(?: content| links?| post)?|promoted(?: content)?|paid (?:content|post)|anzeigen?|werbung|publicidad|anuncio|patrocinado|publicité|annonce|sponsorisé|publicidade|(?:annuncio )?pubblicit(?:à|ario)|sponsorizzato|reklama|artykuł sponsorowany|advertentie|gesponsord|reklam|sponsorlu|реклама|на правах рекламы|inzerce|annons|annonse|mainos|reklāma|reklamos|reklaam|publicitate|hirdetés|oglas|διαφήμιση|إعلان|إعلانات|广告|廣告|広告|광고|iklan|quảng cáo|विज्ञापन|スポンサー/u;
const AD = `${WORDS.source}|PR`;

/** Words for the story and for going on, in either order, with what stands between: an advertisement, a picture. */
const GOES_ON = alternatives(
  /(?:the )?(?:story|article|content|text) (?:continues|resumes)(?: (?:below|after))?(?: (?:th[ei]s? )?(?:advert\p{L}*|ads?|video|photo|image|gallery))?|scroll (?:down )?(?:to continue|for more)(?: (?:with|reading) ?(?:content|below)?)?|continue reading(?: below)?|after the ad\p{L}*.{0,20}continues?|(?:skip|close) (?:this )?ad(?:vertisement)?|(?:ad|advertisement|content) ?(?:is )?loading|loading(?: ad\p{L}*)?|skip advertisement/u,
  /lesen sie weiter|(?:nach der (?:anzeige|werbung) )?weiterlesen(?: nach der (?:anzeige|werbung))?|fortsetzung|(?:der )?(?:artikel|text|beitrag) (?:wird|geht) (?:unter|nach|unterhalb) der (?:anzeige|werbung) (?:fortgesetzt|weiter)|(?:werbung|anzeige) wird geladen/u,
  /(?:la |el )?(?:lectura|nota|artículo|noticia|contenido|texto) (?:continúa|sigue)(?: (?:abajo|(?:debajo|después) de la publicidad))?|sigue leyendo (?:después|debajo) de la publicidad|la suite (?:de l.article )?après (?:la |cette )?(?:publicité|pub)?|continua (?:após|depois d)\p{L}* ?(?:a )?(?:publicidade)?|l.articolo continua (?:dopo|sotto)(?: la pubblicità)?|continua (?:a leggere )?dopo la pubblicità/u,
  /(?:dalsza|dalszy|reszta|ciąg|dalej|poniżej)[\p{L} ]{3,40}(?:wideo|reklam\p{L}*|artykułu|tekstu|zdjęci\p{L}*)|(?:de )?(?:tekst|artikel|lees) (?:gaat )?verder (?:onder|na) (?:de |het )?\p{L}+|haber[iİ]n devam[ıi] (?:aşağ[ıi]da|reklamdan sonra)|продолжение (?:после|под) рекламы|рекламодатель/u,
  /článek pokračuje pod .{3,20}|pokračov\p{L}+ článku(?: pod .{3,20})?|art[ií][kc]e?le?n? (?:fortsätter|fortsætter|fortsetter) (?:under|efter|etter) \p{L}+|saken fortsetter under \p{L}+|juttu jatkuu[\p{L} ]{2,20}|turpinājums zemāk|straipsnis tęsiasi žemiau|articolul continuă.{0,25}|a cikk (?:a hirdetés után )?folytatódik|nastavak teksta .{3,20}|広告の後(?:に|も).{2,8}|文章继续|기사는 .{0,10}광고/u,
);

/** Printed twice, or with the line that the story goes on. A line of its own: few labels call for it, and it is dear to compile. */
const TWICE = `(?:${WORDS.source})[^\\p{L}\\p{N}]{1,4}(?:${WORDS.source}|${GOES_ON})(?: below)?`;

/** An advertisement's label, or the line that the story goes on below one. Near miss: `Advertising spending fell`, `Story continues to grip the town`. */
export const AD_LABEL = whole(`(?:${AD})(?: below)?|${TWICE}|(?:${GOES_ON})|(?:advertisement|anzeige|publicidad)\\s?[:–-]\\s.{3,70}|\\[ad#[\\w-]+\\]`);
