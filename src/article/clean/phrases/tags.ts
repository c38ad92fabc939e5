import { opens } from './pattern';

/** Tag lists: `Tags: economy, oil`. Near miss: `Topics at the summit include trade.` */
export const TAG_LABEL = opens(
  'tags?|tagged|topics?|filed under|posted in|categor(?:y|ies)|keywords?|related topics|more on|schlagw(?:orte|örter)|themen|stichw(?:orte|örter)|etiquetas?|temas?|en esta nota|palabras clave|archivado en|mots[- ]clés|thèmes|étiquettes|assuntos|palavras[- ]chave|argomenti|parole chiave|tagi|tematy|słowa kluczowe|trefwoorden|onderwerpen|etiketler|теги|метки|темы|ключевые слова|štítky|témata|klíčová slova|ämnen|emner|avainsanat|birkas|žymos|etichete|címkék|oznake|теми|тагове',
  'الوسوم|الكلمات المفتاحية|标签|標籤|关键词|關鍵字|タグ|キーワード|태그',
);
