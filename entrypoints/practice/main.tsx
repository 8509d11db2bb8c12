import { render } from 'preact';
import '../../src/coach/pages/pages.css';
import './practice.css';
import { say } from '../../src/coach/parts/words';
import { openPractice } from '../../src/notebook/practice';
import { PracticePage } from './practice';

document.title = `${say('extension_name')} – ${say('practice_title')}`;
document.documentElement.lang = say('interface_language');
const app = document.querySelector('#app');
if (app) render(<PracticePage practice={openPractice()} />, app);
