/**
 * Every number in the relatedness of titles. Judged on labelled titles; each has a flat top, so that none is
 * fitted to rows.
 */
export const relatednessParameters = Object.freeze({
  /** A word in another form than the name's ("production", "product") counts so much. */
  otherForm: 0.7,
  /** Share of the letters (trigrams) in the written likeness of two titles; whole words have the rest. */
  trigramShare: 0.4,
  /** An unknown word is read as known ones whose trigrams overlap (Dice) at least this much, … */
  repairFloor: 0.55,
  /** … at most so many of them. */
  repairs: 3,
  /** A title that no role is called stands between so many roles at most, … */
  roles: 10,
  /** … none less like it than this share of the best, … */
  roleFloor: 0.35,
  /** … each weighed by its likeness raised to this. */
  sharpness: 2,
  /** What a title says about roles counts by the best role's likeness raised to this. */
  certainty: 1.5,
  /**
   * Where both titles are surely roles, the knowledge knows better than their words: the likeness of the words is
   * raised to 1 + this.
   */
  deference: 1,
  /** Links between two roles: each that names the other as near; the same skills; … */
  near: 0.5,
  skills: 0.6,
  /** … the same function. */
  sameFunction: 0.03,
  /** Added to each role's links, so that a single weak link isn't taken for a strong one. */
  inertia: 1.5,
  /** Of what reaches a role through links, this share goes on to the next, … */
  walk: 0.8,
  /** … so many links far. */
  steps: 4,
  /** Relatedness of two roles is the walk's cosine raised to this, which lifts direct neighbours to about 0.4. */
  curve: 0.4,
  /** Roles less related than this are strangers. */
  kinshipFloor: 0.15,
});
