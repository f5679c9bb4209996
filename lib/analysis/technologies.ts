// Names of widely used systems, products and technologies, and words for equipment that a posting may want to be known. A line that
// has one more likely asks for a tool; the line model decides. Not a list of what counts: names that are missing are still found
// by the words around them and by how they are written.
import type { Token } from '../text/tokens.ts';

/** Names that are hardly ever anything else, however they are written. */
const NAMES = words(`
  zendesk salesforce freshdesk freshservice freshworks hubspot servicenow gorgias kustomer gainsight totango planhat churnzero vitally jira trello clickup airtable smartsheet zapier okta jamf intune sap netsuite d365 xero quickbooks qbo peoplesoft kronos adp paychex gusto bamboohr myob syspro
  powerpoint sharepoint onedrive office365 o365 m365 microsoft gsuite gmail webex skype whatsapp wechat onenote outlook calendly miro
  sql mysql postgres postgresql mongodb redis elasticsearch snowflake bigquery redshift databricks dbt tableau powerbi qlik metabase grafana datadog splunk kibana newrelic pagerduty dynamodb cassandra clickhouse hadoop kafka airflow fivetran alteryx spss stata matlab vba nosql etl
  python java javascript typescript php golang scala kotlin perl cobol html html5 css xml json graphql nodejs reactjs angular vue django laravel dotnet linux unix ubuntu debian redhat rhel centos macos macbook ios android windows aws ec2 azure gcp docker kubernetes k8s openshift terraform ansible jenkins git github gitlab bitbucket selenium postman figma photoshop illustrator indesign autocad solidworks sketchup matterport 
  fidelio galileo resy opentable lightspeed shopify magento woocommerce paypal salesloft marketo mailchimp klaviyo wordpress webflow drupal canva semrush hootsuite 
  twilio genesys avaya five9 talkdesk aircall dialpad ringcentral verint cisco vmware citrix bomgar teamviewer anydesk fortinet fortigate juniper meraki sophos ldap sccm mdm siem edr wireshark nagios zabbix solarwinds connectwise datto autotask itil itsm
  chatgpt openai llm llms genai copilot helpscout livechat sprinklr medallia qualtrics surveymonkey docusign cerner eclinicalworks meditech ehr emr emis systmone bloomberg totara moodle kajabi coda confluence basecamp yammer discord telegram linkedin facebook instagram tiktok youtube
  dns dhcp tcp vpn lan wan ssh ssl tls sso saml oauth smtp imap dkim dmarc ftp sftp nfs iscsi voip sip ivr acd api apis sdk saas paas iaas crm erp wms tms pms pos epos eftpos lms cms hris ats plc scada cad cnc bim gis cctv
`);
/** Names that are common words too: they count where they are written with a capital letter that does not merely open the line. */
const CAPITAL_NAMES = words(`
  excel word access teams project visio office google workspace sheets docs drive meet zoom slack notion asana monday intercom front drift gong chorus outreach segment braze amplitude mixpanel heap looker sentry stripe square toast aloha opera sabre amadeus apollo workday oracle sage concur coupa ariba maximo epic athena guru gem lever access pylon linear rippling deel ukg dayforce clover vend revel xstore swift ruby rust react node spark go azure bash powershell meraki adobe apple mac ipad chromebook amazon ebay etsy shopify compass spectrum nice kayako dell hp rest soap dynamics tally buffer loom pastel greenhouse workable blender micros
`);
/** Equipment, and kinds of systems. */
const KINDS = words(`
  software spreadsheet spreadsheets database databases computer computers pc laptop keyboard typing till tills register registers cash scanner scanners printer printers photocopier photocopiers copier fax telephone telephones switchboard terminal terminals tablet tablets handheld forklift forklifts machinery machine machines equipment tools chatbot chatbots automation macros ticketing helpdesk dashboard dashboards platform platforms system systems application applications app apps scripting programming coding cloud server servers network networking networks firewall firewalls router routers hardware virtualisation virtualization
`);

/** What a word of a line is: a technology's name, a kind of system or equipment, or neither. @param text the line's text, to see how the word is written. */
export function technologyOf(token: Token, text: string): 'name' | 'kind' | null {
  if (NAMES.has(token.word)) return 'name';
  const written = text.slice(token.start, token.end);
  if (token.start > 0 && CAPITAL_NAMES.has(token.word) && /^\p{Lu}/u.test(written)) return 'name';
  return KINDS.has(token.word) ? 'kind' : null;
}

/** Is the word written as products are: capitals inside it, letters with digits, or a sign behind it ("HubSpot", "D365", "C++")? */
export function isWrittenAsProduct(token: Token, text: string): boolean {
  const written = text.slice(token.start, token.end);
  // Most words are plain: small letters and no sign behind them. That is seen without a pattern.
  if (written === token.word && !'+#.'.includes(text.charAt(token.end)) && !/\d$/.test(written)) return false;
  return /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|^\p{L}+\d{1,4}$|^\p{Lu}{1,5}\d/u.test(written) || /^(?:\+\+|#|\.(?:js|net|io|ai)\b)/i.test(text.slice(token.end, token.end + 4));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
