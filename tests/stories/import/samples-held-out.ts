// Samples that no rule was written for: what is read from them says how an unseen résumé fares. All people and places are made up.
import type { Sample } from './sample.ts';

export const HELD_OUT: readonly Sample[] = [
  {
    name: 'nurse, British, long bullets broken over lines',
    text: `Grace Adeyemi-Walsh, RGN
Flat 2, 9 Mill Lane, Stockport SK1 0ZZ
Tel: 07700 900456

Career Summary

Staff Nurse, Ward 7 (Respiratory)                     Sept 2018 - to date
Stepney Vale Hospital NHS Trust
  • Looked after a bay of eight patients on every shift and took charge of
    the ward at night when the sister was away.
  • Spotted the early signs of sepsis in a patient who had been cleared, and
    escalated to the registrar. The patient was in intensive care within the
    hour and recovered.
  • Set up a noticeboard for relatives so that they knew whom to ask; complaints
    about communication fell from nine to two a quarter.

Health Care Assistant, Oakfield Nursing Home          2014 - 2018
  • Assisted residents with washing, meals and activities
  • Sat with dying residents whose families could not come

Qualifications
BSc (Hons) Adult Nursing, University of Salford, 2018
NVQ Level 3 Health and Social Care

Professional registration
NMC PIN available on request`,
    expected: [
      { begins: 'Looked after a bay', situation: 'Staff Nurse, Ward 7' },
      { begins: 'Spotted the early signs' },
      { begins: 'Set up a noticeboard', result: 'so that they knew' },
      { begins: 'Assisted residents', situation: 'Health Care Assistant, Oakfield Nursing Home' },
      { begins: 'Sat with dying' },
    ],
  },
  {
    name: 'chef, paragraph style',
    text: `LUCA FERRANTE-HOLT – SOUS CHEF

EXPERIENCE

2020-2024 Sous Chef, The Salt Barn, Margate
Ran the pass for 120 covers on Saturdays. Redesigned the winter menu around local fish and brought food cost down from 34% to 28%. Took on two apprentices from the college, both now qualified.

2016-2020 Chef de Partie, Hotel Miramar, Lisbon
Worked every section of the kitchen. Learned Portuguese on the job. Stepped in to lead the kitchen for a wedding of 200 when the head chef fell ill.

HOBBIES
Foraging, running`,
    expected: [
      { begins: 'Ran the pass', situation: '2020-2024 Sous Chef, The Salt Barn, Margate' },
      { begins: 'Redesigned the winter menu', result: 'and brought food cost' },
      { begins: 'Took on two' },
      { begins: 'Worked every section', situation: '2016-2020 Chef de Partie' },
      { begins: 'Learned Portuguese' },
      { begins: 'Stepped in to lead' },
    ],
  },
  {
    name: 'warehouse, American, numbers and capitals',
    text: `DESHAWN PRUITT
Memphis, TN | 901-555-0177

OBJECTIVE: Seeking a full-time warehouse lead position.

WORK HISTORY
RIVERBEND LOGISTICS, Memphis, TN
FORKLIFT OPERATOR (05/2019 - 11/2023)
1. Moved 200+ pallets per shift with zero safety incidents over four years
2. Trained 9 new operators on reach trucks
3. Reported a faulty rack before it collapsed, preventing injuries and $40,000 in damage

QUICKSHIP DISTRIBUTION, Southaven, MS
PICKER/PACKER (2017 - 2019)
1. Picked orders with RF scanner at 110% of rate
2. Volunteered for inventory counts every quarter

CERTIFICATIONS
OSHA 10, Forklift license

REFERENCES AVAILABLE UPON REQUEST`,
    expected: [
      { begins: 'Moved 200+', situation: 'RIVERBEND LOGISTICS, Memphis, TN, FORKLIFT OPERATOR (05/2019 - 11/2023)' },
      { begins: 'Trained 9' },
      { begins: 'Reported a faulty rack' },
      { begins: 'Picked orders', situation: 'QUICKSHIP DISTRIBUTION' },
      { begins: 'Volunteered for inventory' },
    ],
  },
  {
    name: 'unpaid carer, notes line by line',
    text: `Looked after my mum for six years while she had dementia
Learned to manage her medication and kept a chart the nurses could read
Got her a place at the day centre after three refused applications by writing to the council
When she wandered at night I fitted a door alarm and made friends with the neighbours so they would ring me
I'm patient
Ran a support group at the library with 12 other carers`,
    expected: [{ begins: 'Looked after my mum' }, { begins: 'Learned to manage' }, { begins: 'Got her a place' }, { begins: 'When she wandered' }, { begins: 'Ran a support group' }],
  },
  {
    name: 'short STAR letters',
    text: `Story 1 - Network outage
S: Friday 5pm, whole office lost internet, 40 people.
T: Only technician on site.
A: Checked the switch, found a loop someone had plugged in, labelled the ports afterwards.
R: Back in 12 minutes, no repeat since.

Story 2 - Upset professor
S: Lost a lecture recording the day before exams.
T: Find it or find another way.
A: Recovered part of it from the recorder's cache and asked two students for their notes.
R: Exam went ahead. He asked for me by name afterwards.
I: Always check the upload before wiping the card.`,
    expected: [
      { begins: 'Checked the switch', situation: 'Friday 5pm', result: 'Back in 12 minutes' },
      { begins: 'Recovered part', situation: 'Lost a lecture recording', result: 'Exam went ahead' },
    ],
  },
  {
    name: 'skills-based CV',
    text: `KEY SKILLS

Customer service
- Calmed a coach party whose tour had been cancelled and rebooked all 48 by lunchtime
- Friendly telephone manner

Organisation
- Planned the yearly stocktake for three shops
- Ordered uniforms and kept within budget

EMPLOYMENT
Tourist Information Centre, Bath, Information Assistant, 2015–2023
Debenham & Sons, Bath, Shop Assistant, 2011–2015

EDUCATION
GCSEs incl. Maths and English`,
    expected: [{ begins: 'Calmed a coach party' }, { begins: 'Planned the yearly' }, { begins: 'Ordered uniforms' }],
  },
  {
    name: 'Indian hotel CV, dashes without spaces, dates at the end',
    text: `RESUME
VIKRAM NAIR

PROFILE SUMMARY
Hospitality graduate having 7 years experience in front office operations.

PROFESSIONAL EXPERIENCE

Front Office Executive - The Palm Courtyard, Kochi (Apr'17 – Mar'20)
-Coordinated check-in for delegations of up to 150 guests.
-Upsold suites worth Rs 4 lakh in a single quarter.
-Handled VIP arrivals with the housekeeping and security team.

Duty Manager - Backwater Bay Resort, Alleppey (Apr'20 – Present)
-Managing a team of 12 across two shifts.
-Converted the paper log book to a shared sheet, resulting in zero missed wake-up calls.

TRAINING & CERTIFICATION
Diploma in Front Office Operations, 2016

PERSONAL INFORMATION
DOB : 12/08/1994
Passport No : available`,
    expected: [
      { begins: 'Coordinated check-in', situation: 'Front Office Executive - The Palm Courtyard' },
      { begins: 'Upsold suites' },
      { begins: 'Handled VIP' },
      { begins: 'Managing a team', situation: 'Duty Manager' },
      { begins: 'Converted the paper log', result: 'resulting in zero' },
    ],
  },
  {
    name: 'remote support, American, "o" bullets and sub-bullets from Word',
    text: `Experience
Tier 2 Support Specialist, Quillmark Software (remote)
June 2021 to Present
o Resolve 25 tickets a day across email and chat
o Wrote 40 help articles
   - the article on password resets is read 3,000 times a month
o Found the cause of a sync bug that engineering had closed twice, by comparing logs from 30 customers

Help Desk Intern, Bluff County Schools
Summer 2020
o Imaged 300 laptops for students in two weeks
o Staffed the phone line during the first week of online classes

Tools
Zendesk, Jira, Slack`,
    expected: [
      { begins: 'Resolve 25 tickets', situation: 'Tier 2 Support Specialist, Quillmark Software (remote), June 2021 to Present' },
      { begins: 'Wrote 40 help' },
      { begins: 'Found the cause' },
      { begins: 'Imaged 300', situation: 'Help Desk Intern, Bluff County Schools, Summer 2020' },
      { begins: 'Staffed the phone' },
    ],
  },
  {
    name: 'notes as bullets under topics',
    text: `Difficult customer
- lady wanted a refund without a receipt
- I explained what I could do and offered an exchange
- found the sale on the till by card number
- she left happy and said thanks

Team
- two colleagues were not speaking to each other
- I took them for coffee one by one and asked what happened
- we agreed on a handover sheet and it got better`,
    expected: [{ begins: 'lady wanted a refund' }, { begins: 'two colleagues were not' }],
  },
  {
    name: 'cover-letter prose',
    text: `In my last job at a call centre I took over the complaints inbox, which nobody wanted. Within two months I had answered everything older than a week and written a list of the ten most common causes for my manager.

As a volunteer lifeguard I once pulled a boy out of the water and kept his family calm until the ambulance came.

I am a quick learner and I enjoy working with people.

Yours faithfully
Ewa Tomaszewska`,
    expected: [{ begins: 'In my last job' }, { begins: 'As a volunteer lifeguard' }],
  },
  {
    name: 'dates first, employer under, volunteering and awards, French accents',
    text: `Zoé Béranger-Smith
zoe@example.fr

WORK

May 2022 – August 2023
Cabin Crew
Aurore Airways, Lyon
– Reassured nervous passengers during a diversion to Geneva and organised milk for three babies
– Named crew member of the quarter
– Duties included safety demonstrations and on-board sales

VOLUNTEERING

2020–2021
Red Cross, Lyon
– Translated for families at the reception centre (Arabic, French, English)
– Drove the night van once a week

AWARDS
Crew member of the quarter, 2022`,
    expected: [
      { begins: 'Reassured nervous', situation: 'May 2022 – August 2023, Cabin Crew, Aurore Airways, Lyon' },
      { begins: 'Named crew member' },
      { begins: 'Translated for families', situation: '2020–2021, Red Cross, Lyon' },
      { begins: 'Drove the night van' },
    ],
  },
];
