/** How people in one line of work filled in their plan; invented, and each about what changed for somebody. */
export interface Example {
  field: string;
  problem: string;
  proposition: string;
  vision: string;
  skills: string;
  target: string;
  /** Duty → what became of it. */
  shed: string;
}

/** Examples from many lines of work, for the help beside the fields. */
export const examples: readonly Example[] = [
  {
    field: 'Operations',
    problem: 'Parcels wait overnight because two shifts each think the other counts them.',
    proposition: 'I help depots solve what gets lost between shifts so they can promise a day and keep it.',
    vision: 'Depots in three countries run the way we taught them, and drivers get home on time.',
    skills: 'Root cause analysis, coaching shift leaders, simulating flows',
    target: 'Running two sites at once',
    shed: 'Counting pallets by hand → scanned at the gate',
  },
  {
    field: 'Finance',
    problem: 'Managers learn in March that January was over budget.',
    proposition: 'I help shop managers solve blind spending so they can decide while it still matters.',
    vision: 'Small firms look at next month with me, not at last year, and fewer of them fail.',
    skills: 'Cash forecasting, explaining figures to owners, pricing',
    target: 'Owning a budget of a million',
    shed: 'Copying statements into sheets → a bank feed',
  },
  {
    field: 'People',
    problem: 'Good people leave in their first year, and we find out at the door.',
    proposition: 'I help new managers solve their first hard talks so they can keep the people they hired.',
    vision: 'Leading people is taught before it is given, in my company and in those that copied us.',
    skills: 'Conflict mediation, interviewing, reading staff data',
    target: 'A reorganisation seen through from start to end',
    shed: 'Sorting applications by hand → three questions in the form',
  },
  {
    field: 'Nursing',
    problem: 'After the handover nobody is sure who was told about the changed dose.',
    proposition: 'I help night teams solve what a tired handover forgets so they can act without guessing.',
    vision: 'A ward where new nurses want to stay, and other hospitals come to see how.',
    skills: 'Teaching at the bedside, triage under pressure, quality improvement',
    target: 'Leading a ward through a bad winter',
    shed: 'Phoning for beds → the coordinator’s board',
  },
  {
    field: 'Teaching',
    problem: 'Children who miss fractions in year five are lost until year eight.',
    proposition: 'I help late starters solve their fear of numbers so they can take the next course.',
    vision:
      'Three schools call me when a class has stopped working, and their teachers need me less each year.',
    skills: 'Diagnosing where learners get lost, coaching teachers, curriculum design',
    target: 'Training a group of teachers for a year',
    shed: 'Marking the same worksheet 90 times → peers compare with a key',
  },
  {
    field: 'Sales',
    problem: 'We win customers who leave within a year because we sold them the wrong thing.',
    proposition: 'I help clinics solve what their old devices cost them so they can buy once and well.',
    vision: 'Hospitals bring me in before they write the tender, because I say what they don’t need.',
    skills: 'Negotiating with buyers, reading a clinic’s accounts, running pilots',
    target: 'Leading a region’s largest contract',
    shed: 'Typing visit reports → two lines by voice, same evening',
  },
  {
    field: 'Engineering',
    problem: 'One late change in a drawing stops three other teams for a week.',
    proposition: 'I help product teams solve changes that ripple so they can release when they said.',
    vision: 'Machines that a village mechanic can repair, designed by a team that I grew.',
    skills: 'System architecture, design reviews, estimating under uncertainty',
    target: 'Answering for a whole product’s safety',
    shed: 'Building test reports by hand → built from the log each night',
  },
  {
    field: 'Design',
    problem: 'Half of those who start the form give up at the third page.',
    proposition: 'I help public offices solve forms that defeat people so they can be reached by everybody.',
    vision: 'Applying for help takes ten minutes for my neighbour, who doesn’t read well.',
    skills: 'Testing with users, plain language, winning over lawyers',
    target: 'Setting the standard that other teams design by',
    shed: 'Cutting the same icons for each team → one library',
  },
  {
    field: 'Trades',
    problem: 'Sites stand still for days because the wiring plan and the wall disagree.',
    proposition: 'I help builders solve plans that don’t fit the wall so they can hand over on the day.',
    vision: 'Apprentices fight for a place with me, and our houses need half the power.',
    skills: 'Planning heat pumps, leading a crew, calculating offers',
    target: 'A site of forty flats in my own hands',
    shed: 'Driving for single parts → a stocked van each Monday',
  },
];
