import { asList, asQuote, asTable, type CellRange } from './compound';
import type { ContainerDraft, Draft } from './draft';
import type { Open } from './open';
import type { Container } from './page';
import type { Stack } from './stack';

const LISTS = new Set(['ul', 'ol', 'dl', 'menu', 'dir']);
const COMPOUND = new Set([...LISTS, 'blockquote', 'table']);

/** The blocks read so far, each with its element, and their containers. What is merged or empty is taken off again. */
export class Shelf {
  readonly drafts: Draft[] = [];
  readonly elements: (Element | null)[] = [];
  private readonly containers: ContainerDraft[] = [];
  /** By container: its element. */
  private readonly holders: Element[] = [];

  push(draft: Draft, element: Element | null): void {
    this.drafts.push(draft);
    this.elements.push(element);
  }

  /** A new container in another; its number. */
  open(element: Element, tag: string, parent: number | null): number {
    const id = this.containers.length;
    const first = this.drafts.length;
    this.containers.push({ id, parent, depth: parent === null ? 0 : (this.containers[parent]?.depth ?? 0) + 1, tag, hints: '', first, end: first });
    this.holders[id] = element;
    return id;
  }

  /** The containers, once all are closed. */
  finished(): readonly Container[] {
    return this.containers;
  }

  /** The end of a container. A list, quotation or data table becomes one block where nothing but text is in it. */
  close(open: Open, stack: Stack): void {
    const { container: id } = open;
    const own = this.containers[id];
    if (!own) return;
    own.end = this.drafts.length;
    // an empty container says nothing; those below it are gone already
    if (own.first === own.end && id === this.containers.length - 1 && id > 0) this.containers.pop();
    else {
      own.hints = stack.hintsOf(open);
      if (COMPOUND.has(own.tag) && own.end > own.first) this.merge(own, open.rows ?? []);
    }
  }

  private merge(own: ContainerDraft, rows: readonly (readonly CellRange[])[]): void {
    if (own.parent === null) return;
    const inside = this.drafts.slice(own.first);
    const shell = { container: own.parent, tag: own.tag, hints: own.hints };
    const merged = LISTS.has(own.tag)
      ? this.looseItems(own.id)
        ? null
        : asList(shell, inside, own.tag === 'ol')
      : own.tag === 'blockquote'
        ? asQuote(shell, inside)
        : asTable(shell, inside, own.first, rows);
    if (!merged) return;
    this.drafts.length = this.elements.length = own.first;
    this.push(merged, this.holders[own.id] ?? null);
    this.containers.length = own.id;
  }

  /** Whether an item of the list holds more than one text and a list after it. */
  private looseItems(list: number): boolean {
    for (let i = list + 1; i < this.containers.length; i++) {
      const item = this.containers[i];
      if (!item || item.end - item.first < 2) continue;
      if (item.end - item.first > 2 || this.drafts[item.first + 1]?.kind !== 'list') return true;
    }
    return false;
  }
}
