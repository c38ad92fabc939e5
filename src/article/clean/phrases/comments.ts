import { alternatives, whole } from './pattern';

/** Counts of comments, calls for them, and the lines of their form. Near miss: `Comments were not available.` */
export const COMMENTS = whole(
  alternatives(
    /(?:\d{1,6} |no |view |show |see |read |all )?(?:comments?|replies|responses)(?: \(?\d{1,6}\)?)?|leave a (?:reply|comment)|(?:post|add|write) (?:a |your )?comments?|(?:join|start) the (?:discussion|conversation|debate)|what do you think|have your say|comments are (?:closed|off)|you must (?:be logged in|log in) to (?:post a comment|comment|reply)|(?:log|sign) in to (?:comment|reply)|blog comments powered by disqus|comments powered by disqus|sort by:? (?:newest|oldest|best|top)|please enable javascript to view the comments.{0,40}/u,
    /(?:\d{1,6} |alle |keine )?kommentare?(?: \d{1,6})?(?: anzeigen| lesen)?|leser(?:meinungen|kommentare)|um (?:selbst |einen )?kommentare? (?:verfassen|schreiben|abgeben) zu können.{0,50}|kommentar (?:schreiben|verfassen|hinterlassen)|jetzt kommentieren|(?:diesen )?artikel kommentieren|diskutieren sie mit|hier können sie den artikel (?:bewerten|kommentieren)|artikel bewerten|(?:\d{1,6} )?comentarios?|dej[aáe] (?:un|tu|su) comentario|comentar|(?:\d{1,6} )?commentaires?|laisser un commentaire|réagir|commenter|(?:\d{1,6} )?comentários?|deixe (?:um|seu|o seu) comentário|(?:\d{1,6} )?commenti|lascia un commento|commenta/u,
    /(?:\d{1,6} )?komentarz(?:e|y)?|skomentuj|dodaj komentarz|(?:\d{1,6} )?reacties?|reageer|(?:\d{1,6} )?yorum(?:lar)?|yorum (?:yap|yaz)|комментарии?(?: \d{1,6})?|оставить комментарий|обсудить|komentáře|diskuse|vstoupit do diskuse|diskusia|kommentera|kommenter|kommentoi|komentāri|komentarai|kommentaarid|hozzászólások?|comentarii|komentari|коментари?|σχόλια|评论|留言|コメント(?:する|を書く)?|댓글|تعليقات|أضف تعليق/u,
  ),
);
