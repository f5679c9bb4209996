// Small job pages in the layouts of applicant systems: the marks are theirs, the words are ours.
import { DESCRIPTION } from './page.ts';

export interface SystemPage {
  id: string;
  /** What is special about this page of the system. */
  about: string;
  url: string;
  title: string;
  head?: string;
  body: string;
  /** Where the system is also used under employers' own hosts, an address there. */
  ownUrl?: string;
  fields: Record<string, string>;
}

/** Around every page: what belongs to no posting. */
export function around({ title, head = '', body }: Pick<SystemPage, 'title' | 'head' | 'body'>): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title>${head}</head><body>
<header><nav><a href="/">All our openings</a><a href="/teams">Teams</a></nav></header>
<div class="cookie-banner">We bake cookies to count visits. <button>Agree</button></div>
${body}
<aside class="similar-jobs"><h2>Similar jobs</h2><ul><li><a href="/jobs/778899">Orchard Keeper</a> <span class="job-location">Hull, UK</span></li></ul></aside>
<form class="application-form"><h2>Apply for this job</h2><label>First name <input type="text"></label><label>How did you hear of us? <select><option>Newspaper</option></select></label></form>
<footer><p>Join the friends of our nursery and be told of new jobs.</p></footer></body></html>`;
}
export const NOT_PART = /All our openings|bake cookies|Agree|Orchard Keeper|First name|Newspaper|friends of our nursery|Branch Manager|Job ID/;
export const PARTS = ['Tidewell runs three garden centres', '- Handle returns fairly and without fuss', '- Ability to lift twenty kilos of compost'];

const TITLE = 'Garden Centre Assistant';
const [INTRO = '', DUTIES = '', ASKED = ''] = DESCRIPTION.split(/(?=<h3>)/);
const OTHER_CARD = '<h3>Branch Manager</h3>';

export const SYSTEM_PAGES: SystemPage[] = [
  {
    id: 'taleo', about: 'Enterprise', url: 'https://tidewell.taleo.net/careersection/ex/jobdetail.ftl?job=2600041', ownUrl: 'https://jobs.tidewell.example/careersection/2/jobdetail.ftl?job=2600041', title: `Job Description - ${TITLE} (2600041)`,
    body: `<div class="editablesection"><div class="contentlinepanel"><h1><span class="titlepage" id="requisitionDescriptionInterface.reqTitleLinkAction.row1">${TITLE}</span> - (<span id="requisitionDescriptionInterface.reqContestNumberValue.row1">2600041</span>)</h1></div>
<div class="staticcontentlinepanel"><h2><span class="subtitle">Description</span></h2></div><div class="contentlinepanel"><span id="requisitionDescriptionInterface.ID1531.row1">${INTRO}${DUTIES}</span></div>
<div class="contentlinepanel"><h2><span class="subtitle">Qualifications</span></h2><span class="text" id="requisitionDescriptionInterface.ID1590.row1">${ASKED}<p>You need no certificate; we teach you to drive the fork lift and to read the soil, and we pay for both.</p></span></div>
<div class="contentlinepanel"><h2><span class="subtitle">Primary Location</span></h2>:&nbsp;<span class="text">GB-Whitby</span></div><div class="contentlinepanel"><h2><span class="subtitle">Schedule</span></h2>:&nbsp;<span class="text">Part-time</span></div>
<div class="contentlinepanel"><h2><span class="subtitle">Job Posting</span></h2>:&nbsp;<span class="text">Mar 9, 2026</span></div></div>`,
    fields: { title: TITLE, location: 'GB-Whitby', employmentType: 'Part-time', datePosted: '2026-03-09' },
  },
  {
    id: 'taleo', about: 'Business Edition', url: 'https://phe.tbe.taleo.net/phe01/ats/careers/v2/viewRequisition?org=TIDEWELL&cws=40&rid=77', title: TITLE,
    body: `<div class="well oracletaleocwsv2-job-description"><strong>${TITLE}</strong> <span class="small">Location</span> <strong>Whitby, Yorkshire</strong></div><div name="cwsJobDescription" class="row">${DESCRIPTION}</div>
<div class="oracletaleocwsv2-button-navigation"><a href="searchResults">Back</a></div>`,
    fields: { title: TITLE, location: 'Whitby, Yorkshire' },
  },
  {
    id: 'successfactors', about: 'career site', url: 'https://career5.successfactors.eu/job/Whitby-Assistant/123456701/', ownUrl: 'https://careers.tidewell.example/job/Whitby-Garden-Centre-Assistant/123456701/', title: `${TITLE} Job Details | Tidewell Gardens`,
    body: `<div class="jobDisplay"><div class="jobTitle"><h1 id="job-title"><span data-careersite-propertyid="title">${TITLE}</span></h1><a class="apply dialogApplyBtn" href="/talentcommunity/apply/123456701/">Apply now</a></div>
<p id="job-location"><strong>Location:</strong> <span class="jobGeoLocation">Whitby, GB, YO21</span> <span class="jobGeoLocation">Redcar, GB, TS10</span></p><span data-careersite-propertyid="date">Mar 9, 2026</span><span data-careersite-propertyid="shifttype">Part Time</span><div class="job"><span data-careersite-propertyid="description"><span class="jobdescription">${DESCRIPTION}</span></span></div></div>`,
    fields: { title: TITLE, location: 'Whitby, GB, YO21; Redcar, GB, TS10', employmentType: 'Part-time', datePosted: '2026-03-09' },
  },
  {
    id: 'successfactors', about: 'career site, new layout', url: 'https://jobs.tidewell.example/job/Garden-Centre-Assistant/1234567-en_GB', title: `${TITLE} Job Details | Tidewell Gardens`,
    body: `<div class="jobDisplay"><div class="joblayouttoken"><span itemprop="title" class="rtltextaligneligible">${TITLE}</span></div><div class="joblayouttoken"><span class="joblayouttoken-label">City: </span><span class="rtltextaligneligible">Whitby</span></div>
<div class="joblayouttoken"><span class="joblayouttoken-label">Posting Start Date: </span><span class="rtltextaligneligible">2026-03-09</span></div><div class="joblayouttoken"><span class="joblayouttoken-label">Job ID: </span><span class="rtltextaligneligible">4711</span></div>
<div class="joblayouttoken"><span itemprop="description" class="rtltextaligneligible">${INTRO}${DUTIES}</span></div><div class="joblayouttoken"><span itemprop="description" class="rtltextaligneligible">${ASKED}</span></div></div>`,
    fields: { title: TITLE, location: 'Whitby', datePosted: '2026-03-09' },
  },
  {
    id: 'successfactors', about: 'applicant portal', url: 'https://career5.successfactors.eu/career?company=tidewell&career_job_req_id=4711&career_ns=job_listing', title: `Career Opportunities: ${TITLE} (4711)`,
    body: `<div id="jobAppPageTitle"><h1>Career Opportunities</h1></div><div class="content"><div class="joqReqDescription"><div class="externalPosting">${DESCRIPTION}</div></div></div>`,
    fields: { title: TITLE },
  },
  {
    id: 'oracle-cloud', about: 'job page', url: 'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/4711', ownUrl: 'https://careers.tidewell.example/en/sites/CX_1/job/4711', title: `${TITLE} - Tidewell Gardens Careers`,
    body: `<div class="job-details"><h1 class="job-details__title">${TITLE}</h1><div class="job-details__subtitle"><posting-locations><span>Whitby, United Kingdom</span> and 2 more</posting-locations></div>
<ul class="job-meta__list"><li class="job-meta__item"><span class="job-meta__title">Job Identification</span><span class="job-meta__subitem">4711</span></li><li class="job-meta__item"><span class="job-meta__title">Job Schedule</span><span class="job-meta__subitem">Part time</span></li><li class="job-meta__item"><span class="job-meta__title">Apply Before</span><span class="job-meta__subitem">30 April 2026, 17:00</span></li></ul>
<div class="job-details__section"><h2 class="job-details__description-header">What it is about</h2><div class="job-details__description-content">${INTRO}${DUTIES}</div></div><div class="job-details__section"><h2 class="job-details__description-header">Whom we want</h2><div class="job-details__description-content">${ASKED}</div></div></div>`,
    fields: { title: TITLE, location: 'Whitby, United Kingdom', employmentType: 'Part-time', validThrough: '2026-04-30' },
  },
  {
    id: 'eightfold', about: 'beside the list', url: 'https://tidewell.eightfold.ai/careers?pid=5600011', ownUrl: 'https://careers.tidewell.example/careers?pid=5600011', title: 'Careers at Tidewell Gardens',
    body: `<div class="position-cards"><div class="position-card"><div class="position-title">Branch Manager</div><p class="position-location">Hull, UK</p></div></div>
<div class="position-details"><div class="position-full-card"><h1 class="position-title">${TITLE}</h1><p class="position-location">Whitby, UK and 1 more</p></div><div class="custom-jd-container"><div class="custom-jd-field"><h4>Job ID</h4><div>4711</div></div><div class="custom-jd-field"><h4>Work Type</h4><div>Part-time</div></div></div><div class="position-job-description">${DESCRIPTION}</div></div>`,
    fields: { title: TITLE, location: 'Whitby, UK', employmentType: 'Part-time' },
  },
  {
    id: 'phenom', about: 'job page', url: 'https://tidewell.phenompeople.com/gb/en/job/R-4711/Garden-Centre-Assistant', ownUrl: 'https://careers.tidewell.example/gb/en/job/R-4711/Garden-Centre-Assistant', title: `${TITLE} in Whitby | Tidewell Gardens`,
    body: `<main class="ph-page"><section class="job-header"><h1 class="job-title">${TITLE}</h1><div class="job-other-info"><span class="au-target job-location"><span class="sr-only">Location</span> Whitby, United Kingdom</span><span class="au-target type"><span class="sr-only">Job Type</span> Part time</span></div></section>
<section class="job-description"><div class="jd-info au-target" data-ph-at-id="jobdescription-text">${DESCRIPTION}</div></section></main>`,
    fields: { title: TITLE, location: 'Whitby, United Kingdom', employmentType: 'Part-time' },
  },
  {
    id: 'phenom', about: 'newer widgets', url: 'https://careers.tidewell.example/gb/en/job/R-4711', title: `${TITLE} | Tidewell Gardens`,
    body: `<main class="ph-page"><h1 class="phw-c-x1">${TITLE}</h1><div class="phw-job-description phw-g-i-AbCdEf">${DESCRIPTION}</div></main>`,
    fields: { title: TITLE },
  },
  {
    id: 'jobvite', about: 'two places', url: 'https://jobs.jobvite.com/tidewell/job/oAbCdEfG', ownUrl: 'https://www.tidewell.example/careers/job/oAbCdEfG', title: `Tidewell Gardens Careers - ${TITLE}`,
    body: `<article class="jv-page-body"><h2 class="jv-header">${TITLE}</h2><p class="jv-job-detail-meta">Shops<span class="jv-inline-separator"></span>Whitby<span>,</span> Yorkshire<span class="jv-inline-separator"></span>Redcar<span>,</span> Cleveland<br>Req.Num.: 4711</p><div class="jv-job-detail-description">${DESCRIPTION}</div></article>`,
    fields: { title: TITLE, company: 'Tidewell Gardens', location: 'Whitby, Yorkshire; Redcar, Cleveland' },
  },
  {
    id: 'jazzhr', about: 'job page', url: 'https://tidewell.applytojob.com/apply/Ab12Cd34Ef/Garden-Centre-Assistant', title: `${TITLE} - Tidewell Gardens - Career Page`,
    body: `<div class="job-header"><h1>${TITLE}</h1><div class="job-attributes-container"><div title="Location"><i></i>Whitby, Yorkshire</div><div id="resumator-job-employment" title="Type"><i></i>Part Time</div></div></div><div class="job-details"><div class="description" id="job-description">${DESCRIPTION}</div></div>`,
    fields: { title: TITLE, location: 'Whitby, Yorkshire', employmentType: 'Part-time' },
  },
  {
    id: 'breezy', about: 'remote allowed', url: 'https://tidewell.breezy.hr/p/1a2b3c4d5e6f-garden-centre-assistant', title: `${TITLE} at Tidewell Gardens`,
    body: `<div class="position"><div class="banner"><h1>${TITLE}</h1><ul class="meta"><li class="location"><i></i><span>Whitby, GB</span><span class="spacer"> - </span><span class="polygot">Remote OK</span></li><li class="type"><span class="polygot">Part-Time</span></li></ul></div><div class="job-description"><div class="description">${DESCRIPTION}</div></div></div>`,
    fields: { title: TITLE, company: 'Tidewell Gardens', location: 'Whitby, GB (Remote)', employmentType: 'Part-time' },
  },
  {
    id: 'breezy', about: 'words not filled in yet', url: 'https://tidewell.breezy.hr/p/1a2b3c4d5e6f', title: `${TITLE} at Tidewell Gardens`,
    body: `<div class="banner"><h1>${TITLE}</h1><ul><li class="type"><span class="polygot">%LABEL_POSITION_TYPE_PART_TIME%</span></li></ul></div><div class="description">${DESCRIPTION}</div>`,
    fields: { title: TITLE },
  },
  {
    id: 'rippling', about: 'a note of the form in the same box', url: 'https://ats.rippling.com/tidewell/jobs/1a2b3c4d-0000-4000-8000-1234567890ab', title: `${TITLE} | Tidewell Gardens`,
    body: `<div class="css-1a"><h2 class="css-2b">${TITLE}</h2><span data-icon="LOCATION_OUTLINE"></span><p class="css-3c">Whitby, United Kingdom</p><div class="ATS_htmlPreview">${DESCRIPTION}</div></div><div class="css-4d"><p>First name and last name</p><div class="ATS_htmlPreview">As in your papers.</div></div>`,
    fields: { title: TITLE, location: 'Whitby, United Kingdom' },
  },
  {
    id: 'ukg', about: 'opportunity', url: 'https://recruiting.ultipro.com/TID1000TIDEW/JobBoard/aaaa/OpportunityDetail?opportunityId=bbbb', title: 'Opportunity Detail',
    body: `<h1><span data-automation="opportunity-title">${TITLE}</span></h1><span data-automation="job-posted-date">Posted: March 9, 2026</span><span data-automation="JobFullTime">Part Time</span><span data-automation="city-state-zip-country-label">Whitby, YO21, GBR</span><div data-automation="job-description">${DESCRIPTION}</div>`,
    fields: { title: TITLE, location: 'Whitby, YO21, GBR', employmentType: 'Part-time', datePosted: '2026-03-09' },
  },
  {
    id: 'paylocity', about: 'job page', url: 'https://recruiting.paylocity.com/Recruiting/Jobs/Details/4711000', title: `Tidewell Gardens - ${TITLE}`,
    body: `<div class="job-preview"><span class="job-preview-title"><span>${TITLE}</span></span><div class="preview-location">Whitby, YO21</div><div class="job-preview-details"><div>Job Type</div><div>Part-time</div><div>Description</div><div>${DESCRIPTION}</div></div></div>`,
    fields: { title: TITLE, location: 'Whitby, YO21', employmentType: 'Part-time' },
  },
  {
    id: 'avature', about: 'facts and text in fields of one kind', url: 'https://tidewell.avature.net/careers/JobDetail/Garden-Centre-Assistant/4711', ownUrl: 'https://careers.tidewell.example/en_GB/careers/JobDetail/Garden-Centre-Assistant/4711', title: `${TITLE} - Tidewell Gardens`,
    body: `<h2 class="banner__text__title">${TITLE}</h2><article class="article article--details"><div class="article__content__view__field"><div class="article__content__view__field__label">Location</div><div class="article__content__view__field__value">Whitby, United Kingdom</div></div><div class="article__content__view__field"><div class="article__content__view__field__label">Job ID</div><div class="article__content__view__field__value">4711</div></div></article>
<article class="article article--details"><div class="article__content__view__field"><div class="article__content__view__field__value">${DESCRIPTION}</div></div></article><article class="article article--result">${OTHER_CARD}</article>`,
    fields: { title: TITLE, location: 'Whitby, United Kingdom' },
  },
  {
    id: 'cornerstone', about: 'requisition', url: 'https://tidewell.csod.com/ux/ats/careersite/4/home/requisition/4711?c=tidewell', title: `${TITLE} | Tidewell Gardens`,
    body: `<h1>${TITLE}</h1><p data-tag="displayLocationMessage">Whitby, United Kingdom</p><div class="p-view-jobdetailsad"><div class="p-htmlviewer">${DESCRIPTION}</div></div>`,
    fields: { title: TITLE, location: 'Whitby, United Kingdom' },
  },
  {
    id: 'zoho-recruit', about: 'job page', url: 'https://tidewell.zohorecruit.eu/jobs/Careers/4711/Garden-Centre-Assistant', title: `Tidewell Gardens - ${TITLE}`,
    body: `<div class="cw-jobheader-information"><h1>${TITLE}</h1></div><div class="cw-jobdescription"><div id="cw-rich-description">${DESCRIPTION}</div></div>`,
    fields: { title: TITLE },
  },
  {
    id: 'welcome-to-the-jungle', about: 'two sections', url: 'https://www.welcometothejungle.com/en/companies/tidewell/jobs/garden-centre-assistant_whitby', title: `${TITLE} - Tidewell Gardens`,
    body: `<div data-testid="job-metadata-block"><a href="/en/companies/tidewell"><span>Tidewell Gardens</span></a><h2>${TITLE}</h2><i name="location"></i><span>Whitby</span></div><div data-testid="job-section-description">${INTRO}${DUTIES}</div><div data-testid="job-section-experience">${ASKED}</div>`,
    fields: { title: TITLE, company: 'Tidewell Gardens', location: 'Whitby' },
  },
  {
    id: 'workday', about: 'beside the list', url: 'https://tidewell.wd3.myworkdayjobs.com/en-US/Careers/details/Garden-Centre-Assistant_R-4711', title: 'Careers',
    body: `<section data-automation-id="jobResults"><ul><li><h3><a data-automation-id="jobTitle">Branch Manager</a></h3><div data-automation-id="locations"><dl><dt>locations</dt><dd>Hull</dd></dl></div><div data-automation-id="remoteType"><dl><dt>remote type</dt><dd>Fully Remote</dd></dl></div></li></ul></section>
<section data-automation-id="jobDetails"><h2 data-automation-id="jobPostingHeader">${TITLE}</h2><div data-automation-id="remoteType"><dl><dt>remote type</dt><dd>Hybrid</dd></dl></div><div data-automation-id="locations"><dl><dt>locations</dt><dd>Whitby</dd><dd>Redcar</dd></dl></div><div data-automation-id="time"><dl><dt>time type</dt><dd>Part time</dd></dl></div><div data-automation-id="jobPostingDescription">${DESCRIPTION}</div></section>`,
    fields: { title: TITLE, location: 'Whitby; Redcar (Hybrid)', employmentType: 'Part-time' },
  },
  {
    id: 'workday', about: 'the ways to apply over the job', url: 'https://tidewell.wd3.myworkdayjobs.com/en-US/Careers/job/Whitby/Garden-Centre-Assistant_R-4711/apply', title: TITLE,
    body: `<div data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">${TITLE}</h2><div data-automation-id="jobPostingDescription">${DESCRIPTION}</div></div><div role="dialog" data-automation-id="applyAdventurePage"><h2>First name the way you like</h2><a>Use My Last Application</a></div>`,
    fields: { title: TITLE },
  },
  {
    id: 'greenhouse', about: 'older board inside a page', url: 'https://boards.greenhouse.io/tidewell/jobs/4711000', ownUrl: 'https://www.tidewell.example/careers/?gh_jid=4711000', title: 'Join the nursery',
    body: `<div id="grnhse_app"><div data-underline-frame=""><div id="app_body"><div id="header"><h1 class="app-title">${TITLE}</h1><span class="company-name">at Tidewell Gardens</span><div class="location">Whitby</div></div><div id="content">${DESCRIPTION}<div class="pay-range">£12.10 - £13.40 an hour</div></div><div id="application">First name</div></div></div></div>`,
    fields: { title: TITLE, company: 'Tidewell Gardens', location: 'Whitby', salary: '£12.10 - £13.40 an hour' },
  },
  {
    id: 'greenhouse', about: 'Europe', url: 'https://job-boards.eu.greenhouse.io/tidewell/jobs/4711000', title: `Job Application for ${TITLE} at Tidewell Gardens`,
    body: `<div class="job-post-container"><div class="job__title"><h1>${TITLE}</h1><div class="job__location"><div>Whitby</div></div></div><div class="job__description body">${DESCRIPTION}</div></div>`,
    fields: { title: TITLE, company: 'Tidewell Gardens', location: 'Whitby' },
  },
  {
    id: 'lever', about: 'Europe, hybrid', url: 'https://jobs.eu.lever.co/tidewell/11112222-3333-4444-5555-666677778888', title: `Tidewell Gardens - ${TITLE}`,
    body: `<div class="section-wrapper page-full-width"><div class="section page-centered posting-header"><div class="posting-headline"><h2>${TITLE}</h2><div class="posting-categories"><div class="posting-category location">Whitby /</div><div class="posting-category commitment">Part-time /</div><div class="posting-category workplaceTypes">Hybrid</div></div></div></div><div class="section page-centered" data-qa="job-description">${DESCRIPTION}</div></div>`,
    fields: { title: TITLE, company: 'Tidewell Gardens', location: 'Whitby (Hybrid)', employmentType: 'Part-time' },
  },
  {
    id: 'ashby', about: 'in a frame of the employer’s page', url: 'https://jobs.ashbyhq.com/tidewell/1a2b', ownUrl: 'https://www.tidewell.example/careers?ashby_jid=1a2b', title: `${TITLE} @ Tidewell Gardens`,
    body: `<div id="ashby_embed"><div data-underline-frame=""><h1 class="ashby-job-posting-heading">${TITLE}</h1><div class="ashby-job-posting-left-pane"><div class="_section_1"><h2>Location</h2><p>Whitby</p></div><div class="_section_1"><h2>Location Type</h2><p>Hybrid</p></div></div><div class="ashby-job-posting-right-pane"><div class="_descriptionText_9">${DESCRIPTION}</div></div></div></div>`,
    fields: { title: TITLE, company: 'Tidewell Gardens', location: 'Whitby (Hybrid)' },
  },
  {
    id: 'smartrecruiters', about: 'place in attributes', url: 'https://jobs.smartrecruiters.com/Tidewell/744000000000001-garden-centre-assistant', title: `${TITLE} - Tidewell Gardens`,
    body: `<main><h1 class="job-title" itemprop="title">${TITLE}</h1><span itemprop="employmentType">Part-time</span><spl-job-location formattedAddress="Whitby, United Kingdom" workplaceType="hybrid"></spl-job-location><div class="job-sections"><section id="st-jobDescription" class="job-section">${INTRO}${DUTIES}</section><section id="st-qualifications" class="job-section">${ASKED}</section></div></main>`,
    fields: { title: TITLE, location: 'Whitby, United Kingdom (Hybrid)', employmentType: 'Part-time' },
  },
  {
    id: 'workable', about: 'hosted board', url: 'https://apply.workable.com/tidewell/j/AB12CD34EF/', title: `${TITLE} - Tidewell Gardens`,
    body: `<h1 data-ui="job-title">${TITLE}</h1><span data-ui="job-workplace"><strong>Hybrid</strong></span><span data-ui="job-location">Whitby, United Kingdom</span><span data-ui="job-type">Part-time</span><section data-ui="job-description">${INTRO}${DUTIES}</section><section data-ui="job-requirements">${ASKED}</section>`,
    fields: { title: TITLE, location: 'Whitby, United Kingdom (Hybrid)', employmentType: 'Part-time' },
  },
  {
    id: 'workable', about: 'its own list of jobs', url: 'https://jobs.workable.com/view/aBcDeFgH/garden-centre-assistant', title: `${TITLE} at Tidewell Gardens`,
    body: `<h2 data-ui="overview-title"><strong>${TITLE}</strong></h2><h2 data-ui="overview-company"><a href="/company/x">Tidewell Gardens</a></h2><span data-ui="overview-location">Whitby, United Kingdom</span><div class="jobBreakdown__job-breakdown--31MGR">${DESCRIPTION}</div>`,
    fields: { title: TITLE, company: 'Tidewell Gardens', location: 'Whitby, United Kingdom' },
  },
  {
    id: 'icims', about: 'in a frame of the employer’s page', url: 'https://careers-tidewell.icims.com/jobs/4711/garden-centre-assistant/job', ownUrl: 'https://www.tidewell.example/careers/4711', title: 'Tidewell Gardens',
    body: `<div data-underline-frame=""><div class="iCIMS_JobContent"><h1 class="iCIMS_Header">${TITLE}</h1><dl class="iCIMS_JobHeaderGroup"><div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">Job Location</dt><dd class="iCIMS_JobHeaderData">Whitby, United Kingdom</dd></div><div class="iCIMS_JobHeaderTag"><dt>Type</dt><dd>Part-Time</dd></div></dl><h2 class="iCIMS_InfoMsg">Overview</h2><div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job">${DESCRIPTION}</div></div></div>`,
    fields: { title: TITLE, location: 'Whitby, United Kingdom', employmentType: 'Part-time' },
  },
  {
    id: 'bamboohr', about: 'new page', url: 'https://tidewell.bamboohr.com/careers/47', title: `${TITLE} | Tidewell Gardens`,
    body: `<div class="fab-Page"><h1 data-fabric-component="Headline" class="jss-f12">${TITLE}</h1><div class="BambooRichText">${DESCRIPTION}</div></div>`,
    fields: { title: TITLE },
  },
  {
    id: 'bamboohr', about: 'old page', url: 'https://tidewell.bamboohr.com/jobs/view.php?id=47', title: `${TITLE} - Tidewell Gardens`,
    body: `<div class="ResAts__listing"><h2>${TITLE}</h2><ul class="posInfoList"><li><div class="posInfo__Title">Location</div><div class="posInfo__Value">Whitby, Yorkshire</div></li><li><div class="posInfo__Title">Employment Type</div><div class="posInfo__Value">Part-Time</div></li></ul></div><div class="BambooRichText">${DESCRIPTION}</div>`,
    fields: { title: TITLE, location: 'Whitby, Yorkshire', employmentType: 'Part-time' },
  },
  {
    id: 'teamtailor', about: 'under the employer’s name', url: 'https://tidewell.teamtailor.com/jobs/4711000-garden-centre-assistant', ownUrl: 'https://jobb.tidewell.example/jobs/4711000-garden-centre-assistant', title: `${TITLE} - Tidewell Gardens`,
    body: `<main><h1 class="font-company-header">${TITLE}</h1><section><div class="prose font-company-body">${DESCRIPTION}</div></section><section><dl><dt>Department</dt><dd>Shops</dd><dt>Locations</dt><dd>Whitby</dd><dt>Remote status</dt><dd>Hybrid</dd><dt>Employment type</dt><dd>Part-time</dd></dl></section><section><div class="prose font-company-body">The friends of our nursery founded it in 1987.</div></section></main>`,
    fields: { title: TITLE, location: 'Whitby (Hybrid)', employmentType: 'Part-time' },
  },
  {
    id: 'recruitee', about: 'names to style by', url: 'https://tidewell.recruitee.com/o/garden-centre-assistant', title: `${TITLE} - Tidewell Gardens`,
    body: `<h1>${TITLE}</h1><span class="custom-css-style-job-location"><span class="custom-css-style-job-location-city">Whitby</span><span>, </span><span class="custom-css-style-job-location-country">United Kingdom</span></span><div data-testid="description-section">${INTRO}${DUTIES}</div><div data-testid="requirements-section">${ASKED}</div>`,
    fields: { title: TITLE, location: 'Whitby, United Kingdom' },
  },
  {
    id: 'personio', about: 'job page', url: 'https://tidewell.jobs.personio.com/job/471100', title: `${TITLE} | Jobs at Tidewell Gardens`,
    body: `<h1>${TITLE}</h1><div id="job-description">${DESCRIPTION}</div>`,
    fields: { title: TITLE },
  },
];
