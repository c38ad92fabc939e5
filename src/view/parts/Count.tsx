/** How many, after a word; nothing where there is no number. */
export function Count({ of, sign = '' }: { readonly of: number | undefined; readonly sign?: string }) {
  if (of === undefined) return null;
  return (
    <>
      {' '}
      <span class="count">
        {sign}
        {of}
      </span>
    </>
  );
}
