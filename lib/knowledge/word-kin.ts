import { tokenise } from '../text/tokens';
import type { Word } from '../text/word';

/** Words that say nearly the same in postings, a group a line; written by hand. A word may be in several groups. */
const groups = `
sell sale selling seller
buy purchase procure acquire
client customer consumer guest user
staff employee personnel workforce worker people
team colleague coworker teammate crew group
supervise oversee manage lead direct head
manage administer handle run
lead drive spearhead
coordinate organise arrange schedule plan
collaborate cooperate liaise interact engage partner team
communicate speak talk converse correspond
present presentation speech
create develop build design make produce
develop programming coding code
design architect
improve optimise enhance increase
grow expand increase
implement deploy introduce install roll
install assemble mount fit
write draft author compose document
document record log documentation
read interpret
fix repair mend troubleshoot
maintain service upkeep maintenance
operate run use handle
use apply utilise employ
assist help support aid
check inspect verify examine test
test testing qa
assess evaluate appraise review rate
analyse research study investigate examine
monitor track observe watch
measure calculate compute
report reporting statement
salary pay compensation wage remuneration payroll reward
budget cost expense expenditure
money cash fund finance financial
price pricing quote
law legal legislation regulation regulatory statutory
rule policy regulation guideline standard
comply compliance conform adhere
child children kid infant
student pupil learner
teach instruct train educate tutor coach
teacher instructor educator
coach mentor develop
patient resident
doctor physician clinician
nurse nursing
health healthcare medical clinical
drug medicine medication pharmaceutical
disease illness disorder condition
therapy treatment therapeutic treat
car vehicle automobile automotive truck
drive driver driving
ship shipping vessel boat
transport haul freight cargo
deliver delivery distribute distribution
image picture photo photograph graphic
film video movie footage
goods merchandise product item stock
store shop retail
stock inventory
warehouse storage depot
machine machinery equipment
tool instrument
food meal dish cook cuisine
kitchen culinary cook
drink beverage bar
clean sanitise hygiene wash disinfect
electric electrical electronic electricity
web internet online website
digital online
computer ict it
software application app ict
programming code script development
frontend ui interface
network networking
data information
database sql
security secure protection
safe safety
risk hazard
problem issue trouble challenge
solve resolve solution troubleshoot
idea concept creative
creative innovative innovation creativity
think mindset thinking
proactive initiative
independent autonomous independently own
goal objective target commitment
negotiate negotiation bargain
contract agreement
stakeholder partner
relationship relation rapport
recruit hire staffing talent
hr human personnel
train training learning education
schedule rota timetable
plan planning strategy
marketing campaign advertising promotion promote
advertise advertising ad
brand branding
market marketplace
trend forecast
forecast predict projection estimate
statistics statistical
mathematics math numerical
science scientific
experiment laboratory lab
engineer engineering
build construct construction building
plant crop farm agricultural agriculture
animal livestock pet
animal veterinary
wood timber carpentry
metal steel
weld welding solder
draw drawing sketch blueprint
garment clothes clothing apparel textile
hair beauty cosmetic
tourism travel tourist
hotel hospitality accommodation
event conference meeting
meeting appointment
language linguistic
translate interpret translation
speak language fluent
music musical
art artistic arts
sport athletic fitness
environment environmental ecological sustainability
energy power
waste recycling recycle
water hydraulic
paper scientific publication
publish publication journal
invoice billing bill
account accounting accountancy bookkeeping
tax taxation
bank banking
invest investment
insurance claim
audit auditing
process workflow
procedure process
company organisation corporate business enterprise firm
executive leadership management board
abroad international global overseas
culture cultural intercultural
customs import export
telephone phone call
mail email correspondence
`;

const near = new Map<number, Word[]>();
for (const group of groups.trim().split('\n')) {
  const words = tokenise(group).words;
  for (const word of words) {
    const others = near.get(word.key) ?? [];
    for (const other of words) if (other.key !== word.key && !others.includes(other)) others.push(other);
    near.set(word.key, others);
  }
}

/** Words of nearly the same meaning. In: a word. Out: others that may stand for it; often none. */
export function nearWords(word: Word): readonly Word[] {
  return near.get(word.key) ?? [];
}
