import { render } from 'preact';
import '../../src/coach/pages/pages.css';
import './desk.css';
import { startCoach } from '../../src/coach/coach';
import { say } from '../../src/coach/parts/words';
import { Desk } from './desk';

const sample = new URLSearchParams(location.search).has('sample');
document.title = `${say('extension_name')} – ${say(sample ? 'desk_sample_title' : 'desk_title')}`;
document.documentElement.lang = say('interface_language');
const app = document.querySelector('#app');
if (app) {
  render(<Desk sample={sample} />, app);
  // The sample letter is nobody's own work.
  startCoach(document, new AbortController().signal, !sample);
}
