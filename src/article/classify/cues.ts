import { AD_LABEL } from '../clean/phrases/advertisement';
import { COMMENTS } from '../clean/phrases/comments';
import { ACTIONS, NETWORK_NAMES } from '../clean/phrases/controls';
import { alternatives, type Phrases } from '../clean/phrases/pattern';
import { TAG_LABEL } from '../clean/phrases/tags';
import { re } from '../expression';
import { type Gated, gated } from '../gate/gate';

/**
 * How page furniture opens, in the languages we read: en de es fr pt it pl nl tr ru ar zh ja. A cue alone condemns
 * nothing; it is one number among many for the scorer.
 */

/** What a cue does: a pattern, or what stands for one. */
export interface Cue {
  test(text: string): boolean;
}

const opens = (...words: readonly Phrases[]): Gated => gated(`^[^\\p{L}\\p{N}]{0,9}(?:${alternatives(...words)})`);
const holds = (...words: readonly Phrases[]): Gated => gated(alternatives(...words));

/** Leads away from the story: `Read more: …`, `Lesen Sie auch`, `Te puede interesar`. Near miss: `Read the letter aloud`. */
export const RELATED = opens(
  /read (?:more|also|next|the full)|also read|see also|more:|more (?:on|from|stories|news|about)|related|recommended|recommendation|don.t miss|you (?:may|might) (?:also )?(?:like|be)|up next|next (?:article|story|post|up)|previous|trending|most (?:read|popular|viewed)|latest|top stories|keep reading|continue reading|watch:|watch (?:now|more|the|live)|listen:|editor.s (?:note|pick)|popular|click here|learn more|check out|find out more|here.s/u,
  /mehr (?:zum|zu|von|aus|über)|lesen sie|lies auch|siehe auch|auch interessant|weiterlesen|weitere|zum thema|meistgelesen|empfehl|das könnte|passend dazu|lesetipp|mehr dazu|zurück|hier geht/u,
  /lea también|lee también|leer (?:más|también)|te puede|también te|le puede|más (?:información|noticias|sobre|leíd)|relacionad|ver también|mira también|recomend|noticias relacionadas|entérate|conoce más|sigue leyendo/u,
  /à lire|lire (?:aussi|la suite|également|plus)|voir aussi|sur le même|articles? (?:liés|similaires|associés)|plus d.infos|en savoir plus|a lire|lisez aussi|dans la même/u,
  /leia (?:também|mais)|veja (?:também|mais)|saiba mais|mais (?:lidas|notícias|sobre)|confira|relacionad/u,
  /leggi (?:anche|l.articolo|tutto)|potrebbe|ti potrebbe|approfondi|vedi anche|guarda anche|articoli correlati|correlat|più letti/u,
  /czytaj|zobacz|przeczytaj|polecamy|powiązane|najnowsze|najczęściej|sprawdź/u,
  /lees (?:ook|meer|verder)|bekijk ook|zie ook|meer over|gerelateerd|meest gelezen/u,
  /ayrıca|ilgili|bunu da|haberin devamı|devamını|önerilen|son dakika/u,
  /читайте|смотрите|по теме|ещё по теме|похожие|рекомендуем|популярн|подробнее|самое читаемое/u,
  /اقرأ|إقرأ|مواضيع|مقالات ذات|أخبار ذات|شاهد|المزيد|قد يعجبك|الأكثر/u,
  /相关|相關|延伸|推荐|推薦|更多|热门|熱門|下一篇|上一篇|点击|関連|あわせて|おすすめ|人気|もっと|次の|前の/u,
);

/** Asks for a subscription, a follow, an app: `Sign up for our newsletter`. Near miss: `Signs point up`. */
export const PROMO = holds(
  /newsletter|sign up|signup|subscri(?:be|ption)|(?:download|get) (?:the|our) .{0,20}app|follow us|follow .{1,30} on (?:twitter|facebook|instagram|x|google)|join (?:us|our|the conversation)|in your inbox|to your inbox|free trial|like us on|notifications|become a member|support (?:us|our)|donate|breaking news alerts/u,
  /abonnieren|anmelden|folgen sie|folge uns|jetzt testen|kostenlos|registrier/u,
  /suscr[ií]b|s[ií]guenos|bolet[ií]n|reg[ií]strate|[uú]nete|descarga/u,
  /abonnez|inscrivez|suivez|infolettre|s.abonner|téléchargez/u,
  /assine|inscreva|siga[- ]|receba|cadastre|iscriviti|seguici|abbonati|registrati/u,
  /zapisz się|obserwuj|subskryb|zaprenumeruj|schrijf je|abonneer|volg ons|meld je aan|abone ol|takip e/u,
  /подпис(?:ыва|ат|ка)|подпиши|телеграм-канал|اشترك|تابعنا|النشرة|订阅|訂閱|关注我们|登録|フォロー|メルマガ/u,
);

/** Share, print, save, listen, alone on a short line. Near miss: `Shares of Reuters rose`. */
export const SHARE: Cue = {
  test(text) {
    const word = text.length <= 60 ? re`[\p{L}\p{N}-]+`.exec(text)?.[0].toLowerCase() : undefined;
    return word !== undefined && (ACTIONS.has(word) || NETWORK_NAMES.has(word));
  },
};

/** Rights and terms. */
export const LEGAL = holds(
  /©|\(c\) ?\d{4}|copyright|all rights reserved|may not be (?:published|reproduced)|alle rechte|(?:todos los|todos os|tous) (?:derechos|direitos|droits)|riproduzione riservata|diritti riservati|prawa zastrzeżone|rechten voorbehouden|hakları saklıdır|права защищены|جميع الحقوق|版权|版權|無断|terms of (?:use|service)|privacy policy|datenschutz|cookies?\b|política de privacidad|disclaimer|syndicated feed|affiliate|commission/u,
);

/** Who wrote, photographed, edited, and when. */
export const BYLINE = opens(
  /(?:by|von|por|par|di|przez|door)\s+\p{Lu}|posted|written by|author|about the|updated?\b|last (?:updated|modified)|published|first published|\d+[ -]min|photo|image|picture|credit|source:|reporting by|editing by|additional reporting|contact|autor|text:|foto|bild|quelle|stand:|aktualisiert|veröffentlicht|erstellt|redaktion|fuente|publicado|actualizado|crédit|publié|mis à jour|modifié|fonte|pubblicato|aggiornato|atualizado|źródło|opublikowano|fot\.|bron|gepubliceerd|kaynak|güncelle|yayın|источник|фото|опубликован|автор|المصدر|نشر|来源|來源|作者|记者|编辑|更新|公開|撮影|写真/u,
);

export { AD_LABEL as AD, COMMENTS as COMMENT, TAG_LABEL as TAGS };

/** Function words: prose is full of them, menus and headlines are not. */
const FUNCTION_WORDS =
  'the a an of to in and that is was for on with as it at by from be are this he she they his her have has had not but said which were will would der die das und in den von zu mit ist im für auf nicht ein eine dem des sich auch es an als bei aus hat dass wird sind war er sie einen noch nach wie am haben wurde el la los las de que y en un una por con para se del al es su lo como más pero fue ha sus le les et des du est dans pour qui sur pas au ce par ne plus sont il elle une avec ont o os as do da dos das no na não uma com se mais ao pelo di che il per non sono della del nel gli dei alla è si ma anche come i w z na się nie do jest że to o po jak od oraz ale przez het een van dat te zijn niet voor met ook door maar werd ve bir bu da de için ile olarak çok daha olan gibi в и на не что с по он как из за это к для от его но же было также';
export const isFunctionWord: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(' '));
