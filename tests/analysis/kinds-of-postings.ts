// Postings made up for the tests: one for each kind of work, with the headings and habits that are usual there.
import { BOAT_HIRE } from './postings.ts';

const CALL_CENTRE = `Customer Advisor, Energy Line

About the role
You are the voice that households hear when the meter, the bill or the heating makes trouble.

Responsibilities
- Answer around sixty calls a day and note each one clearly in the system
- Calm callers who are upset about a bill and explain it in plain words
- Find the cause of repeated faults together with the network team
- Keep your promises to call back, and tell people what happens next
- Meet the team's targets for quality and handling time
- Suggest the tariff that fits the caller best

Requirements
- A warm and patient manner on the phone
- One year in a contact centre or a shop
- Quick and accurate typing
- Willing to work late shifts and two Saturdays a month`;

const CARE = `Care Assistant (Nights)

Willow Court is home to thirty-four older people.

Your work
- Help residents to wash, dress, eat and settle for the night with dignity
- Notice changes in how people are and report them to the nurse on duty
- Write care notes that the day team can rely on
- Comfort residents who are frightened or confused, and their families
- Keep rooms clean and follow the infection control rules
- Work closely with a small team through the night

You
- Kind, patient and calm in an emergency
- NVQ level 2 in care, or willing to work towards it
- An enhanced background check is needed
- Able to help with lifting and moving people safely`;

const TRADES = `Heating Engineer, Domestic

The job
- Service, repair and install gas boilers in people's homes
- Find faults methodically and explain the repair and its price before starting
- Leave each home as clean as it was
- Record every visit and the parts used on the tablet
- Order parts in time and keep the van stocked
- Follow the safety rules for gas and electricity to the letter

What you need
- Valid gas registration and three years on domestic heating
- A full driving licence
- Polite with customers, also when they are cold and cross
- Ready to be on call one week in six
- Able to work alone and to plan your own day`;

const OFFICE = `Office Administrator

Purpose of the post: to keep the office of a firm of surveyors running smoothly.

Main duties
- Manage the diaries of six surveyors and book their site visits
- Answer the phone, greet visitors and pass on messages accurately
- Prepare letters, reports and invoices and check them for mistakes
- Keep the filing system in order and protect confidential papers
- Order supplies within the budget and compare prices
- Improve the way appointments are confirmed

Person specification
- Good organisation and an eye for detail
- Clear written English and a friendly manner
- Experience with spreadsheets and e-mail
- Able to juggle several requests at once and meet deadlines`;

const TECH = `Backend Developer

We make software that small theatres use to sell tickets.

What you'll do
- Design, build and test services that sell ten thousand tickets in a minute
- Review the code of colleagues and take review of your own well
- Investigate incidents, find the root cause and write down what was learned
- Talk to theatre staff about what they need and turn it into small steps
- Improve the speed and the safety of the platform
- Help two junior developers to grow

What you bring
- Four years with Python or Go and a relational database
- You explain technical matters to people who do not code
- Comfortable with changing priorities
- You take ownership from the first idea to the running service`;

/** Kind of work → text. */
export const KINDS_OF_POSTINGS: readonly (readonly [kind: string, text: string])[] = [
  ['service', BOAT_HIRE], ['contact centre', CALL_CENTRE], ['care', CARE], ['trades', TRADES], ['office', OFFICE], ['tech', TECH],
];
