import { describe, expect, it } from 'vitest';
import { decode, isBinary } from '../../src/cli/charset';

const bytes = (text: string, encoding: BufferEncoding = 'latin1'): Uint8Array => new Uint8Array(Buffer.from(text, encoding));

describe('decode', () => {
  it('believes a byte order mark first', () => {
    expect(decode(bytes('\ufeffŁódź', 'utf16le'))).toBe('Łódź');
    expect(decode(bytes('\xef\xbb\xbfa'))).toBe('a');
  });
  it('takes valid UTF-8 as UTF-8, whatever is declared', () => {
    expect(decode(bytes('<meta charset="windows-1252">Łódź', 'utf8'))).toContain('Łódź');
  });
  it('takes the declared encoding, and windows-1252 where there is none or nonsense', () => {
    expect(decode(bytes('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">\x93\xfa\x96\x7b'))).toContain('日本');
    expect(decode(bytes('\x93Gr\xfc\xdfe\x94'))).toBe('“Grüße”');
    expect(decode(bytes('<meta charset="klingon">\xfc'))).toContain('ü');
  });
});

describe('isBinary', () => {
  it('knows files that are no text', () => {
    for (const file of ['a\0b', '%PDF-1.4', 'PK\x03\x04', '\x89PNG\r\n', '\xff\xd8\xff\xe0', 'GIF89a', '\x1f\x8b\x08'])
      expect(isBinary(bytes(file))).toBe(true);
  });
  it('leaves text alone, UTF-16 with its zero bytes too', () => {
    expect(isBinary(bytes('PK is a name'))).toBe(false);
    expect(isBinary(bytes('\ufeffabc', 'utf16le'))).toBe(false);
    expect(isBinary(bytes('100% of it'))).toBe(false);
  });
});
