import { render } from 'preact';
import '../../src/coach/pages/pages.css';
import { say } from '../../src/coach/parts/words';
import { Popup } from './popup';
import { readTab } from './this-tab';

document.documentElement.lang = say('interface_language');
const app = document.querySelector('#app');
if (app) void readTab().then((tab) => render(<Popup tab={tab} />, app));
