export { launchBrowser } from '../../scripts/support/launch-browser.ts';
