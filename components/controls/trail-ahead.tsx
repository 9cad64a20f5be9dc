/** A corner of a map: a trail walked so far, and the way ahead to a blaze. Only for the eye. */
export function TrailAhead() {
  return (
    <svg class="trail-ahead" viewBox="0 0 148 64" aria-hidden="true">
      <path class="contour" d="M0 40c24-14 40-6 58-16s34-20 62-14 22 8 28 6" />
      <path class="contour" d="M0 52c26-12 44-4 62-14s32-18 58-12 22 8 28 6" />
      <path class="contour" d="M0 28C22 14 38 22 54 12S84-6 112 0" />
      <path class="way" d="M6 56c14-2 20-14 34-14s18 8 30 4" />
      <path class="way ahead" d="M70 46c14-5 14-18 30-20s18-2 26-8" />
      <circle class="stop" cx="6" cy="56" r="4" />
      <circle class="stop" cx="70" cy="46" r="4" />
      <path class="stop" d="M130 4h9v11l-4.5 4.5L130 15z" />
    </svg>
  );
}
