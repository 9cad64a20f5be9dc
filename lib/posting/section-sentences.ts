import type { SectionKind } from './section-headings';

/** Law, process and equal opportunity: says nothing about the work, wherever it stands. */
const legal =
  /equal[- ](?:employment[- ])?opportunit|affirmative action|regardless of (?:race|age|gender|sex|background|disab|their)|without regard to|race,? (?:colou?r|religion|ethnic|gender|age|sex)|sexual orientation|gender identity|protected (?:veteran|class|status|characteristic|by)|veteran status|reasonable (?:accommodation|adjustment)|background (?:check|screen|investigation)|drug[- ](?:test|screen|free)|e-?verify|criminal (?:history|record|background)|\bDBS\b|right to work|(?:legally )?authori[sz]ed to work|visa sponsorship|sponsor (?:a )?visas?|privacy (?:policy|notice)|\bGDPR\b|personal data|recruitment agenc|unsolicited (?:resum|cv)|not (?:intended|designed) to (?:be|cover|contain)|(?:all[- ]inclusive|exhaustive) list|duties may change|subject to change|terms (?:of use|and conditions)|(?:not|never) discriminate|discrimination|qualified (?:applicants|candidates|individuals)|people with disabilities|individuals with disabilities|pay transparency|apply (?:now|today|online|via|here|through)|click (?:here|the|on|apply|below)|(?:submit|send) (?:us )?(?:your|a) (?:resume|résumé|cv|application|cover)|shortlisted|only (?:successful|selected) (?:candidates|applicants)|encouraged? to apply|all applications|closing date|job (?:id|ref)|requisition/i;

const benefits =
  /\b401\(?k|(?:health|medical|dental|vision|life|disability) (?:insurance|coverage|plan|cover)|(?:medical|dental),? (?:dental|vision|and)|paid (?:time[- ]off|holiday|vacation|leave|parental|sick|volunteer)|\bPTO\b|(?:parental|maternity|annual|sick) leave|pension (?:scheme|plan|contribution)|stock options?|\bRSUs?\b|equity (?:package|grant|plan|compensation|options)|meaningful equity|(?:bonus|incentive) (?:scheme|plan|potential|program|structure)|(?:annual|performance|signing|sign-on|discretionary|referral) bonus|\bgym\b|well(?:ness|-?being) (?:program|stipend|allowance|budget)|tuition|employee (?:assistance|discount|stock)|staff discount|free (?:lunch|snack|fruit|parking|coffee|meals|uniform)|flexible (?:working|hours|schedule|work|time off)|work[- ]life balance|(?:competitive|attractive|generous|excellent) (?:base )?(?:salary|pay|compensation|benefits|remuneration|package|wage)|salary (?:range|of|:|is|band|up to)|(?:pay|hourly|base) (?:range|rate)|[$£€]\s?\d{1,3}(?:[,.]\d{3})*\s?k?(?:\s*(?:[-–/]|to|per|an? |\+|plus|gross|annual)|\s*$)|days['’]? (?:of )?(?:annual leave|holiday|vacation|pto)|home office (?:budget|allowance|stipend)|company (?:car|phone|laptop)|commuter|(?:learning|training|education) (?:budget|stipend|allowance)|(?:professional|career) (?:development|growth|progression) opportunit|opportunit(?:y|ies) (?:for|to) (?:grow|advance|learn|career|professional|promot)|relocation (?:assist|pack|support)|childcare voucher|cycle to work|ride to work|team events|(?:we|our) offer|you(?:['’]ll| will) (?:receive|enjoy|get (?:a|the|to join))/i;

const years = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|ten)\s*(?:\+|plus|or more|[-–]\s*\d+|to \w+)?\s*(?:years?|yrs)\b`;
/** What only a requirement says: years of experience, looked for only where years are spoken of at all; and the rest. */
const demandYears = new RegExp(
  `${years}.{0,60}experience|experience.{0,40}${years}|minimum (?:of )?${years}`,
  'i',
);
const speaksOfYears = /year|yrs/i;
const demandPlain =
  /\b(?:bachelor|master)['’]?s?\b|\b(?:bs|ba|bsc|msc|phd|mba|gcse|a-level|hnd|nvq)\b|\bdegree\b|diploma|must (?:have|be|possess|hold)|(?:valid|current|clean|full).{0,20}licen[cs]e|proven (?:experience|track|ability|success)|demonstrated (?:experience|ability)|proficien(?:t|cy)|fluen(?:t|cy)/i;
const demand =
  /experience (?:with|in|of|as|using|working|managing|leading)|experienced (?:in|with)|\bexperience\b.{0,30}(?:required|essential|preferred|necessary|needed)|knowledge (?:of|in)|ability to|able to|familiar(?:ity)? with|(?:strong|excellent|good|great|outstanding|exceptional|solid|effective|superb|advanced|basic|sound)\b.{0,60}\b(?:skills?|knowledge|understanding|communicator|abilities|command)|skilled in|skills in|expertise (?:in|with)|(?:deep|solid|good|working) understanding|understanding of|track record|background in|certifi(?:ed|cation)|you (?:have|are|possess|bring|hold|know|love|enjoy|thrive)|you['’](?:re|ve) |we(?:['’]re| are) looking for|(?:is|are) (?:required|essential|needed|a must)|eligib|team player|self[- ](?:starter|motivated)|attention to detail|willing(?:ness)? to|comfortable (?:with|working)|passion(?:ate)? (?:for|about)/i;

/** What would help but isn't needed. */
const nice =
  /nice[- ]to[- ]have|\b(?:is|are|as|be|considered|definitely) (?:also )?(?:an? )?(?:big |huge |strong |definite |real |added )?(?:plus|bonus|advantage|asset|benefit)\b|\ba plus\b|\bpreferred\b|preferabl[ey]|\bideally\b|\bdesirable\b|advantageous|\bbonus points\b|\bdesired\b|\bbeneficial\b|not (?:required|essential|necessary),? but|would be (?:great|nice|helpful|useful)|\boptional\b/i;

const duty =
  /\byou(?:['’]ll| will| would| get to)\b|responsible for|responsib(?:ility|ilities) (?:for|include)|will be (?:responsible|expected|working|tasked|required to)|(?:this|the) (?:role|position|job|post) (?:is|will|includes|involves|requires you|offers|reports)|the (?:successful (?:candidate|applicant)|incumbent|post-?holder|jobholder|ideal candidate) will|duties include|tasks include|reporting (?:in)?to|reports to|in this (?:role|position|job)|join (?:us|our team) (?:as|to)|your (?:role|job|tasks?|mission|day) (?:is|will|includes?)/i;

const doing = new Set(
  (
    'achieve act adapt address administer advise advocate analyse analyze answer apply arrange assemble assess assign assist attend audit ' +
    'author automate balance brief build calculate calibrate care carry champion check clean coach code collaborate collect ' +
    'communicate compile complete conduct configure consult contribute control convert coordinate create cultivate debug define ' +
    'deliver demonstrate deploy design determine develop diagnose direct document draft drive edit educate enable encourage enforce ' +
    'engage engineer ensure establish estimate evaluate examine execute expand facilitate file follow forecast formulate foster ' +
    'gather generate greet grow guide handle help hire identify implement improve influence initiate inspect install integrate ' +
    'interact interpret interview investigate issue keep launch lead liaise load log maintain make manage map mark measure mentor ' +
    'migrate model moderate monitor motivate negotiate observe obtain operate optimise optimize orchestrate order organise organize ' +
    'oversee own package participate partner perform pick pitch plan prepare present prioritise prioritize process procure produce ' +
    'program promote propose protect provide publish purchase recommend reconcile record recruit refine repair report represent ' +
    'research resolve respond review run schedule secure select sell serve set shape ship source spearhead stock streamline supervise ' +
    'supply support take teach test track train translate troubleshoot understand undertake update upgrade use validate verify ' +
    'visit work write'
  ).split(' '),
);

const about =
  /\b(?:we are|we['’]re|we believe|we build|we help|we have (?:been|over|more)|our (?:company|mission|team|values|customers|clients|vision|culture|people|story|products|purpose|commitment|goal)|founded (?:in|by)|headquartered|(?:leading|largest|premier|trusted|top) (?:provider|company|global|independent|supplier|manufacturer|employer|brand|in the|firm)|world['’]?s?[- ]leading|market[- ]lead|award[- ]winning|fortune \d|(?:employees|offices|customers|locations|countries) (?:in|across|worldwide|around|throughout)|is (?:a|an|the) (?:\w+ ){0,3}(?:leader|provider|company|global|fast|growing|manufacturer|organi[sz]ation|startup|agency|firm|brand|charity|school|retailer|non-?profit)|one of the (?:largest|fastest|world|most|leading|top|best)|since \d{4}|was (?:founded|established)|established in|family[- ]owned|join (?:us|our)|our client)/i;

/**
 * What a sentence is about, from its own words and the heading it stands under.
 * In: the sentence's text; the kind of its heading, undefined before the first. Out: the kind.
 */
export function sentenceKind(text: string, heading: SectionKind | undefined): SectionKind {
  if (legal.test(text)) return 'legal';
  if (heading === 'legal' || heading === 'nice') return heading;
  if (heading === 'requirements') {
    if (isWish(text)) return 'nice';
    return benefits.test(text) && !isDemand(text) && !demand.test(text) ? 'benefits' : heading;
  }
  if (isDemand(text)) return isWish(text) ? 'nice' : 'requirements';
  if (heading === 'benefits') return heading;
  const does = startsDoing(text);
  if (!does && benefits.test(text)) return 'benefits';
  if (heading === 'duties') return heading;
  if (does || duty.test(text)) return 'duties';
  const wish = isWish(text);
  if (demand.test(text)) return wish ? 'nice' : 'requirements';
  if (wish) return 'nice';
  return about.test(text) ? 'about' : (heading ?? 'other');
}

function isDemand(text: string): boolean {
  return demandPlain.test(text) || (speaksOfYears.test(text) && demandYears.test(text));
}

function isWish(text: string): boolean {
  return nice.test(withoutTail(text));
}

/** What `tail` can't be without: far quicker to look for. */
const hedge = /ideally|preferabl/i;
const tail = /\S[,;–—-]?\s+(?:but )?(?:ideally|preferabl[ey])\b/i;

/** "5 years in sales, ideally in software", "2 years (retail preferred)": what comes first is demanded all the same. */
function withoutTail(text: string): string {
  const bare = text.includes('(') ? text.replace(/\([^)]*\)/g, ' ') : text;
  const at = hedge.test(bare) ? bare.search(tail) : -1;
  return at < 0 ? bare : bare.slice(0, at + 1);
}

/** A list item that begins with what one does: "Manage …", "Managing …", "Manages …". */
function startsDoing(text: string): boolean {
  const first = /^[^\p{L}]*([\p{L}]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  if (doing.has(first)) return true;
  const plain = first.replace(/(?:ing|es|s)$/, '');
  return (
    plain !== first &&
    (doing.has(plain) || doing.has(`${plain}e`) || doing.has(plain.replace(/(.)\1$/, '$1')))
  );
}
