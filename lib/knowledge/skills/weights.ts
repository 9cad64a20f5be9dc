/** Every number of the recognition of skills. Shares of certainty, 0 to 1, unless said otherwise. */
export const skillWeights = {
  /** An own name of the wanted skill beyond its first. */
  otherName: 0.97,
  /** The vocabulary's skill is in the text by a name that the wanted skill doesn't have itself. */
  concept: 0.8,
  /** It is shown by what people do. */
  doing: 0.8,
  /** A skill kin to the wanted one. */
  kin: 0.3,
  /** A skill too general to practise ("Communication") that a wanted one's name contains. */
  general: 0.6,
  /** "Product managers" speaks of people, only perhaps of product management. */
  person: 0.5,
  /** All the words of a name, though not as the name. */
  words: 0.85,
  /** A near word in a word's place. */
  near: 0.6,
  /** A word of the same stem in another form: "designers" for "design". */
  inflected: 0.8,
  /** Weight that the least telling word has, on top of its rarity. */
  floor: 0.08,
  /** How steeply a name with only a share of its words loses: the share's power. */
  partial: 1.5,
  /** A single word of several. */
  lone: 0.8,
  /** Weight of a name at which its words are worth half: short ordinary names prove little. */
  half: 0.3,
  /** Lost for each other word between a name's words. */
  distance: 0.02,
  /** A name's words lie within so many words of a sentence. */
  window: 9,
  /** Share of weaker evidence of another kind that adds to the strongest: they look at the same words. */
  agreement: 0.3,
  /** Hits below this say nothing. */
  least: 0.05,
};
