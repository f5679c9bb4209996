// Pages of job boards for the tests, in our own words: the open job in the structure of its board, with what such pages
// put around it (other jobs, forms, notes of the board). Nothing of "Wavecrest" belongs to the open job.
import { DESCRIPTION } from './page.ts';

export interface BoardPage {
  id: string;
  /** Told apart by this where a board has several layouts. */
  layout: string;
  url: string;
  title?: string;
  body: string;
  fields: Record<string, string>;
  /** Text that must be there besides the description's own. */
  has?: readonly string[];
  hasNot?: readonly string[];
}

const COOKIES = '<div id="onetrust-banner-sdk" class="cookie-banner"><p>We use cookies to improve your visit. Wavecrest Ads is a partner.</p><button>Accept all</button></div>';
const FORM = '<form id="application-form" class="application-form"><label>First name <input name="first"></label><label>Upload your CV <input type="file"></label><select><option>Wavecrest option</option></select><button>Send application</button></form>';
const SIMILAR = '<section class="similar-jobs"><h2>Similar jobs</h2><ul><li><a href="/x1">Warehouse Picker at Wavecrest Logistics</a></li><li><a href="/x2">Night Cleaner at Wavecrest Care</a></li></ul></section>';

export const BOARD_PAGES: readonly BoardPage[] = [
  {
    id: 'glassdoor', layout: 'list with the open job', url: 'https://www.glassdoor.co.uk/Job/whitby-assistant-jobs-SRCH_IL.0,6.htm',
    body: `${COOKIES}<ul aria-label="Jobs List"><li data-test="jobListing" data-jobid="7"><span class="EmployerProfile_compactEmployerName__9MGcV">Wavecrest Logistics</span>
      <a data-test="job-title">Warehouse Picker</a><div data-test="emp-location">Hull</div><div data-test="detailSalary">£22K (Glassdoor est.)</div></li></ul>
      <div class="TwoColumnLayout_jobDetailsContainer__qyvJZ"><div class="JobDetails_jobDetailsContainer__y9P3L"><header data-test="job-details-header">
      <div class="EmployerProfile_employerNameHeading__bXBYr"><h4>Tidewell Gardens</h4></div><h1 id="jd-job-title-1001">Garden Centre Assistant</h1><div data-test="location">Whitby</div>
      <div data-test="detailSalary">£23,500 - £25,000 (Employer provided)</div><button data-test="easyApply">Easy Apply</button></header>
      <section><h2 id="verified-qualifications">Your qualifications for this job</h2><ul><li>Wavecrest certificate</li></ul></section>
      <div class="JobDetails_jobDescriptionWrapper__tqxc"><div class="JobDetails_jobDescription__uW_fK JobDetails_blurDescription__vN7nh">${DESCRIPTION}</div><button class="JobDetails_showMore__le6L">Show more</button></div>
      <section><h2>Company overview</h2><p>Wavecrest Holdings owns the brand since 1990.</p></section></div></div>`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby', salary: '£23,500 - £25,000' }, hasNot: ['qualifications for this job', 'Company overview'],
  },
  {
    id: 'ziprecruiter', layout: 'two panes', url: 'https://www.ziprecruiter.com/jobs-search?search=assistant&lk=abc',
    body: `<div data-testid="left-pane"><article id="job-card-1"><h2>Warehouse Picker</h2><a href="/co/Wavecrest">Wavecrest Logistics</a></article></div>
      <div data-testid="right-pane"><div data-testid="job-details-scroll-container"><div><h2 class="text-header-md">Garden Centre Assistant</h2><a href="/co/Tidewell">Tidewell Gardens</a><div class="mb-24"><p>Whitby, OR • On-site</p></div>
      <p>Wavecrest sums this job up with a machine.</p></div><button>1-Click Apply</button><h2>Job description</h2><div class="whitespace-pre-line">${DESCRIPTION}</div>
      <div data-testid="company-data"><h2>About the company</h2><p>Wavecrest Holdings, 200 employees.</p></div></div></div>`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, OR' }, hasNot: ['Job description', 'About the company'],
  },
  {
    id: 'ziprecruiter', layout: 'page', url: 'https://www.ziprecruiter.com/c/Tidewell-Gardens/Job/Garden-Centre-Assistant/-in-Whitby,OR?jid=12',
    body: `${COOKIES}<h1 class="job_title">Garden Centre Assistant</h1><a class="hiring_company_text t_company_name">Tidewell Gardens</a><span class="location_text">Whitby, OR</span>
      <span class="t_compensation">$18 - $20 Hourly</span><span class="t_employment_type">Full-Time</span><div class="job_description">${DESCRIPTION}</div><div class="job_more_section"><p>Report this job</p></div>${SIMILAR}${FORM}`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, OR', employmentType: 'Full-time' },
  },
  {
    id: 'seek', layout: 'list with the open job', url: 'https://www.seek.com.au/assistant-jobs?jobId=70001',
    body: `<article data-automation="normalJob"><a data-automation="jobTitle">Warehouse Picker</a><a data-automation="jobCompany">Wavecrest Logistics</a><span data-automation="jobLocation">Perth WA</span><span data-automation="jobSalary">$30 per hour</span></article>
      <div data-automation="jobDetailsPage"><h1 data-automation="job-detail-title">Garden Centre Assistant</h1><button><span data-automation="advertiser-name">Tidewell Gardens <span><svg aria-hidden="true"></svg></span></span></button><a>View all jobs</a>
      <span data-automation="job-detail-location">Hobart TAS</span><span data-automation="job-detail-work-type">Part time</span><span data-automation="job-detail-work-arrangements">Hybrid</span><span data-automation="job-detail-salary">$28 – $31 per hour</span>
      <div data-automation="jobAdDetails">${DESCRIPTION}</div><section><h2>Employer questions</h2><p>Which Wavecrest visa do you hold?</p></section><p>Report this job advert</p></div>${SIMILAR}`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Hobart TAS (Hybrid)', employmentType: 'Part-time', salary: '$28 – $31 per hour' }, hasNot: ['Employer questions', 'Report this job'],
  },
  {
    id: 'seek', layout: 'Jobstreet', url: 'https://id.jobstreet.com/job/70002',
    body: `<h1 data-automation="job-detail-title">Garden Centre Assistant</h1><span data-automation="advertiser-name">Tidewell Gardens</span><span data-automation="job-detail-location">Bandung</span>
      <span data-automation="job-detail-salary">Add expected salary to your profile for insights</span><div data-automation="jobAdDetails">${DESCRIPTION}</div>${SIMILAR}`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Bandung' }, hasNot: ['expected salary'],
  },
  {
    id: 'reed', layout: 'page', url: 'https://www.reed.co.uk/jobs/garden-centre-assistant/51000001',
    body: `${COOKIES}<header class="job-header"><h1>Garden Centre Assistant</h1><span itemprop="hiringOrganization">Posted 4 October by <a><span itemprop="name">Tidewell Gardens</span></a></span></header>
      <div class="metadata container"><span data-qa="salaryMobileLbl">£23,000 - £25,000 per annum</span><span data-qa="localityMobileLbl">Whitby</span>, <span data-qa="regionMobileLbl">North Yorkshire</span><span data-qa="jobTypeMobileLbl"><a>Permanent</a>, <a>part-time</a></span></div>
      <div class="description"><span itemprop="description">${DESCRIPTION}</span></div><p>Report this job</p><aside><p>Wavecrest courses for you</p></aside>${SIMILAR}`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, North Yorkshire', salary: '£23,000 - £25,000 per annum', employmentType: 'Permanent, Part-time' }, hasNot: ['Report this job', 'courses'],
  },
  {
    id: 'reed', layout: 'drawer over the list', url: 'https://www.reed.co.uk/jobs/assistant-jobs-in-whitby',
    body: `<h1>Assistant jobs in Whitby</h1><main><article data-qa="job-card" data-id="job7"><h2><a data-qa="job-card-title">Warehouse Picker</a></h2><div data-qa="job-posted-by">Today by Wavecrest Logistics</div><p>Pick parcels for Wavecrest by night.</p></article></main>
      <section role="dialog" class="modal" data-qa="job-details-drawer-modal"><div data-qa="job-title">Garden Centre Assistant</div><div data-qa="job-posted-by">30 June by Tidewell Gardens</div><ul><li data-qa="job-metadata-location">Whitby, North Yorkshire</li></ul>
      <div class="job-details-drawer-modal_jobSection__42ckh job-details-drawer-modal_jobDescription__r4Xn1">${DESCRIPTION}</div><button>Apply now</button></section>`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, North Yorkshire' }, hasNot: ['Pick parcels'],
  },
  {
    id: 'stepstone', layout: 'Totaljobs', url: 'https://www.totaljobs.com/job/garden-centre-assistant/tidewell-job100000001',
    body: `${COOKIES}<div id="job-ad-content"><h1 data-at="header-job-title">Garden Centre Assistant</h1><ul><li data-at="metadata-company-name"><span>Tidewell Gardens</span></li><li data-at="metadata-location"><span>Whitby</span></li>
      <li data-at="metadata-contract-type"><span>Permanent</span></li><li data-at="metadata-work-type"><span>Full time</span></li><li data-at="metadata-salary"><span>£23,500 per annum</span></li><li data-at="metadata-online-date"><span>Published: 2 days ago</span></li></ul>
      <div data-at="section-text-jobDescription-content">${DESCRIPTION}</div><div data-at="job-ad-company-card"><p>Wavecrest Holdings, 12 jobs</p></div></div><div data-at="related-jobs">${SIMILAR}</div>`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby', employmentType: 'Permanent, Full-time', salary: '£23,500 per annum' }, hasNot: ['Published'],
  },
  {
    id: 'stepstone', layout: 'sections', url: 'https://www.stepstone.de/stellenangebote--Assistant-Whitby--1-inline.html',
    body: `<h1 data-at="header-job-title">Garden Centre Assistant</h1><li data-at="metadata-company-name"><span>Tidewell Gardens</span></li><div data-at="job-ad-content">${DESCRIPTION}<div data-at="job-ad-salary"><h4>Salary</h4><span>Wavecrest forecast 20 - 30</span></div></div>`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens' },
  },
  {
    id: 'naukri', layout: 'page', url: 'https://www.naukri.com/job-listings-garden-centre-assistant-tidewell-pune-1-to-3-years-010126000001',
    body: `<section id="job_header" class="styles_job-header-container___0wLZ"><h1 class="styles_jd-header-title__rZwM1">Garden Centre Assistant</h1><div class="styles_jd-header-comp-name__MvqAI"><a>Tidewell Gardens</a><span>4.1</span><span>120 Reviews</span></div>
      <div class="styles_jhc__exp__k_giM">1 - 3 years</div><div class="styles_jhc__salary__jdfEC"><span>3-4 Lacs P.A.</span></div><span class="styles_jhc__location__W_pVs"><a>Pune</a></span></section>
      <section class="styles_job-desc-container__txpYf"><h2>Job description</h2><div class="styles_JDC__dang-inner-html__h0K4t">${DESCRIPTION}</div>
      <div class="styles_other-details__oEN4O"><div class="styles_details__Y424J"><label>Role:</label><span>Wavecrest category</span></div><div class="styles_details__Y424J"><label>Employment Type:</label><span>Full Time, Permanent</span></div></div>
      <div class="styles_key-skill__GIPn_"><h3>Key Skills</h3><a>Wavecrest certificate</a></div></section><section class="styles_about-company__lOsvW"><h2>About company</h2><p>Wavecrest Holdings is big.</p></section>${SIMILAR}`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Pune', salary: '3-4 Lacs P.A.', employmentType: 'Full-time, Permanent' }, hasNot: ['Key Skills', 'About company', 'Employment Type'],
  },
  {
    id: 'adzuna', layout: 'page', url: 'https://www.adzuna.co.uk/jobs/details/5600000001',
    body: `<main class="ui-main"><section><h1 class="leading-none">Garden Centre Assistant</h1></section><section class="mb-4"><div class="ui-job-card-info"><div class="ui-company"><span>Tidewell Gardens</span></div><div class="ui-location"><span>Whitby, North Yorkshire</span></div>
      <div class="ui-salary">£23,500 Jobsworth: estimated salary</div><div class="ui-contract-time">Part time</div></div><section class="adp-body mb-4">${DESCRIPTION}</section><a>Apply for this job</a></section>
      <section><h2>Similar jobs</h2><div class="ui-job-card-info"><div class="ui-company">Wavecrest Logistics</div><div class="ui-location">Hull</div></div></section></main>`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, North Yorkshire', employmentType: 'Part-time' }, hasNot: ['Apply for'],
  },
  {
    id: 'usajobs', layout: 'page', url: 'https://www.usajobs.gov/job/800000001',
    body: `<main id="main_content"><h1 class="usajobs-joa-banner__title">Visitor Use Assistant</h1><div class="usajobs-joa-banner__dept">Department of Gardens</div><div class="usajobs-joa-banner__agency">Tidewell Parks Service</div>
      <div id="joa-summary"><h2>Summary</h2><p>You will welcome visitors to the walled garden and help them plan their day.</p></div>
      <div><h2>Overview</h2><div><span class="font-bold">Open date:</span> 03/02/2026</div><div><span class="font-bold">Close date:</span> 03/12/2026</div><dl><dt>Salary</dt><dd>$19.50 - $22.75 per hour</dd></dl><div>1 vacancy in the following location:</div><div class="location-item"><div class="font-bold">Whitby, OR</div></div></div>
      <div id="joa-duties"><h2>Duties</h2><button>Help</button><ul><li>Answer questions at the gate and by phone</li><li>Calm visitors when the queue is long</li></ul></div>
      <div id="joa-requirements"><h2>Requirements</h2><h3>Qualifications</h3><p>One year of work with the public.</p><article><h3>Benefits</h3><p>Wavecrest text that every announcement has.</p></article></div>
      <div id="joa-how-to-apply"><h2>How to apply</h2><p>Send Wavecrest form 12.</p></div><div id="agencycontact">Jo Wavecrest</div></main>`,
    fields: { title: 'Visitor Use Assistant', company: 'Tidewell Parks Service', location: 'Whitby, OR', salary: '$19.50 - $22.75 per hour', datePosted: '2026-03-02', validThrough: '2026-03-12' },
    has: ['walled garden', '- Calm visitors when the queue is long', 'One year of work with the public'], hasNot: ['How to apply'],
  },
  {
    id: 'usajobs', layout: 'overview in lines', url: 'https://www.usajobs.gov/job/800000002',
    body: `<main><h1 class="usajobs-joa-banner__title">Garden Guide</h1><div class="usajobs-joa-banner__agency">Tidewell Parks Service</div><div id="joa-summary">${DESCRIPTION}</div><div id="joa-duties"><h2>Duties</h2><p>Lead groups through the rose beds.</p></div>
      <div><h2>Overview</h2><span>Open 09/24/2026 to 10/06/2026</span><p>1 vacancy in the following location:</p><p>Whitby, OR</p><p><span>Salary</span> <span>$40,000 - $50,000 per year</span></p></div></main>`,
    fields: { title: 'Garden Guide', location: 'Whitby, OR', salary: '$40,000 - $50,000 per year', datePosted: '2026-09-24', validThrough: '2026-10-06' },
    has: ['- Handle returns fairly and without fuss', 'Lead groups through the rose beds.'],
  },
  {
    id: 'nhs-jobs', layout: 'page', url: 'https://www.jobs.nhs.uk/candidate/jobadvert/C9000-26-0001',
    body: `<div id="nhsuk-cookie-banner" class="cookie-banner"><p>Cookies on the Wavecrest website</p></div><main><span id="employer_name">Tidewell Hospitals Trust</span><h1 id="heading">Ward Receptionist</h1><p id="closing_date"><strong>The closing date is 01 September 2026</strong></p>
      <h3>Job summary</h3><p id="job_overview"><p>Be the first face that families see on a busy ward.</p><p>You will work in a team of four.</p><h3>Main duties of the job</h3><p id="job_description"><ul><li>Greet visitors and point them the right way</li></ul>
      <h3>About us</h3><p id="about_organisation"><p>Wavecrest prizes were won by the trust.</p>
      <details class="show-mobile"><summary>Job responsibilities</summary><p id="job_description_large">Keep the whiteboard up to date</p><p>Wavecrest copy for small screens</p></details><div class="show-mobile"><h2>Details</h2><p id="date_posted">11 August 2026</p><p id="range_salary">£24,071 to £25,674 a year</p><p id="contract_type">Permanent</p><p id="employer_town">Whitby</p><p id="employer_county"></p><p id="employer_postcode">YO21 1AA</p></div>
      <div class="hide-mobile"><h2>Job description</h2><h3>Job responsibilities</h3><p id="job_description_large">Keep the whiteboard up to date<p>Pass on messages without delay.</p><h2>Person Specification</h2><h3 id="skill_category_1">Experience</h3><h4>Essential</h4>
      <ul><li id="essential_skill_1_criteria_1">Work on a front desk</li></ul></div><div class="show-mobile"><h2>Person Specification</h2><ul><li>Work on a front desk</li></ul></div>
      <h3 id="employer_website_heading">Employer's website</h3><p>wavecrest.example</p></main>`,
    fields: { title: 'Ward Receptionist', company: 'Tidewell Hospitals Trust', location: 'Whitby, YO21 1AA', salary: '£24,071 to £25,674 a year', employmentType: 'Permanent', datePosted: '2026-08-11', validThrough: '2026-09-01' },
    has: ['first face that families see', 'team of four', '- Greet visitors', 'Keep the whiteboard', 'without delay', '- Work on a front desk'], hasNot: ['About us', 'Details', 'website'],
  },
  {
    id: 'civil-service-jobs', layout: 'page', url: 'https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=1900001',
    body: `<main><div class="vac_display_title_block"><h1>Customer Adviser</h1><p class="csr-page-subtitle">Office for Gardens</p><p class="vac_display_closing_date">Apply before 11:55 pm on Sunday 31st May 2026</p></div>
      <div class="vac_display_panel_side"><div class="vac_display_field"><h3>Reference number</h3><div class="vac_display_field_value">400001</div></div><div class="vac_display_field"><h3>Salary</h3><div class="vac_display_field_value">£27,000</div></div>
      <div class="vac_display_field"><h3>Contract type</h3><div class="vac_display_field_value">Permanent</div></div><div class="vac_display_field"><h3>Working pattern</h3><div class="vac_display_field_value">Full-time</div></div></div>
      <div class="vac_display_panel_main"><div class="vac_display_panel_main_inner"><h2 id="section_link_location" class="vac_display_section_heading">Location</h2><div class="vac_display_field"><div class="vac_display_field_value">Leeds, Yorkshire : Whitby, North East</div></div>
      <h2 id="section_link_about" class="vac_display_section_heading">About the job</h2><div class="vac_display_field"><h3>Job summary</h3><div class="vac_display_field_value"><p>Callers trust you with what worries them about their allotment. You listen, find out what they need and tell them what happens next.</p></div></div><div class="vac_display_field"><h3>Job description</h3><div class="vac_display_field_value"><ul><li>Answer calls and letters about plots, rents and waiting lists</li><li>Record each case so that a colleague can take it on</li></ul></div></div>
      <div class="vac_display_field"><h3>Person specification</h3><div class="vac_display_field_value"><ul><li>Explain rules in plain words</li><li>Experience of helping people who are upset</li></ul></div></div>
      <h2 id="section_link_things" class="vac_display_section_heading">Things you need to know</h2><div class="vac_display_field"><h3>Contact point for applicants</h3><div class="vac_display_field_value">Jo Wavecrest</div></div></div></div></main>`,
    fields: { title: 'Customer Adviser', company: 'Office for Gardens', location: 'Leeds, Yorkshire; Whitby, North East', salary: '£27,000', employmentType: 'Permanent, Full-time', validThrough: '2026-05-31' },
    has: ['worries them about their allotment', '- Explain rules in plain words'], hasNot: ['Things you need', 'Apply before'],
  },
  {
    id: 'wellfound', layout: 'panel over the list', url: 'https://wellfound.com/jobs?job_listing_slug=2900001-garden-assistant',
    body: `<div data-test="StartupResult"><h2>Wavecrest Logistics</h2><a href="/company/wavecrest">Wavecrest Logistics</a><p>Pick parcels by night.</p></div><div role="dialog" aria-modal="true"><div><a href="/company/tidewell"><img alt=""></a><a href="/company/tidewell"><span>Tidewell Gardens</span></a>
      <h1>Garden Centre Assistant</h1><div><span>Job Location</span><ul><li>Whitby</li></ul></div><div id="job-description">${DESCRIPTION}</div><div><h2>About the company</h2><p>Wavecrest Ventures has funded it.</p></div>${FORM}</div></div>`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby' }, hasNot: ['Pick parcels', 'About the company'],
  },
  {
    id: 'weworkremotely', layout: 'page', url: 'https://weworkremotely.com/remote-jobs/tidewell-garden-assistant',
    body: `<section class="lis-container__header__hero"><h1 class="lis-container__header__hero__company-info__title"> Plant Care Adviser </h1></section><section class="lis-container__job__sidebar"><div class="lis-container__job__sidebar__companyDetails__info__title"><h3> Tidewell Gardens </h3></div>
      <p>Wavecrest Holdings, 12 jobs posted</p><ul class="lis-container__job__sidebar__job-about__list"><li>Posted on <span>4 days ago</span></li><li>Apply before <span>Sep 13th, 2026</span></li><li>Job type <span class="box box--jobType">Full-Time</span></li>
      <li>Region <span class="box box--multi box--region">Anywhere in the World</span></li></ul></section><section class="lis-container__job"><div class="lis-container__job__content"><div class="lis-container__job__content__description">${DESCRIPTION}</div></div></section>${SIMILAR}`,
    fields: { title: 'Plant Care Adviser', company: 'Tidewell Gardens', location: 'Anywhere in the World', employmentType: 'Full-time', validThrough: '2026-09-13' }, hasNot: ['Posted on'],
  },
  {
    id: 'weworkremotely', layout: 'older page', url: 'https://weworkremotely.com/remote-jobs/tidewell-plant-care-adviser',
    body: `<div class="listing-header-container"><h3>Posted <time datetime="2021-03-02T12:00:00Z">Mar 2</time></h3><h1>Plant Care Adviser</h1><h2 id="mobile-company"><a>Tidewell Gardens</a></h2>
      <a href="/remote-full-time-jobs"><span class="listing-tag">Full-Time</span></a><a href="/categories/remote-customer-support-jobs"><span class="listing-tag">Wavecrest category</span></a><a href="/remote-jobs-europe-only"><span class="listing-tag">Europe Only</span></a></div>
      <div class="company-card"><h2><a>Tidewell Gardens</a></h2><p>Wavecrest Holdings</p></div><div class="listing-container" id="job-listing-show-container">${DESCRIPTION}</div><section class="jobs"><h2>Related jobs</h2><ul><li><a>Wavecrest Coder</a></li></ul></section>`,
    fields: { title: 'Plant Care Adviser', company: 'Tidewell Gardens', location: 'Europe Only', employmentType: 'Full-time', datePosted: '2021-03-02' }, hasNot: ['Related jobs'],
  },
  {
    id: 'remoteok', layout: 'row that is unfolded', url: 'https://remoteok.com/remote-jobs/remote-plant-care-adviser-tidewell-1000001',
    body: `<table id="jobsboard"><tbody><tr class="job" data-id="1000001"><td class="company position company_and_position"><a itemprop="url"><h2 itemprop="title">Plant Care Adviser</h2></a><span itemprop="hiringOrganization"><h3 itemprop="name">Tidewell Gardens</h3></span>
      <div class="location">🌏 Worldwide</div><div class="location">💰 $40k - $60k</div></td><td><time datetime="2026-03-02T10:00:00+00:00">3d</time></td></tr>
      <tr class="expand"><td><div class="description"><div class="company_profile">Wavecrest profile</div><div class="markdown">${DESCRIPTION}</div><p>Wavecrest benefits tags</p></div></td></tr>
      <tr class="job" data-id="1000002"><td><h2 itemprop="title">Night Coder</h2><h3 itemprop="name">Wavecrest Labs</h3></td></tr><tr class="expand"><td><div class="description"><div class="markdown"><p>Wavecrest wants somebody who keeps its servers well by night, every night of the year.</p><h3>What you will do</h3><ul><li>Watch the servers and answer alarms</li><li>Write down what went wrong, and tell those who come in the morning in words that they understand</li></ul><h3>Requirements</h3><ul><li>Experience with servers</li></ul></div></div></td></tr></tbody></table>`,
    fields: { title: 'Plant Care Adviser', company: 'Tidewell Gardens', location: 'Worldwide', salary: '$40k - $60k', datePosted: '2026-03-02' }, hasNot: ['Night Coder'],
  },
  {
    id: 'monster', layout: 'list with the open job', url: 'https://www.monster.com/jobs/search?q=assistant&where=whitby',
    body: `<div data-testid="JobCard"><a data-testid="jobTitle">Warehouse Picker</a><span data-testid="company">Wavecrest Logistics</span></div><section data-testid="svx-job-view-wrapper"><div id="job-view-header"><h2 data-testid="jobTitle">Garden Centre Assistant</h2><ul><li data-testid="company">Tidewell Gardens</li>
      <li data-testid="jobDetailLocation">Whitby, OR</li></ul><div data-testid="svx-jobview-salary-value">$18 - $20 Per Hour</div><button>Quick Apply</button></div><div data-testid="svx-description-container-inner">${DESCRIPTION}</div><p>About Wavecrest Holdings</p></section>`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, OR' }, hasNot: ['Quick Apply'],
  },
  {
    id: 'careerbuilder', layout: 'old page', url: 'https://www.careerbuilder.com/job/J3R00000000000000',
    body: `<h2 class="jdp_title_header">Garden Centre Assistant</h2><div class="data-details"><span>Tidewell Gardens</span><span>Whitby, OR</span><span>Full-Time</span></div><div id="jdp_description" class="tab bloc jdp-description-details"><div class="col-2"><div class="col big jdp-left-content">${DESCRIPTION}</div>
      <div class="col"><h3>Recommended skills</h3><p>Wavecrest certificate</p></div></div></div>${SIMILAR}${FORM}`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, OR', employmentType: 'Full-time' }, hasNot: ['Recommended skills'],
  },
  {
    id: 'careerbuilder', layout: 'shared platform', url: 'https://www.careerbuilder.com/job-details/garden-centre-assistant-whitby-or--00000000-0000-4000-8000-000000000001',
    body: `<h1 data-testid="jobTitle">Garden Centre Assistant</h1><span data-testid="company">Tidewell Gardens</span><span data-testid="jobDetailLocation">Whitby, OR</span><div data-testid="description-clamp-wrapper">${DESCRIPTION}</div>${SIMILAR}`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, OR' },
  },
  {
    id: 'dice', layout: 'page', url: 'https://www.dice.com/job-detail/00000000-0000-4000-8000-000000000002',
    body: `<div data-testid="job-detail-header-card"><h1>Garden Systems Tester</h1><a data-wa-click="djv-job-company-profile-click">Tidewell Gardens</a><span class="order-3 flex"><span>Hybrid in Whitby, OR, US</span><span> • Posted 1 hour ago</span></span>
      <div class="order-4"><div class="SeuiInfoBadge"><div>Full-time</div></div><div class="SeuiInfoBadge" data-testid="locationTypeBadge">Hybrid</div><div class="SeuiInfoBadge">$60,000 - $70,000 per year</div></div><button>Easy Apply</button></div>
      <h2>Job Details</h2><h3>Skills</h3><ul><li><div class="SeuiInfoBadge">Wavecrest OS</div></li></ul><h3>Summary</h3><div class="job-detail-description-module__EJDWFq__jobDescription">${DESCRIPTION}</div><p>Report this job</p><section><h2>Company Info</h2><p>Wavecrest Holdings</p></section>${SIMILAR}`,
    fields: { title: 'Garden Systems Tester', company: 'Tidewell Gardens', location: 'Whitby, OR, US (Hybrid)', employmentType: 'Full-time', salary: '$60,000 - $70,000 per year' }, hasNot: ['Skills', 'Report this job', 'Company Info'],
  },
  {
    id: 'indeed', layout: 'newer, two panes', url: 'https://uk.indeed.com/jobs?q=assistant&vjk=abc',
    body: `<aside><article><h2>Warehouse Picker</h2><span data-testid="company-name">Wavecrest Logistics</span></article></aside><section id="selected"><div data-testid="desktop-job-header"><h5 role="heading" data-testid="vj-job-title">Garden Centre Assistant - job post</h5>
      <div data-testid="company-info-metadata"><div><a href="/cmp/tidewell">Tidewell Gardens</a></div><div>3.9</div><div>Whitby YO21</div></div><div aria-label="Pay and type">£12 - £13 an hour - Part-time</div></div>
      <section><h4>Job details</h4><div data-testid="jobDetailsSection">Wavecrest benefits</div></section><section><h4 data-testid="vj-match-overview-heading">Match overview</h4><p>Wavecrest thinks you match 2 of 15.</p></section>
      <section><h4 role="heading" data-testid="vj-job-description-heading">Full job description</h4><div class="react-native-html-content simple-job-description-html">${DESCRIPTION}<button>Apply on company site</button></div></section></section>${SIMILAR}`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby YO21', salary: '£12 - £13 an hour', employmentType: 'Part-time' }, hasNot: ['Match overview', 'Apply on', 'Full job description'],
  },
  {
    id: 'linkedin', layout: 'search with hashed classes', url: 'https://www.linkedin.com/jobs/search-results/?currentJobId=4000000001', title: '(3) assistant Jobs | LinkedIn',
    body: `<div data-testid="lazy-column"><a href="https://www.linkedin.com/jobs/view/4000000009/">Warehouse Picker</a><a href="https://www.linkedin.com/company/wavecrest/">Wavecrest Logistics</a><p>Hull · 2 days ago</p></div>
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"><a href="https://www.linkedin.com/company/tidewell/life/"><p>Tidewell Gardens</p></a><p><a href="https://www.linkedin.com/jobs/view/4000000001/?trackingId=x">Garden Centre Assistant</a></p>
      <p><span>Whitby, England</span> · <span>Reposted 5 days ago</span> · <span>12 applicants</span></p><div id="JobDetails_AboutTheJob_4000000001"><h2>About the job</h2><span data-testid="expandable-text-box">${DESCRIPTION}<button data-testid="expandable-text-button">… more</button></span></div>
      <div id="JobDetails_AboutTheCompany_4000000001"><h2>About the company</h2><span data-testid="expandable-text-box">Wavecrest Holdings bought it in 1990.</span></div></div>`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, England' }, hasNot: ['About the job', 'more'],
  },
  {
    id: 'linkedin', layout: 'logged in, other class names', url: 'https://www.linkedin.com/jobs/view/4000000001/', title: 'Garden Centre Assistant | Tidewell Gardens | LinkedIn',
    body: `<div class="jobs-search__job-details--container"><h1 class="job-details-jobs-unified-top-card__job-title">Garden Centre Assistant</h1><div class="job-details-jobs-unified-top-card__company-name"><a>Tidewell Gardens</a></div><div class="job-details-jobs-unified-top-card__tertiary-description-container"><span>Whitby, England · 2 weeks ago · 40 applicants</span></div>
      <div class="job-details-fit-level-preferences"><button><strong>£12/hr - £13/hr</strong></button><button><strong>Hybrid</strong></button><button><strong>Part-time</strong></button></div>
      <div class="jobs-description-content__text"><h2 class="text-heading-large">About the job</h2>${DESCRIPTION}</div><p>Meet the hiring team: Jo Wavecrest</p></div>${SIMILAR}`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, England (Hybrid)', employmentType: 'Part-time', salary: '£12/hr - £13/hr' }, hasNot: ['About the job'],
  },
  {
    id: 'linkedin', layout: 'logged out, two panes', url: 'https://uk.linkedin.com/jobs/search?keywords=assistant&currentJobId=4000000001', title: '120 assistant jobs in Whitby',
    body: `<section class="two-pane-serp-page__results-list"><ul class="jobs-search__results-list"><li><h3 class="base-search-card__title">Warehouse Picker</h3><h4 class="base-search-card__subtitle">Wavecrest Logistics</h4><span class="job-search-card__location">Hull</span></li></ul></section>
      <div class="two-pane-serp-page__detail-view"><section class="top-card-layout"><h2 class="top-card-layout__title topcard__title">Garden Centre Assistant</h2><a class="topcard__org-name-link">Tidewell Gardens</a><span class="topcard__flavor topcard__flavor--bullet">Whitby, England, United Kingdom</span></section>
      <div class="decorated-job-posting__details"><section class="show-more-less-html"><div class="show-more-less-html__markup">${DESCRIPTION}</div><button class="show-more-less-html__button">Show more</button></section>
      <ul><li class="description__job-criteria-item"><h3>Employment type</h3><span>Part-time</span></li></ul></div></div>`,
    fields: { title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, England, United Kingdom', employmentType: 'Part-time' }, hasNot: ['Employment type'],
  },
];
