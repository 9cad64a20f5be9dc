/** A plan holds no more of something; the message says why, for the person. */
export class PlanFull extends Error {
  override name = 'PlanFull';
}
