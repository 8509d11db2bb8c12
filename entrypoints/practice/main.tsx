import { showPage } from '../../src/pages/show-page';
import './practice.css';
import { say } from '../../src/coach/parts/words';
import { openPractice } from '../../src/notebook/practice';
import { PracticePage } from './practice';

showPage(<PracticePage practice={openPractice()} />, say('practice_title'));
