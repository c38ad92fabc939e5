import { gated } from '../gate/gate';
/**
 * What a page says where its story is cut off: payment or sign-in for the rest. A line by language (en de es fr pt it pl
 * nl tr ru ar zh ja); gaps are bounded, so linear. Matches `Subscribe to continue reading`, `Cet article est réservé aux
 * abonnés`; near misses: `Subscribe to our newsletter`, `Continue reading below`, `The club is for members`.
 */
export const PAYWALL = gated(
  new RegExp(
    [
      '(?:subscribe|sign (?:in|up)|log ?in|register|an account)[^.]{0,40} to (?:continue|keep) reading|to (?:continue|keep) reading,? (?:this (?:article|story),? )?(?:please )?(?:subscribe|sign|log|register|create|choose|start)|this (?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive(?:ly)? (?:for|to)) (?:our )?(?:paid |paying |registered )?(?:subscribers|members)|(?:subscribe|sign in|log ?in|register) (?:now )?to (?:read|unlock|access|view) (?:the (?:full|rest|whole|entire)|this|more)|unlock (?:this|the (?:full|rest of the)) (?:article|story)|already a subscriber\\?',
      'um (?:den (?:ganzen |vollständigen )?artikel )?(?:weiterzulesen|weiter zu lesen)|(?:dieser|diesen) (?:artikel|beitrag|inhalt) .{0,30}(?:nur |exklusiv )(?:für|mit) (?:abonnent|registriert|einem abo)|nur für abonnent|jetzt (?:weiterlesen|abonnieren und weiterlesen) mit|(?:schon|bereits) abonnent',
      'para (?:seguir|continuar) leyendo|(?:contenido|artículo|noticia) (?:exclusiv[oa] |s[oó]lo )?para suscriptores|¿ya eres suscriptor',
      'réservée?s? (?:à nos|aux) abonnés|abonnez-vous pour (?:lire|continuer|accéder)|pour (?:lire la suite|continuer (?:la|votre) lecture)|déjà abonné|il vous reste .{1,10}% de cet article',
      'para (?:continuar|seguir) (?:lendo|a ler)|(?:conteúdo|artigo|matéria) (?:exclusiv[oa] |só )?para assinantes|já é assinante',
      'per continuare (?:a leggere|la lettura)|riservat[oa] (?:agli|ai nostri) abbonati|sei già abbonato',
      '(?:aby|żeby) (?:czytać dalej|przeczytać (?:cały|całość))|(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów|abonentów)|masz już (?:prenumeratę|subskrypcję)',
      'om verder te lezen|(?:alleen|exclusief) voor abonnees|voorbehouden aan abonnees|al abonnee\\?',
      'okumaya devam etmek için|(?:tamamını|devamını) okumak için|(?:yalnızca|sadece) aboneler|zaten abone misiniz',
      'чтобы (?:читать дальше|продолжить чтение|прочитать (?:полностью|целиком))|только (?:для|по) подписчик|доступ(?:ен|на|но) (?:только )?(?:для )?подписчик|уже подписаны\\?',
      '(?:لمواصلة|لمتابعة|لإكمال) (?:ال)?قراءة|للمشتركين فقط|حصري للمشتركين',
      '(?:登录|登入|订阅|訂閱|注册|註冊|付费|付費|购买|購買).{0,12}(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|查看全文)|(?:继续阅读|繼續閱讀|阅读全文|閱讀全文).{0,8}(?:登录|登入|订阅|訂閱|会员|會員)|(?:会员|會員|订户|訂戶)(?:专享|專享|专属|專屬)',
      '(?:会員|購読者|有料会員)限定|(?:続き|全文|残り).{0,16}(?:会員登録|ログイン|購読|有料)|この記事は(?:有料|会員)|残り ?[\\d,０-９]{1,6} ?文字',
    ].join('|'),
    'iu',
  ),
);
