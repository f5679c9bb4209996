// Injected into the page on the person's click (`scripting.executeScript`): what main returns is the page as plain data.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshot } from '../lib/posting/take-snapshot.ts';

export default defineUnlistedScript(() => takeSnapshot(window, new Date().toISOString()));
