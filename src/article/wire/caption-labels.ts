import { gated } from '../gate/gate';
import { remembering } from '../memory';

/** A part of a caption that is the page's and not the desk's, in UTF-16 offsets. */
export interface LabelSpan {
  readonly start: number;
  readonly end: number;
}

/** What names a caption to those who do not see the picture: `Image caption, `, `Bildunterschrift:`, `Main image:`, `图像加注文字，`. Near misses: `FILE PHOTO:`, `Caption writers struck`. */
const CAPTION_NAME = gated(
  /^\s*(?:(?:main |lead |photo |image |media |video )?caption|(?:main|lead|header|cover|top) (?:image|photo|picture)|bild(?:unterschrift|beschreibung|text)|l[ée]gende(?: (?:de l.)?image| (?:de la )?photo)?|pie de (?:foto|imagen|página)|leyenda|legenda (?:da (?:foto|imagem)|do vídeo)|didascalia|opis zdjęcia|podpis zdjęcia|onderschrift|bijschrift|fotoğraf altı(?: yazısı)?|подпись к (?:фото|видео)|التعليق على (?:الصورة|الفيديو)|图像加注文字|圖像加註文字|画像説明|写真説明)\s*[:,：，،]\s*/i,
);
/** The same before a credit line: `Image source, `, `Bildquelle:`, `Fuente de la imagen, `. */
const SOURCE_NAME = gated(
  /^\s*(?:(?:image|photo|picture|video|media) (?:source|copyright|credit)|bildquelle|bildrechte|fuente de la imagen|crédit(?: photo)?|crédito|автор фото|источник фото|(?:صدر|مصدر) الصورة|图像来源|圖像來源|画像提供)\s*[,，،]\s*/i,
);
const NAMES = [CAPTION_NAME, SOURCE_NAME];
/** Where a picture stands in its gallery: `[1/3]`, `1 of 5 |`, `2/12:`. Near misses: `1 of 5 people`, `1/2 cup`. */
const COUNTER = /^\s*(?:[[(]\s?\d{1,3}\s?(?:\/|of|de|von|di|sur|из)\s?\d{1,3}\s?[\])]|\d{1,3}\s?(?:\/|of|de|von|di|sur|из)\s?\d{1,3}\s*[|:·–-])\s*/i;
const COUNTED = /^\s*[[(]?\s?\d/;
/** The same, and nothing else: `1 / 12`, `Photo 3 of 9`, `Bild 1 von 5`. */
const COUNTER_ALONE =
  /^\s*[[(]?(?:(?:photo|image|picture|slide|bild|foto|imagen|immagine|zdjęcie|фото)\s)?\d{1,3}\s?(?:\/|of|de|von|di|sur|из|z|van)\s?\d{1,3}[\])]?\s*$/i;

const CONTROLS =
  'hide caption|toggle caption|show caption|(?:purchase|acquire) licensing rights|(?:click|tap)(?: here)? to (?:enlarge|zoom|expand)(?: (?:the |this )?(?:image|photo|picture))?|(?:enlarge|expand|zoom)(?: (?:this|the))? (?:image|photo|picture)|open (?:this )?(?:image|photo) in (?:a )?(?:gallery|lightbox|fullscreen)|view (?:this )?(?:image|photo|picture)s? in (?:gallery|fullscreen)|buy (?:this )?photo|bild (?:vergrößern|in lightbox öffnen|anzeigen)|bildunterschrift (?:anzeigen|einblenden)|ampliar (?:la )?(?:imagen|foto)|agrandir (?:l.image|la photo)|ingrandisci (?:l.immagine|la foto)|ampliar (?:a )?imagem|powiększ zdjęcie|afbeelding vergroten|увеличить (?:фото|изображение)';
/** What opens, closes and sells a picture, behind its caption: `hide caption`, `Purchase Licensing Rights, opens new tab`. */
const CONTROL_END = gated(`(?:^|\\s)[\\[(|]?\\s?(?:${CONTROLS})(?:,? opens (?:in )?(?:a )?new (?:tab|window))?[\\])]?[.\\s]*$`);

/** The labels around a caption: its name and the picture's number before it, controls behind it; empty for most. */
export function captionLabels(text: string): readonly LabelSpan[] {
  const found: LabelSpan[] = [];
  let start = 0;
  if (COUNTED.test(text)) start += COUNTER.exec(text.slice(0, 80))?.[0].length ?? 0;
  for (const name of NAMES) start += name.exec(text, text.slice(start, start + 80))?.[0].length ?? 0;
  if (start > 0) found.push({ start: 0, end: start });
  let end = text.length;
  const control = (): RegExpExecArray | null => CONTROL_END.exec(text, text.slice(Math.max(end - 120, 0), end));
  for (let match = control(); match; match = control()) end -= match[0].length;
  if (end < text.length) found.push({ start: Math.max(end, start), end: text.length });
  return found;
}

/** Whether a text is nothing but such a label: `Enlarge this image`, `1 / 12`. */
export const isCaptionLabel = (text: string): boolean =>
  text.length < 80 && (COUNTER_ALONE.test(text) || captionLabels(text).reduce((left, { start, end }) => left - (end - start), text.trim().length) <= 0);

/** A caption or credit line without its labels. */
export const withoutLabels = remembering(1000, (text) => {
  let out = text;
  for (const { start, end } of [...captionLabels(text)].reverse()) out = out.slice(0, start) + out.slice(end);
  return out.trim();
});
