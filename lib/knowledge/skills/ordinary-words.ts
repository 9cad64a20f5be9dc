/**
 * Words that postings and skill names of every field use, with the rarity that they can have at most. Written by hand:
 * the first group says nothing about the field, the second hardly anything, the third a little.
 */
export const ordinaryWords: readonly (readonly [words: string, cap: number])[] = [
  [
    'experience experienced skill ability able knowledge knowledgeable understanding understand familiarity familiar ' +
      'proficiency proficient expertise expert competence competency competent excellent excellence strong good great ' +
      'solid proven demonstrated demonstrate deep basic advanced working year years month minimum plus preferred ' +
      'required requirement desirable ideal ideally essential must responsible responsibility duty role position job ' +
      'candidate applicant successful company organization team member day daily various various related relevant ' +
      'including include etc new high highly key best better ensure provide make take use using used other similar ' +
      'within well like own want need help based level full part time opportunity looking join offer background area',
    0.12,
  ],
  [
    'work perform carry conduct execute handle apply assist support contribute participate follow maintain operate ' +
      'execution manage managing management manager principle principles method methodology technique tool technology ' +
      'technologies practice practices activity activities task process procedure system systems software program ' +
      'programming application computer type types general specific professional material equipment product service ' +
      'services environment information standard issue matter different complex current field industry sector',
    0.3,
  ],
  [
    'develop development create build design implement implementation plan planning prepare coordinate coordination ' +
      'analyse analysis monitor evaluate assess identify improve improvement lead leading supervise deliver define ' +
      'report review control organise set keep run drive establish advise communicate business customer client user ' +
      'people staff employee colleague project operation quality technical data solution need goal strategy strategic ' +
      'performance result internal external international global local public personal effective efficient',
    0.45,
  ],
];
