import { render } from 'preact';
import '../../src/coach/pages/pages.css';
import './rules.css';
import { say } from '../../src/coach/parts/words';
import { Rules } from './rules';

document.title = `${say('extension_name')} – ${say('rules_title')}`;
document.documentElement.lang = say('interface_language');
const app = document.querySelector('#app');
if (app) render(<Rules />, app);
