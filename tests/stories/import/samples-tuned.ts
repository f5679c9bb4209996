// Samples at hand while the rules were written. All people and places are made up.
import type { Sample } from './sample.ts';

export const TUNED: readonly Sample[] = [
  {
    name: 'British hotel CV with bullets',
    text: `Priya Lindqvist
14 Harbour Row, Whitby YO21 9ZZ
07700 900123 | priya@example.com

PERSONAL PROFILE
A friendly and organised receptionist with five years of front-of-house experience.

EMPLOYMENT HISTORY

Receptionist, Seaview Hotel, Whitby, 2019–2022
• Reorganised the morning check-out queue, which cut waiting from 10 to 4 minutes
• Trained four new starters on the booking system
• Dealt with complaints about noise so that guests stayed their full week
• Responsible for cash handling and banking

Night Porter, Grand Pier Hotel, March 2017 - June 2019
• Evacuated 60 guests calmly during a kitchen fire
• Kept the key log and lost property register up to date

EDUCATION
A-levels in French and Geography, Whitby College, 2016

SKILLS
• Opera PMS
• Excel
• Conversational French

REFERENCES
Available on request`,
    expected: [
      { begins: 'Reorganised the morning', situation: 'Receptionist, Seaview Hotel, Whitby, 2019–2022', result: 'which cut waiting' },
      { begins: 'Trained four', situation: 'Receptionist', result: '' },
      { begins: 'Dealt with complaints', situation: 'Receptionist', result: 'so that guests' },
      { begins: 'Evacuated 60', situation: 'Night Porter, Grand Pier Hotel, March 2017 - June 2019' },
      { begins: 'Kept the key log', situation: 'Night Porter' },
    ],
  },
  {
    name: 'American retail resume, hyphens, company and title on two lines',
    text: `MARCUS T. OYELARAN
Columbus, OH 43004 · (614) 555-0139 · marcus.o@example.com · linkedin.com/in/example

SUMMARY
Results-driven retail professional with 6+ years of experience in big-box stores.

PROFESSIONAL EXPERIENCE

Fernwood Home Goods — Columbus, OH
Assistant Store Manager                                   Jan 2020 – Present
- Lead a team of 14 associates across two shifts
- Increased add-on sales by 18% in one year by coaching cashiers on product knowledge
- Resolved an average of 12 escalated customer complaints per week, reducing refunds by $2,000 a month
- Rebuilt the stockroom layout and cut restocking time from 3 hours to 90 minutes

Fernwood Home Goods — Dayton, OH
Sales Associate                                           Aug 2017 – Dec 2019
- Won Associate of the Month three times
- Helped customers find products and processed returns

EDUCATION
Sinclair Community College, Dayton, OH — Associate of Arts, 2017

TECHNICAL SKILLS
POS systems, Microsoft Office, inventory scanners`,
    expected: [
      { begins: 'Lead a team of 14', situation: 'Fernwood Home Goods — Columbus, OH, Assistant Store Manager' },
      { begins: 'Increased add-on sales' },
      { begins: 'Resolved an average', result: 'reducing refunds' },
      { begins: 'Rebuilt the stockroom', result: 'and cut restocking' },
      { begins: 'Won Associate', situation: 'Fernwood Home Goods — Dayton, OH' },
      { begins: 'Helped customers find' },
    ],
  },
  {
    name: 'STAR notes with full labels',
    text: `The lost wedding ring
Situation: A guest rang two hours after check-out because her ring was missing.
Task: I was alone at the desk and had to find it before the room was cleaned.
Action: I stopped the cleaning, searched the vacuum bag with the housekeeper
and checked the laundry chute.
Result: We found it in the bag and she wrote to the manager.
Insight: I now ask guests at check-out whether they looked under the pillows.

The double booking
Situation: Two families had the same room on a full Saturday.
Action: I called three hotels and booked the nearest one.
Result: The family came back in August.`,
    expected: [
      { begins: 'I stopped the cleaning', situation: 'A guest rang', result: 'We found it' },
      { begins: 'I called three hotels', situation: 'Two families', result: 'The family came back' },
    ],
  },
  {
    name: 'notes in plain paragraphs',
    text: `At the garden centre a man shouted at me because his tree had died. I let him finish, asked when he had watered it, and found that the label was wrong. I replaced the tree and had the labels checked. He came back the next spring.

During Covid I phoned every customer on our delivery list once a week. Some had nobody else to talk to.

Things I am good at: patience, plants, early mornings.

Last winter the heating broke in the café. I moved everyone to the warm side, gave out blankets and free tea and called the engineer.`,
    expected: [{ begins: 'At the garden centre', result: 'He came back' }, { begins: 'During Covid I phoned' }, { begins: 'Last winter the heating' }],
  },
  {
    name: 'copied out of a PDF: bullets lost, lines broken',
    text: `Work Experience
Customer Adviser
Brightwell Energy, Leeds
September 2018 – April 2021
Answered up to 70 calls a day about bills and meter readings and
logged each one in the customer system
Wrote a plain guide to estimated bills for new colleagues, which
halved the number of repeat calls in my team
Handled complaints from vulnerable customers and agreed payment
plans with them
Waiter
The Copper Kettle, Leeds
2016 – 2018
Served up to 12 tables in a busy dining room
Noticed that allergy notes got lost and introduced coloured
tickets for the kitchen
Education
BA English Literature, University of Hull, 2013 – 2016`,
    expected: [
      { begins: 'Answered up to 70', situation: 'Customer Adviser, Brightwell Energy, Leeds, September 2018 – April 2021' },
      { begins: 'Wrote a plain guide', result: 'which halved' },
      { begins: 'Handled complaints from' },
      { begins: 'Served up to 12', situation: 'Waiter, The Copper Kettle, Leeds, 2016 – 2018' },
      { begins: 'Noticed that allergy' },
    ],
  },
  {
    name: 'German-style tabular CV in English',
    text: `CURRICULUM VITAE

Personal Data
Name: Jonas Albrechtsen
Date of birth: 04.05.1991
Nationality: German
Address: Lindenweg 7, 12345 Musterstadt

Professional Experience
03/2018 – 12/2021    Service Technician, Nordwind Heiztechnik GmbH, Hamburg
                     - Repaired heating systems in about 600 households
                     - Explained error codes to customers by telephone and avoided
                       two hundred unnecessary visits
since 01/2022        Team Leader Service Desk, Elbnetz AG, Hamburg
                     - Introduced a weekly review of open tickets, which reduced the
                       backlog from 140 to 35
                     - Leading a team of six

Education
09/2009 – 07/2012    Vocational training as a plant mechanic, Hamburg
08/2001 – 06/2009    Secondary school, Lübeck

Languages
German (native), English (C1), Danish (B1)

Hamburg, 12.02.2024`,
    expected: [
      { begins: 'Repaired heating systems', situation: '03/2018 – 12/2021 Service Technician' },
      { begins: 'Explained error codes' },
      { begins: 'Introduced a weekly review', situation: 'since 01/2022 Team Leader', result: 'which reduced' },
      { begins: 'Leading a team of six' },
    ],
  },
  {
    name: 'Indian CV with labels for facts',
    text: `CURRICULUM VITAE
ANANYA RAGHUNATHAN
Email: ananya@example.in   Mobile: +91 98765 00000

CAREER OBJECTIVE
To obtain a challenging position in a reputed organisation where I can utilise my skills.

ACADEMIC QUALIFICATIONS
B.Com, Sundaram College, Coimbatore, 2015, 68%
HSC, 2012, 74%

WORK EXPERIENCE
Company: Lotusline BPO Services Pvt Ltd
Designation: Senior Customer Care Executive
Duration: June 2016 to till date
Roles and Responsibilities:
* Handling inbound calls for a telecom process
* Trained a batch of 15 new joiners and all of them cleared certification
* Awarded Star Performer in 2018 for highest CSAT in the floor
* Prepared daily MIS report for the client

STRENGTHS
* Hard working and punctual
* Good team player

PERSONAL DETAILS
Father's Name: R. Raghunathan
Marital Status: Single
Languages known: Tamil, English, Hindi

DECLARATION
I hereby declare that the above information is true to the best of my knowledge.
Place: Coimbatore`,
    expected: [
      { begins: 'Handling inbound calls', situation: 'Company: Lotusline BPO Services Pvt Ltd' },
      { begins: 'Trained a batch' },
      { begins: 'Awarded Star Performer' },
      { begins: 'Prepared daily MIS' },
    ],
  },
  {
    name: 'student with little work',
    text: `Education
Northfield Sixth Form, 2022–2024: Biology (B), Business (A)

Projects and volunteering

School Charity Week, 2023
- Organised a bake sale with six friends, raising £430 for the hospice
- Made the rota and reminded people who forgot their shift

Food bank volunteer (Saturdays, 2022 to now)
- Sort donations and greet visitors at the door
- Calmed an upset father when the baby milk had run out and found some at another branch

Interests
Football, baking, manga`,
    expected: [
      { begins: 'Organised a bake sale', situation: 'School Charity Week, 2023', result: 'raising £430' },
      { begins: 'Made the rota' },
      { begins: 'Sort donations', situation: 'Food bank volunteer (Saturdays, 2022 to now)' },
      { begins: 'Calmed an upset father' },
    ],
  },
  {
    name: 'headings with paragraphs of notes under them',
    text: `Angry guest on New Year's Eve
We were full and a guest found somebody else's clothes in his room. I apologised first and took
him to the bar. Then I got him the manager's flat for the night.
He tipped the whole team.

Teaching Dad the tablet
My dad had a stroke in 2020 and I was his carer. I made cards with big pictures, one for each step.
After a month he video-called my aunt by himself.

The rota mess
Nobody knew who was on. I made a shared calendar and got everyone to use it.`,
    expected: [{ begins: 'We were full' }, { begins: 'My dad had a stroke' }, { begins: 'Nobody knew' }],
  },
  {
    name: 'Markdown notes with headings for the parts',
    text: `# Interview stories

## Late delivery
**Situation**
A supermarket was waiting for 12 pallets on Christmas Eve.

**Action**
- Rang the driver and found out where he was stuck
- Sent our van to meet him half way

**Result**
All 12 pallets arrived before opening.

## Forklift near miss
**Situation**
A trainee reversed into the walkway.

**Action**
I stopped the aisle and walked him through the checks again.

**Result**
No further incidents that year.`,
    expected: [
      { begins: 'Rang the driver', situation: 'A supermarket', result: 'All 12 pallets' },
      { begins: 'I stopped the aisle', situation: 'A trainee reversed', result: 'No further' },
    ],
  },
  {
    name: 'pipes between title, employer and dates',
    text: `Experience:
Barista | Fog & Bean | Oct 2021 – Feb 2023
▪ Opened the shop alone five mornings a week
▪ Suggested a loyalty card; regulars rose from 40 to 95
▪ Cash handling
Shift Lead | Fog & Bean | Feb 2023 – now
▪ Coach three new baristas on latte art and till
▪ Cut milk waste by a third by dating every jug

Certifications:
Food Hygiene Level 2 (2021)
First Aid at Work (2022)`,
    expected: [
      { begins: 'Opened the shop', situation: 'Barista | Fog & Bean | Oct 2021 – Feb 2023' },
      { begins: 'Suggested a loyalty card' },
      { begins: 'Coach three', situation: 'Shift Lead' },
      { begins: 'Cut milk waste' },
    ],
  },
];
