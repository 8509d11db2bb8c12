import { render } from 'preact';
import '../../src/coach/pages/pages.css';
import { Popup } from './popup';
import { readTab } from './this-tab';

const app = document.querySelector('#app');
if (app) void readTab().then((tab) => render(<Popup tab={tab} />, app));
