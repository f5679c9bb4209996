// `npm run build`: builds the extension for Chrome and Firefox into .output/.
import { buildExtension, CHROME_BUILD, FIREFOX_BUILD, secondsSince } from './steps.ts';

const start = performance.now();
const problem = buildExtension(['chrome', 'firefox']);
if (problem === null) console.log(`Built in ${secondsSince(start)}:\n  ${CHROME_BUILD}\n  ${FIREFOX_BUILD}`);
else console.error(problem);
process.exitCode = problem === null ? 0 : 1;
