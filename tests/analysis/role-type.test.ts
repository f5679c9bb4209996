import { describe, expect, test } from 'vitest';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import { bundledMap } from '../../lib/maps/bundled.ts';
import type { RoleTypeGuess } from '../../lib/schema/analysis.ts';
import { readingOf } from './postings.ts';

const map = bundledMap();
const rolesOf = (title: string, text: string, location: string | null = null): RoleTypeGuess[] => analysePosting(readingOf(text, title, location), map, { id: 'test' }).roleTypes;

const SUPPORT = 'You answer tickets from our users by email and chat, troubleshoot the product, reproduce bugs and escalate them to engineering. You write help articles. Experience in technical support of a SaaS product and with APIs.';

describe('inferRoleTypes', () => {
  test.each([
    ['retail', 'Sales Assistant', 'You serve customers on the shop floor, work the till, restock shelves and keep the store tidy. You reach the sales targets of the store and handle returns.'],
    ['contact-centre', 'Call Centre Agent', 'You take inbound calls in our call centre, follow the call script, log each call and keep average handling time and call quality on target.'],
    ['hospitality', 'Hotel Front Desk Agent', 'You check guests in and out at reception, take reservations, answer guest requests and work with housekeeping so that every guest of the hotel feels at home.'],
    ['technical-support', 'Technical Support Engineer', SUPPORT],
    ['general', 'Primary School Teacher', 'You plan and teach lessons for pupils of year 4, mark work, speak with parents and support children with special needs.'],
    ['general', 'Registered Nurse', 'You care for patients on the ward, give medication, support families and keep the clinical records of each patient.'],
    ['general', 'Mechanical Engineer', 'You design parts in CAD, run tests, support customers with drawings and work with production on tolerances.'],
  ])('takes %s for a %s posting', (role, title, text) => {
    expect(rolesOf(title, text)[0]?.id).toBe(role);
  });

  test('adds remote support to a support job that is done from anywhere', () => {
    const roles = rolesOf('Technical Support Specialist', `${SUPPORT} We are a fully remote team and you work from home across time zones.`, 'Remote');
    expect(roles.map(({ id }) => id)).toEqual(['technical-support', 'remote-support']);
  });

  test('does not take help given from afar for remote work', () => {
    expect(rolesOf('IT Support Technician', `${SUPPORT} You give remote assistance to branches and work in our Leeds office.`, 'Leeds').map(({ id }) => id)).toEqual(['technical-support']);
  });

  test('puts the choice of the person first and rebuilds the questions for it', () => {
    const reading = readingOf(SUPPORT, 'Technical Support Engineer');
    const analysis = analysePosting(reading, map, { id: 'test', roleOverride: 'retail' });
    expect(analysis.roleTypes[0]).toEqual({ id: 'retail', confidence: 1 });
    expect(analysis.sheet?.behaviours.length).toBeGreaterThan(0);
  });
});
