import { showPage } from '../../src/pages/show-page';
import './desk.css';
import { startCoach } from '../../src/coach/coach';
import { say } from '../../src/coach/parts/words';
import { Desk } from './desk';

const sample = new URLSearchParams(location.search).has('sample');
showPage(<Desk sample={sample} />, say(sample ? 'desk_sample_title' : 'desk_title'));
// The sample letter is nobody's own work.
startCoach(document, new AbortController().signal, !sample);
