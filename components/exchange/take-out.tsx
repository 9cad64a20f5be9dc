/** What can be taken out. */
export function TakeOut() {
  return null;
}
