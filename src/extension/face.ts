/** Family name of the face that the extension brings; styles/tokens.css knows it too. */
export const FAMILY = 'Wirecopy OpenDyslexic';
/** The script that holds it. */
export const FACE_SCRIPT = '/dyslexia-face.js';

interface Face {
  /** A data address with the file in base 64. */
  readonly data: string;
  readonly weight: string;
  readonly style: string;
}

const ours = (document: Document): readonly FontFace[] => [...document.fonts].filter(({ family }) => family.replace(/["']/g, '') === FAMILY);

/** Gives a document the face, once; from bytes, which no content security policy is asked about. */
export function addFaces(document: Document, faces: readonly Face[]): void {
  if (ours(document).length > 0) return;
  for (const { data, weight, style } of faces) {
    const bytes = Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
    document.fonts.add(new FontFace(FAMILY, bytes, { weight, style }));
  }
}

/** Takes it from a page again, which is then as it was. */
export function removeFaces(document: Document): void {
  for (const face of ours(document)) document.fonts.delete(face);
}

/** Loads the face in a page of ours, once it is wanted. */
export function loadFace(document: Document): void {
  if (document.querySelector(`script[src="${FACE_SCRIPT}"]`)) return;
  const script = document.createElement('script');
  script.src = FACE_SCRIPT;
  document.head.append(script);
}
