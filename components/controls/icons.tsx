import type { JSX } from 'preact';

/** An icon beside words that say the same: strokes in the colour of the text, nothing for a screen reader. */
function icon(paths: JSX.Element, viewBox = '0 0 16 16') {
  return function Icon() {
    return (
      <svg class="icon" viewBox={viewBox} aria-hidden="true">
        {paths}
      </svg>
    );
  };
}

export const Back = icon(<path d="M13 8H3.5M7.5 3.5 3 8l4.5 4.5" />);
export const Check = icon(<path d="m3 8.5 3.2 3.2L13 4.8" />);
export const Close = icon(<path d="m4 4 8 8m0-8-8 8" />);
export const Onward = icon(<path d="m6 3.5 4.5 4.5L6 12.5" />);
export const OpenWide = icon(<path d="M9.5 2.5h4v4m0-4L8 8M6.5 3.5h-4v10h10v-4" />);
export const Plus = icon(<path d="M8 3v10M3 8h10" />);
export const Remove = icon(<path d="M3 4.5h10M6.5 4.5v-2h3v2m-5 0 .6 9h5.8l.6-9" />);
/** The product's own sign: the blaze painted on a tree. */
export const Blaze = icon(<path class="solid" d="M1.5 1.5h5V8L4 10.8 1.5 8z" />, '0 0 8 12');
