// Postings made up for the tests, and the reading of one.
import type { Reading } from '../../lib/schema/reading.ts';

export function readingOf(text: string, title: string | null = null, location: string | null = null): Reading {
  return {
    verdict: { state: 'posting', confidence: 1, reasons: [] },
    posting: { title, company: null, location, employmentType: null, salary: null, datePosted: null, validThrough: null, url: null, language: 'en', source: 'text', text },
    completeness: 'whole',
    missing: [],
    trace: [],
    fieldSources: {},
  };
}

export const BOAT_HIRE = `Lakeside Boat Hire

About us
We have rented rowing boats on the lake since 1974 and are proud of our happy regulars.

What you will do
- Welcome families at the jetty and explain how to handle the boats safely
- Take bookings by phone and at the till, and keep the day sheet accurate
- Calm down people who are upset about waiting times and find a fair solution
- Check every boat for damage and report faults to the yard manager
- Help colleagues on busy days and lend a hand wherever it is needed

What you bring
- Friendly, clear communication with people of all ages
- At least one season's experience in tourism or retail
- A valid first aid certificate
- Able to stay patient and cheerful when the queue is long
- Ready to learn our new booking system quickly
- Must be available at weekends and able to lift 20 kg
- Good knowledge of Microsoft Excel

What we offer
- Free boat trips for your family
- A pension and 25 days of holiday

How to apply
Send us an email with your CV before the end of the month. We welcome applications from everyone.`;

export const NOISE = `Our story continues with three new lakes, a shop and an award for the best jetty in the county. Founded by two sisters, the company is today a family of forty people. Enjoy a private pension, a gym card, a cycle scheme and a summer party on the island. All employment decisions are made without regard to age, colour, religion, sex or any other characteristic protected by law. If you need an adjustment during the hiring process, please tell our recruiting office.`;
