/** A size that image servers put into an address: `-300x200`, `_640w`, `@2x`, `/1200x800/`, `/w_1200,h_800/`, `/resize=140,93/`. */
const SIZE =
  /[-_.@](?:\d{2,4}x\d{2,4}|\d{2,4}[wh]|[234]x|scaled|thumb(?:nail)?|small|medium|large|full|original)(?=[-_.]|$)|\/(?:\d{2,4}x\d{2,4}|[wh]_\d+(?:,[a-z]+_[\w.]+)*|(?:w|width|size|resize|fit)[=:/-]?\d{2,4}(?:[x,]\d{2,4})?)(?=\/)/gi;
/** Characters from which a file's name is its own: `img.jpg`, `main.jpg` and `4039.jpg` are every picture's. */
const OWN_NAME = 14;

/** What stays the same of a picture's address whatever size it is asked for in: small and large copies of one picture have one key. */
export function pictureKey(src: string): string {
  const path = (/^[^?#]*/.exec(src)?.[0] ?? src).replace(SIZE, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!/\.(?:jpe?g|png|webp|gif|avif)$/i.test(name))
    return src.replace(SIZE, '').replace(/([?&])(?:w|h|width|height|size|resize|fit|crop|q|quality|dpr|auto|format|fm)=[^&#]*/gi, '$1');
  return name.length >= OWN_NAME && /\d/.test(name) ? name.toLowerCase() : path;
}
