/** Strokes on a 16 px grid; the text beside an icon names it, so it is hidden from assistive technology. */
const SHAPES = {
  reader: 'M2.5 3.5h11v9h-11z M5 6.5h6 M5 9.5h4',
  copy: 'M5.5 5.5h8v8h-8z M10.5 5.5v-3h-8v8h3',
  print: 'M4.5 6.5v-4h7v4 M4.5 11.5h-2v-5h11v5h-2 M4.5 9.5h7v4h-7z',
  down: 'M4.5 6.5 8 10l3.5-3.5',
  close: 'M4 4l8 8 M12 4l-8 8',
  settings: 'M2.5 5h6 M11.5 5h2 M8.5 3.5v3 M2.5 11h2 M7.5 11h6 M7.5 9.5v3',
  picture: 'M2.5 3.5h11v9h-11z M2.5 11l3.2-3 2.3 2 3-3.5 2.5 2.5',
  back: 'M9.5 4.5 6 8l3.5 3.5',
  check: 'M3.5 8.5l3 3 6-7',
  facts: 'M3 4h1 M6.5 4H13 M3 8h1 M6.5 8H13 M3 12h1 M6.5 12H13',
  removed: 'M3 4h10 M2 8h12 M3 12h10 M5 8h6',
  type: 'M2 12.5 5.5 3.5 9 12.5 M3.2 9.5h4.6 M13.8 8v4.5 M13.8 10.2a2 2.2 0 1 1-4 0 2 2.2 0 1 1 4 0z',
  outline: 'M3 3.5h10 M6 6.5h7 M6 9.5h7 M3 12.5h10',
  play: 'M5 3.5l7.5 4.5L5 12.5z',
  pause: 'M5.5 3.5v9 M10.5 3.5v9',
  next: 'M4 4l5 4-5 4z M12 4v8',
  previous: 'M12 4L7 8l5 4z M4 4v8',
  listen: 'M2.5 6.2v3.6h2.2L8 12.5v-9L4.7 6.2z M10.4 6a2.8 2.8 0 0 1 0 4 M12.2 4.2a5.4 5.4 0 0 1 0 7.6',
  edit: 'M10.5 3.5l2 2-7 7-2.5.5.5-2.5z',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
