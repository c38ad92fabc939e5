import { gated } from '../../gate/gate';
import { alternatives, opens } from './pattern';

/**
 * The outlet on its own page, not on the news: report a mistake, how the text was made, who else prints it, what a link
 * earns. Near miss: `The mistake was found by a reader`, `This article of the treaty was adapted in March`.
 */
export const OUTLET_NOTE = opens(
  alternatives(
    // mistakes in the text
    /report (?:a typo|an? error|an? mistake|a correction|error)|(?:spotted|found|noticed|see|saw) (?:an?|any) (?:error|mistake|typo)s?.{0,30}[?]|(?:haben sie einen )?fehler (?:im text |im artikel )?(?:gefunden|entdeckt|melden)|signaler une erreur|une erreur dans l.article|vous (?:voulez communiquer|avez (?:repéré|constaté|relevé)) une? .{2,40}|(?:¿)?(?:encontraste|encontró|viste|detectaste) (?:un|algún) error|reportar (?:un )?error|(?:encontrou|viu|comunicar) (?:um|algum)? ?erro|segnala (?:un )?errore|(?:hai (?:trovato|notato)) un (?:errore|refuso)|zgłoś (?:błąd|literówkę)|(?:widzisz|zauważyłeś|znalazłeś)(?:\/aś)? (?:błąd|literówkę)|fout (?:gezien|gevonden|in dit artikel)|(?:yazım )?hata(?:sı)? bildir|(?:нашли|заметили|увидели) (?:ошибку|опечатку)|если (?:вы )?(?:нашли|заметили|увидели|обнаружили) (?:ошибку|опечатку|неточность)|якщо (?:ви )?(?:знайшли|помітили|побачили) помилку|(?:pokud jste|našli (?:jste|ste)) .{0,40}(?:chyb|překlep|preklep)\p{L}*|(?:rättelse|rapportera) fel|har du hittat ett fel|fant du en feil|har du fundet en fejl|huomasitko virheen|ziņot par kļūdu|iezīmējiet tekstu|pranešti (?:apie )?klaidą|teata veast|semnalează o|hibát talált|prijavi(?:te)? grešku/u,
    // how and for whom the text was made
    /(?:this|the) (?:article|story|report|piece|content|post|interview|text) (?:(?:was|has been|is|had been) )?(?:originally |first |also )?(?:adapted from its|republished|reprinted|syndicated|appeared|published|translated|written with the (?:help|assistance|aid) of|generated|produced (?:by an automated|with the help)|created with|machine|automatically|edited by our|brought to you|part of our|from our)(?! in \p{L}+ \d| on \p{L}+ \d)|this content can also be viewed|originally (?:published|appeared)(?! (?:in|on) \p{L}+ \d)|adapted from its original|(?:with|via) syndigate.*|generated (?:by|with) (?:ai|artificial)/u,
    /(?:hinweis:? ?)?(?:dieser?|das ist eine?|der|die|dieses) ?(?:text|artikel|beitrag|meldung|inhalt|nachricht|automatisch importierte meldung)? ?(?:der nachrichtenagentur \p{L}+ ?)?(?:wurde (?:mithilfe|mit hilfe|mit (?:maschineller|ki)|von einer nachrichtenagentur|automati\p{L}+|maschinell|nicht von der redaktion)|ist teil eines automatisierten|erschien zuerst|ist zuerst|stammt aus einer kooperation|entstand in kooperation)|das ist eine automatisch importierte meldung|direkt aus dem dpa-newskanal|(?:dieser?|dieses) (?:text|artikel|beitrag|meldung|inhalt) (?:wird|stammt|kommt|ist|basiert)(?=.{0,120}\b(?:dpa|afp|reuters|sda|apa|epd|\p{L}*agentur|redaktion)\b)|\S+\.(?:de|com|net|at|ch) ist (?:teil|ein angebot|eine marke)(?: \p{L}+)?/u,
    /(?:esta?|este) (?:noticia|nota|texto|contenido|artículo|información|traducción) (?:ha sido|fue|se) (?:publicad\p{L}+ (?:por|originalmente|de)|traducid\p{L}+|generad\p{L}+|elaborad\p{L}+ con|automáticamente|redactad\p{L}+ con)|cet article (?:a été|est) (?:traduit|initialement paru|réalisé avec|republié|issu)|cette dépêche|est[ae] (?:texto|conteúdo|matéria|notícia|reportagem) (?:foi|é) (?:traduzid\p{L}+|gerad\p{L}+|publicad\p{L}+ originalmente|produzid\p{L}+ (?:por|com))|questo articolo è (?:stato )?(?:tradotto|generato|pubblicato originariamente)|contenuto redatto con|(?:artykuł|tekst) (?:został )?(?:przetłumaczony|wygenerowany)|(?:этот )?(?:текст|материал) (?:переведён|переведен|создан) (?:автоматически|с помощью)/u,
    // advice that is none, and money
    /disclaimer[:.]? (?:this (?:article|story|content|post|report|page) (?:is|was|has been)|(?:the )?information|for (?:information|educational))|affiliate (?:links?|disclosure|disclaimer)|note to readers: if you purchase|(?:this|our) (?:article|post|story|site) (?:may )?contains? affiliate links|we (?:may|might) earn (?:a )?commission|alle angaben (?:sind )?ohne gewähr|mit \p{L}+ gekennzeichnete links|\(\*\) (?:alle )?mit/u,
  ),
);

/** What a link earns the outlet, wherever the sentence says so: `If you buy through our links, we may earn a commission.` Near miss: `The agent earned a commission`. */
export const COMMISSION = gated(
  /\b(?:we|publisher|us) (?:may|will|might|could|can) (?:also )?(?:receive|earn|get|be paid) (?:a |an )?(?:small )?(?:affiliate )?commission|\berhalten wir (?:ggf\. |unter umständen )?(?:eine )?(?:kleine )?(?:provision|kommission)|recib(?:imos|ir|iremos) una comisión|(?:touch|perc)\p{L}+ une (?:petite )?commission|receb(?:er|emos) uma comissão/iu,
);
