import type { Mark, Run } from '../model';
import { clean } from './characters';

/** The text of one block while it is read: runs with their marks, white space folded across elements. */
export class TextBuilder {
  private runs: { text: string; marks: readonly Mark[] }[] = [];
  private space = false;
  length = 0;
  linkChars = 0;
  controlChars = 0;
  datetime: string | null = null;
  /** The elements around the text below its container, outermost first: their classes are the block's hints. */
  around: Element[] = [];
  /** Line breaks since the last letter: two make a new paragraph. */
  breaks = 0;

  get empty(): boolean {
    return this.length === 0;
  }

  add(data: string, marks: readonly Mark[], link: boolean, control: boolean): void {
    const text = clean(data).replace(/[\s\x85]+/g, ' ');
    if (text === '' || text === ' ') {
      if (text === ' ') this.space = true;
      return;
    }
    let piece = text.charCodeAt(0) === 32 ? text.slice(1) : text;
    const trailing = piece.charCodeAt(piece.length - 1) === 32;
    if (trailing) piece = piece.slice(0, -1);
    if (this.length > 0 && (this.space || text.charCodeAt(0) === 32)) piece = ` ${piece}`;
    this.space = trailing;
    this.breaks = 0;
    this.append(piece, marks);
    if (link) this.linkChars += piece.length;
    if (control) this.controlChars += piece.length;
  }

  /** Preformatted text keeps its white space. */
  addRaw(data: string, marks: readonly Mark[]): void {
    const text = clean(data).replace(/\r\n?/g, '\n');
    if (text !== '') this.append(text, marks);
  }

  addSpace(): void {
    this.space = true;
  }

  private append(text: string, marks: readonly Mark[]): void {
    const last = this.runs[this.runs.length - 1];
    if (last && last.marks === marks) last.text += text;
    else this.runs.push({ text, marks });
    this.length += text.length;
  }

  /** Hands over the runs and starts afresh. */
  take(): {
    readonly runs: readonly Run[];
    readonly text: string;
    readonly linkChars: number;
    readonly controlChars: number;
    readonly datetime: string | null;
    readonly around: readonly Element[];
  } {
    const taken = {
      runs: this.runs,
      text: this.runs.length === 1 && this.runs[0] ? this.runs[0].text : this.runs.map((run) => run.text).join(''),
      linkChars: this.linkChars,
      controlChars: this.controlChars,
      datetime: this.datetime,
      around: this.around,
    };
    this.runs = [];
    this.space = false;
    this.length = this.linkChars = this.controlChars = this.breaks = 0;
    this.datetime = null;
    this.around = [];
    return taken;
  }
}
