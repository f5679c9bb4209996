// Names of widely used systems, products and technologies. A line that names one more likely asks for a tool; the line model
// decides. Not a list of what counts: names that are missing are still found by the words around them.
const NAMES = `
zendesk salesforce freshdesk freshservice intercom hubspot servicenow gorgias kustomer gainsight totango planhat churnzero jira confluence notion slack asana trello monday clickup airtable smartsheet basecamp zapier okta jamf intune workday sap oracle netsuite dynamics d365 sage xero quickbooks peoplesoft kronos adp
excel word powerpoint outlook sharepoint onedrive access visio office365 o365 m365 microsoft google gsuite workspace gmail sheets docs zoom webex skype whatsapp teams
pos epos cms crm erp wms tms pms ivr acd voip lms ats hris itsm cti saas api apis rest soap graphql json xml html css http https dns dhcp tcp ip vpn lan wan ssh ssl sso saml oauth ldap smtp sftp ftp
sql mysql postgres postgresql mongodb redis elasticsearch snowflake bigquery redshift databricks dbt tableau looker powerbi bi qlik metabase grafana datadog splunk kibana newrelic sentry pagerduty
python java javascript typescript node react angular vue php ruby golang scala kotlin swift bash powershell perl matlab vba linux unix ubuntu windows macos ios android aws azure gcp docker kubernetes terraform ansible jenkins git github gitlab bitbucket kafka spark hadoop airflow selenium
opera micros fidelio galileo amadeus sabre toast square shopify magento woocommerce stripe paypal amazon ebay etsy salesloft outreach gong zoominfo marketo mailchimp braze segment mixpanel amplitude optimizely wordpress webflow drupal figma canva photoshop illustrator indesign adobe autocad solidworks revit
twilio genesys avaya five9 talkdesk aircall dialpad ringcentral nice verint cisco vmware citrix bomgar teamviewer anydesk fortinet juniper meraki sophos active directory entra exchange sccm hyper 
chatgpt openai llm llms genai copilot claude chatbot chatbots automation macros helpscout drift livechat sprinklr hootsuite medallia qualtrics surveymonkey docusign epic cerner eclinicalworks meditech ehr emr cpt icd bloomberg reuters swift forklift scanner rf till cash register keyboard computer software spreadsheet spreadsheets database databases
`.trim().split(/\s+/);

const names = new Set(NAMES);

/** Is the folded word (see tokens.ts) the name of a widely used system or technology? */
export function isTechnology(word: string): boolean {
  return names.has(word);
}
