import { isIn, markedPatterns } from '../text/marked-pattern';
import type { SectionKind } from './section-headings';

/** The patterns that sentences are told by, and the watch for their signs. */
export const sentencePatterns = markedPatterns();
const { mark, watch } = sentencePatterns;

/** Law, process and equal opportunity: says nothing about the work, wherever it stands. */
const legal = mark(
  String.raw`«equal»[- ](?:employment[- ])?opportunit|«affirm»ative action|rega«rdless» of (?:race|age|gender|sex|background|disab|their)|witho«ut reg»ard to|«race»,? (?:colou?r|religion|ethnic|gender|age|sex)|«sexual» orientation|gende«r iden»tity|«protected» (?:veteran|class|status|characteristic|by)|«veteran» status|reasonable (?:«accom»modation|«adjus»tment)|backgroun(?:«d check»|«d screen»|«d investig»ation)|«drug[- ]»(?:test|screen|free)|e-?«verif»y|«crimin»al (?:history|record|background)|«\bDBS\b»|rig«ht to w»ork|(?:legally )?«authori»[sz]ed to work|visa sp«onsor»ship|sp«onsor» (?:a )?visas?|«privacy» (?:policy|notice)|«\bGDPR\b»|person«al data»|recruitmen«t agenc»|«unsolicited» (?:resum|cv)|(?:«not i»ntended|«not d»esigned) to (?:be|cover|contain)|(?:all[- ]inclusi«ve list»|exhausti«ve list»)|dutie«s may c»hange|«subject» to change|«terms» (?:of use|and conditions)|(?:not|never) «discrim»inate|«discrim»ination|qua«lified» (?:applicants|candidates|individuals)|people with «disab»ilities|individuals with «disab»ilities|pay tran«sparency»|«apply» (?:now|today|online|via|here|through)|«click» (?:here|the|on|apply|below)|(?:«submit»|«send») (?:us )?(?:your|a) (?:resume|résumé|cv|application|cover)|sho«rtlisted»|«only s»(?:uccessful|elected) (?:candidates|applicants)|«encour»aged? to apply|«all app»lications|closi«ng date»|«job id»|«job ref»|re«quisition»`,
);

const benefits = mark(
  String.raw`\b(?:«401k»|«401\(k»)|(?:health|medical|dental|vision|life|disability) (?:«insurance»|«cover»age|«cover»)|healt«h plan»|medica«l plan»|denta«l plan»|visio«n plan»|l«ife plan»|disabilit«y plan»|(?:«medical»|«dental»),? (?:dental|vision|and)|«paid» (?:time[- ]off|holiday|vacation|leave|parental|sick|volunteer)|«\bPTO\b»|(?:parental|maternity|annual|sick) «leave»|«pension» (?:scheme|plan|contribution)|«stock» options?|«\bRSU»s?\b|«equity» (?:package|grant|plan|compensation|options)|meaningful «equity»|(?:«bonus»|«incentive») (?:scheme|plan|potential|program|structure)|(?:annual|performance|signing|sign-on|discretionary|referral) «bonus»|«\bgym\b»|(?:«wellness»|«wellbeing»|wel«l-being») (?:program|stipend|allowance|budget)|«tuition»|employee (?:«assist»ance|«discount»|«stock»)|staf«f disc»ount|«free» (?:lunch|snack|fruit|parking|coffee|meals|uniform)|«flexib»le (?:working|hours|schedule|work|time off)|wor«k[- ]life» balance|(?:«competitive»|«attractive»|«generous»|«excellent») (?:base )?(?:salary|pay|compensation|benefits|remuneration|package|wage)|«salary» (?:range|of|:|is|band|up to)|(?:«pay r»|«hourly r»|«base r»)(?:ange|ate)|«days»['’]? (?:of )?(?:annual leave|holiday|vacation|pto)|hom«e office» (?:budget|allowance|stipend)|compan(?:«y car»|«y phone»|«y laptop»)|co«mmuter»|(?:learning|training|education) (?:«budget»|«stipend»|«allowance»)|(?:professional|career) (?:development|growth|progression) «opportunit»|«opportunit»(?:y|ies) (?:for|to) (?:grow|advance|learn|career|professional|promot)|«relocation» (?:assist|pack|support)|«childcare» voucher|«cycle» to work|«ride to» work|te«am events»|«we offer»|«our offer»|you(?:['’]ll| will) (?:«receive»|«enjoy»|«get a»|«get the»|«get to join»)`,
);
/** Pay in figures; what has no such sign is passed over. */
const pay = /[$£€]\s?\d{1,3}(?:[,.]\d{3})*\s?k?(?:\s*(?:[-–/]|to|per|an? |\+|plus|gross|annual)|\s*$)/i;
const money = /[$£€]/;

const years = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|ten)\s*(?:\+|plus|or more|[-–]\s*\d+|to \w+)?\s*(?:«years\b»|«year\b»|«yrs\b»)`;
/** What only a requirement says: years of experience, and the rest. */
const demandYears = mark(`${years}.{0,60}experience|experience.{0,40}${years}|minimum (?:of )?${years}`);
const demandPlain = mark(
  String.raw`\b(?:«bachelor»|«master»)['’]?s?\b|«\bbs\b»|«\bba\b»|«\bbsc\b»|«\bmsc\b»|«\bphd\b»|«\bmba\b»|«\bgcse\b»|\ba-«level»\b|«\bhnd\b»|«\bnvq\b»|\b«degree»\b|«diploma»|«must» (?:have|be|possess|hold)|(?:valid|current|clean|full).{0,20}«licen»[cs]e|p«roven» (?:experience|track|ability|success)|«demonstrated» (?:experience|ability)|«proficien»(?:t|cy)|«fluen»(?:t|cy)`,
);
const demand = mark(
  String.raw`expe«rience» (?:with|in|of|as|using|working|managing|leading)|expe«rienced» (?:in|with)|\bexpe«rience»\b.{0,30}(?:required|essential|preferred|necessary|needed)|«knowledge» (?:of|in)|abil«ity to»|ab«le to»|«familiar»(?:ity)? with|(?:strong|excellent|good|great|outstanding|exceptional|solid|effective|superb|advanced|basic|sound)\b.{0,60}\b(?:«skill»s?|«knowledge»|«understanding»|communi«cator»|«\babilities»|«command»)|«skilled» in|«skills» in|e«xpertise» (?:in|with)|(?:deep|solid|good|working) «understanding»|«understanding» of|«track rec»ord|«background» in|«certifi»(?:ed|cation)|«you have»|«you are»|«you possess»|«you bring»|«you hold»|«you know»|yo«u love»|«you enjoy»|«you thrive»|«you['’]re »|«you['’]ve »|we(?:['’]re| are) «looking» for|(?:is|are) (?:req«uired»|«essential»|«needed»|«a must»)|«eligib»|te«am play»er|«self[- ]»(?:starter|motivated)|«attention» to detail|«willing»(?:ness)? to|«comfortable» (?:with|working)|«passion»(?:ate)? (?:for|about)`,
);

/** What would help but isn't needed. */
const nice = mark(
  String.raw`«nice»[- ]to[- ]have|\b(?:is|are|as|be|considered|definitely) (?:also )?(?:an? )?(?:big |huge |strong |definite |real |added )?(?:«plus»|«bonus»|«advantage»|«asset»|ben«efit\b»)\b|\ba «plus»\b|\b«preferred»\b|«preferabl»[ey]|\b«ideally»\b|\b«desirable»\b|«advantageous»|\b«bonus» points\b|\b«desired»\b|\bbe«neficial»\b|not (?:req«uired»|«essential»|«necessary»),? but|«would» be (?:great|nice|helpful|useful)|\b«optional»\b`,
);

const duty = mark(
  String.raw`\b(?:«you['’]ll»|«you will»|«you would»|«you get to»)\b|«responsible» for|«responsib»(?:ility|ilities) (?:for|include)|wi«ll be» (?:responsible|expected|working|tasked|required to)|(?:this|the)(?:« role »|« position »|« job »|« post »)(?:is|will|includes|involves|requires you|offers|reports)|the (?:succ«essful» (?:candidate|applicant)|«incumbent»|pos«t-holder»|pos«tholder»|jo«bholder»|ideal «candidate») will|«duties» include|«tasks» include|«reporting» (?:in)?to|«reports to»|in this(?:« role»|« position»|« job»)|(?:«join us»|«join our» team) (?:as|to)|your(?:« role »|« job »|« task »|« tasks »|« mission »|« day »)(?:is|will|includes?)`,
);

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

const about = mark(
  String.raw`\b(?:«we are»|«we['’]re»|«we believe»|«we build»|«we help»|«we have» (?:been|over|more)|ou«r company»|ou«r mission»|ou«r team»|ou«r values»|ou«r customers»|ou«r clients»|ou«r vision»|ou«r culture»|ou«r people»|ou«r story»|ou«r products»|ou«r purpose»|ou«r commitment»|ou«r goal»|«founded» (?:in|by)|«headquartered»|(?:«leading»|«largest»|«premier»|«trusted»|«\btop\b») (?:provider|company|global|independent|supplier|manufacturer|employer|brand|in the|firm)|«world»['’]?s?[- ]leading|mar«ket[- ]lead»|«award[- ]»winning|«fortune» \d|(?:emplo«yees»|o«ffices»|cust«omers»|«locations»|«countries») (?:in|across|worldwide|around|throughout)|(?:«is a »|«is an »|«is the »)(?:\w+ ){0,3}(?:leader|provider|company|global|fast|growing|manufacturer|organi[sz]ation|startup|agency|firm|brand|charity|school|retailer|non-?profit)|«one of» the (?:largest|fastest|world|most|leading|top|best)|«since» \d{4}|was (?:«founded»|«established»)|«established» in|«family[- ]»owned|«join us»|«join our»|ou«r client»)`,
);

/**
 * What a sentence is about, from its own words and the heading it stands under.
 * In: the text and where the sentence lies in it; the kind of its heading, undefined before the first; what the watch
 * saw in the sentence. Out: the kind.
 */
export function sentenceKind(
  whole: string,
  start: number,
  end: number,
  heading: SectionKind | undefined,
  watched = watch(whole, start, end),
): SectionKind {
  const text = whole.slice(start, end);
  if (isIn(text, watched, legal)) return 'legal';
  if (heading === 'legal' || heading === 'nice') return heading;
  if (heading === 'requirements') {
    if (isWish(text, watched)) return 'nice';
    const offers = isBenefit(text, watched) && !isDemand(text, watched) && !isIn(text, watched, demand);
    return offers ? 'benefits' : heading;
  }
  if (isDemand(text, watched)) return isWish(text, watched) ? 'nice' : 'requirements';
  if (heading === 'benefits') return heading;
  if (isBenefit(text, watched) && !startsDoing(text)) return 'benefits';
  if (heading === 'duties') return heading;
  if (isIn(text, watched, duty) || startsDoing(text)) return 'duties';
  const wish = isWish(text, watched);
  if (isIn(text, watched, demand)) return wish ? 'nice' : 'requirements';
  if (wish) return 'nice';
  return isIn(text, watched, about) ? 'about' : (heading ?? 'other');
}

function isBenefit(text: string, watched: number): boolean {
  return isIn(text, watched, benefits) || (money.test(text) && pay.test(text));
}

function isDemand(text: string, watched: number): boolean {
  return isIn(text, watched, demandPlain) || isIn(text, watched, demandYears);
}

/** The signs of a wish are words, which no bracket that is left out can join or part. */
function isWish(text: string, watched: number): boolean {
  return (watched & nice.bit) !== 0 && nice.pattern.test(withoutTail(text));
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
  const first = firstWord.exec(text)?.[1]?.toLowerCase() ?? '';
  if (doing.has(first)) return true;
  if (!/[gs]$/.test(first)) return false;
  const plain = first.replace(/(?:ing|es|s)$/, '');
  return (
    plain !== first &&
    (doing.has(plain) || doing.has(`${plain}e`) || doing.has(plain.replace(/(.)\1$/, '$1')))
  );
}

const firstWord = /^[^\p{L}]*([\p{L}]+)/u;
