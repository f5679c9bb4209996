// What surrounds the heart of a posting: about five hundred words of company story, benefits, equal opportunities, privacy, how to
// apply and cookies. None of it asks for anything.

export const COMPANY_STORY = `Who we are

It began in 1962 with a handcart and a borrowed shed behind the railway station. Today the firm has eleven sites in four counties and is still owned by the family of its founder. Two years ago the regional paper named it employer of the year, and last spring it moved into a new building with a roof garden, a canteen and a view of the river. More than nine hundred people work here, some of them in the third generation. The company grew by a fifth last year and has just opened an office abroad. Its products are found in every second household of the country. Sales passed ninety million for the first time, and the next chapter is about to begin.`;

export const BENEFITS = `What we offer

- Twenty-eight days of holiday, and your birthday on top
- A pension to which the company adds seven per cent
- Private health cover, dental cover and life assurance
- A discount of thirty per cent in our shops and for your family
- A cycle scheme, a gym card and free parking
- Fruit, coffee and a hot lunch every day
- Paid leave when a child is born, and help with nursery fees
- A summer party, a ski day and tickets for the local theatre
- A yearly bonus when the company does well
- An employee helpline, day and night, in confidence`;

export const EQUAL_OPPORTUNITIES = `Equal opportunities

All employment decisions are made on merit, without regard to age, colour, religion, sex, disability, pregnancy, marital status, sexual orientation, gender identity, veteran status or any other characteristic that is protected by law. If you need an adjustment at any stage of the selection process, please tell our recruitment office and it will be arranged. The firm is a member of the county's disability network.`;

export const PRIVACY = `Privacy notice

The personal data that you send will be stored on servers within the country and used for this vacancy only. It will be deleted six months after the vacancy is closed, unless you agree to a longer period. You have the right to see, correct or erase your data at any time. The data protection officer can be reached at the address below. A full version of this notice is published on the careers page of the group.`;

export const HOW_TO_APPLY = `How to apply

Send your CV by the end of the month through the form below. You will receive a confirmation within two days. Interviews take place in the first week of next month, on site or by video. The process has two stages and lasts about three weeks in all. Recruitment agencies are asked not to send profiles; the firm does not accept speculative applications from third parties and will pay no fee for them.`;

export const COOKIES = `Cookies

This site uses cookies to count visits and to show videos. You can accept all cookies, reject them or change your choice later under settings in the footer. Some pages may not be displayed as intended when cookies are rejected. Copyright of the group, all rights reserved. Imprint, terms of use, accessibility statement, site map, press, investors, suppliers.`;

export const BOILERPLATE = [COMPANY_STORY, BENEFITS, EQUAL_OPPORTUNITIES, PRIVACY, HOW_TO_APPLY, COOKIES];
