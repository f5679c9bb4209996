// Postings written for the gallery: an ordinary one, long German words, Arabic, and one that hardly asks for anything.

export const NIGHT_RECEPTIONIST = `Night Receptionist
Company: Harbour Lane Hotel
Location: Galway
Job type: Full time

Harbour Lane is a hotel with sixty rooms by the old fish market. At night one person looks after the whole house.

What you will do
- Welcome guests who arrive late, and check them in without fuss
- Keep calm and find a fair way out when a guest is upset about noise or a bill
- Sort out problems with rooms, keys and bookings before the morning
- Balance the cash drawer and close the day's accounts without mistakes
- Write a clear handover for the morning team
- Answer the phone and reply to booking e-mails in a friendly tone
- Suggest a late bar snack or an upgrade where it would please the guest

What we are looking for
- You can decide alone at three in the morning, and know when to wake a manager
- You stay friendly and patient when four things happen at once
- At least one year at a hotel front desk
- Experience with Opera or a similar booking system
- Good spoken English; another language is welcome

Good to know
- Five nights in a row from 10 pm to 7 am, then four nights off
- First-aid certificate, or willing to get one in the first month
`;

export const LONG_WORDS = `Kundenbetreuungsmitarbeiterin für Kraftfahrzeughaftpflichtversicherungsangelegenheiten
Company: Donaudampfschifffahrtsversicherungsgesellschaft Niederösterreich-Burgenland
Location: Klosterneuburg-Weidling

Your tasks
- Answer customers' questions about their Kraftfahrzeughaftpflichtversicherungsbescheinigungen by phone and e-mail, and explain complicated conditions in simple words so that everybody understands what they have signed and what they can expect from us when something happens on the road
- Resolve complaints to the end
- Record each conversation in Vertragsverwaltungssystemschnittstellenprotokollierung2000
- Help colleagues in other departments

You bring
- Patience with upset people
- Accurate work
- German and English
`;

export const ARABIC = `موظف خدمة العملاء
Company: شركة النخيل للاتصالات
Location: دبي

المهام
- الرد على استفسارات العملاء عبر الهاتف بلطف ووضوح
- Resolve customer problems at the first call
- Stay calm with angry callers

المتطلبات
- خبرة سنتين في خدمة العملاء
- Work well in a team
`;

export const SPARSE = `Kitchen porter
Company: The Copper Pan
Location: Leeds

- Keep the kitchen clean and follow the hygiene rules
- Help the cooks when it is busy
- Weekends, 25 hours a week
`;

/** Tells much besides behaviours: values, AI in the work, languages, other cultures, tools by name, all kinds of conditions. */
export const BOOKING_SUPPORT = `Guest Support Advisor
Company: Lantern Trips
Location: Cork
Job type: Full time

About us
Lantern Trips sends small groups on walking holidays. We believe in honesty, patience and plain words.

Our values
- Walk with people: we go at the pace of the slowest
- Own the weather: when something goes wrong we say so first
- Leave it better

What you will do
- Answer questions from guests all over the world by chat, phone and e-mail
- Take over from our chatbot when a guest is stuck, and tell us where it went wrong
- Check suggested replies for facts and tone before they go out
- Write help pages that raise ticket deflection
- Calm guests whose luggage or guide has not arrived, and find a way out
- Hand over open cases to colleagues in two other time zones

What we are looking for
- One year in a support team, in travel or elsewhere
- Experience with Zendesk, TrailBook or Plunet
- Fluent in English and Spanish; German at level B2 is a plus
- A quick and careful writer who keeps calm when ten chats wait
- The right to work in Ireland

Good to know
- Early, late and weekend shifts by a rota that is known four weeks ahead
- You work from our office near the river, with two days a week at home
- €31,000 a year and a free trip each season
- You sit for long periods and wear a headset
`;
