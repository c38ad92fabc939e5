import { alternatives, opens, whole } from './pattern';

/** Counts of comments, calls for them, and the lines of their form. Near miss: `Comments were not available.` */
export const COMMENTS = whole(
  alternatives(
    /(?:\d{1,6} |no |view |show |see |read |all )?(?:comments?|replies|responses)(?: \(?\d{1,6}\)?)?|leave a (?:reply|comment)|(?:post|add|write) (?:a |your )?comments?|(?:join|start) the (?:discussion|conversation|debate)|what do you think|have your say|comments are (?:closed|off)|you must (?:be logged in|log in) to (?:post a comment|comment|reply)|(?:log|sign) in to (?:comment|reply)|blog comments powered by disqus|comments powered by disqus|sort by:? (?:newest|oldest|best|top)|please enable javascript to view the comments.{0,40}/u,
    /(?:\d{1,6} |alle |keine )?kommentare?(?: \d{1,6})?(?: anzeigen| lesen)?|leser(?:meinungen|kommentare)|um (?:selbst |einen )?kommentare? (?:verfassen|schreiben|abgeben) zu können.{0,50}|kommentar (?:schreiben|verfassen|hinterlassen)|jetzt kommentieren|(?:diesen )?artikel kommentieren|diskutieren sie mit|hier können sie den artikel (?:bewerten|kommentieren)|artikel bewerten|(?:\d{1,6} )?comentarios?|dej[aáe] (?:un|tu|su) comentario|comentar|(?:\d{1,6} )?commentaires?|laisser un commentaire|réagir|commenter|(?:\d{1,6} )?comentários?|deixe (?:um|seu|o seu) comentário|(?:\d{1,6} )?commenti|lascia un commento|commenta/u,
    /(?:\d{1,6} )?komentarz(?:e|y)?|skomentuj|dodaj komentarz|(?:\d{1,6} )?reacties?|reageer|(?:\d{1,6} )?yorum(?:lar)?|yorum (?:yap|yaz)|комментарии?(?: \d{1,6})?|оставить комментарий|обсудить|komentáře|diskuse|vstoupit do diskuse|diskusia|kommentera|kommenter|kommentoi|komentāri|komentarai|kommentaarid|hozzászólások?|comentarii|komentari|коментари?|σχόλια|评论|留言|コメント(?:する|を書く)?|댓글|تعليقات|أضف تعليق/u,
  ),
);

/**
 * The outlet on its readers' comments, below a story: they are moderated, they are not its opinion, there are rules. Near misses:
 * `The comments were moderated in tone`, `Los comentarios del alcalde …`.
 */
export const COMMENT_POLICY = opens(
  alternatives(
    /comments (?:on (?:this|our) .{2,30} )?(?:are|will be|may be) (?:pre-?|post-?)?moderated|(?:please )?(?:read|review|see|follow|note) our (?:comment(?:s|ing)?|community) (?:policy|guidelines|rules|standards)|we (?:welcome|encourage|invite) (?:your |all |reader |readers['’] )?comments|(?:the )?(?:views|opinions) expressed in (?:the |these |readers['’] )?comments/u,
    /(?:bitte )?(?:beachten|lesen) sie (?:hierzu |bitte |vor dem kommentieren )?unsere (?:netiquette|kommentarregeln|kommentarrichtlinien|community-richtlinien)|die (?:redaktion|moderation) behält sich .{0,40}kommentare|leserkommentare (?:geben|spiegeln|sind|entsprechen)|die kommentare (?:geben nicht|spiegeln nicht|sind nicht)/u,
    /los comentarios (?:publicados|vertidos|expresados|realizados) (?:en|por|son|aquí)|(?:las opiniones|los comentarios) (?:vertid|expresad)[ao]s por (?:los|nuestros) (?:lectores|usuarios)|(?:consulte|lea|respete) (?:las|nuestras) normas de (?:participación|los comentarios)|os comentários (?:publicados |postados )?são de (?:inteira |exclusiva )?responsabilidade|i commenti (?:sono moderati|rispecchiano|dei lettori)/u,
    /les commentaires (?:sont|seront) (?:modérés|soumis|publiés après)|(?:merci de )?(?:consultez|respectez|respecter|lisez) (?:notre|la) charte|komentarze (?:są moderowane|wyrażają opinie|użytkowników)|reacties worden (?:gemodereerd|geplaatst)|yorumlar (?:denetimden|moderasyon|okuyucularımızın)|(?:мнение|мнения) (?:авторов комментариев|комментаторов|читателей) (?:может|могут|не)/u,
  ),
  /(?:الآراء|التعليقات) (?:المنشورة|الواردة|المعروضة|أدناه).{0,60}(?:تعبر|تمثل)|جميع التعليقات.{0,60}(?:تعبر|تمثل|أصحابها)|ترحب .{2,60}(?:بالنقاش|بتعليقات|بآراء).{0,120}التعليقات|(?:ننصحك|ننصحكم|نرجو|يرجى) .{0,40}(?:إرشادات|شروط) (?:الاستخدام|التعليق|النشر)|(?:评论|留言)(?:仅|只)代表|(?:网友|以上)(?:评论|留言)(?:仅|不)代表|コメントは(?:承認|投稿者)/u,
);
