/** A file that can't be taken in; the message is a sentence for the person that says what to do. */
export class Refusal extends Error {}
