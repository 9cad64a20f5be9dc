import type { ComponentChildren } from 'preact';

interface Props {
  /** What the picture says, in a sentence. */
  title: string;
  /** The drawing; whoever can't see it has the text. */
  children: ComponentChildren;
  /** The same as a table or a list. */
  text: ComponentChildren;
  /** What the text is: "table" unless said otherwise. */
  as?: 'table' | 'list';
}

/** A picture of the plan: its message, the drawing, and the same in words behind it. */
export function Picture({ title, children, text, as = 'table' }: Props) {
  return (
    <figure class="picture">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <div class="drawing">{children}</div>
      <details>
        <summary>The same as a {as}</summary>
        {text}
      </details>
    </figure>
  );
}
