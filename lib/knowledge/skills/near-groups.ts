/** Words that say nearly the same in postings, a group a line; written by hand. A word may be in several groups. */
export const nearGroups = `
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
motivated motivation determination driven enthusiastic dedicated perseverance
flexible adapt adaptable adaptability versatile
structured organised organisation systematic methodical
detail accuracy accurate thorough precise meticulous
deadline timeline timely punctual
analytical analysis logical
collaborative teamwork cooperation collaboration team
leadership lead leader
stress pressure resilience resilient
empathy empathetic compassionate caring
persuade influence convince
listen listening hear
honest integrity ethical ethics
ambition ambitious goal
multitask juggle simultaneous
prioritise priority triage
guide guidance instruction
lesson curriculum course syllabus
classroom school class
exam examination assessment test
elderly older senior geriatric
disability disabled impairment
mental psychological psychiatric
surgery surgical operation
hospital ward clinic
emergency crisis urgent
wound injury trauma
hygiene sanitation infection
nutrition diet dietary
baby infant newborn
pregnancy maternity midwifery
tooth dental oral
eye vision optical
blood haematology transfusion
software tool platform
cloud azure aws
server infrastructure hosting
bug defect error
debug troubleshoot
code source script
algorithm model
visualise visualisation dashboard chart
spreadsheet excel
pipeline workflow etl
agile scrum sprint
requirement specification need
prototype mockup wireframe
layout typography design
colour paint
plumbing pipe drain
heating ventilation hvac cooling
brick masonry concrete stone
roof roofing
excavate dig earthmoving
crane lift hoist
forklift pallet load
load unload pack package
route dispatch delivery
aircraft aviation flight pilot
rail train railway
road highway traffic
port harbour maritime marine
crop harvest field
soil fertiliser
fish fishery aquaculture
forest forestry tree
mine mining quarry
oil gas petroleum
chemical chemistry compound
gene genetic dna
cell tissue
drug substance alcohol addiction
police enforcement patrol
fire firefighter rescue
prison offender custody
court judge litigation trial
lawyer attorney solicitor counsel
evidence proof
patent trademark copyright
loan credit mortgage lending
debt arrears collection
fraud theft crime
portfolio asset wealth
donor fundraising donation
volunteer charity community
visitor guest tourist
booking reservation
room housekeeping
menu recipe
wine beer
till cashier checkout
merchandising display shelf
supplier vendor contractor
tender bid procurement
sample specimen
interview questionnaire survey
museum gallery exhibition
theatre stage performance
sing vocal choir
dance choreography
actor cast
camera lens shoot
edit editing revise proofread
news journalist journalism press
blog content post
audience viewer follower
campaign initiative
mail email correspondence`
  .trim()
  .split('\n');
