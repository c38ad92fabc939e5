import { opens } from './pattern';

/** Tag lists: `Tags: economy, oil`. Near miss: `Topics at the summit include trade.` */
export const TAG_LABEL = opens(
  /tags?|tagged|topics?|filed under|posted in|categor(?:y|ies)|keywords?|related topics|more on|schlagw(?:orte|örter)|themen|stichw(?:orte|örter)|etiquetas?|temas?|en esta nota|palabras clave|archivado en|mots[- ]clés|thèmes|étiquettes|assuntos|palavras[- ]chave|argomenti|parole chiave|tagi|tematy|słowa kluczowe|trefwoorden|onderwerpen|etiketler|теги|метки|темы|ключевые слова|štítky|témata|klíčová slova|ämnen|emner|avainsanat|birkas|žymos|etichete|címkék|oznake|теми|тагове/u,
  /الوسوم|الكلمات المفتاحية|标签|標籤|关键词|關鍵字|タグ|キーワード|태그/u,
);

/** Of those, the words that only a list of tags opens with: no commas and no links need to follow. Near miss: `Topics: what the ministers said`. */
export const TAGS_ONLY = opens(
  /(?:related )?tags?|filed under|tagged|keywords?|schlagw(?:orte|örter)|stichw(?:orte|örter)|etiquetas?|palabras clave|archivado en|mots[- ]clés|palavras[- ]chave|parole chiave|tagi|słowa kluczowe|trefwoorden|etiketler|теги|метки|ключевые слова|štítky|klíčová slova|avainsanat|címkék|etichete|tags? relacionad\p{L}+/u,
  /标签|標籤|关键词|關鍵字|タグ|キーワード|태그|الوسوم|الكلمات المفتاحية/u,
);
