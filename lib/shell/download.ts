/** How long the browser gets to fetch what it saves, in milliseconds. */
const FETCHED = 60_000;

/** Hands a text to the person as a file; the browser puts it where it puts downloads, and needs no permission for it. */
export function download(text: string, name: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), FETCHED);
}
