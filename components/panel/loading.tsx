/** The panel while the score is on its way; it takes a moment only when the background has to start first. */
export function Loading() {
  return (
    <div class="message" role="status">
      <h1 tabIndex={-1}>Reading this posting …</h1>
    </div>
  );
}
