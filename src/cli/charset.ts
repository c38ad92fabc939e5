/**
 * The text of a file as a browser would read it: a byte order mark first, then valid UTF-8, then what the page declares of
 * itself, then windows-1252. UTF-8 comes before the declaration, for scrapers save pages as UTF-8 and leave the old one in.
 */
export function decode(bytes: Uint8Array): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const decoder = decoderOf(declared(bytes));
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control) : text;
  }
}

/**
 * What windows-1252 has at 0x80 to 0x9f. Node up to 22.13 decodes it as Latin-1 and so loses typographic quotes and dashes
 * (nodejs/node#56542); where it decodes them, nothing is left to replace.
 */
const WINDOWS_1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Bytes in which browsers look for a declaration are 1024; saved pages have longer heads. */
const HEAD = 4096;
/** `<meta charset="shift_jis">`, `content="text/html; charset=windows-1251"`. */
const DECLARATION = /charset\s*=\s*["']?\s*([\w-]{2,40})/i;

const declared = (bytes: Uint8Array): string => DECLARATION.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1] ?? 'windows-1252';

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Whether these bytes are no text in any encoding: a zero byte near the start, where no byte order mark explains it. */
export function isBinary(bytes: Uint8Array): boolean {
  if (MARKS.some(({ mark }) => mark.every((byte, i) => bytes[i] === byte))) return false;
  return bytes.subarray(0, HEAD).includes(0) || SIGNATURES.some((signature) => Buffer.from(bytes.subarray(0, 8)).toString('latin1').startsWith(signature));
}

/** PDF, ZIP (and office files), gzip, PNG, JPEG, GIF: some hold no zero byte near their start. */
const SIGNATURES = ['%PDF-', 'PK\x03\x04', '\x1f\x8b', '\x89PNG', '\xff\xd8\xff', 'GIF8'] as const;
