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
