import type { Mark, Run } from '../model';
import { afterBlank, beforeBlank, clean, folded, isFolded } from './characters';

/** The text of one block while it is read: runs with their marks, white space folded across elements. */
export class TextBuilder {
  private runs: { text: string; marks: readonly Mark[] }[] = [];
  private space = false;
  length = 0;
  linkChars = 0;
  controlChars = 0;
  datetime: string | null = null;
  /** What the elements around the text below its container are called, outermost first. */
  hints = '';
  /** Line breaks since the last letter: two make a new paragraph. */
  breaks = 0;

  get empty(): boolean {
    return this.length === 0;
  }

  /** What the text so far ends with; '' where a space follows or there is none. */
  get last(): string {
    return this.space ? '' : (this.runs.at(-1)?.text.at(-1) ?? '');
  }

  add(data: string, marks: readonly Mark[], link: boolean, control: boolean): void {
    // half of a page's texts are the line break and the indent between two elements, and many others stand between two
    let start = afterBlank(data);
    if (start === data.length) {
      this.space = true;
      return;
    }
    let end = beforeBlank(data);
    let text = data;
    if (!isFolded(data, start, end)) {
      text = folded(data);
      start = text.charCodeAt(0) === 32 ? 1 : 0;
      end = text.length > start && text.charCodeAt(text.length - 1) === 32 ? text.length - 1 : text.length;
      if (start === end) {
        if (start > 0) this.space = true;
        return;
      }
    }
    const leading = start > 0;
    const trailing = end < text.length;
    let piece = leading || trailing ? text.slice(start, end) : text;
    if (this.length > 0 && (this.space || leading)) piece = ` ${piece}`;
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
    readonly hints: string;
  } {
    const taken = {
      runs: this.runs,
      text: this.runs.length === 1 && this.runs[0] ? this.runs[0].text : this.runs.map((run) => run.text).join(''),
      linkChars: this.linkChars,
      controlChars: this.controlChars,
      datetime: this.datetime,
      hints: this.hints,
    };
    this.runs = [];
    this.reset();
    return taken;
  }

  /** Starts afresh where there is no text. */
  reset(): void {
    this.space = false;
    this.length = this.linkChars = this.controlChars = this.breaks = 0;
    this.datetime = null;
    this.hints = '';
  }
}
