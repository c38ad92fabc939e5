/** How many, after a word; nothing where there is no number, and its room where it is still counted (null). */
export function Count({ of, sign = '' }: { readonly of: number | null | undefined; readonly sign?: string }) {
  if (of === undefined) return null;
  return (
    <>
      {/* a sign belongs to the word before it: “captions ×2” */ sign ? '\u00a0' : ' '}
      <span class="count">
        {sign}
        {of}
      </span>
    </>
  );
}
